package model

import (
	"slices"

	"regietafel/model/date"
)

// The lists of a partner's lines.
type lineList int

const (
	noList lineList = iota
	interestList
	preconditionList
	pressureList
)

type lineAt struct {
	list lineList
	i    int
}

func (s Session) lineIndex(id ID) lineAt {
	if i := s.interestIndex(id); i >= 0 {
		return lineAt{interestList, i}
	}
	if i := s.preconditionIndex(id); i >= 0 {
		return lineAt{preconditionList, i}
	}
	if i := s.pressureIndex(id); i >= 0 {
		return lineAt{pressureList, i}
	}
	return lineAt{}
}

// withLine returns the session with a line put through set, which gets the
// line's common part and its text fields.
func (s Session) withLine(at lineAt, set func(l *Line, text func(Field) *string) error) (Session, error) {
	var err error
	switch at.list {
	case interestList:
		x := s.Interests[at.i]
		err = set(&x.Line, func(f Field) *string { return interestTexts.of(&x, f) })
		s.Interests = replaced(s.Interests, at.i, x)
	case preconditionList:
		x := s.Preconditions[at.i]
		err = set(&x.Line, func(f Field) *string { return preconditionTexts.of(&x, f) })
		s.Preconditions = replaced(s.Preconditions, at.i, x)
	case pressureList:
		x := s.Pressures[at.i]
		err = set(&x.Line, func(f Field) *string { return pressureTexts.of(&x, f) })
		s.Pressures = replaced(s.Pressures, at.i, x)
	}
	return s, err
}

func (c SetText) line(s Session, at lineAt, text string) (Session, error) {
	if at.list == preconditionList && (c.Field == FieldExit || c.Field == FieldTold) {
		if err := s.Preconditions[at.i].acceptable(c.Field, text); err != nil {
			return s, err
		}
	}
	return s.withLine(at, func(l *Line, field func(Field) *string) error {
		if c.Field == FieldWhy && l.State == Lapsed {
			l.Why = text
			return nil
		}
		return put(field(c.Field), text, c.Field)
	})
}

// acceptable reports whether words of an acceptance can be set.
func (x Precondition) acceptable(f Field, text string) error {
	switch {
	case x.Exit != ExitAccepted:
		return Problem{Field: f, Code: CodeState, ID: x.ID}
	case f == FieldExit && text == "":
		return Problem{Field: f, Code: CodeEmpty}
	}
	return nil
}

// Sort is a sort of line.
type Sort string

// The sorts of line that a partner has.
const (
	SortInterest     Sort = "interest"
	SortPrecondition Sort = "precondition"
	SortPressure     Sort = "pressure"
)

// AddLine adds a line to a partner, as presumed or as said. A precondition that
// is said takes the next number.
type AddLine struct {
	ID      ID
	Partner ID
	Sort    Sort
	Text    string
	State   State // Presumed or Spoken
}

func (c AddLine) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddLine) apply(s Session) (Session, error) {
	text, err := Admit(FieldText, c.Text)
	if err != nil {
		return s, err
	}
	if c.State == Lapsed {
		return s, Problem{Field: FieldText, Code: CodeState}
	}
	if err := s.fresh(c.ID); err != nil {
		return s, err
	}
	if err := s.partnerFor(c.Partner, c.State == Spoken); err != nil {
		return s, err
	}
	return c.add(s, Line{ID: c.ID, Partner: c.Partner, State: c.State}, text)
}

func (c AddLine) add(s Session, l Line, text string) (Session, error) {
	switch c.Sort {
	case SortInterest:
		s.Interests = added(s.Interests, Interest{Line: l, Text: text})
	case SortPrecondition:
		x := Precondition{Line: l, Text: text}
		if l.State == Spoken {
			x.Number = s.nextPrecondition()
			s = s.withNone(l.Partner, NoneUnsaid, date.Day{})
		}
		s.Preconditions = added(s.Preconditions, x)
	case SortPressure:
		s.Pressures = added(s.Pressures, Pressure{Line: l, Text: text})
	default:
		return s, Problem{Field: FieldKind, Code: CodeValue}
	}
	return s, s.roomy()
}

func (s Session) nextPrecondition() int {
	n := s.Used.Preconditions
	for _, x := range s.Preconditions {
		n = max(n, x.Number)
	}
	return n + 1
}

