package ui_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/ui"
)

// An answer of somebody is recorded by enter alone: who leaves half way finds the
// words in a note, in no document, and the answer that stood still stands.
func TestHalfAnAnswerIsNone(t *testing.T) {
	s := waiting(t)
	deal, rietgoor := s.Agreements[0].ID, s.Partners[0].ID
	s, err := model.Do(s, model.GiveAnswer{Agreement: deal, Partner: rietgoor, Reply: model.SaysIfNot, Needs: "een ander rooster"},
		model.SetCarry{Partner: rietgoor, Answer: model.BearNot, Text: "het sleutelbeheer", State: model.Spoken})
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range [][]string{{"4", "enter", "t", "home", "2"}, {"4", "enter", "t", "home", "3"}, {"5", "t", "2"}, {"r", "4", "home", "2"}, {"5", "home", "enter", "3"}} {
		for name, leave := range ways {
			desk := inTafel(t, s).Press(form...)
			if !ui.Typing(desk.App) {
				t.Fatalf("%q opens nothing to type in\n%s", form, desk.Screen())
			}
			leave(desk.Type(typedWord))
			stored, err := desk.Lib.Stored(s.ID)
			if err != nil {
				t.Fatal(err)
			}
			before, _ := s.Agreements[0].Answer(rietgoor)
			after, _ := stored.Agreements[0].Answer(rietgoor)
			was, is := s.Partners[0], stored.Partners[0]
			if after != before || is.Carries != was.Carries || is.Mandate != was.Mandate || !reflect.DeepEqual(stored.Preconditions, s.Preconditions) {
				t.Errorf("%q, %s: it is recorded: %+v, %+v, %+v", form, name, after, is.Carries, is.Mandate)
			}
			if !storedHas(t, desk, typedWord) {
				t.Errorf("%q, %s: the words are lost", form, name)
			}
			if table, err := wire.Encode(stored.Table()); err != nil || strings.Contains(string(table), typedWord) {
				t.Errorf("%q, %s: nobody said it, and it is on the table", form, name)
			}
			if desk := inTafel(t, s).Press(form...).Type(typedWord).Press("esc", "U").Rest(); storedHas(t, desk, typedWord) {
				t.Errorf("%q: let go, and recorded by U", form)
			}
		}
	}
}

// Votes and parked words under help are kept, also when a key of help or a found
// place leads elsewhere.
func TestNothingIsLostThroughHelp(t *testing.T) {
	desk := open(t, table(t)).Press("r", "1", "1", "3").Rest().Press("?", "2").Rest()
	if stored, _ := desk.Lib.Stored(desk.Session().ID); len(stored.Polls) != 1 || len(desk.Session().Polls) != 1 {
		t.Errorf("stored: %v", stored.Polls)
	}
	desk = open(t, table(t)).Press("p").Type(typedWord).Press("tab").Type("Nabij").Press("enter").Rest().Press("?", "2").Rest()
	if !storedHas(t, desk, typedWord) {
		t.Error("the parked words are lost")
	}
	desk = open(t, table(t)).Press("1", "down", "enter").Type("ouderen").Press("enter", "2", "r", "1", "1", "3").Rest().Press("?", "u").Rest()
	if stored, _ := desk.Lib.Stored(desk.Session().ID); len(stored.Polls) != 1 || stored.Opgave.ForWhom.Text != "" {
		t.Errorf("undone from help: %v, %q", stored.Polls, stored.Opgave.ForWhom.Text)
	}
	desk = open(t, table(t)).Press("r", "1", "1", "3").Press("?", "/").Type("ouderen").Press("enter").Rest()
	if stored, _ := desk.Lib.Stored(desk.Session().ID); len(stored.Polls) != 1 {
		t.Errorf("through search: %v", stored.Polls)
	}
}

