package assets

// Start is the start card.
type Start struct {
	WallQuestion, WallDisplay, WallMirrored, WallNothing string
	DisplayTitle, KeyDisplay                             string
	DisplayLines                                         []string // {command} stands alone in one
	KeyPrepare, KeyGoOn, KeyRead, KeyOpen, KeyClose      string
	KeyOpenAgain, KeySettle, KeyReopen, KeyDetails       string
	CloseQuestion, CloseYes, CloseNo                     string
	SettleQuestion, SettleYes, SettleNo                  string
	OpenedNow, ClosedNow, SettledNow, StaysHere          string
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
	CloseYes:      "ja, sluit de tafel", CloseNo: "nee, we gaan verder",
	SettleQuestion: "Het verslag vaststellen? Daarna is deze tafel alleen nog te lezen.",
	SettleYes:      "ja, vastgesteld", SettleNo: "nee, nog niet",
	OpenedNow: "De tafel is open sinds {time}.", ClosedNow: "De tafel is gesloten om {time}. Met v stel je vast wat er ligt.",
	SettledNow: "Vastgesteld. Vanaf nu is deze tafel alleen te lezen.",
	StaysHere:  "De tafel is open: andere tafels blijven dicht. Met s sluit je deze tafel.",
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
	CloseYes:      "yes, close the table", CloseNo: "no, we go on",
	SettleQuestion: "Settle the report? After that this table can only be read.",
	SettleYes:      "yes, settled", SettleNo: "no, not yet",
	OpenedNow: "The table is open since {time}.", ClosedNow: "The table was closed at {time}. v settles what there is.",
	SettledNow: "Settled. From now on this table can only be read.",
	StaysHere:  "The table is open: other tables stay closed. With s you close this table.",
}
