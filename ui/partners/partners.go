// Package partners is step 2: who is needed, who sits here, for whom, and with
// which mandate. The list is in the order of the seats; a list that is pasted
// from a spreadsheet becomes partners.
package partners

import (
	"charm.land/bubbles/v2/key"
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
	list  widget.List
	field model.Field // of the card, when a place names one
}

// New makes the step with a partner chosen.
func New(p model.Place) *Screen {
	return &Screen{list: widget.At(string(p.ID)), field: p.Field}
}

// About is the chosen partner.
func (s *Screen) About(sc screen.Scene) model.ID {
	s.list.Sync(ids(sc))
	return model.ID(s.list.ID())
}

// Inside is the card of the partner whose field a place names.
func (s *Screen) Inside() screen.Screen {
	if s.field == model.FieldNone || s.list.ID() == "" {
		return nil
	}
	return newCard(model.ID(s.list.ID()), s.field)
}

type keyMap struct{ New, Draft, Table, Open, Up, Down, Merge, Delete key.Binding }

func keys(t *assets.Text) keyMap {
	return keyMap{
		New:    screen.Bind(t.Partners.KeyNew, "n"),
		Draft:  screen.Bind(t.Partners.KeyDraft, "N"),
		Table:  screen.Bind(t.Partners.KeyTable, "o"),
		Open:   screen.Bind(t.Partners.KeyOpen, "enter", "right"),
		Up:     screen.Bind(t.Partners.KeyMove, "K"),
		Down:   screen.Bind(t.Partners.KeyMove, "J"),
		Merge:  screen.Bind(t.Partners.KeyMerge, "m"),
		Delete: screen.Bind(t.Partners.KeyDelete, "d"),
	}
}

// Bindings are the keys of the list.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	k := keys(sc.Text)
	if sc.Locked() != "" {
		return []key.Binding{k.Open}
	}
	out := []key.Binding{k.New}
	if len(sc.Session.Partners) > 0 {
		out = []key.Binding{k.New, k.Open, screen.Doc("J K", sc.Text.Partners.KeyMove), k.Merge, k.Delete}
	}
	if sc.Layer == model.Regie {
		if p, ok := sc.Session.Partner(model.ID(s.list.ID())); ok && p.Draft {
			out = append([]key.Binding{k.Table}, out...)
		}
		out = append(out, k.Draft)
	}
	return out
}

// TakesLists says that a pasted list becomes partners.
func (s *Screen) TakesLists() {}

// Shows is the chosen partner's card.
func (s *Screen) Shows(sc screen.Scene) model.Place {
	s.list.Sync(ids(sc))
	return model.Place{Step: model.StepInterests, ID: model.ID(s.list.ID())}
}

// Focus chooses the partner that undo, or the other layer, was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Partner(p.ID); !ok || p.Field != model.FieldNone && p.Step != model.StepPartners {
		return false
	}
	s.list.Select(string(p.ID))
	return true
}

// Claims is None.
func (s *Screen) Claims() screen.Claim { return screen.None }

func ids(sc screen.Scene) []string {
	out := make([]string, len(sc.Session.Partners))
	for i, p := range sc.Session.Partners {
		out[i] = string(p.ID)
	}
	return out
}

// Update takes keys and pasted lists.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if paste, ok := msg.(tea.PasteMsg); ok {
		return screen.Open{Screen: newPaste(paste.Content, sc)}, nil
	}
	k := keys(sc.Text)
	switch {
	case screen.MatchKey(msg, k.New):
		return screen.Open{Screen: s.newPartner(sc, false)}, nil
	case screen.MatchKey(msg, k.Draft) && sc.Layer == model.Regie:
		return screen.Open{Screen: s.newPartner(sc, true)}, nil
	}
	ids := ids(sc)
	if s.list.Sync(ids) < 0 {
		return nil, nil
	}
	id := model.ID(s.list.ID())
	switch {
	case screen.Moves(msg, 10) != 0:
		s.list.Move(screen.Moves(msg, 10), ids)
	case screen.MatchKey(msg, k.Open):
		return screen.Open{Screen: newCard(id, s.field)}, nil
	case screen.MatchKey(msg, k.Up):
		return s.move(ids, -1), nil
	case screen.MatchKey(msg, k.Down):
		return s.move(ids, 1), nil
	case screen.MatchKey(msg, k.Table) && sc.Layer == model.Regie:
		return s.table(sc, id), nil
	case screen.MatchKey(msg, k.Merge):
		return s.merge(sc, id), nil
	case screen.MatchKey(msg, k.Delete):
		return remove(sc, id), nil
	}
	return nil, nil
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
	return screen.Decide{Changes: []model.Change{model.MovePartner{ID: model.ID(ids[i]), Before: model.ID(before)}}}
}

// remove takes a partner out, or says why it stays.
func remove(sc screen.Scene, id model.ID) screen.Action {
	return screen.TryDecide(sc, model.RemovePartner{ID: id})
}

// table puts a voorzet of a partner on the table.
func (s *Screen) table(sc screen.Scene, id model.ID) screen.Action {
	p, ok := sc.Session.Partner(id)
	if !ok || !p.Draft {
		return nil
	}
	to := sc.NewID()
	s.list.Select(string(to))
	return screen.Decide{Changes: []model.Change{model.TablePartner{ID: id, New: to}}}
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
	return screen.NewForm(title, inputs, func(sc screen.Scene, texts []string) ([]model.Change, error) {
		s.list.Select(string(id))
		add := model.AddPartner{ID: id, Name: texts[0], Function: texts[1], Kind: lists.KindOf(texts[0]), Draft: draft}
		return withLines(sc, add, texts[2:], state), nil
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
