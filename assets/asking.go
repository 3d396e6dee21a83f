package assets

// Asking is the question line.
type Asking struct {
	Label, Nothing, Aside, OnWall, NoWall, Off string
	KeyGo, KeyAside, KeyWall                   string
	Of                                         string // {used} {of} minutes
	Over                                       string // {used} {of}
}

var dutchAsking = Asking{
	Label: "Vraag", Nothing: "Er is nu geen vraag.", Aside: "Opzij gelegd voor deze tafel. u haalt de vraag terug.",
	OnWall: "Op de wand, zonder naam: {question}", NoWall: "Deze vraag kan niet zonder naam op de wand.", Off: "De vraag is weer uit.",
	KeyGo: "naar de plek van de vraag", KeyAside: "vraag opzij leggen", KeyWall: "vraag op de wand",
	Of: "{used} van {of} min", Over: "{used} van {of} min, over",
}

var englishAsking = Asking{
	Label: "Ask", Nothing: "There is no question now.", Aside: "Set aside for this sitting. u brings the question back.",
	OnWall: "On the wall, without a name: {question}", NoWall: "This question cannot go on the wall without a name.", Off: "The question is off again.",
	KeyGo: "to the question's place", KeyAside: "set the question aside", KeyWall: "question on the wall",
	Of: "{used} of {of} min", Over: "{used} of {of} min, over",
}
