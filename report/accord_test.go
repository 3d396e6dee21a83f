package report_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/report"
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
		"Het akkoord loopt een jaar<br>bepaling | alle partners | – |", "het gemeentehuis", "Verspreiding: openbaar", "Wie aan tafel let op afspraak 2, is nog open.")
	saysNot(t, decisions, "aangesloten", "Afspraak 3 heeft nog geen trekker", "Afspraak 2 heeft nog geen trekker", "Werkgroep vervoer")
	says(t, working, "**Bij het akkoord:** later aangesloten, 1 jun 2026", "Werkgroep vervoer – teamleiders, elke maand; stopt, afspraak 2")
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

// A latecomer who is bound by a point of its own said ja too, and is not among those who
// came too late.
func TestALatecomerWhoSaidJaIsNotLeftOut(t *testing.T) {
	decisions, _ := reads(t, func(b *board) {
		b.agreement("cijfers", "We delen de cijfers", "nabij", march)
		b.do(model.BindAll{ID: b.id("cijfers")}, model.AddPartner{ID: b.id("xander"), Name: "Xander"}, model.AddPartner{ID: b.id("ypsilon"), Name: "Ypsilon"})
		b.line("punt", "xander", model.SortPrecondition, "vervoer")
		b.link("punt", "cijfers", model.WordYes)
		for _, p := range []string{"nabij", "omnisport", "xander"} {
			b.do(model.GiveAnswer{Agreement: b.id("cijfers"), Partner: b.id(p), Reply: model.SaysYes})
		}
	})
	says(t, decisions, "| alle partners, behalve Ypsilon (later erbij) | akkoord |")
}

// A clause that somebody led holds for that one too; who is outside stands there beside
// those who could lead; a list for a spreadsheet says the same.
func TestOddAgreementsAreWhole(t *testing.T) {
	var s model.Session
	decisions, _ := reads(t, func(b *board) {
		b.agreement("beding", "Het loopt een jaar", "nabij", date.Due{})
		b.do(model.SetOthers{ID: b.id("beding"), Others: []model.ID{b.id("omnisport")}}, model.Pick{ID: b.id("beding"), Field: model.FieldKind, Value: string(model.Clause)})
		b.agreement("spoor", "Het spoor vrijhouden", "", march)
		b.do(model.SetLead{ID: b.id("spoor"), Candidates: []model.ID{b.id("nabij"), b.id("omnisport")}}, model.SetText{ID: b.id("spoor"), Field: model.FieldOutsiders, Text: "ProRail"})
		b.agreement("door", "Elkaar bellen", "nabij", date.Due{Last: march.Last, Precision: date.Ongoing})
		s = b.s
	})
	says(t, decisions, "| Nabij, Omnisport | – |", "open: Nabij of Omnisport<br>**Van buiten de tafel:** ProRail", "Afspraak 2 heeft nog geen trekker")
	var rows []string
	for _, row := range report.GridOf(s, assets.For(assets.Dutch), now).Rows {
		var texts []string
		for _, v := range row {
			texts = append(texts, v.Text)
		}
		rows = append(rows, strings.Join(texts, "|"))
	}
	says(t, strings.Join(rows, "\n"), "Het loopt een jaar||Nabij, Omnisport|", "|ProRail|")
	for _, x := range report.GridOf(s, assets.For(assets.Dutch), now).Rows[2][3:5] {
		if !x.Day.IsZero() && x.Text == "" {
			t.Errorf("the day of a review is that of its end: %v", x)
		}
	}
}
