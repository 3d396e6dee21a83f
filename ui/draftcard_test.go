package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// The card of a voorzet does not say that what is typed there is on the table;
// the card of an agreement that is there does.
func TestTheCardOfAVoorzetIsNotOnTheTable(t *testing.T) {
	s := model.New(modeltest.ID(), "Een tafel", modeltest.Today)
	desk := inRegie(t, s).Press("4", "n").Type("Een voorzet +6w").Press("enter", "enter").Sees("voorzet")
	desk.Select("Wanneer").Press("enter").SeesNowhere("op tafel ·").Press("esc", "esc")
	desk.Press("2", "N").Type("Nog een partner").Press("enter", "enter").Select("Functie").Press("enter").SeesNowhere("op tafel ·")
	said := inRegie(t, table(t)).Press("4", "n").Type("Op de lijst +6w").Press("enter", "enter")
	said.Select("Wanneer").Press("enter").Sees("op tafel ·")
}
