package report

import (
	"slices"

	"regietafel/model"
)

// sheet is a meeneemblad being made.
type sheet struct {
	*maker
	p              model.Partner
	yes, leads     []model.Agreement // by date
	not, out       []model.Agreement
	asked          []model.Agreement // to which its answer is missing
	reserved       []model.Reservation
	arranged, open []model.Precondition // of its own
	under          []model.Precondition // arranged under a reservation
	accepted       []model.Precondition
	room           room
}

func newSheet(m *maker, p model.Partner) *sheet {
	h := &sheet{maker: m, p: p}
	for _, a := range m.s.Agreements {
		if !a.Over() {
			h.take(a)
		}
	}
	byDue := func(a, b model.Agreement) int { return earlier(a.Due, b.Due) }
	slices.SortStableFunc(h.yes, byDue)
	slices.SortStableFunc(h.leads, byDue)
	slices.SortStableFunc(h.reserved, func(a, b model.Reservation) int { return earlier(a.Answer.By, b.Answer.By) })
	h.sortPoints()
	return h
}

// sortPoints puts the partner's own preconditions where they belong: only what
// its own word arranged is arranged.
func (h *sheet) sortPoints() {
	for _, x := range h.s.Preconditions {
		if x.Partner != h.p.ID {
			continue
		}
		switch h.s.Standing(x).Kind {
		case model.Arranged, model.StandsTakenUp:
			h.arranged = append(h.arranged, x)
		case model.ArrangedIf:
			h.under = append(h.under, x)
		case model.StandsAccepted:
			h.accepted = append(h.accepted, x)
		case model.StandsLapsed:
		default:
			h.open = append(h.open, x)
		}
	}
}

// take puts an agreement where the partner's answer to it belongs.
func (h *sheet) take(a model.Agreement) {
	bound := slices.Contains(h.s.Bound(a), h.p.ID)
	x, given := a.Answer(h.p.ID)
	given = given && !a.Stale(x) && x.Reply != model.WasAbsent
	declines := given && x.Declines()
	if a.Lead.Partner == h.p.ID && !declines {
		h.leads = append(h.leads, a)
	}
	switch {
	case !given && bound && a.Form != model.Informal:
		h.asked = append(h.asked, a)
	case !given:
	case x.Reply == model.Reserved && x.Outcome != model.Granted:
		h.reserved = append(h.reserved, model.Reservation{Agreement: a.ID, Answer: x})
	case x.Reply == model.SaysIfNot:
		h.not = append(h.not, a)
	case x.Reply == model.StaysOut:
		h.out = append(h.out, a)
	case bound:
		h.yes = append(h.yes, a)
	}
}
