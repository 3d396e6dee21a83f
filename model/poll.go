package model

import "regietafel/model/date"

// PollKind is what a poll asks.
type PollKind string

// The kinds. Three are about the opgave and three more on demand (use and
// necessity); two are about trust, in each other and in the agreements
// (field rule 39), and are taken as counts only.
const (
	PollFree        PollKind = ""
	PollUrgent      PollKind = "urgent"
	PollFits        PollKind = "fits"
	PollFeasible    PollKind = "feasible"
	PollNeeded      PollKind = "needed"
	PollDependent   PollKind = "dependent"
	PollChallenging PollKind = "challenging"
	PollTrustEach   PollKind = "trusteach"
	PollTrustAgreed PollKind = "trustagreed"
)

// Values lists what a PollKind can be.
func (PollKind) Values() []string {
	return names(PollFree, PollUrgent, PollFits, PollFeasible, PollNeeded, PollDependent, PollChallenging,
		PollTrustEach, PollTrustAgreed)
}

// Trust reports whether a poll asks for trust: no partner's answer to it is kept.
func (k PollKind) Trust() bool { return k == PollTrustEach || k == PollTrustAgreed }

// PollAnswers is how many answers a poll offers, from the most to the least.
const PollAnswers = 4

// Vote is one partner's answer to a poll: 1 to PollAnswers. It is of REGIE.
type Vote struct {
	Partner ID  `json:"partner"`
	Answer  int `json:"answer"`
}

// Poll is a question that was asked round the table (peiling). Its totals are
// of the table; who answered what is the facilitator's alone.
type Poll struct {
	ID       ID          `json:"id"`
	Kind     PollKind    `json:"kind,omitzero"`
	Question string      `json:"question,omitzero"` // of a free one
	At       date.Moment `json:"at,omitzero"`
	Version  int         `json:"version,omitzero"` // the opgave's, then
	Counts   []int       `json:"counts"`           // how often each answer was given, PollAnswers of them
	Votes    []Vote      `json:"votes,omitzero"`   // REGIE
}

// Total is how many answered.
func (p Poll) Total() int {
	n := 0
	for _, c := range p.Counts {
		n += c
	}
	return n
}

// Earlier is the newest poll before this one that asked the same, for a later
// sitting to compare; false when there is none.
func (s Session) Earlier(p Poll) (Poll, bool) {
	for i := len(s.Polls) - 1; i >= 0; i-- {
		if s.Polls[i].ID != p.ID {
			continue
		}
		for i--; i >= 0; i-- {
			if o := s.Polls[i]; o.Kind == p.Kind && o.Question == p.Question {
				return o, true
			}
		}
	}
	return Poll{}, false
}
