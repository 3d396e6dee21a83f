package ui

import "regietafel/model"

// StepOf is the step that is shown, or the page on top of it that is a part of
// the meeting by itself.
func StepOf(a *App) model.Step { return a.here().stack.part() }

// ShownOn is the step of what is on top: a numbered step, or a page.
func ShownOn(a *App) model.Step {
	s := a.here().stack
	if n := len(s.over); n > 0 {
		switch step := s.over[n-1].step; step {
		case model.StepReview, model.StepReadBack, model.StepMeetings:
			return step
		}
	}
	return s.step
}

// WallPlace is the place that the screen on top has for the wall.
func WallPlace(a *App) model.Place {
	p, _ := a.top().Shows(a.scene())
	return p
}

// AboutOf is what is chosen on the screen on top; nothing that no finding is
// about where nothing is.
func AboutOf(a *App) model.ID {
	if id, ok := a.top().About(a.scene()); ok && id != "" {
		return id
	}
	return "nothing"
}
