package model

import (
	"slices"

	"regietafel/model/date"
)

// Reply is what a partner says to an agreement. What was not asked is not
// stored.
type Reply string

// The answers.
const (
	SaysYes   Reply = "yes"
	Reserved  Reply = "reserved" // ja onder voorbehoud
	SaysIfNot Reply = "not"      // zo niet
	StaysOut  Reply = "out"      // doet niet mee
	WasAbsent Reply = "absent"
)

// Values lists what a Reply can be.
func (Reply) Values() []string { return names(SaysYes, Reserved, SaysIfNot, StaysOut, WasAbsent) }

// How is in which way an answer was given.
type How string

// The ways: each for itself at the table, asked together, or in writing.
const (
	AtTable   How = ""
	Together  How = "together"
	InWriting How = "writing"
)

// Values lists what a How can be.
func (How) Values() []string { return names(AtTable, Together, InWriting) }

// Outcome is what the body of a reservation decided.
type Outcome string

// The outcomes.
const (
	Pending Outcome = ""
	Granted Outcome = "granted"
	Refused Outcome = "refused"
)

// Values lists what an Outcome can be.
func (Outcome) Values() []string { return names(Pending, Granted, Refused) }

// Answer is one partner's answer to an agreement.
type Answer struct {
	Partner ID       `json:"partner"`
	Reply   Reply    `json:"reply"`
	How     How      `json:"how,omitzero"`
	On      int      `json:"on,omitzero"`   // the Wording that it was given on
	Body    string   `json:"body,omitzero"` // of a reservation: who decides
	By      date.Due `json:"by,omitzero"`
	Outcome Outcome  `json:"outcome,omitzero"`
	Needs   string   `json:"needs,omitzero"` // of "zo niet": what is needed
	Named   bool     `json:"named,omitzero"` // of "zo niet": the besluitenlijst may name it
	Again   bool     `json:"again,omitzero"` // two seats became one that answered each in its own way: to be asked again
}

// Declines reports whether the partner does not go along: it says zo niet, takes
// no part, or somebody at home did not agree.
func (x Answer) Declines() bool {
	return x.Reply == SaysIfNot || x.Reply == StaysOut || x.Reply == Reserved && x.Outcome == Refused
}

// Waits reports whether somebody at home is still to decide on it.
func (x Answer) Waits() bool { return x.Reply == Reserved && x.Outcome == Pending }

// MustConfirm reports whether somebody at home must still confirm what a partner
// answered to an agreement: a plain ja, said at the table, by one whose mandate
// is not that far. What stays between the partners needs nobody at home, and who
// only advises for people binds no organisation (field rule 20).
func (p Partner) MustConfirm(a Agreement, x Answer) bool {
	if a.Form == Informal || x.Reply != SaysYes || x.How == InWriting {
		return false
	}
	switch p.Mandate.Kind {
	case MayReserved, TakesBack:
		return true
	case MayAdvise:
		return !p.Kind.ForPeople()
	}
	return false
}

// Status is how far the consent to an agreement is. It follows from the
// answers and is never set.
type Status string

// The statuses.
const (
	Proposal     Status = "proposal"     // voorstel: nobody answered
	Discussed    Status = "discussed"    // besproken: not everybody who is bound
	Agreed       Status = "agreed"       // akkoord
	UnderReserve Status = "underreserve" // onder voorbehoud
	NotRound     Status = "notround"     // niet rond
	Ratified     Status = "ratified"     // bekrachtigd: a reservation was lifted
	StatusLapsed Status = "lapsed"       // vervallen
)

// Values lists what a Status can be.
func (Status) Values() []string {
	return names(Proposal, Discussed, Agreed, UnderReserve, NotRound, Ratified, StatusLapsed)
}

// Answer finds a partner's answer.
func (a Agreement) Answer(partner ID) (Answer, bool) {
	return find(a.Answers, slices.IndexFunc(a.Answers, func(x Answer) bool { return x.Partner == partner }))
}

// Stale reports whether an answer is to be asked again: it was given on an earlier
// text, or by seats that became one.
func (a Agreement) Stale(x Answer) bool { return x.On != a.Wording || x.Again }

// JoinedSince lists the numbers of the points that were tied to an agreement
// since an answer was given, when that is all that changed of what the answer
// belongs to; nil when the words changed too, or nothing did.
func (s Session) JoinedSince(a Agreement, x Answer) []int {
	var numbers []int
	for at := x.On + 1; at <= a.Wording; at++ {
		n := s.joinedAt(a.ID, at)
		if n == 0 {
			return nil
		}
		numbers = append(numbers, n)
	}
	return numbers
}

// joinedAt is the number of the point whose link made a wording; 0 for none.
func (s Session) joinedAt(agreement ID, wording int) int {
	for i := range s.Preconditions {
		for _, l := range s.Preconditions[i].Links {
			if l.Agreement == agreement && l.Since == wording && s.Preconditions[i].State == Spoken {
				return s.Preconditions[i].Number
			}
		}
	}
	return 0
}

