package assets

var englishProjector = Projector{
	Command: "the table display, for a second screen or the projector",
	Window:  "Regietafel · table display", Waiting: "waiting for the table",
}
