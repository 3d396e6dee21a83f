// Package carry is step 5: does it hold? In REGIE it begins with the three
// questions for after the pause and the schaduwtoets in sentences, each with a
// key to the place where it is mended. For the table it is the map of what must
// keep holding, and "te dragen?" (article 004). Nothing here is a score.
package carry

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/screen"
)

// Screen is step 5.
type Screen struct {
	sheet screen.Sheet
	view  view
	more  bool // every sentence of the schaduwtoets
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
	out := &Screen{sheet: screen.At(p.ID, f)}
	if f == model.FieldExit {
		out.view = viewAll // a folded map would not show it
	}
	return out
}

type keyMap struct{ Mend, View, Round, Needs, Clash, More key.Binding }

func keys(t *assets.Text) keyMap {
	c := t.Carry
	return keyMap{
		Mend:  screen.Bind(c.KeyMend, "enter"),
		View:  screen.Bind(c.KeyView, "f"),
		Round: screen.Bind(c.KeyRound, "t"),
		Needs: screen.Bind(c.KeyNeeds, "n"),
		Clash: screen.Bind(c.KeyClash, "b"),
		More:  screen.Bind(c.KeyMore, "m"),
	}
}

// Bindings are the keys of the step.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	k := keys(sc.Text)
	out := []key.Binding{k.Mend, k.Round, k.View}
	if sc.Layer == model.Regie {
		out = append(out, k.More)
	}
	if _, ok := s.point(sc); ok {
		out = append(out, k.Clash)
	}
	return append(out, k.Needs)
}

// Asks is the question that the chosen row is about, if it is about one.
func (s *Screen) Asks(sc screen.Scene) (finding.Finding, bool) {
	_, field := s.sheet.At()
	b, ok := bundles(sc, s.more)[field]
	if !ok {
		return finding.Finding{}, false
	}
	return b[0], true
}

// Claims are the sheet's.
func (s *Screen) Claims() screen.Claim { return s.sheet.Claims() }

// Focus chooses a precondition or a partner of the page.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Precondition(p.ID); ok {
		s.show(p.ID, sc)
		return true
	}
	if _, ok := sc.Session.Partner(p.ID); ok && p.Field == model.FieldCarries {
		s.sheet.Select(p.ID, p.Field)
		return true
	}
	return false
}

// show chooses a precondition, and shows all of them where it would not be seen.
func (s *Screen) show(id model.ID, sc screen.Scene) {
	if s.view.of(sc.Session) != viewAll && !slices.ContainsFunc(s.points(sc), func(r screen.Row) bool { return r.ID == id }) {
		s.view = viewAll
	}
	s.sheet.Select(id, model.FieldExit)
}

// point is the chosen precondition.
func (s *Screen) point(sc screen.Scene) (model.Precondition, bool) {
	id, _ := s.sheet.At()
	return sc.Session.Precondition(id)
}

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := s.rows(sc)
	if act, cmd, ok := s.sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	k := keys(sc.Text)
	r, _ := s.sheet.Row(rows)
	switch {
	case screen.MatchKey(msg, k.View):
		s.view = s.view.of(sc.Session).next()
	case screen.MatchKey(msg, k.More):
		s.more = !s.more
	case screen.MatchKey(msg, k.Round):
		return begin(sc), nil
	case screen.MatchKey(msg, k.Needs):
		return screen.Open{Screen: &needs{}}, nil
	case screen.MatchKey(msg, k.Clash):
		if x, ok := sc.Session.Precondition(r.ID); ok {
			return clash(sc, x), nil
		}
	case screen.MatchKey(msg, k.Mend):
		return s.mend(sc, r), nil
	}
	return nil, nil
}

// mend does what the chosen row is for: leads to the place of a finding, asks
// a precondition's way out, or "te dragen?".
func (s *Screen) mend(sc screen.Scene, r screen.Row) screen.Action {
	if b, ok := bundles(sc, s.more)[r.Field]; ok {
		return screen.Pursue{Finding: b[0]}
	}
	if x, ok := sc.Session.Precondition(r.ID); ok {
		return exits(sc, x)
	}
	if p, ok := sc.Session.Partner(r.ID); ok && r.Field == model.FieldCarries {
		return ask(sc, p.ID)
	}
	for _, x := range saidPoints(sc.Session) { // folded: its points come out
		if x.Partner == r.ID {
			s.show(x.ID, sc)
			break
		}
	}
	return nil
}

// View draws the step.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	lines, cursor := s.sheet.View(sc, screen.Frame{Width: f.Width, Height: f.Height, Theme: f.Theme}, s.rows(sc))
	return screen.Page(screen.Cut(lines, f.Height)), cursor
}
