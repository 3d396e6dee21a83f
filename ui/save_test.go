package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// A refused save stays visible until it is retried; nothing is lost.
func TestARefusedSave(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	desk.Type("ouderen").Press("enter").Sees("! niet bewaard", "De schijf is vol")
	desk.Press("down").Sees("! niet bewaard")
	desk.Lib.Fails = nil
	desk.Press("ctrl+r").Sees("✓ bewaard").SeesNowhere("vol")
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	if stored.Opgave.ForWhom.Text != "ouderen" {
		t.Error("the retry stored something else")
	}
}

// ctrl+c leaves at once when all is stored, and decides an open draft first.
func TestLeavingDecidesTheDraft(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter").Type("ouderen").Press("ctrl+c")
	if !desk.Quit {
		t.Fatal("still there")
	}
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	if stored.Opgave.ForWhom.Text != "ouderen" {
		t.Errorf("stored %q", stored.Opgave.ForWhom.Text)
	}
}

// Only a refused save holds the first press; the second leaves.
func TestARefusedSaveHoldsTheFirstPress(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	desk.Type("ouderen").Press("enter", "ctrl+c").Sees("Nog eens ctrl+c sluit toch")
	if desk.Quit {
		t.Fatal("left with something unsaved")
	}
	if desk.Press("ctrl+c"); !desk.Quit {
		t.Error("the second press does not leave")
	}
}

// A closed window takes the same way and asks nothing.
func TestAClosedWindow(t *testing.T) {
	desk := open(t, table(t)).Press("1", "enter").Type(" Nieuw")
	desk.Send(ui.Hangup{})
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	if !desk.Quit || stored.Opgave.Text != "Een plek voor [60|25] ouderen. Nieuw" {
		t.Errorf("quit %v, stored %q", desk.Quit, stored.Opgave.Text)
	}
	refused := open(t, table(t)).Press("1", "enter").Type(" Nieuw")
	refused.Lib.Fails = &model.Fault{Code: model.FaultFull}
	if refused.Send(ui.Hangup{}); !refused.Quit {
		t.Error("a refused save holds a window that is gone")
	}
}

// A file that cannot be written can be read, and says so.
func TestReadOnly(t *testing.T) {
	desk := open(t, table(t))
	desk.Lib.Locked = true
	before := desk.Session().Revision
	desk.Press("1").Sees("alleen lezen").Press("down", "enter").Sees("alleen te lezen")
	if desk.Session().Revision != before {
		t.Error("something changed")
	}
}

// A settled session can only be read until it is reopened.
func TestSettled(t *testing.T) {
	desk := open(t, table(t)).Press("s", "1", "v", "1").Sees("Vastgesteld")
	desk.Press("enter", "down", "enter").Sees("Deze tafel is vastgesteld").Press("esc", "h")
	if got := desk.Session().Phase; got != model.ReadBack {
		t.Errorf("after reopening the phase is %q", got)
	}
}

// While the table is open, back never goes beyond the start card.
func TestBackStaysAtAnOpenTable(t *testing.T) {
	desk := open(t, table(t)).Press("1", "esc", "esc", "esc").Sees("andere tafels blijven dicht", "Overdag op het sportpark")
	desk.Press("s", "1", "esc").Sees("Regietafel", "tafel 1")
}

// After an end that was none, nothing is on the screen but one sentence.
func TestUncleanEnd(t *testing.T) {
	s := table(t)
	desk := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave}), func(d *ui.Deps) { d.Unclean = true })
	if len(desk.Wall.Slides) != 1 || desk.Wall.Slides[0].Kind != projector.Nothing {
		t.Errorf("the wall is left as it was: %v", desk.Wall.Slides)
	}
	desk.Sees("niet gewoon afgesloten").SeesNowhere("ouderen", "sportpark").Press("x").Sees("ouderen")
}

// ctrl+l empties the screen, also while typing; every other key is swallowed.
func TestBlank(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter").Type("oud").Press("ctrl+l")
	desk.SeesNowhere("oud", "TAFEL", "sportpark").Type("zz").Press("enter", "ctrl+l").Sees("oud").SeesNowhere("oudzz")
	desk.Press("enter")
	if got := desk.Session().Opgave.ForWhom.Text; got != "oud" {
		t.Errorf("entered %q", got)
	}
}

// REGIE comes only after an empty screen while the table is open, and goes at
// once; on a mirrored screen the word must be typed.
func TestTheWayToRegie(t *testing.T) {
	desk := open(t, table(t)).Press("3", "ctrl+t").Sees("Ziet niemand dit scherm?").SeesNowhere("vervoer")
	desk.Press("x").Sees("TAFEL").SeesNowhere("REGIE").Press("ctrl+t", "g").Sees("REGIE · alleen voor jou", "vervoer")
	desk.Press("ctrl+t").Sees("TAFEL").SeesNowhere("REGIE")

	s := table(t)
	s.Wall = model.WallMirrored
	desk = open(t, s).Press("3", "ctrl+t", "g").Sees("TAFEL").SeesNowhere("REGIE")
	desk.Press("ctrl+t").Type("regie").Sees("REGIE · alleen voor jou")
}

