package assets

import "regietafel/model"

var englishHome = Home{
	Sessions: Count{"1 table", "{n} tables"},
	Empty:    "No tables yet. Press n and give the first one a name.",
	NewTitle: "New table", TitleLabel: "What is the challenge called?",
	Reached: map[model.Part]string{
		model.PartOpgave: "Challenge", model.PartPartners: "Partners", model.PartInterests: "Interests", model.PartAgreements: "Agreements",
	},
	Open:    Count{"1 precondition still to be arranged", "{n} preconditions still to be arranged"},
	Past:    Count{"1 agreement is past its date", "{n} agreements are past their date"},
	Settled: "Settled", NothingFound: "Nothing found. esc goes back to all tables.", SearchPrompt: "Search:",
	KeyNew: "new", KeyOpen: "open", KeySearch: "search", KeyNext: "follow-up", KeyCase: "practice case",
	Late:   Count{"over all tables: 1 agreement past its date", "over all tables: {n} agreements past their date"},
	Closed: "Closed, not settled yet", Prepared: "In preparation",
	CaseTitle: "Which practice case?", NextTitle: "A next table of {title}. What comes along?",
	NextTable: "what was said at the table", NextRegie: "what stands in REGIE as well", Later: "There is a next table of {title} already.",
}

var englishStart = Start{
	WallQuestion: "The table opens. What does the table see?",
	WallDisplay:  "the table display, in a window of its own", WallMirrored: "this screen, mirrored on the wall", WallNothing: "nothing",
	DisplayTitle: "The table display", KeyDisplay: "table display",
	DisplayLines: []string{
		"The table display is a window of its own for the projector. It shows only what you put there with w, and only what was said at the table.",
		"1. Connect the projector as a second screen: extend, do not duplicate.",
		"2. Open a terminal on that screen and type:",
		"{command}",
		"3. Make that window large. It waits for the table and finds it by itself.",
		"w puts what is on your screen on the wall, and takes it off again. The space bar shows the same, large, in this window, for a mirrored screen.",
	},
	KeyPrepare: "prepare", KeyGoOn: "go on", KeyRead: "read", KeyOpen: "open the table", KeyClose: "close the table",
	KeyOpenAgain: "open the table again", KeySettle: "settle", KeyReopen: "reopen", KeyDetails: "details",
	CloseQuestion: "Close the table? What you change after that is listed apart, as changed after the table.",
	CloseYes:      "yes, the table is done", CloseNo: "no, we go on",
	SettleQuestion: "Settle the report? After that this table can only be read.",
	SettleYes:      "yes, settled", SettleNo: "no, not yet",
	OpenedNow: "The table is open since {time}.", ClosedNow: "The table was closed at {time}. v settles what there is.",
	SettledNow: "Settled. From now on this table can only be read.",
	StaysHere:  "The table is open: other tables stay closed. With s you close this table.",
}

var englishSession = SessionText{
	Agenda: "Agenda", AgendaNew: "New item", AgendaText: "What", AgendaMinutes: "Minutes",
	Minutes: "{n} min", KeyAgenda: "agenda item", KeyLength: "set agenda",
	LengthTitle: "How long is the table? Parts of your own stay.", Length: "{n} minutes",
	Parts: [8]string{"Opening", "The challenge", "The round: interests and preconditions", "Break", "Agreements", "Does it hold?", "Read back", "Closing"},
}

var englishOpgave = Opgave{
	Empty:   "What has to happen? Press ↵ and type. Words between [brackets] are not agreed yet.",
	Version: "version {n} · {time}", VersionEdited: "changed since version {n}",
	NoVersion: "no version yet", Open: "not agreed yet", InText: "stands in the text",
	VersionTitle: "This becomes version {n} of the challenge", VersionReason: "Why", Versions: "The challenge, as it was",
	KeyVersion: "make a version", KeyVersions: "earlier versions", KeyTerms: "what we mean", KeyInText: "stands in the text",
	Voices: "In three voices", Ambitions: "Administrative ambitions, and what they mean for the chain", Ambition: "Ambition", AmbitionNew: "New ambition",
	Whose: "Whose", Indicators: "How we follow it", Indicator: "Indicator", IndicatorNew: "New indicator",
	KeyMore: "more", KeyAmbition: "ambition", KeyIndicator: "indicator",
}

var englishPartners = Partners{
	Empty:      "No partners yet. Press n, or paste a list from a spreadsheet.",
	NewTitle:   "New partner",
	PasteTitle: "This list becomes partners", PasteHint: "Above each column stands what is in it; its digit changes that.",
	PasteAs: "(skip)", PasteSkip: "row in or out", PasteTwice: "is there already", PasteNone: "There is no line to add. Does a column say Organisation?",
	PasteKeep:  Count{"add 1 partner", "add {n} partners"},
	MergeTitle: "Who is the same partner as {name}?", MergeHint: "That one leaves the list; everything goes to {name}.",
	MergeDone: "{gone} has become part of {keep}.", NeedTwo: "There are no two partners to merge yet.",
	RepresentedBy: "By whom",
	DraftTitle:    "Draft of a partner", KeyDraft: "draft", KeyTable: "on table",
	SeatBy: "represented by {name}",
	KeyNew: "new", KeyOpen: "card", KeyMove: "seat", KeyMerge: "merge", KeyDelete: "remove", KeyColumn: "column",
	Twice: "{name} is there already.",
	Added: Count{"1 partner added.", "{n} partners added."},
}
