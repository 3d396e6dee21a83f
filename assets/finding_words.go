package assets

import (
	"maps"

	"regietafel/model"
	"regietafel/model/date"
)

// Findings are the sentences and the questions of what is missing or odd. In
// them stand {p} the partner, {q} the owner of the second point or who could
// lead, {n} and {m} the numbers of points, {a} of an agreement, {body} of a
// reservation, {d1} when it decides and {d2} when the agreement is due, {what}
// became of an agreement, {who} presses at home, {why} now, {k} agreements {of}
// all, and the {text} of an ambition or indicator.
type Findings struct {
	Of    map[model.Code]FindingWords
	All   map[model.Code]string     // one question for several agreements, {a}, of the codes that have one
	Vague map[model.Field][2]string // the questions of OpgaveVague, by what is open
	When  map[date.Precision]string // "op {date}": when a body decides
	Body  string                    // a body that was not named
	Press string                    // somebody at home who was not named
	And   string                    // between the last two of several
}

// FindingWords are the four phrases of a finding.
type FindingWords struct {
	Says  string // for the facilitator, on "Draagt het?"
	Many  string // {k} of them in one sentence, {who} or which they are
	Ask   string // the question to the table: one question, about home, in nobody's words
	Again string // the same question in another wording
	Wall  string // for the wall: {n} and {a}, and nobody's name or words
}

// together puts the words of several groups of findings in one map.
func together(groups ...map[model.Code]FindingWords) map[model.Code]FindingWords {
	out := map[model.Code]FindingWords{}
	for _, g := range groups {
		maps.Copy(out, g)
	}
	return out
}

var dutchFindings = Findings{
	Of:    together(dutchAnswersFindings, dutchPointsFindings, dutchDealsFindings, dutchOpgaveFindings, dutchPartnersFindings, dutchSeatsFindings),
	All:   dutchAll,
	Vague: dutchVague,
	When:  introduced{Day: "op {date}", Month: "in {date}", Quarter: "in het {date}", Half: "in de {date}", End: "{date}", Bare: "{date}", Ongoing: "op {date}"}.of(),
	Body:  "het orgaan", Press: "wie thuis meekijkt", And: "en",
}

var englishFindings = Findings{
	Of:    together(englishAnswersFindings, englishPointsFindings, englishDealsFindings, englishOpgaveFindings, englishPartnersFindings, englishSeatsFindings),
	All:   englishAll,
	Vague: englishVague,
	When:  introduced{Day: "on {date}", Month: "in {date}", Quarter: "in {date}", Half: "in {date}", End: "at the {date}", Bare: "{date}", Ongoing: "on {date}"}.of(),
	Body:  "the body", Press: "whoever watches at home", And: "and",
}

// What makes an opgave concrete, each with its own two questions.
var dutchVague = map[model.Field][2]string{
	model.FieldOpgave: {"Tussen de haken staat waar jullie nog over praten. Met welk woord kunnen jullie allemaal verder?",
		"Wat maakt dat jullie bij de woorden tussen haken iets anders kiezen?"},
	model.FieldForWhom: {"Voor wie precies doen jullie dit, en wie hoort daar niet bij?",
		"Als jullie één mens voor je zien voor wie dit is: hoe ziet die week er dan uit?"},
	model.FieldBetterFor: {"Als we over een jaar weer zo zitten: wat is er dan dat er nu niet is?",
		"Wat wordt er voor de mensen om wie het gaat beter, in gewone woorden?"},
	model.FieldHowMuch: {"Voor hoeveel mensen willen jullie dit voor elkaar krijgen?",
		"Wanneer zijn het er genoeg, en wanneer zijn het er te weinig?"},
	model.FieldWhen: {"Tegen welke datum willen jullie dat dit zo is?",
		"Op welke dag kijken jullie samen of het gelukt is?"},
}

// What makes a challenge concrete, each with its own two questions.
var englishVague = map[model.Field][2]string{
	model.FieldOpgave: {"Between the brackets stands what you still talk about. Which word works for all of you?",
		"What makes you choose differently for the words in brackets?"},
	model.FieldForWhom: {"For whom exactly do you do this, and who is not among them?",
		"If you picture one person for whom this is: who is that?"},
	model.FieldBetterFor: {"If we sit here again in a year: what will be there that is not there now?",
		"What gets better for the people this is about, in plain words?"},
	model.FieldHowMuch: {"For how many people do you want to bring this about?",
		"When are there enough of them, and when too few?"},
	model.FieldWhen: {"By which date do you want this to be so?",
		"On which day do you look together whether it worked?"},
}

var dutchAll = map[model.Code]string{
	model.AnswersOpen: "Van wie willen we zelf horen wat de afspraken {a} thuis betekenen?",
	model.LeadOpen:    "Wie van jullie bellen we als een van de afspraken {a} stilvalt?",
	model.Undated:     "Wanneer kunnen jullie elkaar laten zien dat de afspraken {a} gebeurd zijn?",
	model.ReviewOpen:  "Wanneer kijken jullie samen opnieuw naar de afspraken {a}?",
	model.Uncosted:    "Wie van jullie kan de afspraken {a} doorrekenen, en wanneer zien we de cijfers?",
	model.NoRoom:      "Wat leggen jullie in de afspraken {a} vast, en waar blijven jullie vanaf?",
}

var englishAll = map[model.Code]string{
	model.AnswersOpen: "From whom do we want to hear what agreements {a} mean at home?",
	model.LeadOpen:    "Which of you do we call when one of agreements {a} comes to a halt?",
	model.Undated:     "When can you show each other that agreements {a} have been done?",
	model.ReviewOpen:  "When do you look at agreements {a} again together?",
	model.Uncosted:    "Which of you can cost agreements {a}, and when do we see the figures?",
	model.NoRoom:      "What do you lay down in agreements {a}, and what do you leave alone?",
}
