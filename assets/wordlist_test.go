package assets_test

import (
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model/fold"
)

// What adds a meeting, a system, a study, a team or somebody for it.
var adds = map[assets.Lang][]string{
	assets.Dutch: {
		"Er komt een werkgroep vervoer",
		"We roepen een regieoverleg in het leven",
		"De gemeente bouwt een dashboard van de wachttijden",
		"Rietgoor stelt een kwartiermaker aan",
		"We starten een pilot met een nieuw registratiesysteem",
		"We roepen een extra overleg in het leven",
		"Extra overleg inplannen met de huisartsen",
		"Samenspel organiseert elke maand een bijeenkomst voor de buurt",
		"De gemeente laat een onderzoek doen naar de kosten",
		"Lindervoort maakt een dashboard van de wachttijden",
		"We richten een stuurgroep op",
		"Werkgroep toegang instellen",
		"Alle begeleiders volgen een training",
		"De GGD organiseert maandelijks casusoverleg",
		"Voor de zomer komt er een gezamenlijk wijkteam",
		"We zetten een coördinatiepunt op voor de regio",
		"Nieuwe app laten bouwen voor de planning",
		"Er start een verkenning naar één portaal",
		"Nabij huurt een projectleider in",
		"Een evaluatie uitvoeren na het eerste jaar",
		"Hofbuurt stelt een klankbordgroep in",
		"Verkenning van de tarieven",
		"Twee keer per jaar een bestuurlijk overleg",
		"Proef met deelvervoer",
		"Monitor leefbaarheid",
		"Jaarlijkse evaluatie met alle partners",
		"Bestuurlijk overleg over de tarieven",
	},
	assets.English: {
		"Set up a working group on transport",
		"There will be a new steering committee",
		"The municipality appoints a coordinator",
		"We start a pilot with a new registration system",
		"Another meeting every month with the carers",
		"Commission a study of the costs",
		"Build a dashboard of the waiting times",
		"We establish a joint task force and a regional team",
		"All carers attend a training",
		"Rietgoor organises workshops for volunteers",
		"Launch an app for the planners",
		"Extra consultation with the doctors",
		"We create a single front desk",
	},
}

// What changes the work itself, and may speak of what is there already.
var keeps = map[assets.Lang][]string{
	assets.Dutch: {
		"De gemeente overlegt met de ouders",
		"Subsidie voor wijkteams krijgt een plaats in de begroting",
		"Wijkteam Zuid belt zelf de huisarts",
		"Het loket blijft open tot zes uur",
		"Maandoverleg wachtlijst opheffen",
		"Vervoer naar het overleg",
		"Wij overleggen met de huisarts",
		"De gemeente past de indicatie aan",
		"Ritten starten om 9.30 uur",
		"Rietgoor past de resultaatafspraak van het team aan",
		"De wachtlijst komt terug in het overleg van mei",
		"Nabij ontwikkelt in overleg met de familie een rooster",
		"Nieuwe aanmeldingen komen binnen via het loket",
		"Omnisport maakt een rooster en deelt het in het portaal",
		"De projectleider plant de ritten",
		"Het maandoverleg over de wachtlijst stopt",
		"We starten geen nieuw overleg",
		"We organiseren het vervoer in overleg met de taxi",
		"Iedere cliënt komt via het loket",
		"Als er een plek vrij is, zet de planner hem in het systeem",
		"De busjes komen om 9.15 en 13.15 uur. Duurder? Dan horen we het vooraf.",
		"Nabij krijgt 18 maanden 20 plekken betaald, ook als er een leeg blijft.",
		"Wie begint, ziet drie maanden lang dezelfde twee begeleiders.",
		"Samenspel zoekt de eerste 25 mensen en gaat met ieder één keer mee.",
		"We rekenen één dagdeel helemaal door: hulp, rit, zaal en lege plekken.",
		"Rietgoor begint na de evaluatie met de tweede groep",
		"Elke aanbieder krijgt een vaste begeleider bij het wijkteam",
	},
	assets.English: {
		"The municipality meets with the parents",
		"We consult the doctor before we plan",
		"The municipality changes the assessment",
		"Rides start at 9.30",
		"Rietgoor changes the targets of the team",
		"The waiting list comes back in the meeting of May",
		"New clients come in through the front desk",
		"Omnisport makes a rota and shares it in the portal",
		"The monthly meeting on the waiting list stops",
		"We work out one half-day in full: help, ride, hall and empty places",
		"Whoever begins sees the same two carers for three months",
		"We start no new meeting",
		"Nabij gets twenty places paid for eighteen months",
	},
}

func TestTheReflexIsRecognised(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, text := range adds[x.Lang] {
			if !x.Words().Reflex(text) {
				t.Errorf("adds something: %s", text)
			}
		}
		for _, text := range keeps[x.Lang] {
			if x.Words().Reflex(text) {
				t.Errorf("adds nothing: %s", text)
			}
		}
	})
}

func TestWordListsAreSound(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		w := x.Words()
		for name, list := range map[string][]string{"making": w.Making, "things": w.Things, "structures": w.Structures,
			"process": w.Process, "known": w.Known} {
			if len(list) < 15 {
				t.Errorf("%s has %d words", name, len(list))
			}
			for i, word := range list {
				stem := strings.Trim(word, "*")
				if len(stem) < 2 || strings.ContainsAny(stem, "* []#") || word != fold.Text(word) {
					t.Errorf("%s: %q is no pattern", name, word)
				}
				if slices.Contains(list[:i], word) {
					t.Errorf("%s has %q twice", name, word)
				}
			}
		}
	})
}

// Money and capacity are at stake where an agreement speaks of them.
func TestWhatIsAtStake(t *testing.T) {
	for l, lines := range map[assets.Lang]map[string]bool{
		assets.Dutch: {
			"Nabij krijgt 18 maanden 20 plekken betaald": true, "Vergoeding per dagdeel uitwerken": true, "We leggen € 75.000 bij": true,
			"Drie begeleiders werken op het park": true, "De zaal is elke maandag vrij": true, "Het uurtarief blijft": true,
			"We bellen elkaar voordat we de krant bellen": false, "Eén contactpersoon voor alle verwijzers": false, "We tekenen het convenant": false,
		},
		assets.English: {
			"The council pays for twenty places": true, "Two carers work in the park": true, "A fee per half-day": true,
			"We call each other before the paper does": false, "One contact for everybody": false,
		},
	} {
		for text, want := range lines {
			if got := assets.For(l).Words().AtStake(text); got != want {
				t.Errorf("%s: %q is at stake: %v", l, text, got)
			}
		}
	}
}
