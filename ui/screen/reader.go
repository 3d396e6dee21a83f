package screen

import (
	tea "charm.land/bubbletea/v2"
)

// Reader is what a page that is only read has in common: it scrolls, and goes
// back. A page embeds it and says for itself what it shows.
type Reader struct {
	Base
	from int
}

// Commands are the keys to read on and back.
func (r *Reader) Commands(sc Scene) []Command {
	return []Command{Hint("↑↓", sc.Text.Keys.Move), Hint("esc", sc.Text.Keys.Back)}
}

// Update scrolls.
func (r *Reader) Update(msg tea.Msg, _ Scene) (Action, tea.Cmd) {
	r.from = max(r.from+Moves(msg, 10), 0)
	return nil, nil
}

// Shown are the lines that are in view in so much room, and no further than
// the last of them.
func (r *Reader) Shown(lines []string, height int) []string {
	r.from = min(r.from, max(len(lines)-height, 0))
	return Cut(lines[r.from:], height)
}
