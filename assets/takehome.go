package assets

import (
	"strconv"

	"regietafel/model/date"
)

// TakeHome are the words of the meeneemblad, which a partner takes home: it
// speaks as the partner does.
type TakeHome struct {
	About, Which, Everyone, Nobody                  string
	Name, NameWith                                  string // {who}
	Concept, Settled                                string // {at}
	For, We                                         string // {who}
	Yes, YesCaption, Ours, Three                    string
	Lead, Reserve, Not, Needs, Out, Asked           string // {text}
	Arranged, ArrangedIf, Open                      string
	More, MorePoints                                Count
	Aim, AimFor, AimText, AimTitle                  string // {text} {whom}
	DoLead, DoYes, DoReserved, DoNothing            string // {text}
	DoMore                                          Count
	By, On                                          map[date.Precision]string // {due}
	HomeArranged, HomeIf, HomeOpen                  string                    // {text}
	HomeAccepted, HomeNone, HomeNoneEver            string                    // {text} {date}
	HomeNext, HomeNextOpen                          string                    // {date}
	Decides, DecidesLater, DecidesSomebody, Decided string                    // {body} {when} {a}
	HomeAsked                                       Numbered
	Asks, AskBody, AskArranged, SomeBody            string                    // {body} {deals}, {text}
	Until                                           map[date.Precision]string // {due}
	Hears, HearsChange, HearsPrepares               string                    // {deals}
	Questions, QuestionOn, QuestionBare, QuestionIf string                    // {on}, {answer}
	NothingHelps                                    string
	HomeAskedMany, HomeMore                         Count
}

var dutchTakeHome = TakeHome{
	About: "per partner één blad, om thuis te vertellen", Which: "Voor wie is het meeneemblad?", Everyone: "voor iedereen, elk een bestand",
	Nobody: "Aan deze tafel zit nog niemand voor wie een meeneemblad te maken is.",
	Name:   "Meeneemblad", NameWith: "Meeneemblad voor {who}",
	Concept: "concept · stand {at}", Settled: "vastgesteld op {at}",
	For: "Voor {who}.", We: "wij",
	Yes: "Wij zeiden ja tegen", YesCaption: "Op datum: wat het eerst klaar moet zijn, staat bovenaan", Ours: "Ons deel", Three: "Drie zinnen om thuis te vertellen",
	Lead: "Wij doen", Reserve: "Ons voorbehoud", Not: "Daar zeiden wij zo niet", Needs: "nodig: {text}", Out: "Daaraan doen wij niet mee", Asked: "Ons antwoord is nog nodig",
	Arranged: "Voor ons is geregeld", ArrangedIf: "Onder voorbehoud geregeld", Open: "Voor ons is nog open",
	More:       Count{"en nog 1; zie de besluitenlijst", "en nog {n}; zie de besluitenlijst"},
	MorePoints: Count{"en nog 1; zie het werkverslag", "en nog {n}; zie het werkverslag"},
	Aim:        "Samen willen we dit bereiken: {text}.", AimFor: "Samen willen we dit bereiken voor {whom}: {text}.",
	AimText: "Dit is wat we samen willen: {text}.", AimTitle: "Met de andere organisaties werken we samen aan: {text}.",
	DoLead: "Wij trekken de afspraak “{text}”", DoYes: "Wij zeiden ja tegen de afspraak “{text}”",
	DoReserved: "Wij zeiden ja onder voorbehoud tegen de afspraak “{text}”", DoNothing: "Wij hebben zelf nog niets toegezegd.",
	DoMore:       Count{"daarnaast zeiden we ja tegen nog 1 afspraak", "daarnaast zeiden we ja tegen nog {n} afspraken"},
	By:           introduced{Day: "klaar uiterlijk {due}", Month: "klaar in {due}", Quarter: "klaar in het {due}", Half: "klaar in de {due}", End: "klaar {due}", Bare: "klaar {due}", Ongoing: "{due}"}.of(),
	On:           introduced{Day: "op {due}", Month: "in {due}", Quarter: "in het {due}", Half: "in de {due}", End: "{due}", Bare: "{due}", Ongoing: "{due}"}.of(),
	HomeArranged: "voor ons is geregeld: “{text}”", HomeIf: "onder voorbehoud geregeld is: “{text}”",
	HomeOpen: "nog open is: “{text}”", HomeAccepted: "bewust aanvaard hebben we: “{text}”",
	HomeNone: "op {date} zeiden wij: geen randvoorwaarde", HomeNoneEver: "wij zeiden: geen randvoorwaarde", HomeNext: "de tafel komt weer bij elkaar op {date}",
	HomeNextOpen: "wanneer de tafel weer bij elkaar komt, volgt nog",
	Decides:      "{body} beslist {when} over afspraak {a}", DecidesLater: "{body} moet nog beslissen over afspraak {a}", DecidesSomebody: "over afspraak {a} moet thuis nog worden beslist",
	Decided: "wat {body} over afspraak {a} besloot, is nog niet gezegd",
	Asks:    "Gevraagd besluit", AskBody: "{body} wordt gevraagd in te stemmen met {deals}", AskArranged: "voor ons is geregeld: {text}", SomeBody: "wie hier thuis over beslist",
	Until: introduced{Day: "uiterlijk {due}", Month: "in {due}", Quarter: "in het {due}", Half: "in de {due}", End: "{due}", Bare: "{due}", Ongoing: "{due}"}.of(),
	Hears: "Wie thuis hoort wat", HearsChange: "wat er bij ons anders gaat", HearsPrepares: "bereidt het besluit over {deals} voor",
	Questions: "Vragen die je thuis kunt krijgen", QuestionOn: "Wat betekent dit voor {on}?", QuestionBare: "Wat betekent dit voor ons?",
	QuestionIf: "Wij zeiden: {answer}. Is dat er?", NothingHelps: "nog geen afspraak helpt hierbij",
	HomeAsked:     Numbered{"op afspraak {a} is ons antwoord nog nodig", "op de afspraken {a} is ons antwoord nog nodig"},
	HomeAskedMany: Count{"op 1 afspraak is ons antwoord nog nodig", "op {n} afspraken is ons antwoord nog nodig"},
	HomeMore:      Count{"en nog 1 punt", "en nog {n} punten"},
}

