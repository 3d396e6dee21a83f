package finding

import (
	"slices"

	"regietafel/model"
	"regietafel/model/date"
)

// The rules on consent: what was answered, by whom, and on which words.

func atAnswers(a *model.Agreement) model.Place {
	return model.Place{Step: model.StepReadBack, ID: a.ID, Field: model.FieldAnswers}
}

// ifNot: somebody who is bound says "zo niet" (field rule 36).
func (v *survey) ifNot() { v.says(model.SaysIfNot, func(x model.Answer) bool { return x.Needs == "" }) }

// needsSaid: and said what is needed, so that this is not asked again.
func (v *survey) needsSaid() {
	v.says(model.SaysIfNot, func(x model.Answer) bool { return x.Needs != "" })
}

// says finds an answer of somebody who is bound, unless it is found at a point of
// its own.
func (v *survey) says(r model.Reply, which func(model.Answer) bool) {
	v.answers(func(a *model.Agreement, x model.Answer) {
		if x.Reply == r && which(x) && v.isBound(a, x.Partner) && !v.declinesFor(a, x.Partner) {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// declinesFor reports whether a partner's no is found at a point of its own that
// the agreement was to arrange.
func (v *survey) declinesFor(a *model.Agreement, partner model.ID) bool {
	for i := range v.s.Preconditions {
		if x := &v.s.Preconditions[i]; x.Partner == partner && v.standings[i].Lacks == model.LacksOwner && v.standings[i].Agreement == a.ID {
			return true
		}
	}
	return false
}

// refused: the body of a reservation did not agree (field rule 37).
func (v *survey) refused() {
	v.says(model.Reserved, func(x model.Answer) bool { return x.Outcome == model.Refused })
}

// stale: an answer belongs to the words on which it was given (field rule 38).
// Who was absent gave none.
func (v *survey) stale() {
	v.formal(func(a *model.Agreement) {
		if !slices.ContainsFunc(a.Answers, a.Stale) {
			return
		}
		for i := range v.s.Partners {
			id := v.s.Partners[i].ID
			if x, ok := a.Answer(id); ok && a.Stale(x) && x.Reply != model.WasAbsent && v.isBound(a, id) {
				v.put(atAnswers(a), id, a.ID)
			}
		}
	})
}

// answersOpen: some of the bound were not asked; silence is no yes (field rule
// 35).
func (v *survey) answersOpen() {
	v.unanswered(func(a *model.Agreement, open []model.ID) {
		if len(open) > 1 {
			v.put(atAnswers(a), a.ID)
		}
	})
}

// answerOne: one of the bound was not asked, and is asked by name.
func (v *survey) answerOne() {
	v.unanswered(func(a *model.Agreement, open []model.ID) {
		if len(open) == 1 {
			v.put(atAnswers(a), open[0], a.ID)
		}
	})
}

// unanswered visits the agreements that wait for answers, with whose; of one that
// is stuck it is first asked what it needs.
func (v *survey) unanswered(do func(*model.Agreement, []model.ID)) {
	v.formal(func(a *model.Agreement) {
		if a.Progress == model.Stuck {
			return
		}
		var open []model.ID
		for _, id := range v.boundBy(a) {
			if x, ok := a.Answer(id); !ok || x.Reply == model.WasAbsent {
				open = append(open, id)
			}
		}
		do(a, open)
	})
}

// waiting visits the answers that wait for a body at home.
func (v *survey) waiting(do func(*model.Agreement, model.Answer)) {
	v.answers(func(a *model.Agreement, x model.Answer) {
		if x.Waits() {
			do(a, x)
		}
	})
}

// reservePast: the day on which a body would decide is past, and what it
// decided was not said (field rule 37).
func (v *survey) reservePast() {
	v.waiting(func(a *model.Agreement, x model.Answer) {
		if x.Past(v.today) {
			v.put(model.Place{Step: model.StepCarry, ID: a.ID, Field: model.FieldBody}, x.Partner, a.ID)
		}
	})
}

// reserveVague: a reservation without the body that decides (field rule 37).
func (v *survey) reserveVague() {
	v.waiting(func(a *model.Agreement, x model.Answer) {
		if x.Body == "" && !x.Past(v.today) {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// reserveUndated: the body is known, its day is not (field rule 37).
func (v *survey) reserveUndated() {
	v.waiting(func(a *model.Agreement, x model.Answer) {
		if x.Body != "" && x.By.Last.IsZero() {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// reserveLate: the body decides after the agreement is to be done (field rule
// 37).
func (v *survey) reserveLate() {
	v.waiting(func(a *model.Agreement, x model.Answer) {
		if !x.Past(v.today) && !x.By.Last.IsZero() && !a.Due.Last.IsZero() &&
			a.Due.Precision != date.Ongoing && a.Due.Last.Before(x.By.Last) {
			v.put(model.Place{Step: model.StepAgreements, ID: a.ID, Field: model.FieldDue}, x.Partner, a.ID)
		}
	})
}
