package ui_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
	"regietafel/ui"
)

// A question of REGIE never shows in TAFEL, not even when something was being
// typed there when the layer changed.
func TestAQuestionStaysInItsLayer(t *testing.T) {
	s := unfinishedTable(t, true)
	desk := open(t, s).Resize(140, 40).Press("q", "4", "n").Type("Nog iets")
	desk.Press("ctrl+t", "g")
	if ui.LayerOf(desk.App) != model.Regie {
		t.Fatal("not in REGIE")
	}
	if question(desk) == "" {
		t.Fatal("REGIE asks nothing here")
	}
	for range 3 {
		desk.Press("ctrl+t")
		if got := question(desk); got != "" && names(s, got) != "" || got == assets.For(assets.Dutch).Question(s, finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words())[0], modeltest.Today) {
			t.Fatalf("TAFEL asks %q", got)
		}
		desk.Press("ctrl+t", "g")
	}
}

// The same key takes a question off the wall, and so does the wall's own key
// where there is nothing else to show.
func TestAQuestionComesOffTheWall(t *testing.T) {
	desk := inRegie(t, unfinishedTable(t, true)).Press("5", "W").Sees("wand: vraag")
	desk.Press("W").Sees("De wand is leeg").SeesNowhere("wand: vraag")
	desk.Press("W").Sees("wand: vraag").Press("w").Sees("De wand is leeg")
}

// What is left while help lies on top of a poll is in the file, once.
func TestAPollUnderHelpIsKept(t *testing.T) {
	s := table(t)
	desk := open(t, s).Press("r", "1", "1", "2", "3", "?", "ctrl+c")
	stored, err := desk.Lib.Stored(s.ID)
	if err != nil || !desk.Quit || len(stored.Polls) != 1 || stored.Polls[0].Total() != 3 {
		t.Fatalf("stored: %+v, %v, quit %v", stored.Polls, err, desk.Quit)
	}
}

// ctrl+g is for one partner.
func TestFlippingIsForOnePartner(t *testing.T) {
	desk := inRegie(t, unfinishedTable(t, true)).Press("5", "t", "ctrl+g", "1", "1")
	said := 0
	for _, p := range desk.Session().Partners {
		if p.Carries.Table.Answer == model.BearYes && p.Carries.Table.On == desk.Session().Agreed {
			said++
		}
	}
	if said != 1 || strings.Contains(desk.Screen(), "● gezegd") {
		t.Errorf("%d partners said so\n%s", said, desk.Screen())
	}
}
