package ui_test

import (
	"strings"
	"testing"
)

// Everything is made at once, by its key and by its row; while that takes longer than a
// second it says how far it is, and where it is is said wherever one went meanwhile.
func TestAllDocumentsAtOnce(t *testing.T) {
	desk := open(t, demo(t)).Press("6")
	desk.Docs.During = func() { desk.Rest().Sees("Bezig: 1 van 2 bestanden.").Press("4") }
	desk.Press("a").Sees("De bestanden staan in Regietafel", "Eén blad zegt wie wat doet").SeesNowhere("Bezig")
	desk.Docs.During = nil
	desk.Press("6").Select("alle documenten").Press("enter").Sees("De bestanden staan in Regietafel")
	desk.Docs.Exists = true
	desk.Press("a").Sees("bestaat al.").Press("1").SeesNowhere("bestaat al.").Press("a", "2").Sees("De bestanden staan in")
	if n := len(desk.Docs.Made); n != 3 {
		t.Errorf("made %d times", n)
	}
}

// Each form that a document can have says what it is for; those of the agreements alone
// are of the besluitenlijst.
func TestEachFormSaysWhatItIsFor(t *testing.T) {
	desk := open(t, demo(t)).Press("6").Select("Besluitenlijst").Press("enter", "f")
	desk.Sees("Word (docx): voor een bestuursstuk", "Excel (xlsx): de afspraken als lijst", "agenda (ics): wanneer iets")
	for i, ext := range []string{"docx", "odt", "html", "md", "xlsx", "csv", "ics"} {
		if i > 0 {
			desk.Press("f")
		}
		if desk.Press(digits(i + 1)); !strings.HasSuffix(desk.Docs.Path, "besluitenlijst."+ext) {
			t.Errorf("form %d is %s", i+1, desk.Docs.Path)
		}
	}
	desk.Press("esc").Select("Werkverslag").Press("enter", "f").Sees("OpenDocument").SeesNowhere("xlsx", "ics")
}
