package model

import "slices"

// Travels returns what of a session any reader may see, of whom a document is not known
// to reach: no word of what a partner said of home, and a no neither by itself nor by
// subtraction (field rule 48). Of the preconditions it has whose they are and how they
// hang together, without telling which of them stay at the table.
func (s Session) Travels() Session {
	s = s.Table().withoutNoes("")
	s.Interests, s.Pressures, s.Clashes = nil, nil, nil
	s.Preconditions = mapped(s.Preconditions, func(x Precondition) Precondition {
		return Precondition{Line: Line{ID: x.ID, Partner: x.Partner, State: x.State}, Number: x.Number, Links: x.Links, Exit: x.Exit, Version: x.Version}
	})
	s.Partners = mapped(s.Partners, func(p Partner) Partner {
		for _, v := range saidValues {
			*v.in(&p) = Said{}
		}
		return p
	})
	return s
}

// TravelsHome returns what of a session a partner may take home: what may be filed, with
// its own answers, and of others no more than what may travel.
func (s Session) TravelsHome(partner ID) Session { return s.Filed().withoutNoes(partner) }

// withoutNoes takes the answers out of every agreement that is not round, so that nobody
// is known by who is left; unless every no of the bound is one that its partner lets be
// named, which are then the only answers. Of one that is round it leaves the ja of the
// bound; who takes no part is neither among those who do it nor bound by a point. The
// answers of one partner stay.
func (s Session) withoutNoes(own ID) Session {
	out := map[ID][]ID{} // by agreement that is round: who takes no part
	agreements := mapped(s.Agreements, func(a Agreement) Agreement {
		bound := s.Bound(a)
		noes := removed(a.Answers, func(x Answer) bool {
			return a.Stale(x) || !x.Declines() || !slices.Contains(bound, x.Partner)
		})
		if !s.AllAgreed(a) {
			secret := slices.ContainsFunc(noes, func(x Answer) bool { return !x.Named || x.Reply != SaysIfNot })
			a.Answers = removed(a.Answers, func(x Answer) bool { return x.Partner != own && (secret || !slices.Contains(noes, x)) })
			return a
		}
		for _, x := range noes {
			if x.Partner != own {
				out[a.ID] = append(out[a.ID], x.Partner)
			}
		}
		if len(out[a.ID]) > 0 {
			a.Others = removed(a.Others, func(id ID) bool { return slices.Contains(out[a.ID], id) })
			a.Everyone = false // who is not among all would be known by it
		}
		a.Answers = removed(a.Answers, func(x Answer) bool {
			return x.Partner != own && (a.Stale(x) || x.Declines() || !slices.Contains(bound, x.Partner))
		})
		return a
	})
	s.Agreements = agreements
	s.Preconditions = mapped(s.Preconditions, func(x Precondition) Precondition {
		x.Links = removed(x.Links, func(l Link) bool { return slices.Contains(out[l.Agreement], x.Partner) })
		return x
	})
	return s
}

// AllAgreed reports whether all who are bound by an agreement said ja, if under a
// reservation.
func (s Session) AllAgreed(a Agreement) bool { return isRound(s.Status(a)) }

func isRound(st Status) bool { return st == Agreed || st == Ratified || st == UnderReserve }
