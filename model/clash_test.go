package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// points says a second and a third point, of Nabij and of the Ouderenberaad.
func (d *desk) points() (second, third model.ID) {
	d.T.Helper()
	second, a := modeltest.Needs(d.Nabij)
	third, b := modeltest.Needs(d.Ouderen)
	d.Do(a, b)
	return second, third
}

func pointIDs(xs []model.Precondition) []model.ID {
	var out []model.ID
	for _, x := range xs {
		out = append(out, x.ID)
	}
	return out
}

func TestTwoPointsClashOnce(t *testing.T) {
	d := newDesk(t)
	second, third := d.points()
	d.Do(model.MarkClash{A: second, B: d.Transport}, model.MarkClash{A: d.Transport, B: second}, model.MarkClash{A: third, B: second})
	if want := []model.Clash{{A: d.Transport, B: second}, {A: second, B: third}}; !slices.Equal(d.S.Clashes, want) {
		t.Errorf("%v, want %v: once, the lower number first", d.S.Clashes, want)
	}
	if got := pointIDs(d.S.ClashesOf(second)); !slices.Equal(got, []model.ID{d.Transport, third}) {
		t.Errorf("the second clashes with %v", got)
	}
	if got := pointIDs(d.S.ClashesOf(d.Transport)); !slices.Equal(got, []model.ID{second}) {
		t.Errorf("the first clashes with %v", got)
	}
	equal(t, "where it is shown", d.S.PlaceOf(second, model.FieldClash).Step, model.StepCarry)
	d.Do(model.DropLine{ID: second})
	equal(t, "with one that lapsed", len(d.S.ClashesOf(third)), 0)
	equal(t, "still marked", len(d.S.Clashes), 2)
	d.Do(model.MarkClash{A: third, B: second, Off: true})
	equal(t, "no longer marked", len(d.S.Clashes), 1)
	d.Do(model.MarkClash{A: d.Transport, B: third, Off: true})
	equal(t, "one that never was", len(d.S.Clashes), 1)
}

func TestAClashIsRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.Do(model.DropLine{ID: second})
	d.refuses([]refusal{
		{"with itself", model.MarkClash{A: d.Transport, B: d.Transport}, model.FieldClash, model.CodeSelf},
		{"with one that was not said", model.MarkClash{A: d.Transport, B: d.Staff}, model.FieldClash, model.CodeState},
		{"with one that lapsed", model.MarkClash{A: second, B: d.Transport}, model.FieldClash, model.CodeState},
		{"with an interest", model.MarkClash{A: d.Transport, B: d.Close}, model.FieldClash, model.CodeGone},
		{"of nothing", model.MarkClash{A: modeltest.ID(), B: d.Transport, Off: true}, model.FieldClash, model.CodeGone},
	})
}

func TestAClashGoesWithItsPoints(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.Do(model.MarkClash{A: d.Transport, B: second}, model.Pick{ID: second, Field: model.FieldStays, Value: "yes"})
	equal(t, "at the table", len(d.S.Table().Clashes), 1)
	equal(t, "in a file that leaves one out", len(d.S.Filed().Clashes), 0)
}
