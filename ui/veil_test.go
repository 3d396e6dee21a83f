package ui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"regietafel/ui"
	"regietafel/ui/uitest"
)

// full reports whether every cell of the window is written by the frame, so that
// nothing needs to be cleared.
func full(d *uitest.Desk, w, h int) bool {
	lines := strings.Split(ansi.Strip(d.View().Content), "\n")
	if len(lines) != h {
		return false
	}
	for _, l := range lines {
		if ansi.StringWidth(l) != w || strings.HasSuffix(l, " ") && strings.TrimRight(l, " ") == "" {
			return false
		}
	}
	return true
}

// Where there is no alternate screen what is cleared goes into the terminal's
// history: what follows REGIE is written over it.
func TestRegieIsWrittenOver(t *testing.T) {
	for what, way := range map[string]func(*uitest.Desk){
		"leeg":                    func(d *uitest.Desk) { d.Press("ctrl+l") },
		"TAFEL":                   func(d *uitest.Desk) { d.Press("ctrl+t") },
		"leaving":                 func(d *uitest.Desk) { d.Press("ctrl+c") },
		"a window that is closed": func(d *uitest.Desk) { d.Send(ui.Hangup{}) },
	} {
		desk := inRegie(t, dealt(t)).Resize(100, 30).Press("3")
		if full(desk, 100, 30) {
			t.Fatal("the frame before is full already: that tries nothing")
		}
		if way(desk); !full(desk, 100, 30) {
			t.Errorf("%s leaves cells as they were\n%s", what, desk.Screen())
		}
		desk.SeesNowhere("REGIE", "vermoed")
		if what == "TAFEL" && full(desk.Rest(), 100, 30) {
			t.Error("TAFEL stays filled")
		}
	}
	desk := inRegie(t, dealt(t)).Press("ctrl+c")
	if text := strings.Trim(desk.Screen(), " \u00a0\n"); text != "" {
		t.Errorf("what stays is %q", text)
	}
}