// What is let go is not on disk either, and is not said to be.
func TestWhatIsEmptiedIsNotStored(t *testing.T) {
	desk := open(t, table(t)).Press("2", "home", "enter", "home", "enter").Rest()
	idle := desk.Waits()
	desk.Type(typedWord).Rest()
	if !storedHas(t, desk, typedWord) {
		t.Fatal("it is not stored after a rest")
	}
	desk.Press("home")
	for range 40 {
		desk.Press("delete")
	}
	if desk.Rest(); storedHas(t, desk, typedWord) {
		t.Error("emptied, and still stored")
	}
	if n := desk.Rest().Waits(); n != idle {
		t.Errorf("where nothing can be stored %d rests are waited for, not %d", n, idle)
	}
	if desk.Press("ctrl+c", "ctrl+c"); !desk.Quit || storedHas(t, desk, typedWord) {
		t.Errorf("left %t, and it is stored", desk.Quit)
	}
	desk = open(t, table(t)).Press("r", "5").Type(typedWord).Rest().Press("ctrl+r", "esc").Rest()
	if storedHas(t, desk, typedWord) {
		t.Error("let go after ctrl+r, and still stored")
	}
}

// What was typed while the file was elsewhere is stored when it is back, without
// another key.
func TestAFileThatComesBackGetsWhatWasTyped(t *testing.T) {
	desk := open(t, table(t)).Press("p")
	desk.Lib.Moved = true
	desk.Rest().Type(typedWord).Rest().Sees("niet bewaard")
	desk.Lib.Moved = false
	if desk.Rest().Rest().Rest(); !storedHas(t, desk, typedWord) || !strings.Contains(desk.Screen(), "✓ bewaard") {
		t.Errorf("it is not stored\n%s", desk.Screen())
	}
}

// A window that is closed while the file is elsewhere is asked nothing: all of it
// goes to the name that would have been offered.
func TestAClosedWindowSavesElsewhere(t *testing.T) {
	for _, typed := range []string{typedWord, ""} {
		desk := open(t, table(t)).Press("p")
		desk.Lib.Moved = true
		desk.Rest().Type(typed).Send(ui.Hangup{})
		if !desk.Quit || desk.Lib.Moved || typed != "" && !storedHas(t, desk, typed) {
			t.Errorf("left %t, typed %q, still elsewhere %t", desk.Quit, typed, desk.Lib.Moved)
		}
	}
}

// Another name is offered at home too, where a refused save may still wait; and what
// goes on under it is stored there anew, whatever was stored before.
func TestAnotherNameIsOfferedAtHome(t *testing.T) {
	s := table(t)
	s.Phase = model.Preparation
	desk := open(t, s)
	desk.Lib.Moved = true
	desk.Press("1", "down", "enter").Type("ouderen").Press("enter", "esc", "esc").Sees("ctrl+r bewaart onder een")
	saves := desk.Lib.Saves
	desk.Press("ctrl+r", "enter").Sees("tafels-2.db")
	if stored, _ := desk.Lib.Stored(s.ID); desk.Lib.Saves != saves+1 || stored.Opgave.ForWhom.Text != "ouderen" {
		t.Errorf("%d saves, stored %q\n%s", desk.Lib.Saves-saves, stored.Opgave.ForWhom.Text, desk.Screen())
	}
	desk = open(t, s).Rest()
	desk.Lib.Moved, saves = true, desk.Lib.Saves
	if desk.Rest().Press("ctrl+r", "enter"); desk.Lib.Saves != saves+1 {
		t.Errorf("nothing is stored under the new name")
	}
}

// A second ctrl+c after a draft that cannot be decided is no answer to a refused
// save, which was not said yet.
func TestARefusedSaveIsSaidAfterADraft(t *testing.T) {
	desk := open(t, table(t)).Press("p").Type(typedWord).Press("tab", "tab").Type("geen datum")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	if desk.Press("ctrl+c", "ctrl+c").Sees("Nog eens ctrl+c sluit toch"); desk.Quit {
		t.Error("it is left without a word")
	}
	desk.Lib.Fails = nil
	desk.Press("ctrl+c")
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	n := 0
	for _, p := range stored.Parked {
		n += strings.Count(p.Text, typedWord)
	}
	if !desk.Quit || n != 1 {
		t.Errorf("left %t, parked %d times", desk.Quit, n)
	}
}

// Who types on and on without a rest loses no more than some seconds.
func TestLongTypingIsStoredMeanwhile(t *testing.T) {
	desk := open(t, table(t)).Press("p").Type(typedWord)
	if storedHas(t, desk, typedWord) {
		t.Fatal("it is stored at once")
	}
	desk.Clock = desk.Clock.Add(4 * time.Second)
	if desk.Type("x"); !storedHas(t, desk, typedWord) {
		t.Error("after four seconds it is in memory alone")
	}
}
