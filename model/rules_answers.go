package model

import (
	"slices"

	"regietafel/model/date"
)

// The rules on consent: what was answered, by whom, and on which words.

func atAnswers(a *Agreement) Place {
	return Place{Step: StepReadBack, ID: a.ID, Field: FieldAnswers}
}

// ifNot: somebody who is bound says "zo niet" (questions 13).
func (v *survey) ifNot() {
	v.answers(func(a *Agreement, x Answer) {
		if x.Reply == SaysIfNot && v.isBound(a, x.Partner) {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// refused: the body of a reservation did not agree (DESIGN 3: the outcome of a
// reservation).
func (v *survey) refused() {
	v.answers(func(a *Agreement, x Answer) {
		if x.Reply == Reserved && x.Outcome == Refused && v.isBound(a, x.Partner) {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// stale: an answer belongs to the words on which it was given (questions 26).
// Who was absent gave none.
func (v *survey) stale() {
	v.formal(func(a *Agreement) {
		if !slices.ContainsFunc(a.Answers, a.Stale) {
			return
		}
		for i := range v.s.Partners {
			id := v.s.Partners[i].ID
			if x, ok := a.Answer(id); ok && a.Stale(x) && x.Reply != WasAbsent && v.isBound(a, id) {
				v.put(atAnswers(a), id, a.ID)
			}
		}
	})
}

// answersOpen: some of the bound were not asked; silence is no yes (DESIGN 2,
// the third principle).
func (v *survey) answersOpen() {
	v.formal(func(a *Agreement) {
		if a.Progress == Stuck { // first what it needs
			return
		}
		for _, id := range v.boundBy(a) {
			if x, ok := a.Answer(id); !ok || x.Reply == WasAbsent {
				v.put(atAnswers(a), a.ID)
				return
			}
		}
	})
}

// reserveVague: a reservation without the body that decides or its day
// (questions 11).
func (v *survey) reserveVague() {
	v.answers(func(a *Agreement, x Answer) {
		if x.Reply == Reserved && x.Outcome == Pending && (x.Body == "" || x.By.Last.IsZero()) {
			v.put(atAnswers(a), x.Partner, a.ID)
		}
	})
}

// reserveLate: the body decides after the agreement is to be done (questions
// 12).
func (v *survey) reserveLate() {
	v.answers(func(a *Agreement, x Answer) {
		if x.Reply == Reserved && x.Outcome == Pending && !x.By.Last.IsZero() && !a.Due.Last.IsZero() &&
			a.Due.Precision != date.Ongoing && a.Due.Last.Before(x.By.Last) {
			v.put(Place{Step: StepAgreements, ID: a.ID, Field: FieldDue}, x.Partner, a.ID)
		}
	})
}
