// Package interests is step 3: the round, one partner at a time. Who has the
// floor says what it is about for its organisation, what counts at home, what
// must keep holding, and what it brings (article 004). The card holds these
// four; the rest is folded.
package interests

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is step 3: the partners, and the card of the chosen one.
type Screen struct {
	list   widget.List
	sheet  screen.Sheet
	inCard bool
	more   bool        // what is folded is shown
	adding model.Field // the sort of line that is being added
}

// New makes the step at a partner or at one of its lines.
func New(p model.Place, s model.Session) *Screen {
	if p.Field == model.FieldNoneSaid { // it stands where a precondition would
		p.Field = model.FieldPrecond
	}
	out := &Screen{list: widget.At(string(p.ID)), sheet: screen.At(p.ID, p.Field)}
	if p.ID == "" {
		out.list = widget.At(string(s.Floor))
	}
	if owner := ownerOf(s, p.ID); owner != "" {
		out.list = widget.At(string(owner))
		out.inCard, out.more = true, true
	} else if p.Field != model.FieldNone && p.ID != "" {
		out.inCard, out.more = true, true
		if p.Field == model.FieldInterest || p.Field == model.FieldPrecond {
			out.adding = p.Field // an empty row waits for it
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
		s.sheet.Select(p.ID, p.Field)
	}
	return true
}

// Shows is the chosen partner's card.
func (s *Screen) Shows(sc screen.Scene) model.Place {
	p, _ := s.partner(sc)
	return model.Place{Step: model.StepInterests, ID: p.ID}
}

// Claims are the sheet's.
func (s *Screen) Claims() screen.Claim { return s.sheet.Claims() }

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
	if s.inCard || s.sheet.Editing() {
		if act, cmd, handled := s.sheet.Update(msg, sc, s.rows(sc, p)); handled {
			if !s.sheet.Editing() {
				s.adding = model.FieldNone
			}
			return act, cmd
		}
	}
	k := keys(sc.Text, s.inCard)
	if act, handled := s.line(msg, sc, p, k); handled {
		return act, nil
	}
	switch {
	case s.inCard && screen.MatchKey(msg, k.List):
		s.inCard = false
	case screen.MatchKey(msg, k.Card):
		s.inCard = true
	case screen.MatchKey(msg, k.More):
		s.more = !s.more
	case screen.MatchKey(msg, k.Floor):
		return s.floor(sc, p), nil
	case screen.MatchKey(msg, k.End) && sc.Session.Floor != "":
		if next := nextInRound(sc.Session, p.ID); next != "" && p.ID == sc.Session.Floor {
			s.list.Select(string(next)) // so that b goes on with the round
		}
		return s.ended(sc, screen.Decide{Changes: []model.Change{model.GiveFloor{}}}), nil
	case screen.Moves(msg, 10) != 0:
		s.list.Move(screen.Moves(msg, 10), ids(sc))
	}
	return nil, nil
}

// line takes the keys that add and drop lines.
func (s *Screen) line(msg tea.Msg, sc screen.Scene, p model.Partner, k keyMap) (screen.Action, bool) {
	switch {
	case screen.MatchKey(msg, k.Interest):
		return s.add(sc, p, model.FieldInterest), true
	case screen.MatchKey(msg, k.Precondition):
		return s.add(sc, p, model.FieldPrecond), true
	case screen.MatchKey(msg, k.Pressure):
		return s.add(sc, p, model.FieldPressure), true
	case screen.MatchKey(msg, k.Note) && sc.Layer == model.Regie:
		return s.add(sc, p, fieldNote), true
	case screen.MatchKey(msg, k.None) && sc.Session.Phase != model.Preparation:
		return none(sc, p), true
	case screen.MatchKey(msg, k.Drop) && s.inCard:
		return s.drop(sc, p), true
	case screen.MatchKey(msg, k.Rest) && sc.Layer == model.Regie:
		return screen.Open{Screen: &turn{partner: p.ID}}, true
	case !s.inCard:
		return nil, false
	}
	return s.row(msg, sc, p, k)
}

// row takes the keys that do something with the chosen row.
func (s *Screen) row(msg tea.Msg, sc screen.Scene, p model.Partner, k keyMap) (screen.Action, bool) {
	switch {
	case screen.MatchKey(msg, k.Put):
		return s.put(sc, p), true
	case screen.MatchKey(msg, k.Allow):
		return s.allow(sc, p), true
	case screen.MatchKey(msg, k.Stays):
		return s.stays(sc, p), true
	case screen.MatchKey(msg, k.Understood):
		return s.understood(sc, p), true
	}
	return nil, false
}

// fieldNote stands for the row in which a note is added.
const fieldNote model.Field = "note"

// add opens an empty row for a line of a sort.
func (s *Screen) add(sc screen.Scene, p model.Partner, f model.Field) screen.Action {
	s.adding, s.inCard = f, true
	s.more = s.more || f == fieldNote || f == model.FieldPressure
	s.sheet.Select(p.ID, f)
	return s.sheet.Start(s.rows(sc, p), sc)
}

// none records that a partner says it has no precondition: once, and once more
// when it is asked again; a third time takes it back.
func none(sc screen.Scene, p model.Partner) screen.Action {
	next := map[model.None]model.None{model.NoneUnsaid: model.NoneOnce, model.NoneOnce: model.NoneTwice, model.NoneTwice: model.NoneUnsaid}[p.None]
	return screen.TryDecide(sc, model.SayNone{Partner: p.ID, Said: next})
}

func (s *Screen) drop(sc screen.Scene, p model.Partner) screen.Action {
	r, ok := s.sheet.Row(s.rows(sc, p))
	if !ok || r.ID == p.ID || r.ID == "" {
		return nil
	}
	if slices.ContainsFunc(sc.Session.Notes, func(n model.Note) bool { return n.ID == r.ID }) {
		return screen.TryDecide(sc, model.RemoveItem{ID: r.ID})
	}
	return screen.TryDecide(sc, model.DropLine{ID: r.ID})
}

// floor gives the chosen partner the floor; when it has it, the next one that
// was not heard: who pays or steers comes last.
func (s *Screen) floor(sc screen.Scene, p model.Partner) screen.Action {
	if sc.Session.Phase != model.TableOpen {
		return nil
	}
	next := p.ID
	if sc.Session.Floor == p.ID {
		next = nextInRound(sc.Session, p.ID)
		if next != "" {
			s.list.Select(string(next))
		}
	}
	s.inCard = false
	if next == "" {
		return s.ended(sc, screen.Then{Actions: []screen.Action{screen.TryDecide(sc, model.GiveFloor{}), screen.Say{Sentence: sc.Text.Interests.AllHeard}}})
	}
	return s.ended(sc, screen.TryDecide(sc, model.GiveFloor{ID: next}))
}

// ended is the end of a turn: in REGIE what was prepared about the partner and
// not said comes up with it.
func (s *Screen) ended(sc screen.Scene, act screen.Action) screen.Action {
	p, ok := sc.Session.Partner(sc.Session.Floor)
	if !ok || sc.Layer != model.Regie || len(preparedOf(sc.Session, p)) == 0 {
		return act
	}
	return screen.Then{Actions: []screen.Action{act, screen.Open{Screen: &turn{partner: p.ID}}}}
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
