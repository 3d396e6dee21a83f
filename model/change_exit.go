package model

import (
	"slices"

	"regietafel/model/date"
)

// TakeUp records that a precondition is taken up in a version of the opgave:
// smaller, later or fewer is a legitimate way out.
type TakeUp struct {
	Precondition ID
	Version      int
}

func (c TakeUp) about() (Kind, ID, Field) { return KindExit, c.Precondition, FieldExit }

func (c TakeUp) apply(s Session) (Session, error) {
	if !slices.ContainsFunc(s.Opgave.Versions, func(v Version) bool { return v.Number == c.Version }) {
		return s, Problem{Field: FieldExit, Code: CodeReference}
	}
	return s.withExit(c.Precondition, func(x *Precondition) {
		x.Exit, x.Version, x.Acceptance = ExitTakenUp, c.Version, Acceptance{}
	})
}

// Accept records that an owner accepts that its precondition is not met, with
// what follows from that. The program never suggests it.
type Accept struct {
	Precondition ID
	Consequence  string
	Told         string
	Review       date.Due
}

func (c Accept) about() (Kind, ID, Field) { return KindExit, c.Precondition, FieldExit }

func (c Accept) apply(s Session) (Session, error) {
	consequence, err := Admit(FieldExit, c.Consequence)
	if err != nil {
		return s, err
	}
	told, err := Admit(FieldTold, c.Told)
	if err != nil {
		return s, err
	}
	switch {
	case consequence == "":
		return s, Problem{Field: FieldExit, Code: CodeEmpty}
	case !c.Review.IsZero() && !c.Review.Valid():
		return s, Problem{Field: FieldReview, Code: CodeDate}
	}
	return s.withExit(c.Precondition, func(x *Precondition) {
		x.Exit, x.Version = ExitAccepted, 0
		x.Acceptance = Acceptance{Consequence: consequence, Told: told, Review: c.Review}
	})
}

// Unexit takes a way out back: the precondition stands as its links have it.
type Unexit struct{ Precondition ID }

func (c Unexit) about() (Kind, ID, Field) { return KindExit, c.Precondition, FieldExit }

func (c Unexit) apply(s Session) (Session, error) {
	return s.withExit(c.Precondition, func(x *Precondition) {
		x.Exit, x.Version, x.Acceptance = ExitNone, 0, Acceptance{}
	})
}

func (s Session) withExit(id ID, set func(*Precondition)) (Session, error) {
	i := s.preconditionIndex(id)
	switch {
	case i < 0:
		return s, Problem{Field: FieldExit, Code: CodeGone, ID: id}
	case s.Preconditions[i].State != Spoken:
		return s, Problem{Field: FieldExit, Code: CodeState, ID: id}
	}
	x := s.Preconditions[i]
	set(&x)
	s.Preconditions = replaced(s.Preconditions, i, x)
	return s, nil
}

// SaveVersion keeps the opgave's text as its next version.
type SaveVersion struct {
	Reason string
	By     ID // REGIE: the partner whose remark caused it
	At     date.Moment
}

func (c SaveVersion) about() (Kind, ID, Field) { return KindVersion, "", FieldOpgave }

func (c SaveVersion) apply(s Session) (Session, error) {
	reason, err := Admit(FieldReason, c.Reason)
	switch {
	case err != nil:
		return s, err
	case s.Opgave.Text == "":
		return s, Problem{Field: FieldOpgave, Code: CodeEmpty}
	case !c.At.IsZero() && !c.At.Valid():
		return s, Problem{Field: FieldOpgave, Code: CodeDate}
	case len(s.Opgave.Versions) >= MaxItems:
		return s, Problem{Field: FieldOpgave, Code: CodeMany, Limit: MaxItems}
	case !s.Opgave.Edited():
		return s, Problem{Field: FieldOpgave, Code: CodeTwice}
	}
	if c.By != "" {
		if err := s.partnerFor(c.By, false); err != nil {
			return s, err
		}
	}
	s.Opgave.Versions = added(s.Opgave.Versions, Version{
		Number: s.Opgave.Version() + 1, Text: s.Opgave.Text, Reason: reason, At: c.At, By: c.By,
	})
	return s, nil
}
