package assets

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"regietafel/model"
)

// Problem is why a change cannot be, in a sentence.
func (t *Text) Problem(p model.Problem) string {
	return Fill(t.Problems[p.Code], "n", strconv.Itoa(p.Limit))
}

// Fault is what went wrong with a file, in a sentence.
func (t *Text) Fault(f model.Fault) string {
	if f.Path == "" {
		return cased(strings.ToUpper, Fill(t.Faults[f.Code], "path", t.NoPath, "detail", f.Detail))
	}
	return Fill(t.Faults[f.Code], "path", f.Path, "detail", f.Detail)
}

// Sentence is an error as people read it: a Problem, a Fault, or one of which
// nothing better is known.
func (t *Text) Sentence(err error) string {
	var p model.Problem
	var f model.Fault
	switch {
	case errors.As(err, &p):
		return t.Problem(p)
	case errors.As(err, &f):
		return t.Fault(f)
	}
	return t.Fault(model.Fault{Code: model.FaultInput})
}

// cased returns a phrase with its first letter in another case.
func cased(to func(string) string, phrase string) string {
	_, size := utf8.DecodeRuneInString(phrase)
	return to(phrase[:size]) + phrase[size:]
}

// Mandate is a partner's mandate in words.
func (t *Text) Mandate(m model.Mandate) string {
	detail := m.Detail
	if m.Kind == model.MayReserved {
		detail = t.Body(detail)
	}
	if detail == "" && m.Kind != model.TakesBack { // to whom it goes is plain
		detail = "…"
	}
	return strings.TrimSpace(Fill(t.Mandates[m.Kind], "detail", detail))
}

// reservations lists the bodies that an agreement waits for, with their dates.
func (t *Text) reservations(a model.Agreement) string {
	var out []string
	for _, x := range a.Answers {
		if x.Waits() && !a.Stale(x) {
			out = append(out, t.Reservation(x))
		}
	}
	return Names(out, 2)
}

// Reservation is the body of a reservation with its date: "raad van toezicht
// (1 mei 2027)".
func (t *Text) Reservation(x model.Answer) string {
	body := t.Body(x.Body)
	if body == "" {
		body = "…"
	}
	if x.By.IsZero() {
		return body
	}
	return body + " (" + t.ByDay(x.By) + ")"
}

// Answer is a partner's answer in words: "ja, onder voorbehoud van de raad".
func (t *Text) Answer(x model.Answer) string {
	s := t.Replies[x.Reply]
	switch {
	case x.Reply == model.Reserved:
		s = Fill(s, "body", t.Reservation(x))
		if x.Outcome != model.Pending {
			s += ": " + t.Outcomes[x.Outcome]
		}
	case x.Reply == model.SaysIfNot && x.Needs != "":
		s += ": " + x.Needs
	}
	if x.How != model.AtTable {
		s += " (" + t.Hows[x.How] + ")"
	}
	return s
}

// Names joins names with commas; more than most fold into a number.
func Names(names []string, most int) string {
	if len(names) > most {
		rest := len(names) - most
		return strings.Join(names[:most], ", ") + " +" + strconv.Itoa(rest)
	}
	return strings.Join(names, ", ")
}

// Change says what a change changed, for undo and the list of what changed
// after the table: "afspraak 3: tekst gewijzigd".
func (t *Text) Change(s model.Session, kind model.Kind, id model.ID, field model.Field) string {
	what := t.Changes[kind]
	if kind == model.KindText || kind == model.KindPick {
		if name := t.Fields[field]; name != "" {
			what = Fill(what, "field", cased(strings.ToLower, name))
		}
	}
	what = Fill(what, "field", cased(strings.ToLower, t.Fields[model.FieldText]))
	if subject := t.subject(s, id); subject != "" {
		return subject + ": " + what
	}
	return what
}

// subject names a thing of the session in a word or two.
func (t *Text) subject(s model.Session, id model.ID) string {
	if p, ok := s.Partner(id); ok {
		return p.Label()
	}
	if a, ok := s.Agreement(id); ok {
		if a.Draft {
			return t.Agreements.Draft
		}
		return cased(strings.ToLower, t.Docs.Agreement) + " " + strconv.Itoa(a.Number)
	}
	if _, ok := s.Poll(id); ok {
		return t.Polls.One
	}
	if x, ok := s.Precondition(id); ok {
		if x.Number > 0 {
			return t.Label(s, x.Partner) + " · " + strconv.Itoa(x.Number)
		}
		return t.owned(s, x.Line, model.FieldPrecond)
	}
	if x, ok := s.Interest(id); ok {
		return t.owned(s, x.Line, model.FieldInterest)
	}
	if x, ok := s.Pressure(id); ok {
		return t.owned(s, x.Line, model.FieldPressure)
	}
	return ""
}

