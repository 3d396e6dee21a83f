package ui

import "regietafel/model"

// StepOf is the step that is shown, or the page on top of it that is a part of
// the meeting by itself.
func StepOf(a *App) model.Step { return a.shownStep() }
