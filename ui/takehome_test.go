package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// The meeneemblad of a partner is picked by a part of its name, read, and
// written; the list is still there for the next one.
func TestTakeHome(t *testing.T) {
	desk := open(t, demo(t)).Press("6").Select("Meeneemblad").Press("enter")
	desk.Sees("Voor wie is het meeneemblad?", "voor iedereen, elk een bestand").Type("nabij").Press("enter")
	desk.Sees("Zo wordt het: Meeneemblad voor Nabij").Press("f").Sees("Als welk bestand?", "Word (docx)").SeesNowhere("agenda (ics)").Press("3").Sees("Het bestand staat in meeneemblad-Nabij.html")
	desk.Press("f", "4").Sees("Het bestand staat in meeneemblad-Nabij.md").Press("esc").Sees("Voor wie is het meeneemblad?")
	desk.Press("esc").Sees("Documenten")
	desk.Docs.Exists = true
	desk.Press("enter", "enter", "f", "3").Sees("bestaat al.", "vervangen").Press("2").Sees("Het bestand staat in")
	for _, s := range desk.Docs.Made {
		if len(s.Notes) > 0 || s.Revision != 0 {
			t.Error("a document was made of more than the table sees")
		}
	}
}

// All of them are written at once, from the list and from a preview.
func TestTakeHomeOfEveryone(t *testing.T) {
	desk := open(t, demo(t)).Press("6").Select("Meeneemblad").Press("enter", "up", "enter", "1")
	desk.Sees("De bestanden staan in Regietafel")
	desk.Press("down", "enter", "a", "3").Sees("De bestanden staan in Regietafel")
	desk.Docs.Exists = true
	desk.Press("a", "1").Sees("bestaat al.").Press("2").Sees("De bestanden staan in Regietafel")
}

// Who is a voorzet or was not invited is in no list, in REGIE neither; a table
// of nobody says so.
func TestTakeHomeIsForTheTable(t *testing.T) {
	s := demo(t)
	for _, c := range []model.Change{
		model.AddPartner{ID: modeltest.ID(), Name: "Bureau Voorzet", Draft: true},
		model.AddPartner{ID: "01J0000000000000000000ZZZZ", Name: "Zorgkantoor"},
		model.SetSeat{ID: "01J0000000000000000000ZZZZ", Seat: model.NotInvited},
	} {
		next, err := model.Do(s, c)
		if err != nil {
			t.Fatal(err)
		}
		s = next
	}
	desk := open(t, s).Press("ctrl+t", "g", "6").Select("Meeneemblad").Press("enter").Sees("Voor wie is het").Resize(80, 60)
	desk.SeesNowhere("Bureau Voorzet").SeesNowhere("Zorgkantoor")
	empty := model.New(s.ID, "Leeg", s.Date)
	open(t, empty).Press("o", "2", "6").Select("Meeneemblad").Press("enter").Sees("Aan deze tafel zit nog niemand")
}

// With 54 partners the last one is as near as the first.
func TestTakeHomeOfManyPartners(t *testing.T) {
	desk := open(t, modeltest.Big(54, 10, 10)).Press("6").Select("Meeneemblad").Press("enter").SeesNowhere("nummer 54")
	desk.Press(strings.Split(strings.Repeat("down ", 53), " ")[:53]...).Sees("nummer 54")
	desk.Type("nummer 31").Press("enter").Sees("Meeneemblad voor Zorg 31")
}
