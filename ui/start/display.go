package start

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// display says how the tafelscherm starts on a second screen, with the exact
// command.
type display struct{ screen.Base }

// Commands are the way back.
func (display) Commands(sc screen.Scene) []screen.Command {
	return []screen.Command{screen.Hint("esc", sc.Text.Keys.Back)}
}

// Update takes nothing.
func (display) Update(tea.Msg, screen.Scene) (screen.Action, tea.Cmd) { return nil, nil }

// View draws the page.
func (display) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := sc.Text.Start
	lines := screen.Title(f.Theme, f, t.DisplayTitle, "")
	for _, text := range t.DisplayLines {
		if text == "{command}" {
			for _, l := range widget.Wrap(sc.Command, max(f.Column()-4, 1)) {
				lines = append(lines, "      "+f.Theme.Accent.Render(l))
			}
			lines = append(lines, "")
			continue
		}
		for _, l := range widget.Wrap(text, f.Column()) {
			lines = append(lines, "  "+f.Theme.Plain.Render(l))
		}
		lines = append(lines, "")
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}
