package finding

import (
	"strings"

	"regietafel/model"
	"regietafel/model/fold"
)

// The rules on a partner at the table: can it carry this, may it say so, and
// who stands behind it (field rules 16 to 20).

// carryUnasked: "te dragen?" was not asked on the agreements as they are
// (field rule 16). Who advises carries nothing.
func (v *survey) carryUnasked() {
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *model.Partner) {
		if v.s.CarryOpen(*p) {
			v.put(model.Place{Step: model.StepCarry, ID: p.ID, Field: model.FieldCarries}, p.ID)
		}
	})
}

// carryNot: a partner said of the agreements as they are that it cannot carry this
// at home (field rule 16).
func (v *survey) carryNot() {
	v.seated(func(p *model.Partner) {
		if c := p.Carries.Table; !p.Advisory() && c.Answer == model.BearNot && c.On == v.s.Agreed {
			v.put(model.Place{Step: model.StepCarry, ID: p.ID, Field: model.FieldCarries}, p.ID)
		}
	})
}

// moversUnsaid: it cannot plainly carry this, and who at home must move was not
// said or nothing that was agreed helps there (field rule 17).
func (v *survey) moversUnsaid() {
	v.seated(func(p *model.Partner) {
		c := p.Carries.Table
		plain := c.Answer == model.BearUnasked || c.Answer == model.BearYes
		if !plain && !p.Advisory() && (p.Movers.Table == "" || !v.points[p.ID].helped) {
			v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldMovers}, p.ID)
		}
	})
}

// mandateOpen: how far a partner may bind its organisation was not asked, or
// is to be asked again at this sitting (field rule 19).
func (v *survey) mandateOpen() {
	v.seated(func(p *model.Partner) {
		if !p.Advisory() && (p.Mandate.Kind == model.MandateUnasked || p.Mandate.Again) {
			v.put(model.Place{Step: model.StepPartners, ID: p.ID, Field: model.FieldMandate}, p.ID)
		}
	})
}

// boundOpen: it sits here for others, and whether they are bound is open
// (field rule 9). Who advises binds nobody.
func (v *survey) boundOpen() {
	v.seated(func(p *model.Partner) {
		if !p.Advisory() && p.Represents.Who != "" && p.Represents.Bound == model.BoundUnknown {
			v.put(model.Place{Step: model.StepPartners, ID: p.ID, Field: model.FieldBound}, p.ID)
		}
	})
}

// aboveMandate: a plain ja at the table of somebody who must first go home with
// it (field rule 20). What stays between the partners needs nobody at home.
func (v *survey) aboveMandate() {
	v.answers(func(a *model.Agreement, x model.Answer) {
		p, ok := v.partner(x.Partner)
		if ok && v.isBound(a, x.Partner) && p.MustConfirm(*a, x) {
			v.put(model.Place{Step: model.StepReadBack, ID: a.ID, Field: model.FieldAnswers}, p.ID, a.ID)
		}
	})
}

// pressureOpen: somebody at home presses, and no agreement relieves it
// (field rule 18).
func (v *survey) pressureOpen() {
	for i := range v.s.Pressures {
		x := &v.s.Pressures[i]
		if p, ok := v.partner(x.Partner); ok && p.Present() && x.State == model.Spoken && !v.relieved(x) {
			v.put(model.Place{Step: model.StepInterests, ID: x.ID, Field: model.FieldLinks}, x.Partner, x.ID)
		}
	}
}

// uninvolved: agreements were made and none needs this partner's answer
// (field rule 33). Who advises is in none.
func (v *survey) uninvolved() {
	in := map[model.ID]bool{}
	v.deals(func(a *model.Agreement) {
		for _, id := range v.boundBy(a) {
			in[id] = true
		}
	})
	if len(v.live) == 0 {
		return
	}
	v.seated(func(p *model.Partner) {
		if !in[p.ID] && !p.Advisory() {
			v.put(model.Place{Step: model.StepAgreements}, p.ID)
		}
	})
}

// leadsMost: one partner leads half of the agreements or more (field rule 34).
func (v *survey) leadsMost() {
	v.leading(func(p *model.Partner, n int) {
		if v.most(n) {
			v.put(model.Place{Step: model.StepAgreements}, p.ID)
		}
	})
}

// leadsOwn: the regisseur's own organisation leads (field rule 34).
func (v *survey) leadsOwn() {
	v.leading(func(p *model.Partner, n int) {
		if !v.most(n) && employs(v.s.Employer, p.Name) {
			v.put(model.Place{Step: model.StepAgreements}, p.ID)
		}
	})
}

func (v *survey) most(leads int) bool { return leads >= 3 && 2*leads >= len(v.live) }

// leading visits the partners that lead, with how many agreements.
func (v *survey) leading(do func(*model.Partner, int)) {
	leads := map[model.ID]int{}
	v.deals(func(a *model.Agreement) { leads[a.Lead.Partner]++ })
	for i := range v.s.Partners {
		if p := &v.s.Partners[i]; leads[p.ID] > 0 {
			do(p, leads[p.ID])
		}
	}
}

// employs reports whether the regisseur's employer is this organisation, or a
// department of it.
func employs(employer, name string) bool {
	if employer == "" {
		return false
	}
	e, n := fold.Text(employer), fold.Text(name)
	return n != "" && (e == n || strings.HasPrefix(e, n+" ") || strings.HasPrefix(e, n+","))
}
