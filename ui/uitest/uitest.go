// Package uitest drives the program without a terminal: tests press keys and
// read the screen in the words of the table. Commands run at once and in order;
// nothing waits: what would tick is fired by Rest. Only tests import it.
package uitest

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/theme"
)

// Sizes are the windows that every screen is swept over.
var Sizes = sizes()

func sizes() [][2]int {
	var out [][2]int
	for _, w := range []int{1, 2, 3, 20, 40, 59, 60, 80, 120, 200} {
		for _, h := range []int{1, 2, 5, 12, 18, 24, 36, 60} {
			out = append(out, [2]int{w, h})
		}
	}
	return out
}

// Desk is the program with its library and clock in a test's hand.
type Desk struct {
	T        testing.TB
	App      *ui.App
	Lib      *Library
	Docs     *Docs
	Wall     *Wall
	Files    *Files
	Clock    time.Time
	Quit     bool
	Keys     int // pressed since the last Count, characters of words not counted
	ticks    []tea.Msg
	lastView tea.View
}

// Option changes what the program is given.
type Option func(*Deps)

// Deps is what the program is given.
type Deps = ui.Deps

// English makes the program speak English.
func English(d *ui.Deps) { d.Text = assets.For(assets.English) }

// Light makes it light.
func Light(d *ui.Deps) { d.Theme = theme.Light }

// OpenAt begins with a session, at a place.
func OpenAt(id model.ID, p model.Place) Option {
	return func(d *ui.Deps) { d.Open, d.At = id, p }
}

// New starts the program at 80×24 with the sessions in its library.
func New(t testing.TB, sessions []model.Session, options ...Option) *Desk {
	t.Helper()
	d := &Desk{T: t, Lib: NewLibrary(sessions...), Docs: &Docs{}, Wall: &Wall{}, Files: &Files{}, Clock: time.Date(2026, 11, 19, 14, 0, 0, 0, time.UTC)}
	deps := ui.Deps{Library: d.Lib, Exporter: d.Docs, Publisher: d.Wall, Files: d.Files, First: func() bool { return false }, Command: "regietafel scherm", Now: func() time.Time { return d.Clock }, NewID: modeltest.ID,
		Text: assets.For(assets.Dutch), Theme: theme.Dark,
		Tick: func(_ time.Duration, msg tea.Msg) tea.Cmd {
			return func() tea.Msg { return tick{msg} }
		}}
	for _, o := range options {
		o(&deps)
	}
	d.App = ui.New(deps)
	d.run(d.App.Init())
	d.Resize(80, 24)
	return d
}

// tick is a message that waits for Rest.
type tick struct{ msg tea.Msg }

// run does a command and what comes of it.
func (d *Desk) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	d.Send(cmd())
}

// Send gives the program a message.
func (d *Desk) Send(msg tea.Msg) {
	switch m := msg.(type) {
	case nil:
	case tea.BatchMsg:
		for _, c := range m {
			d.run(c)
		}
	case tea.QuitMsg:
		d.Quit = true
	case tick:
		d.ticks = append(d.ticks, m.msg)
	default:
		_, cmd := d.App.Update(msg)
		d.lastView = d.App.View()
		d.run(cmd)
	}
}

// Rest lets everything pass that waits for typing to rest.
func (d *Desk) Rest() *Desk {
	ticks := d.ticks
	d.ticks = nil
	for _, m := range ticks {
		d.Send(m)
	}
	return d
}

// Waits is how many things wait for Rest.
func (d *Desk) Waits() int { return len(d.ticks) }

// RestOnce lets the oldest thing pass that waits for typing to rest.
func (d *Desk) RestOnce() *Desk {
	first := d.ticks[0]
	d.ticks = d.ticks[1:]
	d.Send(first)
	return d
}

// Resize changes the window.
func (d *Desk) Resize(w, h int) *Desk {
	d.Send(tea.WindowSizeMsg{Width: w, Height: h})
	return d
}

