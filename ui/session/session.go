// Package session is the page with a sitting's own facts: title, date, who
// called the table, whose employee the regisseur is, the rules of the game and
// the agenda.
package session

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Screen is the page.
type Screen struct{ sheet screen.Sheet }

// New makes the page with a field chosen.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone && p.ID == "" {
		f = model.FieldTitle
	}
	return &Screen{sheet: screen.At(p.ID, f)}
}

type keyMap struct{ Edit, Agenda, Length, Note, Delete key.Binding }

func keys(t *assets.Text) keyMap {
	return keyMap{
		Edit:   screen.Bind(t.Keys.Edit, "enter"),
		Agenda: screen.Bind(t.Session.KeyAgenda, "n"),
		Length: screen.Bind(t.Session.KeyLength, "a"),
		Note:   screen.Bind(t.Interests.KeyNote, "N"),
		Delete: screen.Bind(t.Keys.Delete, "d"),
	}
}

// Bindings are the keys of the page.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	k := keys(sc.Text)
	out := []key.Binding{k.Edit, k.Agenda, k.Length, k.Delete}
	if sc.Layer == model.Regie {
		out = append(out, k.Note)
	}
	return out
}

// Drafting is the sheet's.
func (s *Screen) Drafting() bool { return s.sheet.Drafting() }

// Claims are the sheet's.
func (s *Screen) Claims() screen.Claim { return s.sheet.Claims() }

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := rows(sc)
	if act, cmd, ok := s.sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	k := keys(sc.Text)
	switch {
	case screen.MatchKey(msg, k.Agenda):
		return screen.Open{Screen: newItem(sc)}, nil
	case screen.MatchKey(msg, k.Length):
		return askLength(sc), nil
	case screen.MatchKey(msg, k.Note) && sc.Layer == model.Regie:
		return screen.Open{Screen: newNote(sc)}, nil
	case screen.MatchKey(msg, k.Delete):
		if r, ok := s.sheet.Row(rows); ok && r.ID != "" {
			return screen.Decide{Changes: []model.Change{model.RemoveItem{ID: r.ID}}}, nil
		}
	}
	return nil, nil
}

// View draws the page.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	lines, cursor := s.sheet.View(sc, screen.Frame{Width: f.Width, Height: f.Height - 1, Theme: f.Theme}, rows(sc))
	if cursor != nil {
		cursor.Y++
	}
	return screen.Page(screen.Cut(append([]string{""}, lines...), f.Height)), cursor
}

func rows(sc screen.Scene) []screen.Row {
	x := sc.Session
	out := []screen.Row{
		screen.TextRow(sc, "", model.FieldTitle, x.Title),
		screen.DateRow(sc, model.FieldDate, x.Date),
		screen.TextRow(sc, "", model.FieldConvener, x.Convener),
		screen.TextRow(sc, "", model.FieldEmployer, x.Employer),
		screen.LongRow(sc, "", model.FieldRules, x.Rules),
		{Heading: true, Label: sc.Text.Session.Agenda},
	}
	for _, a := range x.Agenda {
		out = append(out, agendaRow(sc, a))
	}
	return append(out, notes(sc)...)
}

// notes are the facilitator's own about the session; a table layer has none.
func notes(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, n := range sc.Session.Notes {
		if n.Partner == "" {
			r := screen.TextRow(sc, n.ID, model.FieldText, n.Text)
			r.Label, r.Own = sc.Text.Interests.Note, true
			out = append(out, r)
		}
	}
	if len(out) > 0 {
		out = append([]screen.Row{{Heading: true, Label: sc.Text.Shell.Regie}}, out...)
	}
	return out
}

func newNote(sc screen.Scene) screen.Screen {
	t := sc.Text
	in := screen.Input{Field: model.FieldText, Label: t.Interests.Note, Mark: t.Shell.Regie}
	return screen.NewForm(t.Interests.KeyNote, []screen.Input{in}, func(sc screen.Scene, texts []string) ([]model.Change, error) {
		return []model.Change{model.AddNote{ID: sc.NewID(), Text: texts[0]}}, nil
	})
}
