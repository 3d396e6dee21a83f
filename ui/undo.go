package ui

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// undo takes the last decision of this layer back, or again, and leads to
// where it was.
func (a *App) undo(redo bool) tea.Cmd {
	if a.desk == nil {
		return nil
	}
	t := a.deps.Text.Shell
	step, done, nothing := a.desk.history.Undo, t.Undone, t.NothingToUndo
	if redo {
		step, done, nothing = a.desk.history.Redo, t.Redone, t.NothingToRedo
	}
	before := a.desk.session(a.desk.layer)
	h, what, ok := step(a.desk.layer)
	if !ok {
		a.notice = nothing
		return nil
	}
	a.desk.history = h
	sc := a.scene()
	named := sc.Session
	if redo {
		before = named
	}
	words := a.deps.Text.Change(before, what.Kind, what.Place.ID, what.Place.Field)
	if what.Partners > 1 {
		words = a.deps.Text.Partners.AddedMany.Of(what.Partners)
	}
	a.notice = assets.Fill(done, "what", words)
	if what.Kind != model.KindAside { // it is back where it was asked
		a.leadBack(what.Place, sc)
	}
	return a.store()
}

// leadBack shows where undo or redo did something: on the page that is shown if
// it knows the place, else on the step; never on a thing that is gone.
func (a *App) leadBack(p model.Place, sc screen.Scene) {
	if overlays(a.top()) { // it is put away; what it lay over counts
		a.cover.lifted = true
		a.here().stack.pop()
	}
	if a.top().Focus(p, sc) {
		return
	}
	s := a.here().stack
	switch {
	case a.top().Claims() == screen.Digits || !numbered(p.Step):
	case p.ID != "" && !sc.Session.Has(p.ID):
		if s.step != p.Step {
			s.visit(p.Step, sc)
		}
	default:
		s.lead(p, sc)
	}
}
