package assets

import "regietafel/model"

var dutchHome = Home{
	Sessions: Count{"1 tafel", "{n} tafels"},
	Empty:    "Nog geen tafels. Druk op n en geef de eerste een naam.",
	NewTitle: "Nieuwe tafel", TitleLabel: "Hoe heet de opgave?",
	Reached: map[model.Part]string{
		model.PartOpgave: "Opgave", model.PartPartners: "Partners", model.PartInterests: "Belangen", model.PartAgreements: "Afspraken",
	},
	Open:    Count{"1 randvoorwaarde nog te regelen", "{n} randvoorwaarden nog te regelen"},
	Past:    Count{"van 1 afspraak is de datum voorbij", "van {n} afspraken is de datum voorbij"},
	Settled: "Vastgesteld", NothingFound: "Niets gevonden. esc gaat terug naar alle tafels.", SearchPrompt: "Zoek:",
	KeyNew: "nieuw", KeyOpen: "openen", KeySearch: "zoeken", KeyNext: "vervolg", KeyCase: "oefencasus",
	Late:   Count{"over alle tafels: 1 afspraak voorbij de datum", "over alle tafels: {n} afspraken voorbij de datum"},
	Closed: "Gesloten, nog niet vastgesteld", Prepared: "In voorbereiding",
	CaseTitle: "Welke oefencasus?", NextTitle: "Een volgende tafel van {title}. Wat gaat er mee?",
	NextTable: "wat aan tafel gezegd is", NextRegie: "ook wat in REGIE staat", Later: "Van {title} is er al een volgende tafel.",
}

var dutchStart = Start{
	WallQuestion: "De tafel gaat open. Wat ziet de tafel?",
	WallDisplay:  "het tafelscherm, in een eigen venster", WallMirrored: "dit scherm, gespiegeld op de wand", WallNothing: "niets",
	DisplayTitle: "Het tafelscherm", KeyDisplay: "tafelscherm",
	DisplayLines: []string{
		"Het tafelscherm is een eigen venster voor de projector. Het toont alleen wat jij er met w op zet, en alleen wat aan tafel gezegd is.",
		"1. Sluit de projector aan als tweede scherm: uitbreiden, niet dupliceren.",
		"2. Open op dat scherm een terminal en typ:",
		"{command}",
		"3. Maak dat venster groot. Het wacht op de tafel en vindt die vanzelf.",
		"w zet op de wand wat hier op je scherm staat, en haalt het er weer af. De spatiebalk toont hetzelfde groot in dit venster, voor een gespiegeld scherm.",
	},
	KeyPrepare: "voorbereiden", KeyGoOn: "verder", KeyRead: "lezen", KeyOpen: "tafel openen", KeyClose: "tafel sluiten",
	KeyOpenAgain: "tafel weer openen", KeySettle: "vaststellen", KeyReopen: "heropenen", KeyDetails: "gegevens",
	CloseQuestion: "De tafel sluiten? Wat je daarna wijzigt, staat apart als gewijzigd na de tafel.",
	CloseYes:      "ja, de tafel is klaar", CloseNo: "nee, we gaan verder",
	SettleQuestion: "Het verslag vaststellen? Daarna is deze tafel alleen nog te lezen.",
	SettleYes:      "ja, vastgesteld", SettleNo: "nee, nog niet",
	OpenedNow: "De tafel is open sinds {time}.", ClosedNow: "De tafel is gesloten om {time}. Met v stel je vast wat er ligt.",
	SettledNow: "Vastgesteld. Vanaf nu is deze tafel alleen te lezen.",
	StaysHere:  "De tafel is open: andere tafels blijven dicht. Met s sluit je deze tafel.",
}

var dutchSession = SessionText{
	Agenda: "Agenda", AgendaNew: "Nieuw onderdeel", AgendaText: "Wat", AgendaMinutes: "Minuten",
	Minutes: "{n} min", KeyAgenda: "agendapunt", KeyLength: "agenda op maat",
	LengthTitle: "Hoe lang duurt de tafel? Eigen onderdelen blijven staan.", Length: "{n} minuten",
	Parts: [8]string{"Opening", "De opgave", "De ronde: belangen en randvoorwaarden", "Pauze", "Afspraken", "Draagt het?", "Teruglezen", "Sluiten"},
}

var dutchOpgave = Opgave{
	Empty:   "Wat moet er gebeuren? Druk op ↵ en typ. Over woorden tussen [haken] zijn jullie het nog niet eens.",
	Version: "versie {n} · {time}", VersionEdited: "gewijzigd sinds versie {n}",
	NoVersion: "nog geen versie", Open: "nog niet eens", InText: "staat in de tekst",
	VersionTitle: "Dit wordt versie {n} van de opgave", VersionReason: "Waarom", Versions: "De opgave, zoals die was",
	KeyVersion: "versie maken", KeyVersions: "eerdere versies", KeyTerms: "tafeltaal", KeyInText: "staat in de tekst",
	Voices: "In drie stemmen", Ambitions: "Bestuurlijke ambities, vertaald in wat de keten doet", Ambition: "Ambitie", AmbitionNew: "Nieuwe ambitie",
	Whose: "Van wie", Indicators: "Hoe we het volgen", Indicator: "Indicator", IndicatorNew: "Nieuwe indicator",
	KeyMore: "meer", KeyAmbition: "ambitie", KeyIndicator: "indicator",
}

var dutchPartners = Partners{
	Empty:      "Nog geen partners. Druk op n, of plak een lijst uit een rekenblad.",
	NewTitle:   "Nieuwe partner",
	PasteTitle: "Deze lijst wordt partners", PasteHint: "Boven elke kolom staat wat erin staat; met het cijfer verander je dat.",
	PasteAs: "(overslaan)", PasteSkip: "regel wel of niet", PasteTwice: "staat er al", PasteNone: "Er is geen regel om toe te voegen. Staat er boven een kolom Organisatie?",
	PasteKeep:  Count{"1 partner toevoegen", "{n} partners toevoegen"},
	MergeTitle: "Wie is dezelfde partner als {name}?", MergeHint: "Die verdwijnt uit de lijst; alles komt bij {name} te staan.",
	MergeDone: "{gone} is opgegaan in {keep}.", NeedTwo: "Er zijn nog geen twee partners om samen te voegen.",
	RepresentedBy: "Door wie",
	DraftTitle:    "Voorzet van een partner", KeyDraft: "voorzet", KeyTable: "op tafel",
	SeatBy: "vertegenwoordigd door {name}",
	KeyNew: "nieuw", KeyOpen: "kaart", KeyMove: "stoel", KeyMerge: "samenvoegen", KeyDelete: "weg", KeyColumn: "kolom",
	Twice: "{name} staat er al.",
	Added: Count{"1 partner toegevoegd.", "{n} partners toegevoegd."},
}
