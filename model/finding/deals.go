package finding

import (
	"regietafel/model"
)

// The rules on an agreement itself: who, when, what it costs and who notices.

func atDeal(a *model.Agreement, f model.Field) model.Place {
	return model.Place{Step: model.StepAgreements, ID: a.ID, Field: f}
}

// leadOpen: nobody leads, and at most one could (field rule 25).
func (v *survey) leadOpen() {
	v.formal(func(a *model.Agreement) {
		if !a.Led() && len(a.Lead.Candidates) < 2 {
			v.put(atDeal(a, model.FieldLead), a.ID)
		}
	})
}

// leadTwo: several could lead, and none does (field rule 25).
func (v *survey) leadTwo() {
	v.formal(func(a *model.Agreement) {
		if a.Lead.Partner == "" && a.Kind != model.Clause && len(a.Lead.Candidates) > 1 {
			v.put(atDeal(a, model.FieldLead), append([]model.ID{a.ID}, a.Lead.Candidates...)...)
		}
	})
}

// leadAway: who leads is not here, stays out of it, or may decide nothing and
// did not say on whom it depends (field rule 25).
func (v *survey) leadAway() {
	v.formal(func(a *model.Agreement) {
		p, ok := v.partner(a.Lead.Partner)
		if !ok {
			return
		}
		away := p.Seat == model.IsAbsent || p.Seat == model.HasLeft || p.Seat == model.NotInvited
		x, _ := a.Answer(p.ID)
		holds := !a.Stale(x)
		out := holds && x.Reply == model.StaysOut
		told := holds && (x.Reply == model.Reserved || x.How == model.InWriting)
		if away || out || !told && (p.Mandate.Kind == model.TakesBack || p.Mandate.Kind == model.MayAdvise) {
			v.put(atDeal(a, model.FieldLead), p.ID, a.ID)
		}
	})
}

// outsideAlone: who does it does not sit here, and nobody at the table is bound by it,
// so that nobody answers for it (field rule 25).
func (v *survey) outsideAlone() {
	v.formal(func(a *model.Agreement) {
		if a.Outside != "" && a.Lead.Partner == "" && len(a.Others) == 0 && len(a.Lead.Candidates) < 2 {
			v.put(atDeal(a, model.FieldLead), a.ID)
		}
	})
}

// undated: a promise without a day (field rule 26); a clause promises nothing.
func (v *survey) undated() {
	v.formal(func(a *model.Agreement) {
		if a.Due.Last.IsZero() && !a.Ongoing() && a.Kind != model.Clause {
			v.put(atDeal(a, model.FieldDue), a.ID)
		}
	})
}

// reviewOpen: what goes on is not done some day; it is looked at again (field rule
// 26).
func (v *survey) reviewOpen() {
	v.formal(func(a *model.Agreement) {
		if a.Due.Last.IsZero() && a.Ongoing() {
			v.put(atDeal(a, model.FieldDue), a.ID)
		}
	})
}

// dealWords: words in brackets are those that the partners do not agree on yet.
func (v *survey) dealWords() {
	v.deals(func(a *model.Agreement) {
		if len(model.Open(a.Text)) > 0 {
			v.put(atDeal(a, model.FieldText), a.ID)
		}
	})
}

// stuck: it got stuck, so that what it arranged no longer holds (field
// rule 32).
func (v *survey) stuck() {
	v.deals(func(a *model.Agreement) {
		if a.Progress == model.Stuck {
			v.put(atDeal(a, model.FieldProgress), a.ID)
		}
	})
}

// overdue: its day is past (field rule 32); of what got stuck that is
// said already.
func (v *survey) overdue() {
	v.deals(func(a *model.Agreement) {
		if a.Late(v.today) && a.Progress != model.Stuck {
			v.put(atDeal(a, model.FieldProgress), a.ID)
		}
	})
}

// uncosted: nobody worked out what it costs, nor is it said who will and when
// (field rule 27).
func (v *survey) uncosted() {
	v.formal(func(a *model.Agreement) {
		c := a.Costing
		planned := c.State == model.CalcNotYet && c.By != "" && !c.When.IsZero()
		if a.Kind == model.Plain && (c.State == model.CalcUnknown || c.State == model.CalcNotYet && !planned) {
			v.put(atDeal(a, model.FieldCosting), a.ID)
		}
	})
}

// unnoticed: of no agreement is it said that the people it is about would
// notice it (field rule 28).
func (v *survey) unnoticed() {
	none := len(v.live) > 0
	v.deals(func(a *model.Agreement) { none = none && a.Noticed == "" })
	if none {
		v.put(atDeal(&v.s.Agreements[v.live[0]], model.FieldNoticed))
	}
}

// noRoom: laid down, carried out by others as well, and nothing is said to be
// free for them (field rule 29).
func (v *survey) noRoom() {
	v.deals(func(a *model.Agreement) {
		if a.Form == model.Recorded && a.Free == "" && len(a.Others) > 0 {
			v.put(atDeal(a, model.FieldFree), a.ID)
		}
	})
}

// yearOpen: something was agreed, and not said what is different in a year (field rule
// 43).
func (v *survey) yearOpen() {
	if v.s.YearUnsaid() {
		v.put(model.Place{Step: model.StepClosing, Field: model.FieldPhoto})
	}
}

// nothingDue: no agreement is due before the table meets again (field rule
// 33).
func (v *survey) nothingDue() {
	next := v.s.Next.Date
	if next.IsZero() {
		next = v.s.Next.Before
	}
	if next.IsZero() || len(v.live) == 0 {
		return
	}
	due := false
	v.deals(func(a *model.Agreement) { due = due || !a.Due.Last.IsZero() && !next.Before(a.Due.Last) })
	if !due {
		v.put(model.Place{Step: model.StepAgreements})
	}
}
