package model

import (
	"slices"

	"regietafel/model/date"
)

// survey is a table layer with what several rules ask of it, worked out once.
type survey struct {
	s      Session
	today  date.Day
	reflex reflex
	rule   *rule
	found  []Finding

	known     map[ID]int     // partners by their place
	agreed    map[ID]int     // agreements by their place
	live      []int          // agreements that are neither lapsed, done nor stopped
	bound     [][]ID         // of the agreements, by their place
	standings []Standing     // of the preconditions, by their place
	points    map[ID]pointed // by partner
	reflexes  []reflexed     // of the live agreements
}

// pointed is what a partner has said of preconditions.
type pointed struct{ said, helped bool }

func newSurvey(s Session, today date.Day, words Words) *survey {
	v := &survey{s: s, today: today, reflex: newReflex(words)}
	v.found = make([]Finding, 0, 2*(len(s.Partners)+len(s.Preconditions)+len(s.Agreements)))
	v.known = make(map[ID]int, len(s.Partners))
	for i := range s.Partners {
		v.known[s.Partners[i].ID] = i
	}
	v.agreed = make(map[ID]int, len(s.Agreements))
	for i := range s.Agreements {
		a := &s.Agreements[i]
		v.agreed[a.ID] = i
		if !a.Over() {
			v.live = append(v.live, i)
		}
	}
	v.bind()
	v.stand()
	v.point()
	return v
}

// bind works out whose own answer each agreement needs, as Session.Bound does.
func (v *survey) bind() {
	owners := make(map[ID][]ID, len(v.s.Preconditions))
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.State == Spoken {
			for _, l := range x.Links {
				owners[l.Agreement] = append(owners[l.Agreement], x.Partner)
			}
		}
	}
	v.bound = make([][]ID, len(v.s.Agreements))
	var seats []int
	for i := range v.s.Agreements {
		a := &v.s.Agreements[i]
		seats = v.seats(v.seats(v.seats(seats[:0], a.Lead.Partner), a.Others...), owners[a.ID]...)
		slices.Sort(seats)
		seats = slices.Compact(seats)
		if len(seats) == 0 {
			continue
		}
		v.bound[i] = make([]ID, len(seats))
		for n, at := range seats {
			v.bound[i][n] = v.s.Partners[at].ID
		}
	}
}

func (v *survey) seats(out []int, partners ...ID) []int {
	for _, id := range partners {
		if at, ok := v.known[id]; ok {
			out = append(out, at)
		}
	}
	return out
}

func (v *survey) stand() {
	b := ledger{
		agreement: func(id ID) (Agreement, bool) {
			i, ok := v.agreed[id]
			if !ok {
				return Agreement{}, false
			}
			return v.s.Agreements[i], true
		},
		bound: func(a Agreement) []ID { return v.bound[v.agreed[a.ID]] },
	}
	v.standings = make([]Standing, len(v.s.Preconditions))
	for i := range v.s.Preconditions {
		v.standings[i] = b.standing(v.s.Preconditions[i])
	}
}

// point sums up what each partner said of preconditions, and whether an
// agreement or the opgave helps it.
func (v *survey) point() {
	v.points = make(map[ID]pointed, len(v.s.Partners))
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.State == Spoken {
			helped := x.Exit == ExitTakenUp || slices.ContainsFunc(x.Links, func(l Link) bool { return v.helps(l.Agreement) })
			v.points[x.Partner] = pointed{true, v.points[x.Partner].helped || helped}
		}
	}
	for i := range v.s.Pressures {
		if x := &v.s.Pressures[i]; x.State == Spoken && v.relieved(x) {
			v.points[x.Partner] = pointed{v.points[x.Partner].said, true}
		}
	}
}

// helps tells whether one can count on an agreement.
func (v *survey) helps(agreement ID) bool {
	i, ok := v.agreed[agreement]
	return ok && !v.s.Agreements[i].fell()
}

// relieved tells whether an agreement helps against a pressure.
func (v *survey) relieved(x *Pressure) bool {
	return slices.ContainsFunc(x.Relieved, v.helps)
}

// put adds a finding of the present rule.
func (v *survey) put(at Place, about ...ID) {
	v.found = append(v.found, Finding{Code: v.rule.code, About: about, Place: at, Moment: v.rule.moment, Audience: v.rule.audience})
}

// partner finds a partner.
func (v *survey) partner(id ID) (*Partner, bool) {
	i, ok := v.known[id]
	if !ok {
		return nil, false
	}
	return &v.s.Partners[i], true
}

// seated goes over the partners for whom somebody can answer now.
func (v *survey) seated(do func(*Partner)) {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; p.Present() {
			do(p)
		}
	}
}

// deals goes over the agreements that something is still to be done for.
func (v *survey) deals(do func(*Agreement)) {
	for _, i := range v.live {
		do(&v.s.Agreements[i])
	}
}

// formal goes over those that need a trekker, a date and answers.
func (v *survey) formal(do func(*Agreement)) {
	v.deals(func(a *Agreement) {
		if a.Form != Informal {
			do(a)
		}
	})
}

// standing goes over the said preconditions that stand in a way.
func (v *survey) standing(kind StandingKind, do func(*Precondition, Standing)) {
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.State == Spoken && v.standings[i].Kind == kind {
			do(x, v.standings[i])
		}
	}
}

// answers goes over the answers that still hold.
func (v *survey) answers(do func(*Agreement, Answer)) {
	v.deals(func(a *Agreement) {
		for _, x := range a.Answers {
			if !a.Stale(x) {
				do(a, x)
			}
		}
	})
}

// boundBy lists whose own answer an agreement needs.
func (v *survey) boundBy(a *Agreement) []ID { return v.bound[v.agreed[a.ID]] }

// isBound tells whether an agreement needs a partner's own answer.
func (v *survey) isBound(a *Agreement, partner ID) bool {
	return slices.Contains(v.boundBy(a), partner)
}

// undrafted takes the voorzetten out. The rules themselves look at no line that
// is presumed and at no Regie side, so that this comes to the same as Table()
// at a small part of its cost; a law test holds the two beside each other.
func (s Session) undrafted() Session {
	if slices.ContainsFunc(s.Partners, func(p Partner) bool { return p.Draft }) {
		s.Partners = removed(s.Partners, func(p Partner) bool { return p.Draft })
	}
	if slices.ContainsFunc(s.Agreements, func(a Agreement) bool { return a.Draft }) {
		s.Agreements = removed(s.Agreements, func(a Agreement) bool { return a.Draft })
	}
	return s
}
