package finding

import (
	"slices"

	"regietafel/model"
)

// The rules on what must keep holding at home: the schaduwtoets, its first two
// questions (field rules 12 to 15).

func atPoint(x *model.Precondition) model.Place {
	return model.Place{Step: model.StepCarry, ID: x.ID, Field: model.FieldExit}
}

// unsaid: a partner at the table said neither a precondition nor, aloud, that
// it has none (field rule 12).
func (v *survey) unsaid() {
	for _, advises := range []bool{false, true} { // who only advises is not asked first
		v.seated(func(p *model.Partner) {
			if p.Advisory() == advises && p.None == model.NoneUnsaid && !v.points[p.ID].said {
				v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldPrecond}, p.ID)
			}
		})
	}
}

// notHeard: the round passed a partner by that said something before, or that has
// nothing that must hold (field rule 10).
func (v *survey) notHeard() {
	if v.s.Phase != model.TableOpen {
		return
	}
	v.seated(func(p *model.Partner) {
		if !p.Heard && p.ID != v.s.Floor && (p.None != model.NoneUnsaid || v.points[p.ID].said) {
			v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldBetter}, p.ID)
		}
	})
}

// noneSaid: "none" was said once and is asked once more (field rule 12).
func (v *survey) noneSaid() {
	v.seated(func(p *model.Partner) {
		if p.None == model.NoneOnce && !v.points[p.ID].said {
			v.put(model.Place{Step: model.StepInterests, ID: p.ID, Field: model.FieldNoneSaid}, p.ID)
		}
	})
}

// open: nothing arranges a said precondition (field rule 14).
func (v *survey) open() {
	v.standing(model.StandsOpen, func(x *model.Precondition, _ model.Standing) { v.put(atPoint(x), x.Partner, x.ID) })
}

// short: its owner says that the agreement alone does not do (field rule 13).
func (v *survey) short() {
	v.standing(model.StandsShort, func(x *model.Precondition, st model.Standing) { v.put(atPoint(x), x.Partner, x.ID, st.Agreement) })
}

// declined: its owner does not go along with the agreement that it is linked to
// (field rule 13).
func (v *survey) declined() {
	v.standing(model.StandsLinked, func(x *model.Precondition, st model.Standing) {
		if st.Lacks == model.LacksOwner {
			v.put(model.Place{Step: model.StepReadBack, ID: st.Agreement, Field: model.FieldAnswers}, x.Partner, x.ID, st.Agreement)
		}
	})
}

// ownerUnasked: only the owner's word arranges a precondition (field rule 13).
func (v *survey) ownerUnasked() {
	v.standing(model.StandsLinked, func(x *model.Precondition, st model.Standing) {
		if st.Unheard() {
			v.put(atPoint(x), x.Partner, x.ID, st.Agreement)
		}
	})
}

// waits: its owner says yes, and the agreement still misses its trekker, its
// date or an answer (field rule 14).
func (v *survey) waits() {
	v.standing(model.StandsLinked, func(x *model.Precondition, st model.Standing) {
		if !st.Unheard() && st.Lacks != model.LacksOwner {
			v.put(atPoint(x), x.Partner, x.ID, st.Agreement)
		}
	})
}

// reserved: arranged in an agreement that still waits for a body (field rule 14).
// A ja to confirm at home is aboveMandate's, a day that is past reservePast's.
func (v *survey) reserved() {
	v.standing(model.ArrangedIf, func(x *model.Precondition, st model.Standing) {
		if st.Confirms == "" && !v.overdueAtHome(st.Agreement) {
			v.put(atPoint(x), x.Partner, x.ID, st.Agreement)
		}
	})
}

// overdueAtHome reports whether the day is past on which a body would decide about an
// agreement.
func (v *survey) overdueAtHome(agreement model.ID) bool {
	a := &v.s.Agreements[v.agreed[agreement]]
	return slices.ContainsFunc(a.Answers, func(x model.Answer) bool { return !a.Stale(x) && x.Past(v.today) })
}

// fell: arranged in an agreement that got stuck or ended (field rule 14).
func (v *survey) fell() {
	v.standing(model.WasArranged, func(x *model.Precondition, st model.Standing) { v.put(atPoint(x), x.Partner, x.ID, st.Agreement) })
}

// gapLoose: its owner accepts that it is not met, and who at home is told or
// when we look again is open (field rule 15).
func (v *survey) gapLoose() {
	v.standing(model.StandsAccepted, func(x *model.Precondition, _ model.Standing) {
		if x.Acceptance.Told == "" || x.Acceptance.Review.IsZero() {
			v.put(atPoint(x), x.Partner, x.ID)
		}
	})
}

// pointsClash: two preconditions that were marked to clash, neither of which
// has a way out yet (field rule 14).
func (v *survey) pointsClash() {
	stands := map[model.ID]model.StandingKind{}
	for i := range v.s.Preconditions {
		if v.standings[i].Out() {
			continue
		}
		stands[v.s.Preconditions[i].ID] = v.standings[i].Kind
	}
	for _, c := range v.s.Clashes {
		if stands[c.A] != "" && stands[c.B] != "" {
			v.put(model.Place{Step: model.StepCarry, ID: c.A, Field: model.FieldClash}, c.A, c.B)
		}
	}
}
