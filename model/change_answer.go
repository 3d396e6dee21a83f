package model

import (
	"slices"

	"regietafel/model/date"
)

// GiveAnswer records a partner's answer to an agreement, on its present words.
type GiveAnswer struct {
	Agreement, Partner ID
	Reply              Reply
	How                How
	Body               string   // of a reservation
	By                 date.Due // of a reservation
	Needs              string   // of "zo niet"
	Named              bool     // of "zo niet": the besluitenlijst may name it
}

func (c GiveAnswer) about() (Kind, ID, Field) { return KindAnswer, c.Agreement, FieldAnswers }

func (c GiveAnswer) apply(s Session) (Session, error) {
	x, err := c.answer()
	if err != nil {
		return s, err
	}
	return s.withAgreement(c.Agreement, FieldAnswers, func(a *Agreement) error {
		switch {
		case a.Draft:
			return Problem{Field: FieldAnswers, Code: CodeDraft, ID: c.Agreement}
		case a.Lapsed:
			return Problem{Field: FieldAnswers, Code: CodeState, ID: c.Agreement}
		}
		if err := s.partnerFor(c.Partner, true); err != nil {
			return err
		}
		x.On = a.Wording
		*a = a.answered(x)
		return nil
	})
}

func (c GiveAnswer) answer() (Answer, error) {
	switch {
	case !slices.Contains(c.Reply.Values(), string(c.Reply)) || !slices.Contains(c.How.Values(), string(c.How)):
		return Answer{}, Problem{Field: FieldAnswers, Code: CodeValue}
	case !c.By.IsZero() && !c.By.Valid():
		return Answer{}, Problem{Field: FieldBy, Code: CodeDate}
	}
	x := Answer{Partner: c.Partner, Reply: c.Reply, How: c.How}
	var err error
	switch c.Reply {
	case Reserved:
		x.By = c.By
		x.Body, err = Admit(FieldBody, c.Body)
	case SaysIfNot:
		x.Named = c.Named
		x.Needs, err = Admit(FieldNeeds, c.Needs)
	}
	return x, err
}

// answered returns the agreement with an answer in place of the partner's
// earlier one.
func (a Agreement) answered(x Answer) Agreement {
	i := slices.IndexFunc(a.Answers, func(o Answer) bool { return o.Partner == x.Partner })
	if i < 0 {
		a.Answers = added(a.Answers, x)
	} else {
		a.Answers = replaced(a.Answers, i, x)
	}
	return a
}

// TakeAnswer takes a partner's answer back: it was not asked after all.
type TakeAnswer struct{ Agreement, Partner ID }

func (c TakeAnswer) about() (Kind, ID, Field) { return KindAnswer, c.Agreement, FieldAnswers }

func (c TakeAnswer) apply(s Session) (Session, error) {
	return s.withAgreement(c.Agreement, FieldAnswers, func(a *Agreement) error {
		if _, ok := a.Answer(c.Partner); !ok {
			return Problem{Field: FieldAnswers, Code: CodeGone, ID: c.Partner}
		}
		a.Answers = removed(a.Answers, func(x Answer) bool { return x.Partner == c.Partner })
		return nil
	})
}

// Decided records what the body of a reservation decided.
type Decided struct {
	Agreement, Partner ID
	Outcome            Outcome
}

func (c Decided) about() (Kind, ID, Field) { return KindAnswer, c.Agreement, FieldBody }

func (c Decided) apply(s Session) (Session, error) {
	return s.withAgreement(c.Agreement, FieldBody, func(a *Agreement) error {
		x, ok := a.Answer(c.Partner)
		switch {
		case !ok:
			return Problem{Field: FieldBody, Code: CodeGone, ID: c.Partner}
		case x.Reply != Reserved:
			return Problem{Field: FieldBody, Code: CodeState, ID: c.Partner}
		case !slices.Contains(c.Outcome.Values(), string(c.Outcome)):
			return Problem{Field: FieldBody, Code: CodeValue}
		}
		x.Outcome = c.Outcome
		*a = a.answered(x)
		return nil
	})
}
