package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// typedWord is in no session before it is typed.
const typedWord = "zwaluwnest"

// finding, not saying: what is typed on these is a name to look for.
var seeking = map[string]bool{"partners, merge": true, "agreements, lead": true, "agreements, others": true, "partners, roles": true, "search": true,
	"closing, take-home": true}

// ways are how a program is left while something is typed; each gives what is
// stored then. A kill is at least 300 ms after the last key.
var ways = map[string]func(*uitest.Desk){
	"ctrl+c":  func(d *uitest.Desk) { d.Press("ctrl+c", "ctrl+c") },
	"SIGHUP":  func(d *uitest.Desk) { d.Send(ui.Hangup{}) },
	"kill -9": func(d *uitest.Desk) { d.Rest() },
	"the other layer, and a kill": func(d *uitest.Desk) {
		d.Press("ctrl+t")
		if ui.LayerOf(d.App) == model.Regie {
			d.Press("g")
		}
		d.Rest()
	},
	"leeg, and SIGHUP": func(d *uitest.Desk) { d.Press("ctrl+l"); d.Send(ui.Hangup{}) },
}

// Nothing that is typed on any surface is lost by any way of leaving, and while it
// is in memory alone the header does not say that it is stored.
func TestLeavingLosesNothing(t *testing.T) {
	t.Parallel()
	s := demo(t)
	typing := 0
	for _, x := range surfaces {
		for _, l := range []model.Layer{model.Tafel, model.Regie} {
			for name, leave := range ways {
				desk := reach(t, s, l, x).Resize(120, 40)
				if !ui.Typing(desk.App) || seeking[x.name] {
					continue
				}
				typing++
				desk.Rest().Type(typedWord)
				if strings.Contains(desk.Screen(), "✓ bewaard") {
					t.Errorf("%s in %s: 'bewaard', and it is in memory alone", x.name, l)
				}
				leave(desk)
				if !storedHas(t, desk, typedWord) {
					t.Errorf("%s in %s: lost by %s\n%s", x.name, l, name, desk.Screen())
				}
			}
		}
	}
	if typing < 200 {
		t.Errorf("only %d were tried", typing)
	}
}

func storedHas(t *testing.T, desk *uitest.Desk, word string) bool {
	t.Helper()
	stored, err := desk.Lib.Stored(desk.Session().ID)
	if err != nil {
		t.Fatal(err)
	}
	data, err := wire.Encode(stored)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Contains(string(data), word)
}

// Votes that were given are stored before the poll is done, and one that is taken
// back by escape is not.
func TestVotesOutliveAKill(t *testing.T) {
	desk := open(t, table(t)).Press("r", "1", "1", "3")
	if strings.Contains(desk.Screen(), "✓ bewaard") {
		t.Error("'bewaard', and two votes are in memory alone")
	}
	stored, _ := desk.Rest().Sees("✓ bewaard").Lib.Stored(desk.Session().ID)
	if len(stored.Polls) != 1 || stored.Polls[0].Counts[0] != 1 || stored.Polls[0].Counts[2] != 1 {
		t.Errorf("stored: %v", stored.Polls)
	}
	if len(desk.Session().Polls) != 0 {
		t.Error("it is decided before it is done")
	}
	desk.Press("esc")
	if stored, _ = desk.Lib.Stored(desk.Session().ID); len(stored.Polls) != 0 {
		t.Errorf("let go, and stored: %v", stored.Polls)
	}
	desk.Press("U").Rest()
	if stored, _ = desk.Lib.Stored(desk.Session().ID); len(stored.Polls) != 1 {
		t.Errorf("brought back, and stored: %v", stored.Polls)
	}
}

// A title that is typed at home becomes a table when the program is left.
func TestATitleAtHomeIsKept(t *testing.T) {
	for _, leave := range []func(*uitest.Desk){func(d *uitest.Desk) { d.Press("ctrl+c") }, func(d *uitest.Desk) { d.Send(ui.Hangup{}) }} {
		desk := uitest.New(t, nil).Press("n").Type("Overdag op het sportpark")
		leave(desk)
		if heads, _ := desk.Lib.List(); !desk.Quit || len(heads) != 1 || heads[0].Title != "Overdag op het sportpark" {
			t.Errorf("left %t with %v", desk.Quit, heads)
		}
	}
}

// After a full disk there may be room: leaving tries once more before anything is
// given up.
func TestAFullDiskIsTriedOnceMore(t *testing.T) {
	desk := open(t, table(t)).Press("1", "down", "enter")
	desk.Lib.Fails = &model.Fault{Code: model.FaultFull}
	desk.Type("ouderen").Press("enter", "ctrl+c").Sees("Nog eens ctrl+c sluit toch")
	desk.Lib.Fails = nil
	desk.Press("ctrl+c")
	if stored, _ := desk.Lib.Stored(desk.Session().ID); !desk.Quit || stored.Opgave.ForWhom.Text != "ouderen" {
		t.Errorf("left %t, stored %q", desk.Quit, stored.Opgave.ForWhom.Text)
	}
}

// What is held in REGIE stays stored when something is decided in TAFEL by itself.
func TestADraftInRegieOutlivesADecisionInTafel(t *testing.T) {
	desk := inRegie(t, table(t)).Press("2", "n").Type(typedWord).Press("ctrl+t", "1", "enter").Type(" en meer")
	desk.Rest().Rest().Rest()
	stored, _ := desk.Lib.Stored(desk.Session().ID)
	if !strings.Contains(stored.Opgave.Text, "en meer") || !storedHas(t, desk, typedWord) {
		t.Errorf("stored is %q, and the partner %t", stored.Opgave.Text, storedHas(t, desk, typedWord))
	}
}
