package assets

import "regietafel/model"

var dutchPhases = map[model.Phase]string{
	model.Preparation: "voorbereiding", model.TableOpen: "tafel open", model.ReadBack: "teruglezen", model.Settled: "vastgesteld",
}

var dutchWalls = map[model.Wall]string{
	model.WallNothing: "niets", model.WallDisplay: "het tafelscherm", model.WallMirrored: "dit scherm, gespiegeld",
}

var dutchKinds = map[model.PartnerKind]string{
	model.KindOther: "anders", model.KindGovernment: "overheid", model.KindCare: "zorg", model.KindWelfare: "welzijn",
	model.KindHousing: "wonen", model.KindEducation: "onderwijs", model.KindSafety: "veiligheid", model.KindBusiness: "bedrijf",
	model.KindAssociation: "vereniging", model.KindResidents: "inwoners", model.KindAdvisory: "adviserend",
}

var dutchSeats = map[model.Seat]string{
	model.Seated: "aan tafel", model.ComesLater: "komt later", model.HasLeft: "weg", model.IsAbsent: "afwezig",
	model.Replaced: "vervangen", model.Represented: "vertegenwoordigd", model.NotInvited: "nodig, niet uitgenodigd",
}

var dutchRoles = map[model.Role]string{
	model.Does: "voert uit", model.Pays: "betaalt", model.Brokers: "brengt bij elkaar", model.Steers: "stuurt", model.Uses: "gebruikt",
}

var dutchMandates = map[model.Authority]string{
	model.MandateUnasked: "nog niet gevraagd", model.MayDecide: "kan beslissen", model.MayWithin: "kan beslissen binnen {detail}",
	model.MayReserved: "onder voorbehoud van {detail}", model.MayAdvise: "brengt advies in", model.TakesBack: "neemt het mee terug {detail}",
}

var dutchBounds = map[model.Bound]string{
	model.BoundUnknown: "nog niet gevraagd", model.BoundYes: "gebonden", model.BoundPartly: "deels gebonden", model.BoundNo: "niet gebonden",
}

var dutchBearings = map[model.Bearing]string{
	model.BearUnasked: "nog niet gevraagd", model.BearYes: "ja", model.BearIf: "ja, als …", model.BearNot: "zo niet",
}

var dutchForms = map[model.Form]string{
	model.FormOpen: "nog niet gekozen", model.Recorded: "vastgelegd", model.Informal: "onderling",
}

var dutchSorts = map[model.AgreementKind]string{
	model.Plain: "gewoon", model.Stop: "stop-afspraak", model.Example: "voorbeeldgedrag",
}

var dutchProgress = map[model.Progress]string{
	model.NotStarted: "open", model.Running: "loopt", model.Done: "gereed", model.Stuck: "vastgelopen", model.Stopped: "gestopt",
}

var dutchCalculated = map[model.Calculated]string{
	model.CalcUnknown: "nog niet gevraagd", model.CalcNotNeeded: "niet nodig", model.CalcNotYet: "nog niet", model.CalcDone: "ja",
}

var dutchReplies = map[model.Reply]string{
	model.SaysYes: "ja", model.Reserved: "ja, onder voorbehoud van {body}", model.SaysIfNot: "zo niet", model.StaysOut: "doet niet mee", model.WasAbsent: "afwezig",
}

var dutchHows = map[model.How]string{
	model.AtTable: "aan tafel", model.Together: "samen gevraagd", model.InWriting: "schriftelijk",
}

var dutchOutcomes = map[model.Outcome]string{
	model.Pending: "nog niet beslist", model.Granted: "ingestemd", model.Refused: "niet ingestemd",
}

var dutchStatuses = map[model.Status]string{
	model.Proposal: "voorstel", model.Discussed: "besproken", model.Agreed: "akkoord", model.UnderReserve: "onder voorbehoud",
	model.NotRound: "niet rond", model.Ratified: "bekrachtigd", model.StatusLapsed: "vervallen",
}

var dutchStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "gekoppeld aan {a}, {lack}", model.StandsShort: "gekoppeld aan {a}, volgens {owner} nog niet genoeg",
	model.Arranged: "geregeld in {a}", model.ArrangedIf: "geregeld in {a}, onder voorbehoud van {body}",
	model.WasArranged: "was geregeld in {a}, die is {what}", model.StandsTakenUp: "opgevangen in de opgave, versie {v}",
	model.StandsAccepted: "bewust aanvaard", model.StandsLapsed: "vervallen", model.StandsPrepared: "vermoed",
}

var dutchLacks = map[model.Lack]string{
	model.LacksNothing: "nog niet rond", model.LacksLead: "die heeft nog geen trekker", model.LacksDate: "die heeft nog geen datum",
	model.LacksAnswers: "{who} nog niet gevraagd", model.LacksWord: "{owner} nog niet gevraagd", model.LacksConsent: "die is niet rond",
}

