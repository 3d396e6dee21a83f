package assets

import "regietafel/model"

// Agreements is step 4.
type Agreements struct {
	Empty, NewTitle, NewHint, Quick, NoLead, NoDate, Lead, Due, UnknownLead string
	LinkedNow, NoDateHint                                                   string
	LinkTitle, LinkNone, LinkHint, Linked, Draft, Stale                     string
	Points, Candidates, LanguageOnly, Nobody                                string
	LeadIs, LeadOr, With, Or, Between, Alone, Others, Holds, OutsideToo     string   // {who}, {n}
	AllBut, KeyAll, Provided                                                string   // {all} {who}, {text}
	AllWords                                                                []string // what behind "@" means all partners
	Small                                                                   []string // numbers as words, from nought
	KeyNew, KeyOpen, KeyLink, KeyReadBack, KeyDrop, KeyUnlink, KeyLanguage  string
}

var dutchAgreements = Agreements{
	Empty:    "Nog geen afspraken. Druk op n en typ wat jullie afspreken, met @ de trekker en aan het eind wanneer.",
	NewTitle: "Nieuwe afspraak", NewHint: "Bijvoorbeeld: Eén dagdeel samen doorrekenen @gemeente +6w", Quick: "Afspraak",
	NoLead: "trekker open", NoDate: "geen datum", NoDateHint: "geen datum · bijvoorbeeld: uiterlijk 1 mei, eind juni, +6w", Lead: "Trekker", Due: "Wanneer",
	UnknownLead: "geen partner die {name} heet", LinkTitle: "Welk punt regelt afspraak {a}? Typ het nummer.",
	LinkNone: "Er is nog geen randvoorwaarde gezegd die je kunt koppelen.", LinkHint: "nummer", Linked: "punt {n}",
	Draft: "voorzet", Stale: "opnieuw vragen", Points: "Regelt punt",
	Candidates:   "open: {who}",
	LanguageOnly: "Eén wijziging van woorden: de antwoorden blijven staan.", LinkedNow: "Gekoppeld. Te vragen: {who}.", Nobody: "nog niet gevraagd",
	LeadIs: "Trekker {who}", LeadOr: "trekker open: {who}", With: "samen met {who}", Or: "of",
	Between: "onderling, tussen {who}", Alone: "onderling (tot nu toe alleen {who})", Others: "{n} anderen",
	Holds: "geldt voor {who}", OutsideToo: "van buiten de tafel: {who}", AllBut: "{all}, behalve {who} (later erbij)", KeyAll: "alle partners", Provided: "mits {text}",
	AllWords: []string{"allen", "iedereen", "alle partners"},
	Small:    []string{"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"},
	KeyNew:   "nieuw", KeyOpen: "kaart", KeyLink: "punt koppelen", KeyReadBack: "teruglezen", KeyDrop: "vervallen",
	KeyUnlink: "ontkoppelen", KeyLanguage: "alleen taal",
}

var englishAgreements = Agreements{
	Empty:    "No agreements yet. Press n and type what you agree, with @ the lead, and at the end when.",
	NewTitle: "New agreement", NewHint: "For example: Work out one half-day together @municipality +6w", Quick: "Agreement",
	NoLead: "lead open", NoDate: "no date", NoDateHint: "no date · for example: by 1 May, end of June, +6w", Lead: "Lead", Due: "When",
	UnknownLead: "no partner called {name}", LinkTitle: "Which point does agreement {a} arrange? Type its number.",
	LinkNone: "No precondition was said yet that you can link.", LinkHint: "number", Linked: "point {n}",
	Draft: "draft", Stale: "to be asked again", Points: "Arranges point",
	Candidates:   "open: {who}",
	LanguageOnly: "One change of words: the answers stay.", LinkedNow: "Linked. To be asked: {who}.", Nobody: "not asked yet",
	LeadIs: "Lead {who}", LeadOr: "lead open: {who}", With: "together with {who}", Or: "or",
	Between: "informal, between {who}", Alone: "informal (so far {who} alone)", Others: "{n} others",
	Holds: "holds for {who}", OutsideToo: "from outside the table: {who}", AllBut: "{all}, but not {who} (joined later)", KeyAll: "all partners", Provided: "provided that {text}",
	AllWords: []string{"all partners", "everyone", "everybody"},
	Small:    []string{"nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"},
	KeyNew:   "new", KeyOpen: "card", KeyLink: "link a point", KeyReadBack: "read back", KeyDrop: "lapsed",
	KeyUnlink: "unlink", KeyLanguage: "language only",
}

var dutchForms = map[model.Form]string{
	model.FormOpen: "nog niet gekozen", model.Recorded: "vastgelegd", model.Informal: "onderling",
}

var englishForms = map[model.Form]string{
	model.FormOpen: "not chosen yet", model.Recorded: "laid down", model.Informal: "between us",
}

var dutchSorts = map[model.AgreementKind]string{
	model.Plain: "gewoon", model.Stop: "stop-afspraak", model.Example: "voorbeeldgedrag", model.Clause: "bepaling",
}

var englishSorts = map[model.AgreementKind]string{
	model.Plain: "ordinary", model.Stop: "stop agreement", model.Example: "setting an example", model.Clause: "clause",
}

var dutchProgress = map[model.Progress]string{
	model.NotStarted: "open", model.Running: "loopt", model.Done: "gereed", model.Stuck: "vastgelopen", model.Stopped: "gestopt",
}

var englishProgress = map[model.Progress]string{
	model.NotStarted: "open", model.Running: "under way", model.Done: "done", model.Stuck: "stuck", model.Stopped: "stopped",
}

var dutchCalculated = map[model.Calculated]string{
	model.CalcUnknown: "nog niet gevraagd", model.CalcNotNeeded: "niet nodig", model.CalcNotYet: "nog niet", model.CalcDone: "ja",
}

var englishCalculated = map[model.Calculated]string{
	model.CalcUnknown: "not asked yet", model.CalcNotNeeded: "not needed", model.CalcNotYet: "not yet", model.CalcDone: "yes",
}

var dutchStatuses = map[model.Status]string{
	model.Proposal: "voorstel", model.Discussed: "besproken", model.Agreed: "akkoord", model.UnderReserve: "onder voorbehoud",
	model.NotRound: "niet rond", model.Ratified: "bekrachtigd", model.StatusLapsed: "vervallen",
}

var englishStatuses = map[model.Status]string{
	model.Proposal: "proposal", model.Discussed: "discussed", model.Agreed: "agreed", model.UnderReserve: "with a reservation",
	model.NotRound: "not settled", model.Ratified: "ratified", model.StatusLapsed: "lapsed",
}
