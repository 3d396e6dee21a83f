package model

import (
	"cmp"
	"slices"
	"strings"
)

// MergePartners makes one partner of two: all that belongs to Gone belongs to Keep
// from then on, and what Keep leaves empty is taken over. Where both said
// something and it differs, nothing is lost: of their answers, te dragen, mandates
// and votes the strictest stays with its words, to be asked again, and other words
// stand behind each other. See MergeDiffers. Its Problem is CodeLong at the field
// whose words do not fit together; what was prepared in REGIE and does not fit goes
// to the note Over, since a refusal would tell TAFEL of it.
type MergePartners struct{ Keep, Gone, Over ID }

func (c MergePartners) about() (Kind, ID, Field) { return KindMerge, c.Keep, FieldName }

func (c MergePartners) apply(s Session) (Session, error) {
	keep, ok := s.Partner(c.Keep)
	gone, okGone := s.Partner(c.Gone)
	switch {
	case !ok || !okGone:
		return s, Problem{Field: FieldName, Code: CodeGone}
	case c.Keep == c.Gone:
		return s, Problem{Field: FieldName, Code: CodeSelf}
	case keep.Draft != gone.Draft:
		return s, Problem{Field: FieldName, Code: CodeDraft}
	}
	if err := s.answersFit(c.Keep, c.Gone); err != nil {
		return s, err
	}
	var over []string
	keep, err := merged(keep, gone, &over)
	if err != nil {
		return s, err
	}
	if len(over) > 0 && c.Over != "" && !s.has(c.Over) {
		s.Notes = added(s.Notes, Note{ID: c.Over, Partner: c.Keep, Text: cut(strings.Join(over, "\n"), MaxLong)})
	}
	if s.saidPrecondition(c.Keep) || s.saidPrecondition(c.Gone) {
		keep.None = NoneUnsaid
	}
	s.Partners = replaced(s.Partners, s.partnerIndex(c.Keep), keep)
	return s.withPartners(swapped(c.Gone, c.Keep)), nil
}

// answersFit is the Problem of words that two partners said to one agreement and that
// are too long together.
func (s Session) answersFit(keep, gone ID) error {
	for i := range s.Agreements {
		x, _ := s.Agreements[i].Answer(keep)
		o, _ := s.Agreements[i].Answer(gone)
		if x.Reply != o.Reply {
			continue
		}
		if _, err := bothSaid(FieldBody, x.Body, o.Body); err != nil {
			return err
		}
		if _, err := bothSaid(FieldNeeds, x.Needs, o.Needs); err != nil {
			return err
		}
	}
	return nil
}

// cut is the first letters of a text.
func cut(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return Clean(string(letters[:most]))
	}
	return text
}

// merged is keep with what it leaves empty, and with what gone said besides. Over
// gets what was prepared of gone and does not fit.
func merged(keep, gone Partner, over *[]string) (Partner, error) {
	for _, x := range partnerTexts {
		var err error
		switch p, q := x.in(&keep), *x.in(&gone); x.field {
		case FieldDetail: // that goes with the mandate
		case FieldName, FieldShort, FieldFunction, FieldPerson, FieldSeatNote:
			*p = cmp.Or(*p, q)
		default:
			*p, err = bothSaid(x.field, *p, q)
		}
		if err != nil {
			return keep, err
		}
	}
	for _, v := range saidValues {
		if err := v.in(&keep).join(v.field, *v.in(&gone), over); err != nil {
			return keep, err
		}
	}
	var err error
	if keep.Mandate, err = keep.Mandate.stricter(gone.Mandate); err != nil {
		return keep, err
	}
	if keep.Carries.Table, err = keep.Carries.Table.stricter(gone.Carries.Table); err != nil {
		return keep, err
	}
	bears := keep.Carries.Regie
	if keep.Carries.Regie, err = bears.stricter(gone.Carries.Regie); err != nil {
		keep.Carries.Regie.Text = bears.Text
		*over = append(*over, gone.Carries.Regie.Text)
	}
	if keep.Kind == KindOther || keep.Guessed && gone.Kind != KindOther && !gone.Guessed {
		keep.Kind, keep.Guessed = gone.Kind, gone.Guessed
	}
	if keep.Tie == TieUnknown {
		keep.Tie, keep.TieOn = gone.Tie, gone.TieOn
	}
	keep.Represents.Bound = strictest(boundOrder, keep.Represents.Bound, gone.Represents.Bound)
	keep.None = strictest(noneOrder, keep.None, gone.None)
	for _, r := range gone.Roles {
		if !slices.Contains(keep.Roles, r) {
			keep.Roles = added(keep.Roles, r)
		}
	}
	keep.Heard = keep.Heard || gone.Heard
	return keep, nil
}

