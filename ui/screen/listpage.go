package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
)

// ListPage is a page with a list of things that are nobody's line: n makes one,
// enter edits, d takes one out.
type ListPage struct {
	Sheet Sheet
	Title func(*assets.Text) string
	Empty func(*assets.Text) string // what an empty list says
	Rows  func(Scene) []Row
	New   func(Scene) Screen
}

type listKeys struct{ New, Edit, Delete key.Binding }

func keysOfList(t *assets.Text) listKeys {
	return listKeys{
		New:    Bind(t.Lists.KeyNew, "n"),
		Edit:   Bind(t.Lists.KeyEdit, "enter"),
		Delete: Bind(t.Lists.KeyDelete, "d"),
	}
}

// Bindings are the keys of the list.
func (l *ListPage) Bindings(sc Scene) []key.Binding {
	if l.Sheet.Editing() {
		return l.Sheet.Bindings(sc)
	}
	k := keysOfList(sc.Text)
	if len(l.Rows(sc)) == 0 {
		return []key.Binding{k.New}
	}
	return []key.Binding{k.New, k.Edit, k.Delete}
}

// Claims are the sheet's.
func (l *ListPage) Claims() Claim { return l.Sheet.Claims() }

// Update takes keys.
func (l *ListPage) Update(msg tea.Msg, sc Scene) (Action, tea.Cmd) {
	rows := l.Rows(sc)
	if act, cmd, ok := l.Sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	k := keysOfList(sc.Text)
	switch {
	case MatchKey(msg, k.New):
		return Open{l.New(sc)}, nil
	case MatchKey(msg, k.Delete):
		if r, ok := l.Sheet.Row(rows); ok {
			return TryDecide(sc, model.RemoveItem{ID: r.ID}), nil
		}
	}
	return nil, nil
}

// View draws the list.
func (l *ListPage) View(sc Scene, f Frame) (string, *tea.Cursor) {
	lines := Title(f.Theme, f, l.Title(sc.Text), "")
	rows := l.Rows(sc)
	if len(rows) == 0 {
		return Page(Cut(append(lines, Empty(f, l.Empty(sc.Text))[1:]...), f.Height)), nil
	}
	part, cursor := l.Sheet.View(sc, Frame{Width: f.Width, Height: max(f.Height-len(lines), 1), Theme: f.Theme}, rows)
	if cursor != nil {
		cursor.Y += len(lines)
	}
	return Page(Cut(append(lines, part...), f.Height)), cursor
}
