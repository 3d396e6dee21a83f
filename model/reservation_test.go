package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// reserves is a ja of a partner under the reserve of a body, by a day.
func reserves(agreement, partner model.ID, by date.Due) model.Change {
	return model.GiveAnswer{Agreement: agreement, Partner: partner, Reply: model.Reserved, Body: "raad van toezicht", By: by}
}

func TestAllIsRoundWhenTheLastBodyDecided(t *testing.T) {
	d := newDesk(t)
	equal(t, "without reservations", d.S.Round(modeltest.Today), model.Round{})
	second, third := d.Deal("De hal gaat open"), d.Deal("De bus rijdt")
	d.Do(reserves(d.Tariff, d.Nabij, modeltest.In(30)), reserves(second, d.Rietgoor, modeltest.In(40)), reserves(second, d.Nabij, modeltest.In(20)), reserves(third, d.Nabij, date.Due{}))
	got := d.S.Round(modeltest.Today)
	equal(t, "waiting", got.Waiting, 4)
	equal(t, "of which nothing can be said", got.Undated, 1)
	equal(t, "the last agreement", got.Last.Agreement, second)
	equal(t, "the last partner", got.Last.Answer.Partner, d.Rietgoor)
	d.Do(model.Decided{Agreement: second, Partner: d.Rietgoor, Outcome: model.Granted})
	got = d.S.Round(modeltest.Today)
	equal(t, "without what was decided", got.Waiting, 3)
	equal(t, "then the last", got.Last.Agreement, d.Tariff)
	d.Do(model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: model.Refused}, model.Decided{Agreement: second, Partner: d.Nabij, Outcome: model.Granted})
	got = d.S.Round(modeltest.Today)
	equal(t, "only one without a day", got, model.Round{Waiting: 1, Undated: 1})
	d.Do(reserves(d.Tariff, d.Nabij, modeltest.In(-1)), reserves(third, d.Nabij, modeltest.In(0)))
	got = d.S.Round(modeltest.Today)
	equal(t, "one whose day is past", got.Past, 1)
	equal(t, "the last that is still to come", got.Last.Agreement, third)
	d.Do(reserves(third, d.Nabij, date.Due{}))
	equal(t, "none to come", d.S.Round(modeltest.Today), model.Round{Waiting: 2, Undated: 1, Past: 1})
	equal(t, "those decided on are listed too", len(d.S.Reservations()), 4)
}

func TestAReservationHoldsAsLongAsItsWords(t *testing.T) {
	d := newDesk(t)
	d.Do(reserves(d.Tariff, d.Nabij, modeltest.In(30)), d.Reply(d.Rietgoor, model.SaysYes))
	got := d.S.Reservations()
	equal(t, "reservations", len(got), 1)
	equal(t, "the body", got[0].Answer.Body, "raad van toezicht")
	before := d.S
	for what, c := range map[string]model.Change{
		"on other words":             modeltest.Text(d.Tariff, model.FieldText, "Anders"),
		"of what lapsed":             model.DropAgreement{ID: d.Tariff},
		"of what is done":            modeltest.Pick(d.Tariff, model.FieldProgress, model.Done),
		"when it is a plain ja":      d.Reply(d.Nabij, model.SaysYes),
		"when it was not asked":      model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij},
		"when it says zo niet after": d.Reply(d.Nabij, model.SaysIfNot),
	} {
		d.S = before
		d.Do(c)
		equal(t, what, len(d.S.Reservations()), 0)
		equal(t, what+", round", d.S.Round(modeltest.Today), model.Round{})
	}
}
