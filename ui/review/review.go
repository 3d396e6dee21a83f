// Package review is what a later sitting opens on: what was promised, whether
// the opgave still holds, and the open agreements of the sitting before with
// one key each for how far they are. On the wall it has no names (field rule 47).
package review

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the review.
type Screen struct {
	screen.Base
	list widget.List
}

// New makes the review; the opgave, or an agreement that is named, is chosen.
func New(p model.Place) *Screen {
	s := &Screen{}
	if p.ID != "" {
		s.list.Select(row{kind: agreementRow, place: p}.key())
	}
	return s
}

// Shows is the review, without names.
func (s *Screen) Shows(screen.Scene) (model.Place, bool) {
	return model.Place{Step: model.StepReview}, true
}

// Claims is Digits: they are how far an agreement is.
func (s *Screen) Claims() screen.Claim { return screen.Digits }

// Means is the answer for the chosen row, and of what.
func (s *Screen) Means(digit string, sc screen.Scene) string {
	return screen.AnswerOf(sc, screen.WordsOf(digit, s.Commands(sc)), s.here(sc).name(sc))
}

// Commands are the answers for the chosen row.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	t, here := sc.Text, s.here(sc)
	var out []screen.Command
	for i, words := range here.answers(t) {
		out = append(out, screen.On(strconv.Itoa(i+1), words, func() screen.Action { return s.answer(sc, here, i) }))
	}
	return append(out,
		screen.On("enter", t.Keys.Open, func() screen.Action { return screen.Go{Place: here.place} }),
		screen.Hint("↑↓", t.Keys.Move),
		screen.On("esc left", t.Keys.Back, func() screen.Action { return screen.Back{} }))
}

// Focus chooses the row that undo was at.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	if r, ok := map[model.Field]kind{model.FieldHeld: opgaveRow, model.FieldBenefit: promiseRow, model.FieldWhyHeld: whyRow}[p.Field]; ok {
		s.list.Select(string(r))
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
	if n := screen.Moves(msg, 5); n != 0 {
		s.list.Move(n, keysOf(rowsOf(sc.Session)))
		return nil, nil
	}
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

func (s *Screen) answer(sc screen.Scene, r row, n int) screen.Action {
	if sentence := sc.Locked(); sentence != "" {
		return screen.Say{Sentence: sentence}
	}
	switch {
	case r.kind == opgaveRow && n == 1:
		return screen.Do(screen.Go{Place: r.place}, screen.Say{Sentence: sc.Text.Review.Change})
	case r.kind == whyRow && n == 1:
		return screen.Do(screen.Go{Place: r.place}, screen.Say{Sentence: sc.Text.Review.WhyChange})
	case r.kind == promiseRow && n != 1:
		return screen.Open{Screen: s.benefit(sc, r, n == 0)}
	}
	next := func() { s.list.Move(1, keysOf(rowsOf(sc.Session))) }
	return screen.Do(screen.Changing(r.change(sc, n)), screen.Call{Do: next}, screen.Recorded(sc, r.name(sc), r.answers(sc.Text)[n]))
}

// benefit asks who has benefit of what was promised, or when it is not too early to tell.
func (s *Screen) benefit(sc screen.Scene, r row, came bool) screen.Screen {
	t, was := sc.Text.Review, sc.Session.Benefit
	title, in := t.EarlyTitle, screen.Input{Field: model.FieldReview, Label: t.EarlyAsk, Text: sc.Text.Due(was.Review), Hint: screen.DueHint(sc)}
	if came {
		title, in = t.CameTitle, screen.Input{Field: model.FieldBenefit, Label: t.CameAsk, Text: was.Text}
	}
	return screen.NewForm(title, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		c := model.TellBenefit{Answer: model.CameYes, Text: texts[0]}
		var err error
		if !came {
			c = model.TellBenefit{Answer: model.CameEarly}
			c.Review, err = screen.ReadDue(sc, model.FieldReview, texts[0])
		}
		next := func() { s.list.Move(1, keysOf(rowsOf(sc.Session))) }
		said := sc.Text.Benefit(model.Benefit(c))
		return screen.Do(screen.Changing(c), screen.Call{Do: next}, screen.Back{}, screen.Recorded(sc, r.name(sc), said)), err
	}).OnlyAsks()
}
