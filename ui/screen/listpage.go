package screen

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
)

// ListPage is a page with a list of things that are no partner's line: n makes one,
// enter edits, d takes one out.
type ListPage struct {
	SheetPage
	Title func(*assets.Text) string
	Empty func(*assets.Text) string // what an empty list says
	Rows  func(Scene) []Row
	New   func(Scene) Screen
}

// Commands are the keys of the list.
func (l *ListPage) Commands(sc Scene) []Command {
	return l.Offer(sc, func() []Command { return l.commands(sc, l.Rows(sc)) })
}

func (l *ListPage) commands(sc Scene, rows []Row) []Command {
	t := sc.Text.Lists
	out := []Command{On("n", t.KeyNew, func() Action { return Open{l.New(sc)} })}
	if len(rows) == 0 {
		return out
	}
	return append(out, Hint("↵", t.KeyEdit), On("d", t.KeyDelete, func() Action {
		r, _ := l.Sheet.Row(rows)
		return TryDecide(sc, model.RemoveItem{ID: r.ID})
	}))
}

// Update takes keys.
func (l *ListPage) Update(msg tea.Msg, sc Scene) (Action, tea.Cmd) {
	rows := l.Rows(sc)
	return l.Route(msg, sc, rows, func() []Command { return l.commands(sc, rows) })
}

// View draws the list.
func (l *ListPage) View(sc Scene, f Frame) (string, *tea.Cursor) {
	lines := Title(f.Theme, f, l.Title(sc.Text), "")
	rows := l.Rows(sc)
	if len(rows) == 0 {
		return Page(Cut(append(lines, Empty(f, l.Empty(sc.Text))[1:]...), f.Height)), nil
	}
	return l.Draw(sc, f, lines, rows)
}
