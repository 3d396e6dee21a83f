// Package review is what a later sitting opens on: what was promised, whether
// the opgave still holds, and the open agreements of the sitting before with
// one key each for how far they are. On the wall it has no names (DESIGN 3).
package review

import (
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the review.
type Screen struct{ list widget.List }

// New makes the review; the opgave, or an agreement that is named, is chosen.
func New(p model.Place) *Screen {
	s := &Screen{}
	if p.ID != "" {
		s.list.Select(string(p.ID))
	}
	return s
}

// opgaveRow is the row of the opgave in the list; agreements have their IDs.
const opgaveRow = "opgave"

func (s *Screen) ids(x model.Session) []string {
	out := []string{opgaveRow}
	for _, a := range x.Agreements {
		if !a.Draft && !a.Lapsed {
			out = append(out, string(a.ID))
		}
	}
	return out
}

// Shows is the review, without names.
func (s *Screen) Shows(screen.Scene) model.Place { return model.Place{Step: model.StepReview} }

// Claims is Digits: they are how far an agreement is.
func (s *Screen) Claims() screen.Claim { return screen.Digits }

type keyMap struct {
	Answers        []key.Binding
	Open, Up, Back key.Binding
}

// keys are those of the chosen row.
func (s *Screen) keys(sc screen.Scene) keyMap {
	t := sc.Text
	k := keyMap{Open: screen.Bind(t.Keys.Open, "enter"), Up: screen.Doc("↑↓", t.Keys.Move), Back: screen.Bind(t.Keys.Back, "esc", "left")}
	s.list.Sync(s.ids(sc.Session))
	if s.list.ID() == opgaveRow {
		k.Answers = []key.Binding{screen.Bind(t.Review.KeyHolds, "1"), screen.Bind(t.Review.KeyChanged, "2")}
		return k
	}
	for i, v := range model.NotStarted.Values() {
		k.Answers = append(k.Answers, screen.Bind(t.Progress[model.Progress(v)], strconv.Itoa(i+1)))
	}
	return k
}

// Bindings are the answers for the chosen row.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	k := s.keys(sc)
	return append(k.Answers, k.Open, k.Up, k.Back)
}

// Focus chooses the agreement that undo was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if _, ok := sc.Session.Agreement(p.ID); !ok && p.Field != model.FieldHeld {
		return false
	}
	if p.Field == model.FieldHeld {
		p.ID = opgaveRow
	}
	s.list.Select(string(p.ID))
	return true
}

// Update takes an answer and goes on to the next row.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	k := s.keys(sc)
	ids := s.ids(sc.Session)
	at := s.list.Sync(ids)
	switch {
	case screen.MatchKey(msg, k.Back):
		return screen.Back{}, nil
	case screen.MatchKey(msg, k.Open):
		return screen.Go{Place: placeOf(ids[at])}, nil
	case screen.Moves(msg, 5) != 0:
		s.list.Move(screen.Moves(msg, 5), ids)
		return nil, nil
	}
	for i, b := range k.Answers {
		if screen.MatchKey(msg, b) {
			return s.answer(sc, ids, at, i), nil
		}
	}
	return nil, nil
}

func placeOf(row string) model.Place {
	if row == opgaveRow {
		return model.Place{Step: model.StepOpgave, Field: model.FieldOpgave}
	}
	return model.Place{Step: model.StepAgreements, ID: model.ID(row), Field: model.FieldProgress}
}

func (s *Screen) answer(sc screen.Scene, ids []string, at, n int) screen.Action {
	if sentence := sc.Locked(); sentence != "" {
		return screen.Say{Sentence: sentence}
	}
	row := ids[at]
	if row == opgaveRow && n == 1 {
		return screen.Go{Place: placeOf(row)}
	}
	s.list.Move(1, ids)
	if row == opgaveRow {
		return screen.TryDecide(sc, model.Hold{At: sc.Now})
	}
	return screen.TryDecide(sc, model.Pick{ID: model.ID(row), Field: model.FieldProgress, Value: model.NotStarted.Values()[n]})
}

// View draws the promise, the opgave and the agreements.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, x := f.Theme, sc.Session
	ids := s.ids(x)
	at := s.list.Sync(ids)
	lines := screen.Title(t, f, sc.Text.Steps[model.StepReview], "")
	if x.Promise != "" {
		said := assets.Fill(sc.Text.Review.Promise, "text", x.Promise)
		for _, l := range screen.Cut(widget.Wrap(said, f.Column()), 3) {
			lines = append(lines, "  "+t.Dim.Render(l))
		}
		lines = append(lines, "")
	}
	lines = append(lines, s.opgave(sc, f, at == 0)...)
	if len(ids) == 1 {
		return screen.Page(screen.Cut(append(lines, screen.Empty(f, sc.Text.Review.NoneOpen)...), f.Height)), nil
	}
	rest := widget.At(s.list.ID())
	rest.Sync(ids[1:])
	from, to := rest.View(len(ids)-1, max((f.Height-len(lines))/3, 1))
	for i := from; i < to; i++ {
		a, _ := x.Agreement(model.ID(ids[i+1]))
		lines = append(lines, agreement(sc, f, a, i+1 == at)...)
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func (s *Screen) opgave(sc screen.Scene, f screen.Frame, chosen bool) []string {
	o := sc.Session.Opgave
	style := f.Theme.Plain
	if chosen {
		style = f.Theme.Strong
	}
	var out []string
	for _, l := range screen.Cut(widget.Wrap(o.Text, f.Column()), 4) {
		out = append(out, screen.Bar(f.Theme, chosen)+style.Render(l))
	}
	word := sc.Text.Fields[model.FieldHeld]
	if !o.Held.At.IsZero() {
		word = assets.Fill(sc.Text.Review.Held, "time", sc.Text.Moment(o.Held.At))
	}
	return append(out, screen.Bar(f.Theme, chosen)+f.Theme.Dim.Render(widget.Fit(word, f.Column())), "")
}

func agreement(sc screen.Scene, f screen.Frame, a model.Agreement, chosen bool) []string {
	t := f.Theme
	style := t.Plain
	if chosen {
		style = t.Strong
	}
	parts := []string{sc.Text.Progress[a.Progress]}
	if a.Lead.Partner != "" {
		parts = append(parts, sc.Text.Label(sc.Session, a.Lead.Partner))
	}
	if due := sc.Text.Due(a.Due); due != "" {
		parts = append(parts, due)
	}
	if a.Late(sc.Today()) {
		parts = append(parts, sc.Text.Review.Late)
	}
	width := max(min(f.Width-7, 76), 4)
	bar := screen.Bar(t, chosen)
	return []string{bar + t.Dim.Render(widget.Pad(strconv.Itoa(a.Number), 3)) + style.Render(widget.Fit(a.Text, width)),
		bar + "   " + t.Dim.Render(widget.Fit(strings.Join(parts, " · "), width)), ""}
}
