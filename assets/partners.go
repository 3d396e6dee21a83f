package assets

import "regietafel/model"

// Partners is step 2.
type Partners struct {
	Empty, NewTitle                                                 string
	PasteTitle, PasteHint, PasteAs, PasteSkip, PasteNone, PasteLeft string // {lines}
	FileTitle, FilePath, FileHint, WhichSheet, KeyFile, NoPartner   string
	PasteWhy                                                        map[string]string
	PasteKeep                                                       Count
	RepresentedBy                                                   string
	DraftTitle, KeyDraft, KeyTable                                  string
	MergeAnswers                                                    Numbered
	MergeDiffers, MergeStrict, MergeYes, MergeNo                    string // {gone} {keep}
	Guessed, LeftOut, AskedNow, KeyAsked                            string // {kind} {name}
	MergeTitle, MergeHint, MergeDone, NeedTwo, SeatBy               string
	KeyNew, KeyOpen, KeyMove, KeyMerge, KeyDelete, KeyColumn        string
	Twice                                                           string // {name}
	Added, AddedMany                                                Count
}

var dutchPartners = Partners{
	Empty:      "Nog geen partners. Druk op n, of plak een lijst uit een rekenblad.",
	NewTitle:   "Nieuwe partner",
	PasteTitle: "Deze lijst wordt partners", PasteHint: "Boven elke kolom staat wat erin staat; met het cijfer verander je dat.",
	PasteAs: "(overslaan)", PasteSkip: "regel wel of niet", PasteLeft: "Geen partner: {lines}", NoPartner: "geen partner",
	FileTitle: "Een lijst uit een bestand", FilePath: "Bestand", FileHint: "csv, xlsx of docx · tab vult aan", WhichSheet: "Welk werkblad?", KeyFile: "bestand",
	PasteWhy: map[string]string{"noname": "zonder naam", "there": "staat er al", "twice": "staat er dubbel"}, PasteNone: "Er is geen regel om toe te voegen. Staat er boven een kolom Organisatie?",
	PasteKeep:    Count{"1 partner toevoegen", "{n} partners toevoegen"},
	MergeAnswers: Numbered{"afspraak {a}", "afspraken {a}"},
	MergeDiffers: "{gone} en {keep} antwoordden niet hetzelfde",
	MergeStrict:  "Het antwoord dat het verst van ja af ligt blijft staan, met zijn woorden, en wordt opnieuw gevraagd.",
	MergeYes:     "toch samenvoegen", MergeNo: "niet samenvoegen",
	Guessed: "{kind} (geraden uit de naam)", LeftOut: "{kind}, geraden uit de naam: niet gevraagd",
	AskedNow: "{name} wordt wel gevraagd. Ongedaan maken: u.", KeyAsked: "wel vragen",
	MergeTitle: "Wie is dezelfde partner als {name}?", MergeHint: "Die verdwijnt uit de lijst; alles komt bij {name} te staan.",
	MergeDone: "{gone} is opgegaan in {keep}.", NeedTwo: "Er zijn nog geen twee partners om samen te voegen.",
	RepresentedBy: "Door wie",
	DraftTitle:    "Voorzet van een partner", KeyDraft: "voorzet", KeyTable: "op tafel",
	SeatBy: "vertegenwoordigd door {name}",
	KeyNew: "nieuw", KeyOpen: "kaart", KeyMove: "stoel", KeyMerge: "samenvoegen", KeyDelete: "weg", KeyColumn: "kolom",
	Twice: "{name} staat er al.",
	Added: Count{"1 partner toegevoegd.", "{n} partners toegevoegd."}, AddedMany: Count{"1 partner toegevoegd", "{n} partners toegevoegd"},
}

