// Package terms is the table's own language: contested words, and what this
// table means by them (article 001: a chain makes its own language).
package terms

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Screen is the list of words.
type Screen struct{ sheet screen.Sheet }

// New makes the list with a word chosen.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone {
		f = model.FieldMeaning
	}
	return &Screen{sheet: screen.At(p.ID, f)}
}

type keyMap struct{ New, Edit, Delete key.Binding }

func keys(t *assets.Text) keyMap {
	return keyMap{
		New:    screen.Bind(t.Lists.KeyNew, "n"),
		Edit:   screen.Bind(t.Lists.KeyEdit, "enter"),
		Delete: screen.Bind(t.Lists.KeyDelete, "d"),
	}
}

// Bindings are the keys of the list.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	k := keys(sc.Text)
	if len(sc.Session.Terms) == 0 {
		return []key.Binding{k.New}
	}
	return []key.Binding{k.New, k.Edit, k.Delete}
}

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
	case screen.MatchKey(msg, k.New):
		return screen.Open{Screen: newTerm(sc)}, nil
	case screen.MatchKey(msg, k.Delete):
		if r, ok := s.sheet.Row(rows); ok {
			return screen.Decide{Changes: []model.Change{model.RemoveItem{ID: r.ID}}}, nil
		}
	}
	return nil, nil
}

// View draws the words.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	lines := screen.Title(f.Theme, f, sc.Text.Lists.TermsTitle, "")
	if len(sc.Session.Terms) == 0 {
		return screen.Page(screen.Cut(append(lines, screen.Empty(f, sc.Text.Lists.TermsEmpty)...), f.Height)), nil
	}
	part, cursor := s.sheet.View(sc, screen.Frame{Width: f.Width, Height: max(f.Height-len(lines), 1), Theme: f.Theme}, rows(sc))
	if cursor != nil {
		cursor.Y += len(lines)
	}
	return screen.Page(screen.Cut(append(lines, part...), f.Height)), cursor
}

func rows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Terms {
		word := screen.TextRow(sc, x.ID, model.FieldText, x.Word)
		word.Label = sc.Text.Lists.TermWord
		meaning := screen.TextRow(sc, x.ID, model.FieldMeaning, x.Meaning)
		meaning.Label = sc.Text.Lists.TermMeaning
		if x.Version > 1 {
			meaning.Aside = assets.Fill(sc.Text.Lists.TermVersion, "n", strconv.Itoa(x.Version))
		}
		out = append(out, word, meaning)
	}
	return out
}

func newTerm(sc screen.Scene) screen.Screen {
	t := sc.Text.Lists
	return screen.NewForm(t.TermNew, []screen.Input{
		{Field: model.FieldText, Label: t.TermWord},
		{Field: model.FieldMeaning, Label: t.TermMeaning},
	}, func(sc screen.Scene, texts []string) ([]model.Change, error) {
		return []model.Change{model.AddTerm{ID: sc.NewID(), Word: texts[0], Meaning: texts[1]}}, nil
	})
}