// Undo in TAFEL stops at a step that was made in REGIE, with the same words as
// at the beginning.
func TestUndoStopsAtTheLayer(t *testing.T) {
	desk := open(t, table(t)).Press("3", "u").Sees("niets om ongedaan te maken")
	desk.Press("ctrl+t", "g", "i").Type("stil belang").Press("enter").Sees("vermoed")
	desk.Press("ctrl+t", "u").Sees("Er is hier niets om ongedaan te maken").SeesNowhere("stil belang")
	if n := len(desk.Session().Interests); n != 1 {
		t.Errorf("%d interests", n)
	}
}

// ctrl+g flips what a typed line is, in REGIE.
func TestFlip(t *testing.T) {
	desk := open(t, table(t)).Press("3", "ctrl+t", "g", "i").Sees("○ vermoed").Press("ctrl+g").Sees("● gezegd").Type("hardop").Press("enter")
	if got := desk.Session().Interests[0].State; got != model.Spoken {
		t.Errorf("the line is %q", got)
	}
	desk = open(t, table(t)).Press("3", "b", "ctrl+t", "g", "i").Sees("● gezegd").Type("wie de beurt heeft").Press("enter")
	if got := desk.Session().Interests[0].State; got != model.Spoken {
		t.Errorf("the line of who has the floor is %q", got)
	}
}

// "Bewaard" is not said of words in a long text that did not rest yet.
func TestSavedIsNotSaidTooSoon(t *testing.T) {
	desk := open(t, table(t)).Press("1", "enter").Type(" Meer").Sees("… bewaart").SeesNowhere("✓ bewaard")
	desk.Rest().Sees("✓ bewaard")
}

// What cannot be decided in REGIE is not spoken of in TAFEL when the program is
// left there; where it is typed, it holds the first press.
func TestADraftThatCannotBe(t *testing.T) {
	draft := func() *uitest.Desk {
		return open(t, table(t)).Press("2", "ctrl+t", "g", "n").Press("tab").Type("directeur")
	}
	desk := draft().Press("ctrl+c").Sees("Nog eens ctrl+c sluit toch")
	if desk.Quit {
		t.Error("what is being typed does not hold the first press")
	}
	if desk.Press("ctrl+c"); !desk.Quit {
		t.Error("the second press does not leave")
	}
	if desk := draft().Press("ctrl+t", "ctrl+c"); !desk.Quit {
		t.Errorf("held in TAFEL:\n%s", desk.Screen())
	}
}

// The footer of a table that can only be read offers nothing that changes it.
func TestTheFooterOfASettledTable(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: "Doorrekenen"})
	desk := open(t, s).Press("s", "1", "v", "1", "enter")
	for _, step := range []string{"2", "3", "4"} {
		desk.Press(step).SeesNowhere("n nieuw", "d vervallen", "d weg", "i belang", "l punt koppelen").Sees("↵ kaart")
	}
}

// The end of a save belongs to the session that was saved: one that comes late,
// when another session is open, is nobody's business there.
func TestTheEndOfASaveIsOfItsSession(t *testing.T) {
	for _, err := range []error{nil, model.Fault{Code: model.FaultFull}} {
		desk := open(t, table(t))
		desk.Send(ui.SaveEnded(modeltest.ID(), 7, err))
		desk.Sees("✓ bewaard").SeesNowhere("vol")
		if desk.Press("1", "down", "enter").Type("ouderen").Press("enter"); desk.Lib.Saves < 2 {
			t.Error("the next decision is not stored")
		}
	}
}

// A rest counts from the last key: what was to rest before it decides nothing.
func TestARestCountsFromTheLastKey(t *testing.T) {
	desk := open(t, table(t)).Press("1", "enter")
	before := desk.Session().Revision
	desk.Type("ab").RestOnce().RestOnce()
	if desk.Session().Revision != before {
		t.Error("a rest of before the last key decided the text")
	}
	if desk.Rest(); desk.Session().Revision != before+1 {
		t.Errorf("after the rest there are %d decisions", desk.Session().Revision-before)
	}
}

// The warning holds for the key that follows it only.
func TestEachFirstPressIsHeld(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	desk.Type("ouderen").Press("enter", "ctrl+c", "down", "ctrl+c").Sees("Nog eens ctrl+c sluit toch")
	if desk.Quit {
		t.Error("a press long after the warning left with something unsaved")
	}
}