// The orders in which what two partners said is strict, the least so first.
var (
	replyOrder   = []Reply{WasAbsent, SaysYes, Reserved, StaysOut, SaysIfNot}
	mandateOrder = []Authority{MandateUnasked, MayDecide, MayWithin, MayReserved, TakesBack, MayAdvise}
	bearingOrder = []Bearing{BearUnasked, BearYes, BearIf, BearNot}
	boundOrder   = []Bound{BoundUnknown, BoundYes, BoundPartly, BoundNo}
	noneOrder    = []None{NoneUnsaid, NoneOnce, NoneTwice}
	allowOrder   = []Permission{MayBeTabled, TheirsToSay, BetweenUs}
)

// strictest is the one of two that comes last in an order.
func strictest[T comparable](order []T, a, b T) T {
	if slices.Index(order, a) < slices.Index(order, b) {
		return b
	}
	return a
}

// bothSaid is the words of two partners behind each other; the same words once. Its
// Problem is that they are too long for the field.
func bothSaid(f Field, a, b string) (string, error) {
	switch {
	case says(a, b):
		return a, nil
	case says(b, a):
		return b, nil
	}
	return Admit(f, a+"; "+b)
}

// says reports whether words say what others say, too: the same, as one of several,
// or with more behind a comma. Words somewhere within do not: "geen bankje" has "een
// bankje" in it.
func says(words, other string) bool {
	return other == "" || strings.HasPrefix(words, other+",") || slices.Contains(strings.Split(words, "; "), other)
}

func (x *Said) join(f Field, o Said, over *[]string) (err error) {
	x.Stays = x.Stays || o.Stays
	switch {
	case x.Regie == "":
		x.Allow = o.Allow
	case o.Regie != "": // one text of both, of which no half may be said that the other forbids
		x.Allow = strictest(allowOrder, x.Allow, o.Allow)
	}
	if x.Table, err = bothSaid(f, x.Table, o.Table); err != nil {
		return err
	}
	both, tooLong := bothSaid(f, x.Regie, o.Regie)
	if tooLong != nil {
		*over = append(*over, o.Regie)
		return nil
	}
	x.Regie = both
	return nil
}

// stricter is the narrower of two mandates; when both were asked and differ, it
// is to be asked again.
func (m Mandate) stricter(o Mandate) (out Mandate, err error) {
	out = m
	switch {
	case m.Kind == o.Kind:
		out.Detail, err = bothSaid(FieldDetail, m.Detail, o.Detail)
	case strictest(mandateOrder, m.Kind, o.Kind) == o.Kind:
		out.Kind, out.Detail = o.Kind, o.Detail
	}
	out.Again = m.Again || o.Again || m.differs(o)
	return out, err
}

func (m Mandate) differs(o Mandate) bool {
	return m.Kind != MandateUnasked && o.Kind != MandateUnasked && (m.Kind != o.Kind || m.Detail != o.Detail)
}

// stricter is the harder of two answers to "te dragen?"; when they differ it is
// one to earlier agreements.
func (c Carry) stricter(o Carry) (out Carry, err error) {
	out = c
	switch {
	case c.Answer == o.Answer:
		out.On = max(c.On, o.On)
		out.Text, err = bothSaid(FieldCarries, c.Text, o.Text)
	case strictest(bearingOrder, c.Answer, o.Answer) == o.Answer:
		out = o
	}
	if c.differs(o) {
		out.On = 0
	}
	return out, err
}

