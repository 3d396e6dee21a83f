package model

// AgendaItem is a part of the meeting with the minutes meant for it.
type AgendaItem struct {
	ID      ID     `json:"id"`
	Text    string `json:"text"`
	Minutes int    `json:"minutes,omitzero"`
	Part    Part   `json:"step,omitzero"`
}

// Part is what is done in a part of the meeting. Its values are kept in files; a new
// screen of the program adds none.
type Part string

// The parts. One that is none of these is the table's own, such as a break.
const (
	PartOwn        Part = ""
	PartStart      Part = "start"
	PartOpgave     Part = "opgave"
	PartPartners   Part = "partners"
	PartInterests  Part = "interests"
	PartAgreements Part = "agreements"
	PartCarry      Part = "carry"
	PartReadBack   Part = "readback"
	PartClosing    Part = "closing"
)

// Values lists what a Part can be. Files may hold a few that the program itself
// never wrote.
func (Part) Values() []string {
	return []string{string(PartOwn), string(PartOpgave), string(PartPartners), string(PartInterests), string(PartAgreements),
		string(PartCarry), string(PartClosing), "home", string(PartStart), "session", "parked", "terms", string(PartReadBack),
		"park", "poll", "review", "reflect", "question"}
}

// PartOf is the part of the meeting that a screen is for.
func PartOf(s Step) Part { return Part(s) }

// Step is the screen on which a part is done.
func (p Part) Step() Step { return Step(p) }
