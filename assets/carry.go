package assets

import "regietafel/model"

// Carry is step 5: does it hold?
type Carry struct {
	Three, ThreeFirst, ThreeNext, Shadow, Sober, Quiet string
	Unasked                                            string // {who}
	AllAsked                                           string
	MoreLeft                                           Count
	Points, NoPoints, NothingOpen                      string
	Views                                              [3]string                     // all, only what is open, by partner
	Kinds                                              map[model.StandingKind]string // before the numbers of points
	Bearing, Earlier, CarryTitle, CarryBound           string                        // {name}
	CarryNone, CarryPoints, IfTitle, NotTitle          string
	IfLabel, NotLabel, IfSaid                          string // {text}
	Reservations                                       string
	NeedsTitle, NeedsNone, NeedsLine                   string // {name} {who} {n} {a}
	ExitTitle                                          string // {n} {name}
	ExitLink, ExitTake, ExitAccept, ExitLapse          string
	ExitWord, ExitWords, ExitOpen                      string // {a}
	WordTitle                                          string // {name} {n} {a}
	WordYes, WordNo, WordLater                         string
	LinkTitle, LinkNone                                string // {n}
	TakeTitle, TakeNew, TakeVersion, TakeNone          string // {n} {v}
	AcceptTitle, LapseTitle                            string // {n}
	ClashTitle, ClashNone, ClashWith, ClashOff         string // {n}
	DayPast                                            string // behind the body of a reservation
	KeyMend, KeyView, KeyRound, KeyNeeds, KeyClash     string
	KeyMore, KeyYes, KeyIf, KeyNot                     string
}

var dutchCarry = Carry{
	Three: "Na de pauze: drie vragen", ThreeFirst: "Om mee te beginnen: drie vragen", ThreeNext: "Voor de volgende tafel: drie vragen",
	Unasked: "nog niet gevraagd: {who}", AllAsked: "Iedereen is gevraagd.", Shadow: "De schaduwtoets: kan elke partner dit thuis dragen?",
	Sober: "Van elk punt heeft de partner zelf gezegd hoe het verder gaat.", Quiet: "Hier is nu niets te vragen.",
	MoreLeft: Count{"en nog 1 zin · m toont alles", "en nog {n} zinnen · m toont alles"},
	Points:   "Wat moet blijven kloppen", NoPoints: "Er is nog niets gezegd dat moet blijven kloppen.", NothingOpen: "Er staat niets open.",
	Views: [3]string{"alles", "alleen wat open is", "per partner"},
	Kinds: map[model.StandingKind]string{
		model.StandsOpen: "open", model.StandsLinked: "gekoppeld", model.StandsShort: "nog niet genoeg", model.Arranged: "geregeld", model.ArrangedIf: "onder voorbehoud",
		model.WasArranged: "was geregeld", model.StandsTakenUp: "opgevangen", model.StandsAccepted: "bewust aanvaard", model.StandsLapsed: "vervallen", model.StandsPrepared: "vermoed",
	},
	Bearing: "Te dragen?", Earlier: "gezegd bij eerdere afspraken", CarryTitle: "{name}, met deze afspraken erbij: te dragen?",
	CarryBound: "Hier zijn jullie bij nodig", CarryNone: "In deze afspraken staan jullie niet als trekker of deelnemer.",
	CarryPoints: "Wat thuis moet blijven kloppen", IfTitle: "{name}: ja, als …", NotTitle: "{name}: zo niet",
	IfLabel: "Ja, als", NotLabel: "Wat is er nodig", IfSaid: "ja, als {text}",
	Reservations: "Voorbehouden",
	NeedsTitle:   "Wie heeft wie nodig", NeedsNone: "Er is nog geen punt aan een afspraak van een ander gekoppeld.",
	NeedsLine: "voor punt {n}, in afspraak {a}",
	ExitTitle: "Punt {n} van {name}", ExitLink: "geregeld in een afspraak", ExitTake: "opgevangen in de opgave: kleiner, later of minder",
	ExitAccept: "bewust aanvaard, met wat dat betekent", ExitLapse: "vervalt",
	ExitWord: "het woord van de eigenaar over afspraak {a}", ExitWords: "het woord van de eigenaar over een afspraak", ExitOpen: "toch weer open",
	WordTitle: "{name}, is punt {n} met afspraak {a} voor jullie geregeld?", WordYes: "ja, hiermee is het geregeld",
	WordNo: "nee, hiermee alleen is het niet genoeg", WordLater: "vragen we later",
	LinkTitle: "Welke afspraak regelt punt {n}?", LinkNone: "Er is geen afspraak om aan te koppelen.",
	TakeTitle: "In welke versie van de opgave is punt {n} opgevangen?", TakeNew: "de tekst van nu, als versie {v}", TakeVersion: "versie {v}",
	TakeNone:    "De opgave heeft nog geen versie. Maak er bij stap 1 een met v.",
	AcceptTitle: "Punt {n} blijft zoals het is", LapseTitle: "Punt {n} vervalt",
	ClashTitle: "Met welk punt botst punt {n}?", ClashNone: "Er is geen ander punt.", ClashWith: "botst met {n}", ClashOff: "botst niet meer met {n}",
	DayPast: "dag voorbij",
	KeyMend: "openen", KeyView: "weergave", KeyRound: "te dragen?", KeyNeeds: "wie met wie",
	KeyClash: "botst met", KeyMore: "meer", KeyYes: "ja", KeyIf: "ja, als …", KeyNot: "zo niet",
}

