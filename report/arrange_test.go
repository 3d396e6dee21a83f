package report_test

import (
	"strings"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// whole is an opgave about which nothing is open.
func (b *board) whole() {
	b.t.Helper()
	for f, text := range map[model.Field]string{
		model.FieldOpgave: "Zestig ouderen hebben een plek.", model.FieldForWhom: "ouderen", model.FieldBetterFor: "een plek overdag",
		model.FieldHowMuch: "zestig", model.FieldWhen: "2027", model.FieldWhyNow: "wachtlijst", model.FieldWhyUs: "niemand heeft alles",
		model.FieldPro: "vaste gezichten",
	} {
		b.text("", f, text)
	}
}

// What is still to be arranged is what was found, of agreements by number.
func TestToArrangeOfAgreements(t *testing.T) {
	yesterday := date.On(modeltest.Today.AddDays(-1))
	decisions, working := reads(t, func(b *board) {
		b.whole()
		for _, name := range []string{"te laat", "gewijzigd", "doorlopend", "laat besluit", "vast"} {
			b.agreement(name, name, "nabij", march)
			b.pick(name, model.FieldCosting, string(model.CalcNotNeeded))
		}
		b.answer("gewijzigd", model.SaysYes, "nabij")
		b.text("gewijzigd", model.FieldText, "anders")
		b.do(model.SetDue{ID: b.id("te laat"), Field: model.FieldDue, Due: yesterday},
			model.SetDue{ID: b.id("doorlopend"), Field: model.FieldDue, Due: date.Due{Precision: date.Ongoing}})
		b.reserve("laat besluit", "nabij", "de raad", may)
		b.pick("vast", model.FieldProgress, string(model.Stuck))
		b.pick("vast", model.FieldForm, string(model.Recorded))
		b.do(model.SetOthers{ID: b.id("vast"), Others: []model.ID{b.id("omnisport")}},
			model.AddPartner{ID: b.id("kantoor"), Name: "Het kantoor"}, model.SetSeat{ID: b.id("kantoor"), Seat: model.NotInvited},
			model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(-2)})
	})
	want := []string{"- Afspraak 3 loopt door; wanneer we er opnieuw naar kijken, is nog open.", "- Van afspraak 1 is de datum voorbij.",
		"- Afspraak 5 is vastgelopen.", "- Nabij, onder voorbehoud van de raad: afspraak 4 (3 mei 2027).", "later dan de afspraak klaar moet zijn.",
		"- Wat de mensen om wie het gaat", "- Bij afspraak 5 is nog niet gezegd wat de uitvoering", "- Geen van de afspraken is klaar vóór",
		"- Er is nog 1 organisatie nodig"}
	says(t, decisions, want...)
	says(t, working, want...)
	says(t, decisions, "- De afspraken 1–3 en 5 zijn nog niet rond.")
	says(t, working, "- Nog niet iedereen heeft antwoord gegeven op de afspraken 1 en 3.", "- Afspraak 2 moet nog opnieuw worden teruggelezen.")
	saysNot(t, decisions, "doorgerekend", "Het kantoor", "opgave is nog", "antwoord gegeven", "teruggelezen")
}

func TestToArrangeOfTheOpgave(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		b.whole()
		b.text("", model.FieldOpgave, "[zestig|dertig] ouderen hebben een plek in [het oosten")
		b.text("", model.FieldHowMuch, "[zestig|dertig]")
		b.text("", model.FieldBetterFor, "")
		b.text("", model.FieldWhyNow, "")
		b.text("", model.FieldPro, "")
		b.agreement("samen", "samen doen", "nabij", march)
		b.do(model.AddAmbition{ID: b.id("ambitie"), Partner: b.id("nabij"), Text: "iedereen doet mee"})
	})
	says(t, decisions, "- Bij de opgave is nog open: wat wordt er beter, waarom nu.", "- Over [zestig|dertig], [het oosten in de opgave zijn")
	saysNot(t, decisions, "ambitie", "in de woorden van")
	says(t, working, "- Van 1 bestuurlijke ambitie", "- De opgave staat er nog niet in de woorden van wie")
}

