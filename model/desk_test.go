package model_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// desk is a session under test with a table of three, and a voorzet of each
// kind.
type desk struct {
	t *testing.T
	s model.Session

	rietgoor, nabij, ouderen, hidden                 model.ID // partners; hidden is a voorzet
	close, guess                                     model.ID // Rietgoor's said interest, Nabij's prepared one
	transport, staff                                 model.ID // Rietgoor's said precondition, Nabij's prepared one
	council, auditor                                 model.ID // Nabij's said pressure, Rietgoor's prepared one
	tariff, secret                                   model.ID // agreement 1, pulled by Nabij; a voorzet
	term, parked, ambition, indicator, break15, note model.ID
}

var day = date.On(date.Day{Year: 2027, Month: 3, Day: 5})

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, s: model.New(modeltest.ID(), "Overdag op het sportpark", modeltest.Today)}
	for _, id := range []*model.ID{&d.rietgoor, &d.nabij, &d.ouderen, &d.hidden, &d.close, &d.guess, &d.transport, &d.staff,
		&d.council, &d.auditor, &d.tariff, &d.secret, &d.term, &d.parked, &d.ambition, &d.indicator, &d.break15, &d.note} {
		*id = modeltest.ID()
	}
	d.do(
		model.SetText{Field: model.FieldOpgave, Text: "Een plek voor [60|25] ouderen"},
		model.SaveVersion{Reason: "begin", At: modeltest.Now},
		model.AddPartner{ID: d.rietgoor, Name: "Zorggroep Rietgoor", Short: "Rietgoor", Kind: model.KindCare},
		model.AddPartner{ID: d.nabij, Name: "Stichting Nabij", Kind: model.KindWelfare},
		model.AddPartner{ID: d.ouderen, Name: "Ouderenberaad", Kind: model.KindResidents},
		model.AddPartner{ID: d.hidden, Name: "Bedrijvenkring", Draft: true},
	)
	d.do(
		model.AddLine{ID: d.close, Partner: d.rietgoor, Sort: model.SortInterest, Text: "cliënten dichtbij", State: model.Spoken},
		model.AddLine{ID: d.guess, Partner: d.nabij, Sort: model.SortInterest, Text: "zichtbaar zijn"},
		model.AddLine{ID: d.transport, Partner: d.rietgoor, Sort: model.SortPrecondition, Text: "vervoer in de prijs", State: model.Spoken},
		model.AddLine{ID: d.staff, Partner: d.nabij, Sort: model.SortPrecondition, Text: "genoeg handen"},
		model.AddLine{ID: d.council, Partner: d.nabij, Sort: model.SortPressure, Text: "gemeenteraad", State: model.Spoken},
		model.AddLine{ID: d.auditor, Partner: d.rietgoor, Sort: model.SortPressure, Text: "zorgkantoor"},
	)
	d.do(
		model.AddAgreement{ID: d.tariff, Text: "Vergoeding per dagdeel uitwerken", Lead: d.nabij, Due: day},
		model.AddAgreement{ID: d.secret, Text: "Hal overdag openen", Lead: d.hidden, Draft: true},
		model.AddTerm{ID: d.term, Word: "dagdeel", Meaning: "vier uur"},
		model.AddParked{ID: d.parked, Text: "de kantine"},
		model.AddAmbition{ID: d.ambition, Partner: d.nabij, Text: "iedereen doet mee"},
		model.AddIndicator{ID: d.indicator, Delivers: d.nabij, Text: "bezoekers per week"},
		model.AddAgenda{ID: d.break15, Text: "pauze", Minutes: 15},
		model.AddNote{ID: d.note, Partner: d.nabij, Text: "bel vooraf"},
	)
	return d
}

// do takes changes that must be possible.
func (d *desk) do(cs ...model.Change) {
	d.t.Helper()
	for _, c := range cs {
		next, err := model.Do(d.s, c)
		if err != nil {
			d.t.Fatalf("%#v: %v", c, err)
		}
		d.s = next
	}
}

func (d *desk) partner(id model.ID) model.Partner {
	d.t.Helper()
	p, ok := d.s.Partner(id)
	d.found(ok, id)
	return p
}

func (d *desk) interest(id model.ID) model.Interest {
	d.t.Helper()
	x, ok := d.s.Interest(id)
	d.found(ok, id)
	return x
}

func (d *desk) precondition(id model.ID) model.Precondition {
	d.t.Helper()
	x, ok := d.s.Precondition(id)
	d.found(ok, id)
	return x
}

func (d *desk) pressure(id model.ID) model.Pressure {
	d.t.Helper()
	x, ok := d.s.Pressure(id)
	d.found(ok, id)
	return x
}

func (d *desk) agreement(id model.ID) model.Agreement {
	d.t.Helper()
	a, ok := d.s.Agreement(id)
	d.found(ok, id)
	return a
}

func (d *desk) found(ok bool, id model.ID) {
	d.t.Helper()
	if !ok {
		d.t.Fatalf("%s is not in the session", id)
	}
}

// answer records a partner's answer to agreement 1.
func (d *desk) answer(partner model.ID, r model.Reply) {
	d.t.Helper()
	d.do(model.GiveAnswer{Agreement: d.tariff, Partner: partner, Reply: r})
}

// refusal is a change that must be refused with a Problem.
type refusal struct {
	rule   string
	change model.Change
	field  model.Field
	code   model.ProblemCode
}

// refuses holds that each change is refused with its Problem, and that nothing
// changes by trying.
func (d *desk) refuses(rows []refusal) {
	d.t.Helper()
	before := written(d.t, d.s)
	for _, r := range rows {
		d.t.Run(r.rule, func(t *testing.T) {
			t.Helper()
			after, err := model.Do(d.s, model.SetText{Field: model.FieldOutside, Text: "eerst iets dat wel kan"}, r.change)
			var p model.Problem
			if !errors.As(err, &p) {
				t.Fatalf("%#v was not refused", r.change)
			}
			if p.Field != r.field || p.Code != r.code {
				t.Errorf("%#v: %q %q, want %q %q", r.change, p.Field, p.Code, r.field, r.code)
			}
			if !bytes.Equal(written(t, after), before) || !bytes.Equal(written(t, d.s), before) {
				t.Error("a refused change left something behind")
			}
		})
	}
}

func written(t testing.TB, s model.Session) []byte {
	t.Helper()
	data, err := wire.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func equal[T comparable](t testing.TB, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// long is a text of one character more than a limit.
func long(limit int) string { return strings.Repeat("é", limit+1) }

// on reads a day.
func on(text string) date.Day {
	var d date.Day
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(text)
	}
	return d
}
