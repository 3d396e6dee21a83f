package assets

import "regietafel/model"

// Interests is step 3.
type Interests struct {
	Empty, HasFloor, AllHeard                                            string
	Interest, HomeCounts, Precondition, Brings, Position, Better, Movers string
	Pressure, Note, None, NoneTwice, UnderstoodBy                        string
	On, FeltAt, Relieved                                                 string
	NotHeardN                                                            Count
	KeyFloor, KeyEnd, KeyInterest, KeyPrecondition, KeyPressure, KeyNone string
	OpenFirst, InWords, PutTitle, Stays                                  string
	UnderstoodTitle, UnderstoodWho, UnderstoodWords                      string
	VerdictTitle, VerdictRight, VerdictAlmost, VerdictWrong              string
	TurnTitle, TurnEmpty, TurnSaid, TurnSame, TurnLeave                  string
	KeyPut, KeyAllow, KeyStays, KeyUnderstood, KeyRest                   string
	KeyNote, KeyMore, KeyCard, KeyDrop, KeyList                          string
}

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

var englishInterests = Interests{
	Empty: "No partners at this table yet. Go to Partners with 2.", HasFloor: "has the floor",
	AllHeard: "Everybody at the table has had the floor.",
	Interest: "Matters to us", HomeCounts: "Counts at home", Precondition: "Must keep holding", Brings: "We bring in",
	Position: "Position", Better: "Gets better for us", Movers: "Who at home has to change", Pressure: "Who watches at home",
	Note: "Note", None: "none, said aloud", NoneTwice: "none, also when asked again", UnderstoodBy: "understood by {who}",
	On: "on what", FeltAt: "when it is felt", Relieved: "agreement that helps",
	NotHeardN: Count{"1 still to go", "{n} still to go"},
	KeyFloor:  "floor", KeyEnd: "end of turn", KeyInterest: "interest", KeyPrecondition: "precondition", KeyPressure: "who watches",
	OpenFirst: "You can put this on the table once the table is open.", InWords: "As said", PutTitle: "On the table, for {name}", Stays: "stays at the table: in no file",
	UnderstoodTitle: "Who says in their own words what matters to {name}?", UnderstoodWho: "Who", UnderstoodWords: "In own words",
	VerdictTitle: "{name}, is that right?", VerdictRight: "right", VerdictAlmost: "almost", VerdictWrong: "not right",
	TurnTitle: "{name}: prepared and not said yet", TurnEmpty: "Nothing is left that was prepared for this partner.",
	TurnSaid: "just said", TurnSame: "is there", TurnLeave: "leave it",
	KeyPut: "on table", KeyAllow: "what is allowed", KeyStays: "stays at table", KeyUnderstood: "understood", KeyRest: "what is left",
	KeyNone: "no precondition", KeyNote: "note", KeyMore: "more", KeyCard: "card", KeyDrop: "lapsed", KeyList: "list",
}

var dutchPermissions = map[model.Permission]string{
	model.BetweenUs: "blijft tussen ons", model.TheirsToSay: "laat het henzelf zeggen", model.MayBeTabled: "mag op tafel",
}

var englishPermissions = map[model.Permission]string{
	model.BetweenUs: "stays between us", model.TheirsToSay: "theirs to say", model.MayBeTabled: "may be put on the table",
}
