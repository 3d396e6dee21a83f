package assets

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

var englishAgreements = Agreements{
	Empty:    "No agreements yet. Press n and type what you agree, with @ the lead, and at the end when.",
	NewTitle: "New agreement", NewHint: "For example: Work out one half-day together @municipality +6w", Quick: "Agreement",
	NoLead: "lead open", NoDate: "no date", Lead: "Lead", Due: "When",
	UnknownLead: "no partner called {name}", LinkTitle: "Which point does agreement {a} arrange? Type its number.",
	LinkNone: "No precondition was said yet that you can link.", LinkHint: "number", Linked: "point {n}",
	Draft: "draft", Stale: "to be asked again", Points: "Arranges point",
	Earlier: "given on an earlier text", Candidates: "open: {who}",
	LanguageOnly: "One change of words: the answers stay.", LinkedNow: "Linked. To be asked: {who}.", Nobody: "not asked yet",
	OthersN: Count{"+ 1 other", "+ {n} others"},
	KeyNew:  "new", KeyOpen: "card", KeyLink: "link a point", KeyReadBack: "read back", KeyDrop: "lapsed",
	KeyUnlink: "unlink", KeyLanguage: "language only",
}

var englishReadBack = ReadBack{
	Title: "Read back · agreement {a}", Done: "Everybody has answered. n brings the next agreement.",
	Nothing: "There is nothing left to read back. esc goes back.", Asks: "Nobody is bound yet: give the agreement a lead first.",
	Owns: "this is about a point of this partner", Themselves: "{who}: they speak for themselves (lead, own point, or no full mandate).",
	Body: "Which body", ByDate: "When it decides", Needs: "What is needed", Stale: "on an earlier text: {answer}",
	ReserveTitle: "{name}: yes, with a reservation", NeedsTitle: "{name}: not as is",
	KeyYes: "yes", KeyReserve: "reservation", KeyNot: "not as is", KeyOut: "takes no part", KeyAbsent: "absent", KeyYesNotPoint: "yes, point not arranged yet",
	KeyTogether: "all yes", KeyNext: "next", KeyPrev: "previous", KeyTakeBack: "answer away",
	Left: Count{"1 agreement left", "{n} agreements left"},
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
	KeyReadBack: "read back", KeyMarkdown: "file (Markdown)", KeyHTML: "file (HTML)", KeyClose: "close the table",
}

var englishLists = Lists{
	ParkedTitle: "Parked", ParkedEmpty: "Nothing is parked. Press n for a subject that comes back later.",
	ParkTitle: "Park", ParkText: "What", ParkWhose: "Whose", ParkBack: "Comes back",
	ParkWhoseHint: "empty: nobody's. We do not park an interest: name the partner then.", ParkAs: "What is this for {name}?",
	ParkedWith: "This now stands with {name}.", ParkAsInterest: "an interest", ParkAsPrecondition: "a precondition", ParkedNow: "Parked. P shows the list.",
	ParkedAt: "comes back {date}", NobodyKnown: "No partner is called that.",
	TermsTitle: "What we mean by", TermsEmpty: "No words yet. Press n at a word that means two things.",
	TermNew: "A word of this table", TermWord: "Word", TermMeaning: "By it we mean", TermVersion: "version {n}",
	KeyNew: "new", KeyEdit: "edit", KeyDelete: "remove",
}

var englishSearch = Search{
	Prompt: "Search this table:", Empty: "Type part of a word.", Nothing: "Nothing found at this table.",
	KeyGo: "go there",
}

var englishHelp = Help{
	Here: "Here", Always: "Everywhere", Words: "Words",
	Lines: []string{
		"Challenge: what can only be done together, so concrete that you can be held to it.",
		"Interest: why something is at stake for an organisation.",
		"Precondition: what must keep holding at home to be able to carry this.",
		"Arranged: there is an agreement with a lead and a date, everybody who is bound said yes, and the owner says that it is right so.",
		"Reservation: a yes that counts only when a body at home agrees, with a date.",
		"○ presumed: prepared by you, only BACKSTAGE. ● said: spoken at the table.",
		"Dates: 1 Mar, Fri, +6w, end June, Q3 2027, 2028, ongoing.",
	},
}
