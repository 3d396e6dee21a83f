package assets

// Projector is the tafelscherm where it has no page of the table to show.
type Projector struct {
	Command string // what `regietafel scherm` does
	Window  string // the title of its window
	Waiting string
}
