// Package carry is step 5: does it hold? In REGIE it begins with the three
// questions for after the pause and the schaduwtoets in sentences, each with a
// key to the place where it is mended. For the table it is the map of what must
// keep holding, and "te dragen?" (field rule 16). Nothing here is a score.
package carry

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/screen"
)

// Screen is step 5.
type Screen struct {
	screen.SheetPage
	view view
	more bool // every sentence of the schaduwtoets
}

// New makes the step with a place chosen: a precondition, or a partner.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone && p.ID != "" {
		f = model.FieldExit
	}
	if f == model.FieldClash {
		f = model.FieldExit
	}
	out := &Screen{SheetPage: screen.SheetPage{Sheet: screen.At(p.ID, f)}}
	if f == model.FieldExit {
		out.view = viewAll // a folded map would not show it
	}
	return out
}

// Commands are the keys of the step.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command { return s.commands(sc) })
}

func (s *Screen) commands(sc screen.Scene) []screen.Command {
	t := sc.Text.Carry
	out := []screen.Command{
		screen.Hint("↵", t.KeyMend),
		screen.On("t", t.KeyRound, func() screen.Action { return begin(sc) }),
		screen.On("f", t.KeyView, func() screen.Action { s.view = s.view.of(sc.Session).next(); return nil }),
	}
	if sc.Layer == model.Regie {
		out = append(out, screen.On("m", t.KeyMore, func() screen.Action { s.more = !s.more; return nil }))
	}
	if x, ok := s.point(sc); ok {
		out = append(out, screen.On("b", t.KeyClash, func() screen.Action { return clash(sc, x) }))
	}
	if p, ok := s.leftOut(sc); ok {
		out = append(out, screen.AskAfterAll(sc, p))
	}
	return append(out, screen.On("n", t.KeyNeeds, func() screen.Action { return screen.Open{Screen: &needs{}} }))
}

// Asks are the findings of the chosen row's question or sentence, if it is one.
func (s *Screen) Asks(sc screen.Scene) finding.Bundle {
	for _, r := range asking(sc, s.more) {
		if r.Asks != nil && r.Key == s.Sheet.Chosen() {
			return r.Asks
		}
	}
	return nil
}

// Focus chooses a precondition or a partner of the page.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Precondition(p.ID); ok {
		s.show(p.ID, sc)
		return true
	}
	if _, ok := sc.Session.Partner(p.ID); ok && p.Field == model.FieldCarries {
		s.Sheet.Select(p.ID, p.Field)
		return true
	}
	if _, ok := sc.Session.Agreement(p.ID); ok && p.Field == model.FieldBody {
		s.Sheet.Select(p.ID, p.Field)
		return true
	}
	return false
}

// show chooses a precondition, and shows all of them where it would not be seen.
func (s *Screen) show(id model.ID, sc screen.Scene) {
	if s.view.of(sc.Session) != viewAll && !slices.ContainsFunc(s.points(sc), func(r screen.Row) bool { return r.ID == id }) {
		s.view = viewAll
	}
	s.Sheet.Select(id, model.FieldExit)
}

// leftOut is the chosen partner, if a guess leaves it out.
func (s *Screen) leftOut(sc screen.Scene) (model.Partner, bool) {
	id, _ := s.Sheet.At()
	p, ok := sc.Session.Partner(id)
	return p, ok && p.LeftOut()
}

// point is the chosen precondition.
func (s *Screen) point(sc screen.Scene) (model.Precondition, bool) {
	id, _ := s.Sheet.At()
	return sc.Session.Precondition(id)
}

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	return s.Route(msg, sc, s.rows(sc), func() []screen.Command { return s.commands(sc) })
}

// View draws the step.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	return s.Draw(sc, f, nil, s.rows(sc))
}
