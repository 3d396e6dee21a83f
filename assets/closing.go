package assets

import (
	"strings"

	"regietafel/model"
)

// Closing is step 6.
type Closing struct {
	ReadBack, PhotoHint, Answerable, Documents                              string
	AllAsked                                                                string
	ToAsk                                                                   Count
	Decisions, Report, DecisionsAbout, MayTravel, ReportAbout, PreviewTitle string
	AfterTitle                                                              string
	After                                                                   Count
	KeyReadBack, KeyClose                                                   string
	AllCosted, LookBackHint                                                 string
	ToCost, LookBack, Unbound                                               Count
	GoesHome                                                                string
	AlongEach                                                               string   // {a}
	Along                                                                   Numbered // {a} {who}
	Unheard, Unasked                                                        Count
}

var dutchClosing = Closing{
	ReadBack: "Teruglezen", PhotoHint: "Wat is er over een jaar anders, voor wie, en wie heeft het doorgerekend?",
	Answerable: "Aanspreekbaar op", Documents: "Documenten", AllAsked: "alle gebonden partners gaven antwoord",
	ToAsk:     Count{"1 afspraak vraagt nog antwoord", "{n} afspraken vragen nog antwoord"},
	Decisions: "Besluitenlijst", Report: "Werkverslag",
	DecisionsAbout: "opgave, afspraken, voorbehouden en de volgende datum", MayTravel: "mag verder reizen",
	ReportAbout:  "ook belangen, randvoorwaarden en mandaten; voor de partners",
	PreviewTitle: "Zo wordt het: {document}",
	AllCosted:    "bij elke afspraak is gezegd of doorrekenen nodig is", LookBackHint: "zes condities, en wat helpt of in de weg zit",
	ToCost:      Count{"1 afspraak is nog niet doorgerekend", "{n} afspraken zijn nog niet doorgerekend"},
	Unbound:     Count{"aan 1 afspraak is nog niemand gebonden", "aan {n} afspraken is nog niemand gebonden"},
	LookBack:    Count{"1 onderwerp besproken", "{n} onderwerpen besproken"},
	AfterTitle:  "Na de tafel",
	After:       Count{"1 wijziging na de tafel", "{n} wijzigingen na de tafel"},
	GoesHome:    "Open mee naar huis",
	Along:       Numbered{"punt {a} met {who}", "de punten {a} met {who}"},
	AlongEach:   "de punten {a}, elk met de partner die het noemde.",
	Unheard:     Count{"Van 1 partner is nog niet gehoord wat thuis moet blijven kloppen.", "Van {n} partners is nog niet gehoord wat thuis moet blijven kloppen."},
	Unasked:     Count{"Aan 1 partner is nog niet gevraagd of dit te dragen is.", "Aan {n} partners is nog niet gevraagd of dit te dragen is."},
	KeyReadBack: "teruglezen", KeyClose: "tafel sluiten",
}

var englishClosing = Closing{
	ReadBack: "Read back", PhotoHint: "What will be different in a year, for whom, and who has worked out the costs?",
	Answerable: "Answerable for", Documents: "Documents", AllAsked: "all bound partners have answered",
	ToAsk:     Count{"1 agreement still asks for an answer", "{n} agreements still ask for an answer"},
	Decisions: "Decision list", Report: "Working report",
	DecisionsAbout: "challenge, agreements, reservations and the next date", MayTravel: "may travel",
	ReportAbout:  "also interests, preconditions and mandates; for the partners",
	PreviewTitle: "This is what it will be: {document}",
	AllCosted:    "each agreement: costing needed or not", LookBackHint: "six conditions, and what helps or is in the way",
	ToCost:      Count{"1 agreement is not worked out yet", "{n} agreements are not worked out yet"},
	Unbound:     Count{"nobody is bound to 1 agreement yet", "nobody is bound to {n} agreements yet"},
	LookBack:    Count{"1 subject discussed", "{n} subjects discussed"},
	AfterTitle:  "After the table",
	After:       Count{"1 change after the table", "{n} changes after the table"},
	GoesHome:    "Open, goes home",
	Along:       Numbered{"point {a} with {who}", "points {a} with {who}"},
	AlongEach:   "points {a}, each with the partner that named it.",
	Unheard:     Count{"1 partner has not been heard yet on what must keep holding back home.", "{n} partners have not been heard yet on what must keep holding back home."},
	Unasked:     Count{"1 partner has not been asked yet whether this can be carried.", "{n} partners have not been asked yet whether this can be carried."},
	KeyReadBack: "read back", KeyClose: "close the table",
}

// mostAlong is with how many partners points go home by name.
const mostAlong = 6

// Along says which points without a way out go home with whom, in the order of the
// seats: "de punten 1 en 4 met Rietgoor; punt 6 met Nabij". Of more than six partners
// it names the points alone. It is empty for none.
func (t *Text) Along(s model.Session, points []model.Precondition) string {
	var out []string
	var all []int
	for _, x := range points {
		all = append(all, x.Number)
	}
	for _, p := range s.Partners {
		var numbers []int
		for _, x := range points {
			if x.Partner == p.ID {
				numbers = append(numbers, x.Number)
			}
		}
		if len(numbers) > 0 {
			out = append(out, Fill(t.NumberedOf(t.Closing.Along, numbers), "who", p.Label()))
		}
	}
	switch {
	case len(out) == 0:
		return ""
	case len(out) > mostAlong:
		return Fill(t.Closing.AlongEach, "a", t.Numbers(all))
	}
	return strings.Join(out, "; ") + "."
}
