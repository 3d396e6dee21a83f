package assets

import (
	"strings"

	"regietafel/model"
)

// Review is what a later sitting opens on.
type Review struct {
	Held                 string // {time}
	KeyCame, KeyNotYet   string
	KeyEarly, KeyGone    string
	CameTitle, CameAsk   string
	EarlyTitle, EarlyAsk string
	WhyChange            string
	NoneOpen, Late       string
	Reserved, Outcome    string // {name} {a} {body}
	Point                string // {n} {name} {text}
	Change               string
	KeyHolds, KeyChanged string
	KeyOpen              string // at the start card
}

var dutchReview = Review{
	Held: "klopt nog, {time}", KeyCame: "ja, …", KeyNotYet: "nog niet", KeyEarly: "te vroeg", KeyGone: "niet meer",
	CameTitle: "Ja: wie heeft er iets aan?", CameAsk: "Wie, en waaraan is dat te zien",
	EarlyTitle: "Te vroeg om te zeggen", EarlyAsk: "Wanneer kijken we weer",
	WhyChange: "Schrijf op waarom dit nu speelt. Met a op de beginkaart kom je terug bij wat er open stond.",
	NoneOpen:  "Er staat niets open van de vorige keer.", Late: "datum voorbij",
	Reserved: "Afspraak {a}: {name} wacht op {body}", Outcome: "Wat is er besloten?", Point: "Punt {n} van {name}: {text}",
	Change:   "Wijzig de opgave en maak met v een versie. Met a op de beginkaart kom je terug bij wat er open stond.",
	KeyHolds: "klopt nog", KeyChanged: "klopt niet meer", KeyOpen: "wat stond er open",
}

var englishReview = Review{
	Held: "still holds, {time}", KeyCame: "yes, …", KeyNotYet: "not yet", KeyEarly: "too early", KeyGone: "no longer",
	CameTitle: "Yes: who benefits?", CameAsk: "Who, and what shows it",
	EarlyTitle: "Too early to say", EarlyAsk: "When we look again",
	WhyChange: "Write down why this matters now. a on the start card brings you back to what was open.",
	NoneOpen:  "Nothing is open from last time.", Late: "past its date",
	Reserved: "Agreement {a}: {name} waits for {body}", Outcome: "What was decided?", Point: "Point {n} of {name}: {text}",
	Change:   "Change the challenge and make a version with v. a on the start card brings you back to what was open.",
	KeyHolds: "still holds", KeyChanged: "no longer holds", KeyOpen: "what was open",
}

// Benefit is what came of a promise, in words; empty when it was not asked.
func (t *Text) Benefit(b model.Benefit) string {
	w := t.Came[b.Answer]
	switch {
	case b.Answer == model.CameUnasked:
		return ""
	case b.Answer == model.CameYes && b.Text != "":
		return Fill(w, "text", b.Text)
	case b.Answer == model.CameEarly && !b.Review.IsZero():
		return w + ", " + Fill(t.Sections.LookAgain, "when", Fill(t.TakeHome.On[b.Review.Precision], "due", t.Spoken(b.Review)))
	}
	return strings.TrimSuffix(Fill(w, "text", ""), ": ")
}

var dutchCame = map[model.Came]string{
	model.CameUnasked: "nog niet gevraagd", model.CameYes: "ja: {text}", model.CameNotYet: "nog niet", model.CameEarly: "te vroeg",
}

var englishCame = map[model.Came]string{
	model.CameUnasked: "not asked yet", model.CameYes: "yes: {text}", model.CameNotYet: "not yet", model.CameEarly: "too early",
}
