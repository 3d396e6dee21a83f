package model

import (
	"slices"

	"regietafel/model/date"
)

// Came is whether anybody has benefit of what a table promised for the photo (field
// rule 43).
type Came string

// The answers. What was not asked is not stored.
const (
	CameUnasked Came = ""
	CameYes     Came = "yes"
	CameNotYet  Came = "notyet"
	CameEarly   Came = "early" // too early to tell
)

// Values lists what a Came can be.
func (Came) Values() []string { return names(CameUnasked, CameYes, CameNotYet, CameEarly) }

// Benefit is what a later sitting says of the promise of the one before.
type Benefit struct {
	Answer Came     `json:"answer,omitzero"`
	Text   string   `json:"text,omitzero"`   // of yes: who has it, and by what that shows
	Review date.Due `json:"review,omitzero"` // of too early: when we look again
}

// TellBenefit records it. Its Problem has CodeValue for an answer that is none, CodeEmpty
// for a yes without who has it, and CodeDate for a review that is no day or period.
type TellBenefit struct {
	Answer Came
	Text   string
	Review date.Due
}

func (c TellBenefit) about() (Kind, ID, Field) { return KindPick, "", FieldBenefit }

func (c TellBenefit) apply(s Session) (Session, error) {
	switch {
	case !slices.Contains(c.Answer.Values(), string(c.Answer)):
		return s, Problem{Field: FieldBenefit, Code: CodeValue}
	case !c.Review.IsZero() && (!c.Review.Valid() || c.Review.Precision == date.Ongoing):
		return s, Problem{Field: FieldReview, Code: CodeDate}
	}
	b := Benefit{Answer: c.Answer}
	var err error
	switch c.Answer {
	case CameYes:
		if b.Text, err = Admit(FieldBenefit, c.Text); err == nil && b.Text == "" {
			err = Problem{Field: FieldBenefit, Code: CodeEmpty}
		}
	case CameEarly:
		b.Review = c.Review
	}
	if err == nil {
		s.Benefit = b
	}
	return s, err
}

// HoldWhy records that the table says that its reason to begin is still there. Its
// Problem has CodeDate for a moment that is none.
type HoldWhy struct{ At date.Moment }

func (c HoldWhy) about() (Kind, ID, Field) { return KindPick, "", FieldWhyHeld }

func (c HoldWhy) apply(s Session) (Session, error) {
	if !c.At.Valid() {
		return s, Problem{Field: FieldWhyHeld, Code: CodeDate}
	}
	s.Opgave.WhyHeld = c.At
	return s, nil
}