var englishCarry = Carry{
	Three: "After the break: three questions", ThreeFirst: "To begin with: three questions", ThreeNext: "For the next table: three questions",
	Unasked: "not asked yet: {who}", AllAsked: "Everyone was asked.", Shadow: "The shadow check: can every partner carry this at home?",
	Sober: "Of every point its partner has said how it goes on.", Quiet: "There is nothing to ask here now.",
	MoreLeft: Count{"and 1 more sentence · m shows all", "and {n} more sentences · m shows all"},
	Points:   "What must keep holding", NoPoints: "Nothing that must keep holding has been said yet.", NothingOpen: "Nothing is open.",
	Views: [3]string{"all", "only what is open", "by partner"},
	Kinds: map[model.StandingKind]string{
		model.StandsOpen: "open", model.StandsLinked: "linked", model.StandsShort: "not enough yet", model.Arranged: "arranged", model.ArrangedIf: "under reservation",
		model.WasArranged: "was arranged", model.StandsTakenUp: "taken up", model.StandsAccepted: "knowingly accepted", model.StandsLapsed: "lapsed", model.StandsPrepared: "presumed",
	},
	Bearing: "Can you carry it?", Earlier: "said about earlier agreements", CarryTitle: "{name}, with these agreements: can you carry it?",
	CarryBound: "Your answer is needed for", CarryNone: "In these agreements you neither lead nor take part.",
	CarryPoints: "What must keep holding at home", IfTitle: "{name}: yes, if …", NotTitle: "{name}: not as is",
	IfLabel: "Yes, if", NotLabel: "What is needed", IfSaid: "yes, if {text}",
	Reservations: "Reservations",
	NeedsTitle:   "Who needs whom", NeedsNone: "No point is linked to somebody else's agreement yet.",
	NeedsLine: "for point {n}, in agreement {a}",
	ExitTitle: "Point {n} of {name}", ExitLink: "arranged in an agreement", ExitTake: "taken up in the challenge: smaller, later or fewer",
	ExitAccept: "knowingly accepted, with what that means", ExitLapse: "lapses",
	ExitWord: "its owner's word on agreement {a}", ExitWords: "its owner's word on an agreement", ExitOpen: "open again after all",
	WordTitle: "{name}, is point {n} arranged for you by agreement {a}?", WordYes: "yes, this arranges it",
	WordNo: "no, this alone is not enough", WordLater: "we ask later",
	LinkTitle: "Which agreement arranges point {n}?", LinkNone: "There is no agreement to link to.",
	TakeTitle: "In which version of the challenge is point {n} taken up?", TakeNew: "the text as it is, as version {v}", TakeVersion: "version {v}",
	TakeNone:    "The challenge has no version yet. Make one at step 1 with v.",
	AcceptTitle: "Point {n} stays as it is", LapseTitle: "Point {n} lapses",
	ClashTitle: "With which point does point {n} clash?", ClashNone: "There is no other point.", ClashWith: "clashes with {n}", ClashOff: "no longer clashes with {n}",
	DayPast: "day past",
	KeyMend: "open", KeyView: "view", KeyRound: "carry it?", KeyNeeds: "who with whom",
	KeyClash: "clashes with", KeyMore: "more", KeyYes: "yes", KeyIf: "yes, if …", KeyNot: "not as is",
}
