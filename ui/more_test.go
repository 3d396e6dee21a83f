package ui_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// finds reports whether something is found of a code.
func finds(s model.Session, code model.Code) bool {
	for _, f := range finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words()) {
		if f.Code == code {
			return true
		}
	}
	return false
}

// The opgave has three voices, ambitions with what the chain must bring about,
// and indicators with who uses them; they are folded away.
func TestWhatIsFoldedAwayOfTheOpgave(t *testing.T) {
	desk := open(t, table(t)).Resize(100, 50).Press("1").SeesNowhere("In drie stemmen").Press("m").Sees("In drie stemmen", "Bestuurder", "Ambtenaar", "Professional")
	desk.Select("Professional").Press("enter").Type("ik wil weten wie ik bel").Press("esc")
	if got := desk.Session().Opgave.Voices.Professional; got != "ik wil weten wie ik bel" {
		t.Errorf("the voice of who carries it out: %q", got)
	}
	desk.Press("a").Sees("Nieuwe ambitie").Type("iedereen doet mee").Press("tab", "tab").Type("nergens").Press("enter").Sees("Nieuwe ambitie")
	if n := len(desk.Session().Opgave.Ambitions); n != 0 {
		t.Fatalf("%d ambitions of a partner that is not there", n)
	}
	for range "nergens" {
		desk.Press("backspace")
	}
	desk.Type("gemeente").Press("enter").Sees("iedereen doet mee")
	x := desk.Session().Opgave.Ambitions
	if len(x) != 1 || x[0].Partner != desk.Session().Partners[7].ID || !finds(desk.Session(), model.Untranslated) {
		t.Fatalf("ambitions: %+v", x)
	}
	desk.Select("Ketendoel").Press("enter").Type("een plek binnen zes weken").Press("enter")
	if finds(desk.Session(), model.Untranslated) || desk.Session().Opgave.Ambitions[0].Chain != "een plek binnen zes weken" {
		t.Errorf("translated: %+v", desk.Session().Opgave.Ambitions)
	}
	desk.Press("i").Type("bezoekers per week").Press("tab").Type("omnisport").Press("enter").Sees("bezoekers per week", "Omnisport")
	desk.Select("Wie gebruikt").Press("enter").Sees("alleen de politiek").Press("3")
	if y := desk.Session().Opgave.Indicators; len(y) != 1 || y[0].Use != model.UsePolitics || !finds(desk.Session(), model.PoliticsOnly) {
		t.Errorf("indicators: %+v", y)
	}
	desk.Select("bezoekers per week").Press("d")
	if n := len(desk.Session().Opgave.Indicators); n != 0 {
		t.Errorf("%d indicators", n)
	}
	if desk.Press("m"); strings.Contains(desk.Screen(), "In drie stemmen") {
		t.Errorf("not folded:\n%s", desk.Screen())
	}
}

// On what somebody at home presses, when it is felt, and which agreement helps.
func TestWhoPressesAtHome(t *testing.T) {
	desk := open(t, dealt(t)).Resize(100, 50).Press("3", "x").Type("de gemeenteraad").Press("enter").Sees("waarop", "wanneer voelbaar", "afspraak die helpt")
	if !finds(desk.Session(), model.PressureOpen) {
		t.Fatal("nothing helps, and that is not found")
	}
	desk.Select("waarop").Press("enter").Type("de wachtlijst").Press("tab").Type("elke maand").Press("enter")
	desk.Select("afspraak die helpt").Press("enter").Sees("1 Vergoeding uitwerken").Press("space", "enter").Sees("afspraak die helpt 1")
	x := desk.Session().Pressures[0]
	if x.On != "de wachtlijst" || x.Felt != "elke maand" || len(x.Relieved) != 1 || x.Relieved[0] != desk.Session().Agreements[0].ID || finds(desk.Session(), model.PressureOpen) {
		t.Errorf("who presses: %+v", x)
	}
	desk.Press("enter", "space", "enter")
	if x = desk.Session().Pressures[0]; len(x.Relieved) != 0 || !finds(desk.Session(), model.PressureOpen) {
		t.Errorf("no longer: %+v", x)
	}
	desk = inRegie(t, dealt(t)).Press("3", "x").Type("stil: de accountant").Press("enter")
	desk.Select("waarop").Press("enter").Type("de reserves").Press("enter", "ctrl+t", "3", "enter", "m", "end").SeesNowhere("accountant", "reserves", "waarop")
	if finds(desk.Session(), model.PressureOpen) {
		t.Error("what is presumed is found")
	}
}
