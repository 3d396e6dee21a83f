package model

import (
	"slices"

	"regietafel/model/date"
)

// AddAgreement puts an agreement behind the others. On the table it takes the
// next number; a Draft is a voorzet of layer REGIE.
type AddAgreement struct {
	ID       ID
	Text     string
	Lead     ID
	Due      date.Due
	Rhythm   string
	Provided string
	Draft    bool
}

func (c AddAgreement) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddAgreement) apply(s Session) (Session, error) {
	text, err := Admit(FieldText, c.Text)
	if err != nil {
		return s, err
	}
	if err := s.fresh(c.ID); err != nil {
		return s, err
	}
	if c.Lead != "" {
		if err := s.partnerFor(c.Lead, !c.Draft); err != nil {
			return s, err
		}
	}
	if !c.Due.IsZero() && !c.Due.Valid() {
		return s, Problem{Field: FieldDue, Code: CodeDate}
	}
	a := Agreement{ID: c.ID, Text: text, Lead: Lead{Partner: c.Lead}, Due: c.Due, Draft: c.Draft, Wording: 1}
	if a.Rhythm, err = Admit(FieldRhythm, c.Rhythm); err != nil {
		return s, err
	}
	if a.Provided, err = Admit(FieldProvided, c.Provided); err != nil {
		return s, err
	}
	a.Under = s.Opgave.Version()
	if !c.Draft {
		a.Number = s.nextAgreement()
		s.Agreed++
	}
	s.Agreements = added(s.Agreements, a)
	return s, s.roomy()
}

func (s Session) nextAgreement() int {
	n := s.Used.Agreements
	for _, a := range s.Agreements {
		n = max(n, a.Number)
	}
	return n + 1
}

// TableAgreement puts a voorzet on the table in the words as agreed: the
// voorzet goes, an agreement with a new ID and number comes, with the trekker, the
// others, the days and the kind that it had: no words but those that were said.
type TableAgreement struct {
	ID, New ID
	Text    string
}

func (c TableAgreement) about() (Kind, ID, Field) { return KindAdd, c.New, FieldText }

func (c TableAgreement) apply(s Session) (Session, error) {
	draft, ok := s.Agreement(c.ID)
	switch {
	case !ok:
		return s, Problem{Field: FieldText, Code: CodeGone, ID: c.ID}
	case !draft.Draft:
		return s, Problem{Field: FieldText, Code: CodeState, ID: c.ID}
	}
	lead := draft.Lead.Partner
	if p, ok := s.Partner(lead); ok && p.Draft {
		lead = ""
	}
	s.Agreements = removed(s.Agreements, func(a Agreement) bool { return a.ID == c.ID })
	s, err := AddAgreement{ID: c.New, Text: c.Text, Lead: lead, Due: draft.Due}.apply(s)
	if err != nil {
		return s, err
	}
	a := s.Agreements[len(s.Agreements)-1]
	a.Prepared, a.Start, a.Kind = true, draft.Start, draft.Kind
	a.Others = removed(partnerIDs(draft.Others, itself, lead), func(id ID) bool { return s.partnerFor(id, true) != nil })
	s.Agreements = replaced(s.Agreements, len(s.Agreements)-1, a)
	if draft.Everyone {
		s = s.bindAll(c.New)
	}
	return s.withAgreements(swapped(c.ID, c.New)), nil
}

// withAgreements puts every reference to an agreement through to; an empty ID
// drops it.
func (s Session) withAgreements(to func(ID) ID) Session {
	s.Preconditions = mapped(s.Preconditions, func(x Precondition) Precondition {
		var links []Link
		for _, l := range x.Links {
			if l.Agreement = to(l.Agreement); l.Agreement != "" {
				links = append(links, l)
			}
		}
		x.Links = links
		return x
	})
	s.Pressures = mapped(s.Pressures, func(x Pressure) Pressure {
		x.Relieved = partnerIDs(x.Relieved, to, "")
		return x
	})
	s.Meetings = mapped(s.Meetings, func(x Meeting) Meeting { x.Ends = to(x.Ends); return x })
	return s
}

// DropAgreement takes a voorzet out; an agreement on the table lapses, with
// why, and stays.
type DropAgreement struct {
	ID  ID
	Why string
}

func (c DropAgreement) about() (Kind, ID, Field) { return KindLapse, c.ID, FieldText }

