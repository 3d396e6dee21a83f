package assets

// Search is the search page.
type Search struct {
	Prompt, Empty, Nothing string
	KeyGo                  string
}

var dutchSearch = Search{
	Prompt: "Zoek in deze tafel:", Empty: "Typ een deel van een woord.", Nothing: "Niets gevonden in deze tafel.",
	KeyGo: "erheen",
}

var englishSearch = Search{
	Prompt: "Search this table:", Empty: "Type part of a word.", Nothing: "Nothing found at this table.",
	KeyGo: "go there",
}
