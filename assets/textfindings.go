package assets

import (
	"regietafel/model"
	"regietafel/model/date"
)

// Findings are the sentences and the questions of what is missing or odd. In
// them stand {p} the partner, {q} the owner of the second point or who could
// lead, {n} and {m} the numbers of points, {a} of an agreement, {body} of a
// reservation, {d1} when it decides and {d2} when the agreement is due, {what}
// became of an agreement, {who} presses at home, {why} now, {k} agreements {of}
// all, and the {text} of an ambition or indicator.
type Findings struct {
	Says  map[model.Code]string     // for the facilitator, on "Draagt het?"
	Many  map[model.Code]string     // {k} of them in one sentence, {who} or which they are
	Asks  map[model.Code][2]string  // the question to the table, in two wordings
	Vague map[model.Field][2]string // the questions of OpgaveVague, by what is open
	Walls map[model.Code]string     // for the wall: {n} and {a}, and nobody's name or words
	When  map[date.Precision]string // "op {date}": when a body decides
	Body  string                    // a body that was not named
	Press string                    // somebody at home who was not named
	And   string                    // between the last two of several
}
