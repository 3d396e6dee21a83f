// Package interests is step 3: the round, one partner at a time. Who has the
// floor says what it is about for its organisation, what counts at home, what
// must keep holding, and what it brings (field rules 11 and 12). The card holds these
// four; the rest is folded.
package interests

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is step 3: the partners, and the card of the chosen one.
type Screen struct {
	screen.SheetPage
	list   widget.List
	inCard bool
	more   bool // what is folded is shown
	adding sort // of line that is being added
}

// sort is a sort of line that can be added on a card.
type sort struct {
	field model.Field // where the partner's empty row is; none for a note
	line  model.Sort
	note  bool // the facilitator's own, and no line
}

// The sorts.
var (
	interests     = sort{field: model.FieldInterest, line: model.SortInterest}
	preconditions = sort{field: model.FieldPrecond, line: model.SortPrecondition}
	pressures     = sort{field: model.FieldPressure, line: model.SortPressure}
	notes         = sort{note: true}
)

// New makes the step at a partner or at one of its lines.
func New(p model.Place, s model.Session) *Screen {
	if p.Field == model.FieldNoneSaid { // it stands where a precondition would
		p.Field = model.FieldPrecond
	}
	out := &Screen{SheetPage: screen.SheetPage{Sheet: screen.At(p.ID, p.Field)}, list: widget.At(string(cmp.Or(p.ID, s.Floor)))}
	if owner := ownerOf(s, p.ID); owner != "" {
		out.list = widget.At(string(owner))
		out.inCard, out.more = true, true
	} else if p.Field != model.FieldNone && p.ID != "" {
		out.inCard, out.more = true, true
		for _, x := range []sort{interests, preconditions} {
			if x.field == p.Field {
				out.adding = x // an empty row waits for it
			}
		}
	}
	return out
}

// ownerOf is the partner whose line or note an ID is.
func ownerOf(s model.Session, id model.ID) model.ID {
	if x, ok := s.Interest(id); ok {
		return x.Partner
	}
	if x, ok := s.Precondition(id); ok {
		return x.Partner
	}
	if x, ok := s.Pressure(id); ok {
		return x.Partner
	}
	for _, n := range s.Notes {
		if n.ID == id {
			return n.Partner
		}
	}
	return ""
}

// Focus turns to a line or a partner that undo or redo was about.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	owner := ownerOf(sc.Session, p.ID)
	if _, ok := sc.Session.Partner(p.ID); ok && p.Step == model.StepInterests {
		owner = p.ID
	}
	if owner == "" {
		return false
	}
	s.list.Select(string(owner))
	if s.inCard {
		s.Sheet.Select(p.ID, p.Field)
	}
	return true
}

// Shows is the chosen partner's card.
func (s *Screen) Shows(sc screen.Scene) (model.Place, bool) {
	p, _ := s.partner(sc)
	return model.Place{Step: model.StepInterests, ID: p.ID}, true
}

// About is the chosen partner.
func (s *Screen) About(sc screen.Scene) (model.ID, bool) {
	p, _ := s.partner(sc)
	return p.ID, true
}

func ids(sc screen.Scene) []string {
	out := make([]string, len(sc.Session.Partners))
	for i, p := range sc.Session.Partners {
		out[i] = string(p.ID)
	}
	return out
}

func (s *Screen) partner(sc screen.Scene) (model.Partner, bool) {
	if s.list.Sync(ids(sc)) < 0 {
		return model.Partner{}, false
	}
	return sc.Session.Partner(model.ID(s.list.ID()))
}

// Update takes keys for the card when it has them, else for the list.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	p, ok := s.partner(sc)
	if !ok {
		return nil, nil
	}
	if s.inCard || s.Sheet.Editing() {
		if act, cmd, handled := s.Sheet.Update(msg, sc, s.rows(sc, p)); handled {
			if !s.Sheet.Editing() {
				s.adding = sort{}
			}
			return act, cmd
		}
	}
	act, done := screen.Run(msg, s.commands(sc))
	if n := screen.Moves(msg, 10); !done && n != 0 {
		s.list.Move(n, ids(sc))
	}
	return act, nil
}

// Leave decides the line that is being typed.
func (s *Screen) Leave(sc screen.Scene) screen.Action {
	s.adding = sort{}
	return s.SheetPage.Leave(sc)
}

// add opens an empty row for a line of a sort.
func (s *Screen) add(sc screen.Scene, p model.Partner, x sort) screen.Action {
	s.adding, s.inCard = x, true
	s.more = s.more || x == notes || x == pressures
	s.Sheet.Choose(addRow(sc, p, x).Key)
	return s.Sheet.Start(s.rows(sc, p), sc)
}

// none records that a partner says it has no precondition: once, and once more
// when it is asked again; a third time takes it back.
func none(sc screen.Scene, p model.Partner) screen.Action {
	next := map[model.None]model.None{model.NoneUnsaid: model.NoneOnce, model.NoneOnce: model.NoneTwice, model.NoneTwice: model.NoneUnsaid}[p.None]
	return screen.TryDecide(sc, model.SayNone{Partner: p.ID, Said: next, On: sc.Today()})
}

// drop lets the chosen line lapse, or takes a note away.
func drop(sc screen.Scene, r screen.Row) screen.Action {
	if isNote(sc.Session, r.ID) {
		return screen.TryDecide(sc, model.RemoveItem{ID: r.ID})
	}
	return screen.TryDecide(sc, model.DropLine{ID: r.ID})
}

func isNote(s model.Session, id model.ID) bool {
	return slices.ContainsFunc(s.Notes, func(n model.Note) bool { return n.ID == id })
}

// floor gives the chosen partner the floor; when it has it, the next one that
// was not heard: who pays or steers comes last.
func (s *Screen) floor(sc screen.Scene, p model.Partner) screen.Action {
	next := p.ID
	if sc.Session.Floor == p.ID {
		next = nextInRound(sc.Session, p.ID)
		if next != "" {
			s.list.Select(string(next))
		}
	}
	s.inCard = false
	if next == "" {
		return s.ended(sc, screen.Do(screen.TryDecide(sc, model.GiveFloor{}), screen.Say{Sentence: sc.Text.Interests.AllHeard}))
	}
	return s.ended(sc, screen.TryDecide(sc, model.GiveFloor{ID: next}))
}

// end ends the turn of whoever has the floor, without giving it to another.
func (s *Screen) end(sc screen.Scene, p model.Partner) screen.Action {
	if next := nextInRound(sc.Session, p.ID); next != "" && p.ID == sc.Session.Floor {
		s.list.Select(string(next)) // so that b goes on with the round
	}
	return s.ended(sc, screen.Changing(model.GiveFloor{}))
}

// ended is the end of a turn: in REGIE the partner's prepared lines that were not
// said are then shown.
func (s *Screen) ended(sc screen.Scene, act screen.Action) screen.Action {
	p, ok := sc.Session.Partner(sc.Session.Floor)
	if !ok || sc.Layer != model.Regie || len(preparedOf(sc.Session, p)) == 0 {
		return act
	}
	return screen.Do(act, screen.Open{Screen: &turn{partner: p.ID}})
}

// nextInRound is the first partner at the table that was not heard: first
// those who neither pay nor steer.
func nextInRound(s model.Session, now model.ID) model.ID {
	for _, last := range []bool{false, true} {
		for _, p := range s.Partners {
			leads := slices.Contains(p.Roles, model.Pays) || slices.Contains(p.Roles, model.Steers)
			if leads == last && !p.Heard && p.ID != now && p.Present() && !p.Draft {
				return p.ID
			}
		}
	}
	return ""
}
