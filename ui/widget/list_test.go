package widget

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"regietafel/ui/theme"
)

// A list keeps the thing that is chosen when others come and go, and takes the
// one in its place when it is gone itself.
func TestListFollowsTheThing(t *testing.T) {
	l := At("b")
	if i := l.Sync([]string{"a", "b", "c"}); i != 1 {
		t.Fatalf("b is at %d", i)
	}
	if i := l.Sync([]string{"x", "a", "b", "c"}); i != 2 || l.ID() != "b" {
		t.Errorf("after one came before it: %d %s", i, l.ID())
	}
	if i := l.Sync([]string{"x", "a", "c"}); i != 2 || l.ID() != "c" {
		t.Errorf("after it went: %d %s", i, l.ID())
	}
	if i := l.Sync(nil); i != -1 {
		t.Errorf("of none: %d", i)
	}
	if i := l.Sync([]string{"z"}); i != 0 || l.ID() != "z" {
		t.Errorf("after none: %d %s", i, l.ID())
	}
}

// The chosen thing is always in view, and the view holds as many as it can.
func TestListView(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 60).Draw(t, "count")
		ids := make([]string, n)
		for i := range ids {
			ids[i] = strings.Repeat("i", i+1)
		}
		var l List
		for range rapid.IntRange(1, 30).Draw(t, "moves") {
			room := rapid.IntRange(1, 20).Draw(t, "room")
			l.Move(rapid.IntRange(-70, 70).Draw(t, "by"), ids)
			from, to := l.View(n, room)
			at := l.Sync(ids)
			if at < from || at >= to || to-from != min(n, room) || from < 0 || to > n {
				t.Fatalf("chosen %d of %d, in view %d to %d of %d", at, n, from, to, room)
			}
		}
	})
}

func press(name string) tea.KeyPressMsg {
	codes := map[string]rune{"enter": tea.KeyEnter, "down": tea.KeyDown, "tab": tea.KeyTab, "backspace": tea.KeyBackspace}
	if c, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: c}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

func options(n int) []Option {
	out := make([]Option, n)
	for i := range out {
		out[i] = Option{ID: strings.Repeat("x", i+1), Label: "antwoord " + strings.Repeat("i", i+1)}
	}
	return out
}

// A digit answers at once; where there are more than nine, enter ends the
// number unless no longer one begins with it.
func TestChoiceDigits(t *testing.T) {
	few := NewChoice(options(3), "")
	if id, done := few.Update(press("2")); !done || id != "xx" {
		t.Errorf("2 of three: %q %v", id, done)
	}
	if _, done := few.Update(press("7")); done {
		t.Error("7 of three was taken")
	}
	many := NewChoice(options(12), "")
	if _, done := many.Update(press("1")); done {
		t.Error("1 of twelve did not wait")
	}
	if id, done := many.Update(press("2")); !done || len(id) != 12 {
		t.Errorf("12 of twelve: %q %v", id, done)
	}
	again := NewChoice(options(12), "")
	again.Update(press("1"))
	if id, done := again.Update(press("enter")); !done || id != "x" {
		t.Errorf("1 and enter: %q %v", id, done)
	}
}

func TestPickerFindsAndMarks(t *testing.T) {
	match := func(label, q string) bool { return strings.Contains(label, q) }
	p := NewPicker([]Option{{ID: "a", Label: "Gemeente"}, {ID: "b", Label: "Rietgoor"}, {ID: "c", Label: "Nabij"}}, true, []string{"a"}, match)
	for _, k := range []string{"N", "a", "tab"} {
		p.Update(press(k))
	}
	picked, done := p.Update(press("enter"))
	if !done || strings.Join(picked, "") != "ac" {
		t.Errorf("picked %v %v", picked, done)
	}
	one := NewPicker([]Option{{ID: "a", Label: "Gemeente"}, {ID: "b", Label: "Rietgoor"}}, false, nil, match)
	one.Update(press("R"))
	if picked, done := one.Update(press("enter")); !done || picked[0] != "b" {
		t.Errorf("picked %v", picked)
	}
	one.Update(press("q"))
	if _, done := one.Update(press("enter")); done {
		t.Error("picked where nothing was found")
	}
}

// The cursor of a field is never outside it, however narrow.
func TestFieldCursorIsInside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("ab 日é\n")), 0, 120, -1).Draw(t, "text")
		w, h := rapid.IntRange(1, 30).Draw(t, "w"), rapid.IntRange(1, 6).Draw(t, "h")
		fields := []Field{NewArea(text), NewLine(strings.ReplaceAll(text, "\n", " "))}
		for i := range fields {
			lines, c := fields[i].View(theme.New(true), w, h)
			if c != nil && (c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h) {
				t.Fatalf("the cursor is at %d,%d of %d×%d", c.X, c.Y, w, h)
			}
			for _, l := range lines {
				if Width(l) > w {
					t.Fatalf("%q is wider than %d", l, w)
				}
			}
		}
	})
}

// The numbers stay what they are, whatever answers with a letter there are.
func TestALetterTakesNoNumber(t *testing.T) {
	options := []Option{{ID: "word", Label: "woord", Key: "e"}, {ID: "link", Label: "geregeld"}, {ID: "take", Label: "in de opgave"}}
	for key, want := range map[string]string{"1": "link", "2": "take", "e": "word", "3": "", "x": ""} {
		c := NewChoice(options, "")
		if got, done := c.Update(press(key)); got != want || done != (want != "") {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
	if c := NewChoice(options, ""); c.Len() != 2 {
		t.Errorf("%d numbers", c.Len())
	}
}
