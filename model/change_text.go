package model

import "unicode/utf8"

// The most characters that a text may have.
const (
	MaxName = 300
	MaxLine = 2_000
	MaxLong = 20_000
)

// MaxItems is how many things a list of a session may hold.
const MaxItems = 2_000

// Long tells whether a field holds text of several lines.
func (f Field) Long() bool {
	switch f {
	case FieldOpgave, FieldGiven, FieldRules, FieldOutside, FieldGovernor, FieldOfficial, FieldPro, FieldWords,
		FieldHelps, FieldHinders:
		return true
	}
	return false
}

// Limit is the most characters that a field may hold.
func (f Field) Limit() int {
	switch {
	case f.Long(), f == FieldText, f == FieldPhoto, f == FieldPromise:
		return MaxLong
	case f == FieldName, f == FieldTitle, f == FieldShort, f == FieldFunction, f == FieldPerson:
		return MaxName
	}
	return MaxLine
}

func (f Field) required() bool {
	return f == FieldTitle || f == FieldName || f == FieldText
}

// Admit cleans a text and holds it against the limits of its field. Its
// Problem has CodeLong with the Limit, or CodeEmpty.
func Admit(f Field, text string) (string, error) {
	if f.Long() {
		text = Clean(text)
	} else {
		text = CleanLine(text)
	}
	if n := f.Limit(); utf8.RuneCountInString(text) > n {
		return "", Problem{Field: f, Code: CodeLong, Limit: n}
	}
	if text == "" && f.required() {
		return "", Problem{Field: f, Code: CodeEmpty}
	}
	return text, nil
}

// SetText gives a field of a thing new words. The ID is empty for a field of
// the session or its opgave. LanguageOnly marks a change to an agreement that
// leaves the answers as they are ("alleen taal").
type SetText struct {
	ID           ID
	Field        Field
	Text         string
	LanguageOnly bool
}

func (c SetText) about() (Kind, ID, Field) { return KindText, c.ID, c.Field }

func (c SetText) apply(s Session) (Session, error) {
	text, err := Admit(c.Field, c.Text)
	if err != nil {
		return s, err
	}
	if c.ID == "" {
		err := put(s.text(c.Field), text, c.Field)
		return s, err
	}
	if i := s.partnerIndex(c.ID); i >= 0 {
		p := s.Partners[i]
		err := put(p.text(c.Field), text, c.Field)
		s.Partners = replaced(s.Partners, i, p)
		return s, err
	}
	if i := s.agreementIndex(c.ID); i >= 0 {
		return c.agreement(s, i, text)
	}
	if at := s.lineIndex(c.ID); at.list != noList {
		return c.line(s, at, text)
	}
	return c.item(s, text)
}

// put writes text to a field, or says that the thing has no such field.
func put(field *string, text string, f Field) error {
	if field == nil {
		return Problem{Field: f, Code: CodeGone}
	}
	*field = text
	return nil
}

func (c SetText) agreement(s Session, i int, text string) (Session, error) {
	a := s.Agreements[i]
	before := a
	if err := put(a.text(c.Field), text, c.Field); err != nil {
		return s, err
	}
	words := a.Text != before.Text || a.Fixed != before.Fixed
	return s.putAgreement(i, a, words && !c.LanguageOnly), nil
}

func (s *Session) text(f Field) *string {
	switch f {
	case FieldTitle:
		return &s.Title
	case FieldConvener:
		return &s.Convener
	case FieldEmployer:
		return &s.Employer
	case FieldRules:
		return &s.Rules
	case FieldOutside:
		return &s.Outside
	case FieldPhoto:
		return &s.Photo
	case FieldPromise:
		return &s.Promise
	case FieldNextBy:
		return &s.Next.By
	}
	return s.Opgave.text(f)
}

func (o *Opgave) text(f Field) *string {
	switch f {
	case FieldOpgave:
		return &o.Text
	case FieldForWhom:
		return &o.ForWhom.Text
	case FieldBetterFor:
		return &o.Better.Text
	case FieldHowMuch:
		return &o.HowMuch.Text
	case FieldWhen:
		return &o.When.Text
	case FieldWhyNow:
		return &o.WhyNow
	case FieldWhyUs:
		return &o.WhyUs
	case FieldGiven:
		return &o.Given
	case FieldGovernor:
		return &o.Voices.Governor
	case FieldOfficial:
		return &o.Voices.Official
	case FieldPro:
		return &o.Voices.Professional
	}
	return nil
}

func (p *Partner) text(f Field) *string {
	switch f {
	case FieldName:
		return &p.Name
	case FieldShort:
		return &p.Short
	case FieldFunction:
		return &p.Function
	case FieldPerson:
		return &p.Person
	case FieldSeatNote:
		return &p.SeatNote
	case FieldDetail:
		return &p.Mandate.Detail
	case FieldWho:
		return &p.Represents.Who
	case FieldBetter:
		return &p.Better
	case FieldBrings:
		return &p.Brings
	case FieldAnswerable:
		return &p.Answerable
	}
	return nil
}

func (a *Agreement) text(f Field) *string {
	switch f {
	case FieldText:
		return &a.Text
	case FieldLeadFunc:
		return &a.Lead.Function
	case FieldDocument:
		return &a.Document
	case FieldFixed:
		return &a.Fixed
	case FieldFree:
		return &a.Free
	case FieldNoticed:
		return &a.Noticed
	case FieldCostBy:
		return &a.Costing.By
	case FieldPays:
		return &a.Costing.Pays
	case FieldWhy:
		return &a.Why
	}
	return nil
}

// putAgreement puts an agreement in its place; reword says that its words
// changed in a way that asks for new answers.
func (s Session) putAgreement(i int, a Agreement, reword bool) Session {
	if reword {
		a = s.Agreements[i].reworded(a)
		if !a.Draft {
			s.Agreed++
		}
	}
	s.Agreements = replaced(s.Agreements, i, a)
	return s
}