var dutchChanges = map[model.Kind]string{
	model.KindText: "{field} gewijzigd", model.KindPick: "{field} gekozen", model.KindAdd: "toegevoegd", model.KindRemove: "weggehaald",
	model.KindMove: "stoel verplaatst", model.KindMerge: "samengevoegd", model.KindLapse: "vervallen", model.KindVersion: "versie van de opgave",
	model.KindFloor: "beurt", model.KindAnswer: "antwoord", model.KindLink: "gekoppeld", model.KindUnlink: "ontkoppeld",
	model.KindWord: "woord van de eigenaar", model.KindExit: "hoe het geregeld is", model.KindPhase: "fase van de tafel",
}

var dutchProblems = map[model.ProblemCode]string{
	model.CodeEmpty: "Hier moet iets staan.", model.CodeLong: "Dit is te lang: er passen {n} tekens in. Je tekst staat er nog.",
	model.CodeDate:  "Deze datum lees ik niet. Probeer 1 mrt, vr, +6w, eind juni, Q3 2027 of doorlopend.",
	model.CodeDirty: "In deze tekst staan tekens die niet kunnen.", model.CodeGone: "Dit is er niet meer.",
	model.CodeExists: "Dit is er al.", model.CodeSettled: "Deze tafel is vastgesteld. Op de beginkaart kun je hem heropenen met h.",
	model.CodePhase: "Dat kan nu niet: de tafel is in een andere fase.", model.CodeValue: "Dit is geen van de mogelijkheden.",
	model.CodeInUse:     "Deze partner heeft hier iets gezegd of afgesproken. Geef hem liever een andere plaats.",
	model.CodeDraft:     "Dit is nog een voorzet: leg hem eerst op tafel.",
	model.CodeBetweenUs: "Dit blijft tussen jullie: alleen de partner zelf kan het zeggen.",
	model.CodeSelf:      "Dat is dezelfde partner.", model.CodeState: "Dat kan niet bij deze regel.",
	model.CodeReference: "Dit verwijst naar iets wat er niet is.", model.CodeTwice: "Dat stond er al.", model.CodeMany: "Er passen er niet meer dan {n} in.",
}

var dutchFaults = map[model.FaultCode]string{
	model.FaultLocked:    "{path} is al open in een ander venster. Sluit dat venster, of kies een ander bestand met --file.",
	model.FaultReadOnly:  "{path} is alleen te lezen. Er wordt niets bewaard.",
	model.FaultDenied:    "{path} mag niet gelezen worden.",
	model.FaultFull:      "De schijf is vol. Wat je zei staat nog op het scherm; maak ruimte en bewaar opnieuw.",
	model.FaultEmpty:     "{path} is leeg en geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultForeign:   "{path} is geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultDamaged:   "{path} is beschadigd. Er is niets aan gewijzigd.",
	model.FaultFuture:    "{path} is van een nieuwere Regietafel. Werk het programma bij.",
	model.FaultOlder:     "In het bestand staat al een nieuwere stand van deze tafel. Open de tafel opnieuw.",
	model.FaultMissing:   "{path} is er niet.",
	model.FaultExists:    "{path} bestaat al. Kies een andere naam, of gebruik --force.",
	model.FaultDiffers:   "Tafel {detail} is hier al bekend, met een andere inhoud. Er is niets ingelezen.",
	model.FaultFormat:    "{path} is niet te lezen als tafel: {detail}. Er is niets ingelezen.",
	model.FaultTooLarge:  "{path} is te groot om een tafel te zijn.",
	model.FaultInput:     "{path} lezen lukte niet.",
	model.FaultOutput:    "{path} schrijven lukte niet.",
	model.FaultAmbiguous: "Er zijn meer tafels die zo heten: {detail}",
}

