package assets

import "regietafel/model"

// Home is the list of sessions.
type Home struct {
	Sessions                            Count
	Empty, NewTitle, TitleLabel         string
	Reached                             map[model.Part]string
	Open, Past                          Count
	Settled, NothingFound, SearchPrompt string
	Unread, Lost, UnreadHint            string // {id}
	KeyNew, KeyOpen, KeySearch          string
	KeyNext, KeyCase                    string
	Late                                Count // over all tables
	CaseTitle                           string
	NextTitle, NextTable, NextRegie     string // {title}
	Closed, Prepared                    string
	Later                               string // {title}
}

var dutchHome = Home{
	Sessions: Count{"1 tafel", "{n} tafels"},
	Empty:    "Nog geen tafels. Druk op n en geef de eerste een naam.",
	NewTitle: "Nieuwe tafel", TitleLabel: "Hoe heet de opgave?",
	Reached: map[model.Part]string{
		model.PartOpgave: "Opgave", model.PartPartners: "Partners", model.PartInterests: "Belangen", model.PartAgreements: "Afspraken",
	},
	Open:   Count{"1 randvoorwaarde nog te regelen", "{n} randvoorwaarden nog te regelen"},
	Past:   Count{"van 1 afspraak is de datum voorbij", "van {n} afspraken is de datum voorbij"},
	Unread: "Deze tafel kan niet worden gelezen: {id}", Lost: "Hier is iets niet meer te vinden: een tafel, of wat het laatst bewaard werd",
	UnreadHint: "De andere tafels zijn er wel. Kijk in een kopie: regietafel check noemt die.",
	Settled:    "Vastgesteld", NothingFound: "Niets gevonden. esc gaat terug naar alle tafels.", SearchPrompt: "Zoek:",
	KeyNew: "nieuw", KeyOpen: "openen", KeySearch: "zoeken", KeyNext: "vervolg", KeyCase: "oefencasus",
	Late:   Count{"over alle tafels: 1 afspraak voorbij de datum", "over alle tafels: {n} afspraken voorbij de datum"},
	Closed: "Gesloten, nog niet vastgesteld", Prepared: "In voorbereiding",
	CaseTitle: "Welke oefencasus?", NextTitle: "Een volgende tafel van {title}. Wat gaat er mee?",
	NextTable: "wat aan tafel gezegd is", NextRegie: "ook wat in REGIE staat", Later: "Van {title} is er al een volgende tafel.",
}

var englishHome = Home{
	Sessions: Count{"1 table", "{n} tables"},
	Empty:    "No tables yet. Press n and give the first one a name.",
	NewTitle: "New table", TitleLabel: "What is the challenge called?",
	Reached: map[model.Part]string{
		model.PartOpgave: "Challenge", model.PartPartners: "Partners", model.PartInterests: "Interests", model.PartAgreements: "Agreements",
	},
	Open:   Count{"1 precondition still to be arranged", "{n} preconditions still to be arranged"},
	Past:   Count{"1 agreement is past its date", "{n} agreements are past their date"},
	Unread: "This table cannot be read: {id}", Lost: "Something cannot be found here any more: a table, or what was saved last",
	UnreadHint: "The other tables are there. Look in a copy: regietafel check names it.",
	Settled:    "Settled", NothingFound: "Nothing found. esc goes back to all tables.", SearchPrompt: "Search:",
	KeyNew: "new", KeyOpen: "open", KeySearch: "search", KeyNext: "follow-up", KeyCase: "practice case",
	Late:   Count{"over all tables: 1 agreement past its date", "over all tables: {n} agreements past their date"},
	Closed: "Closed, not settled yet", Prepared: "In preparation",
	CaseTitle: "Which practice case?", NextTitle: "A next table of {title}. What comes along?",
	NextTable: "what was said at the table", NextRegie: "what stands in REGIE as well", Later: "There is a next table of {title} already.",
}
