package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/ui/uitest"
)

// answered counts what was recorded.
func answered(d *uitest.Desk) uint64 { return d.Session().Revision }

// The first digit after the empty screen, REGIE or help lay over a question only
// says what it would record; the second does it.
func TestTheFirstDigitAfterComingBack(t *testing.T) {
	ways := map[string][]string{"leeg": {"ctrl+l", "ctrl+l"}, "help": {"?", "esc"}, "the question before REGIE": {"ctrl+t", "x"},
		"REGIE": {"ctrl+t", "g", "ctrl+t"}}
	pages := []struct {
		open    []string
		digit   string
		says    string
		records bool // at once
	}{
		{[]string{"4", "t"}, "1", "Nog eens 1 = ja van Rietgoor.", true},
		{[]string{"r", "4"}, "1", "Nog eens 1 = kan beslissen van Rietgoor.", true},
		{[]string{"5", "t"}, "1", "Nog eens 1 = ja van Rietgoor.", true},
		{[]string{"r", "1"}, "2", "Nog eens 2 = nogal van Rietgoor.", false},
		{[]string{"5", "enter"}, "4", "Nog eens 4 = vervalt.", false},
		{[]string{"5", "enter", "1"}, "1", "Nog eens 1, en het geldt.", false},
		{[]string{"2", "enter", "down", "down", "enter"}, "2", "Nog eens 2 = ", true},
	}
	for name, way := range ways {
		for _, p := range pages {
			desk := inTafel(t, waiting(t)).Press(p.open...)
			before, shown := answered(desk), desk.Screen()
			desk.Press(way...).Press(p.digit).Sees(p.says)
			if answered(desk) != before {
				t.Errorf("%s, %q: the first digit was taken", name, p.open)
			}
			desk.Press(p.digit).SeesNowhere("Nog eens")
			if desk.Screen() == shown || p.records && answered(desk) == before {
				t.Errorf("%s, %q: the second digit does nothing\n%s", name, p.open, desk.Screen())
			}
			desk.Press("?", "esc").Press("down", p.digit).SeesNowhere("Nog eens")
		}
	}
}

// waiting is a table with an agreement to which Rietgoor and Nabij are still to
// answer.
func waiting(t *testing.T) model.Session {
	t.Helper()
	s := dealt(t)
	s, err := model.Do(s, model.SetOthers{ID: s.Agreements[0].ID, Others: []model.ID{s.Partners[0].ID, s.Partners[1].ID}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// inTafel is an open table with REGIE seen before, so that its sentence is not
// in the way.
func inTafel(t *testing.T, s model.Session) *uitest.Desk {
	t.Helper()
	return inRegie(t, s).Press("ctrl+t")
}

// An answer that is changed begins with what was there.
func TestAnAnswerThatIsChangedKeepsWhatWasThere(t *testing.T) {
	desk := open(t, waiting(t)).Press("4", "t", "2").Type("de raad van toezicht").Press("tab").Type("1 mrt 2027").Press("enter").
		Sees("Rietgoor: voorbehoud. Ongedaan maken: u.")
	desk.Press("home", "2").Sees("de raad van toezicht", "1 mrt 2027").Press("enter")
	x, _ := desk.Session().Agreements[0].Answer(desk.Session().Partners[0].ID)
	if x.Body != "de raad van toezicht" || x.By.Last.String() != "2027-03-01" {
		t.Errorf("kept as it was: %+v", x)
	}
	desk.Press("home", "3").Type("een sleutel").Press("enter").Press("home", "3").Sees("een sleutel")
}
