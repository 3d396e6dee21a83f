package ui

import (
	"strconv"

	"regietafel/model"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
)

// poll is a poll's totals: a number and a mark a seat, no names.
func (m slideMaker) poll(x model.Poll) projector.Slide {
	s := projector.Slide{Kind: projector.Agreements, Title: m.t.PollQuestion(x), Foot: m.t.Date(x.At.Date)}
	for i, n := range x.Counts {
		s.Lines = append(s.Lines, projector.Line{Mark: strconv.Itoa(n), Text: m.t.PollAnswers(x.Kind)[i]})
		if marks := screen.PollMarks(x, n); marks != "" {
			s.Lines = append(s.Lines, projector.Line{Text: marks, Style: projector.Dim})
		}
	}
	return s
}

// review is the open agreements with how far each is; who leads them is not
// said here.
func (m slideMaker) review() projector.Slide {
	s := projector.Slide{Kind: projector.Agreements, Title: m.t.Steps[model.StepReview]}
	for _, a := range m.s.Agreements {
		if !a.Lapsed {
			s.Lines = append(s.Lines, projector.Line{Mark: strconv.Itoa(a.Number), Text: a.Text},
				projector.Line{Text: m.t.Progress[a.Progress], Style: projector.Dim})
		}
	}
	if len(s.Lines) == 0 {
		s.Kind = projector.Nothing
	}
	return s
}
