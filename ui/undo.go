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
	before := a.desk.session()
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
	a.notice = assets.Fill(done, "what", a.deps.Text.Change(before, what.Kind, what.Place.ID, what.Place.Field))
	if what.Kind != model.KindAside { // it is back where it was asked
		a.leadBack(what.Place, sc)
	}
	return a.store()
}

// leadBack shows where undo or redo did something: on the page that is shown if
// it knows the place, else on the step; never on a thing that is gone.
func (a *App) leadBack(p model.Place, sc screen.Scene) {
	if f, ok := a.top().(focuser); ok && f.Focus(p, sc) {
		return
	}
	switch {
	case a.top().Claims() == screen.Digits || !numbered(p.Step):
	case p.ID != "" && !sc.Session.Has(p.ID):
		if a.stack().step != p.Step {
			a.stack().visit(p.Step, sc)
		}
	default:
		a.stack().lead(p, sc)
	}
}

// focuser is a screen that can turn to a place on its own page; false when the
// place is not there.
type focuser interface {
	Focus(p model.Place, sc screen.Scene) bool
}
