package ui_test

import (
	"reflect"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/ui"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// The ways out of the program besides its own frames: search and completion,
// undo, the wall and documents.

// queries are the canaries, and pieces of every tenth as somebody could type
// them.
func queries(canaries []string) []string {
	var out []string
	for i, word := range canaries {
		if out = append(out, word); i%10 == 0 {
			out = append(out, word[:5], word[8:], strings.ToUpper(word[7:12]))
		}
	}
	return out
}

// Search finds no part of any canary in TAFEL, and each of them in REGIE but
// what is no text to search in.
func TestSearchInTafelFindsNothingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	nothing := assets.For(assets.Dutch).Search.Nothing
	for layer, want := range map[model.Layer]bool{model.Tafel: false, model.Regie: true} {
		found := 0
		desk := reach(t, s, layer, surface{})
		for _, query := range queries(canaries) {
			desk.Press("/").Paste(query)
			if !strings.Contains(desk.Screen(), nothing) {
				found++
				if layer == model.Tafel {
					t.Fatalf("%q finds\n%s", query, desk.Screen())
				}
			}
			desk.Press("esc")
		}
		if (found > len(canaries)/2) != want {
			t.Errorf("layer %q: %d of %d canaries are found", layer, found, len(canaries))
		}
	}
}

// Whatever of a canary is typed in TAFEL, the program knows no more of it than
// one without secrets: no completion, no name, no "is there already".
func TestTypingInTafelCompletesNothingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	voorzet := s.Partners[0]
	if !voorzet.Draft {
		t.Fatal("the first partner is no voorzet")
	}
	names := []string{voorzet.Name, voorzet.Short}
	fields := map[string][]string{
		"quick line": {"4", "n", "a", " ", "@"}, "lead": {"4", "enter", "down", "enter"}, "others": {"4", "enter", "down", "down", "enter"},
		"merge": {"2", "m"}, "new partner": {"2", "n"}, "park, whose": {"p", "x", "tab"}, "understood": {"3", "enter", "c"},
		"search": {"/"}, "name": {"2", "enter", "enter"},
	}
	cage := modeltest.NewCage(canaries)
	for where, keys := range fields {
		for _, name := range names {
			for _, part := range []string{name[:4], name[:5], name} {
				d := twinsOf(t, s, 100, 30)
				all := append(append([]string{}, keys...), strings.Split(part, "")...)
				for _, k := range append(all, "tab", "enter") {
					if how := d.differ(k); how != "" {
						t.Fatalf("%s, %q, %q: %s", where, part, k, how)
					}
				}
				if out := cage.Escaped(d[0].Screen()); part != name && out != "" {
					t.Fatalf("%s: %q shows %q", where, part, out)
				}
			}
		}
	}
	desk := reach(t, s, model.Regie, surface{keys: []string{"4", "n", "a", " ", "@"}}).Type(names[0][:5])
	if cage.Escaped(desk.Screen()) == "" {
		t.Errorf("in REGIE nothing is completed either\n%s", desk.Screen())
	}
}

// preparations are keys in REGIE that open a field, and before the comma what
// is on the screen then. All that is typed there is REGIE's.
var preparations = map[string][]string{
	"○ vermoed, an interest":             {"3", "down", "i"},
	"○ vermoed, a precondition":          {"3", "down", "v"},
	"○ vermoed, what counts at home":     {"3", "down", "down", "enter", "down", "down", "down", "enter"},
	"Voorzet van een partner, a new one": {"2", "N"},
	"Organisatie, of a voorzet":          {"2", "enter", "enter"},
	"kanarie, a prepared line":           {"3", "down", "enter", "enter"},
}

// What was decided or put aside in REGIE is not named by undo and redo in
// TAFEL, nor brought back there.
func TestUndoInTafelNamesNothingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	for what, keys := range preparations {
		for _, end := range []string{"enter", "esc"} {
			for _, first := range [][]string{{"p", "x", "enter"}, nil} {
				w := watch(reach(t, s, model.Tafel, surface{}), canaries).press(first...)
				w.Press("ctrl+t", "g", "2", "2").Press(keys...)
				if mark, _, _ := strings.Cut(what, ","); !ui.Typing(w.App) || !strings.Contains(w.Screen(), mark) || strings.Contains(w.Screen(), "● gezegd") {
					t.Fatalf("%s: not what is typed\n%s", what, w.Screen())
				}
				w.Type(typed).Press(end)
				w.press("ctrl+t", "u", "u", "U", "U", "U", "2", "u", "U", "3", "down", "down", "u", "U", "4", "6", "P", "esc")
				w.clean(t, what+", "+end)
				w.Press("ctrl+t", "g", "u", "U", "U")
				w.press("ctrl+t", "u", "U", "U", "2", "3", "4", "6")
				w.clean(t, what+", undone in REGIE")
			}
		}
	}
}

