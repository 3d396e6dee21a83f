package assets

import "regietafel/model"

// ReadBack is the read-back of agreements.
type ReadBack struct {
	Title, Done, Nothing, Asks, Owns, Themselves, Body, ByDate, Needs string
	ReserveTitle, NeedsTitle, InDecisions, Named, Unnamed             string
	KeyYes, KeyReserve, KeyNot, KeyOut, KeyAbsent, KeyYesNotPoint     string
	Of                                                                string // {answer} {name}
	Recorded                                                          string // {name} {answer}
	KeyTogether, KeyNext, KeyPrev, KeyTakeBack                        string
	Left                                                              Count
}

var dutchReadBack = ReadBack{
	Title: "Teruglezen · afspraak {a}", Done: "Iedereen heeft antwoord gegeven. n brengt de volgende afspraak.",
	Nothing: "Er is niets meer terug te lezen. esc gaat terug.", Asks: "Nog niemand is gebonden: geef de afspraak eerst een trekker.",
	Owns: "dit gaat over een punt van deze partner", Themselves: "{who}: die spreken voor zichzelf (trekker, eigen punt, of geen vol mandaat).",
	Body: "Welk orgaan", ByDate: "Wanneer beslist", Needs: "Wat is er nodig",
	ReserveTitle: "{name}: ja, onder voorbehoud", NeedsTitle: "{name}: zo niet",
	InDecisions: "In besluitenlijst", Named: "genoemd", Unnamed: "niet genoemd",
	Of: "{answer} van {name}", Recorded: "{name}: {answer}. Ongedaan maken: u.",
	KeyYes: "ja", KeyReserve: "voorbehoud", KeyNot: "zo niet", KeyOut: "doet niet mee", KeyAbsent: "afwezig", KeyYesNotPoint: "ja, punt nog niet geregeld",
	KeyTogether: "samen ja", KeyNext: "volgende", KeyPrev: "vorige", KeyTakeBack: "antwoord weg",
	Left: Count{"nog 1 afspraak", "nog {n} afspraken"},
}

var englishReadBack = ReadBack{
	Title: "Read back · agreement {a}", Done: "Everybody has answered. n brings the next agreement.",
	Nothing: "There is nothing left to read back. esc goes back.", Asks: "Nobody is bound yet: give the agreement a lead first.",
	Owns: "this is about a point of this partner", Themselves: "{who}: they speak for themselves (lead, own point, or no full mandate).",
	Body: "Which body", ByDate: "When it decides", Needs: "What is needed",
	ReserveTitle: "{name}: yes, with a reservation", NeedsTitle: "{name}: not as is",
	InDecisions: "In decision list", Named: "named", Unnamed: "not named",
	Of: "{answer} from {name}", Recorded: "{name}: {answer}. Undo: u.",
	KeyYes: "yes", KeyReserve: "reservation", KeyNot: "not as is", KeyOut: "takes no part", KeyAbsent: "absent", KeyYesNotPoint: "yes, point not arranged yet",
	KeyTogether: "all yes", KeyNext: "next", KeyPrev: "previous", KeyTakeBack: "answer away",
	Left: Count{"1 agreement left", "{n} agreements left"},
}

var dutchReplies = map[model.Reply]string{
	model.SaysYes: "ja", model.Reserved: "ja, onder voorbehoud van {body}", model.SaysIfNot: "zo niet", model.StaysOut: "doet niet mee", model.WasAbsent: "afwezig",
}

var englishReplies = map[model.Reply]string{
	model.SaysYes: "yes", model.Reserved: "yes, subject to {body}", model.SaysIfNot: "not as is", model.StaysOut: "takes no part", model.WasAbsent: "absent",
}

var dutchHows = map[model.How]string{
	model.AtTable: "aan tafel", model.Together: "samen gevraagd", model.InWriting: "schriftelijk",
}

var englishHows = map[model.How]string{
	model.AtTable: "at the table", model.Together: "asked together", model.InWriting: "in writing",
}

var dutchOutcomes = map[model.Outcome]string{
	model.Pending: "nog niet beslist", model.Granted: "ingestemd", model.Refused: "niet ingestemd",
}

var englishOutcomes = map[model.Outcome]string{
	model.Pending: "not decided yet", model.Granted: "agreed to", model.Refused: "not agreed to",
}
