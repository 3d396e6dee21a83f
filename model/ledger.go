package model

import "slices"

// Ledger is who is bound by each agreement of a session and how its
// preconditions stand, for whoever asks it of many: worked out once, where
// Session.Bound and Session.Standing look it up each time.
type Ledger struct {
	s      Session
	agreed map[ID]int // agreements by their place
	seats  map[ID]int // partners by theirs
	bound  [][]ID     // by that place
}

// Ledger works out the ledger of a session.
func (s Session) Ledger() Ledger {
	b := Ledger{s: s, agreed: make(map[ID]int, len(s.Agreements)), bound: make([][]ID, len(s.Agreements))}
	for i := range s.Agreements {
		b.agreed[s.Agreements[i].ID] = i
	}
	places := make(map[ID]int, len(s.Partners))
	for i := range s.Partners {
		places[s.Partners[i].ID] = i
	}
	b.seats = places
	owners := s.ownersByAgreement()
	var seats []int
	for i := range s.Agreements {
		a := &s.Agreements[i]
		seats = seated(seated(seated(seats[:0], places, a.Lead.Partner), places, a.Others...), places, owners[a.ID]...)
		slices.Sort(seats)
		seats = slices.Compact(seats)
		if len(seats) == 0 {
			continue
		}
		b.bound[i] = make([]ID, len(seats))
		for n, at := range seats {
			b.bound[i][n] = s.Partners[at].ID
		}
	}
	return b
}

// ownersByAgreement lists whose said preconditions are linked to each agreement.
func (s Session) ownersByAgreement() map[ID][]ID {
	out := make(map[ID][]ID, len(s.Preconditions))
	for i := range s.Preconditions {
		if x := &s.Preconditions[i]; x.State == Spoken {
			for _, l := range x.Links {
				out[l.Agreement] = append(out[l.Agreement], x.Partner)
			}
		}
	}
	return out
}

// seated writes the places of partners behind out.
func seated(out []int, places map[ID]int, partners ...ID) []int {
	for _, id := range partners {
		if at, ok := places[id]; ok {
			out = append(out, at)
		}
	}
	return out
}

// Bound is Session.Bound of an agreement of the session.
func (b Ledger) Bound(a Agreement) []ID {
	i, ok := b.agreed[a.ID]
	if !ok {
		return nil
	}
	return b.bound[i]
}

// Standing is Session.Standing of a precondition of the session.
func (b Ledger) Standing(x Precondition) Standing {
	return consents{b.agreement, b.partner, b.Bound}.standing(x)
}

func (b Ledger) partner(id ID) (Partner, bool) {
	i, ok := b.seats[id]
	if !ok {
		return Partner{}, false
	}
	return b.s.Partners[i], true
}

func (b Ledger) agreement(id ID) (Agreement, bool) {
	i, ok := b.agreed[id]
	if !ok {
		return Agreement{}, false
	}
	return b.s.Agreements[i], true
}
