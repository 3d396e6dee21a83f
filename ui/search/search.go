// Package search finds words in the session at hand: in the scene's session,
// so that in TAFEL nothing of REGIE can be found. It answers with each letter.
package search

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the query and what it finds.
type Screen struct {
	screen.Base
	query widget.Field
	hits  []model.Hit // of the query; nothing changes the session meanwhile
	at    int
	from  int
}

// New makes an empty query.
func New() *Screen { return &Screen{query: widget.NewLine("")} }

// Claims is Text: a query is typed.
func (s *Screen) Claims() screen.Claim { return screen.Text }

// Commands are the keys of the list.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return []screen.Command{screen.Hint("↵", sc.Text.Search.KeyGo), screen.Hint("↑↓", sc.Text.Keys.Move), screen.Hint("esc", sc.Text.Keys.Back)}
}

// Update takes the query and the choice.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "esc":
			return screen.Back{}, nil
		case "enter":
			if len(s.hits) == 0 {
				return nil, nil
			}
			return screen.Instead(screen.Go{Place: s.hits[min(s.at, len(s.hits)-1)].Place}), nil
		case "up", "down":
			s.at = max(s.at+screen.Moves(msg, 10), 0)
			return nil, nil
		}
	}
	before := s.query.Value()
	s.query.Update(msg)
	if s.query.Value() != before {
		s.at, s.from = 0, 0
		s.hits = sc.Session.Search(s.query.Value())
	}
	return nil, nil
}

// View draws the query and the texts that hold it, each with its step.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.Search
	label := text.Prompt + " "
	field, cursor := s.query.View(t, max(f.Width-widget.Width(label)-4, 2), 1)
	if cursor != nil {
		cursor.X, cursor.Y = cursor.X+2+widget.Width(label), 1
	}
	lines := []string{"", "  " + t.Dim.Render(label) + field[0], ""}
	hits := s.hits
	if len(hits) == 0 {
		sentence := text.Empty
		if s.query.Value() != "" {
			sentence = text.Nothing
		}
		return screen.Page(screen.Cut(append(lines, screen.Empty(f, sentence)[1:]...), f.Height)), cursor
	}
	s.at = min(s.at, len(hits)-1)
	rows := max(f.Height-len(lines), 1)
	if s.at < s.from {
		s.from = s.at
	}
	s.from = max(s.from, s.at-rows+1)
	for i := s.from; i < min(s.from+rows, len(hits)); i++ {
		lines = append(lines, hitRow(sc, f, hits[i], i == s.at))
	}
	return screen.Page(screen.Cut(lines, f.Height)), cursor
}

func hitRow(sc screen.Scene, f screen.Frame, h model.Hit, chosen bool) string {
	t, style := f.Theme, f.Theme.Plain
	if chosen {
		style = t.Strong
	}
	step := widget.Pad(sc.Text.Steps[h.Place.Step], 14)
	return screen.Bar(t, chosen) + t.Dim.Render(step) + style.Render(widget.Fit(strings.ReplaceAll(h.Text, "\n", " "), max(f.Width-18, 1)))
}
