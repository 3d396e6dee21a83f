package assets

import (
	"regietafel/model"
	"regietafel/model/date"
)

// Numbered is a phrase about things by their numbers, {a}: for one of them and
// for more.
type Numbered struct{ One, Many string }

// NumberedOf gives the phrase for numbers; empty for none.
func (t *Text) NumberedOf(n Numbered, numbers []string) string {
	switch len(numbers) {
	case 0:
		return ""
	case 1:
		return Fill(n.One, "a", numbers[0])
	}
	return Fill(n.Many, "a", t.Listed(numbers))
}

// Arrange are the neutral words for what is still to be arranged: no partner's
// name, and nothing of what a partner needs.
type Arrange struct {
	And, Nothing                                              string
	Lead, Date, Review, Late, Answers, Reworded, Round, Stuck Numbered
	Body, Bodies                                              string // {a} {body}
	Vague, BodyLate, Uncosted, NoRoom                         Numbered
	Points, Unheard, Uninvited, Untranslated                  Count
	Unnoticed, NothingDue, Unvoiced                           string
	Opgave, OpgaveOpen, OpgaveWords                           string // {what}
	OpgaveUnheld, OpgaveChanged, PollBefore, FeltPast         string // {date}
	Earliest                                                  string // {date} {who}
	Undated                                                   Count
	UndatedAll                                                string
}

// Listed joins names as they are read: "Nabij, Rietgoor en Samenspel".
func (t *Text) Listed(names []string) string {
	if len(names) < 2 {
		return Names(names, len(names))
	}
	last := len(names) - 1
	return Names(names[:last], last) + " " + t.Arrange.And + " " + names[last]
}

// Earliest is when all that waits for a body at home can be decided at the
// earliest; empty when nothing waits.
func (t *Text) Earliest(s model.Session) string {
	r := s.Round()
	switch {
	case r.Waiting == 0:
		return ""
	case r.Undated == r.Waiting:
		return t.Arrange.UndatedAll
	}
	x := r.Last.Answer
	who := t.Label(s, x.Partner)
	if x.Body != "" {
		who = x.Body + ", " + who
	}
	when := t.Due(x.By)
	if x.By.Precision == date.ByDay {
		when = t.Day(x.By.Last)
	}
	out := Fill(t.Arrange.Earliest, "date", when, "who", who)
	if r.Undated > 0 {
		out += " " + t.Arrange.Undated.Of(r.Undated)
	}
	return out
}
