package ui

import "regietafel/model"

// StepOf is the step that is shown, or the page on top of it that is a part of
// the meeting by itself.
func StepOf(a *App) model.Step { return a.shownStep() }

// ShownOn is the step of what is on top: a numbered step, or a page.
func ShownOn(a *App) model.Step {
	for _, step := range []model.Step{model.StepReview, model.StepReadBack} {
		if len(a.stack().over) > 0 && sameSort(a.top(), screenAt(model.Place{Step: step}, a.scene())) {
			return step
		}
	}
	return a.stack().step
}

// WallPlace is the place that the screen on top has for the wall.
func WallPlace(a *App) model.Place {
	if s, ok := a.top().(shower); ok {
		return s.Shows(a.scene())
	}
	return model.Place{}
}

// AboutOf is what is chosen on the screen on top; nothing that no finding is
// about where nothing is.
func AboutOf(a *App) model.ID {
	if s, ok := a.top().(chooser); ok && s.About(a.scene()) != "" {
		return s.About(a.scene())
	}
	return "nothing"
}
