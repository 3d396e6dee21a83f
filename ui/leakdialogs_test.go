package ui_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// dialog is what opens on top of a page, and what leads to it from the start card
// of the table of secrets, in either layer.
type dialog struct {
	name string
	lead func(w *watcher)
}

// dialogs are those of step 5, the polls, the review and looking back. Which key
// an answer has depends on the point, so that each is tried.
func dialogs() []dialog {
	out := []dialog{
		{"clash", func(w *watcher) { w.press("5").choose("punt").press("b") }},
		{"clash, marked", func(w *watcher) { w.press("5").choose("punt").press("b", "down", "enter", "b") }},
		{"te dragen, if", func(w *watcher) { w.press("5", "t", "n", "2") }},
		{"te dragen, not", func(w *watcher) { w.press("5", "t", "n", "n", "3", "tab") }},
		{"who needs whom", func(w *watcher) { w.press("5", "n", "down") }},
		{"seats", func(w *watcher) { w.press("r", "1", "1", "tab", "3", "up", "2") }},
		{"totals", func(w *watcher) { w.press("r", "2", "1", "2", "3", "enter", "w") }},
		{"counts", func(w *watcher) { w.press("r", "2", "c", "4", "tab") }},
		{"trust", func(w *watcher) { w.press("r", "7", "4", "tab", "1") }},
		{"own question", func(w *watcher) { w.press("r", "5") }},
		{"more questions", func(w *watcher) { w.press("r", "8") }},
		{"earlier polls", func(w *watcher) { w.press("r", "9", "enter", "esc") }},
		{"mandates", func(w *watcher) { w.press("r", "4", "1", "5", "up") }},
		{"mandate within", func(w *watcher) { w.press("r", "4", "2") }},
		{"mandate reserved", func(w *watcher) { w.press("r", "4", "down", "3") }},
		{"review", func(w *watcher) { w.press("1", "esc", "a", "down", "2", "w") }},
		{"review, opgave", func(w *watcher) { w.press("1", "esc", "a", "2") }},
		{"who helps at home", func(w *watcher) { w.press("3", "down", "enter", "m").choose("afspraak die helpt").press("enter") }},
		{"reservation", func(w *watcher) { w.press("5", "end", "up", "enter") }},
		{"looking back", func(w *watcher) {
			w.press("1", "esc", "s", "1", "6").choose("Terugblik").press("enter", "enter", "2", "down", "enter")
		}},
	}
	for _, answer := range []string{"1", "2", "3", "4", "5"} {
		out = append(out, dialog{"way out " + answer, func(w *watcher) { w.press("5").choose("punt").press("enter", answer) }},
			dialog{"way out " + answer + ", on", func(w *watcher) { w.press("5", "end").up("punt").press("enter", answer, "1") }})
	}
	return out
}

// choose moves down to a line, and looks on the way.
func (w *watcher) choose(text string) *watcher {
	w.press("home")
	for range 90 {
		if strings.Contains(chosenRow(w.Desk), text) {
			return w
		}
		w.press("down")
	}
	w.T.Fatalf("no line with %q\n%s", text, w.Screen())
	return w
}

// up moves up to a line.
func (w *watcher) up(text string) *watcher {
	for range 90 {
		if strings.Contains(chosenRow(w.Desk), text) {
			return w
		}
		w.press("up")
	}
	w.T.Fatalf("no line with %q\n%s", text, w.Screen())
	return w
}

// secretTable is the table of secrets as a later sitting, with a poll and a
// reservation.
func secretTable(t testing.TB) (model.Session, []string) {
	t.Helper()
	s, canaries := modeltest.Canaries()
	s.Sitting = 2
	a := s.Table().Agreements[0]
	s, err := model.Do(s, model.AddPoll{ID: modeltest.ID(), Kind: model.PollUrgent, Votes: []model.Vote{{Partner: s.Table().Partners[0].ID, Answer: 3}}, At: modeltest.Now},
		model.GiveAnswer{Agreement: a.ID, Partner: s.Bound(a)[0], Reply: model.Reserved, Body: "de raad", By: date.On(modeltest.Today.AddDays(9))})
	if err != nil {
		t.Fatal(err)
	}
	return s, canaries
}

