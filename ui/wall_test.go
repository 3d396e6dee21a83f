package ui_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui"
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

// The wall does not press: it has what a partner wants, needs and brings, what was agreed,
// by whom and when; never what somebody is judged on at home, how far a point is, or who
// answered what. Trust has no length.
func TestTheWallDoesNotPress(t *testing.T) {
	s := table(t)
	p := s.Partners[0]
	said := func(f model.Field, text string) model.Change {
		return model.SetSaid{Partner: p.ID, Field: f, Text: text, State: model.Spoken}
	}
	line := func(sort model.Sort, text string) model.Change {
		return model.AddLine{ID: modeltest.ID(), Partner: p.ID, Sort: sort, Text: text, State: model.Spoken}
	}
	deal, trust := modeltest.ID(), modeltest.ID()
	s = changed(t, s, line(model.SortInterest, "het belang"), line(model.SortPrecondition, "het punt"), line(model.SortPressure, "de bank"),
		said(model.FieldHome, "de bezetting"), said(model.FieldPosition, "het standpunt"), said(model.FieldMovers, "de controller"),
		model.SetText{ID: p.ID, Field: model.FieldBrings, Text: "drie begeleiders"},
		model.Pick{ID: p.ID, Field: model.FieldMandate, Value: string(model.TakesBack)},
		model.AddAgreement{ID: deal, Text: "Een rooster", Lead: p.ID, Due: date.On(modeltest.Today.AddDays(30))},
		model.SetOthers{ID: deal, Others: []model.ID{s.Partners[1].ID}},
		model.GiveAnswer{Agreement: deal, Partner: p.ID, Reply: model.SaysYes},
		model.GiveAnswer{Agreement: deal, Partner: s.Partners[1].ID, Reply: model.SaysIfNot, Needs: "een sleutel"},
		model.AddPoll{ID: trust, Kind: model.PollTrustEach, Counts: []int{1, 2, 3, 0}})
	shows := map[model.Place][]string{
		{Step: model.StepInterests, ID: p.ID}: {"het belang", "het punt", "drie begeleiders"},
		{Step: model.StepAgreements}:          {"Een rooster", "Trekker", "19 dec 2026"},
		{Step: model.StepReadBack, ID: deal}:  {"Een rooster", "Trekker", "19 dec 2026"},
		{Step: model.StepPoll, ID: trust}:     {"3"},
	}
	words := assets.For(assets.Dutch)
	for place, want := range shows {
		slide := ui.SlideOf(words, s.Table(), place)
		text := ""
		for _, l := range slide.Lines {
			text += l.Mark + " " + l.Text + "\n"
		}
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%v lacks %q:\n%s", place, w, text)
			}
		}
		for _, not := range []string{"bezetting", "standpunt", "controller", "de bank", "neemt het mee", "open", "niet rond", "besproken", "zo niet", "sleutel", "■"} {
			if strings.Contains(text, not) {
				t.Errorf("%v has %q:\n%s", place, not, text)
			}
		}
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
