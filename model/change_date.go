package model

import "regietafel/model/date"

// SetDue gives a due date or period to an agreement (FieldDue, FieldStart,
// FieldCostWhen), a partner (FieldTieOn), an indicator (FieldAimBy), a parked subject (FieldBack), an accepted precondition (FieldReview) or the
// urgency of the opgave (FieldFelt, no ID). The zero Due clears it.
type SetDue struct {
	ID    ID
	Field Field
	Due   date.Due
}

func (c SetDue) about() (Kind, ID, Field) { return KindText, c.ID, c.Field }

func (c SetDue) apply(s Session) (Session, error) {
	if !c.Due.IsZero() && !c.Due.Valid() {
		return s, Problem{Field: c.Field, Code: CodeDate}
	}
	if c.ID == "" && c.Field == FieldFelt {
		s.Opgave.Felt = c.Due
		return s, nil
	}
	if s.agreementIndex(c.ID) >= 0 {
		return s.withAgreement(c.ID, c.Field, c.agreement)
	}
	if i := s.preconditionIndex(c.ID); i >= 0 && c.Field == FieldReview {
		x := s.Preconditions[i]
		x.Acceptance.Review = c.Due
		s.Preconditions = replaced(s.Preconditions, i, x)
		return s, nil
	}
	if s.partnerIndex(c.ID) >= 0 && c.Field == FieldTieOn {
		return s.withPartner(c.ID, c.Field, func(p *Partner) error { p.TieOn = c.Due; return nil })
	}
	switch at := s.itemIndex(c.ID); {
	case at.list == parkedList && c.Field == FieldBack:
		x := s.Parked[at.i]
		x.Back = c.Due
		s.Parked = replaced(s.Parked, at.i, x)
		return s, nil
	case at.list == indicatorList && c.Field == FieldAimBy:
		x := s.Opgave.Indicators[at.i]
		x.AimBy = c.Due
		s.Opgave.Indicators = replaced(s.Opgave.Indicators, at.i, x)
		return s, nil
	}
	return s, Problem{Field: c.Field, Code: CodeGone, ID: c.ID}
}

func (c SetDue) agreement(a *Agreement) error {
	switch c.Field {
	case FieldDue:
		a.Due = c.Due
	case FieldStart:
		a.Start = c.Due
	case FieldCostWhen:
		a.Costing.When = c.Due
	default:
		return Problem{Field: c.Field, Code: CodeGone, ID: c.ID}
	}
	return nil
}

// SetClock gives the sitting the time at which it began (FieldBegin) or ended
// (FieldEnd), where that is not when the table was opened or closed. The empty Clock
// clears it.
type SetClock struct {
	Field Field
	Clock date.Clock
}

func (c SetClock) about() (Kind, ID, Field) { return KindText, "", c.Field }

func (c SetClock) apply(s Session) (Session, error) {
	if c.Clock != "" && !c.Clock.Valid() {
		return s, Problem{Field: c.Field, Code: CodeDate}
	}
	switch c.Field { // what the table was opened and closed at needs no saying
	case FieldBegin:
		if s.Begin = c.Clock; c.Clock == s.OpenedAt().Clock() {
			s.Begin = ""
		}
	case FieldEnd:
		if s.End = c.Clock; c.Clock == s.closedAt().Clock() {
			s.End = ""
		}
	default:
		return s, Problem{Field: c.Field, Code: CodeGone}
	}
	return s, nil
}

// SetDate gives the session its day (FieldDate), the day of the next table
// (FieldNext), or the day before which somebody picks one (FieldBefore).
type SetDate struct {
	Field Field
	Date  date.Day
}

func (c SetDate) about() (Kind, ID, Field) { return KindText, "", c.Field }

func (c SetDate) apply(s Session) (Session, error) {
	if !c.Date.IsZero() && !c.Date.Valid() {
		return s, Problem{Field: c.Field, Code: CodeDate}
	}
	switch c.Field {
	case FieldDate:
		s.Date = c.Date
	case FieldNext:
		s.Next.Date = c.Date
	case FieldBefore:
		s.Next.Before = c.Date
	default:
		return s, Problem{Field: c.Field, Code: CodeGone}
	}
	return s, nil
}
