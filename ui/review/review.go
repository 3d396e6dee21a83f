// Package review is what a later sitting opens on: who has benefit of what was
// promised, whether the opgave and the reason to begin still hold, and the open agreements of the sitting before with
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

// New makes the review; its first row, or an agreement that is named, is chosen.
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
	for i, a := range s.answers(sc, here) {
		out = append(out, screen.On(strconv.Itoa(i+1), a.words, func() screen.Action { return s.take(sc, here, a) }))
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

// take does what an answer is for.
func (s *Screen) take(sc screen.Scene, r row, a answer) screen.Action {
	if sentence := sc.Locked(); sentence != "" {
		return screen.Say{Sentence: sentence}
	}
	if a.leads != nil {
		return a.leads()
	}
	return screen.Do(s.records(sc, r, a.change, a.words)...)
}

// records records an answer, goes on to the next row, and says what was recorded.
func (s *Screen) records(sc screen.Scene, r row, c model.Change, words string) []screen.Action {
	next := func() { s.list.Move(1, keysOf(rowsOf(sc.Session))) }
	return []screen.Action{screen.Changing(c), screen.Call{Do: next}, screen.Recorded(sc, r.name(sc), words)}
}

// came asks who has benefit of what was promised.
func (s *Screen) came(sc screen.Scene, r row) screen.Screen {
	t := sc.Text.Review
	in := screen.Input{Field: model.FieldBenefit, Label: t.CameAsk, Text: sc.Session.Benefit.Text}
	return screen.NewForm(t.CameTitle, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		return s.tells(sc, r, model.TellBenefit{Answer: model.CameYes, Text: texts[0]}), nil
	}).OnlyAsks()
}

// early asks when it is not too early to tell.
func (s *Screen) early(sc screen.Scene, r row) screen.Screen {
	t := sc.Text.Review
	in := screen.Input{Field: model.FieldReview, Label: t.EarlyAsk, Text: sc.Text.Due(sc.Session.Benefit.Review), Hint: screen.DueHint(sc)}
	return screen.NewForm(t.EarlyTitle, []screen.Input{in}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		review, err := screen.ReadDue(sc, model.FieldReview, texts[0])
		return s.tells(sc, r, model.TellBenefit{Answer: model.CameEarly, Review: review}), err
	}).OnlyAsks()
}

// tells records an answer of a form, and closes that.
func (s *Screen) tells(sc screen.Scene, r row, c model.TellBenefit) screen.Action {
	return screen.Do(append(s.records(sc, r, c, sc.Text.Benefit(model.Benefit(c))), screen.Back{})...)
}
