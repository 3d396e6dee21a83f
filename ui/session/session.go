// Package session is the page with a sitting's own facts: title, date, who
// called the table, whose employee the regisseur is, the rules of the game and
// the agenda.
package session

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// Screen is the page.
type Screen struct{ screen.SheetPage }

// New makes the page with a field chosen.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone && p.ID == "" {
		f = model.FieldTitle
	}
	return &Screen{screen.SheetPage{Sheet: screen.At(p.ID, f)}}
}

// Commands are the keys of the page.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command { return s.commands(sc, rows(sc)) })
}

func (s *Screen) commands(sc screen.Scene, rows []screen.Row) []screen.Command {
	t := sc.Text
	out := []screen.Command{
		screen.Hint("↵", t.Keys.Edit),
		screen.On("n", t.Session.KeyAgenda, func() screen.Action { return screen.Open{Screen: newItem(sc)} }),
		screen.On("a", t.Session.KeyLength, func() screen.Action { return askLength(sc) }),
		screen.On("d", t.Keys.Delete, func() screen.Action {
			if r, ok := s.Sheet.Row(rows); ok && r.ID != "" {
				return screen.Changing(model.RemoveItem{ID: r.ID})
			}
			return nil
		}),
	}
	if sc.Layer == model.Regie {
		out = append(out, screen.On("N", t.Interests.KeyNote, func() screen.Action { return screen.Open{Screen: newNote(sc)} }))
	}
	return out
}

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := rows(sc)
	return s.Route(msg, sc, rows, func() []screen.Command { return s.commands(sc, rows) })
}

// View draws the page.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	return s.Draw(sc, f, []string{""}, rows(sc))
}

func rows(sc screen.Scene) []screen.Row {
	x := sc.Session
	out := []screen.Row{
		screen.TextRow(sc, "", model.FieldTitle, x.Title),
		screen.DateRow(sc, model.FieldDate, x.Date),
		screen.TimesRow(sc),
		screen.TextRow(sc, "", model.FieldPlace, x.Place),
		screen.TextRow(sc, "", model.FieldConvener, x.Convener),
		screen.TextRow(sc, "", model.FieldEmployer, x.Employer),
		screen.LongRow(sc, "", model.FieldRules, x.Rules),
		{Heading: true, Label: sc.Text.Session.Agenda},
	}
	from := x.Began()
	for _, a := range x.Agenda {
		out = append(out, agendaRow(sc, a, from))
		from = from.Add(a.Minutes)
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
	return screen.NewForm(t.Interests.KeyNote, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		return screen.Changing(model.AddNote{ID: sc.NewID(), Text: texts[0]}), nil
	})
}
