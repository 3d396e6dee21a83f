// Package home is the list of sessions: where each stands, what is past its
// date, and the way into one. It is the only screen that sees more than one
// session, and it sees no more of each than its Head.
package home

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// rowHeight is the lines of a session: title, where it stands, a blank.
const rowHeight = 3

// Screen is the list of sessions, or what was found in them.
type Screen struct {
	screen.Base
	heads   []model.Head
	loaded  bool
	list    widget.List
	query   *widget.Field // nil unless searching
	matches []screen.Match
}

// New makes an empty list; Listed fills it.
func New() *Screen { return &Screen{} }

// Choose chooses a session in the list.
func (s *Screen) Choose(id model.ID) { s.list.Select(string(id)) }

// Count is how many sessions there are.
func (s *Screen) Count() int { return len(s.heads) }

// Late is how many agreements are past their date, over all series.
func (s *Screen) Late(today date.Day) int { return late(s.heads, today) }

// Commands are the keys of the list, or of the search.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text.Home
	if s.query != nil {
		return []screen.Command{screen.Hint("↵", t.KeyOpen), screen.Hint("esc", sc.Text.Keys.Back)}
	}
	var out []screen.Command
	if !sc.ReadOnly {
		out = append(out, screen.On("n", t.KeyNew, func() screen.Action { return screen.Open{Screen: newSession(sc)} }))
		if len(s.heads) > 0 {
			out = append(out, screen.On("v", t.KeyNext, func() screen.Action { return s.next(sc) }))
		}
		out = append(out, screen.On("c", t.KeyCase, func() screen.Action { return screen.Open{Screen: askCase(sc)} }))
	}
	if len(s.heads) == 0 {
		return out
	}
	return append(out,
		screen.On("enter right", t.KeyOpen, func() screen.Action { return s.open(sc) }),
		screen.On("/", t.KeySearch, func() screen.Action {
			f := widget.NewLine("")
			s.query, s.matches = &f, nil
			return nil
		}))
}

// Claims is Text while a query is typed.
func (s *Screen) Claims() screen.Claim {
	if s.query != nil {
		return screen.Text
	}
	return screen.None
}

// Update takes keys, the list and what was found.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	switch m := msg.(type) {
	case screen.Listed:
		s.heads, s.loaded = m.Heads, true
		return nil, nil
	case screen.Found:
		if s.query != nil && m.Query == s.query.Value() {
			s.matches = m.Matches
		}
		return nil, nil
	}
	if s.query != nil {
		return s.search(msg, sc), nil
	}
	if n := screen.Moves(msg, 5); n != 0 {
		s.list.Move(n, ids(s.shown()))
		return nil, nil
	}
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

func (s *Screen) search(msg tea.Msg, sc screen.Scene) screen.Action {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "esc":
			s.query, s.matches = nil, nil
			return nil
		case "enter":
			return s.open(sc)
		case "up", "down":
			s.list.Move(screen.Moves(msg, 5), ids(s.shown()))
			return nil
		}
	}
	before := s.query.Value()
	s.query.Update(msg)
	if q := s.query.Value(); q != before {
		return screen.Seek{Query: q}
	}
	return nil
}

func (s *Screen) open(sc screen.Scene) screen.Action {
	at := s.list.Sync(ids(s.shown()))
	switch {
	case at < 0:
		return nil
	case s.shown()[at].Unread:
		return screen.Say{Sentence: sc.Text.Home.UnreadHint}
	}
	return screen.OpenSession{ID: model.ID(s.list.ID())}
}

// shown are the heads in the list: all, or those that were found.
func (s *Screen) shown() []model.Head {
	if s.query == nil || strings.TrimSpace(s.query.Value()) == "" {
		return s.heads
	}
	var out []model.Head
	for _, m := range s.matches {
		out = append(out, m.Head)
	}
	return out
}

func ids(heads []model.Head) []string {
	out := make([]string, len(heads))
	for i, h := range heads {
		out[i] = string(h.ID)
	}
	return out
}

// newSession asks for the title of a new session.
func newSession(sc screen.Scene) screen.Screen {
	return screen.NewForm(sc.Text.Home.NewTitle, []screen.Input{{Field: model.FieldTitle, Label: sc.Text.Home.TitleLabel}},
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			title, err := model.Admit(model.FieldTitle, texts[0])
			return screen.NewSession{Title: title}, err
		})
}
