package assets

var dutchInterests = Interests{
	Empty: "Nog geen partners aan deze tafel. Ga met 2 naar Partners.", HasFloor: "aan het woord",
	AllHeard: "Iedereen aan tafel is aan het woord geweest.",
	Interest: "Gaat ons om", HomeCounts: "Thuis telt", Precondition: "Moet blijven kloppen", Brings: "Brengen we in",
	Position: "Standpunt", Better: "Wordt bij ons beter", Movers: "Wie thuis mee moet", Pressure: "Wie thuis meekijkt",
	Note: "Notitie", None: "geen, hardop gezegd", NoneTwice: "geen, ook bij navragen", UnderstoodBy: "begrepen door {who}",
	On: "waarop", FeltAt: "wanneer voelbaar", Relieved: "afspraak die helpt",
	NotHeardN: Count{"nog 1 te gaan", "nog {n} te gaan"},
	KeyFloor:  "beurt", KeyEnd: "einde beurt", KeyInterest: "belang", KeyPrecondition: "randvoorwaarde", KeyPressure: "wie meekijkt",
	OpenFirst: "Op tafel leggen kan zodra de tafel open is.", InWords: "Zoals gezegd", PutTitle: "Op tafel, voor {name}", Stays: "blijft aan tafel: in geen enkel bestand",
	UnderstoodTitle: "Wie zegt in eigen woorden waar het {name} om gaat?", UnderstoodWho: "Wie", UnderstoodWords: "In eigen woorden",
	VerdictTitle: "{name}, klopt dat zo?", VerdictRight: "klopt", VerdictAlmost: "bijna", VerdictWrong: "klopt niet",
	TurnTitle: "{name}: voorbereid en nog niet gezegd", TurnEmpty: "Van deze partner ligt er niets meer klaar.",
	TurnSaid: "net gezegd", TurnSame: "staat er al", TurnLeave: "laten staan",
	KeyPut: "op tafel", KeyAllow: "wat mag ermee", KeyStays: "blijft aan tafel", KeyUnderstood: "begrepen", KeyRest: "wat ligt er nog",
	KeyNone: "geen randvoorwaarde", KeyNote: "notitie", KeyMore: "meer", KeyCard: "kaart", KeyDrop: "vervallen", KeyList: "lijst",
}

var dutchAgreements = Agreements{
	Empty:    "Nog geen afspraken. Druk op n en typ wat jullie afspreken, met @ de trekker en aan het eind wanneer.",
	NewTitle: "Nieuwe afspraak", NewHint: "Bijvoorbeeld: Eén dagdeel samen doorrekenen @gemeente +6w", Quick: "Afspraak",
	NoLead: "trekker open", NoDate: "geen datum", Lead: "Trekker", Due: "Wanneer",
	UnknownLead: "geen partner die {name} heet", LinkTitle: "Welk punt regelt afspraak {a}? Typ het nummer.",
	LinkNone: "Er is nog geen randvoorwaarde gezegd die je kunt koppelen.", LinkHint: "nummer", Linked: "punt {n}",
	Draft: "voorzet", Stale: "opnieuw vragen", Points: "Regelt punt",
	Earlier: "gegeven op eerdere tekst", Candidates: "open: {who}",
	LanguageOnly: "Eén wijziging van woorden: de antwoorden blijven staan.", LinkedNow: "Gekoppeld. Te vragen: {who}.", Nobody: "nog niet gevraagd",
	OthersN: Count{"+ 1 ander", "+ {n} anderen"},
	KeyNew:  "nieuw", KeyOpen: "kaart", KeyLink: "punt koppelen", KeyReadBack: "teruglezen", KeyDrop: "vervallen",
	KeyUnlink: "ontkoppelen", KeyLanguage: "alleen taal",
}

var dutchReadBack = ReadBack{
	Title: "Teruglezen · afspraak {a}", Done: "Iedereen heeft antwoord gegeven. n brengt de volgende afspraak.",
	Nothing: "Er is niets meer terug te lezen. esc gaat terug.", Asks: "Nog niemand is gebonden: geef de afspraak eerst een trekker.",
	Owns: "dit gaat over een punt van deze partner", Themselves: "{who}: die spreken voor zichzelf (trekker, eigen punt, of geen vol mandaat).",
	Body: "Welk orgaan", ByDate: "Wanneer beslist", Needs: "Wat is er nodig", Stale: "op eerdere tekst: {answer}",
	ReserveTitle: "{name}: ja, onder voorbehoud", NeedsTitle: "{name}: zo niet",
	KeyYes: "ja", KeyReserve: "voorbehoud", KeyNot: "zo niet", KeyOut: "doet niet mee", KeyAbsent: "afwezig", KeyYesNotPoint: "ja, punt nog niet geregeld",
	KeyTogether: "samen ja", KeyNext: "volgende", KeyPrev: "vorige", KeyTakeBack: "antwoord weg",
	Left: Count{"nog 1 afspraak", "nog {n} afspraken"},
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
	KeyReadBack: "teruglezen", KeyMarkdown: "bestand (Markdown)", KeyHTML: "bestand (HTML)", KeyClose: "tafel sluiten",
}

var dutchLists = Lists{
	ParkedTitle: "Geparkeerd", ParkedEmpty: "Er is niets geparkeerd. Druk op n voor een onderwerp dat later terugkomt.",
	ParkTitle: "Parkeren", ParkText: "Wat", ParkWhose: "Van wie", ParkBack: "Komt terug",
	ParkWhoseHint: "Van niemand? Laat leeg. Is het iemands belang? Noem die partner.", ParkAs: "Wat is dit voor {name}?",
	ParkedWith: "Dit staat nu bij {name}.", ParkAsInterest: "een belang", ParkAsPrecondition: "een randvoorwaarde", ParkedNow: "Geparkeerd. P toont de lijst.",
	ParkedAt: "komt terug {date}", NobodyKnown: "Er is geen partner die zo heet.",
	TermsTitle: "Tafeltaal · wat wij bedoelen met", TermsEmpty: "Nog geen woorden. Druk op n bij een woord dat twee dingen betekent.",
	TermNew: "Een woord van deze tafel", TermWord: "Woord", TermMeaning: "Bedoelen wij", TermVersion: "versie {n}",
	KeyNew: "nieuw", KeyEdit: "bewerken", KeyDelete: "weg",
}

var dutchSearch = Search{
	Prompt: "Zoek in deze tafel:", Empty: "Typ een deel van een woord.", Nothing: "Niets gevonden in deze tafel.",
	KeyGo: "erheen",
}

var dutchHelp = Help{
	Here: "Hier", Always: "Overal", Words: "Woorden",
	Lines: []string{
		"Opgave: wat alleen samen lukt, zo concreet dat je erop aan te spreken bent.",
		"Belang: waarom er voor een organisatie iets op het spel staat.",
		"Randvoorwaarde: wat thuis moet blijven kloppen om dit te kunnen dragen.",
		"Geregeld: er is een afspraak met trekker en datum, iedereen die gebonden is zei ja, en de eigenaar zegt dat het zo klopt.",
		"Voorbehoud: een ja dat pas geldt als een orgaan thuis instemt, met een datum.",
		"○ vermoed: door jou voorbereid, alleen in REGIE. ● gezegd: aan tafel uitgesproken.",
		"Data: 1 mrt, vr, +6w, eind juni, Q3 2027, 2028, doorlopend.",
	},
}
