package finding

import (
	"slices"

	"regietafel/model"
	"regietafel/model/date"
)

// survey is a table layer with what several rules ask of it, worked out once.
type survey struct {
	s      model.Session
	today  date.Day
	reflex reflex
	rule   *rule
	found  []Finding

	known     map[model.ID]int // partners by their place
	agreed    map[model.ID]int // agreements by their place
	live      []int            // agreements that are neither lapsed, done nor stopped
	ledger    model.Ledger
	standings []model.Standing     // of the preconditions, by their place
	points    map[model.ID]pointed // by partner
	reflexes  []reflexed           // of the live agreements
}

// pointed is what a partner has said of preconditions.
type pointed struct{ said, helped bool }

func newSurvey(s model.Session, today date.Day, words Words) *survey {
	v := &survey{s: s, today: today, reflex: newReflex(words)}
	v.found = make([]Finding, 0, 2*(len(s.Partners)+len(s.Preconditions)+len(s.Agreements)))
	v.known = make(map[model.ID]int, len(s.Partners))
	for i := range s.Partners {
		v.known[s.Partners[i].ID] = i
	}
	v.agreed = make(map[model.ID]int, len(s.Agreements))
	for i := range s.Agreements {
		a := &s.Agreements[i]
		v.agreed[a.ID] = i
		if !a.Over() {
			v.live = append(v.live, i)
		}
	}
	v.ledger = s.Ledger()
	v.standings = make([]model.Standing, len(s.Preconditions))
	for i := range s.Preconditions {
		v.standings[i] = v.ledger.Standing(s.Preconditions[i])
	}
	v.point()
	return v
}

// point sums up what each partner said of preconditions, and whether an
// agreement or the opgave helps it.
func (v *survey) point() {
	v.points = make(map[model.ID]pointed, len(v.s.Partners))
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.State == model.Spoken {
			helped := x.Exit == model.ExitTakenUp || slices.ContainsFunc(x.Links, func(l model.Link) bool { return v.helps(l.Agreement) })
			v.points[x.Partner] = pointed{true, v.points[x.Partner].helped || helped}
		}
	}
	for i := range v.s.Pressures {
		if x := &v.s.Pressures[i]; x.State == model.Spoken && v.relieved(x) {
			v.points[x.Partner] = pointed{v.points[x.Partner].said, true}
		}
	}
}

// helps reports whether one can count on an agreement.
func (v *survey) helps(agreement model.ID) bool {
	i, ok := v.agreed[agreement]
	return ok && !v.s.Agreements[i].Fell()
}

// relieved reports whether an agreement helps against a pressure.
func (v *survey) relieved(x *model.Pressure) bool {
	return slices.ContainsFunc(x.Relieved, v.helps)
}

// put adds a finding of the present rule.
func (v *survey) put(at model.Place, about ...model.ID) {
	v.found = append(v.found, Finding{Code: v.rule.code, About: about, Place: at, Moment: v.rule.moment, Audience: v.rule.audience})
}

// partner finds a partner.
func (v *survey) partner(id model.ID) (*model.Partner, bool) {
	i, ok := v.known[id]
	if !ok {
		return nil, false
	}
	return &v.s.Partners[i], true
}

// seated visits the partners for whom somebody can answer now.
func (v *survey) seated(do func(*model.Partner)) {
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; p.Present() {
			do(p)
		}
	}
}

// deals visits the agreements that something is still to be done for.
func (v *survey) deals(do func(*model.Agreement)) {
	for _, i := range v.live {
		do(&v.s.Agreements[i])
	}
}

// formal visits those that need a trekker, a date and answers.
func (v *survey) formal(do func(*model.Agreement)) {
	v.deals(func(a *model.Agreement) {
		if a.Form != model.Informal {
			do(a)
		}
	})
}

// standing visits the said preconditions that stand in a way.
func (v *survey) standing(kind model.StandingKind, do func(*model.Precondition, model.Standing)) {
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.State == model.Spoken && v.standings[i].Kind == kind {
			do(x, v.standings[i])
		}
	}
}

// answers visits the answers that still hold.
func (v *survey) answers(do func(*model.Agreement, model.Answer)) {
	v.deals(func(a *model.Agreement) {
		for _, x := range a.Answers {
			if !a.Stale(x) {
				do(a, x)
			}
		}
	})
}

// boundBy lists whose own answer an agreement needs.
func (v *survey) boundBy(a *model.Agreement) []model.ID { return v.ledger.Bound(*a) }

// isBound reports whether an agreement needs a partner's own answer.
func (v *survey) isBound(a *model.Agreement, partner model.ID) bool {
	return slices.Contains(v.boundBy(a), partner)
}

// undrafted takes the voorzetten out. The rules themselves look at no line that
// is presumed and at no Regie side, so that this comes to the same as Table()
// at a small part of its cost; a law test holds the two beside each other.
func undrafted(s model.Session) model.Session {
	partner := func(p model.Partner) bool { return p.Draft }
	if slices.ContainsFunc(s.Partners, partner) {
		s.Partners = slices.DeleteFunc(slices.Clone(s.Partners), partner)
	}
	agreement := func(a model.Agreement) bool { return a.Draft }
	if slices.ContainsFunc(s.Agreements, agreement) {
		s.Agreements = slices.DeleteFunc(slices.Clone(s.Agreements), agreement)
	}
	return s
}
