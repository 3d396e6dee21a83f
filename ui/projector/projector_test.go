package projector

import (
	"image/color"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"regietafel/ui/theme"
)

// source is what the tafelscherm is given to show.
type source struct{ data []byte }

func (s *source) options() Options {
	return Options{Next: func() []byte { return s.data }, Theme: theme.Dark, Words: Words{Window: "venster", Name: "Regietafel", Waiting: "wacht"}}
}

func (s *source) holds(data string) { s.data = []byte(data) }

func encoded(t *testing.T, text string) string {
	t.Helper()
	data, err := Encode(Slide{Kind: Sentence, Lines: []Line{{Text: text}}})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// looked is the tafelscherm after its first look.
func looked(t *testing.T, f *source, width, height int) Model {
	t.Helper()
	var m tea.Model = New(f.options())
	m, _ = m.Update(tea.WindowSizeMsg{Width: width, Height: height})
	m, _ = m.Update(m.(Model).look())
	return m.(Model)
}

func (m Model) screen() string { return ansi.Strip(m.View().Content) }

func TestWithoutATableItWaits(t *testing.T) {
	for _, size := range sizes() {
		m := looked(t, &source{}, size[0], size[1])
		lines := strings.Split(m.screen(), "\n")
		if len(lines) != size[1] || slices.ContainsFunc(lines, func(l string) bool { return ansi.StringWidth(l) > size[0] }) {
			t.Errorf("at %v:\n%s", size, m.screen())
		}
		if size[0] >= 20 && size[1] >= 5 && (!strings.Contains(m.screen(), "Regietafel") || !strings.Contains(m.screen(), "wacht")) {
			t.Errorf("at %v it says\n%s", size, m.screen())
		}
	}
}

// There is nothing on screen but the slide, and nothing moves by itself.
func TestItShowsTheSlideAndNothingElse(t *testing.T) {
	f := &source{}
	f.holds(encoded(t, "Wat lukt niet zonder een ander?"))
	m := looked(t, f, 80, 24)
	if got := strings.TrimSpace(m.screen()); got != "Wat lukt niet zonder een ander?" {
		t.Errorf("it shows %q", got)
	}
	v := m.View()
	if !v.AltScreen || v.Cursor != nil || v.MouseMode != tea.MouseModeNone || v.WindowTitle != "venster" {
		t.Errorf("the window is %+v", v)
	}
	for _, doubtful := range []string{"damaged", "", encoded(t, "een")[:40], `{"title":"een"}`} {
		f.holds(doubtful)
		if next, cmd := m.Update(m.look()); !strings.Contains(next.(Model).screen(), "wacht") || cmd == nil {
			t.Errorf("after %q it shows\n%s", doubtful, next.(Model).screen())
		}
	}
}

func TestTwoKeysLeaveAndNoOtherDoesAnything(t *testing.T) {
	f := &source{}
	f.holds(encoded(t, "een"))
	m := looked(t, f, 80, 24)
	for _, k := range []tea.KeyPressMsg{
		{Code: 'w', Text: "w"}, {Code: 'Q', Text: "Q"}, {Code: tea.KeyEscape}, {Code: tea.KeyEnter}, {Code: tea.KeySpace, Text: " "},
		{Code: 'l', Mod: tea.ModCtrl}, {Code: 't', Mod: tea.ModCtrl}, {Code: 'q', Mod: tea.ModCtrl}, {Code: tea.KeyF1},
	} {
		next, cmd := m.Update(k)
		if cmd != nil || next.(Model).View().Content != m.View().Content {
			t.Errorf("%s does something", k)
		}
	}
	for _, k := range []tea.KeyPressMsg{{Code: 'q', Text: "q"}, {Code: 'c', Mod: tea.ModCtrl}} {
		_, cmd := m.Update(k)
		if cmd == nil {
			t.Fatalf("%s does not leave", k)
		}
		if _, ok := cmd().(tea.QuitMsg); !ok {
			t.Errorf("%s does not leave", k)
		}
	}
}

// How light the terminal is, is asked only when nobody said so, and nothing is
// drawn before it is known: no page changes its colours while it appears.
func TestTheThemeFollowsTheTerminal(t *testing.T) {
	f := &source{}
	f.holds(encoded(t, "[een]"))
	first := func(mode theme.Mode) (Model, bool) {
		o := f.options()
		o.Theme = mode
		_, batch := New(o).Init()().(tea.BatchMsg)
		var m tea.Model = New(o)
		m, _ = m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		m, _ = m.Update(m.(Model).look())
		return m.(Model), batch
	}
	dark, _ := first(theme.Dark)
	light, _ := first(theme.Light)
	if dark.View().Content == light.View().Content || dark.screen() != light.screen() || !strings.Contains(dark.screen(), "een") {
		t.Error("dark and light do not differ, or not in their colours alone")
	}
	for msg, want := range map[tea.Msg]Model{
		tea.BackgroundColorMsg{Color: color.White}: light, tea.BackgroundColorMsg{Color: color.Black}: dark, tooLate{}: dark,
	} {
		m, asked := first(theme.Auto)
		if !asked || m.View().Content != "" {
			t.Errorf("asked %t, and before it knows it shows %q", asked, m.View().Content)
		}
		if next, _ := m.Update(msg); next.(Model).View().Content != want.View().Content {
			t.Errorf("%T: it shows %q", msg, next.(Model).View().Content)
		}
		if next, _ := light.Update(msg); next.(Model).View().Content != light.View().Content {
			t.Errorf("%T: it does not stay light", msg)
		}
	}
	if _, asked := first(theme.Dark); asked {
		t.Error("it asks what it was told")
	}
}
