package poll

import (
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/ui/screen"
)

// counts asks how often each answer was given: notes from the table, or trust,
// of which no partner's answer is kept.
func counts(sc screen.Scene, kind model.PollKind, text string) screen.Screen {
	t := sc.Text.Polls
	var inputs []screen.Input
	for _, a := range sc.Text.PollAnswers(kind) {
		inputs = append(inputs, screen.Input{Label: a})
	}
	inputs[0].Above = t.CountHint
	id := sc.NewID()
	return screen.NewForm(sc.Text.PollQuestion(model.Poll{Kind: kind, Question: text}), inputs,
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			c := model.AddPoll{ID: id, Kind: kind, Question: text, At: sc.Now}
			for i, typed := range texts {
				n, err := strconv.Atoi("0" + strings.TrimSpace(typed))
				if err != nil {
					return nil, screen.Misread{At: i, Problem: model.Problem{Code: model.CodeValue}}
				}
				c.Counts = append(c.Counts, n)
			}
			if (model.Poll{Counts: c.Counts}).Total() == 0 {
				return nil, nil
			}
			return screen.Do(screen.Changing(c), screen.Back{}, screen.Open{Screen: &totals{id: id}}), nil
		}).Steps()
}
