package ui_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// The leak test: nothing of REGIE is ever in a frame of TAFEL, on any surface.
// A surface joins it by standing in surfaces; a text of the model by being
// there.

// typed is what is typed in REGIE and not entered.
const typed = "kanariezogetyptq"

// windows are the sizes in which every surface is looked at.
var windows = [][2]int{{60, 18}, {80, 24}, {100, 30}, {120, 36}, {200, 60}}

// watcher looks at a desk after each key, and knows what may not be seen.
type watcher struct {
	*uitest.Desk
	cage  modeltest.Cage
	found []string
}

func watch(desk *uitest.Desk, canaries []string) *watcher {
	return &watcher{Desk: desk, cage: modeltest.NewCage(append(slices.Clone(canaries), typed))}
}

// look judges the frame, if it is one of TAFEL.
func (w *watcher) look() *watcher {
	v := w.View()
	if ui.LayerOf(w.App) == model.Regie {
		return w
	}
	for _, text := range []string{v.Content, ansi.Strip(v.Content), v.WindowTitle} {
		if out := w.cage.Escaped(text); out != "" {
			w.found = append(w.found, out)
		}
	}
	if v.WindowTitle != "Regietafel" {
		w.found = append(w.found, "the window is called "+v.WindowTitle)
	}
	return w
}

// press presses keys and looks after each.
func (w *watcher) press(keys ...string) *watcher {
	for _, k := range keys {
		w.Desk.Press(k)
		w.look()
	}
	return w
}

// sweep looks at the frame in each window.
func (w *watcher) sweep() *watcher {
	for _, size := range windows {
		w.Resize(size[0], size[1])
		w.look()
	}
	w.Resize(80, 24)
	return w
}

// clean fails the test when something was seen.
func (w *watcher) clean(t testing.TB, where string) {
	t.Helper()
	if len(w.found) > 0 {
		t.Errorf("%s: %d frames show something of REGIE, the first %q\n%s", where, len(w.found), w.found[0], w.Screen())
	}
}

// long reports whether a text of several lines is open: such texts are the
// table's, in whichever layer they are typed.
func (w *watcher) long() bool {
	return slices.ContainsFunc(w.App.Bindings(), func(b key.Binding) bool {
		return b.Help().Desc == assets.For(assets.Dutch).Keys.NewLine || b.Help().Desc == assets.For(assets.English).Keys.NewLine
	})
}

// throughRegie goes to a surface in REGIE, chooses a line there, opens it and
// types, and comes back.
func (w *watcher) throughRegie(x surface) *watcher {
	w.Press("ctrl+t", "g").Press(x.keys...)
	if !ui.Typing(w.App) {
		w.Press("down", "enter")
	}
	if ui.Typing(w.App) && !w.long() {
		w.Type(typed)
	}
	w.press("ctrl+t")
	if ui.LayerOf(w.App) == model.Regie { // the screen was empty
		w.press("ctrl+l", "ctrl+t")
	}
	return w
}

// looks are the ways in which the program can look.
func looks() map[string][]uitest.Option {
	if testing.Short() {
		return map[string][]uitest.Option{"dark nl": nil, "light en": {uitest.Light, uitest.English}}
	}
	return map[string][]uitest.Option{"dark nl": nil, "light nl": {uitest.Light}, "dark en": {uitest.English}, "light en": {uitest.Light, uitest.English}}
}

func TestNoFrameOfTafelShowsRegie(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	for name, look := range looks() {
		for _, x := range surfaces {
			t.Run(x.name+", "+name, func(t *testing.T) {
				t.Parallel()
				w := watch(reach(t, s, model.Tafel, surface{}, look...), canaries)
				w.press(x.keys...).sweep().press("esc", "w", "space", "esc")
				w.clean(t, "in TAFEL alone")
				if half := name == "light nl" || name == "dark en"; half {
					return
				}
				w = watch(reach(t, s, model.Tafel, surface{}, look...), canaries).throughRegie(x)
				if ui.LayerOf(w.App) != model.Tafel {
					t.Fatalf("no way back from REGIE\n%s", w.Screen())
				}
				w.press(x.keys...).sweep().press("esc", "u", "U", "u", "U", "?")
				w.clean(t, "after REGIE")
			})
		}
	}
}

// With the redaction switched off the same eyes see red on every surface that
// shows partners, lines or agreements.
func TestTheLeakTestSeesRed(t *testing.T) {
	t.Parallel()
	s, canaries := modeltest.Canaries()
	blind := []string{"start", "start, closing", "start, display", "details, agenda", "opgave", "opgave, text", "opgave, facet",
		"opgave, version", "opgave, versions", "terms", "terms, new", "partners, new", "closing, document", "closing, take-home", "closing, sheet", "parked", "parking", "help", "blank", "before regie",
		// these show what was said and who sits at the table, also of a whole session
		"details, length", "agreements, meetings", "agreements, meeting", "opgave, more", "opgave, ambition", "opgave, indicator", "carry", "carry, all", "carry, by partner",
		"carry, way out", "carry, clash", "carry, round", "carry, if", "carry, needs", "poll", "poll, seats", "poll, totals",
		"poll, counts", "poll, own", "poll, mandates", "poll, mandate", "poll, done", "asked", "review", "carry, word", "carry, link",
		"carry, taken up", "carry, accepted", "carry, lapses", "carry, not", "carry, reservation"}
	for _, x := range surfaces {
		w := watch(reach(t, s, model.Tafel, surface{}), canaries)
		ui.WithoutRedaction(w.App)
		for _, k := range x.keys {
			w.Press(k)
			ui.WithoutRedaction(w.App)
		}
		w.sweep()
		if got, want := len(w.found) > 0, !slices.Contains(blind, x.name); got != want {
			t.Errorf("%s, without redaction: something is seen: %t %v\n%s", x.name, got, w.found, w.Screen())
		}
	}
}

