package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

func TestTheTableSaysThatTheOpgaveHolds(t *testing.T) {
	d := newDesk(t)
	d.Do(model.Hold{At: modeltest.Now})
	equal(t, "held", d.S.Opgave.Held, model.Held{At: modeltest.Now, Version: 1})
	d.Version()
	equal(t, "the version that held", d.S.Opgave.Held.Version, 1)
	d.Do(model.Hold{At: modeltest.Now})
	equal(t, "as it is now", d.S.Opgave.Held.Version, 2)
	equal(t, "where it is asked", d.S.PlaceOf("", model.FieldHeld).Step, model.StepReview)
	d.refuses([]refusal{
		{"at no moment", model.Hold{}, model.FieldHeld, model.CodeDate},
		{"at a time that is none", model.Hold{At: date.Moment{Date: modeltest.Today, Minute: 60}}, model.FieldHeld, model.CodeDate},
	})
}
