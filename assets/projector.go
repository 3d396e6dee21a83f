package assets

// Projector is the tafelscherm where it has no page of the table to show.
type Projector struct {
	Command string // what `regietafel scherm` does
	Window  string // the title of its window
	Waiting string
}

var dutchProjector = Projector{
	Command: "het tafelscherm, voor een tweede scherm of de projector",
	Window:  "Regietafel · tafelscherm", Waiting: "wacht op de tafel",
}

var englishProjector = Projector{
	Command: "the table display, for a second screen or the projector",
	Window:  "Regietafel · table display", Waiting: "waiting for the table",
}
