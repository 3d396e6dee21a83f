package model

import (
	"cmp"

	"regietafel/model/date"
)

// FollowUp makes the next sitting of a table: what stands comes along, what was
// only of this sitting does not. The opgave comes back first, mandates are to be
// asked again, and the answer to the fotomomentvraag is what the next sitting
// begins with (field rules 4, 43 and 44). Of layer REGIE nothing is taken over unless the
// facilitator says so. The things keep their IDs and numbers.
func FollowUp(s Session, id ID, day date.Day, regie bool) Session {
	if !regie {
		s = s.Table()
	}
	next := Session{ID: id, Series: s.Series, Sitting: max(s.Sitting, 1) + 1, Revision: 1, Title: s.Title, Date: day,
		Agreed: s.Agreed, Place: s.Place, Spread: s.Spread, Convener: s.Convener, Employer: s.Employer, Rules: s.Rules, Promise: s.Photo,
		Opgave: s.Opgave, Terms: s.Terms, Parked: s.Parked, Polls: s.Polls, Notes: s.Notes, Agenda: s.Agenda}
	next.Used = Used{Preconditions: s.nextPrecondition() - 1, Agreements: s.nextAgreement() - 1}
	if s.Photo == "" && s.Benefit.Answer == CameEarly { // the promise comes along, and when to look again
		next.Benefit = s.Benefit
	}
	next.Promise, next.Series = cmp.Or(next.Promise, s.Promise), cmp.Or(next.Series, s.ID)
	next.Opgave.Held, next.Opgave.WhyHeld = Held{}, date.Moment{}
	next.Partners = mapped(s.Partners, func(p Partner) Partner { return p.again(s.Date) })
	next.Agreements = removed(s.Agreements, Agreement.Over)
	gone := func(a ID) bool { return next.agreementIndex(a) < 0 }
	next.Meetings = mapped(removed(s.Meetings, func(x Meeting) bool { // it was ended
		a, ok := s.Agreement(x.Ends)
		return ok && a.Progress == Done
	}), func(x Meeting) Meeting {
		if gone(x.Ends) {
			x.Ends = ""
		}
		return x
	})
	next.Interests = removed(s.Interests, func(x Interest) bool { return x.State == Lapsed })
	next.Preconditions = mapped(removed(s.Preconditions, func(x Precondition) bool { return s.settled(x, gone) }), func(x Precondition) Precondition {
		x.Links = removed(x.Links, func(l Link) bool { return gone(l.Agreement) })
		return x
	})
	next.Pressures = mapped(removed(s.Pressures, func(x Pressure) bool { return x.State == Lapsed }), func(x Pressure) Pressure {
		x.Relieved = removed(x.Relieved, gone)
		return x
	})
	next.Clashes = s.Clashes
	return next.withClashes()
}

// settled reports whether a precondition needs no more of the next sitting: it
// lapsed, or what arranged it is done.
func (s Session) settled(x Precondition, gone func(ID) bool) bool {
	if x.State == Lapsed {
		return true
	}
	st := s.Standing(x)
	return st.Kind == Arranged && gone(st.Agreement)
}

// again is a partner at the sitting after that of a day: back in its seat, not heard yet,
// its mandate to be asked again.
func (p Partner) again(day date.Day) Partner {
	switch p.Seat {
	case ComesLater, HasLeft, IsAbsent, Replaced:
		p.Seat, p.SeatNote, p.SeatBy = Seated, "", ""
	}
	p.Heard, p.Late = false, false
	if p.None != NoneUnsaid && p.NoneOn.IsZero() {
		p.NoneOn = day
	}
	p.Mandate.Again = p.Mandate.Kind != MandateUnasked
	return p
}
