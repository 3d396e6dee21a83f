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

// Limit is the most characters that a field may hold.
func (f Field) Limit() int {
	switch {
	case f.Long(), f == FieldText, f == FieldPhoto, f == FieldPromise, f == FieldBenefit:
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

// SetText gives a field of a thing new words: one of the tables in texts.go. The
// ID is empty for a field of the session or its opgave. LanguageOnly marks a
// change to an agreement that leaves the answers as they are ("alleen taal").
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
	switch {
	case c.ID == "":
		err := put(append(openingTexts, closingTexts...).of(&s, c.Field), text, c.Field)
		return s, err
	case s.partnerIndex(c.ID) >= 0:
		return s.withPartner(c.ID, c.Field, func(p *Partner) error { return put(partnerTexts.of(p, c.Field), text, c.Field) })
	case s.agreementIndex(c.ID) >= 0:
		set := func(a *Agreement) error { return put(agreementTexts.of(a, c.Field), text, c.Field) }
		if c.LanguageOnly {
			return s.withLanguage(c.ID, c.Field, set)
		}
		return s.withAgreement(c.ID, c.Field, set)
	case s.lineIndex(c.ID).list != noList:
		return c.line(s, s.lineIndex(c.ID), text)
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
