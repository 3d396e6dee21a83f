// Package finding derives what is missing or odd in a session, and what is worth
// asking when. It reads a session by its exported methods and looks at what the
// table sees only: In of a session and of its Table() are the same, so that
// nothing here tells that something was prepared. The rules are one table in the
// order of their weight (findings.go); each is a small function in the file of
// what it is about. It imports model, date and fold.
package finding

import (
	"slices"

	"regietafel/model"
)

// Occasion is when a finding is worth a question at the earliest.
type Occasion int

// The occasions, in their order.
const (
	AtTheTable Occasion = iota
	AtThePause
	Afterwards
)

// Finding is something that is missing or odd: what, about whom and what, where
// it is mended, when it is worth a question, and who may hear of it.
type Finding struct {
	Code     model.Code
	About    []model.ID // in the order that the Code names
	Place    model.Place
	Moment   Occasion
	Audience model.Layer // Tafel: the table may see it too, without a name
}

// Is reports whether two findings are of the same thing.
func (f Finding) Is(o Finding) bool { return f.Code == o.Code && slices.Equal(f.About, o.About) }

// Of reports whether the finding is about a thing.
func (f Finding) Of(id model.ID) bool {
	for _, x := range f.About {
		if x == id {
			return true
		}
	}
	return false
}

// Words are the words by which the reflex is recognised, in one language (see
// assets). A word may begin or end with a star, which stands for any letters.
type Words struct {
	Making     []string // something new is made
	Things     []string // meetings, systems, studies, people for it
	Structures []string // bodies and teams
	Process    []string // what a question of process speaks of
	Known      []string // right before a thing: it is there already
	For        []string // right before a thing: something is for what is there
	Counting   []string // before a thing that a line names without a verb: how often, how many
	Stake      []string // money or capacity
	Happening  []string // verbs behind such a thing: it is there, and something becomes of it
}