func (c DropAgreement) apply(s Session) (Session, error) {
	i := s.agreementIndex(c.ID)
	why, err := Admit(FieldWhy, c.Why)
	switch {
	case err != nil:
		return s, err
	case i < 0:
		return s, Problem{Field: FieldText, Code: CodeGone, ID: c.ID}
	case s.Agreements[i].Lapsed:
		return s, Problem{Field: FieldText, Code: CodeState, ID: c.ID}
	}
	a := s.Agreements[i]
	if a.Draft {
		s.Agreements = removed(s.Agreements, func(x Agreement) bool { return x.ID == c.ID })
		return s.withAgreements(swapped(c.ID, "")), nil
	}
	s.Agreed++
	return s.withLanguage(c.ID, FieldText, func(a *Agreement) error { a.Lapsed, a.Why = true, why; return nil })
}

// SetLead says who pulls an agreement, or who might.
type SetLead struct {
	ID         ID
	Partner    ID
	Candidates []ID
}

func (c SetLead) about() (Kind, ID, Field) { return KindPick, c.ID, FieldLead }

func (c SetLead) apply(s Session) (Session, error) {
	return s.withAgreement(c.ID, FieldLead, func(a *Agreement) error {
		for _, id := range append(slices.Clone(c.Candidates), c.Partner) {
			if id == "" {
				continue
			}
			if err := s.partnerFor(id, !a.Draft); err != nil {
				return err
			}
		}
		if before := a.Lead.Partner; before != c.Partner {
			a.Lead.Function = ""
			a.Everyone = a.Everyone && (c.Partner == "" || slices.Contains(a.Others, c.Partner)) // a latecomer is none of all
			if a.Everyone && before != "" {
				a.Others = added(a.Others, before)
			}
		}
		a.Lead.Partner = c.Partner
		a.Lead.Candidates = partnerIDs(c.Candidates, itself, c.Partner)
		a.Others = partnerIDs(a.Others, itself, c.Partner)
		return nil
	})
}

func itself(id ID) ID { return id }

// SetOthers says who does an agreement besides its trekker.
type SetOthers struct {
	ID     ID
	Others []ID
}

func (c SetOthers) about() (Kind, ID, Field) { return KindPick, c.ID, FieldOthers }

func (c SetOthers) apply(s Session) (Session, error) {
	return s.withAgreement(c.ID, FieldOthers, func(a *Agreement) error {
		for _, id := range c.Others {
			if err := s.partnerFor(id, !a.Draft); err != nil {
				return err
			}
		}
		a.Others, a.Everyone = partnerIDs(c.Others, itself, a.Lead.Partner), false
		return nil
	})
}

// BindAll says that all partners do an agreement: whoever has a seat now. Who joins
// later was not asked, and is not among them. Its Problem is CodeReference where nobody
// has a seat.
type BindAll struct{ ID ID }

func (c BindAll) about() (Kind, ID, Field) { return KindPick, c.ID, FieldOthers }

func (c BindAll) apply(s Session) (Session, error) {
	return s.withAgreement(c.ID, FieldOthers, func(a *Agreement) error {
		var all []ID
		for _, p := range s.Seats() {
			if a.Draft || !p.Draft {
				all = append(all, p.ID)
			}
		}
		if len(all) == 0 {
			return Problem{Field: FieldOthers, Code: CodeReference, ID: c.ID}
		}
		a.Others, a.Everyone = partnerIDs(all, itself, a.Lead.Partner), true
		return nil
	})
}

// bindAll is BindAll where somebody has a seat.
func (s Session) bindAll(id ID) Session {
	if next, err := (BindAll{ID: id}).apply(s); err == nil {
		return next
	}
	return s
}

// LinkPrecondition ties a precondition to an agreement. Whether that arranges
// it is its owner's word alone.
type LinkPrecondition struct{ Precondition, Agreement ID }

func (c LinkPrecondition) about() (Kind, ID, Field) { return KindLink, c.Precondition, FieldLinks }

func (c LinkPrecondition) apply(s Session) (Session, error) {
	i, j, err := s.linkable(c.Precondition, c.Agreement)
	if err != nil {
		return s, err
	}
	x := s.Preconditions[i]
	if x.linked(c.Agreement) {
		return s, Problem{Field: FieldLinks, Code: CodeTwice}
	}
	link := Link{Agreement: c.Agreement}
	if s = s.relinked(j, x.State); x.State == Spoken {
		link.Since = s.Agreements[j].Wording
	}
	x.Links = added(x.Links, link)
	s.Preconditions = replaced(s.Preconditions, i, x)
	return s, nil
}

