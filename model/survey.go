package model

import "slices"

// survey is a table layer with what several rules ask of it, worked out once.
type survey struct {
	s      Session
	today  Date
	reflex reflex
	rule   *rule
	found  []Finding

	live      []int          // agreements that are neither lapsed, done nor stopped
	bound     map[ID][]ID    // by agreement
	lost      map[ID]bool    // agreements on which nobody can count
	standings []Standing     // of the preconditions, by their place
	points    map[ID]pointed // by partner
	reflexes  []reflexed     // of the live agreements
	known     map[ID]int     // partners by their place
}

// pointed is what a partner has said of preconditions.
type pointed struct{ said, helped bool }

func newSurvey(s Session, today Date, words Words) *survey {
	v := &survey{s: s, today: today, reflex: newReflex(words), bound: map[ID][]ID{}, lost: map[ID]bool{}, points: map[ID]pointed{}, known: map[ID]int{}}
	for i := range s.Partners {
		v.known[s.Partners[i].ID] = i
	}
	for i := range s.Agreements {
		a := &s.Agreements[i]
		v.bound[a.ID], v.lost[a.ID] = s.Bound(*a), a.fell()
		if !a.Over() {
			v.live = append(v.live, i)
		}
	}
	v.standings = make([]Standing, len(s.Preconditions))
	for i := range s.Preconditions {
		x := &s.Preconditions[i]
		v.standings[i] = s.Standing(*x)
		if x.State == Spoken {
			helped := x.Exit != ExitNone || slices.ContainsFunc(x.Links, func(l Link) bool { return !v.lost[l.Agreement] })
			v.points[x.Partner] = pointed{true, v.points[x.Partner].helped || helped}
		}
	}
	for i := range s.Pressures {
		if x := &s.Pressures[i]; x.State == Spoken && v.relieved(x) {
			p := v.points[x.Partner]
			v.points[x.Partner] = pointed{p.said, true}
		}
	}
	return v
}

// relieved tells whether an agreement helps against a pressure.
func (v *survey) relieved(x *Pressure) bool {
	return slices.ContainsFunc(x.Relieved, func(id ID) bool { return !v.lost[id] })
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

// answers goes over the answers that still hold, of the partners at the table.
func (v *survey) answers(do func(*Agreement, Answer)) {
	v.deals(func(a *Agreement) {
		for _, x := range a.Answers {
			if !a.Stale(x) {
				do(a, x)
			}
		}
	})
}

// isBound tells whether an agreement needs a partner's own answer.
func (v *survey) isBound(a *Agreement, partner ID) bool {
	return slices.Contains(v.bound[a.ID], partner)
}
