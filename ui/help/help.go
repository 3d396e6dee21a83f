// Package help is the page with all keys that work now, made from the same
// bindings that the keys are routed by, and with the words of the field.
package help

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the page. Here are the bindings of the screen below it, Always
// those of the whole program.
type Screen struct {
	screen.Reader
	Here, Always []key.Binding
}

// New makes the page.
func New(here, always []key.Binding) *Screen { return &Screen{Here: here, Always: always} }

// Update scrolls; ? closes what ? opened.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && k.String() == "?" {
		return screen.Back{}, nil
	}
	return s.Reader.Update(msg, sc)
}

// View draws the keys in groups, and the words of the field below them.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.Help
	lines := []string{"", "  " + t.Strong.Render(text.Here)}
	lines = append(lines, keyLines(f, s.Here)...)
	lines = append(lines, "", "  "+t.Strong.Render(text.Always))
	lines = append(lines, keyLines(f, s.Always)...)
	lines = append(lines, "", "  "+t.Strong.Render(text.Words))
	for _, l := range text.Lines {
		for _, w := range widget.Wrap(l, f.Column()) {
			lines = append(lines, "  "+t.Plain.Render(w))
		}
	}
	return screen.Page(s.Shown(lines, f.Height)), nil
}

func keyLines(f screen.Frame, bindings []key.Binding) []string {
	var out []string
	for _, b := range bindings {
		h := b.Help()
		out = append(out, "  "+f.Theme.Key.Render(widget.Pad(h.Key, 10))+f.Theme.Plain.Render(widget.Fit(h.Desc, max(f.Width-13, 1))))
	}
	return out
}