// A later version is told of with what is older: the agreements, or, in the
// werkverslag alone, the poll.
func TestToArrangeOfALaterVersion(t *testing.T) {
	poll := model.AddPoll{ID: modeltest.ID(), Kind: model.PollUrgent, Counts: []int{2, 0, 0, 0}}
	version := func(b *board) {
		b.text("", model.FieldOpgave, b.s.Opgave.Text+" Meer.")
		b.do(model.SaveVersion{At: modeltest.Now})
	}
	decisions, working := reads(t, func(b *board) {
		b.whole()
		version(b)
		b.do(poll)
		version(b)
		b.agreement("een", "een", "nabij", march)
	})
	saysNot(t, decisions, "is gewijzigd", "peiling")
	says(t, working, "- De opgave is gewijzigd na de laatste peiling.")
	decisions, _ = reads(t, func(b *board) {
		b.whole()
		version(b)
		b.agreement("een", "een", "nabij", march)
		version(b)
		b.do(model.SetDue{Field: model.FieldFelt, Due: date.On(modeltest.Today.AddDays(-9))})
		b.s.Sitting = 2
	})
	says(t, decisions, "of die er nog bij passen", "Of de opgave nog klopt", "voelbaar zijn tot di 10 nov 2026; die tijd")
}

func TestReservationsByDate(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		for _, name := range []string{"een", "twee", "drie", "vier"} {
			b.agreement(name, name, "nabij", march)
		}
		b.reserve("een", "nabij", "", date.Due{})
		b.reserve("twee", "nabij", "de raad", may)
		b.reserve("drie", "nabij", "het bestuur", day(2027, time.February, 1))
		b.reserve("vier", "nabij", "de bank", march)
		b.do(model.Decided{Agreement: b.id("vier"), Partner: b.id("nabij"), Outcome: model.Refused})
	})
	says(t, working, "- Nabij, onder voorbehoud van de bank: afspraak 4 (besluit: niet ingestemd).\n")
	says(t, decisions, "- Nabij, onder voorbehoud van het bestuur: afspraak 3 (1 feb 2027).\n"+
		"- Nabij, onder voorbehoud van de raad: afspraak 2 (3 mei 2027).\n"+
		"- Nabij, onder voorbehoud van een orgaan dat nog te noemen is: afspraak 1 (datum volgt).\n\n"+
		"Laatste besluit op zijn vroegst: 3 mei 2027 (de raad, Nabij). Van 1 voorbehoud is de datum nog niet bekend.\n")
	decisions, _ = reads(t, func(b *board) {
		b.agreement("een", "een", "nabij", march)
		b.reserve("een", "nabij", "de raad", date.Due{})
	})
	says(t, decisions, "\n\nWanneer alles rond kan zijn, is nog niet bekend: de data volgen.\n")
}

// What a table promised itself comes back in both documents.
func TestPromise(t *testing.T) {
	for _, photo := range []string{"", "Een plek voor dertig."} {
		decisions, working := reads(t, func(b *board) {
			b.s.Photo, b.s.Promise = photo, "Een plek voor twintig."
		})
		for _, text := range []string{decisions, working} {
			says(t, text, "Vorige keer gezegd: Een plek voor twintig.")
			if n := strings.Count(text, "## Over een jaar"); n != 1 {
				t.Errorf("%d headings", n)
			}
		}
		if at := strings.Index(decisions, "## Over een jaar"); at < 0 || at > strings.Index(decisions, "## Afspraken") {
			t.Error("the photo does not head the besluitenlijst")
		}
	}
}

// What only the partners may read is not in what travels.
func TestDecisionsHoldNoPollsOrPoints(t *testing.T) {
	s := sample(t)
	all := every(t, s)
	for _, word := range []string{"Peiling", "Terugblik", "Bewust aanvaard", "Opgevangen", "Botst", "nodig – voor punt", "mandaat"} {
		if name := "besluitenlijst.md"; strings.Contains(all[name], word) {
			t.Errorf("%s says %q", name, word)
		}
	}
	s.Partners[0].Mandate.Again = true
	says(t, every(t, s)["werkverslag.md"], "- **Mandaat:** kan beslissen binnen")
}
