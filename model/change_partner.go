package model

import "slices"

// partnerFor reports whether a partner is there; and, for something that the
// table sees, whether the table sees the partner too.
func (s Session) partnerFor(id ID, onTable bool) error {
	p, ok := s.Partner(id)
	switch {
	case !ok:
		return Problem{Field: FieldName, Code: CodeGone, ID: id}
	case onTable && p.Draft:
		return Problem{Field: FieldName, Code: CodeDraft, ID: id}
	}
	return nil
}

// fresh reports whether an ID is one and is not in use.
func (s Session) fresh(id ID) error {
	switch {
	case id == "":
		return Problem{Field: FieldRef, Code: CodeGone}
	case s.has(id):
		return Problem{Field: FieldRef, Code: CodeExists, ID: id}
	}
	return nil
}

// Has reports whether something in the session has an ID.
func (s Session) Has(id ID) bool { return s.has(id) }

func (s Session) has(id ID) bool {
	return id == s.ID || s.partnerIndex(id) >= 0 || s.lineIndex(id).list != noList ||
		s.agreementIndex(id) >= 0 || s.itemIndex(id).list != noItems || s.noteIndex(id) >= 0 || s.pollIndex(id) >= 0
}

func (s Session) roomy() error {
	if max(len(s.Partners), len(s.Interests), len(s.Preconditions), len(s.Pressures), len(s.Agreements)) > MaxItems {
		return Problem{Code: CodeMany, Limit: MaxItems}
	}
	return nil
}

// AddPartner seats an organisation at the end of the list.
type AddPartner struct {
	ID       ID
	Name     string
	Short    string
	Function string
	Person   string
	Kind     PartnerKind
	Guessed  bool // the kind, from the name
	Draft    bool
}

func (c AddPartner) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldName }

func (c AddPartner) apply(s Session) (Session, error) {
	if err := s.fresh(c.ID); err != nil {
		return s, err
	}
	if !slices.Contains(c.Kind.Values(), string(c.Kind)) {
		return s, Problem{Field: FieldKind, Code: CodeValue}
	}
	p := Partner{ID: c.ID, Kind: c.Kind, Guessed: c.Guessed && c.Kind != KindOther, Draft: c.Draft}
	texts := []SetText{{Field: FieldName, Text: c.Name}, {Field: FieldShort, Text: c.Short},
		{Field: FieldFunction, Text: c.Function}, {Field: FieldPerson, Text: c.Person}}
	for _, t := range texts {
		text, err := Admit(t.Field, t.Text)
		if err != nil {
			return s, err
		}
		*partnerTexts.of(&p, t.Field) = text
	}
	s.Partners = added(s.Partners, p)
	return s, s.roomy()
}

// RemovePartner takes a partner out, and what was prepared about it. One that
// said or answered something, or that pulls an agreement, stays: give it
// another place instead.
type RemovePartner struct{ ID ID }

func (c RemovePartner) about() (Kind, ID, Field) { return KindRemove, c.ID, FieldName }

func (c RemovePartner) apply(s Session) (Session, error) {
	if err := s.partnerFor(c.ID, false); err != nil {
		return s, err
	}
	if s.engaged(c.ID) {
		return s, Problem{Field: FieldName, Code: CodeInUse, ID: c.ID}
	}
	return s.withPartners(swapped(c.ID, "")), nil
}

// engaged reports whether something on the table depends on a partner.
func (s Session) engaged(id ID) bool {
	t := s.Table()
	if p, ok := t.Partner(id); ok && p.spoke() {
		return true
	}
	said := slices.ContainsFunc(t.Interests, func(x Interest) bool {
		return x.Partner == id || slices.ContainsFunc(x.Understood, func(u Understanding) bool { return u.By == id })
	}) || slices.ContainsFunc(t.Preconditions, func(x Precondition) bool { return x.Partner == id }) ||
		slices.ContainsFunc(t.Pressures, func(x Pressure) bool { return x.Partner == id })
	return said || slices.ContainsFunc(t.Agreements, func(a Agreement) bool {
		_, answered := a.Answer(id)
		return answered || a.Lead.Partner == id || slices.Contains(a.Others, id)
	})
}

// spoke reports whether the table heard something of a partner that is in no
// list.
func (p Partner) spoke() bool {
	for _, v := range saidValues {
		if v.in(&p).Table != "" {
			return true
		}
	}
	return p.None != NoneUnsaid || p.Carries.Table.Answer != BearUnasked
}

