package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/uitest"
)

// A whole table in keystrokes, from an empty home to the decision list.
func TestAWholeTable(t *testing.T) {
	desk := uitest.New(t, nil)
	desk.Sees("Nog geen tafels").Press("n").Type("Overdag op het sportpark").Press("enter")
	desk.Sees("Overdag op het sportpark", "tafel 1", "do 19 nov 2026")
	if n := desk.Count(); n != 2 {
		t.Errorf("a new table took %d keys", n)
	}
	desk.Press("enter", "enter").Type("Vóór 1 oktober heeft een groep van [60|25] ouderen een plek.").Press("esc")
	if n := desk.Count(); n > 3 {
		t.Errorf("from the title to the first word took %d keys", n)
	}
	desk.Sees("REGIE", "[60|25]", "bewaard")

	desk.Press("2", "n").Type("Gemeente Lindervoort").Press("tab").Type("wethouder").Press("enter")
	desk.Press("n").Type("Zorggroep Rietgoor").Press("tab", "tab").Type("cliënten in de regio houden").Press("tab").Type("vervoer in de prijs").Press("enter")
	desk.Sees("Gemeente Lindervoort", "Zorggroep Rietgoor")

	desk.Press("esc").Sees("o tafel openen").Press("o", "1")
	desk.Sees("TAFEL", "wand: leeg", "De tafel is open sinds 14:00").SeesNowhere("vervoer in de prijs")

	desk.Press("3").Select("Zorggroep").SeesNowhere("vervoer", "vermoed").Press("b", "v").Sees("gezegd").Type("leegstand in de prijs").Press("enter")
	desk.Sees("1 leegstand in de prijs", "aan het woord", "open")

	desk.Press("4", "n").Type("Eén dagdeel doorrekenen @riet")
	desk.Sees("Trekker Zorggroep Rietgoor").Press("tab").Type("+6w").Sees("do 31 dec 2026").Press("enter")
	desk.Sees("1 Eén dagdeel doorrekenen", "voorstel").Press("l", "1").Sees("punt 1")
	desk.Press("t").Sees("Teruglezen · afspraak 1").Press("1").Sees("✓ ja")
	desk.Press("esc", "3").Sees("geregeld in 1")

	desk.Press("6").Sees("alle gebonden partners gaven antwoord").Press("s", "1").Sees("De tafel is gesloten")
	desk.Select("Besluitenlijst").Press("enter").Sees("Zo wordt het: Besluitenlijst", "Overdag op het sportpark").Press("f", "3").Sees("besluitenlijst.html")
	if got := len(desk.Docs.Made[0].Preconditions); got != 1 {
		t.Errorf("the document was made of %d preconditions: it may only see the table layer", got)
	}
	if s := desk.Session(); s.Phase != model.ReadBack || len(s.Preconditions) != 2 {
		t.Errorf("phase %q with %d preconditions", s.Phase, len(s.Preconditions))
	}
}

// A table that cannot be read is one line of the list that says so; the others
// open.
func TestATableThatCannotBeRead(t *testing.T) {
	desk := uitest.New(t, []model.Session{table(t)})
	desk.Lib.Unread = []model.Head{{ID: "01J0000000000000000000ZZZZ", Unread: true}, {Unread: true}}
	heads, _ := desk.Lib.List()
	desk.Send(screen.Listed{Heads: heads})
	desk.Sees("Overdag op het sportpark", "Deze tafel kan niet worden gelezen: 01J0000000000000000000ZZZZ", "Hier is iets niet meer te vinden")
	desk.Select("kan niet worden gelezen").Press("enter")
	if _, opened := desk.App.Session(); opened || strings.Count(desk.Screen(), "De andere tafels zijn er wel.") != 3 {
		t.Errorf("nothing is said: opened %t\n%s", opened, desk.Screen())
	}
	desk.Press("home", "enter").Sees("tafel 1", "do 19 nov 2026")
}
