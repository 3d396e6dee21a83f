package model

import "slices"

// Table returns the session as the table may see it: everything of layer REGIE
// is gone, without a count, gap, order, number or reference that tells that it
// was there. It is what TAFEL, search in TAFEL and every document are made
// from. Table of a table layer is itself.
func (s Session) Table() Session {
	s.Revision = 0
	s.Notes, s.Aside = nil, nil
	s.Polls = mapped(s.Polls, func(p Poll) Poll { p.Votes = nil; return p })
	s.Opgave.Versions = mapped(s.Opgave.Versions, func(v Version) Version { v.By = ""; return v })
	s.Partners = mapped(removed(s.Partners, func(p Partner) bool { return p.Draft }), Partner.table)
	s.Interests = mapped(removed(s.Interests, func(x Interest) bool { return !x.OnTable() }), func(x Interest) Interest {
		x.Line = x.Line.table()
		return x
	})
	s.Preconditions = mapped(removed(s.Preconditions, func(x Precondition) bool { return !x.OnTable() }), func(x Precondition) Precondition {
		x.Line = x.Line.table()
		return x
	})
	s.Pressures = mapped(removed(s.Pressures, func(x Pressure) bool { return !x.OnTable() }), func(x Pressure) Pressure {
		x.Line = x.Line.table()
		return x
	})
	s.Agreements = mapped(removed(s.Agreements, func(a Agreement) bool { return a.Draft }), func(a Agreement) Agreement {
		a.Prepared = false
		return a
	})
	return s
}

func (p Partner) table() Partner {
	for _, v := range saidValues {
		said := v.in(&p)
		*said = said.table()
	}
	p.Carries.Regie = Carry{}
	return p
}

// Filed returns a table layer without the lines and values that are to stay at
// the table ("blijft aan tafel"): what a document may hold.
func (s Session) Filed() Session {
	s = s.Table()
	for _, x := range s.Preconditions {
		if x.Stays && x.State == Spoken {
			s = s.binding(x)
		}
	}
	s.Interests = removed(s.Interests, func(x Interest) bool { return x.Stays })
	s.Preconditions = removed(s.Preconditions, func(x Precondition) bool { return x.Stays })
	s.Pressures = removed(s.Pressures, func(x Pressure) bool { return x.Stays })
	s = s.withClashes()
	s.Partners = mapped(s.Partners, func(p Partner) Partner {
		for _, v := range saidValues {
			if said := v.in(&p); said.Stays {
				*said = Said{}
			}
		}
		return p
	})
	return s
}

// binding names the owner of a precondition beside those who do the agreements
// that it is linked to: it stays bound when the precondition is left out.
func (s Session) binding(x Precondition) Session {
	s.Agreements = mapped(s.Agreements, func(a Agreement) Agreement {
		if x.linked(a.ID) && a.Lead.Partner != x.Partner && !slices.Contains(a.Others, x.Partner) {
			a.Others = added(a.Others, x.Partner)
		}
		return a
	})
	return s
}

// InSeatOrder sorts partner IDs by their seats.
func (s Session) InSeatOrder(ids []ID) []ID {
	out := slices.Clone(ids)
	slices.SortStableFunc(out, func(a, b ID) int { return s.partnerIndex(a) - s.partnerIndex(b) })
	return out
}
