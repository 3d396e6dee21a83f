// Package agreements is step 4: text, trekker, date and what it arranges; the
// rest is folded into the card. A line such as "Vergoeding uitwerken
// @Rietgoor +6w" fills the trekker and the date.
package agreements

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// rowHeight is the lines of an agreement in the list.
const rowHeight = 3

// Screen is step 4.
type Screen struct {
	screen.Base
	list  widget.List
	field model.Field // of the card, when a place names one
}

// New makes the step with an agreement chosen.
func New(p model.Place) *Screen {
	return &Screen{list: widget.At(string(p.ID)), field: p.Field}
}

// chosen is the chosen agreement; false when there is none.
func (s *Screen) chosen(sc screen.Scene) (model.Agreement, bool) {
	s.list.Sync(ids(sc))
	return sc.Session.Agreement(model.ID(s.list.ID()))
}

// About is the chosen agreement.
func (s *Screen) About(sc screen.Scene) (model.ID, bool) {
	s.list.Sync(ids(sc))
	return model.ID(s.list.ID()), true
}

// Inside is the card of the agreement whose field a place names.
func (s *Screen) Inside() screen.Screen {
	if s.field == model.FieldNone || s.field == model.FieldText || s.list.ID() == "" {
		return nil
	}
	return newCard(model.ID(s.list.ID()), s.field)
}

// Focus chooses the agreement that undo, or the other layer, was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Agreement(p.ID); !ok {
		return false
	}
	s.list.Select(string(p.ID))
	return true
}

// Commands are the keys of the list.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text.Agreements
	var out []screen.Command
	if sc.Locked() == "" {
		out = append(out, screen.On("n", t.KeyNew, func() screen.Action { return screen.Open{Screen: s.quick(sc)} }))
	}
	a, ok := s.chosen(sc)
	if !ok {
		return out
	}
	open := screen.On("enter right", t.KeyOpen, func() screen.Action { return screen.Open{Screen: newCard(a.ID, s.field)} })
	read := screen.On("t", t.KeyReadBack, func() screen.Action {
		return screen.Go{Place: model.Place{Step: model.StepReadBack, ID: a.ID}}
	})
	meetings := screen.On("O", sc.Text.Meetings.KeyList, func() screen.Action { return screen.Go{Place: model.Place{Step: model.StepMeetings}} })
	if sc.Locked() != "" {
		return append(out, open, read, meetings)
	}
	out = append(out, open, linking(sc, a), read,
		screen.On("d", t.KeyDrop, func() screen.Action { return screen.TryDecide(sc, model.DropAgreement{ID: a.ID}) }), meetings)
	if a.Draft {
		table := screen.On("o", sc.Text.Partners.KeyTable, func() screen.Action { return s.table(sc, a) })
		out = append([]screen.Command{table}, out...)
	}
	return out
}

func ids(sc screen.Scene) []string {
	out := make([]string, len(sc.Session.Agreements))
	for i, a := range sc.Session.Agreements {
		out[i] = string(a.ID)
	}
	return out
}

// Update takes the keys of the list.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if n := screen.Moves(msg, 5); n != 0 {
		s.list.Move(n, ids(sc))
		return nil, nil
	}
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

// View draws the agreements: the words, and below them who, when and how far.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	all := sc.Session.Agreements
	if len(all) == 0 {
		return screen.Page(screen.Cut(screen.Empty(f, sc.Text.Agreements.Empty), f.Height)), nil
	}
	at := s.list.Sync(ids(sc))
	from, to := s.list.View(len(all), max((f.Height-1)/rowHeight, 1))
	lines := []string{""}
	for i := from; i < to; i++ {
		lines = append(lines, row(sc, f, all[i], i == at)...)
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func row(sc screen.Scene, f screen.Frame, a model.Agreement, chosen bool) []string {
	t := f.Theme
	width := max(min(f.Width-7, 96), 4)
	style := t.Plain
	switch {
	case a.Lapsed:
		style = t.Dim
	case chosen:
		style = t.Strong
	}
	bar := screen.Bar(t, chosen)
	return []string{
		bar + t.Dim.Render(widget.Pad(numberOf(a), 3)) + style.Render(widget.Fit(sc.Text.Worded(a), width)),
		bar + "   " + t.Dim.Render(widget.Fit(about(sc, a), width)),
		"",
	}
}

func numberOf(a model.Agreement) string {
	if a.Draft {
		return "○"
	}
	return strconv.Itoa(a.Number)
}

// about is the second line of an agreement: how far the consent is,
// whether answers are on an earlier text, when, what it arranges, and who does it.
func about(sc screen.Scene, a model.Agreement) string {
	t := sc.Text.Agreements
	parts := []string{sc.Text.Statuses[sc.Session.Status(a)]}
	if a.Draft {
		parts[0] = t.Draft
	}
	if stale(a) > 0 {
		parts[0] += " (" + t.Stale + ")"
	}
	if a.Progress != model.NotStarted {
		parts = append(parts, sc.Text.Progress[a.Progress])
	}
	if due := when(sc, a); due != "" {
		parts = append(parts, due)
	}
	if tied := points(sc, a); tied != "" {
		parts = append(parts, tied)
	}
	return strings.Join(append(parts, sc.Text.WhoDoes(sc.Session, a)), " · ") // the names last: they may be cut
}

// when is the date; an informal agreement needs none.
func when(sc screen.Scene, a model.Agreement) string {
	if !a.Dated() && a.Form != model.Informal && a.Kind != model.Clause {
		return sc.Text.Agreements.NoDate
	}
	return sc.Text.When(a)
}

func stale(a model.Agreement) int {
	n := 0
	for _, x := range a.Answers {
		if a.Stale(x) {
			n++
		}
	}
	return n
}

// points names the preconditions that are tied to an agreement, by number.
func points(sc screen.Scene, a model.Agreement) string {
	var out []string
	for _, x := range sc.Session.Linked(a.ID) {
		out = append(out, strconv.Itoa(x.Number))
	}
	if len(out) == 0 {
		return ""
	}
	return assets.Fill(sc.Text.Agreements.Linked, "n", assets.Names(out, 6))
}
