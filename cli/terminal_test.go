//go:build unix

package cli

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/term"
)

// How the program behaves towards the terminal that it is in.

func TestTheTerminalIsLeftAsItWas(t *testing.T) {
	p := aPlace(t)
	w := p.start(t)
	w.begins("Een tafel").press("enter").sees("tab klaar")
	during, err := term.GetState(w.tty.Fd())
	if err != nil {
		t.Fatal(err)
	}
	fresh := &window{t: t}
	fresh.open()
	defer fresh.closed()
	if was := stateOf(t, fresh); reflect.DeepEqual(was, during) {
		t.Fatal("while it runs the terminal is as it was: nothing can be seen")
	}
	w.press("ctrl+c").leaves()
	if was, is := stateOf(t, fresh), stateOf(t, w); !reflect.DeepEqual(was, is) {
		t.Errorf("the line is left as %v, and was %v", is, was)
	}
	w.last()
	want := map[int]bool{25: true, 7: true} // as a terminal begins: with a cursor, and lines that wrap
	for mode, on := range w.modes {
		if on != want[mode] {
			t.Errorf("mode %d is left %t", mode, on)
		}
	}
	if !strings.Contains(w.output(), "\x1b[?1049h") {
		t.Error("it never took the alternate screen: nothing was tried")
	}
	if text := strings.TrimSpace(w.screen()); text != "" {
		t.Errorf("it leaves on the screen: %q", text)
	}
}

func stateOf(t *testing.T, w *window) *term.State {
	t.Helper()
	s, err := term.GetState(w.tty.Fd())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A title is seen by everybody in the room, and stays in lists of windows.
func TestTheTitleIsTheNameOfTheProgram(t *testing.T) {
	w := aPlace(t).start(t).begins("Een tafel").press("2", "n")
	w.types("Gemeente Lindervoort\r").sees("Gemeente Lindervoort", "✓ bewaard").press("ctrl+c").last()
	titles := slices.DeleteFunc(w.titles, func(s string) bool { return s == "" })
	if titles = slices.Compact(titles); !slices.Equal(titles, []string{"Regietafel"}) {
		t.Errorf("the titles were %q", titles)
	}
}

func TestATerminalThatAnswersNothing(t *testing.T) {
	p := aPlace(t)
	w := p.startIn(t, habits{cols: 80, rows: 24, silent: true}).begins("Een tafel")
	w.press("enter").types(longText).sees("gezelliger is.").press("ctrl+c").leaves()
	if got := p.stored(t).Opgave.Text; got != longText {
		t.Errorf("what is left is %q", got)
	}
}

var styling = regexp.MustCompile(`\x1b\[([0-9;:]*)m`)

// coloured lists the styles in output that name a colour.
func coloured(output string) []string {
	var out []string
	for _, m := range styling.FindAllStringSubmatch(output, -1) {
		for _, text := range strings.FieldsFunc(m[1], func(r rune) bool { return r == ';' || r == ':' }) {
			if n, _ := strconv.Atoi(text); n >= 30 && n <= 49 || n >= 90 && n <= 107 {
				out = append(out, m[0])
			}
		}
	}
	return out
}

func TestWithoutColour(t *testing.T) {
	for _, plain := range []bool{false, true} {
		p := aPlace(t)
		if plain {
			p.env = append(p.env, "NO_COLOR=1")
		}
		w := p.start(t, "demo").sees("Overdag op het sportpark", "TAFEL", "▌").press("3").sees("aan het woord")
		w.press("4").sees("t teruglezen").press("2").sees("Rietgoor").press("ctrl+c").last()
		if got := coloured(w.output()); plain != (len(got) == 0) {
			t.Errorf("NO_COLOR %t: the colours are %.5q", plain, got)
		}
	}
}

// The chosen line holds without colour: a bar, and bold.
func TestTheChosenLineWithoutColour(t *testing.T) {
	p := aPlace(t)
	p.env = append(p.env, "NO_COLOR=1")
	w := p.start(t, "demo").sees("1 Opgave", "▌").press("2").sees("Rietgoor", "▌")
	for l := range strings.Lines(w.styled()) {
		if strings.Contains(l, "▌") {
			if !strings.Contains(l, "\x1b[1m") {
				t.Errorf("the chosen line is not bold: %q", l)
			}
			return
		}
	}
	t.Errorf("no line is chosen:\n%s", w.screen())
}

func TestASmallWindow(t *testing.T) {
	w := aPlace(t).startIn(t, habits{cols: 40, rows: 12})
	w.sees("Maak het venster wat groter: Regietafel heeft 60 bij 18 tekens nodig.")
	w.size(60, 18)
	w.begins("Een tafel").press("enter").types("Een plek voor").sees("Een plek voor")
	w.size(40, 12)
	w.sees("Maak het venster wat groter").loses("Een plek voor")
	w.types(" ouderen")
	w.size(100, 30)
	w.sees("Een plek voor ouderen", "REGIE", "esc klaar").press("esc").sees("Een plek voor ouderen", "✓ bewaard", "? hulp")
}

// What is pasted brings nothing along that a terminal would obey.
func TestPastedEscapeCodes(t *testing.T) {
	p := aPlace(t)
	w := p.start(t).begins("Een tafel").press("enter").sees("tab klaar")
	nasty := "voor \x1b]0;GEKAAPT\a\x1b[31mrood\x1b[0m\x1b[2J \u009b35mpaars \x1bPqdcs\x1b\\\u202eomgekeerd\u202c\x00\x07 en\u0085daarna"
	w.types("\x1b[200~" + nasty + "\x1b[201~").sees("daarna")
	w.sees("voor", "rood", "en", "daarna")
	if bad := strings.IndexFunc(w.screen(), func(r rune) bool { return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) }); bad >= 0 {
		t.Errorf("the frame holds %q", w.screen()[bad:min(bad+8, len(w.screen()))])
	}
	w.press("esc").sees("? hulp", "✓ bewaard").press("ctrl+c").last()
	for _, sequence := range []string{"GEKAAPT", "\x1b[31m", "\u009b", "\x1bP", "\u202e"} {
		if strings.Contains(w.output(), sequence) {
			t.Errorf("the terminal was sent %q", sequence)
		}
	}
	text := p.stored(t).Opgave.Text
	if strings.ContainsFunc(text, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }) || !strings.HasPrefix(text, "voor ") {
		t.Errorf("stored is %q", text)
	}
}
