package model

import (
	"strings"

	"regietafel/model/fold"
)

// Hit is a text in a session that search found, and where it is.
type Hit struct {
	Place Place
	Text  string
}

// Texts lists every text of a session with its place, in the order of the
// steps. Given a table layer it holds nothing of REGIE.
func (s Session) Texts() []Hit {
	var out []Hit
	put := func(id ID, f Field, text string) {
		if text != "" {
			out = append(out, Hit{s.PlaceOf(id, f), text})
		}
	}
	at := func(id ID) func(Field, string) { return func(f Field, text string) { put(id, f, text) } }
	openingTexts.each(&s, at(""))
	for _, v := range s.Opgave.Versions {
		put("", FieldReason, v.Reason)
	}
	for _, x := range s.Agenda {
		agendaTexts.each(&x, at(x.ID))
	}
	for _, x := range s.Opgave.Ambitions {
		ambitionTexts.each(&x, at(x.ID))
	}
	for _, x := range s.Opgave.Indicators {
		indicatorTexts.each(&x, at(x.ID))
	}
	s.partnerTexts(at)
	s.lineTexts(at)
	s.agreementTexts(at)
	closingTexts.each(&s, at(""))
	at("")(FieldBenefit, s.Benefit.Text)
	for _, x := range s.Polls {
		put(x.ID, FieldPoll, x.Question)
	}
	for _, x := range s.Reflection {
		for _, text := range []string{x.Note, x.Evidence, x.Helps, x.Hinders} {
			put("", FieldReflection, text)
		}
	}
	for _, x := range s.Terms {
		termTexts.each(&x, at(x.ID))
	}
	for _, x := range s.Parked {
		parkedTexts.each(&x, at(x.ID))
	}
	for _, x := range s.Meetings {
		meetingTexts.each(&x, at(x.ID))
	}
	return out
}

func (s Session) partnerTexts(at func(ID) func(Field, string)) {
	for _, p := range s.Partners {
		put := at(p.ID)
		partnerTexts.each(&p, put)
		for _, v := range saidValues {
			put(v.field, v.in(&p).Table)
			put(v.field, v.in(&p).Regie)
		}
		put(FieldCarries, p.Carries.Table.Text)
		put(FieldCarries, p.Carries.Regie.Text)
	}
}

func (s Session) lineTexts(at func(ID) func(Field, string)) {
	for _, x := range s.Interests {
		interestTexts.each(&x, at(x.ID))
		for _, u := range x.Understood {
			at(x.ID)(FieldWords, u.Words)
		}
		at(x.ID)(FieldWhy, x.Why)
	}
	for _, x := range s.Preconditions {
		preconditionTexts.each(&x, at(x.ID))
		at(x.ID)(FieldWhy, x.Why)
	}
	for _, x := range s.Pressures {
		pressureTexts.each(&x, at(x.ID))
		at(x.ID)(FieldWhy, x.Why)
	}
	for _, n := range s.Notes {
		noteTexts.each(&n, at(n.ID))
	}
}

func (s Session) agreementTexts(at func(ID) func(Field, string)) {
	for _, a := range s.Agreements {
		put := at(a.ID)
		agreementTexts.each(&a, put)
		for _, x := range a.Answers {
			put(FieldAnswers, x.Body)
			put(FieldAnswers, x.Needs)
		}
	}
}

// Search finds the texts in which each word of the query begins or stands,
// folded as Fold does. An empty query finds nothing.
func (s Session) Search(query string) []Hit {
	words := strings.Fields(fold.Text(query))
	if len(words) == 0 {
		return nil
	}
	return removed(s.Texts(), func(h Hit) bool { return !holds(h.Text, words) })
}

// Matches reports whether a text holds each word of a query, folded.
func Matches(text, query string) bool { return holds(text, strings.Fields(fold.Text(query))) }

func holds(text string, words []string) bool {
	folded := fold.Text(text)
	for _, w := range words {
		if !strings.Contains(folded, w) {
			return false
		}
	}
	return true
}
