package assets

// Docs are the words of the documents.
type Docs struct {
	Decisions, Report                                                                                    string
	Concept, Settled                                                                                     string // {at}
	Opgave, ForWhom, Better, HowMuch, When, WhyNow, WhyUs, Felt, Given                                   string
	NotAgreed                                                                                            string
	Agreements, Number, Agreement, Lead, Due, Status, Conditions                                         string
	Reservations, ReservedBy, DayPast, DecidedWas                                                        string // {name} {body} {items}, {outcome}
	ToArrange, Next, NextBy, Photo, Outside, Present, Absent, Partners                                   string
	Interests, Preconditions, Pressures, Mandate, HomeCounts, Brings, Better2                            string
	Position, Movers, Carries, Answers, Terms, Parked, After, Versions, None                             string
	NoAgreements, NoLead, NoDate, Fixed, Free, Others, Document, Noticed                                 string
	Informal, Costing, Answerable, Ambitions, Indicators, Voices, Understood                             string
	Version, Rules, Agenda                                                                               string
	OnlyTable, ForPartners, Lapsed                                                                       string
	AgreementsCaption, AnswersCaption, Relieved                                                          string // {a}
	NoBody, DateFollows                                                                                  string
	Deals                                                                                                Numbered // {a}
	NextByNoDate, NextNoBy                                                                               string   // {by}, {date}
	AgreedBy, AgreedHow, AgreedCarry, AllPartners, AllOthers, NotHere, FromTo, OthersIf, Tied, Reserving string   // {who}
}

var dutchDocs = Docs{
	Decisions: "Besluitenlijst", Report: "Werkverslag",
	Concept: "Concept ter teruglezing · stand {at}", Settled: "Vastgesteld op {at}",
	Opgave: "De opgave", ForWhom: "Voor wie", Better: "Wat wordt er beter", HowMuch: "Hoeveel", When: "Wanneer",
	WhyNow: "Waarom nu", WhyUs: "Waarom samen", Felt: "Voelbaar tot", Given: "Wat voor allen vastligt",
	NotAgreed: "Over wat tussen [haken] staat, zijn de partners het nog niet eens.", Agreements: "Afspraken", Number: "Nr.", Agreement: "Afspraak",
	Lead: "Trekker", Due: "Wanneer", Status: "Stand", Conditions: "Bijzonderheden", Reservations: "Voorbehouden",
	ReservedBy: "{name}, onder voorbehoud van {body}: {items}.", DayPast: "die dag is voorbij; wat het werd, is nog niet gezegd", DecidedWas: "besluit: {outcome}",
	Deals:     Numbered{"afspraak {a}", "de afspraken {a}"},
	ToArrange: "Nog te regelen", Next: "Volgende tafel", NextBy: "{by} prikt een datum vóór {date}.", Photo: "Over een jaar",
	Outside: "Naar buiten", Present: "Aan tafel", Absent: "Niet aan tafel", Partners: "Partners", Interests: "Gaat ons om",
	Preconditions: "Moet blijven kloppen", Pressures: "Wie thuis meekijkt", Mandate: "Mandaat", HomeCounts: "Thuis telt",
	Brings: "Brengt in", Better2: "Wordt beter", Position: "Standpunt", Movers: "Wie thuis mee moet", Carries: "Te dragen",
	Answers: "Antwoorden", Terms: "Tafeltaal", Parked: "Geparkeerd", After: "Gewijzigd na de tafel", Versions: "Versies van de opgave",
	None: "geen, hardop gezegd", NoAgreements: "Er zijn nog geen afspraken.", NoLead: "nog open", NoDate: "nog geen datum",
	Fixed: "Ligt vast", Free: "Vrij voor de uitvoering", Others: "Samen met", OthersIf: "Voorstel: samen met", Tied: "Gekoppeld aan punt", Document: "Vastgelegd in", Noticed: "Wie merkt het",
	Informal: "onderling", Costing: "Doorgerekend", Answerable: "Aanspreekbaar op", Ambitions: "Bestuurlijke ambities", Indicators: "Hoe we het volgen",
	Voices: "In drie stemmen", Understood: "begrepen door {who}",
	Version: "versie {n}", Rules: "Spelregels", Agenda: "Agenda", OnlyTable: "Gemaakt van wat aan tafel gezegd is.",
	ForPartners: "Voor de partners aan deze tafel.", Lapsed: "vervallen",
	AgreementsCaption: "Wat, wie trekt, wanneer en hoe het ervoor staat", AnswersCaption: "Wie wat antwoordde, per afspraak", Relieved: "afspraak {a} helpt",
	NoBody: "een orgaan dat nog te noemen is", DateFollows: "datum volgt",
	NextByNoDate: "{by} prikt een datum.", NextNoBy: "Vóór {date}; de datum volgt.",
	AgreedBy: "Akkoord van", AllPartners: "alle partners", AllOthers: "alle andere partners", NotHere: "niet aan tafel", FromTo: "{from}–{to}", Reserving: "{who}, onder voorbehoud",
	AgreedHow: "Akkoord: alle gebonden partners zeiden ja.", AgreedCarry: "Of het thuis te dragen is, staat onder ‘Nog te regelen’.",
}

