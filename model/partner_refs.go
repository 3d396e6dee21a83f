package model

import "slices"

// withPartners puts every reference to a partner through to: an empty ID takes
// the partner out, with what is its own; another one's ID hands it over.
func (s Session) withPartners(to func(ID) ID) Session {
	s.Partners = mapped(removed(s.Partners, func(p Partner) bool { return to(p.ID) != p.ID }), func(p Partner) Partner {
		p.SeatBy = notSelf(to(p.SeatBy), p.ID)
		return p
	})
	line := func(l *Line) bool { l.Partner = to(l.Partner); return l.Partner == "" }
	s.Interests = removed(mapped(s.Interests, func(x Interest) Interest {
		x.Partner = to(x.Partner)
		x.Understood = understoodBy(x, to)
		return x
	}), func(x Interest) bool { return line(&x.Line) })
	s.Preconditions = removed(mapped(s.Preconditions, func(x Precondition) Precondition {
		x.Partner = to(x.Partner)
		return x
	}), func(x Precondition) bool { return line(&x.Line) })
	s.Pressures = removed(mapped(s.Pressures, func(x Pressure) Pressure {
		x.Partner = to(x.Partner)
		return x
	}), func(x Pressure) bool { return line(&x.Line) })
	s.Agreements = mapped(s.Agreements, func(a Agreement) Agreement { return a.withPartners(to) })
	s.Polls = mapped(s.Polls, func(p Poll) Poll { p.Votes = votesOf(p, to); return p })
	s = s.withClashes()
	return s.withPartnersInLists(to)
}

func (s Session) withPartnersInLists(to func(ID) ID) Session {
	s.Opgave.Ambitions = mapped(s.Opgave.Ambitions, func(x Ambition) Ambition { x.Partner = to(x.Partner); return x })
	s.Opgave.Indicators = mapped(s.Opgave.Indicators, func(x Indicator) Indicator { x.Delivers = to(x.Delivers); return x })
	s.Opgave.Versions = mapped(s.Opgave.Versions, func(v Version) Version { v.By = to(v.By); return v })
	s.Notes = removed(mapped(s.Notes, func(n Note) Note {
		if to(n.Partner) == "" && n.Partner != "" {
			n.ID = ""
		}
		n.Partner = to(n.Partner)
		return n
	}), func(n Note) bool { return n.ID == "" })
	s.Floor = to(s.Floor)
	return s
}

func notSelf(id, self ID) ID {
	if id == self {
		return ""
	}
	return id
}

// understoodBy hands the records of an interest over; a partner's own goes
// before one that comes to it.
func understoodBy(x Interest, to func(ID) ID) []Understanding {
	var out []Understanding
	for _, u := range x.Understood {
		own := slices.ContainsFunc(x.Understood, func(o Understanding) bool { return o.By == to(u.By) })
		if to(u.By) != u.By && own || to(u.By) == "" || to(u.By) == x.Partner {
			continue
		}
		u.By = to(u.By)
		out = append(out, u)
	}
	return out
}

func (a Agreement) withPartners(to func(ID) ID) Agreement {
	a.Lead.Partner = to(a.Lead.Partner)
	a.Lead.Candidates = partnerIDs(a.Lead.Candidates, to, a.Lead.Partner)
	a.Others = partnerIDs(a.Others, to, a.Lead.Partner)
	a.Answers = handedOver(a.Answers, func(x *Answer) *ID { return &x.Partner }, to, Answer.stricter)
	return a
}

func partnerIDs(ids []ID, to func(ID) ID, but ID) []ID {
	var out []ID
	for _, id := range ids {
		if id = to(id); id != "" && id != but && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// swapped puts every reference to one thing through to another.
func swapped(from, to ID) func(ID) ID {
	return func(id ID) ID {
		if id == from {
			return to
		}
		return id
	}
}