// A frame of REGIE itself is full of them.
func TestRegieShowsItsOwn(t *testing.T) {
	s, canaries := modeltest.Canaries()
	cage := modeltest.NewCage(canaries)
	for _, keys := range [][]string{{"2"}, {"2", "enter"}, {"3"}, {"3", "enter", "m"}, {"4"}, {"4", "enter"}, {"/", "z", "o"}} {
		if desk := reach(t, s, model.Regie, surface{keys: keys}); cage.Escaped(desk.Screen()) == "" {
			t.Errorf("%q in REGIE shows nothing of REGIE\n%s", keys, desk.Screen())
		}
	}
}

// twins are two desks: one whose session has secrets, one whose has none.
type twins [2]*uitest.Desk

func twinsOf(t testing.TB, s model.Session, w, h int) twins {
	at := uitest.OpenAt(s.ID, model.Place{})
	return twins{uitest.New(t, []model.Session{s}, at).Resize(w, h), uitest.New(t, []model.Session{s.Table()}, at).Resize(w, h)}
}

// differ presses a key on both and tells how they differ.
func (d twins) differ(k string) string {
	a, b := d[0].Press(k).View(), d[1].Press(k).View()
	switch {
	case a.Content != b.Content:
		return fmt.Sprintf("with secrets:\n%s\nwithout:\n%s", ansi.Strip(a.Content), ansi.Strip(b.Content))
	case (a.Cursor == nil) != (b.Cursor == nil) || a.Cursor != nil && a.Cursor.Position != b.Cursor.Position:
		return fmt.Sprintf("the cursor is at %+v and %+v", a.Cursor, b.Cursor)
	}
	return ""
}

// after is what is pressed on every surface once it is reached.
var after = []string{"down", "down", "enter", "x", "tab", "enter", "esc", "esc", "u", "U", "w", "space", "esc", "end", "enter", "esc", "d", "u", "?"}

// The screens of the table are the same, byte for byte, with secrets and
// without.
func TestTheTableIsTheSameWithoutSecrets(t *testing.T) {
	t.Parallel()
	s, _ := modeltest.Canaries()
	for _, x := range surfaces {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			for _, size := range [][2]int{{80, 24}, {120, 36}} {
				d := twinsOf(t, s, size[0], size[1])
				keys := append(slices.Clone(x.keys), after...)
				if size[0] > 80 {
					keys = keys[:len(x.keys)+4]
				}
				for i, k := range keys {
					if how := d.differ(k); how != "" {
						t.Fatalf("at %v, key %d (%q): %s", size, i, k, how)
					}
				}
			}
		})
	}
}

// They are the same after something was prepared in REGIE as well, also when
// it is undone from TAFEL.
func TestTheTableIsTheSameAfterRegie(t *testing.T) {
	t.Parallel()
	s, _ := modeltest.Canaries()
	for what, keys := range preparations {
		for _, end := range []string{"enter", "esc", "ctrl+t"} { // the last leaves the field open
			d := twinsOf(t, s, 100, 30)
			d[0].Press("ctrl+t", "g", "2", "2").Press(keys...).Type(typed).Press(end)
			if end != "ctrl+t" {
				d[0].Press("ctrl+t")
			}
			d[0].Rest() // what was written over REGIE is drawn as ever
			for i, k := range []string{"u", "U", "u", "3", "down", "down", "u", "U", "4", "2", "6", "1", "P", "esc", "/", "k", "esc", "?"} {
				if how := d.differ(k); how != "" {
					t.Fatalf("%s, %s, key %d (%q): %s", what, end, i, k, how)
				}
			}
		}
	}
}

// So they are for any session and any keys.
func TestTheTableIsTheSameWhateverIsPressed(t *testing.T) {
	t.Parallel()
	keys := strings.Fields("1 2 3 4 5 6 f r t q W Q enter esc down up tab home end pgdown space backspace ctrl+g ctrl+l n N o m d i r b l L t v e s w u U p P / ? J K a z c g x @ k O q")
	full, _ := modeltest.Canaries()
	rapid.Check(t, func(rt *rapid.T) {
		s := full
		if rapid.Bool().Draw(rt, "any session") {
			s = modeltest.Session(rt)
		}
		d := twinsOf(t, s, 80, 24)
		var pressed []string
		for _, k := range rapid.SliceOfN(rapid.SampledFrom(keys), 1, 40).Draw(rt, "keys") {
			if d[0].Quit || d[1].Quit {
				return
			}
			pressed = append(pressed, k)
			how := d.differ(k)
			if ui.LayerOf(d[0].App) == model.Regie && ui.LayerOf(d[1].App) == model.Regie { // to prepare
				return
			}
			if how != "" {
				rt.Fatalf("after %q: %s", pressed, how)
			}
		}
	})
}
