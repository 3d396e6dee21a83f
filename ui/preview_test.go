package ui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"regietafel/model"
)

// The preview of a document is a page: no markup, an arrow where it goes on,
// and none at its end.
func TestPreview(t *testing.T) {
	desk := open(t, demo(t)).Press("6").Select("Besluitenlijst").Press("enter")
	goesOn := func(want bool) {
		t.Helper()
		page, _, _ := strings.Cut(desk.Screen(), "↑↓")
		if got := strings.Contains(page, " ↓"); got != want {
			t.Errorf("goes on: %v\n%s", got, page)
		}
	}
	desk.Sees("Zo wordt het: Besluitenlijst", "[60|25]", "1 Eén blad").SeesNowhere("# ", "**")
	goesOn(true)
	desk.Press("end").Sees("8 Het maandoverleg").SeesNowhere("[60|25]")
	goesOn(false)
	desk.Press("home").Sees("[60|25]")
	goesOn(true)
}

// A preview that ends with the window has no arrow, and one line less has.
func TestPreviewThatJustFits(t *testing.T) {
	arrow := func(height int) bool {
		desk := open(t, demo(t)).Resize(100, height).Press("6").Select("Besluitenlijst").Press("enter")
		page, _, _ := strings.Cut(desk.Screen(), "↑↓")
		return strings.Contains(page, " ↓")
	}
	height := 30
	for arrow(height) {
		height++
	}
	if height == 30 || arrow(height) || !arrow(height-1) {
		t.Errorf("the arrow goes at %d lines", height)
	}
}

// Running text is at most 76 wide, however wide the window; what is broken
// stands behind its mark.
func TestPreviewIsAColumn(t *testing.T) {
	s := demo(t)
	s, err := model.Do(s, model.SetText{ID: s.Agreements[0].ID, Field: model.FieldText, Text: strings.Repeat("lang ", 40)})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("6").Select("Besluitenlijst").Press("enter").Resize(200, 60)
	lines := strings.Split(desk.Screen(), "\n")
	for _, l := range lines[6 : len(lines)-4] {
		if w := ansi.StringWidth(strings.TrimRight(l, " ")); w > 2+76 {
			t.Errorf("%d wide: %q", w, l)
		}
	}
	if !strings.Contains(desk.Screen(), "\n  1  lang lang") || !strings.Contains(desk.Screen(), "\n     lang lang") {
		t.Error(desk.Screen())
	}
}
