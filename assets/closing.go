package assets

// Closing is step 6.
type Closing struct {
	ReadBack, Photo, PhotoHint, Answerable, Documents                       string
	AllAsked                                                                string
	ToAsk                                                                   Count
	Decisions, Report, DecisionsAbout, ReportAbout, PreviewTitle, WrittenAt string
	Exists, ExistsKeep, ExistsOverwrite, AfterTitle                         string
	After                                                                   Count
	KeyReadBack, KeyClose                                                   string
	KeyFile                                                                 string // {format}
	AllCosted, LookBackHint                                                 string
	ToCost, LookBack, Unbound                                               Count
}

var dutchClosing = Closing{
	ReadBack: "Teruglezen", Photo: "Voor de foto", PhotoHint: "Wat is er over een jaar anders, voor wie, en wie heeft het doorgerekend?",
	Answerable: "Aanspreekbaar op", Documents: "Documenten", AllAsked: "alle antwoorden zijn er",
	ToAsk:     Count{"1 afspraak vraagt nog antwoord", "{n} afspraken vragen nog antwoord"},
	Decisions: "Besluitenlijst", Report: "Werkverslag",
	DecisionsAbout: "opgave, afspraken, voorbehouden en de volgende datum; mag verder reizen",
	ReportAbout:    "ook belangen, randvoorwaarden en mandaten; voor de partners",
	PreviewTitle:   "Zo wordt het: {document}", WrittenAt: "Het bestand staat in {path}",
	Exists: "{path} bestaat al.", ExistsKeep: "laten staan", ExistsOverwrite: "vervangen",
	AllCosted: "van elke afspraak is gezegd of het nodig is", LookBackHint: "zes condities, en wat helpt of in de weg zit",
	ToCost:      Count{"1 afspraak is nog niet doorgerekend", "{n} afspraken zijn nog niet doorgerekend"},
	Unbound:     Count{"aan 1 afspraak is nog niemand gebonden", "aan {n} afspraken is nog niemand gebonden"},
	LookBack:    Count{"1 onderwerp besproken", "{n} onderwerpen besproken"},
	AfterTitle:  "Na de tafel",
	After:       Count{"1 wijziging na de tafel", "{n} wijzigingen na de tafel"},
	KeyReadBack: "teruglezen", KeyFile: "bestand ({format})", KeyClose: "tafel sluiten",
}

var englishClosing = Closing{
	ReadBack: "Read back", Photo: "Before the photo", PhotoHint: "What will be different in a year, for whom, and who has worked out the costs?",
	Answerable: "Answerable for", Documents: "Documents", AllAsked: "all answers are there",
	ToAsk:     Count{"1 agreement still asks for an answer", "{n} agreements still ask for an answer"},
	Decisions: "Decision list", Report: "Working report",
	DecisionsAbout: "challenge, agreements, reservations and the next date; may travel",
	ReportAbout:    "also interests, preconditions and mandates; for the partners",
	PreviewTitle:   "This is what it will be: {document}", WrittenAt: "The file is in {path}",
	Exists: "{path} is there already.", ExistsKeep: "leave it", ExistsOverwrite: "replace it",
	AllCosted: "asked for each agreement", LookBackHint: "six conditions, and what helps or is in the way",
	ToCost:      Count{"1 agreement is not worked out yet", "{n} agreements are not worked out yet"},
	Unbound:     Count{"nobody is bound to 1 agreement yet", "nobody is bound to {n} agreements yet"},
	LookBack:    Count{"1 subject discussed", "{n} subjects discussed"},
	AfterTitle:  "After the table",
	After:       Count{"1 change after the table", "{n} changes after the table"},
	KeyReadBack: "read back", KeyFile: "file ({format})", KeyClose: "close the table",
}
