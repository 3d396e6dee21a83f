package assets

import "regietafel/model"

var dutch = Text{
	Lang:       Dutch,
	Dates:      dutchDates,
	Keys:       dutchKeys,
	Shell:      dutchShell,
	States:     States{Presumed: "vermoed", Said: "gezegd", Lapsed: "vervallen", OnTable: "op tafel"},
	Steps:      dutchSteps,
	Fields:     dutchFields,
	Home:       dutchHome,
	Start:      dutchStart,
	Session:    dutchSession,
	Opgave:     dutchOpgave,
	Partners:   dutchPartners,
	Interests:  dutchInterests,
	Agreements: dutchAgreements,
	ReadBack:   dutchReadBack,
	Closing:    dutchClosing,
	Lists:      dutchLists,
	Search:     dutchSearch,
	Help:       dutchHelp,
	Docs:       dutchDocs,
	CLI:        dutchCLI,

	Phases:     dutchPhases,
	Walls:      dutchWalls,
	Kinds:      dutchKinds,
	Seats:      dutchSeats,
	Roles:      dutchRoles,
	Mandates:   dutchMandates,
	Bounds:     dutchBounds,
	Bearings:   dutchBearings,
	Forms:      dutchForms,
	Sorts:      dutchSorts,
	Progress:   dutchProgress,
	Calculated: dutchCalculated,
	Replies:    dutchReplies,
	Hows:       dutchHows,
	Outcomes:   dutchOutcomes,
	Statuses:   dutchStatuses,
	Standings:  dutchStandings,
	Lacks:      dutchLacks,
	Changes:    dutchChanges,
	Problems:   dutchProblems,
	Faults:     dutchFaults,
}