// Nothing of REGIE is in a dialog of TAFEL, nor after the same dialog was open in
// REGIE with something typed in it.
func TestNoDialogOfTafelShowsRegie(t *testing.T) {
	t.Parallel()
	s, canaries := secretTable(t)
	for i, x := range dialogs() {
		t.Run(x.name, func(t *testing.T) {
			t.Parallel()
			look := []uitest.Option{}
			if i%2 == 1 {
				look = append(look, uitest.Light)
			}
			w := watch(open(t, s, look...), canaries).look()
			x.lead(w)
			w.sweep().press("esc", "u", "U", "esc").clean(t, "in TAFEL alone")

			w = watch(open(t, s, look...), canaries)
			w.Press("ctrl+t", "g")
			x.lead(w)
			if ui.Typing(w.App) && !w.long() {
				w.Type(typed)
			}
			if w.press("ctrl+t"); ui.LayerOf(w.App) != model.Tafel {
				t.Fatalf("no way back from REGIE\n%s", w.Screen())
			}
			if w.Session().Phase == model.TableOpen {
				w.press("1", "esc")
				x.lead(w)
			}
			w.sweep().press("esc", "esc", "5", "6", "r", "esc", "u", "U").clean(t, "after REGIE")
		})
	}
}

// What is presumed of "te dragen?" is in no frame of TAFEL, also when it was
// entered.
func TestWhatIsPresumedOfCarryingStaysInRegie(t *testing.T) {
	s, canaries := secretTable(t)
	w := watch(open(t, s), canaries)
	w.Press("ctrl+t", "g", "5", "t")
	for _, answer := range []string{"2", "3"} { // of two partners that said nothing at the table
		for range 8 {
			if strings.Contains(strings.Join(strings.Fields(w.Screen()), " "), "te dragen? ○ vermoed ○ vermoed · ja, als") {
				break
			}
			w.Press("n")
		}
		w.Press(answer).Type(typed).Press("tab").Type(typed).Press("enter")
	}
	w.Press("esc")
	if n := strings.Count(w.Resize(140, 60).Press("end").Screen(), typed); n != 2 {
		t.Fatalf("in REGIE it stands %d times\n%s", n, w.Screen())
	}
	w.Resize(80, 24)
	w.press("ctrl+t", "5", "end", "t", "n", "N", "esc", "f", "3", "down", "enter", "m", "end", "6", "end", "u", "U").sweep().clean(t, "after REGIE")
}

// In TAFEL the question that the table asks for holds nothing of REGIE either,
// on no step, nor when it goes on the wall.
func TestTheQuestionOfTheTableHoldsNothingOfRegie(t *testing.T) {
	s, canaries := secretTable(t)
	w := watch(open(t, s), canaries).press("1", "q")
	cage := modeltest.NewCage(canaries)
	asked := 0
	for _, keys := range stepKeys[:6] {
		if w.press(keys...).sweep(); question(w.Desk) != "" {
			asked++
		}
		if who := names(s, question(w.Desk)); who != "" {
			t.Errorf("%q: %q names %s", keys, question(w.Desk), who)
		}
		w.press("W")
		if out := cage.Escaped(wallText(t, w.Wall.Shows())); out != "" {
			t.Errorf("%q: the wall shows %q", keys, out)
		}
	}
	if w.clean(t, "with q"); asked < 4 {
		t.Errorf("asked on %d steps", asked)
	}
	q := question(inRegie(t, s).Press("5"))
	if q == "" || strings.Contains(w.Screen(), q) {
		t.Errorf("REGIE asks %q", q)
	}
	w.press("q").SeesNowhere(assets.For(assets.Dutch).Asking.Label + "   ")
}
