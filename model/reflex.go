package model

import (
	"strings"
	"unicode"
)

// The reflex: more meetings, a new body, another system, where something could
// stop (article 002).

// moreMeetings: an agreement makes something new, by a making word and a thing,
// and is not matched by something that ends, or has ended (questions 19).
func (v *survey) moreMeetings() {
	stops := 0
	for i := range v.s.Agreements {
		if a := &v.s.Agreements[i]; a.Kind == Stop && !a.Lapsed && a.Progress != Stopped {
			stops++
		}
	}
	v.deals(func(a *Agreement) {
		if a.Kind != Plain || !v.words.Reflex(a.Text) {
			return
		}
		if stops--; stops < 0 {
			v.put(atDeal(a, FieldText), a.ID)
		}
	})
}

// structureOnly: a body or a team is made as the answer to a question of
// process, and what changes in the work is not said (questions 19; DESIGN 3).
func (v *survey) structureOnly() {
	v.deals(func(a *Agreement) {
		if a.Kind != Plain || a.Free != "" || !v.words.structure(a.Text) {
			return
		}
		asked := v.s.Opgave.Text
		for _, x := range v.s.Linked(a.ID) {
			asked += " " + x.Text
		}
		if among(v.words.Process, tokens(asked)) {
			v.put(atDeal(a, FieldFree), a.ID)
		}
	})
}

// Reflex tells whether a text makes a meeting, group, system, study, person for
// it or training: a making word and a thing. A verb such as "overlegt" is no
// thing.
func (w Words) Reflex(text string) bool {
	ts := tokens(text)
	return among(w.Making, ts) && (among(w.Things, ts) || among(w.Structures, ts))
}

func (w Words) structure(text string) bool {
	ts := tokens(text)
	return among(w.Making, ts) && among(w.Structures, ts)
}

// tokens are the words of a text, folded.
func tokens(text string) []string {
	return strings.FieldsFunc(Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func among(patterns, words []string) bool {
	for _, p := range patterns {
		for _, w := range words {
			if fits(Fold(p), w) {
				return true
			}
		}
	}
	return false
}

// fits holds a word against a pattern with a star before or behind it.
func fits(pattern, word string) bool {
	head, tail := strings.HasSuffix(pattern, "*"), strings.HasPrefix(pattern, "*")
	stem := strings.Trim(pattern, "*")
	switch {
	case head && tail:
		return strings.Contains(word, stem)
	case head:
		return strings.HasPrefix(word, stem)
	case tail:
		return strings.HasSuffix(word, stem)
	}
	return word == stem
}
