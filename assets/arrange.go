package assets

import (
	"slices"
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/model/date"
)

// Numbered is a phrase about things by their numbers, {a}: for one of them and
// for more.
type Numbered struct{ One, Many string }

// NumberedOf returns the phrase for numbers, three and more in a row as from and to;
// empty for none.
func (t *Text) NumberedOf(n Numbered, numbers []int) string {
	switch len(numbers) {
	case 0:
		return ""
	case 1:
		return Fill(n.One, "a", strconv.Itoa(numbers[0]))
	}
	return Fill(n.Many, "a", t.Numbers(numbers))
}

// Numbers lists numbers in their order: "1–4 en 7".
func (t *Text) Numbers(numbers []int) string {
	return t.Listed(runs(slices.Sorted(slices.Values(numbers))))
}

// Arrange are the neutral words for what is still to be arranged: no partner's
// name, and nothing of what a partner needs.
type Arrange struct {
	And, Nothing, NotRound                                               string
	Points, Unheld, Uncarried, NoYear                                    string
	Lead, OfOutside, Date, Review, Late, Answers, Reworded, Round, Stuck Numbered
	BodyLate, Uncosted, NoRoom                                           Numbered
	Decision, DateOrLead, Content                                        string // what is missing, by what it takes
	Uninvited, Untranslated                                              Count
	Unnoticed, NothingDue, Unvoiced                                      string
	Opgave, OpgaveOpen, OpgaveWords                                      string // {what}
	OpgaveUnheld, OpgaveChanged, PollBefore, FeltPast                    string // {date}
	Earliest                                                             string // {date} {who}
	Undated, Past                                                        Count
	UndatedAll                                                           string
}

var dutchArrange = Arrange{
	Decision: "Een besluit", DateOrLead: "Een datum of een trekker", Content: "De inhoud",
	And: "en", Nothing: "Van wat hierboven staat, is niets meer open.", NotRound: "nog niet rond",
	Points:       "Nog niet elke randvoorwaarde die een partner noemde, is geregeld.",
	Unheld:       "Nog niet van elke partner is gehoord wat thuis moet blijven kloppen.",
	Uncarried:    "Nog niet elke partner is gevraagd of dit te dragen is.",
	NoYear:       "Wat er over een jaar anders is, en voor wie, is nog niet gezegd.",
	Lead:         Numbered{"Afspraak {a} heeft nog geen trekker.", "De afspraken {a} hebben nog geen trekker."},
	OfOutside:    Numbered{"Wie aan tafel let op afspraak {a}, is nog open.", "Wie aan tafel let op de afspraken {a}, is nog open."},
	Date:         Numbered{"Afspraak {a} heeft nog geen datum.", "De afspraken {a} hebben nog geen datum."},
	Review:       Numbered{"Afspraak {a} loopt door; wanneer we er opnieuw naar kijken, is nog open.", "De afspraken {a} lopen door; wanneer we er opnieuw naar kijken, is nog open."},
	Late:         Numbered{"Van afspraak {a} is de datum voorbij.", "Van de afspraken {a} is de datum voorbij."},
	Answers:      Numbered{"Nog niet iedereen heeft antwoord gegeven op afspraak {a}.", "Nog niet iedereen heeft antwoord gegeven op de afspraken {a}."},
	Reworded:     Numbered{"Afspraak {a} moet nog opnieuw worden teruggelezen.", "De afspraken {a} moeten nog opnieuw worden teruggelezen."},
	Round:        Numbered{"Afspraak {a} is nog niet rond.", "De afspraken {a} zijn nog niet rond."},
	Stuck:        Numbered{"Afspraak {a} is vastgelopen.", "De afspraken {a} zijn vastgelopen."},
	BodyLate:     Numbered{"Het besluit over een voorbehoud op afspraak {a} valt later dan de afspraak klaar moet zijn.", "Besluiten over voorbehouden op de afspraken {a} vallen later dan die afspraken klaar moeten zijn."},
	Uncosted:     Numbered{"Afspraak {a} is nog niet doorgerekend.", "De afspraken {a} zijn nog niet doorgerekend."},
	NoRoom:       Numbered{"Bij afspraak {a} is nog niet gezegd wat de uitvoering zelf mag bepalen.", "Bij de afspraken {a} is nog niet gezegd wat de uitvoering zelf mag bepalen."},
	Uninvited:    Count{"Er is nog 1 organisatie nodig die niet is uitgenodigd.", "Er zijn nog {n} organisaties nodig die niet zijn uitgenodigd."},
	Untranslated: Count{"Van 1 bestuurlijke ambitie is nog niet gezegd wat zij voor de keten betekent.", "Van {n} bestuurlijke ambities is nog niet gezegd wat zij voor de keten betekenen."},
	Unnoticed:    "Wat de mensen om wie het gaat van de afspraken merken, is nog niet gezegd.",
	NothingDue:   "Geen van de afspraken is klaar vóór de volgende tafel.",
	Unvoiced:     "De opgave staat er nog niet in de woorden van wie haar uitvoert.",
	Opgave:       "De opgave is nog niet opgeschreven.", OpgaveOpen: "Bij de opgave is nog open: {what}.",
	OpgaveWords:  "Over {what} in de opgave zijn de partners het nog niet eens.",
	OpgaveUnheld: "Of de opgave nog klopt, is deze keer nog niet besproken.", OpgaveChanged: "De opgave is gewijzigd na de afspraken; of die er nog bij passen, is nog niet besproken.",
	PollBefore: "De opgave is gewijzigd na de laatste peiling.", FeltPast: "De opgave zou voelbaar zijn tot {date}; die tijd is voorbij.",
	Earliest:   "Laatste besluit op zijn vroegst: {date} ({who}).",
	Undated:    Count{"Van 1 voorbehoud is de datum nog niet bekend.", "Van {n} voorbehouden is de datum nog niet bekend."},
	Past:       Count{"Van 1 voorbehoud is de dag voorbij; wat het werd, is nog niet gezegd.", "Van {n} voorbehouden is de dag voorbij; wat het werd, is nog niet gezegd."},
	UndatedAll: "Wanneer alles rond kan zijn, is nog niet bekend: de data volgen.",
}