// wallText is all that a slide holds.
func wallText(t testing.TB, s projector.Slide) string {
	data, err := projector.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// Whatever is put on the wall, from any surface and any line of it, in either
// layer: the page is the table's, and so is "groot".
func TestNoSlideHoldsAnythingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	cage := modeltest.NewCage(append(canaries, typed))
	kinds := map[projector.Kind]bool{}
	for _, layer := range []model.Layer{model.Tafel, model.Regie} {
		for _, x := range surfaces {
			desk := reach(t, s, layer, x)
			for range 12 {
				if ui.Typing(desk.App) {
					break
				}
				desk.Press("w", "w")
				if desk.Press("space"); !strings.Contains(desk.Screen(), "REGIE") { // groot
					if out := cage.Escaped(desk.Screen()); out != "" {
						t.Errorf("%s, layer %q: groot shows %q", x.name, layer, out)
					}
				}
				desk.Press("ctrl+r", "down")
			}
			for _, slide := range desk.Wall.Slides {
				kinds[slide.Kind] = true
				if out := cage.Escaped(wallText(t, slide)); out != "" {
					t.Errorf("%s, layer %q: the wall shows %q", x.name, layer, out)
				}
			}
		}
	}
	for _, kind := range []projector.Kind{projector.Opgave, projector.Partner, projector.Agreements, projector.Agreement, projector.Clock, projector.Sentence} {
		if !kinds[kind] {
			t.Errorf("no page of kind %s was on the wall", kind)
		}
	}
	whole := ui.SlideOf(assets.For(assets.Dutch), s, model.Place{Step: model.StepInterests, ID: s.Partners[0].ID})
	if cage.Escaped(wallText(t, whole)) == "" {
		t.Error("a page made of the whole session shows nothing of REGIE either")
	}
}

// The wall follows what is done in REGIE, and shows only what the table gets.
func TestTheWallFollowsNothingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	cage := modeltest.NewCage(append(canaries, typed))
	desk := reach(t, s, model.Tafel, surface{keys: []string{"3", "down", "w"}})
	desk.Press("ctrl+t", "g", "3", "down", "down", "i").Type(typed).Press("enter", "esc")
	desk.Press("2", "N").Type(typed).Press("enter").Press("w", "w")
	desk.Press("u", "u", "U", "U").Rest()
	if len(desk.Wall.Slides) < 3 {
		t.Fatalf("the wall follows nothing: %d pages\n%s", len(desk.Wall.Slides), desk.Screen())
	}
	for _, slide := range desk.Wall.Slides {
		if out := cage.Escaped(wallText(t, slide)); out != "" {
			t.Errorf("the wall shows %q", out)
		}
	}
}

// Documents get a session that holds nothing of REGIE, from either layer.
func TestNoDocumentGetsAnythingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	cage := modeltest.NewCage(append(canaries, typed))
	for _, layer := range []model.Layer{model.Tafel, model.Regie} {
		desk := reach(t, s, layer, surface{keys: []string{"6"}})
		for _, name := range []string{"Besluitenlijst", "Werkverslag"} {
			desk.Select(name).Press("enter", "f", "3", "f", "4", "f", "1", "esc")
		}
		desk.Press("a")
		if got := len(desk.Docs.Made); got < 6 {
			t.Fatalf("layer %q: %d documents\n%s", layer, got, desk.Screen())
		}
		for _, made := range desk.Docs.Made {
			if out := escapedFrom(t, cage, made); out != "" || !reflect.DeepEqual(made, made.Table()) {
				t.Errorf("layer %q: a document is made of a session with %q, or with a trace of REGIE", layer, out)
			}
		}
	}
	if escapedFrom(t, cage, s) == "" {
		t.Error("the whole session holds nothing of REGIE either")
	}
}

func escapedFrom(t testing.TB, cage modeltest.Cage, s model.Session) string {
	t.Helper()
	data, err := wire.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return cage.Escaped(string(data))
}

// At home, where other tables may be, search knows the table layer of each.
func TestSearchAtHomeFindsNothingOfRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	desk := uitest.New(t, []model.Session{s}).Sees(s.Title).Press("/")
	for _, query := range queries(canaries)[:60] {
		if desk.Paste(query); strings.Contains(desk.Screen(), s.Title) {
			t.Fatalf("%q finds the session\n%s", query, desk.Screen())
		}
		desk.Press("esc", "/")
	}
	if !strings.Contains(desk.Paste("zorg").Screen(), s.Title) {
		t.Error("it finds nothing at all")
	}
}
