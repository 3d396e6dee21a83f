package modeltest

import (
	"fmt"
	"slices"

	"regietafel/model"
	"regietafel/model/date"
)

// outcome is how a training case can end: agreements that a table might make of
// it, and the partners whose precondition none of them arranges.
type outcome struct {
	deals     []deal
	uncovered []string // short names, in the order of the seats
}

// deal is an agreement of an outcome. Partners go by their short names.
type deal struct {
	text, lead, due string // due as people type it
	fixed, free     string
	others          []string
	covers          []string // whose preconditions it arranges, by their own word
	reserved        []reserve
	stop            bool
}

// reserve is a ja under the reservation of a body.
type reserve struct{ partner, body string }

// Outcome plays a training case of assets to its end at the table: it opens on
// Now, each partner says its prepared precondition, and the agreements are made,
// linked, called sufficient by the owners, and answered by all who are bound. It
// panics when there is no outcome of that name or a change is refused.
func Outcome(s model.Session, name string) model.Session {
	o, ok := outcomes[name]
	if !ok {
		panic("modeltest: no outcome of " + name)
	}
	b := &board{s}
	b.do(model.OpenTable{At: Now})
	for _, x := range s.Preconditions {
		b.do(model.Release{ID: x.ID, New: ID(), Text: x.Text, Owner: true})
	}
	for _, d := range o.deals {
		b.deal(d)
	}
	return b.s
}

// Uncovered lists by their short names, in the order of the seats, the partners
// whose precondition is still open after the Outcome of a training case.
func Uncovered(name string) []string { return slices.Clone(outcomes[name].uncovered) }

// deal makes an agreement: its words first, then the links, then the words of
// the owners and the answers, so that none is given on an earlier text.
func (b *board) deal(d deal) {
	due, err := date.Parse(d.due, Today)
	if err != nil {
		panic("modeltest: no date: " + d.due)
	}
	id := ID()
	b.do(model.AddAgreement{ID: id, Text: d.text, Lead: b.called(d.lead), Due: due},
		model.SetOthers{ID: id, Others: b.allCalled(d.others)},
		model.SetText{ID: id, Field: model.FieldFixed, Text: d.fixed},
		model.SetText{ID: id, Field: model.FieldFree, Text: d.free})
	if d.stop {
		b.do(model.Pick{ID: id, Field: model.FieldKind, Value: string(model.Stop)})
	}
	own := b.preconditionsOf(b.allCalled(d.covers))
	for _, x := range own {
		b.do(model.LinkPrecondition{Precondition: x, Agreement: id})
	}
	for _, x := range own {
		b.do(model.OwnWord{Precondition: x, Agreement: id, Word: model.WordYes})
	}
	b.answered(id, due, d.reserved)
}

// answered lets everybody who is bound say ja, some under reservation until a
// week before the agreement is due.
func (b *board) answered(agreement model.ID, due date.Due, reserved []reserve) {
	a, _ := b.s.Agreement(agreement)
	for _, id := range b.s.Bound(a) {
		x := model.GiveAnswer{Agreement: agreement, Partner: id, Reply: model.SaysYes}
		for _, r := range reserved {
			if b.called(r.partner) == id {
				x.Reply, x.Body, x.By = model.Reserved, r.body, date.On(due.Last.AddDays(-7))
			}
		}
		b.do(x)
	}
}

// called finds a partner by its short name.
func (b *board) called(short string) model.ID {
	for _, p := range b.s.Partners {
		if p.Label() == short {
			return p.ID
		}
	}
	panic(fmt.Sprintf("modeltest: no partner %q", short))
}

func (b *board) allCalled(shorts []string) []model.ID {
	var out []model.ID
	for _, short := range shorts {
		out = append(out, b.called(short))
	}
	return out
}

func (b *board) preconditionsOf(partners []model.ID) []model.ID {
	var out []model.ID
	for _, x := range b.s.Preconditions {
		if slices.Contains(partners, x.Partner) {
			out = append(out, x.ID)
		}
	}
	return out
}
