package widget

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"regietafel/ui/theme"
)

// Opening a text for editing moves nothing: Wrap breaks lines as the field
// itself does.
func TestWrapBreaksLinesAsAFieldDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"een", "bewegen", "a", "[60|25]", "onafgebrokenwoorddatlangis", "ouderen", "日本", "één", "\n"}), 1, 40).Draw(t, "words")
		text := strings.ReplaceAll(strings.Join(words, " "), " \n ", "\n")
		text = strings.Trim(text, " \n")
		width := rapid.IntRange(10, 40).Draw(t, "width")
		f := NewArea(text)
		lines, _ := f.View(theme.New(true), width, 200)
		shown := strings.TrimRight(plain(strings.Join(lines, "\n")), "\n ")
		var trimmed []string
		for _, l := range strings.Split(shown, "\n") {
			trimmed = append(trimmed, strings.TrimRight(l, " "))
		}
		if got, want := strings.Join(Wrap(text, width), "\n"), strings.Join(trimmed, "\n"); got != want {
			t.Fatalf("width %d, %q\nwrap:\n%s\nfield:\n%s", width, text, got, want)
		}
	})
}

// No line of Wrap is wider than it may be, and nothing but blanks at breaks is
// lost.
func TestWrapKeepsEveryWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("ab é日[]. \n")), 0, 200, -1).Draw(t, "text")
		width := rapid.IntRange(2, 30).Draw(t, "width")
		lines := Wrap(text, width)
		for _, l := range lines {
			if Width(l) > width {
				t.Fatalf("%q is wider than %d", l, width)
			}
		}
		if got, want := letters(strings.Join(lines, "")), letters(text); got != want {
			t.Fatalf("%q became %q", want, got)
		}
	})
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '\n' {
			return -1
		}
		return r
	}, s)
}

func plain(s string) string {
	var b strings.Builder
	in := false
	for _, r := range s {
		switch {
		case r == '\x1b':
			in = true
		case in && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'):
			in = false
		case !in:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		left, right string
		width       int
		want        string
	}{
		{"links", "rechts", 15, "links    rechts"},
		{"een lange linkerkant", "rechts", 15, "een lan… rechts"},
		{"links", "", 8, "links   "},
		{"links", "rechts", 4, "rec…"},
		{"日本語", "x", 6, "日…  x"},
	} {
		if got := Spread(c.left, c.right, c.width); got != c.want {
			t.Errorf("Spread(%q, %q, %d) = %q, want %q", c.left, c.right, c.width, got, c.want)
		}
	}
}

// What stands in brackets is marked, also over the end of a line.
func TestMarkedBrackets(t *testing.T) {
	th := theme.New(true)
	open := func(s string) string { return th.Open.Render(s) }
	got := Marked(th, []string{"voor [60|25] ouderen", "en [een lange", "zin] klaar", "] los"})
	want := []string{
		"voor " + open("[60|25]") + " ouderen",
		"en " + open("[een lange"),
		open("zin]") + " klaar",
		"] los",
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("line %d is %q, want %q", i, got[i], want[i])
		}
	}
}

// A cursor that is out of the field is not shown.
func TestCursorIsInside(t *testing.T) {
	for _, c := range []struct {
		x, y   int
		shown  bool
		column int
	}{{0, 0, true, 0}, {9, 4, true, 9}, {10, 0, true, 9}, {-1, 0, false, 0}, {0, -1, false, 0}, {0, 5, false, 0}} {
		got := inside(tea.NewCursor(c.x, c.y), 10, 5)
		if (got != nil) != c.shown || got != nil && got.X != c.column {
			t.Errorf("%d, %d: %+v", c.x, c.y, got)
		}
	}
	if inside(nil, 10, 5) != nil {
		t.Error("a cursor of nothing")
	}
}
