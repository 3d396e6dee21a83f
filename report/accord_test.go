package report_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
)

// Documents say an agreement as accords have it: all partners and who came later, from
// when and how often, on what condition, who does it and does not sit here.
func TestAnAccordInTheDocuments(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		b.agreement("cijfers", "We delen de cijfers", "nabij", date.Due{})
		cijfers := b.id("cijfers")
		b.do(model.AddPartner{ID: b.id("rietgoor"), Name: "Rietgoor"}, model.BindAll{ID: cijfers},
			model.SetText{ID: cijfers, Field: model.FieldRhythm, Text: "elk kwartaal"}, model.SetDue{ID: cijfers, Field: model.FieldStart, Due: day(2027, 1, 1)},
			model.SetText{ID: cijfers, Field: model.FieldProvided, Text: "de raad betaalt"})
		for _, p := range []string{"nabij", "omnisport", "rietgoor"} {
			b.do(model.GiveAnswer{Agreement: cijfers, Partner: b.id(p), Reply: model.SaysYes})
		}
		b.do(model.AddPartner{ID: b.id("politie"), Name: "Politie"})
		b.agreement("ritten", "Ritten rijden", "", day(2027, 5, 1))
		b.do(model.SetText{ID: b.id("ritten"), Field: model.FieldOutsiders, Text: "per wijk één vervoerder"})
		b.agreement("jaar", "Het akkoord loopt een jaar", "", date.Due{})
		b.do(model.Pick{ID: b.id("jaar"), Field: model.FieldKind, Value: string(model.Clause)},
			model.SetText{Field: model.FieldPlace, Text: "het gemeentehuis"}, model.Pick{Field: model.FieldSpread, Value: string(model.SpreadPublic)},
			model.Pick{ID: b.id("nabij"), Field: model.FieldTie, Value: string(model.TieJoined)}, model.SetDue{ID: b.id("nabij"), Field: model.FieldTieOn, Due: day(2026, 6, 1)},
			model.AddMeeting{ID: b.id("werkgroep"), Name: "Werkgroep vervoer", Who: "teamleiders", Often: "elke maand"},
			model.EndMeeting{ID: b.id("werkgroep"), Agreement: b.id("ritten")})
	})
	says(t, decisions, "alle andere partners, behalve Politie (later erbij)", "| alle partners, behalve Politie (later erbij) | akkoord |",
		"vanaf vr 1 jan 2027, doorlopend, elk kwartaal", "**Mits:** de raad betaalt", "per wijk één vervoerder – niet aan tafel",
		"Het akkoord loopt een jaar<br>bepaling | alle partners | – |", "het gemeentehuis", "Verspreiding: openbaar", "later aangesloten, 1 jun 2026", "Wie aan tafel staat voor afspraak 2, is nog open.")
	saysNot(t, decisions, "Afspraak 3 heeft nog geen trekker", "Afspraak 2 heeft nog geen trekker", "Werkgroep vervoer")
	says(t, working, "Werkgroep vervoer – teamleiders, elke maand; stopt, afspraak 2")
	if strings.Count(decisions, "Politie") != 3 { // it sits there, and is not among all, twice
		t.Errorf("Politie stands there %d times", strings.Count(decisions, "Politie"))
	}
}

// Who takes no part in an agreement of all is not known by that: they are named, without
// a word of who is not among them.
func TestWhoTakesNoPartIsNotNamedBesideAll(t *testing.T) {
	decisions, _ := reads(t, func(b *board) {
		b.agreement("cijfers", "We delen de cijfers", "nabij", day(2027, 5, 1))
		b.do(model.AddPartner{ID: b.id("rietgoor"), Name: "Rietgoor"}, model.BindAll{ID: b.id("cijfers")},
			model.GiveAnswer{Agreement: b.id("cijfers"), Partner: b.id("nabij"), Reply: model.SaysYes},
			model.GiveAnswer{Agreement: b.id("cijfers"), Partner: b.id("omnisport"), Reply: model.SaysYes},
			model.GiveAnswer{Agreement: b.id("cijfers"), Partner: b.id("rietgoor"), Reply: model.StaysOut})
	})
	says(t, decisions, "**Samen met:** Omnisport", "| Nabij, Omnisport | akkoord |")
	saysNot(t, decisions, "behalve")
}
