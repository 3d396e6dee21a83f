package assets

import (
	"strconv"
	"strings"

	"regietafel/model"
)

// Polls are the words of a poll (peiling).
type Polls struct {
	Questions map[model.PollKind]string // what is asked; of a free one what it is called
	Names     map[model.PollKind]string // in a word, for lists
	Answers   [model.PollAnswers]string // from the most to the least
	Degrees   [model.PollAnswers]string // the same, to a question of how

	What, Mandates, Others, OwnTitle, None, CountHint string
	Done                                              Count
	When, Before                                      string // {date} {v}; {when} {totals}
	MandateQuestion, Again                            string // {mandate}
	HowFar, One, Kept, NotYet                         string
	KeyAsk, KeyAnswer, KeySkip, KeyCorrect, KeyCount  string
}

// PollQuestion is what a poll asked: a free one in its own words.
func (t *Text) PollQuestion(p model.Poll) string {
	if p.Kind == model.PollFree && p.Question != "" {
		return p.Question
	}
	return t.Polls.Questions[p.Kind]
}

// PollAnswers are the answers that a poll offers, from the most to the least.
func (t *Text) PollAnswers(k model.PollKind) [model.PollAnswers]string {
	if k == model.PollUrgent {
		return t.Polls.Degrees
	}
	return t.Polls.Answers
}

// PollTotals is how often each answer was given: "5 ja, 2 grotendeels, 1 nee".
// An answer that nobody gave is left out; it is empty when nobody answered.
func (t *Text) PollTotals(p model.Poll) string {
	var out []string
	for i, n := range p.Counts {
		if answers := t.PollAnswers(p.Kind); n > 0 && i < len(answers) {
			out = append(out, strconv.Itoa(n)+" "+answers[i])
		}
	}
	return strings.Join(out, ", ")
}