var dutchDates = Dates{
	Days:     [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
	Months:   [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
	Long:     [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	MonthEnd: "eind {month} {year}",
	Quarter:  "{q}e kwartaal {year}",
	Ongoing:  "doorlopend",
	Review:   "opnieuw bekeken op {date}",
}

var dutchKeys = Keys{
	Open: "openen", Back: "terug", BackText: "terug (u/U brengt het weer)", Done: "klaar", Enter: "vastleggen",
	Take: "deze", Choose: "kiezen", Move: "verder", Mark: "aan of uit", NewLine: "nieuwe regel",
	LeaveKept: "klaar (blijft staan)", NextField: "volgend veld", Complete: "aanvullen", Flip: "vermoed of gezegd",
	New: "nieuw", Delete: "weg", Undo: "ongedaan maken", Redo: "opnieuw", Search: "zoeken", Park: "parkeren",
	Help: "hulp", Steps: "naar een stap", Quit: "sluiten, alles bewaard", Blank: "leeg scherm, en terug",
	Layer: "TAFEL of REGIE", MoveSeat: "stoel verplaatsen", Edit: "bewerken", Retry: "opnieuw bewaren",
}

var dutchShell = Shell{
	Name: "Regietafel", Sitting: "tafel {n}", Tafel: "TAFEL", Regie: "REGIE · alleen voor jou",
	Saved: "bewaard", Saving: "bewaart", Refused: "niet bewaard", ReadOnly: "alleen lezen",
	WallDisplay: "wand: tafelscherm", WallMirrored: "wand: dit scherm",
	TooSmall:  "Maak het venster wat groter: Regietafel heeft {w} bij {h} tekens nodig.",
	BlankLine: "", Unclean: "Regietafel is de vorige keer niet gewoon afgesloten. Wat bewaard was, is er nog. Druk op een toets om verder te gaan.",
	RegieAsk:         "REGIE is alleen voor jou. Ziet niemand dit scherm? g om verder te gaan, een andere toets om terug te gaan.",
	RegieAskMirrored: "REGIE is alleen voor jou, en dit scherm staat op de wand. Typ het woord regie om toch verder te gaan; een andere toets brengt je terug.",
	RegieWord:        "regie", RegieKeys: "g verder",
	Undone: "Ongedaan gemaakt: {what}", Redone: "Opnieuw: {what}",
	NothingToUndo: "Er is hier niets om ongedaan te maken.", NothingToRedo: "Er is hier niets om opnieuw te doen.",
	QuitRefused: "Nog niet bewaard. {why} Nog eens ctrl+c sluit toch.",
	SettledNow:  "Vastgesteld.", ReadOnlyNow: "Dit bestand is alleen te lezen: er is niets gewijzigd.",
}

var dutchSteps = map[model.Step]string{
	model.StepOpgave: "Opgave", model.StepPartners: "Partners", model.StepInterests: "Belangen",
	model.StepAgreements: "Afspraken", model.StepCarry: "Draagt het?", model.StepClosing: "Afsluiten",
	model.StepHome: "Alle tafels", model.StepStart: "Begin", model.StepSession: "Gegevens",
	model.StepParked: "Geparkeerd", model.StepTerms: "Tafeltaal", model.StepReadBack: "Teruglezen", model.StepPark: "Parkeren",
}

var dutchFields = map[model.Field]string{
	model.FieldTitle: "Titel", model.FieldDate: "Datum", model.FieldConvener: "Wie roept samen",
	model.FieldEmployer: "Regisseur in dienst van", model.FieldRules: "Spelregels", model.FieldOutside: "Naar buiten",
	model.FieldPhoto: "Fotomomentvraag", model.FieldNext: "Volgende tafel", model.FieldBefore: "uiterlijk vóór",
	model.FieldNextBy: "of: wie prikt", model.FieldOpgave: "Opgave", model.FieldForWhom: "Voor wie",
	model.FieldBetterFor: "Wat beter", model.FieldHowMuch: "Hoeveel", model.FieldWhen: "Wanneer",
	model.FieldWhyNow: "Waarom nu", model.FieldFelt: "Voelbaar tot", model.FieldWhyUs: "Waarom samen",
	model.FieldGiven: "Speelveld", model.FieldGovernor: "Bestuurder", model.FieldOfficial: "Ambtenaar",
	model.FieldPro: "Professional", model.FieldReason: "Reden", model.FieldName: "Organisatie",
	model.FieldShort: "Korte naam", model.FieldKind: "Soort", model.FieldFunction: "Functie",
	model.FieldPerson: "Persoon", model.FieldSeat: "Plaats", model.FieldSeatNote: "Toelichting",
	model.FieldRoles: "Rol in het geheel", model.FieldMandate: "Mandaat", model.FieldDetail: "Binnen, of van wie",
	model.FieldMandNote: "Over het mandaat", model.FieldWho: "Zit hier namens", model.FieldBound: "Zijn die gebonden",
	model.FieldPosition: "Standpunt", model.FieldHome: "Thuis telt", model.FieldBetter: "Beter bij jullie",
	model.FieldBrings: "Brengt in", model.FieldAnswerable: "Aanspreekbaar op", model.FieldNoneSaid: "Geen randvoorwaarde",
	model.FieldCarries: "Te dragen", model.FieldMovers: "Wie thuis beweegt", model.FieldText: "Tekst",
	model.FieldInterest: "Belang", model.FieldPrecond: "Randvoorwaarde", model.FieldPressure: "Wie thuis meekijkt",
	model.FieldOn: "Waarop", model.FieldFeltAt: "Wanneer voelbaar", model.FieldLead: "Trekker",
	model.FieldLeadFunc: "Functie van de trekker", model.FieldOthers: "Samen met", model.FieldDue: "Wanneer",
	model.FieldForm: "Vorm", model.FieldDocument: "In welk stuk", model.FieldFixed: "Ligt vast",
	model.FieldFree: "Vrij voor uitvoering", model.FieldNoticed: "Wie merkt het", model.FieldCosting: "Doorgerekend",
	model.FieldCostBy: "Door wie", model.FieldCostWhen: "Per wanneer", model.FieldPays: "Wie betaalt",
	model.FieldProgress: "Voortgang", model.FieldLinks: "Regelt punt", model.FieldAnswers: "Antwoord",
	model.FieldBody: "Welk orgaan", model.FieldBy: "Wanneer beslist", model.FieldNeeds: "Wat is er nodig",
	model.FieldExit: "Wat gebeurt er dan", model.FieldTold: "Wie thuis weet het", model.FieldReview: "Opnieuw bekijken",
	model.FieldWhy: "Waarom", model.FieldMeaning: "Wat wij bedoelen", model.FieldBack: "Komt terug",
	model.FieldMinutes: "Minuten", model.FieldChain: "Ketendoel", model.FieldDelivers: "Wie levert",
	model.FieldUse: "Wie gebruikt", model.FieldWords: "In eigen woorden", model.FieldPhase: "Fase",
	model.FieldRef: "Verwijzing", model.FieldAllow: "Mag op tafel", model.FieldStays: "Blijft aan tafel",
}

var dutchHome = Home{
	Sessions: Count{"1 tafel", "{n} tafels"},
	Empty:    "Nog geen tafels. Druk op n en geef de eerste een naam.",
	NewTitle: "Nieuwe tafel", TitleLabel: "Hoe heet de opgave?",
	Step: map[model.Step]string{
		model.StepOpgave: "Opgave", model.StepPartners: "Partners", model.StepInterests: "Belangen", model.StepAgreements: "Afspraken",
	},
	Open:    Count{"1 randvoorwaarde nog te regelen", "{n} randvoorwaarden nog te regelen"},
	Past:    Count{"van 1 afspraak is de datum voorbij", "van {n} afspraken is de datum voorbij"},
	Settled: "Vastgesteld", Found: "gevonden", NothingFound: "Niets gevonden. esc gaat terug naar alle tafels.", SearchPrompt: "Zoek:",
	KeyNew: "nieuw", KeyOpen: "openen", KeySearch: "zoeken",
}

var dutchStart = Start{
	WallQuestion: "De tafel gaat open. Wat ziet de tafel?",
	WallDisplay:  "het tafelscherm, in een eigen venster", WallMirrored: "dit scherm, gespiegeld op de wand", WallNothing: "niets",
	KeyPrepare: "voorbereiden", KeyGoOn: "verder", KeyRead: "lezen", KeyOpen: "tafel openen", KeyClose: "tafel sluiten",
	KeyOpenAgain: "tafel weer openen", KeySettle: "vaststellen", KeyReopen: "heropenen", KeyDetails: "gegevens", KeyHome: "alle tafels",
	CloseQuestion: "De tafel sluiten? Wat je daarna wijzigt, staat apart als gewijzigd na de tafel.",
	CloseYes:      "ja, de tafel is klaar", CloseNo: "nee, we gaan verder",
	SettleQuestion: "Het verslag vaststellen? Daarna is deze tafel alleen nog te lezen.",
	SettleYes:      "ja, vastgesteld", SettleNo: "nee, nog niet",
	PhasePreparation: "voorbereiding", PhaseOpen: "tafel open", PhaseReadBack: "teruglezen", PhaseSettled: "vastgesteld",
	OpenedNow: "De tafel is open sinds {time}.", ClosedNow: "De tafel is gesloten om {time}.",
	SettledNow: "Vastgesteld. Vanaf nu is deze tafel alleen te lezen.", ReopenedNow: "Heropend.",
	StaysHere: "De tafel is open: andere tafels blijven dicht. s sluit deze tafel.",
}

var dutchSession = SessionText{
	Title: "Gegevens van deze tafel", Agenda: "Agenda", AgendaNew: "Nieuw onderdeel", AgendaText: "Wat", AgendaMinutes: "Minuten",
	Minutes: "{n} min", KeyAgenda: "agendapunt",
}

var dutchOpgave = Opgave{
	Empty: "Wat moet er gebeuren? Druk op ↵ en typ. Woorden tussen [haken] zijn nog niet eens.",
	Facts: "Wat de opgave concreet maakt", Given: "Speelveld", Version: "versie {n} · {time}", VersionEdited: "gewijzigd sinds versie {n}",
	NoVersion: "nog geen versie", Open: "nog niet eens", InText: "staat in de tekst", Felt: "voelbaar tot {date}",
	VersionTitle: "Dit wordt versie {n} van de opgave", VersionReason: "Waarom", Versions: "De opgave, zoals hij was", VersionsEmpty: "Nog geen versies.",
	KeyVersion: "versie maken", KeyVersions: "eerdere versies", KeyTerms: "tafeltaal", KeyInText: "staat in de tekst",
}

var dutchPartners = Partners{
	Title: "Wie zit hier, namens wie", Empty: "Nog geen partners. Druk op n, of plak een lijst uit een rekenblad.",
	NewTitle: "Nieuwe partner", Heard: "gehoord", Bound: "gebonden",
	Seated:     Count{"1 partner", "{n} partners"},
	PasteTitle: "Deze lijst wordt partners", PasteHint: "Boven elke kolom staat waar hij voor doorgaat; het cijfer verandert dat.",
	PasteAs: "(niet)", PasteSkip: "regel wel of niet", PasteTwice: "staat er al", PasteHeader: "kopregel", PasteNone: "Er is niets toegevoegd.",
	PasteKeep:  Count{"1 partner toevoegen", "{n} partners toevoegen"},
	MergeTitle: "Wie is dezelfde partner als {name}?", MergeHint: "Alles van de ander komt bij deze partner te staan.",
	MergeAsk: "Samenvoegen", MergeDone: "{gone} is opgegaan in {keep}.", NeedTwo: "Er zijn nog geen twee partners om samen te voegen.",
	SeatBy: "vertegenwoordigd door {name}", Represents: "namens {who}", MandateDetail: "van wie, of binnen wat",
	KeyNew: "nieuw", KeyOpen: "kaart", KeyMove: "stoel", KeyMerge: "samenvoegen", KeyPaste: "plakken", KeyDelete: "weg", KeyColumn: "kolom",
	Twice: "{name} staat er al.",
	Added: Count{"1 partner toegevoegd.", "{n} partners toegevoegd."},
}

var dutchInterests = Interests{
	Empty: "Nog geen partners aan deze tafel. Ga met 2 naar Partners.", NoLines: "nog niets", Floor: "beurt", HasFloor: "aan het woord",
	NotHeard: "nog niet gehoord", AllHeard: "Iedereen aan tafel is aan het woord geweest.", More: "meer", Less: "minder", Folded: "meer met m",
	Interest: "Gaat ons om", HomeCounts: "Thuis telt", Precondition: "Moet blijven kloppen", Brings: "Brengen we in",
	Position: "Standpunt", Better: "Wordt bij ons beter", Movers: "Wie thuis beweegt", Pressure: "Wie thuis meekijkt",
	Note: "Notitie", None: "geen, hardop gezegd", NoneTwice: "geen, ook bij navragen", UnderstoodBy: "begrepen door {who}",
	NewInterest: "Nieuw belang", NewPrecondition: "Nieuwe randvoorwaarde", NewPressure: "Wie kijkt thuis mee", NewNote: "Nieuwe notitie",
	Number: "{n}", On: "waarop", FeltAt: "wanneer voelbaar",
	NotHeardN: Count{"1 nog niet gehoord", "{n} nog niet gehoord"},
	KeyFloor:  "beurt", KeyEnd: "einde beurt", KeyInterest: "belang", KeyPrecondition: "randvoorwaarde", KeyPressure: "wie meekijkt",
	KeyNone: "geen randvoorwaarde", KeyNote: "notitie", KeyMore: "meer", KeyCard: "kaart", KeyDrop: "vervallen", KeyList: "lijst",
}

var dutchAgreements = Agreements{
	Empty:    "Nog geen afspraken. Druk op n en typ wat, met @ wie trekt en aan het eind wanneer.",
	NewTitle: "Nieuwe afspraak", NewHint: "Bijvoorbeeld: Eén dagdeel samen doorrekenen @gemeente +6w", Quick: "Afspraak",
	NoLead: "trekker open", NoDate: "geen datum", Lead: "Trekker", Others: "samen met", Due: "Wanneer",
	UnknownLead: "geen partner die {name} heet", LinkTitle: "Welk punt regelt afspraak {a}? Typ het nummer.",
	LinkNone: "Er is geen gezegde randvoorwaarde om te koppelen.", LinkHint: "nummer", Linked: "punt {n}", Answers: "Antwoorden",
	NoAnswers: "nog niemand gevraagd", Draft: "voorzet", Stale: "antwoord op eerdere tekst", Points: "Regelt punt",
	Earlier: "gegeven op eerdere tekst", Candidates: "open: {who}", Dropped: "vervallen",
	LanguageOnly: "De volgende wijziging telt als alleen taal: de antwoorden blijven staan.", Nobody: "nog niet gevraagd",
	OthersN: Count{"+ 1 ander", "+ {n} anderen"},
	KeyNew:  "nieuw", KeyOpen: "kaart", KeyLink: "punt koppelen", KeyReadBack: "teruglezen", KeyDrop: "vervallen",
	KeyUnlink: "ontkoppelen", KeyLanguage: "alleen taal",
}

var dutchReadBack = ReadBack{
	Title: "Teruglezen · afspraak {a}", Done: "Iedereen heeft antwoord gegeven. n brengt de volgende afspraak.",
	Nothing: "Er is niets meer terug te lezen. esc gaat terug.", Of: "van", Asks: "Nog niemand is gebonden: geef de afspraak eerst een trekker.",
	Owns: "dit gaat over een punt van deze partner", Together: "Wie over is, spreekt voor zichzelf: de trekker, de eigenaar van een punt, wie geen vol mandaat heeft.",
	Body: "Welk orgaan", ByDate: "Wanneer beslist", Needs: "Wat is er nodig", Stale: "{answer}, op eerdere tekst", Rest: "de rest",
	Given: "gegeven", ReserveTitle: "{name}: ja, onder voorbehoud", NeedsTitle: "{name}: zo niet",
	KeyYes: "ja", KeyReserve: "voorbehoud", KeyNot: "zo niet", KeyOut: "doet niet mee", KeyAbsent: "afwezig", KeyYesNotPoint: "ja, punt nog niet geregeld",
	KeyTogether: "samen ja", KeyNext: "volgende", KeyPrev: "vorige", KeyPartner: "partner", KeyTakeBack: "antwoord weg",
	Left: Count{"nog 1 afspraak", "nog {n} afspraken"},
}

var dutchClosing = Closing{
	ReadBack: "Teruglezen", Photo: "Voor de foto", PhotoHint: "Wat is er over een jaar anders, voor wie, en wie heeft het doorgerekend?",
	Next: "Volgende tafel", NextBy: "of: wie prikt", NextBefore: "uiterlijk vóór", Outside: "Naar buiten",
	Answerable: "Aanspreekbaar op", Documents: "Documenten", AllAsked: "alle antwoorden zijn er",
	ToAsk:     Count{"1 afspraak vraagt nog antwoord", "{n} afspraken vragen nog antwoord"},
	Decisions: "Besluitenlijst", Report: "Werkverslag",
	DecisionsAbout: "opgave, afspraken, voorbehouden en de volgende datum; mag verder reizen",
	ReportAbout:    "ook belangen, randvoorwaarden en mandaten; voor de partners",
	PreviewTitle:   "Zo wordt de {document}", Written: "Gemaakt", WrittenAt: "Het bestand staat in {path}",
	Exists: "{path} bestaat al.", ExistsKeep: "laten staan", ExistsOverwrite: "vervangen",
	AfterTitle: "Na de tafel", PhaseRow: "Fase",
	After:       Count{"1 wijziging na de tafel", "{n} wijzigingen na de tafel"},
	KeyReadBack: "teruglezen", KeyPreview: "bekijken", KeyMarkdown: "bestand (Markdown)", KeyHTML: "bestand (HTML)", KeyClose: "tafel sluiten",
}

var dutchLists = Lists{
	ParkedTitle: "Geparkeerd", ParkedEmpty: "Er is niets geparkeerd. Druk op n voor een onderwerp dat later terugkomt.",
	ParkTitle: "Parkeren", ParkText: "Wat", ParkWhose: "Van wie", ParkBack: "Komt terug",
	ParkWhoseHint: "leeg: van niemand. Een belang parkeren we niet: noem dan de partner.", ParkAs: "Wat is dit voor {name}?",
	ParkAsInterest: "een belang", ParkAsPrecondition: "een randvoorwaarde", ParkedNow: "Geparkeerd. P toont de lijst.",
	ParkedAt: "komt terug {date}", NobodyKnown: "Deze partner ken ik niet.",
	TermsTitle: "Tafeltaal · wat wij bedoelen met", TermsEmpty: "Nog geen woorden. Druk op n bij een woord dat twee dingen betekent.",
	TermNew: "Een woord van deze tafel", TermWord: "Woord", TermMeaning: "Bedoelen wij", TermVersion: "versie {n}",
	KeyNew: "nieuw", KeyEdit: "bewerken", KeyDelete: "weg",
}

var dutchSearch = Search{
	Prompt: "Zoek in deze tafel:", Empty: "Typ een deel van een woord.", Nothing: "Niets gevonden in deze tafel.", Title: "Zoeken", Over: "in alle tafels",
	Hits: Count{"1 plek", "{n} plekken"}, KeyGo: "erheen",
}

var dutchHelp = Help{
	Title: "Hulp", Here: "Hier", Always: "Overal", Anywhere: "Ook tijdens het typen", Words: "Woorden", Close: "esc sluit de hulp",
	Lines: []string{
		"Opgave: wat alleen samen lukt, zo concreet dat je erop aan te spreken bent.",
		"Belang: waarom er voor een organisatie iets op het spel staat.",
		"Randvoorwaarde: wat thuis moet blijven kloppen om dit te kunnen dragen.",
		"Geregeld: een afspraak met trekker en datum, waar allen die gebonden zijn ja op zeiden, en de eigenaar zegt dat het zo klopt.",
		"Voorbehoud: een ja dat pas geldt als een orgaan thuis instemt, met een datum.",
		"○ vermoed: door jou voorbereid, alleen in REGIE. ● gezegd: aan tafel uitgesproken.",
		"Data: 1 mrt, vr, +6w, eind juni, Q3 2027, 2028, doorlopend.",
	},
}
