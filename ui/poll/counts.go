package poll

import (
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/ui/screen"
)

// counts asks how often each answer was given: notes from the table, or trust,
// of which nobody's answer is kept.
func counts(sc screen.Scene, kind model.PollKind, text string) screen.Screen {
	t := sc.Text.Polls
	var inputs []screen.Input
	for i, a := range sc.Text.PollAnswers(kind) {
		inputs = append(inputs, screen.Input{Field: countField(i), Label: a})
	}
	inputs[0].Above = t.CountHint
	id := sc.NewID()
	taken := false
	return screen.NewForm(sc.Text.PollQuestion(model.Poll{Kind: kind, Question: text}), inputs,
		func(sc screen.Scene, texts []string) ([]model.Change, error) {
			c := model.AddPoll{ID: id, Kind: kind, Question: text, At: sc.Now}
			for i, typed := range texts {
				n, err := strconv.Atoi("0" + strings.TrimSpace(typed))
				if err != nil {
					return nil, model.Problem{Field: countField(i), Code: model.CodeValue}
				}
				c.Counts = append(c.Counts, n)
			}
			if taken = (model.Poll{Counts: c.Counts}).Total() > 0; !taken {
				return nil, nil
			}
			return []model.Change{c}, nil
		}).After(func() screen.Action {
		if !taken {
			return screen.Back{}
		}
		return instead(&totals{id: id})
	}).Steps()
}

// countField is the field of an answer's count in the form.
func countField(i int) model.Field { return model.Field("count" + strconv.Itoa(i)) }