var englishTakeHome = TakeHome{
	About: "one sheet for each partner, to tell at home", Which: "For whom is the take-home sheet?", Everyone: "for everyone, a file each",
	Nobody: "Nobody sits at this table yet to make a take-home sheet for.",
	Name:   "Take-home sheet", NameWith: "Take-home sheet for {who}",
	Concept: "draft · as of {at}", Settled: "settled on {at}",
	For: "For {who}.", We: "we",
	Yes: "We said yes to", YesCaption: "By date: what is due first stands on top", Ours: "Our part", Three: "Three sentences to tell at home",
	Lead: "We do", Reserve: "Our reservation", Not: "We said: not as is", Needs: "needed: {text}", Out: "We do not take part in", Asked: "Our answer is still needed",
	Arranged: "Arranged for us", ArrangedIf: "Arranged subject to approval", Open: "Still open for us",
	More:       Count{"and 1 more; see the decision list", "and {n} more; see the decision list"},
	MorePoints: Count{"and 1 more; see the working report", "and {n} more; see the working report"},
	Aim:        "This is what we want to achieve together: {text}.", AimFor: "This is what we want to achieve together for {whom}: {text}.",
	AimText: "This is what we want together: {text}.", AimTitle: "With the other organisations we work together on: {text}.",
	DoLead: "We lead the agreement “{text}”", DoYes: "We said yes to the agreement “{text}”",
	DoReserved: "We said yes, with a reservation, to the agreement “{text}”", DoNothing: "We have not promised anything ourselves yet.",
	DoMore:       Count{"besides, we said yes to 1 more agreement", "besides, we said yes to {n} more agreements"},
	By:           introduced{Day: "due by {due}", Month: "due in {due}", Quarter: "due in {due}", Half: "due in {due}", End: "due at the {due}", Bare: "due {due}", Ongoing: "{due}"}.of(),
	On:           introduced{Day: "on {due}", Month: "in {due}", Quarter: "in {due}", Half: "in {due}", End: "at the {due}", Bare: "{due}", Ongoing: "{due}"}.of(),
	HomeArranged: "arranged for us is: “{text}”", HomeIf: "arranged under a reservation is: “{text}”",
	HomeOpen: "still open is: “{text}”", HomeAccepted: "knowingly accepted is: “{text}”",
	HomeNone: "on {date} we said: no condition", HomeNoneEver: "we said: no condition", HomeNext: "the table meets again on {date}",
	HomeNextOpen: "when the table meets again is still to follow",
	Decides:      "{body} decides {when} on agreement {a}", DecidesLater: "{body} is still to decide on agreement {a}", DecidesSomebody: "agreement {a} is still to be decided on at home",
	Decided: "what {body} decided on agreement {a} was not said yet",
	Asks:    "Decision asked", AskBody: "{body} is asked to agree to {deals}", AskArranged: "arranged for us is: {text}", SomeBody: "whoever decides on this at home",
	Until: introduced{Day: "by {due}", Month: "in {due}", Quarter: "in {due}", Half: "in {due}", End: "at the {due}", Bare: "{due}", Ongoing: "{due}"}.of(),
	Hears: "Who at home hears what", HearsChange: "what will be different for us", HearsPrepares: "prepares the decision on {deals}",
	Questions: "Questions you may get at home", QuestionOn: "What does this mean for {on}?", QuestionBare: "What does this mean for us?",
	QuestionIf: "We said: {answer}. Is that there?", NothingHelps: "no agreement helps with this yet",
	HomeAsked:     Numbered{"our answer to agreement {a} is still needed", "our answers to agreements {a} are still needed"},
	HomeAskedMany: Count{"our answer to 1 agreement is still needed", "our answers to {n} agreements are still needed"},
	HomeMore:      Count{"and 1 more point", "and {n} more points"},
}

// Spoken is a day or period as it is said in a sentence: "5 maart 2027".
func (t *Text) Spoken(d date.Due) string {
	return t.dueAs(d, func(d date.Day) string {
		return strconv.Itoa(d.Day) + " " + t.Dates.Long[d.Month-1] + " " + strconv.Itoa(d.Year)
	})
}
