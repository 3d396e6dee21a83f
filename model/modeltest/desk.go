package modeltest

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
)

// Desk is a session under test with a table of three, and a voorzet of each
// kind.
type Desk struct {
	T *testing.T
	S model.Session // as it is now

	Rietgoor, Nabij, Ouderen, Hidden                 model.ID // partners; hidden is a voorzet
	Close, Guess                                     model.ID // Rietgoor's said interest, Nabij's prepared one
	Transport, Staff                                 model.ID // Rietgoor's said precondition, Nabij's prepared one
	Council, Auditor                                 model.ID // Nabij's said pressure, Rietgoor's prepared one
	Tariff, Secret                                   model.ID // agreement 1, pulled by Nabij; a voorzet
	Term, Parked, Ambition, Indicator, Break15, Note model.ID
}

// Friday is the day by which agreement 1 is to be done.
var Friday = date.On(date.Day{Year: 2027, Month: 3, Day: 5})

// NewDesk makes a Desk.
func NewDesk(t *testing.T) *Desk {
	t.Helper()
	d := &Desk{T: t, S: model.New(ID(), "Overdag op het sportpark", Today)}
	for _, id := range []*model.ID{&d.Rietgoor, &d.Nabij, &d.Ouderen, &d.Hidden, &d.Close, &d.Guess, &d.Transport, &d.Staff,
		&d.Council, &d.Auditor, &d.Tariff, &d.Secret, &d.Term, &d.Parked, &d.Ambition, &d.Indicator, &d.Break15, &d.Note} {
		*id = ID()
	}
	d.Do(
		model.SetText{Field: model.FieldOpgave, Text: "Een plek voor [60|25] ouderen"},
		model.SaveVersion{Reason: "begin", At: Now},
		model.AddPartner{ID: d.Rietgoor, Name: "Zorggroep Rietgoor", Short: "Rietgoor", Kind: model.KindCare},
		model.AddPartner{ID: d.Nabij, Name: "Stichting Nabij", Kind: model.KindWelfare},
		model.AddPartner{ID: d.Ouderen, Name: "Ouderenberaad", Kind: model.KindResidents},
		model.AddPartner{ID: d.Hidden, Name: "Bedrijvenkring", Draft: true},
	)
	d.Do(
		model.AddLine{ID: d.Close, Partner: d.Rietgoor, Sort: model.SortInterest, Text: "cliënten dichtbij", State: model.Spoken},
		model.AddLine{ID: d.Guess, Partner: d.Nabij, Sort: model.SortInterest, Text: "zichtbaar zijn"},
		model.AddLine{ID: d.Transport, Partner: d.Rietgoor, Sort: model.SortPrecondition, Text: "vervoer in de prijs", State: model.Spoken},
		model.AddLine{ID: d.Staff, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "genoeg handen"},
		model.AddLine{ID: d.Council, Partner: d.Nabij, Sort: model.SortPressure, Text: "gemeenteraad", State: model.Spoken},
		model.AddLine{ID: d.Auditor, Partner: d.Rietgoor, Sort: model.SortPressure, Text: "zorgkantoor"},
	)
	d.Do(
		model.AddAgreement{ID: d.Tariff, Text: "Vergoeding per dagdeel uitwerken", Lead: d.Nabij, Due: Friday},
		model.AddAgreement{ID: d.Secret, Text: "Hal overdag openen", Lead: d.Hidden, Draft: true},
		model.AddTerm{ID: d.Term, Word: "dagdeel", Meaning: "vier uur"},
		model.AddParked{ID: d.Parked, Text: "de kantine"},
		model.AddAmbition{ID: d.Ambition, Partner: d.Nabij, Text: "iedereen doet mee"},
		model.AddIndicator{ID: d.Indicator, Delivers: d.Nabij, Text: "bezoekers per week"},
		model.AddAgenda{ID: d.Break15, Text: "pauze", Minutes: 15},
		model.AddNote{ID: d.Note, Partner: d.Nabij, Text: "bel vooraf"},
	)
	return d
}

// Do takes changes that must be possible.
func (d *Desk) Do(cs ...model.Change) {
	d.T.Helper()
	for _, c := range cs {
		next, err := model.Do(d.S, c)
		if err != nil {
			d.T.Fatalf("%#v: %v", c, err)
		}
		d.S = next
	}
}

// Partner finds a partner, or fails the test.
func (d *Desk) Partner(id model.ID) model.Partner {
	d.T.Helper()
	return found(d, id, d.S.Partner)
}

// Interest finds an interest, or fails the test.
func (d *Desk) Interest(id model.ID) model.Interest {
	d.T.Helper()
	return found(d, id, d.S.Interest)
}

// Precondition finds a precondition, or fails the test.
func (d *Desk) Precondition(id model.ID) model.Precondition {
	d.T.Helper()
	return found(d, id, d.S.Precondition)
}

// Pressure finds a pressure, or fails the test.
func (d *Desk) Pressure(id model.ID) model.Pressure {
	d.T.Helper()
	return found(d, id, d.S.Pressure)
}

// Agreement finds an agreement, or fails the test.
func (d *Desk) Agreement(id model.ID) model.Agreement {
	d.T.Helper()
	return found(d, id, d.S.Agreement)
}

// found is what find finds, or fails the test.
func found[T any](d *Desk, id model.ID, find func(model.ID) (T, bool)) T {
	d.T.Helper()
	x, ok := find(id)
	d.Found(ok, id)
	return x
}

// Found fails the test unless something was found.
func (d *Desk) Found(ok bool, id model.ID) {
	d.T.Helper()
	if !ok {
		d.T.Fatalf("%s is not in the session", id)
	}
}

// Answer records a partner's answer to agreement 1.
func (d *Desk) Answer(partner model.ID, r model.Reply) {
	d.T.Helper()
	d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: partner, Reply: r})
}