func (c Carry) differs(o Carry) bool {
	return c.Answer != BearUnasked && o.Answer != BearUnasked && (c.Answer != o.Answer || c.Text != o.Text)
}

// stricter is the answer of two that is further from a plain ja, with the words
// of both where these are of one kind; when they differ it is to be asked again.
func (x Answer) stricter(o Answer) Answer {
	out := x
	switch {
	case x.Reply == o.Reply:
		out.Body, _ = bothSaid(FieldBody, x.Body, o.Body) // that they fit was seen before
		out.Needs, _ = bothSaid(FieldNeeds, x.Needs, o.Needs)
		out.On, out.Named = max(x.On, o.On), x.Named && o.Named
		if x.By.Last.Before(o.By.Last) {
			out.By = o.By
		}
		if x.Outcome != o.Outcome {
			out.Outcome = Pending
		}
		if x.Outcome == Refused || o.Outcome == Refused {
			out.Outcome = Refused
		}
	case o.further(x):
		out = o
	}
	out.Again = x.Again || o.Again || x.differs(o)
	out.Partner = x.Partner
	return out
}

// further reports whether an answer is further from a plain ja than another.
func (x Answer) further(o Answer) bool {
	if x.Declines() != o.Declines() {
		return x.Declines()
	}
	return slices.Index(replyOrder, x.Reply) > slices.Index(replyOrder, o.Reply)
}

func (x Answer) differs(o Answer) bool {
	x.Partner, x.On, x.How, x.Named, x.Again = o.Partner, o.On, o.How, o.Named, o.Again
	return x != o && x.Reply != WasAbsent && o.Reply != WasAbsent
}

// Difference is something that two partners both answered, and not alike.
type Difference struct {
	Field     Field // FieldAnswers, FieldMandate, FieldCarries, or FieldPoll
	Agreement ID    // of answers
}

// MergeDiffers lists what two partners answered each in their own way, so that
// merging them keeps the strictest and asks again.
func (s Session) MergeDiffers(keep, gone ID) []Difference {
	var out []Difference
	for i := range s.Agreements {
		a := &s.Agreements[i]
		x, ok := a.Answer(keep)
		o, okGone := a.Answer(gone)
		if ok && okGone && x.differs(o) {
			out = append(out, Difference{FieldAnswers, a.ID})
		}
	}
	p, _ := s.Partner(keep)
	q, _ := s.Partner(gone)
	if p.Mandate.differs(q.Mandate) {
		out = append(out, Difference{Field: FieldMandate})
	}
	if p.Carries.Table.differs(q.Carries.Table) || p.Carries.Regie.differs(q.Carries.Regie) {
		out = append(out, Difference{Field: FieldCarries})
	}
	if slices.ContainsFunc(s.Polls, func(p Poll) bool { return p.vote(keep) != p.vote(gone) && p.vote(keep)*p.vote(gone) > 0 }) {
		out = append(out, Difference{Field: FieldPoll})
	}
	return out
}

// vote is a partner's answer to a poll; 0 when it gave none.
func (p Poll) vote(partner ID) int {
	for _, v := range p.Votes {
		if v.Partner == partner {
			return v.Answer
		}
	}
	return 0
}

// handedOver puts through to whom each of a list belongs; of two that come to
// belong to one the first stands, put together with the second. What belongs to
// nobody any more goes.
func handedOver[T any](list []T, of func(*T) *ID, to func(ID) ID, together func(T, T) T) []T {
	var out []T
	for _, x := range list {
		id := to(*of(&x))
		if id == "" {
			continue
		}
		moved := id != *of(&x)
		*of(&x) = id
		i := slices.IndexFunc(out, func(o T) bool { return *of(&o) == id })
		switch {
		case i < 0:
			out = append(out, x)
		case moved:
			out[i] = together(out[i], x)
		default:
			out[i] = together(x, out[i])
		}
	}
	return out
}
