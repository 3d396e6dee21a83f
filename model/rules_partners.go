package model

import (
	"strings"

	"regietafel/model/fold"
)

// The rules on a partner at the table: can it carry this, may it say so, and
// who stands behind it (DESIGN 3, the schaduwtoets, 3 to 5).

// carryUnasked: "te dragen?" was not asked on the agreements as they are
// (questions 6). Who advises carries nothing.
func (v *survey) carryUnasked() {
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *Partner) {
		c := p.Carries.Table
		if !p.Advisory() && (c.Answer == BearUnasked || c.On != v.s.Agreed) {
			v.put(Place{Step: StepCarry, ID: p.ID, Field: FieldCarries}, p.ID)
		}
	})
}

// moversUnsaid: it cannot plainly carry this, and who at home must move was not
// said or nothing that was agreed helps there (questions 7).
func (v *survey) moversUnsaid() {
	v.seated(func(p *Partner) {
		c := p.Carries.Table
		plain := c.Answer == BearUnasked || c.Answer == BearYes
		if !plain && !p.Advisory() && (p.Movers.Table == "" || !v.points[p.ID].helped) {
			v.put(Place{Step: StepInterests, ID: p.ID, Field: FieldMovers}, p.ID)
		}
	})
}

// mandateOpen: how far a partner may bind its organisation was not asked, or
// is to be asked again at this sitting (questions 9).
func (v *survey) mandateOpen() {
	v.seated(func(p *Partner) {
		if !p.Advisory() && (p.Mandate.Kind == MandateUnasked || p.Mandate.Again) {
			v.put(Place{Step: StepPartners, ID: p.ID, Field: FieldMandate}, p.ID)
		}
	})
}

// boundOpen: it sits here for others, and whether they are bound is open
// (article 000: one seat for many providers). Who advises binds nobody.
func (v *survey) boundOpen() {
	v.seated(func(p *Partner) {
		if !p.Advisory() && p.Represents.Who != "" && p.Represents.Bound == BoundUnknown {
			v.put(Place{Step: StepPartners, ID: p.ID, Field: FieldBound}, p.ID)
		}
	})
}

// aboveMandate: a plain ja at the table of somebody who must first go home with
// it (questions 10). What stays between the partners needs nobody at home.
func (v *survey) aboveMandate() {
	v.answers(func(a *Agreement, x Answer) {
		p, ok := v.partner(x.Partner)
		if !ok || a.Form == Informal || x.Reply != SaysYes || x.How == InWriting || !v.isBound(a, x.Partner) || p.Mandate.Again {
			return
		}
		advises := p.Mandate.Kind == MayAdvise && p.Kind != KindAdvisory && p.Kind != KindResidents
		if advises || p.Mandate.Kind == MayReserved || p.Mandate.Kind == TakesBack {
			v.put(Place{Step: StepReadBack, ID: a.ID, Field: FieldAnswers}, p.ID, a.ID)
		}
	})
}

// pressureOpen: somebody at home presses, and no agreement relieves it
// (questions 8; article 001: vertical pressure).
func (v *survey) pressureOpen() {
	for i := range v.s.Pressures {
		x := &v.s.Pressures[i]
		if p, ok := v.partner(x.Partner); ok && p.Present() && x.State == Spoken && !v.relieved(x) {
			v.put(Place{Step: StepInterests, ID: x.ID, Field: FieldLinks}, x.Partner, x.ID)
		}
	}
}

// uninvolved: agreements were made and none needs this partner's answer
// (questions, last list). Who advises is in none.
func (v *survey) uninvolved() {
	in := map[ID]bool{}
	v.deals(func(a *Agreement) {
		for _, id := range v.boundBy(a) {
			in[id] = true
		}
	})
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *Partner) {
		if !in[p.ID] && !p.Advisory() {
			v.put(Place{Step: StepAgreements}, p.ID)
		}
	})
}

// leadsMost: one partner leads half of the agreements or more (questions 27).
func (v *survey) leadsMost() {
	v.leading(func(p *Partner, n int) {
		if v.most(n) {
			v.put(Place{Step: StepAgreements}, p.ID)
		}
	})
}

// leadsOwn: the regisseur's own organisation leads (questions 27: who voert
// regie is in charge of nothing).
func (v *survey) leadsOwn() {
	v.leading(func(p *Partner, n int) {
		if !v.most(n) && employs(v.s.Employer, p.Name) {
			v.put(Place{Step: StepAgreements}, p.ID)
		}
	})
}

func (v *survey) most(leads int) bool { return leads >= 3 && 2*leads >= len(v.live) }

// leading goes over the partners that lead, with how many agreements.
func (v *survey) leading(do func(*Partner, int)) {
	leads := map[ID]int{}
	v.deals(func(a *Agreement) { leads[a.Lead.Partner]++ })
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; leads[p.ID] > 0 {
			do(p, leads[p.ID])
		}
	}
}

// employs tells whether the regisseur's employer is this organisation, or a
// department of it.
func employs(employer, name string) bool {
	if employer == "" {
		return false
	}
	e, n := fold.Text(employer), fold.Text(name)
	return n != "" && (e == n || strings.HasPrefix(e, n+" ") || strings.HasPrefix(e, n+","))
}
