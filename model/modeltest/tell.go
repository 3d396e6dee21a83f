package modeltest

import (
	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/date"
)

// How tests speak of changes and of places.

// Version keeps other words of the opgave.
func (d *Desk) Version() {
	d.T.Helper()
	d.Do(Text("", model.FieldOpgave, "Een plek voor 40 ouderen"), model.SaveVersion{Reason: "minder", At: Now})
}

// Polled is a poll of which the answers were counted.
func Polled(k model.PollKind) model.Change {
	return model.AddPoll{ID: ID(), Kind: k, Question: "Kan dit?", At: Now, Counts: []int{3, 0, 1, 0}}
}

// Reserve is Nabij's ja under the reserve of a body, by a day.
func (d *Desk) Reserve(body string, by date.Due) model.Change {
	return model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.Reserved, Body: body, By: by}
}

// Deal adds an agreement, pulled and dated like the first.
func (d *Desk) Deal(words string) model.ID {
	d.T.Helper()
	id := ID()
	d.Do(model.AddAgreement{ID: id, Text: words, Lead: d.Nabij, Due: Friday})
	return id
}

// Link ties the said precondition to an agreement.
func (d *Desk) Link(agreement model.ID) model.Change {
	return model.LinkPrecondition{Precondition: d.Transport, Agreement: agreement}
}

// Reply is a partner's answer to agreement 1.
func (d *Desk) Reply(p model.ID, r model.Reply) model.Change {
	return model.GiveAnswer{Agreement: d.Tariff, Partner: p, Reply: r}
}

// In is the Due of so many days from today; less than none is past.
func In(days int) date.Due { return date.On(Today.AddDays(days)) }

// Needs says a precondition, which gets the next number.
func Needs(partner model.ID) (model.ID, model.Change) {
	id := ID()
	return id, model.AddLine{ID: id, Partner: partner, Sort: model.SortPrecondition, Text: "ruimte in het rooster", State: model.Spoken}
}

// Pick gives a field one of its values.
func Pick[V ~string](id model.ID, f model.Field, v V) model.Change {
	return model.Pick{ID: id, Field: f, Value: string(v)}
}

// Text gives a field words.
func Text(id model.ID, f model.Field, words string) model.Change {
	return model.SetText{ID: id, Field: f, Text: words}
}

// Due gives a field a day or period.
func Due(id model.ID, f model.Field, by date.Due) model.Change {
	return model.SetDue{ID: id, Field: f, Due: by}
}

// Place is where something is.
func Place(step model.Step, id model.ID, f model.Field) model.Place {
	return model.Place{Step: step, ID: id, Field: f}
}

// Arrange has the precondition arranged by agreement 1: linked, all who are bound
// said ja, and its owner says that it is enough.
func (d *Desk) Arrange() {
	d.T.Helper()
	d.Do(d.Link(d.Tariff), d.Reply(d.Nabij, model.SaysYes), d.Reply(d.Rietgoor, model.SaysYes), model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
}

// Busy draws a session in which much happened.
func Busy(t *rapid.T) model.Session {
	s := Session(t)
	for range rapid.IntRange(0, 60).Draw(t, "more") {
		layer := rapid.SampledFrom([]model.Layer{model.Tafel, model.Regie}).Draw(t, "layer")
		if next, err := model.Do(s, Change(t, s, layer)); err == nil {
			s = next
		}
	}
	return s
}
