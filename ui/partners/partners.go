// Package partners is step 2: who is needed, who sits here, for whom, and with
// which mandate. The list is in the order of the seats; a list that is pasted
// from a spreadsheet becomes partners.
package partners

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/model/fold"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is step 2.
type Screen struct {
	screen.Base
	list  widget.List
	field model.Field // of the card, when a place names one
}

// New makes the step with a partner chosen.
func New(p model.Place) *Screen {
	return &Screen{list: widget.At(string(p.ID)), field: p.Field}
}

// About is the chosen partner.
func (s *Screen) About(sc screen.Scene) (model.ID, bool) {
	s.list.Sync(ids(sc))
	return model.ID(s.list.ID()), true
}

// Inside is the card of the partner whose field a place names.
func (s *Screen) Inside() screen.Screen {
	if s.field == model.FieldNone || s.list.ID() == "" {
		return nil
	}
	return newCard(model.ID(s.list.ID()), s.field)
}

// TakesLists is true: a pasted list becomes partners.
func (s *Screen) TakesLists() bool { return true }

// Shows is the chosen partner's card.
func (s *Screen) Shows(sc screen.Scene) (model.Place, bool) {
	s.list.Sync(ids(sc))
	return model.Place{Step: model.StepInterests, ID: model.ID(s.list.ID())}, true
}

// Focus chooses the partner that undo, or the other layer, was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Partner(p.ID); !ok || p.Field != model.FieldNone && p.Step != model.StepPartners {
		return false
	}
	s.list.Select(string(p.ID))
	return true
}

func ids(sc screen.Scene) []string {
	out := make([]string, len(sc.Session.Partners))
	for i, p := range sc.Session.Partners {
		out[i] = string(p.ID)
	}
	return out
}

// Commands are the keys of the list.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	t, all := sc.Text.Partners, ids(sc)
	s.list.Sync(all)
	p, chosen := sc.Session.Partner(model.ID(s.list.ID()))
	open := screen.On("enter right", t.KeyOpen, func() screen.Action { return screen.Open{Screen: newCard(p.ID, s.field)} })
	if sc.Locked() != "" {
		if !chosen {
			return []screen.Command{screen.Hint("↵", t.KeyOpen)}
		}
		return []screen.Command{open}
	}
	out := []screen.Command{screen.On("n", t.KeyNew, func() screen.Action { return screen.Open{Screen: s.newPartner(sc, false)} })}
	if chosen {
		out = append(out, open,
			screen.Each("J K", "J K", t.KeyMove, func(pressed string) screen.Action {
				return s.move(all, map[string]int{"J": 1, "K": -1}[pressed])
			}),
			screen.On("m", t.KeyMerge, func() screen.Action { return s.merge(sc, p.ID) }),
			screen.On("d", t.KeyDelete, func() screen.Action { return screen.TryDecide(sc, model.RemovePartner{ID: p.ID}) }))
	}
	if !p.Draft {
		out = append(out, screen.On("o", t.KeyFile, func() screen.Action { return screen.Open{Screen: askFile(sc, "")} }))
	}
	if sc.Layer != model.Regie {
		return out
	}
	if p.Draft {
		out = append([]screen.Command{screen.On("o", t.KeyTable, func() screen.Action { return s.table(sc, p.ID) })}, out...)
	}
	return append(out, screen.On("N", t.KeyDraft, func() screen.Action { return screen.Open{Screen: s.newPartner(sc, true)} }))
}

// Update takes keys and pasted lists.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if paste, ok := msg.(tea.PasteMsg); ok {
		return screen.Open{Screen: newPaste(lists.Read(paste.Content), sc)}, nil
	}
	if m, ok := msg.(ListRead); ok {
		return read(m, sc), nil
	}
	if n := screen.Moves(msg, 10); n != 0 {
		s.list.Move(n, ids(sc))
		return nil, nil
	}
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

// move gives the chosen partner the seat above or below.
func (s *Screen) move(ids []string, n int) screen.Action {
	i := s.list.Sync(ids)
	if to := i + n; to < 0 || to >= len(ids) {
		return nil
	}
	before := ""
	if n < 0 {
		before = ids[i-1]
	} else if i+2 < len(ids) {
		before = ids[i+2]
	}
	return screen.Changing(model.MovePartner{ID: model.ID(ids[i]), Before: model.ID(before)})
}

