package assets

// Keys are what keys do, wherever they do the same.
type Keys struct {
	Open, Back, BackText, Done, Enter, Take, Choose, Move, Mark, NewLine, LeaveKept, NextField, Complete, Flip, Other, OtherHow string
	Delete, Undo, Redo, Search, Park, Parked, Wall, Great, Help, Steps, Quit, Blank, Layer, Edit, Retry                         string
}

var dutchKeys = Keys{
	Open: "openen", Back: "terug", BackText: "terug (U haalt het terug)", Done: "klaar", Enter: "vastleggen",
	Take: "deze", Choose: "kiezen", Move: "verder", Mark: "aan of uit", NewLine: "nieuwe regel",
	LeaveKept: "klaar (blijft staan)", NextField: "volgend veld", Complete: "aanvullen", Flip: "vermoed of gezegd", Other: "andere keuze", OtherHow: "Kies met ← en →.",
	Delete: "weg", Undo: "ongedaan maken", Redo: "opnieuw", Search: "zoeken", Park: "parkeren", Parked: "geparkeerde onderwerpen", Wall: "op de wand, en eraf", Great: "groot, op dit scherm",
	Help: "hulp", Steps: "naar een stap", Quit: "sluiten, alles bewaard", Blank: "leeg scherm, en terug",
	Layer: "TAFEL of REGIE", Edit: "bewerken", Retry: "opnieuw bewaren",
}

var englishKeys = Keys{
	Open: "open", Back: "back", BackText: "back (U brings it back)", Done: "done", Enter: "confirm",
	Take: "this one", Choose: "choose", Move: "move", Mark: "on or off", NewLine: "new line",
	LeaveKept: "done (it stays)", NextField: "next field", Complete: "complete", Flip: "presumed or said", Other: "other choice", OtherHow: "Choose with ← and →.",
	Delete: "remove", Undo: "undo", Redo: "redo", Search: "search", Park: "park", Parked: "parked subjects", Wall: "on the wall, and off", Great: "large, on this screen",
	Help: "help", Steps: "to a step", Quit: "close, all is saved", Blank: "empty screen, and back",
	Layer: "TABLE or BACKSTAGE", Edit: "edit", Retry: "save again",
}