var dutchDocs = Docs{
	Decisions: "Besluitenlijst", Report: "Werkverslag",
	Concept: "Concept ter teruglezing · stand {at}", Settled: "Vastgesteld op {at}",
	Opgave: "De opgave", ForWhom: "Voor wie", Better: "Wat wordt er beter", HowMuch: "Hoeveel", When: "Wanneer",
	WhyNow: "Waarom nu", WhyUs: "Waarom samen", Felt: "Voelbaar tot", Given: "Wat voor allen vastligt",
	NotAgreed: "Wat tussen [haken] staat, is nog niet eens.", Agreements: "Afspraken", Number: "Nr.", Agreement: "Afspraak",
	Lead: "Trekker", Due: "Wanneer", Status: "Stand", Conditions: "Bijzonderheden", Reservations: "Voorbehouden",
	ReservationLine: "Afspraak {a}: {name} zegt ja onder voorbehoud van {body}.", ReservationNoDate: "Afspraak {a}: {name} zegt ja onder voorbehoud; orgaan en datum volgen.",
	ToArrange: "Nog te regelen", Next: "Volgende tafel", NextBy: "{by} prikt een datum vóór {date}.", Photo: "Over een jaar",
	Outside: "Naar buiten", Present: "Aan tafel", Absent: "Niet aan tafel", Partners: "Partners", Interests: "Gaat ons om",
	Preconditions: "Moet blijven kloppen", Pressures: "Wie thuis meekijkt", Mandate: "Mandaat", HomeCounts: "Thuis telt",
	Brings: "Brengt in", Better2: "Wordt beter", Position: "Standpunt", Movers: "Wie thuis beweegt", Carries: "Te dragen",
	Answers: "Antwoorden", Terms: "Tafeltaal", Parked: "Geparkeerd", After: "Gewijzigd na de tafel", Versions: "Versies van de opgave",
	None: "geen, hardop gezegd", NoAgreements: "Er zijn nog geen afspraken.", NoLead: "nog open", NoDate: "nog geen datum",
	Fixed: "Ligt vast", Free: "Vrij voor de uitvoering", Others: "Samen met", Document: "Vastgelegd in", Noticed: "Wie merkt het",
	Informal: "onderling", Costing: "Doorgerekend", Answerable: "Aanspreekbaar op", Ambitions: "Bestuurlijke ambities", Indicators: "Hoe we het volgen",
	Voices: "In drie stemmen", Understood: "begrepen door {who}",
	ToArrangeLead: "Afspraak {a} heeft nog geen trekker.", ToArrangeDate: "Afspraak {a} heeft nog geen datum.",
	ToArrangeAnswers: "Op afspraak {a} is nog niet van iedereen een antwoord.", ToArrangeOpen: "Van de punten die zijn ingebracht, vragen er nog enkele een afspraak.",
	ToArrangeReserve: "Afspraak {a} wacht op {body}.", ToArrangeNot: "Afspraak {a} is nog niet rond.", Nothing: "Niets meer.",
	Version: "versie {n}", Rules: "Spelregels", Agenda: "Agenda", Page: "blad", OnlyTable: "Gemaakt van wat aan tafel gezegd is.",
	ForPartners: "Voor de partners aan deze tafel.", Lapsed: "vervallen",
	OpenPoints: Count{"1 punt vraagt nog een afspraak.", "{n} punten vragen nog een afspraak."},
}

var dutchCLI = CLI{
	About: "Regietafel: van een gezamenlijke opgave naar afspraken die elke partner thuis kan dragen.",
	File:  "het bestand met alle tafels", Lang: "taal: nl of en", Theme: "kleuren: auto, dark of light", Version: "toon de versie",
	Run: "alle tafels, of de tafel van vandaag", Open: "open een tafel", OpenWhich: "nummer of titel van de tafel", New: "maak een tafel", NewTitle: "titel van de tafel",
	List: "toon alle tafels", ListJSON: "als JSON", Export: "maak een bestand van een tafel", ExportID: "nummer van de tafel",
	ExportFormat: "md, html of json", ExportDocument: "besluitenlijst of werkverslag", ExportOut: "naar dit bestand, - is het scherm",
	ExportForce: "vervang een bestaand bestand", ExportLayer: "laag van json: tafel of regie", Import: "lees tafels in", ImportFiles: "bestanden",
	Demo: "een volledig voorbeeld, in een tijdelijk bestand", Schema: "het schema van het uitwisselformaat", Backup: "maak een kopie van het bestand",
	BackupFile: "naar dit bestand", Check: "kijk of het bestand heel is",
	Checked: "{path} is heel.", BackedUp: "Kopie gemaakt: {path}", WrittenTo: "Gemaakt: {path}",
	NoMatch: "Er is geen tafel met nummer of titel {name}.", Several: "Meer tafels heten zo. Kies er een bij nummer:",
	Usage: "Zo kan het niet:", ImportPlace: "op {place}", CopyOffer: "De nieuwste leesbare kopie: {path}. Open hem met --file.",
	NotTerminal: "Regietafel heeft een terminal nodig.",
	Reasons: map[string]string{
		"notjson": "het is geen JSON", "toolarge": "het is te groot", "format": "het is een ander formaat", "newer": "het is van een nieuwere versie",
		"unknown": "een onbekend veld", "type": "een waarde van de verkeerde soort", "value": "een waarde die niet kan", "text": "een te lange tekst",
		"reference": "een verwijzing die niet klopt", "trailing": "er staat iets achter het einde",
	},
}
