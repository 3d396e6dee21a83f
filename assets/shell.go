package assets

// Shell holds the words around every screen.
type Shell struct {
	Name, Sitting, Tafel, Regie, Saved, Saving, Refused, ReadOnly string
	WallShows, WallEmpty, WallOn, WallOff, WallNone, Woo          string
	WallMirrored                                                  string
	TooSmall                                                      string // {w} {h}
	Unclean                                                       string
	RegieAsk, RegieAskMirrored, RegieWord                         string
	Undone, Redone, NothingToUndo, NothingToRedo                  string // {what}
	Closed, Settled                                               string
	Again, AgainPlain                                             string // {key} {what}
	Elsewhere, ElsewherePath, SavedElsewhere, ElsewhereHint       string // {path}
	Dropped                                                       Count  // of what was pasted
	PasteLost                                                     string
	Burst                                                         string
	PasteWhere, InRegie, QuitDraft, RetryHint                     string
	QuitRefused                                                   string // {why}
	ReadOnlyNow                                                   string
}

var dutchShell = Shell{
	Name: "Regietafel", Sitting: "tafel {n}", Tafel: "TAFEL", Regie: "REGIE · alleen voor jou",
	Saved: "bewaard", Saving: "bewaart", Refused: "niet bewaard", ReadOnly: "alleen lezen",
	WallShows: "wand: {what}", WallEmpty: "wand: leeg", WallOn: "Op de wand: {what}.", WallOff: "De wand is leeg.",
	WallNone:         "Hier is niets voor op de wand.",
	Woo:              "Wat je hier noteert kan opgevraagd worden (Woo) en hoort misschien in het archief. Schrijf wat je de partner zelf zou durven laten lezen. Druk op een toets om verder te gaan.",
	WallMirrored:     "wand: dit scherm",
	TooSmall:         "Maak het venster wat groter: Regietafel heeft {w} bij {h} tekens nodig.",
	Unclean:          "Regietafel is de vorige keer niet gewoon afgesloten. Wat bewaard was, is er nog. Druk op een toets om verder te gaan.",
	RegieAsk:         "REGIE is alleen voor jou. Ziet niemand dit scherm? g om verder te gaan, een andere toets om terug te gaan.",
	RegieAskMirrored: "REGIE is alleen voor jou, en dit scherm staat op de wand. Typ het woord regie om toch verder te gaan; een andere toets brengt je terug.",
	RegieWord:        "regie",
	Undone:           "Ongedaan gemaakt: {what}", Redone: "Opnieuw: {what}",
	NothingToUndo: "Er is hier niets om ongedaan te maken.", NothingToRedo: "Er is hier niets om opnieuw te doen.",
	InRegie:   "De tafel is nog niet open: dit staat als vermoed in REGIE.",
	QuitDraft: "{why} Nog eens ctrl+c sluit toch; wat je typte staat dan geparkeerd, of in REGIE bij de notities.",
	Closed:    "gesloten", Settled: "vastgesteld",
	Again: "Nog eens {key} = {what}.", AgainPlain: "Nog eens {key}, en het geldt.",
	ElsewhereHint: "ctrl+r bewaart onder een andere naam.",
	Elsewhere:     "Bewaren onder een andere naam", ElsewherePath: "Bestand", SavedElsewhere: "Alles staat nu in {path}. Open dat de volgende keer met --file.",
	PasteLost:   "Wat geplakt werd, is niet aangekomen. Plak het nog eens.",
	Burst:       "Dit kwam in één keer binnen, alsof het geplakt is, en is niet gebruikt. Plak in een veld dat open is.",
	Dropped:     Count{"Eén teken is weggelaten dat hier niet kan staan.", "{n} tekens zijn weggelaten die hier niet kunnen staan."},
	PasteWhere:  "Plakken kan in een veld; een lijst van partners plak je bij 2.",
	RetryHint:   "Met ctrl+r bewaar je opnieuw.",
	QuitRefused: "Nog eens ctrl+c sluit toch, zonder te bewaren. {why}",
	ReadOnlyNow: "Dit bestand is alleen te lezen: er is niets gewijzigd.",
}

var englishShell = Shell{
	Name: "Regietafel", Sitting: "table {n}", Tafel: "TABLE", Regie: "BACKSTAGE · for you alone",
	Saved: "saved", Saving: "saving", Refused: "not saved", ReadOnly: "read only",
	WallShows: "wall: {what}", WallEmpty: "wall: empty", WallOn: "On the wall: {what}.", WallOff: "The wall is empty.",
	WallNone:         "There is nothing here for the wall.",
	Woo:              "What you note here can be asked for under the open-government act (Woo) and may belong in the archive. Write what you would dare to let the partner read. Press a key to go on.",
	WallMirrored:     "wall: this screen",
	TooSmall:         "Make the window a little larger: Regietafel needs {w} by {h} characters.",
	Unclean:          "Regietafel was not closed in the usual way last time. What was saved is still there. Press a key to go on.",
	RegieAsk:         "BACKSTAGE is for you alone. Does nobody see this screen? g to go on, any other key to go back.",
	RegieAskMirrored: "BACKSTAGE is for you alone, and this screen is on the wall. Type the word backstage to go on all the same; any other key takes you back.",
	RegieWord:        "backstage",
	Undone:           "Undone: {what}", Redone: "Done again: {what}",
	NothingToUndo: "There is nothing to undo here.", NothingToRedo: "There is nothing to redo here.",
	InRegie:   "The table is not open yet: this is kept as presumed, backstage.",
	QuitDraft: "{why} ctrl+c once more closes; what you typed is then parked, or in REGIE among the notes.",
	Closed:    "closed", Settled: "settled",
	Again: "{key} once more = {what}.", AgainPlain: "{key} once more, and it counts.",
	ElsewhereHint: "ctrl+r saves under another name.",
	Elsewhere:     "Save under another name", ElsewherePath: "File", SavedElsewhere: "All of it is in {path} now. Open that with --file next time.",
	PasteLost:   "What was pasted did not arrive. Paste it once more.",
	Burst:       "This came all at once, as if pasted, and was not used. Paste into an open field.",
	Dropped:     Count{"One character was left out that cannot stand here.", "{n} characters were left out that cannot stand here."},
	PasteWhere:  "You can paste in a field; a list of partners goes in at 2.",
	RetryHint:   "ctrl+r saves again.",
	QuitRefused: "Press ctrl+c once more to close without saving. {why}",
	ReadOnlyNow: "This file can only be read: nothing was changed.",
}
