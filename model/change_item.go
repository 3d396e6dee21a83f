package model

import (
	"slices"

	"regietafel/model/date"
)

// The lists of things that are no partner's line.
type itemList int

const (
	noItems itemList = iota
	termList
	parkedList
	ambitionList
	indicatorList
	agendaList
	meetingList
)

type itemAt struct {
	list itemList
	i    int
}

func (s Session) itemIndex(id ID) itemAt {
	if i := slices.IndexFunc(s.Terms, func(x Term) bool { return x.ID == id }); i >= 0 {
		return itemAt{termList, i}
	}
	if i := slices.IndexFunc(s.Parked, func(x Parked) bool { return x.ID == id }); i >= 0 {
		return itemAt{parkedList, i}
	}
	if i := slices.IndexFunc(s.Opgave.Ambitions, func(x Ambition) bool { return x.ID == id }); i >= 0 {
		return itemAt{ambitionList, i}
	}
	if i := slices.IndexFunc(s.Opgave.Indicators, func(x Indicator) bool { return x.ID == id }); i >= 0 {
		return itemAt{indicatorList, i}
	}
	if i := slices.IndexFunc(s.Agenda, func(x AgendaItem) bool { return x.ID == id }); i >= 0 {
		return itemAt{agendaList, i}
	}
	if i := slices.IndexFunc(s.Meetings, func(x Meeting) bool { return x.ID == id }); i >= 0 {
		return itemAt{meetingList, i}
	}
	return itemAt{}
}

func (s Session) noteIndex(id ID) int {
	return slices.IndexFunc(s.Notes, func(n Note) bool { return n.ID == id })
}

func (c SetText) item(s Session, text string) (Session, error) {
	var err error
	switch at := s.itemIndex(c.ID); at.list {
	case termList:
		before := s.Terms[at.i].Meaning
		if s.Terms, err = written(s.Terms, at.i, termTexts, c.Field, text); s.Terms[at.i].Meaning != before {
			s.Terms[at.i].Version++
		}
	case parkedList:
		s.Parked, err = written(s.Parked, at.i, parkedTexts, c.Field, text)
	case ambitionList:
		s.Opgave.Ambitions, err = written(s.Opgave.Ambitions, at.i, ambitionTexts, c.Field, text)
	case indicatorList:
		s.Opgave.Indicators, err = written(s.Opgave.Indicators, at.i, indicatorTexts, c.Field, text)
	case agendaList:
		s.Agenda, err = written(s.Agenda, at.i, agendaTexts, c.Field, text)
	case meetingList:
		s.Meetings, err = written(s.Meetings, at.i, meetingTexts, c.Field, text)
	default:
		i := s.noteIndex(c.ID)
		if i < 0 {
			return s, Problem{Field: c.Field, Code: CodeGone, ID: c.ID}
		}
		s.Notes, err = written(s.Notes, i, noteTexts, c.Field, text)
	}
	return s, err
}

// written returns a new slice in which a field of the thing at i has the text.
func written[T any](xs []T, i int, fields textTable[T], f Field, text string) ([]T, error) {
	x := xs[i]
	err := put(fields.of(&x, f), text, f)
	return replaced(xs, i, x), err
}

// AddTerm records a contested word and what this table means by it.
type AddTerm struct {
	ID            ID
	Word, Meaning string
}

func (c AddTerm) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddTerm) apply(s Session) (Session, error) {
	word, err := s.newItem(c.ID, c.Word, len(s.Terms))
	if err != nil {
		return s, err
	}
	meaning, err := Admit(FieldMeaning, c.Meaning)
	s.Terms = added(s.Terms, Term{ID: c.ID, Word: word, Meaning: meaning, Version: 1})
	return s, err
}

// newItem holds a new item's ID and text against the rules.
func (s Session) newItem(id ID, text string, n int) (string, error) {
	if err := s.fresh(id); err != nil {
		return "", err
	}
	if n >= MaxItems {
		return "", Problem{Code: CodeMany, Limit: MaxItems}
	}
	return Admit(FieldText, text)
}

// AddParked parks a subject that is no partner's interest, until Back.
type AddParked struct {
	ID   ID
	Text string
	Back date.Due
}

func (c AddParked) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddParked) apply(s Session) (Session, error) {
	text, err := s.newItem(c.ID, c.Text, len(s.Parked))
	if err == nil && !c.Back.IsZero() && !c.Back.Valid() {
		err = Problem{Field: FieldBack, Code: CodeDate}
	}
	if err != nil {
		return s, err
	}
	s.Parked = added(s.Parked, Parked{ID: c.ID, Text: text, Back: c.Back})
	return s, nil
}

// AddAmbition records an administrative ambition and its translation.
type AddAmbition struct {
	ID, Partner ID
	Text, Chain string
}

