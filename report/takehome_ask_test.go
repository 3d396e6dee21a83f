package report_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// What a partner asks at home, who hears what, and what it may be asked: each body once,
// with all its agreements, and what is arranged in them; nothing of another partner.
func TestWhatIsAskedAtHome(t *testing.T) {
	b := newBoard(t, "Proef")
	b.opgave()
	b.seats()
	may := day(2027, 5, 1)
	for _, name := range []string{"zaal", "vervoer"} {
		b.agreement(name, "De "+name+" is geregeld", "omnisport", may)
	}
	b.line("prijs", "omnisport", model.SortPrecondition, "de zaal blijft betaalbaar")
	b.link("prijs", "zaal", model.WordYes)
	for _, name := range []string{"zaal", "vervoer"} {
		b.reserve(name, "omnisport", "gemeenteraad", date.On(modeltest.Today.AddDays(10)))
	}
	b.line("leden", "omnisport", model.SortPressure, "de leden")
	b.do(model.SetText{ID: b.id("leden"), Field: model.FieldOn, Text: "de contributie"},
		model.SetText{ID: b.id("omnisport"), Field: model.FieldPrepares, Text: "de griffier"},
		model.SetCarry{Partner: b.id("omnisport"), Answer: model.BearIf, Text: "de zaal verwarmd is", State: model.Spoken})
	b.said("omnisport", model.FieldMovers, "de trainers")
	own := string(sheet(t, b.s, b.id("omnisport"), model.Markdown, assets.Dutch))
	says(t, own, "- De gemeenteraad wordt gevraagd in te stemmen met de afspraken 1 en 2, uiterlijk 29 november 2026; voor ons is geregeld: “de zaal blijft betaalbaar”.",
		"**de griffier:** bereidt het besluit over de afspraken 1 en 2 voor", "**de trainers:** wat er bij ons anders gaat",
		"**de leden:** Wat betekent dit voor de contributie? – nog geen afspraak helpt hierbij", "- Wij zeiden: ja, als de zaal verwarmd is. Is dat er?")
	if n := strings.Count(own, "de contributie"); n != 1 {
		t.Errorf("the contribution stands there %d times", n)
	}
	other := string(sheet(t, b.s, b.id("rietgoor"), model.Markdown, assets.Dutch))
	saysNot(t, other, "gemeenteraad", "griffier", "trainers", "contributie", "verwarmd")
}
