package finding

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"regietafel/model"
	"regietafel/model/fold"
)

// The reflex: more meetings, a new body, another system, where something could
// stop (field rule 30).

// moreMeetings: an agreement makes something new, by a making word and a thing,
// and is not matched by something that ends, or has ended (field rule 30); nor did the
// table name a meeting that could do it.
func (v *survey) moreMeetings() {
	if v.goingOn() == "" {
		v.unmatched(func(a *model.Agreement) { v.put(atDeal(a, model.FieldText), a.ID) })
	}
}

// meetingCould: the same, and the table named a meeting that is there already (field
// rule 30).
func (v *survey) meetingCould() {
	if at := v.goingOn(); at != "" {
		v.unmatched(func(a *model.Agreement) { v.put(atDeal(a, model.FieldText), a.ID, at) })
	}
}

// goingOn is the first meeting of which the table did not say that it goes.
func (v *survey) goingOn() model.ID {
	for _, x := range v.s.Meetings {
		if !x.Goes() {
			return x.ID
		}
	}
	return ""
}

// unmatched visits the agreements that make something new beyond what ends: by an
// agreement of its own, or as a meeting that goes.
func (v *survey) unmatched(do func(*model.Agreement)) {
	stops := 0
	for i := range v.s.Agreements {
		if a := &v.s.Agreements[i]; a.Kind == model.Stop && !a.Lapsed && a.Progress != model.Stopped {
			stops++
		}
	}
	for _, x := range v.s.Meetings {
		if x.Goes() && x.Ends == "" {
			stops++
		}
	}
	v.plain(func(a *model.Agreement, r reflexed) {
		if !r.makes {
			return
		}
		if stops--; stops < 0 {
			do(a)
		}
	})
}

// meetingLoose: a meeting is to go, and no agreement ends it (field rule 30).
func (v *survey) meetingLoose() {
	for _, x := range v.s.Meetings {
		if a, ok := v.s.Agreement(x.Ends); x.Goes() && (!ok || a.Lapsed) {
			v.put(model.Place{Step: model.StepMeetings, ID: x.ID, Field: model.FieldEnds}, x.ID)
		}
	}
}

// structureOnly: a body or a team is made as the answer to a question of
// process, and what changes in the work is not said (field rule 30).
func (v *survey) structureOnly() {
	v.plain(func(a *model.Agreement, r reflexed) {
		if a.Free != "" || !r.organises {
			return
		}
		asked := v.s.Opgave.Text
		for _, x := range v.s.Linked(a.ID) {
			asked += " " + x.Text
		}
		if among(v.reflex.process, tokens(nil, asked)) {
			v.put(atDeal(a, model.FieldFree), a.ID)
		}
	})
}

// plain visits the agreements that neither end something nor set an example,
// with what their words do; worked out when it is first asked for.
func (v *survey) plain(do func(*model.Agreement, reflexed)) {
	if v.reflexes == nil {
		v.reflexes = make([]reflexed, len(v.live))
		for n, i := range v.live {
			if a := &v.s.Agreements[i]; a.Kind == model.Plain {
				v.reflexes[n] = v.reflex.of(a.Text)
			}
		}
	}
	for n, i := range v.live {
		if a := &v.s.Agreements[i]; a.Kind == model.Plain {
			do(a, v.reflexes[n])
		}
	}
}

// Reflex reports whether a text creates something (a meeting, group, system,
// study, person for it or training): it needs a making word and a thing, or names a
// thing and nothing else. A verb such as "overlegt" is not a thing.
func (w Words) Reflex(text string) bool { return newReflex(w).of(text).makes }

// AtStake reports whether a text speaks of money or of capacity.
func (w Words) AtStake(text string) bool {
	return strings.Contains(text, "€") || among(patterns(w.Stake), tokens(nil, text))
}

// reflex is Words made ready to be held against many texts.
type reflex struct{ making, things, structures, process, known, isFor, counting, happening []pattern }

func newReflex(w Words) reflex {
	return reflex{patterns(w.Making), patterns(w.Things), patterns(w.Structures), patterns(w.Process), patterns(w.Known), patterns(w.For), patterns(w.Counting), patterns(w.Happening)}
}

// reflexed is what a text does: make a thing or a structure, or a structure.
type reflexed struct{ makes, organises bool }

func (r reflex) of(text string) reflexed {
	var room [24]string
	ts := tokens(room[:0], text)
	if !among(r.making, ts) {
		organises := r.names(r.structures, ts)
		return reflexed{organises || r.names(r.things, ts), organises}
	}
	organises := r.adds(r.structures, ts)
	return reflexed{organises || r.adds(r.things, ts), organises}
}

// names reports whether a text is the name of one of these, as accords write what is
// to come: "Verkenning van de tarieven", "Twee keer per jaar een bestuurlijk
// overleg". Something stands first, behind how often and at most one word more, it
// is not known, and no verb says what becomes of it.
func (r reflex) names(ps []pattern, words []string) bool {
	at := 0
	for at < len(words) && among(r.counting, words[at:at+1]) {
		at++
	}
	if at == len(words) || among(r.happening, words) || among(r.known, words[at:at+1]) {
		return false
	}
	return among(ps, words[at:at+1]) || at+1 < len(words) && among(ps, words[at+1:at+2])
}

// adds reports whether one of these is among the words and new: neither of the two
// words before it says that it is there already ("in het overleg").
func (r reflex) adds(ps []pattern, words []string) bool {
	for i := range words {
		if among(ps, words[i:i+1]) && !among(r.known, words[max(i-2, 0):i]) && !among(r.isFor, words[max(i-1, 0):i]) {
			return true
		}
	}
	return false
}

// tokens writes the words of a text, folded, behind out.
func tokens(out []string, text string) []string {
	text = fold.Text(text)
	from := 0
	for i, r := range text {
		if 'a' <= r && r <= 'z' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			continue
		}
		if from < i {
			out = append(out, text[from:i])
		}
		from = i + utf8.RuneLen(r)
	}
	if from < len(text) {
		out = append(out, text[from:])
	}
	return out
}

func among(ps []pattern, words []string) bool {
	for _, w := range words {
		for i := range ps {
			if ps[i].fits(w) {
				return true
			}
		}
	}
	return false
}

// pattern is a word, folded, that goes on behind it, before it, or ends there.
type pattern struct {
	stem       string
	head, tail bool // a star behind, before
}

func patterns(words []string) []pattern {
	out := make([]pattern, len(words))
	for i, w := range words {
		w = fold.Text(w)
		out[i] = pattern{strings.Trim(w, "*"), strings.HasSuffix(w, "*"), strings.HasPrefix(w, "*")}
	}
	return out
}

func (p *pattern) fits(word string) bool {
	switch {
	case !p.tail && p.stem != "" && p.stem[0] != word[0]:
		return false
	case p.head && p.tail:
		return strings.Contains(word, p.stem)
	case p.head:
		return strings.HasPrefix(word, p.stem)
	case p.tail:
		return strings.HasSuffix(word, p.stem)
	}
	return word == p.stem
}