// relinked takes a link to an agreement that was made or undone: one of what was
// said changes what an answer belongs to.
func (s Session) relinked(agreement int, of State) Session {
	if of != Spoken {
		return s
	}
	return s.reworded(agreement, s.Agreements[agreement].Text)
}

func (s Session) linkable(precondition, agreement ID) (i, j int, err error) {
	i, j = s.preconditionIndex(precondition), s.agreementIndex(agreement)
	switch {
	case i < 0 || j < 0:
		return i, j, Problem{Field: FieldLinks, Code: CodeGone}
	case s.Preconditions[i].State == Lapsed || s.Agreements[j].Lapsed:
		return i, j, Problem{Field: FieldLinks, Code: CodeState}
	case s.Preconditions[i].State == Spoken && s.Agreements[j].Draft:
		return i, j, Problem{Field: FieldLinks, Code: CodeDraft}
	}
	return i, j, nil
}

// Unlink unties a precondition from an agreement.
type Unlink struct{ Precondition, Agreement ID }

func (c Unlink) about() (Kind, ID, Field) { return KindUnlink, c.Precondition, FieldLinks }

func (c Unlink) apply(s Session) (Session, error) {
	i, j := s.preconditionIndex(c.Precondition), s.agreementIndex(c.Agreement)
	if i < 0 || j < 0 || !s.Preconditions[i].linked(c.Agreement) {
		return s, Problem{Field: FieldLinks, Code: CodeGone}
	}
	x := s.Preconditions[i]
	x.Links = removed(x.Links, func(l Link) bool { return l.Agreement == c.Agreement })
	s.Preconditions = replaced(s.Preconditions, i, x)
	return s.relinked(j, x.State), nil
}

// OwnWord records whether the owner of a precondition calls it arranged by an
// agreement, on that agreement's present words.
type OwnWord struct {
	Precondition, Agreement ID
	Word                    Word
}

func (c OwnWord) about() (Kind, ID, Field) { return KindWord, c.Precondition, FieldLinks }

func (c OwnWord) apply(s Session) (Session, error) {
	i, j := s.preconditionIndex(c.Precondition), s.agreementIndex(c.Agreement)
	switch {
	case i < 0 || j < 0 || !s.Preconditions[i].linked(c.Agreement):
		return s, Problem{Field: FieldLinks, Code: CodeGone}
	case s.Preconditions[i].State != Spoken:
		return s, Problem{Field: FieldLinks, Code: CodeState}
	case !slices.Contains(c.Word.Values(), string(c.Word)):
		return s, Problem{Field: FieldLinks, Code: CodeValue}
	}
	x := s.Preconditions[i]
	x.Links = mapped(x.Links, func(l Link) Link {
		if l.Agreement == c.Agreement {
			l.Word, l.On = c.Word, s.Agreements[j].Wording
			if c.Word == WordUnasked {
				l.On = 0
			}
		}
		return l
	})
	s.Preconditions = replaced(s.Preconditions, i, x)
	return s, nil
}

// Relieve ties a pressure to an agreement that helps against it, or unties it.
type Relieve struct {
	Pressure, Agreement ID
	Off                 bool
}

func (c Relieve) about() (Kind, ID, Field) { return KindLink, c.Pressure, FieldLinks }

func (c Relieve) apply(s Session) (Session, error) {
	i, j := s.pressureIndex(c.Pressure), s.agreementIndex(c.Agreement)
	if i < 0 || j < 0 {
		return s, Problem{Field: FieldLinks, Code: CodeGone}
	}
	x := s.Pressures[i]
	if x.OnTable() && s.Agreements[j].Draft {
		return s, Problem{Field: FieldLinks, Code: CodeDraft}
	}
	tied := slices.Contains(x.Relieved, c.Agreement)
	if tied != c.Off {
		return s, Problem{Field: FieldLinks, Code: CodeTwice}
	}
	x.Relieved = removed(x.Relieved, func(id ID) bool { return id == c.Agreement })
	if !c.Off {
		x.Relieved = added(x.Relieved, c.Agreement)
	}
	s.Pressures = replaced(s.Pressures, i, x)
	return s.relinked(j, x.State), nil
}
