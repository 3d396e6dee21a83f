package report_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// reads makes a besluitenlijst and the werkverslag of a table with a partner
// and what change adds.
func reads(t *testing.T, change func(b *board)) (decisions, working string) {
	t.Helper()
	b := newBoard(t, "Tafel")
	b.do(model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: b.id("nabij"), Name: "Nabij"}, model.AddPartner{ID: b.id("omnisport"), Name: "Omnisport"})
	change(b)
	all := every(t, b.s)
	return all["besluitenlijst.md"], all["werkverslag.md"]
}

func says(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("it does not say %q:\n%s", w, text)
		}
	}
}

func saysNot(t *testing.T, text string, bad ...string) {
	t.Helper()
	for _, w := range bad {
		if strings.Contains(text, w) {
			t.Errorf("it says %q:\n%s", w, text)
		}
	}
}

func TestFirstLine(t *testing.T) {
	first := func(s model.Session) string {
		return report.Make(s, model.Decisions, assets.For(assets.Dutch), now).First
	}
	s := sample(t)
	if got := first(s); got != "Concept ter teruglezing · stand do 19 nov 2026 17:20" {
		t.Error(got)
	}
	s, err := model.Do(s, model.Settle{At: later})
	if got := first(s); err != nil || got != "Vastgesteld op do 19 nov 2026 17:05" {
		t.Error(got, err)
	}
	s, err = model.Do(s, model.Reopen{At: later})
	if got := first(s); err != nil || !strings.HasPrefix(got, "Concept") {
		t.Error(got, err)
	}
}

func TestNext(t *testing.T) {
	before := model.SetDate{Field: model.FieldBefore, Date: modeltest.Today.AddDays(1)}
	by := model.SetText{Field: model.FieldNextBy, Text: "Sam"}
	for want, cs := range map[string][]model.Change{
		"nog geen datum":                    nil,
		"za 21 nov 2026":                    {before, by, model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(2)}},
		"Sam prikt een datum vóór":          {before, by},
		"Sam prikt een datum.":              {by},
		"Vóór vr 20 nov 2026; de datum vol": {before},
	} {
		got, _ := reads(t, func(b *board) { b.do(cs...) })
		says(t, got, "## Volgende tafel\n\n"+want)
	}
}

func TestVersion(t *testing.T) {
	opgave := func(text string) model.Change { return model.SetText{Field: model.FieldOpgave, Text: text} }
	got, _ := reads(t, func(b *board) { b.do(opgave("plek")) })
	says(t, got, "> plek\n\nnog geen versie\n")
	got, _ = reads(t, func(b *board) {
		b.do(opgave("plek"), model.SaveVersion{At: modeltest.Now}, opgave("een plek"))
	})
	says(t, got, "> een plek\n\ngewijzigd sinds versie 1\n")
}

// What is missing is said of what still holds, in one sentence of a kind.
func TestToArrange(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		b.agreement("een", "een", "", date.Due{})
		b.agreement("twee", "twee", "nabij", march)
		b.agreement("drie", "drie", "", march)
		b.agreement("vier", "vier", "", date.Due{})
		b.agreement("vijf", "vijf", "", date.Due{})
		b.do(model.DropAgreement{ID: b.id("vier")})
		b.pick("vijf", model.FieldForm, string(model.Informal))
		b.line("punt", "omnisport", model.SortPrecondition, "geld")
	})
	says(t, decisions, "- De afspraken 1 en 3 hebben nog geen trekker.\n- Afspraak 1 heeft nog geen datum.\n", "- Nog niet elke randvoorwaarde die een partner noemde, is geregeld.\n")
	saysNot(t, decisions, " geld", "van Omnisport")
	says(t, working, "| 2 | **Nabij:** nog niet gevraagd |", "| 4 | vier | nog open | nog geen datum | vervallen |", "| 5 | vijf | onderling | – | – |")

	decisions, _ = reads(t, func(b *board) {
		b.whole()
		b.agreement("een", "een", "nabij", march)
		b.answer("een", model.SaysYes, "nabij")
		b.pick("een", model.FieldCosting, string(model.CalcNotNeeded))
		b.text("een", model.FieldNoticed, "wie op de lijst staat")
		b.text("", model.FieldPhoto, "er is plek")
		for _, name := range []string{"nabij", "omnisport"} {
			b.do(model.SayNone{Partner: b.id(name), Said: model.NoneOnce}, model.SetCarry{Partner: b.id(name), Answer: model.BearYes, State: model.Spoken})
		}
	})
	says(t, decisions, "## Nog te regelen\n\n- Van wat hierboven staat, is niets meer open.\n")
}

func TestReservations(t *testing.T) {
	names := []string{"een", "twee", "drie", "vier"}
	got, _ := reads(t, func(b *board) {
		for _, name := range names {
			b.agreement(name, name, "nabij", march)
		}
		b.reserve("een", "nabij", "", date.Due{})
		b.reserve("twee", "nabij", "de raad", date.Due{})
		b.reserve("drie", "nabij", "", may)
	})
	says(t, got, "- Nabij, onder voorbehoud van een orgaan dat nog te noemen is: afspraak 3 (3 mei 2027); afspraak 1 (datum volgt).\n- Nabij, onder voorbehoud van de raad: afspraak 2 (datum volgt).\n")
	got, _ = reads(t, func(b *board) {
		for _, name := range names {
			b.agreement(name, name, "nabij", march)
			b.reserve(name, "nabij", "de raad", may)
		}
		b.text("vier", model.FieldText, "anders")
		b.agreement("vijf", "vijf", "nabij", march)
		b.reserve("vijf", "nabij", "de raad", may)
	})
	says(t, got, "- Nabij, onder voorbehoud van de raad: de afspraken 1–3 en 5 (3 mei 2027).\n")
	saysNot(t, got, "wacht")
}

var pageTitle = regexp.MustCompile(`<title>(.*)</title>`)

func TestPageTitleIsShort(t *testing.T) {
	for _, title := range []string{"Tafel", strings.Repeat("Eén ", 70)} {
		page := string(made(t, model.New("", title, date.Day{}), model.Working, model.HTML, assets.Dutch))
		got := pageTitle.FindStringSubmatch(page)[1]
		if n := utf8.RuneCountInString(got); n > 70 || !strings.HasSuffix(got, "· Werkverslag") || !strings.HasPrefix(got, title[:3]) {
			t.Errorf("%d characters: %s", n, got)
		}
	}
}
