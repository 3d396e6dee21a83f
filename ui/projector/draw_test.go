package projector

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"regietafel/ui/theme"
)

// sizes are the windows that every page is swept over.
func sizes() [][2]int {
	var out [][2]int
	for _, w := range []int{1, 2, 3, 20, 40, 59, 60, 80, 120, 200} {
		for _, h := range []int{1, 2, 5, 7, 8, 12, 14, 18, 24, 36, 60} {
			out = append(out, [2]int{w, h})
		}
	}
	return out
}

var styling = regexp.MustCompile(`\x1b\[[0-9;:]*m`)

// within draws a Slide and fails when it is not exactly as high as it should
// be, wider than it may be, or brings anything but styles to the terminal.
func within(t *testing.T, s Slide, width, height int) string {
	t.Helper()
	picture := Draw(theme.New(true), s, width, height)
	lines := strings.Split(picture, "\n")
	if len(lines) != height {
		t.Fatalf("%s at %d×%d has %d lines", s.Kind, width, height, len(lines))
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			t.Fatalf("%s at %d×%d is %d wide: %q", s.Kind, width, height, w, l)
		}
		for _, r := range styling.ReplaceAllString(l, "") {
			if unicode.IsControl(r) {
				t.Fatalf("%s at %d×%d brings %q to the terminal", s.Kind, width, height, r)
			}
		}
	}
	return ansi.Strip(picture)
}

func TestDrawStaysInItsWindow(t *testing.T) {
	for _, size := range sizes() {
		for _, s := range samples {
			within(t, s, size[0], size[1])
		}
	}
	for _, text := range nasty {
		for _, k := range kinds {
			s := tidy(everywhere(k, text))
			for _, size := range [][2]int{{1, 1}, {1, 5}, {2, 3}, {20, 8}, {60, 18}, {80, 24}} {
				within(t, s, size[0], size[1])
			}
		}
	}
	if got := Draw(theme.New(true), samples["opgave"], 0, 5) + Draw(theme.New(true), samples["opgave"], 5, -1); got != "" {
		t.Errorf("in no window there is %q", got)
	}
}

// No line holds more than 60 characters, however wide the window.
func TestLinesAreShort(t *testing.T) {
	for _, s := range samples {
		for _, l := range strings.Split(within(t, s, 200, 60), "\n") {
			if n := ansi.StringWidth(strings.TrimSpace(l)); n > 60 {
				t.Errorf("%s: %d: %s", s.Kind, n, l)
			}
		}
	}
}

// What each page looks like, without colours. `go test ./ui/projector -update`
// writes the files anew.
func TestGoldenFrames(t *testing.T) {
	for name, s := range samples {
		for _, size := range [][2]int{{60, 18}, {80, 24}, {120, 36}} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				golden.RequireEqual(t, trimmed(within(t, s, size[0], size[1])))
			})
		}
	}
}

func trimmed(frame string) string {
	lines := strings.Split(frame, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// At 60×18 every sample shows all of its words.
func TestASmallWindowShowsAll(t *testing.T) {
	for name, s := range samples {
		shown := flat(within(t, s, 60, 18))
		for _, p := range paragraphs(s.Lines) {
			if text := flat(string(p.text)); !strings.Contains(shown, text) && !clockFace.MatchString(text) {
				t.Errorf("%s does not show %q:\n%s", name, text, shown)
			}
		}
	}
}

// A text that is too long ends in an ellipsis; title and text keep their place.
func TestALongPageIsCut(t *testing.T) {
	s := Slide{Kind: Agreements, Title: "Wat we afspreken", Foot: "tafel 2"}
	for i := range 60 {
		s.Lines = append(s.Lines, Line{Mark: fmt.Sprint(i + 1), Text: fmt.Sprintf("afspraak nummer %d", i+1)})
	}
	shown := within(t, s, 80, 24)
	lines := strings.Fields(strings.TrimSpace(shown))
	if lines[len(lines)-1] != "…" || !strings.Contains(shown, "Wat we afspreken") || !strings.Contains(shown, "afspraak nummer 1\n") {
		t.Errorf("it is cut so:\n%s", shown)
	}
}

// Square brackets are marked on top of the style of their line; one that is
// still open marks nothing.
func TestBracketsAreMarked(t *testing.T) {
	th := theme.New(true)
	s := Slide{Kind: Opgave, Lines: []Line{
		{Text: "voor [60|25] "}, {Text: "ouderen [of meer]", Style: Changed, Joins: true}, {Text: " en [dan", Joins: true},
	}}
	want := th.Plain.Render("voor ") + th.Open.Render("[60|25]") + th.Plain.Render(" ") + th.Accent.Render("ouderen ") +
		th.Open.Bold(true).Render("[of meer]") + th.Plain.Render(" en [dan")
	if got := Draw(th, s, 80, 24); !strings.Contains(got, want) {
		t.Errorf("%q\nlacks\n%q", got, want)
	}
}

// While a text grows by a line or two, what people read stays where it is.
func TestAGrowingTextStaysInPlace(t *testing.T) {
	top := func(lines int) int {
		s := Slide{Kind: Opgave, Title: "De opgave", Lines: []Line{{Text: strings.TrimSpace(strings.Repeat("regel\n", lines))}}}
		return strings.Index(within(t, s, 80, 24), "De opgave") / 2
	}
	moves := 0
	for n := 1; n < 12; n++ {
		if top(n) != top(n+1) {
			moves++
		}
	}
	if moves > 3 {
		t.Errorf("the top moves %d times in 12 lines", moves)
	}
}

// Words that are next to each other stay so, whatever their styles.
func TestJoinedWordsAreOneText(t *testing.T) {
	parts := []string{"Vóór", " 1 oktober", " heeft ", "een", " groep", " van [60|", "25] ouderen een plek, ook in de winter."}
	s := Slide{Kind: Opgave}
	for i, p := range parts {
		s.Lines = append(s.Lines, Line{Text: p, Joins: true, Style: []Style{Plain, Changed, Strong}[i%3]})
	}
	whole := Slide{Kind: Opgave, Lines: []Line{{Text: strings.Join(parts, "")}}}
	for _, size := range sizes() {
		if got, want := within(t, s, size[0], size[1]), within(t, whole, size[0], size[1]); got != want {
			t.Fatalf("at %v\n%s\nis not\n%s", size, got, want)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	th, long := theme.New(true), tidy(everywhere(Opgave, nasty["words"]))
	b.Run("opgave", func(b *testing.B) {
		for b.Loop() {
			Draw(th, samples["opgave"], 80, 24)
		}
	})
	b.Run("longest", func(b *testing.B) {
		for b.Loop() {
			Draw(th, long, 80, 24)
		}
	})
}
