package model

import "regietafel/model/date"

// Reservation is a ja that waits for a body: on which agreement, whose, and the
// answer with the body, its day and its outcome.
type Reservation struct {
	Agreement ID
	Answer    Answer
}

// Reservations lists the reservations that still hold, in the order of the
// agreements: those that wait and those that were decided on.
func (s Session) Reservations() []Reservation {
	var out []Reservation
	for i := range s.Agreements {
		a := &s.Agreements[i]
		if a.Draft || a.Over() {
			continue
		}
		for _, x := range a.Answers {
			if x.Reply == Reserved && !a.Stale(x) {
				out = append(out, Reservation{a.ID, x})
			}
		}
	}
	return out
}

// Past reports whether the day on which a body would decide is before today,
// and what it decided is not known.
func (x Answer) Past(today date.Day) bool {
	return x.Waits() && !x.By.Last.IsZero() && x.By.Last.Before(today)
}

// Round is when all that waits for a body can be decided at the earliest ("op
// zijn vroegst rond"): the reservation with the last day that is still to come.
// Waiting is how many wait; of a reservation without a day nothing can be said,
// and of one whose day is past only that it is: Undated and Past count those.
type Round struct {
	Last                   Reservation
	Waiting, Undated, Past int
}

// Round sums the reservations up, as they stand on a day.
func (s Session) Round(today date.Day) Round {
	var r Round
	for _, x := range s.Reservations() {
		switch {
		case x.Answer.Outcome != Pending:
			continue
		case x.Answer.By.Last.IsZero():
			r.Undated++
		case x.Answer.Past(today):
			r.Past++
		case r.Last.Agreement == "" || r.Last.Answer.By.Last.Before(x.Answer.By.Last):
			r.Last = x
		}
		r.Waiting++
	}
	return r
}
