package model_test

import (
	"errors"
	"testing"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// A list holds as many as MaxItems, and no more.
func TestTooManyAreRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.S.Polls, d.S.Clashes, d.S.Aside = make([]model.Poll, model.MaxItems-1), make([]model.Clash, model.MaxItems-1), make([]model.Aside, model.MaxItems-1)
	another := finding.Finding{Code: model.WhyUsOpen}
	d.Do(modeltest.Polled(model.PollFits), model.MarkClash{A: d.Transport, B: second}, finding.SetAside(another, false))
	_, third := d.points()
	for what, c := range map[string]model.Change{
		"a poll":  modeltest.Polled(model.PollFits),
		"a clash": model.MarkClash{A: d.Transport, B: third},
		"aside":   model.PutAside{What: model.Aside{Code: model.CodeName(model.UrgencyOpen)}},
	} {
		var p model.Problem
		equal(t, what, errors.As(model.Try(d.S, c), &p) && p.Code == model.CodeMany && p.Limit == model.MaxItems, true)
	}
	d.Do(model.MarkClash{A: second, B: d.Transport}, finding.SetAside(another, false)) // one that is there already
}
