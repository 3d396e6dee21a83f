package ui

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
)

// LayerOf is the layer that is shown; TAFEL at home.
func LayerOf(a *App) model.Layer {
	if a.desk == nil {
		return model.Tafel
	}
	return a.desk.layer
}

// Typing reports whether letters go into a field.
func Typing(a *App) bool { return a.top().Claims() == screen.Text }

// WithoutRedaction shows the whole session in TAFEL, until the next decision.
func WithoutRedaction(a *App) {
	s := a.desk.history.Session()
	a.desk.table, a.desk.of, a.desk.tabled = s, s.Revision, true
}

// SlideOf is the wall's page of a place, made of a session as it is.
func SlideOf(t *assets.Text, s model.Session, p model.Place) projector.Slide {
	return slideMaker{t: t, s: s}.of(p)
}