var englishArrange = Arrange{
	Decision: "A decision", DateOrLead: "A date or a lead", Content: "The content",
	And: "and", Nothing: "Nothing of the above is still open.", NotRound: "not agreed by all yet",
	Points:       "Not every condition that a partner named has been met yet.",
	Unheld:       "Not every partner has been heard yet on what must keep holding back home.",
	Uncarried:    "Not every partner has been asked yet whether this can be carried.",
	NoYear:       "What will be different in a year, and for whom, was not said yet.",
	Lead:         Numbered{"Agreement {a} has no lead yet.", "Agreements {a} have no lead yet."},
	OfOutside:    Numbered{"Who at the table answers for agreement {a} is still open.", "Who at the table answers for agreements {a} is still open."},
	Date:         Numbered{"Agreement {a} has no date yet.", "Agreements {a} have no date yet."},
	Review:       Numbered{"Agreement {a} is ongoing; when we look at it again is still open.", "Agreements {a} are ongoing; when we look at them again is still open."},
	Late:         Numbered{"The date of agreement {a} is past.", "The dates of agreements {a} are past."},
	Answers:      Numbered{"Not everybody has answered to agreement {a} yet.", "Not everybody has answered to agreements {a} yet."},
	Reworded:     Numbered{"Agreement {a} is still to be read back again.", "Agreements {a} are still to be read back again."},
	Round:        Numbered{"Agreement {a} is not agreed by all yet.", "Agreements {a} are not agreed by all yet."},
	Stuck:        Numbered{"Agreement {a} got stuck.", "Agreements {a} got stuck."},
	BodyLate:     Numbered{"The decision about a reservation on agreement {a} falls after the agreement is to be done.", "Decisions about reservations on agreements {a} fall after these are to be done."},
	Uncosted:     Numbered{"The costs of agreement {a} are not worked out yet.", "The costs of agreements {a} are not worked out yet."},
	NoRoom:       Numbered{"For agreement {a} it is not said yet what is up to those who carry it out.", "For agreements {a} it is not said yet what is up to those who carry them out."},
	Uninvited:    Count{"1 more organisation is needed that was not invited.", "{n} more organisations are needed that were not invited."},
	Untranslated: Count{"Of 1 political ambition it is not said yet what it means for the chain.", "Of {n} political ambitions it is not said yet what they mean for the chain."},
	Unnoticed:    "What the people whom this is about notice of the agreements is not said yet.",
	NothingDue:   "None of the agreements is due before the next table.",
	Unvoiced:     "The challenge is not there yet in the words of those who carry it out.",
	Opgave:       "The challenge is not written down yet.", OpgaveOpen: "Still open about the challenge: {what}.",
	OpgaveWords:  "The partners do not agree yet on {what} in the challenge.",
	OpgaveUnheld: "Whether the challenge still holds was not discussed yet this time.", OpgaveChanged: "The challenge was changed after the agreements; whether these still fit was not discussed yet.",
	PollBefore: "The challenge was changed after the last poll.", FeltPast: "The challenge was to be felt until {date}; that time is over.",
	Earliest:   "Last decision at the earliest: {date} ({who}).",
	Undated:    Count{"Of 1 reservation the date is not known yet.", "Of {n} reservations the date is not known yet."},
	Past:       Count{"Of 1 reservation the day is past; what came of it was not said yet.", "Of {n} reservations the day is past; what came of it was not said yet."},
	UndatedAll: "When all can be settled cannot be told yet: the dates follow.",
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
// earliest, seen on a day; empty when nothing does whose day is not past.
func (t *Text) Earliest(s model.Session, today date.Day) string {
	r := s.Round(today)
	var out []string
	switch {
	case r.Last.Agreement != "":
		out = append(out, Fill(t.Arrange.Earliest, "date", t.ByDay(r.Last.Answer.By.Closing()), "who", t.decider(s, r.Last.Answer)))
	case r.Undated > 0:
		out = append(out, t.Arrange.UndatedAll)
	}
	if r.Undated > 0 && r.Last.Agreement != "" {
		out = append(out, t.Arrange.Undated.Of(r.Undated))
	}
	return strings.Join(out, " ")
}

// DaysPast is how many bodies would have decided by a day and are not known to
// have; empty for none.
func (t *Text) DaysPast(s model.Session, today date.Day) string {
	if n := s.Round(today).Past; n > 0 {
		return t.Arrange.Past.Of(n)
	}
	return ""
}

// decider is the body that decides, and whose it is.
func (t *Text) decider(s model.Session, x model.Answer) string {
	if x.Body == "" {
		return t.Label(s, x.Partner)
	}
	return t.Body(x.Body) + ", " + t.Label(s, x.Partner)
}

// ByDay is a due date without the name of its day.
func (t *Text) ByDay(d date.Due) string { return t.dueAs(d, t.Day) }