// table puts a voorzet of a partner on the table.
func (s *Screen) table(sc screen.Scene, id model.ID) screen.Action {
	to := sc.NewID()
	s.list.Select(string(to))
	return screen.Changing(model.TablePartner{ID: id, New: to})
}

// newPartner asks for the name and what else is known at once. A draft is a
// voorzet: nothing of it is on the table, so its lines are presumed.
func (s *Screen) newPartner(sc screen.Scene, draft bool) screen.Screen {
	t, id := sc.Text, sc.NewID()
	state, title := sc.Typed(id), t.Partners.NewTitle
	if draft {
		state, title = model.Presumed, t.Partners.DraftTitle
	}
	mark := screen.Mark(sc, state)
	inputs := []screen.Input{
		{Field: model.FieldName, Label: t.Fields[model.FieldName], Hint: twice(sc)},
		{Field: model.FieldFunction, Label: t.Fields[model.FieldFunction]},
		{Field: model.FieldInterest, Label: t.Fields[model.FieldInterest], Mark: mark},
		{Field: model.FieldPrecond, Label: t.Fields[model.FieldPrecond], Mark: mark},
	}
	return screen.NewForm(title, inputs, func(sc screen.Scene, texts []string) (screen.Action, error) {
		add := model.AddPartner{ID: id, Name: texts[0], Function: texts[1], Kind: lists.KindOf(texts[0]), Guessed: true, Draft: draft}
		choose := screen.Call{Do: func() { s.list.Select(string(id)) }}
		return screen.Do(screen.Changing(withLines(sc, add, texts[2:], state)...), choose, screen.Back{}), nil
	})
}

// withLines adds a partner with an interest and a precondition, where they were
// typed.
func withLines(sc screen.Scene, add model.AddPartner, texts []string, state model.State) []model.Change {
	out := []model.Change{add}
	for i, sort := range []model.Sort{model.SortInterest, model.SortPrecondition} {
		if text := model.CleanLine(texts[i]); text != "" {
			out = append(out, model.AddLine{ID: sc.NewID(), Partner: add.ID, Sort: sort, Text: text, State: state})
		}
	}
	return out
}

// twice says that a name is there already.
func twice(sc screen.Scene) func(string) string {
	return func(text string) string {
		name := fold.Text(model.CleanLine(text))
		for _, p := range sc.Session.Partners {
			if name != "" && (fold.Text(p.Name) == name || fold.Text(p.Short) == name) {
				return assets.Fill(sc.Text.Partners.Twice, "name", p.Name)
			}
		}
		return ""
	}
}

// View draws the list, and beside it the chosen partner's card.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	if len(sc.Session.Partners) == 0 {
		return screen.Page(screen.Cut(screen.Empty(f, sc.Text.Partners.Empty), f.Height)), nil
	}
	width := f.Width
	if f.Wide() {
		width = max(f.Width*2/5, 30)
	}
	columns := []widget.Column{{Lines: append([]string{""}, s.rows(sc, f, width)...), Width: width}}
	if f.Wide() {
		c := newCard(model.ID(s.list.ID()), model.FieldNone)
		lines := c.preview(sc, screen.Frame{Width: f.Width - width - 2, Height: f.Height - 1, Theme: f.Theme})
		columns = append(columns, widget.Column{Lines: append([]string{""}, lines...), Width: f.Width - width - 2})
	}
	return screen.Page(widget.Columns(2, f.Height, columns...)), nil
}

func (s *Screen) rows(sc screen.Scene, f screen.Frame, width int) []string {
	at := s.list.Sync(ids(sc))
	from, to := s.list.View(len(sc.Session.Partners), f.Height-1)
	var out []string
	for i := from; i < to; i++ {
		p := sc.Session.Partners[i]
		style := f.Theme.Plain
		if i == at {
			style = f.Theme.Strong
		}
		aside := asideOf(sc, p)
		room := max(width-3-widget.Width(aside), 6)
		line := style.Render(widget.Pad(p.Name, room))
		if aside != "" {
			line += " " + f.Theme.Dim.Render(aside)
		}
		out = append(out, screen.Bar(f.Theme, i == at)+line)
	}
	return out
}

// asideOf is what the list tells of a partner beside its name.
func asideOf(sc screen.Scene, p model.Partner) string {
	switch {
	case p.Draft:
		return sc.Text.States.Presumed
	case p.Seat != model.Seated:
		return sc.Text.Seats[p.Seat]
	}
	return ""
}