func (c AddAmbition) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddAmbition) apply(s Session) (Session, error) {
	text, err := s.newItem(c.ID, c.Text, len(s.Opgave.Ambitions))
	if err != nil {
		return s, err
	}
	if c.Partner != "" {
		if err := s.partnerFor(c.Partner, true); err != nil {
			return s, err
		}
	}
	chain, err := Admit(FieldChain, c.Chain)
	s.Opgave.Ambitions = added(s.Opgave.Ambitions, Ambition{ID: c.ID, Partner: c.Partner, Text: text, Chain: chain})
	return s, err
}

// AddIndicator records an indicator, who delivers it and who uses it.
type AddIndicator struct {
	ID, Delivers ID
	Text         string
	Use          Use
}

func (c AddIndicator) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddIndicator) apply(s Session) (Session, error) {
	text, err := s.newItem(c.ID, c.Text, len(s.Opgave.Indicators))
	if err != nil {
		return s, err
	}
	if c.Delivers != "" {
		if err := s.partnerFor(c.Delivers, true); err != nil {
			return s, err
		}
	}
	x := Indicator{ID: c.ID, Delivers: c.Delivers, Text: text}
	err = pick(&x.Use, Pick{Field: FieldUse, Value: string(c.Use)})
	s.Opgave.Indicators = added(s.Opgave.Indicators, x)
	return s, err
}

// AddAgenda puts a part of the meeting behind the others.
type AddAgenda struct {
	ID      ID
	Text    string
	Minutes int
	Part    Part
}

func (c AddAgenda) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldMinutes }

func (c AddAgenda) apply(s Session) (Session, error) {
	text, err := s.newItem(c.ID, c.Text, len(s.Agenda))
	switch {
	case err != nil:
		return s, err
	case !inDay(c.Minutes):
		return s, Problem{Field: FieldMinutes, Code: CodeValue}
	case !slices.Contains(c.Part.Values(), string(c.Part)):
		return s, Problem{Field: FieldText, Code: CodeValue}
	}
	s.Agenda = added(s.Agenda, AgendaItem{ID: c.ID, Text: text, Minutes: c.Minutes, Part: c.Part})
	return s, nil
}

func inDay(minutes int) bool { return minutes >= 0 && minutes <= 24*60 }

// SetMinutes gives a part of the agenda other minutes.
type SetMinutes struct {
	ID      ID
	Minutes int
}

func (c SetMinutes) about() (Kind, ID, Field) { return KindText, c.ID, FieldMinutes }

func (c SetMinutes) apply(s Session) (Session, error) {
	at := s.itemIndex(c.ID)
	switch {
	case at.list != agendaList:
		return s, Problem{Field: FieldMinutes, Code: CodeGone, ID: c.ID}
	case !inDay(c.Minutes):
		return s, Problem{Field: FieldMinutes, Code: CodeValue}
	}
	x := s.Agenda[at.i]
	x.Minutes = c.Minutes
	s.Agenda = replaced(s.Agenda, at.i, x)
	return s, nil
}

// AddNote writes something down for the facilitator alone, about a partner or
// about the session.
type AddNote struct {
	ID, Partner ID
	Text        string
}

func (c AddNote) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddNote) apply(s Session) (Session, error) {
	text, err := s.newItem(c.ID, c.Text, len(s.Notes))
	if err != nil {
		return s, err
	}
	if c.Partner != "" {
		if err := s.partnerFor(c.Partner, false); err != nil {
			return s, err
		}
	}
	s.Notes = added(s.Notes, Note{ID: c.ID, Partner: c.Partner, Text: text})
	return s, nil
}

// RemoveItem takes out a term, parked subject, ambition, indicator, part of
// the agenda, poll, meeting or note.
type RemoveItem struct{ ID ID }

func (c RemoveItem) about() (Kind, ID, Field) { return KindRemove, c.ID, FieldText }

func (c RemoveItem) apply(s Session) (Session, error) {
	if s.itemIndex(c.ID).list == noItems && s.noteIndex(c.ID) < 0 && s.pollIndex(c.ID) < 0 {
		return s, Problem{Field: FieldText, Code: CodeGone, ID: c.ID}
	}
	s.Polls = removed(s.Polls, func(x Poll) bool { return x.ID == c.ID })
	s.Terms = removed(s.Terms, func(x Term) bool { return x.ID == c.ID })
	s.Parked = removed(s.Parked, func(x Parked) bool { return x.ID == c.ID })
	s.Opgave.Ambitions = removed(s.Opgave.Ambitions, func(x Ambition) bool { return x.ID == c.ID })
	s.Opgave.Indicators = removed(s.Opgave.Indicators, func(x Indicator) bool { return x.ID == c.ID })
	s.Agenda = removed(s.Agenda, func(x AgendaItem) bool { return x.ID == c.ID })
	s.Meetings = removed(s.Meetings, func(x Meeting) bool { return x.ID == c.ID })
	s.Notes = removed(s.Notes, func(x Note) bool { return x.ID == c.ID })
	return s, nil
}
