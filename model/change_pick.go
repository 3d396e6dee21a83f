package model

import "slices"

// Pick gives a field that has a closed set of values one of them. Values are
// written as the interchange format has them; "yes" and "" stand for a mark
// that is set or not.
type Pick struct {
	ID    ID
	Field Field
	Value string
}

func (c Pick) about() (Kind, ID, Field) { return KindPick, c.ID, c.Field }

func (c Pick) apply(s Session) (Session, error) {
	if c.ID == "" && c.Field == FieldSpread {
		err := pick(&s.Spread, c)
		return s, err
	}
	if c.ID == "" {
		err := pickMark(s.Opgave.facet(c.Field), c)
		return s, err
	}
	if s.partnerIndex(c.ID) >= 0 {
		return s.withPartner(c.ID, c.Field, c.partner)
	}
	if s.agreementIndex(c.ID) >= 0 {
		return c.deal(s)
	}
	if at := s.lineIndex(c.ID); at.list != noList {
		return s.withLine(at, func(l *Line, _ func(Field) *string) error { return c.line(l) })
	}
	return c.item(s)
}

// pick writes a value that is one of its type's.
func pick[T interface {
	~string
	Values() []string
}](to *T, c Pick) error {
	if !slices.Contains((*to).Values(), c.Value) {
		return Problem{Field: c.Field, Code: CodeValue}
	}
	*to = T(c.Value)
	return nil
}

func pickMark(to *bool, c Pick) error {
	switch {
	case to == nil:
		return Problem{Field: c.Field, Code: CodeGone}
	case c.Value != "" && c.Value != "yes":
		return Problem{Field: c.Field, Code: CodeValue}
	}
	*to = c.Value == "yes"
	return nil
}

// facet finds the "staat in de tekst" of one of the four things that make an
// opgave concrete.
func (o *Opgave) facet(f Field) *bool {
	switch f {
	case FieldForWhom:
		return &o.ForWhom.InText
	case FieldBetterFor:
		return &o.Better.InText
	case FieldHowMuch:
		return &o.HowMuch.InText
	case FieldWhen:
		return &o.When.InText
	}
	return nil
}

func (c Pick) partner(p *Partner) error {
	switch c.Field {
	case FieldKind:
		p.Guessed = false
		return pick(&p.Kind, c)
	case FieldBound:
		return pick(&p.Represents.Bound, c)
	case FieldTie:
		return pick(&p.Tie, c)
	case FieldMandate:
		p.Mandate.Again = false
		return pick(&p.Mandate.Kind, c)
	}
	return Problem{Field: c.Field, Code: CodeGone}
}

// deal picks a value of an agreement. A clause of which nobody said for whom it holds
// is of all partners.
func (c Pick) deal(s Session) (Session, error) {
	s, err := s.withAgreement(c.ID, c.Field, c.agreement)
	a, _ := s.Agreement(c.ID)
	if err == nil && c.Field == FieldKind && a.Kind == Clause && a.Lead.Partner == "" && len(a.Others) == 0 {
		return s.bindAll(c.ID), nil
	}
	return s, err
}

func (c Pick) agreement(a *Agreement) error {
	switch c.Field {
	case FieldForm:
		return pick(&a.Form, c)
	case FieldKind:
		return pick(&a.Kind, c)
	case FieldProgress:
		return pick(&a.Progress, c)
	case FieldCosting:
		return pick(&a.Costing.State, c)
	}
	return Problem{Field: c.Field, Code: CodeGone}
}

// Allow and Stays are the fields of a line that Pick knows.
const (
	FieldAllow Field = "allow"
	FieldStays Field = "stays"
)

func (c Pick) line(l *Line) error {
	switch c.Field {
	case FieldAllow:
		if l.State != Presumed {
			return Problem{Field: c.Field, Code: CodeState, ID: c.ID}
		}
		return pick(&l.Allow, c)
	case FieldStays:
		if l.State == Presumed {
			return Problem{Field: c.Field, Code: CodeState, ID: c.ID}
		}
		return pickMark(&l.Stays, c)
	}
	return Problem{Field: c.Field, Code: CodeGone}
}

func (c Pick) item(s Session) (Session, error) {
	at := s.itemIndex(c.ID)
	switch {
	case at.list == indicatorList && c.Field == FieldUse:
		x := s.Opgave.Indicators[at.i]
		err := pick(&x.Use, c)
		s.Opgave.Indicators = replaced(s.Opgave.Indicators, at.i, x)
		return s, err
	case at.list == meetingList && c.Field == FieldFate:
		x := s.Meetings[at.i]
		err := pick(&x.Fate, c)
		if !x.Goes() {
			x.Into, x.Ends = "", ""
		}
		s.Meetings = replaced(s.Meetings, at.i, x)
		return s, err
	}
	return s, Problem{Field: c.Field, Code: CodeGone, ID: c.ID}
}

// PickSaid sets the permission or the "blijft aan tafel" of a two-sided value.
type PickSaid struct {
	Partner ID
	Of      Field // which value
	Field   Field // FieldAllow or FieldStays
	Value   string
}

func (c PickSaid) about() (Kind, ID, Field) { return KindPick, c.Partner, c.Of }

func (c PickSaid) apply(s Session) (Session, error) {
	return s.withSaid(c.Partner, c.Of, func(v *Said) error {
		p := Pick{Field: c.Field, Value: c.Value}
		switch {
		case c.Field == FieldAllow && v.Regie != "":
			return pick(&v.Allow, p)
		case c.Field == FieldStays && v.Table != "":
			return pickMark(&v.Stays, p)
		}
		return Problem{Field: c.Field, Code: CodeState}
	})
}
