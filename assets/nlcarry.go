package assets

import "regietafel/model"

var dutchCarry = Carry{
	Three: "Na de pauze: drie vragen", ThreeFirst: "Om mee te beginnen: drie vragen", ThreeNext: "Voor de volgende tafel: drie vragen",
	Unasked: "nog niet gevraagd: {who}", AllAsked: "Iedereen is gevraagd.", Shadow: "De schaduwtoets: kan elke partner dit thuis dragen?",
	Sober:    "Alles wat gezegd is, heeft een uitweg gekregen van wie het zei.",
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
	ExitWord: "het woord van de eigenaar over afspraak {a}", ExitOpen: "toch weer open",
	WordTitle: "{name}, is punt {n} met afspraak {a} voor jullie geregeld?", WordYes: "ja, hiermee is het geregeld",
	WordNo: "nee, hiermee alleen is het niet genoeg", WordLater: "vragen we later",
	LinkTitle: "Welke afspraak regelt punt {n}?", LinkNone: "Er is geen afspraak om aan te koppelen.",
	TakeTitle: "In welke versie van de opgave is punt {n} opgevangen?", TakeNew: "de tekst van nu, als versie {v}", TakeVersion: "versie {v}",
	TakeNone:    "De opgave heeft nog geen versie. Maak er bij stap 1 een met v.",
	AcceptTitle: "Punt {n} blijft zoals het is", LapseTitle: "Punt {n} vervalt",
	ClashTitle: "Met welk punt botst punt {n}?", ClashNone: "Er is geen ander punt.", ClashWith: "botst met {n}", ClashOff: "botst niet meer met {n}",
	KeyMend: "openen", KeyView: "weergave", KeyRound: "te dragen?", KeyNeeds: "wie met wie",
	KeyClash: "botst met", KeyMore: "meer", KeyYes: "ja", KeyIf: "ja, als …", KeyNot: "zo niet",
}

var dutchAsking = Asking{
	Label: "Vraag", Nothing: "Er is nu geen vraag.", Aside: "Opzij gelegd voor deze tafel. u haalt de vraag terug.",
	OnWall: "Op de wand, zonder naam: {question}", NoWall: "Deze vraag kan niet zonder naam op de wand.", Off: "De vraag is weer uit.",
	KeyGo: "naar de plek van de vraag", KeyAside: "vraag opzij leggen", KeyWall: "vraag op de wand",
	Of: "{used} van {of} min", Over: "{used} van {of} min, over",
}

var dutchReview = Review{
	Promise: "Vorige keer gezegd: {text}", Held: "klopt nog, {time}",
	NoneOpen: "Er staat niets open van de vorige keer.", Late: "datum voorbij",
	Reserved: "Afspraak {a}: {name} wacht op {body}", Outcome: "Wat is er besloten?", Point: "Punt {n} van {name}: {text}",
	Change:   "Wijzig de opgave en maak met v een versie. Met a op de beginkaart kom je terug bij wat er open stond.",
	KeyHolds: "klopt nog", KeyChanged: "klopt niet meer", KeyOpen: "wat stond er open",
}