func (s Session) withNone(partner ID, n None, on date.Day) Session {
	s, _ = s.withPartner(partner, FieldNoneSaid, func(p *Partner) error { p.None, p.NoneOn = n, on; return nil })
	return s
}

// Release puts a prepared line on the table in the words as said: the prepared
// line goes, a said one with a new ID, number and place comes. Only its owner
// can say a line that was to stay between us (Owner).
type Release struct {
	ID    ID // the prepared line
	New   ID
	Text  string
	Owner bool
}

func (c Release) about() (Kind, ID, Field) { return KindAdd, c.New, FieldText }

func (c Release) apply(s Session) (Session, error) {
	at := s.lineIndex(c.ID)
	l, sort := s.lineOf(at)
	if at.list == noList {
		return s, Problem{Field: FieldText, Code: CodeGone}
	}
	if l.State != Presumed {
		return s, Problem{Field: FieldText, Code: CodeState, ID: c.ID}
	}
	if l.Allow == BetweenUs && !c.Owner {
		return s, Problem{Field: FieldText, Code: CodeBetweenUs, ID: c.ID}
	}
	s, err := AddLine{ID: c.New, Partner: l.Partner, Sort: sort, Text: c.Text, State: Spoken}.apply(s.withoutLine(c.ID))
	if err != nil {
		return s, err
	}
	return s.withLine(s.lineIndex(c.New), func(l *Line, _ func(Field) *string) error {
		l.Prepared = true
		return nil
	})
}

func (s Session) lineOf(at lineAt) (Line, Sort) {
	switch at.list {
	case interestList:
		return s.Interests[at.i].Line, SortInterest
	case preconditionList:
		return s.Preconditions[at.i].Line, SortPrecondition
	case pressureList:
		return s.Pressures[at.i].Line, SortPressure
	}
	return Line{}, ""
}

func (s Session) withoutLine(id ID) Session {
	s.Interests = removed(s.Interests, func(x Interest) bool { return x.ID == id })
	s.Preconditions = removed(s.Preconditions, func(x Precondition) bool { return x.ID == id })
	s.Pressures = removed(s.Pressures, func(x Pressure) bool { return x.ID == id })
	return s
}

// DropLine takes a prepared line out; a said one lapses, with why, and stays.
type DropLine struct {
	ID  ID
	Why string
}

func (c DropLine) about() (Kind, ID, Field) { return KindLapse, c.ID, FieldText }

func (c DropLine) apply(s Session) (Session, error) {
	at := s.lineIndex(c.ID)
	l, _ := s.lineOf(at)
	why, err := Admit(FieldWhy, c.Why)
	switch {
	case err != nil:
		return s, err
	case at.list == noList:
		return s, Problem{Field: FieldText, Code: CodeGone}
	case l.State == Presumed:
		return s.withoutLine(c.ID), nil
	case l.State == Lapsed:
		return s, Problem{Field: FieldText, Code: CodeState, ID: c.ID}
	}
	return s.withLine(at, func(l *Line, _ func(Field) *string) error {
		l.State, l.Why = Lapsed, why
		return nil
	})
}

// Understand records another partner's words for an interest and what its
// owner said of them. Without words and verdict it takes the record out.
type Understand struct {
	Interest ID
	By       ID
	Words    string
	Verdict  Verdict
}

func (c Understand) about() (Kind, ID, Field) { return KindWord, c.Interest, FieldWords }

func (c Understand) apply(s Session) (Session, error) {
	i := s.interestIndex(c.Interest)
	words, err := Admit(FieldWords, c.Words)
	switch {
	case err != nil:
		return s, err
	case i < 0:
		return s, Problem{Field: FieldWords, Code: CodeGone}
	case s.Interests[i].State != Spoken:
		return s, Problem{Field: FieldWords, Code: CodeState, ID: c.Interest}
	case s.Interests[i].Partner == c.By:
		return s, Problem{Field: FieldBy, Code: CodeSelf}
	case !slices.Contains(VerdictNone.Values(), string(c.Verdict)):
		return s, Problem{Field: FieldWords, Code: CodeValue}
	}
	if err := s.partnerFor(c.By, true); err != nil {
		return s, err
	}
	x := s.Interests[i]
	x.Understood = removed(x.Understood, func(u Understanding) bool { return u.By == c.By })
	if words != "" || c.Verdict != VerdictNone {
		x.Understood = added(x.Understood, Understanding{By: c.By, Words: words, Verdict: c.Verdict})
	}
	s.Interests = replaced(s.Interests, i, x)
	return s, nil
}
