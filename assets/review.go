package assets

// Review is what a later sitting opens on.
type Review struct {
	Promise              string // {text}
	Held                 string // {time}
	NoneOpen, Late       string
	Reserved, Outcome    string // {name} {a} {body}
	Point                string // {n} {name} {text}
	Change               string
	KeyHolds, KeyChanged string
	KeyOpen              string // at the start card
}

var dutchReview = Review{
	Promise: "Vorige keer gezegd: {text}", Held: "klopt nog, {time}",
	NoneOpen: "Er staat niets open van de vorige keer.", Late: "datum voorbij",
	Reserved: "Afspraak {a}: {name} wacht op {body}", Outcome: "Wat is er besloten?", Point: "Punt {n} van {name}: {text}",
	Change:   "Wijzig de opgave en maak met v een versie. Met a op de beginkaart kom je terug bij wat er open stond.",
	KeyHolds: "klopt nog", KeyChanged: "klopt niet meer", KeyOpen: "wat stond er open",
}

var englishReview = Review{
	Promise: "Said last time: {text}", Held: "still holds, {time}",
	NoneOpen: "Nothing is open from last time.", Late: "past its date",
	Reserved: "Agreement {a}: {name} waits for {body}", Outcome: "What was decided?", Point: "Point {n} of {name}: {text}",
	Change:   "Change the challenge and make a version with v. a on the start card brings you back to what was open.",
	KeyHolds: "still holds", KeyChanged: "no longer holds", KeyOpen: "what was open",
}