// MovePartner gives a partner the seat before another's, or the last one.
type MovePartner struct {
	ID     ID
	Before ID // empty: the end
}

func (c MovePartner) about() (Kind, ID, Field) { return KindMove, c.ID, FieldName }

func (c MovePartner) apply(s Session) (Session, error) {
	i := s.partnerIndex(c.ID)
	switch {
	case i < 0:
		return s, Problem{Field: FieldName, Code: CodeGone, ID: c.ID}
	case c.ID == c.Before:
		return s, Problem{Field: FieldName, Code: CodeSelf}
	case c.Before != "" && s.partnerIndex(c.Before) < 0:
		return s, Problem{Field: FieldName, Code: CodeGone, ID: c.Before}
	}
	s.Partners = moved(s.Partners, i, func(p Partner) bool { return p.ID == c.Before })
	return s, nil
}

// TablePartner puts a voorzet of a partner on the table: with a new ID, as the
// last in the row. What was prepared about it is taken over in REGIE.
type TablePartner struct{ ID, New ID }

func (c TablePartner) about() (Kind, ID, Field) { return KindAdd, c.New, FieldName }

func (c TablePartner) apply(s Session) (Session, error) {
	p, ok := s.Partner(c.ID)
	switch {
	case !ok:
		return s, Problem{Field: FieldName, Code: CodeGone, ID: c.ID}
	case !p.Draft:
		return s, Problem{Field: FieldName, Code: CodeState, ID: c.ID}
	}
	if err := s.fresh(c.New); err != nil {
		return s, err
	}
	draft := p
	p = Partner{ID: c.New, Name: p.Name, Short: p.Short, Function: p.Function, Person: p.Person, Kind: p.Kind, Guessed: p.Guessed}
	p.Position.Regie, p.HomeCounts.Regie, p.Movers.Regie = draft.Position.Regie, draft.HomeCounts.Regie, draft.Movers.Regie
	p.Runs.Regie = draft.Runs.Regie
	p.Mandate.Note.Regie, p.Carries.Regie = draft.Mandate.Note.Regie, draft.Carries.Regie
	s.Partners = added(s.Partners, p)
	return s.withPartners(swapped(c.ID, c.New)), nil
}

// GiveFloor gives a partner the floor, or ends the turn when ID is empty. Who
// had the floor was heard.
type GiveFloor struct{ ID ID }

func (c GiveFloor) about() (Kind, ID, Field) { return KindFloor, c.ID, FieldInterest }

func (c GiveFloor) apply(s Session) (Session, error) {
	if c.ID != "" {
		if err := s.partnerFor(c.ID, true); err != nil {
			return s, err
		}
	}
	if s.Floor != c.ID {
		heard, err := s.withPartner(s.Floor, FieldInterest, func(p *Partner) error { p.Heard = true; return nil })
		if err == nil {
			s = heard
		}
	}
	s.Floor = c.ID
	return s, nil
}

// SetRoles gives a partner its roles in the whole.
type SetRoles struct {
	ID    ID
	Roles []Role
}

func (c SetRoles) about() (Kind, ID, Field) { return KindPick, c.ID, FieldRoles }

func (c SetRoles) apply(s Session) (Session, error) {
	return s.withPartner(c.ID, FieldRoles, func(p *Partner) error {
		p.Roles = nil
		for _, v := range Does.Values() {
			if slices.Contains(c.Roles, Role(v)) {
				p.Roles = added(p.Roles, Role(v))
			}
		}
		return nil
	})
}

// SetSeat gives a partner its place at the table.
type SetSeat struct {
	ID   ID
	Seat Seat
	By   ID // of Represented: by which partner
}

func (c SetSeat) about() (Kind, ID, Field) { return KindPick, c.ID, FieldSeat }

func (c SetSeat) apply(s Session) (Session, error) {
	return s.withPartner(c.ID, FieldSeat, func(p *Partner) error {
		switch {
		case !slices.Contains(c.Seat.Values(), string(c.Seat)):
			return Problem{Field: FieldSeat, Code: CodeValue}
		case c.By == c.ID:
			return Problem{Field: FieldSeat, Code: CodeSelf}
		}
		if c.By != "" {
			if err := s.partnerFor(c.By, !p.Draft); err != nil {
				return err
			}
		}
		if s.Phase == TableOpen && (p.Seat == ComesLater || p.Seat == IsAbsent) && c.Seat != p.Seat {
			p.Late = c.Seat == Seated || c.Seat == Replaced
		}
		p.Seat, p.SeatBy = c.Seat, c.By
		return nil
	})
}