var englishPartners = Partners{
	Empty:      "No partners yet. Press n, or paste a list from a spreadsheet.",
	NewTitle:   "New partner",
	PasteTitle: "This list becomes partners", PasteHint: "Above each column stands what is in it; its digit changes that.",
	PasteAs: "(skip)", PasteSkip: "row in or out", PasteLeft: "No partner: {lines}", NoPartner: "no partner",
	FileTitle: "A list from a file", FilePath: "File", FileHint: "csv, xlsx or docx · tab completes", WhichSheet: "Which sheet?", KeyFile: "file",
	PasteWhy: map[string]string{"noname": "without a name", "there": "is there already", "twice": "stands there twice"}, PasteNone: "There is no line to add. Does a column say Organisation?",
	PasteKeep:    Count{"add 1 partner", "add {n} partners"},
	MergeAnswers: Numbered{"agreement {a}", "agreements {a}"},
	MergeDiffers: "{gone} and {keep} did not answer the same",
	MergeStrict:  "The answer that is furthest from yes stays, with its words, and is asked again.",
	MergeYes:     "merge them anyway", MergeNo: "do not merge",
	Guessed: "{kind} (guessed from the name)", LeftOut: "{kind}, guessed from the name: not asked",
	AskedNow: "{name} is asked. Undo: u.", KeyAsked: "ask it",
	MergeTitle: "Who is the same partner as {name}?", MergeHint: "That one leaves the list; everything goes to {name}.",
	MergeDone: "{gone} has become part of {keep}.", NeedTwo: "There are no two partners to merge yet.",
	RepresentedBy: "By whom",
	DraftTitle:    "Draft of a partner", KeyDraft: "draft", KeyTable: "on table",
	SeatBy: "represented by {name}",
	KeyNew: "new", KeyOpen: "card", KeyMove: "seat", KeyMerge: "merge", KeyDelete: "remove", KeyColumn: "column",
	Twice: "{name} is there already.",
	Added: Count{"1 partner added.", "{n} partners added."}, AddedMany: Count{"1 partner added", "{n} partners added"},
}

var dutchKinds = map[model.PartnerKind]string{
	model.KindOther: "anders", model.KindGovernment: "overheid", model.KindCare: "zorg", model.KindWelfare: "welzijn",
	model.KindHousing: "wonen", model.KindEducation: "onderwijs", model.KindSafety: "veiligheid", model.KindBusiness: "bedrijf",
	model.KindAssociation: "vereniging", model.KindResidents: "inwoners", model.KindAdvisory: "adviserend",
	model.KindInsurer: "verzekeraar", model.KindSupervisor: "toezichthouder", model.KindNature: "natuur", model.KindFarming: "landbouw", model.KindCulture: "cultuur",
}

var englishKinds = map[model.PartnerKind]string{
	model.KindOther: "other", model.KindGovernment: "government", model.KindCare: "care", model.KindWelfare: "welfare",
	model.KindHousing: "housing", model.KindEducation: "education", model.KindSafety: "safety", model.KindBusiness: "business",
	model.KindAssociation: "association", model.KindResidents: "residents", model.KindAdvisory: "advisory",
	model.KindInsurer: "insurer", model.KindSupervisor: "supervisor", model.KindNature: "nature", model.KindFarming: "farming", model.KindCulture: "culture",
}

var dutchSeats = map[model.Seat]string{
	model.Seated: "aan tafel", model.ComesLater: "komt later", model.HasLeft: "weg", model.IsAbsent: "afwezig",
	model.Replaced: "vervangen", model.Represented: "vertegenwoordigd", model.NotInvited: "nodig, niet uitgenodigd",
}

var englishSeats = map[model.Seat]string{
	model.Seated: "at the table", model.ComesLater: "comes later", model.HasLeft: "gone", model.IsAbsent: "absent",
	model.Replaced: "replaced", model.Represented: "represented", model.NotInvited: "needed, not invited",
}

var dutchRoles = map[model.Role]string{
	model.Does: "voert uit", model.Pays: "betaalt", model.Brokers: "brengt bij elkaar", model.Steers: "stuurt", model.Uses: "gebruikt",
}

var englishRoles = map[model.Role]string{
	model.Does: "carries out", model.Pays: "pays", model.Brokers: "brings together", model.Steers: "steers", model.Uses: "uses",
}

var dutchMandates = map[model.Authority]string{
	model.MandateUnasked: "nog niet gevraagd", model.MayDecide: "kan beslissen", model.MayWithin: "kan beslissen binnen {detail}",
	model.MayReserved: "onder voorbehoud van {detail}", model.MayAdvise: "brengt advies in", model.TakesBack: "neemt het mee terug {detail}",
}

var englishMandates = map[model.Authority]string{
	model.MandateUnasked: "not asked yet", model.MayDecide: "can decide", model.MayWithin: "can decide within {detail}",
	model.MayReserved: "subject to {detail}", model.MayAdvise: "brings advice", model.TakesBack: "takes it back {detail}",
}

var dutchBounds = map[model.Bound]string{
	model.BoundUnknown: "nog niet gevraagd", model.BoundYes: "gebonden", model.BoundPartly: "deels gebonden", model.BoundNo: "niet gebonden",
}

var englishBounds = map[model.Bound]string{
	model.BoundUnknown: "not asked yet", model.BoundYes: "bound", model.BoundPartly: "partly bound", model.BoundNo: "not bound",
}
