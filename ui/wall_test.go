package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// The opgave goes on the wall with w, follows while it is typed, and w takes it
// off again.
func TestTheOpgaveOnTheWall(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.SaveVersion{At: s.OpenedAt()})
	desk := open(t, s).Press("1", "w").Sees("wand: opgave v1")
	if got := desk.Wall.Shows(); got.Kind != projector.Opgave || got.Lines[0].Text != s.Opgave.Text {
		t.Fatalf("on the wall: %+v", got)
	}
	desk.Press("enter").Type(" Dichtbij.").Rest()
	got := desk.Wall.Shows()
	if last := got.Lines[len(got.Lines)-1]; last.Text != "Dichtbij." || last.Style != projector.Changed {
		t.Errorf("the new word is not marked: %+v", got.Lines)
	}
	desk.Press("esc", "w").Sees("De wand is leeg")
	if got := desk.Wall.Shows(); got.Kind != projector.Nothing {
		t.Errorf("still on the wall: %+v", got)
	}
}

// A paragraph of the opgave stays one on the wall, also when words changed.
func TestParagraphsOnTheWall(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.SetText{Field: model.FieldOpgave, Text: "Een plek.\n\nVoor ouderen."}, model.SaveVersion{At: s.OpenedAt()},
		model.SetText{Field: model.FieldOpgave, Text: "Een warme plek.\n\nVoor alle ouderen."})
	desk := open(t, s).Press("1", "w")
	var text string
	var changed []string
	for _, l := range desk.Wall.Shows().Lines {
		text += l.Text
		if l.Style == projector.Changed {
			changed = append(changed, strings.TrimSpace(l.Text))
		}
	}
	if text != s.Opgave.Text || strings.Join(changed, ",") != "warme,alle" {
		t.Errorf("on the wall %q, changed %q", text, changed)
	}
}

// A partner's card changes on enter, not per letter, and never holds what was
// prepared.
func TestACardOnTheWall(t *testing.T) {
	desk := open(t, prepared(t)).Press("3", "ctrl+t", "g", "w").Sees("wand: Rietgoor")
	if text := slideText(desk.Wall.Shows()); !strings.Contains(text, "vervoer in de prijs") || strings.Contains(text, "leegstand") {
		t.Fatalf("on the wall: %s", text)
	}
	n := len(desk.Wall.Slides)
	desk.Press("ctrl+t").Press("3", "i").Type("dichtbij blijven")
	if len(desk.Wall.Slides) != n {
		t.Error("the wall changes per letter")
	}
	desk.Press("enter")
	if text := slideText(desk.Wall.Shows()); !strings.Contains(text, "dichtbij blijven") {
		t.Errorf("on the wall: %s", text)
	}
}

func slideText(s projector.Slide) string {
	var out []string
	for _, l := range s.Lines {
		out = append(out, l.Text)
	}
	return s.Title + " " + strings.Join(out, " ") + " " + s.Foot
}

// Leaving the session leaves nothing on the wall.
func TestTheWallIsEmptyAfterwards(t *testing.T) {
	desk := open(t, table(t)).Press("1", "w", "esc", "s", "1", "esc")
	if got := desk.Wall.Shows(); got.Kind != projector.Nothing {
		t.Errorf("at home the wall shows %+v", got)
	}
}

// Space shows the same page in this window, until the next key.
func TestGreat(t *testing.T) {
	desk := open(t, table(t)).Press("1", "space").Sees("Een plek voor [60|25] ouderen").SeesNowhere("1 Opgave", "TAFEL")
	desk.Press("x").Sees("1 Opgave", "TAFEL")
}

// The first time in REGIE there is a sentence before anything can be noted.
func TestTheFirstTimeInRegie(t *testing.T) {
	first := true
	s := table(t)
	desk := uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{Step: model.StepOpgave}), func(d *uitest.Deps) {
		d.First = func() bool { f := first; first = false; return f }
	})
	desk.Press("ctrl+t", "g").Sees("Woo").SeesNowhere("REGIE · alleen").Press("x").Sees("REGIE · alleen voor jou")
	desk.Press("ctrl+t").Press("ctrl+t", "g").Sees("REGIE · alleen voor jou").SeesNowhere("Woo")
}