// Bound lists, in the order of the seats, whose own answer an agreement needs:
// its trekker, the others who do it, and the owners of the said preconditions
// that are linked to it. Everyone else "neemt kennis".
func (s Session) Bound(a Agreement) []ID {
	owners := s.owners(a.ID)
	var out []ID
	for i := range s.Partners {
		id := s.Partners[i].ID
		if a.Lead.Partner == id || slices.Contains(a.Others, id) || slices.Contains(owners, id) {
			out = append(out, id)
		}
	}
	return out
}

// owners lists whose said preconditions are linked to an agreement.
func (s Session) owners(agreement ID) []ID {
	var out []ID
	for i := range s.Preconditions {
		if x := &s.Preconditions[i]; x.State == Spoken && x.linked(agreement) {
			out = append(out, x.Partner)
		}
	}
	return out
}

// Linked lists the said preconditions that are tied to an agreement.
func (s Session) Linked(agreement ID) []Precondition {
	var out []Precondition
	for i := range s.Preconditions {
		if x := &s.Preconditions[i]; x.State == Spoken && x.linked(agreement) {
			out = append(out, *x)
		}
	}
	return out
}

// Doers lists, in the order of the seats, who does an agreement with its trekker: none of
// whom is known that they take no part.
func (s Session) Doers(a Agreement) []ID {
	return removed(s.InSeatOrder(a.Others), func(id ID) bool {
		x, ok := a.Answer(id)
		return ok && !a.Stale(x) && x.Reply == StaysOut
	})
}

// Status derives how far the consent to an agreement is. An answer on an
// earlier text and "afwezig" count as not given; who "doet niet mee" is bound
// no longer, unless it is the trekker.
func (s Session) Status(a Agreement) Status { return a.status(s.Bound) }

func (a Agreement) status(bound func(Agreement) []ID) Status {
	if a.Lapsed {
		return StatusLapsed
	}
	if len(a.Answers) == 0 {
		return Proposal
	}
	t := a.tally(bound(a))
	switch {
	case t.refused > 0 || t.out > 0 && t.open+t.given() == 0:
		return NotRound
	case t.open > 0 || t.given() == 0:
		return Discussed
	case t.reserved > 0:
		return UnderReserve
	case t.lifted > 0:
		return Ratified
	}
	return Agreed
}

// tally counts the answers of the bound.
type tally struct{ open, yes, reserved, lifted, refused, out int }

func (t tally) given() int { return t.yes + t.reserved + t.lifted }

func (a Agreement) tally(bound []ID) (t tally) {
	for _, id := range bound {
		x, ok := a.Answer(id)
		switch {
		case !ok || a.Stale(x) || x.Reply == WasAbsent:
			t.open++
		case x.Reply == SaysYes:
			t.yes++
		case x.Reply == Reserved && x.Outcome == Granted:
			t.lifted++
		case x.Waits():
			t.reserved++
		case x.Reply == StaysOut && id != a.Lead.Partner:
			t.out++
		default:
			t.refused++
		}
	}
	return t
}

// Unasked lists the partners whose answer to an agreement is missing or was
// given on an earlier text, in the order of the seats: the bound first of all,
// and of the rest only those whose answer went stale.
func (s Session) Unasked(a Agreement) []ID {
	bound := s.Bound(a)
	var out []ID
	for i := range s.Partners {
		p := &s.Partners[i]
		x, ok := a.Answer(p.ID)
		switch {
		case ok && a.Stale(x):
			out = append(out, p.ID)
		case slices.Contains(bound, p.ID) && (!ok || x.Reply == WasAbsent && p.Present()):
			out = append(out, p.ID)
		}
	}
	return out
}

// Waiting lists the agreements that ask for answers: on the table, alive, not
// informal, with somebody unasked.
func (s Session) Waiting() []Agreement {
	return removed(s.Agreements, func(a Agreement) bool {
		return a.Draft || a.Lapsed || a.Form == Informal || len(s.Unasked(a)) == 0
	})
}

// Unbound lists the agreements that nobody is bound to yet, so that nobody can
// be asked: on the table, not over, not informal.
func (s Session) Unbound() []Agreement {
	return removed(s.Agreements, func(a Agreement) bool {
		return a.Draft || a.Over() || a.Form == Informal || len(s.Bound(a)) > 0
	})
}

// SpeaksForItself reports whether a partner's ja to an agreement may not be
// taken from "samen gevraagd": the trekker's, the owner's of a linked
// precondition, and one whose mandate is not full.
func (s Session) SpeaksForItself(p Partner, a Agreement) bool {
	return a.Lead.Partner == p.ID || slices.Contains(s.owners(a.ID), p.ID) || !p.Mandate.Full() && !p.Kind.ForPeople()
}