// Press presses keys by name: "n", "enter", "ctrl+t", "J".
func (d *Desk) Press(keys ...string) *Desk {
	for _, k := range keys {
		d.Keys++
		d.Send(Key(k))
	}
	return d
}

// Type types the characters of words; they do not count as keys.
func (d *Desk) Type(words string) *Desk {
	for _, r := range words {
		d.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return d
}

// Paste pastes text.
func (d *Desk) Paste(text string) *Desk {
	d.Send(tea.PasteMsg{Content: text})
	return d
}

// Count returns how many keys were pressed since the last Count.
func (d *Desk) Count() int {
	n := d.Keys
	d.Keys = 0
	return n
}

// View is the last frame.
func (d *Desk) View() tea.View {
	d.lastView = d.App.View()
	return d.lastView
}

// Screen is the last frame as plain text.
func (d *Desk) Screen() string { return ansi.Strip(d.View().Content) }

// Session is the open session, whole.
func (d *Desk) Session() model.Session {
	s, ok := d.App.Session()
	if !ok {
		d.T.Helper()
		d.T.Fatalf("no session is open:\n%s", d.Screen())
	}
	return s
}

// Sees fails the test unless each of the texts is on the screen.
func (d *Desk) Sees(texts ...string) *Desk {
	d.T.Helper()
	for _, t := range texts {
		if !strings.Contains(flat(d.Screen()), flat(t)) {
			d.T.Fatalf("the screen does not show %q:\n%s", t, d.Screen())
		}
	}
	return d
}

// SeesNowhere fails the test if one of the texts is in the frame.
func (d *Desk) SeesNowhere(texts ...string) *Desk {
	d.T.Helper()
	for _, t := range texts {
		if strings.Contains(flat(d.View().Content), flat(t)) || strings.Contains(flat(d.Screen()), flat(t)) {
			d.T.Fatalf("the screen shows %q:\n%s", t, d.Screen())
		}
	}
	return d
}

// flat is text with its white space made single blanks, so that a line break
// hides nothing.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// Select moves down until the chosen line holds the text.
func (d *Desk) Select(text string) *Desk {
	d.T.Helper()
	d.Send(Key("home"))
	for range 400 {
		if strings.Contains(d.Chosen(), text) {
			return d
		}
		before := d.Screen()
		d.Send(Key("down"))
		if d.Screen() == before {
			break
		}
	}
	d.T.Fatalf("no line with %q to choose:\n%s", text, d.Screen())
	return d
}

// Footer returns the keys that the footer shows, and those that it could.
func (d *Desk) Footer() (shown, all []string) {
	lines := strings.Split(d.Screen(), "\n")
	for _, b := range d.App.Bindings() {
		all = append(all, b.Help().Key+" "+b.Help().Desc)
		if strings.Contains(lines[len(lines)-1], b.Help().Key+" "+b.Help().Desc) {
			shown = append(shown, all[len(all)-1])
		}
	}
	return shown, all
}

// Chosen is the line with the bar.
func (d *Desk) Chosen() string {
	for _, l := range strings.Split(d.Screen(), "\n") {
		if strings.Contains(l, "▌") {
			return l
		}
	}
	return ""
}

// Key makes the message of a key by its name.
func Key(name string) tea.KeyPressMsg {
	if code, ok := named[name]; ok {
		return tea.KeyPressMsg{Code: code, Text: map[bool]string{true: " "}[name == "space"]}
	}
	if rest, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: []rune(rest)[0], Mod: tea.ModCtrl}
	}
	if name == "shift+tab" {
		return tea.KeyPressMsg{Code: tea.KeyTab, Mod: tea.ModShift}
	}
	r := []rune(name)[0]
	return tea.KeyPressMsg{Code: r, Text: name}
}

var named = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown,
	"left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome, "end": tea.KeyEnd, "space": tea.KeySpace,
	"backspace": tea.KeyBackspace, "delete": tea.KeyDelete, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown,
}