var englishDocs = Docs{
	Decisions: "Decision list", Report: "Working report",
	Concept: "Draft for reading back · as of {at}", Settled: "Settled on {at}",
	Opgave: "The challenge", ForWhom: "For whom", Better: "What gets better", HowMuch: "How much", When: "When",
	WhyNow: "Why now", WhyUs: "Why together", Felt: "Felt until", Given: "What is fixed for all",
	NotAgreed: "What stands between [brackets] is not agreed yet.", Agreements: "Agreements", Number: "No.", Agreement: "Agreement",
	Lead: "Lead", Due: "When", Status: "Status", Conditions: "Particulars", Reservations: "Reservations",
	ReservedBy: "{name}, subject to {body}: {items}.", DayPast: "that day is past; what came of it was not said yet", DecidedWas: "decision: {outcome}",
	Deals:     Numbered{"agreement {a}", "agreements {a}"},
	ToArrange: "Still to be arranged", Next: "Next table", NextBy: "{by} picks a date before {date}.", Photo: "In a year",
	Outside: "To the outside", Present: "At the table", Absent: "Not at the table", Partners: "Partners", Interests: "Matters to us",
	Preconditions: "Must keep holding", Pressures: "Who watches at home", Mandate: "Mandate", HomeCounts: "Counts at home",
	Brings: "Brings in", Better2: "Gets better", Position: "Position", Movers: "Who at home has to change", Carries: "Can carry it",
	Answers: "Answers", Terms: "What we mean by", Parked: "Parked", After: "Changed after the table", Versions: "Versions of the challenge",
	None: "none, said aloud", NoAgreements: "There are no agreements yet.", NoLead: "still open", NoDate: "no date yet",
	Fixed: "Fixed", Free: "Up to those who carry it out", Others: "Together with", OthersIf: "Proposed: together with", Tied: "Linked to point", Document: "Laid down in", Noticed: "Who notices",
	Informal: "between us", Costing: "Costs worked out", Answerable: "Answerable for", Ambitions: "Political ambitions", Indicators: "How we follow it",
	Voices: "In three voices", Understood: "understood by {who}",
	Version: "version {n}", Rules: "Ground rules", Agenda: "Agenda", OnlyTable: "Made from what was said at the table.",
	ForPartners: "For the partners at this table.", Lapsed: "lapsed",
	AgreementsCaption: "What, who leads, when and how it stands", AnswersCaption: "Who answered what, by agreement", Relieved: "agreement {a} helps",
	NoBody: "a body still to be named", DateFollows: "date follows",
	NextByNoDate: "{by} picks a date.", NextNoBy: "Before {date}; the date follows.",
	AgreedBy: "Agreed by", AllPartners: "all partners", AllOthers: "all other partners", NotHere: "not at the table", FromTo: "{from}–{to}", Reserving: "{who}, subject to approval",
	AgreedHow: "Agreed: all bound partners said yes.", AgreedCarry: "Whether it can be carried back home is under ‘Still to be arranged’.",
}
