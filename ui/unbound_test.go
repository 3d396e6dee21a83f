package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// An agreement to which nobody is bound is named before the table closes, and
// its read-back says so in place of reading another one.
func TestAnAgreementThatBindsNobody(t *testing.T) {
	desk := open(t, table(t)).Press("4", "n").Type("Er komt een regiegroep").Press("enter", "n").Type("Zaal huren @nabij +6w").Press("enter")
	desk.Press("home", "t").Sees("Teruglezen · afspraak 1").Press("esc", "down", "t").Sees("Teruglezen · afspraak 2").Press("1", "esc")
	desk.Press("6").Sees("aan 1 afspraak is nog niemand gebonden", "s tafel sluiten").SeesNowhere("alle gebonden partners gaven antwoord")
	desk.Press("s").Sees("Aan 1 afspraak is nog niemand gebonden").Press("1", "v").Sees("Het verslag vaststellen?", "Aan 1 afspraak is nog niemand gebonden")
}

// The question goes when its own part of the opgave is filled in.
func TestAKeptQuestionGoesWithItsField(t *testing.T) {
	s := model.New(modeltest.ID(), "Een tafel", modeltest.Today)
	desk := inRegie(t, s).Press("1", "enter").Type("Ouderen eten samen").Press("esc", "q")
	before := question(desk)
	if before == "" {
		t.Fatal("nothing is asked")
	}
	desk.Press("enter").Type("ouderen in de wijk").Press("enter")
	if after := question(desk); after == before || after == "" {
		t.Errorf("after the answer it asks %q", after)
	}
}