// owned names a partner's line: "Rietgoor · belang".
func (t *Text) owned(s model.Session, l model.Line, f model.Field) string {
	return t.Label(s, l.Partner) + " · " + strings.ToLower(t.Fields[f])
}

// Differences names what two partners answered each in their own way: "afspraken
// 2 en 4, mandaat".
func (t *Text) Differences(s model.Session, all []model.Difference) string {
	var numbers []int
	var out []string
	for _, d := range all {
		if a, ok := s.Agreement(d.Agreement); ok {
			numbers = append(numbers, a.Number)
			continue
		}
		out = append(out, cased(strings.ToLower, t.Fields[d.Field]))
	}
	if named := t.NumberedOf(t.Partners.MergeAnswers, numbers); named != "" {
		out = append([]string{named}, out...)
	}
	return strings.Join(out, ", ")
}

// WhoDoes is who leads an agreement and with whom, as it reads everywhere:
// "Trekker Rietgoor, samen met Nabij en Omnisport". Of one between the partners
// it says that.
func (t *Text) WhoDoes(s model.Session, a model.Agreement) string {
	w := t.Agreements
	if a.Form == model.Informal {
		return t.Between(s, a, mostNames)
	}
	lead, outside := w.NoLead, a.Outside
	switch {
	case a.Kind == model.Clause:
		return t.holds(s, a)
	case a.Lead.Partner != "":
		lead = Fill(w.LeadIs, "who", t.Label(s, a.Lead.Partner))
	case len(a.Lead.Candidates) > 0:
		lead = Fill(w.LeadOr, "who", t.Either(s, a.Lead.Candidates))
	case a.Outside != "":
		lead, outside = Fill(w.LeadIs, "who", a.Outside+" ("+t.Docs.NotHere+")"), ""
	}
	if with := t.together(s, a); with != "" {
		lead += ", " + Fill(w.With, "who", with)
	}
	if outside != "" {
		lead += ", " + Fill(w.OutsideToo, "who", outside)
	}
	return lead
}

// together names who does an agreement besides its trekker.
func (t *Text) together(s model.Session, a model.Agreement) string {
	if all := t.Everyone(s, a); all != "" {
		return all
	}
	others := s.Doers(a)
	if len(others) == 0 {
		return ""
	}
	return t.labels(s, others, t.Arrange.And)
}

// holds is for whom a clause holds: nobody has to do it.
func (t *Text) holds(s model.Session, a model.Agreement) string {
	if all := t.HoldsFor(s, a, mostNames); all != "" {
		return Fill(t.Agreements.Holds, "who", all)
	}
	return t.Sorts[a.Kind]
}

// Between is between whom an informal agreement is: "onderling, tussen Lindervoort en
// vijf anderen". More than most are counted behind the first.
func (t *Text) Between(s model.Session, a model.Agreement, most int) string {
	ids := s.Doers(a)
	if a.Lead.Partner != "" && !slices.Contains(ids, a.Lead.Partner) {
		ids = append(ids, a.Lead.Partner)
	}
	ids = s.InSeatOrder(ids)
	w := t.Agreements
	switch n := len(ids); {
	case n == 0:
		return t.Forms[model.Informal]
	case n == 1:
		return Fill(w.Alone, "who", t.Label(s, ids[0]))
	case n > most:
		return Fill(w.Between, "who", t.Label(s, ids[0])+" "+t.Arrange.And+" "+Fill(w.Others, "n", t.number(n-1)))
	}
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = t.Label(s, id)
	}
	return Fill(w.Between, "who", t.Listed(names))
}

// number is a number as it is written in a sentence: the small ones as words.
func (t *Text) number(n int) string {
	if n < len(t.Agreements.Small) {
		return t.Agreements.Small[n]
	}
	return strconv.Itoa(n)
}

// Either names the partners of whom one could lead: "Rietgoor of Nabij".
func (t *Text) Either(s model.Session, ids []model.ID) string {
	return t.labels(s, ids, t.Agreements.Or)
}

// labels joins the names of partners by the order of their seats, the last with
// a word of its own; more than a few fold into a number.
func (t *Text) labels(s model.Session, ids []model.ID, last string) string {
	var names []string
	for _, id := range s.InSeatOrder(ids) {
		names = append(names, t.Label(s, id))
	}
	n := len(names) - 1
	if n < 1 || n >= mostNames {
		return Names(names, mostNames)
	}
	return strings.Join(names[:n], ", ") + " " + last + " " + names[n]
}
