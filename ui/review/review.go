// Package review is what a later sitting opens on: what was promised, whether
// the opgave still holds, and the open agreements of the sitting before with
// one key each for how far they are. On the wall it has no names (DESIGN 3).
package review

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

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
		s.list.Select(row{kind: agreementRow, place: p}.key())
	}
	return s
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
	here := s.here(sc)
	if here.kind == opgaveRow {
		k.Answers = []key.Binding{screen.Bind(t.Review.KeyHolds, "1"), screen.Bind(t.Review.KeyChanged, "2")}
		return k
	}
	if here.kind == reservedRow {
		for i, v := range []model.Outcome{model.Granted, model.Refused} {
			k.Answers = append(k.Answers, screen.Bind(t.Outcomes[v], strconv.Itoa(i+1)))
		}
		return k
	}
	if here.kind == pointRow {
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

// Focus chooses the row that undo was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if p.Field == model.FieldHeld {
		s.list.Select(string(opgaveRow))
		return true
	}
	for _, r := range rowsOf(sc.Session) {
		if r.place.ID == p.ID && p.ID != "" {
			s.list.Select(r.key())
			return true
		}
	}
	return false
}

// Update takes an answer and goes on to the next row.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	k := s.keys(sc)
	here := s.here(sc)
	switch {
	case screen.MatchKey(msg, k.Back):
		return screen.Back{}, nil
	case screen.MatchKey(msg, k.Open):
		return screen.Go{Place: here.place}, nil
	case screen.Moves(msg, 5) != 0:
		s.list.Move(screen.Moves(msg, 5), keysOf(rowsOf(sc.Session)))
		return nil, nil
	}
	for i, b := range k.Answers {
		if screen.MatchKey(msg, b) {
			return s.answer(sc, here, i), nil
		}
	}
	return nil, nil
}

func (s *Screen) answer(sc screen.Scene, r row, n int) screen.Action {
	if sentence := sc.Locked(); sentence != "" {
		return screen.Say{Sentence: sentence}
	}
	if r.kind == opgaveRow && n == 1 {
		return screen.Then{Actions: []screen.Action{screen.Go{Place: r.place}, screen.Say{Sentence: sc.Text.Review.Change}}}
	}
	s.list.Move(1, keysOf(rowsOf(sc.Session)))
	return screen.TryDecide(sc, r.change(sc, n))
}
