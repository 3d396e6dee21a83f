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
	for _, f := range []Field{FieldTitle, FieldConvener, FieldEmployer, FieldRules, FieldOpgave, FieldForWhom, FieldBetterFor,
		FieldHowMuch, FieldWhen, FieldWhyNow, FieldWhyUs, FieldGiven, FieldGovernor, FieldOfficial, FieldPro} {
		put("", f, *s.text(f))
	}
	for _, v := range s.Opgave.Versions {
		put("", FieldReason, v.Reason)
	}
	for _, x := range s.Agenda {
		put(x.ID, FieldText, x.Text)
	}
	for _, x := range s.Opgave.Ambitions {
		put(x.ID, FieldText, x.Text)
		put(x.ID, FieldChain, x.Chain)
	}
	for _, x := range s.Opgave.Indicators {
		put(x.ID, FieldText, x.Text)
	}
	s.partnerTexts(put)
	s.lineTexts(put)
	s.agreementTexts(put)
	for _, f := range []Field{FieldPhoto, FieldOutside, FieldNextBy, FieldPromise} {
		put("", f, *s.text(f))
	}
	for _, x := range s.Polls {
		put(x.ID, FieldPoll, x.Question)
	}
	for _, x := range s.Reflection {
		for _, text := range []string{x.Note, x.Evidence, x.Helps, x.Hinders} {
			put("", FieldReflection, text)
		}
	}
	for _, x := range s.Terms {
		put(x.ID, FieldText, x.Word)
		put(x.ID, FieldMeaning, x.Meaning)
	}
	for _, x := range s.Parked {
		put(x.ID, FieldText, x.Text)
	}
	return out
}

func (s Session) partnerTexts(put func(ID, Field, string)) {
	for _, p := range s.Partners {
		for _, f := range []Field{FieldName, FieldShort, FieldFunction, FieldPerson, FieldSeatNote, FieldDetail, FieldWho,
			FieldBetter, FieldBrings, FieldAnswerable} {
			put(p.ID, f, *p.text(f))
		}
		for _, f := range saidFields {
			put(p.ID, f, p.said(f).Table)
			put(p.ID, f, p.said(f).Regie)
		}
		put(p.ID, FieldCarries, p.Carries.Table.Text)
		put(p.ID, FieldCarries, p.Carries.Regie.Text)
	}
}

func (s Session) lineTexts(put func(ID, Field, string)) {
	for _, x := range s.Interests {
		put(x.ID, FieldText, x.Text)
		for _, u := range x.Understood {
			put(x.ID, FieldWords, u.Words)
		}
		put(x.ID, FieldWhy, x.Why)
	}
	for _, x := range s.Preconditions {
		put(x.ID, FieldText, x.Text)
		put(x.ID, FieldExit, x.Acceptance.Consequence)
		put(x.ID, FieldTold, x.Acceptance.Told)
		put(x.ID, FieldWhy, x.Why)
	}
	for _, x := range s.Pressures {
		put(x.ID, FieldText, x.Text)
		put(x.ID, FieldOn, x.On)
		put(x.ID, FieldFeltAt, x.Felt)
		put(x.ID, FieldWhy, x.Why)
	}
	for _, n := range s.Notes {
		put(n.ID, FieldText, n.Text)
	}
}

func (s Session) agreementTexts(put func(ID, Field, string)) {
	for _, a := range s.Agreements {
		for _, f := range []Field{FieldText, FieldLeadFunc, FieldDocument, FieldFixed, FieldFree, FieldNoticed, FieldCostBy, FieldPays, FieldWhy} {
			put(a.ID, f, *a.text(f))
		}
		for _, x := range a.Answers {
			put(a.ID, FieldAnswers, x.Body)
			put(a.ID, FieldAnswers, x.Needs)
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

// Matches tells whether a text holds each word of a query, folded.
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
