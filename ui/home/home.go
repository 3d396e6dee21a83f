// Package home is the list of sessions: where each stands, what is past its
// date, and the way into one. It is the only screen that sees more than one
// session, and it sees no more of each than its Head.
package home

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// rowHeight is the lines of a session: title, where it stands, a blank.
const rowHeight = 3

// Screen is the list of sessions, or what was found in them.
type Screen struct {
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

type keyMap struct{ New, Open, Next, Case, Search, Back key.Binding }

func keys(t *assets.Text) keyMap {
	return keyMap{
		New:    screen.Bind(t.Home.KeyNew, "n"),
		Open:   screen.Bind(t.Home.KeyOpen, "enter", "right"),
		Next:   screen.Bind(t.Home.KeyNext, "v"),
		Case:   screen.Bind(t.Home.KeyCase, "c"),
		Search: screen.Bind(t.Home.KeySearch, "/"),
		Back:   screen.Bind(t.Keys.Back, "esc"),
	}
}

// Bindings are the keys of the list, or of the search.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	k := keys(sc.Text)
	if s.query != nil {
		return []key.Binding{k.Open, k.Back}
	}
	var out []key.Binding
	if !sc.ReadOnly {
		out = append(out, k.New)
	}
	if len(s.heads) > 0 && !sc.ReadOnly {
		out = append(out, k.Next)
	}
	if !sc.ReadOnly {
		out = append(out, k.Case)
	}
	if len(s.heads) > 0 {
		out = append(out, k.Open, k.Search)
	}
	return out
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
	k := keys(sc.Text)
	switch {
	case screen.Moves(msg, 5) != 0:
		s.list.Move(screen.Moves(msg, 5), ids(s.shown()))
	case screen.MatchKey(msg, k.New) && !sc.ReadOnly:
		return screen.Open{Screen: newSession(sc)}, nil
	case screen.MatchKey(msg, k.Search) && len(s.heads) > 0:
		f := widget.NewLine("")
		s.query, s.matches = &f, nil
	case screen.MatchKey(msg, k.Open):
		return s.open(), nil
	case sc.ReadOnly:
	case screen.MatchKey(msg, k.Next):
		return s.next(sc), nil
	case screen.MatchKey(msg, k.Case):
		return screen.Open{Screen: askCase(sc)}, nil
	}
	return nil, nil
}

func (s *Screen) search(msg tea.Msg, sc screen.Scene) screen.Action {
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "esc":
			s.query, s.matches = nil, nil
			return nil
		case "enter":
			return s.open()
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

func (s *Screen) open() screen.Action {
	if s.list.Sync(ids(s.shown())) < 0 {
		return nil
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
	var title string
	return screen.NewForm(sc.Text.Home.NewTitle, []screen.Input{{Field: model.FieldTitle, Label: sc.Text.Home.TitleLabel}},
		func(sc screen.Scene, texts []string) ([]model.Change, error) {
			var err error
			title, err = model.Admit(model.FieldTitle, texts[0])
			return nil, err
		}).After(func() screen.Action { return screen.NewSession{Title: title} })
}
