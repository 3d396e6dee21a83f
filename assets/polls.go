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
	HowFar, One, Kept                                 string
	KeyAsk, KeyAnswer, KeySkip, KeyCorrect, KeyCount  string
}

var dutchPolls = Polls{
	Questions: map[model.PollKind]string{
		model.PollFree:        "Een eigen vraag",
		model.PollUrgent:      "Hoe urgent is dit voor jullie organisatie?",
		model.PollFits:        "Past dit bij waar jullie voor staan?",
		model.PollFeasible:    "Is dit haalbaar?",
		model.PollNeeded:      "Moet dit er voor jullie echt komen?",
		model.PollDependent:   "Hebben jullie de anderen hier echt voor nodig?",
		model.PollChallenging: "Vraagt dit iets van jullie dat nu nog niet vanzelf gaat?",
		model.PollTrustEach:   "Vertrouwen jullie elkaar hierin?",
		model.PollTrustAgreed: "Vertrouwen jullie erop dat deze afspraken worden nagekomen?",
	},
	Names: map[model.PollKind]string{
		model.PollFree: "eigen vraag", model.PollUrgent: "urgent", model.PollFits: "passend", model.PollFeasible: "haalbaar",
		model.PollNeeded: "nodig", model.PollDependent: "elkaar nodig", model.PollChallenging: "uitdagend",
		model.PollTrustEach: "vertrouwen in elkaar", model.PollTrustAgreed: "vertrouwen in de afspraken",
	},
	Answers: [model.PollAnswers]string{"ja", "grotendeels", "een beetje", "nee"},
	Degrees: [model.PollAnswers]string{"heel", "nogal", "een beetje", "niet"},

	What: "Wat vragen we aan de tafel?", Mandates: "Mandaatronde: wat kunnen jullie hier toezeggen?", Others: "Meer vragen over de opgave",
	OwnTitle: "Een eigen vraag aan de tafel", None: "Er is nog niets gepeild.", CountHint: "Hoe vaak is elk antwoord gegeven?",
	Done: Count{"Wat er al gepeild is: 1 vraag", "Wat er al gepeild is: {n} vragen"},
	When: "{date} · opgave v{v}", Before: "De vorige keer ({when}): {totals}",
	HowFar: "Tot hoever", One: "peiling", Kept: "De peiling is weg. U haalt haar terug.",
	MandateQuestion: "Wat kunnen jullie hier toezeggen, en wat gaat eerst langs huis?", Again: "{mandate} (vraag het opnieuw)",
	KeyAsk: "peilen", KeyAnswer: "antwoord", KeySkip: "overslaan", KeyCorrect: "terug, verbeteren", KeyCount: "tellen, niet per stoel",
}

var englishPolls = Polls{
	Questions: map[model.PollKind]string{
		model.PollFree:        "A question of our own",
		model.PollUrgent:      "How urgent is this for your organisation?",
		model.PollFits:        "Does this fit what you stand for?",
		model.PollFeasible:    "Is this feasible?",
		model.PollNeeded:      "Do you really need this to happen?",
		model.PollDependent:   "Do you really need the others for this?",
		model.PollChallenging: "Does this ask something of you that does not come by itself?",
		model.PollTrustEach:   "Do we trust each other in this?",
		model.PollTrustAgreed: "Do we trust that these agreements will be kept?",
	},
	Names: map[model.PollKind]string{
		model.PollFree: "own question", model.PollUrgent: "urgent", model.PollFits: "fitting", model.PollFeasible: "feasible",
		model.PollNeeded: "needed", model.PollDependent: "in need of each other", model.PollChallenging: "challenging",
		model.PollTrustEach: "trust in each other", model.PollTrustAgreed: "trust in the agreements",
	},
	Answers: [model.PollAnswers]string{"yes", "largely", "a little", "no"},
	Degrees: [model.PollAnswers]string{"very", "rather", "a little", "not"},

	What: "What do we ask the table?", Mandates: "Mandate round: what can you commit to here?", Others: "More questions about the challenge",
	OwnTitle: "Your own question to the table", None: "Nothing has been polled yet.", CountHint: "How often was each answer given?",
	Done: Count{"What was polled: 1 question", "What was polled: {n} questions"},
	When: "{date} · challenge v{v}", Before: "The time before ({when}): {totals}",
	HowFar: "How far", One: "poll", Kept: "The poll is gone. U brings it back.",
	MandateQuestion: "What can you commit to here, and what must go past home first?", Again: "{mandate} (ask again)",
	KeyAsk: "poll", KeyAnswer: "answer", KeySkip: "skip", KeyCorrect: "back, correct", KeyCount: "count, not by seat",
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
