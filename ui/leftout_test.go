package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// A kind that comes from a name is a guess: it is shown as one, and where it
// leaves a partner out that is said, with a key that asks it after all.
func TestAGuessedKindLeavesNobodyOutUnseen(t *testing.T) {
	s, err := model.Do(table(t), model.AddAgreement{ID: modeltest.ID(), Text: "De zaal blijft open"})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("2", "n").Type("Cliëntenraad Zuid").Press("enter").Press("enter").
		Sees("adviserend (geraden uit de naam)").Press("esc")
	guessed := func() model.Partner {
		all := desk.Session().Partners
		return all[len(all)-1]
	}
	if p := guessed(); !p.Guessed || p.Kind != model.KindAdvisory {
		t.Fatalf("its kind is %q, guessed %t", p.Kind, p.Guessed)
	}
	desk.Press("r", "4").Select("Cliëntenraad Zuid").Sees("geraden uit de naam: niet gevraagd", "v wel vragen").Press("1")
	if guessed().Mandate.Kind != model.MandateUnasked {
		t.Error("a digit answered for one that is not asked")
	}
	desk.Press("esc", "5").Resize(100, 50).Select("Cliëntenraad Zuid").Sees("adviserend, geraden uit de naam: niet gevraagd", "v wel vragen").
		Press("v").Sees("Cliëntenraad Zuid wordt wel gevraagd. Ongedaan maken: u.")
	if p := guessed(); p.Guessed || p.Kind != model.KindOther {
		t.Errorf("asked after all: %q, guessed %t", p.Kind, p.Guessed)
	}
	desk.Press("u").Select("Cliëntenraad Zuid").Press("enter").Sees("Cliëntenraad Zuid", "Soort")
	desk.Press("enter", "enter") // its kind as it was guessed
	if p := guessed(); p.Guessed || p.Kind != model.KindAdvisory {
		t.Errorf("confirmed: %q, guessed %t", p.Kind, p.Guessed)
	}
	desk.Press("5").SeesNowhere("geraden uit de naam")
}
