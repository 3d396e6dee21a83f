package model

import (
	"slices"

	"regietafel/model/date"
)

// withSaid returns the session with a partner's two-sided value put through set.
func (s Session) withSaid(id ID, f Field, set func(*Said) error) (Session, error) {
	return s.withPartner(id, f, func(p *Partner) error {
		v := p.said(f)
		if v == nil {
			return Problem{Field: f, Code: CodeGone}
		}
		return set(v)
	})
}

// SetSaid writes one side of a two-sided value of a partner: the table's when
// it was said, the facilitator's when it is presumed. Empty text clears it.
type SetSaid struct {
	Partner ID
	Field   Field
	Text    string
	State   State // Presumed or Spoken
}

func (c SetSaid) about() (Kind, ID, Field) { return KindText, c.Partner, c.Field }

func (c SetSaid) apply(s Session) (Session, error) {
	text, err := Admit(c.Field, c.Text)
	if err != nil {
		return s, err
	}
	return s.withSaid(c.Partner, c.Field, func(v *Said) error {
		switch c.State {
		case Spoken:
			v.Table, v.Stays = text, v.Stays && text != ""
		case Presumed:
			v.Regie = text
			if text == "" {
				v.Allow = BetweenUs
			}
		default:
			return Problem{Field: c.Field, Code: CodeState}
		}
		return nil
	})
}

// ReleaseSaid puts the prepared side of a two-sided value on the table in the
// words as said; the prepared words go.
type ReleaseSaid struct {
	Partner ID
	Field   Field
	Text    string
	Owner   bool // said by the partner itself
}

func (c ReleaseSaid) about() (Kind, ID, Field) { return KindText, c.Partner, c.Field }

func (c ReleaseSaid) apply(s Session) (Session, error) {
	text, err := Admit(c.Field, c.Text)
	if err != nil {
		return s, err
	}
	return s.withSaid(c.Partner, c.Field, func(v *Said) error {
		switch {
		case text == "":
			return Problem{Field: c.Field, Code: CodeEmpty}
		case v.Regie == "":
			return Problem{Field: c.Field, Code: CodeState}
		case v.Allow == BetweenUs && !c.Owner:
			return Problem{Field: c.Field, Code: CodeBetweenUs}
		}
		*v = Said{Table: text, Stays: v.Stays && v.Table != ""}
		return nil
	})
}

// SetCarry records the answer to "te dragen?" on the agreements as they are.
type SetCarry struct {
	Partner ID
	Answer  Bearing
	Text    string
	State   State // Presumed or Spoken
}

func (c SetCarry) about() (Kind, ID, Field) { return KindPick, c.Partner, FieldCarries }

func (c SetCarry) apply(s Session) (Session, error) {
	i := s.partnerIndex(c.Partner)
	text, err := Admit(FieldCarries, c.Text)
	switch {
	case err != nil:
		return s, err
	case i < 0:
		return s, Problem{Field: FieldCarries, Code: CodeGone, ID: c.Partner}
	case !slices.Contains(c.Answer.Values(), string(c.Answer)):
		return s, Problem{Field: FieldCarries, Code: CodeValue}
	case c.State == Lapsed:
		return s, Problem{Field: FieldCarries, Code: CodeState}
	}
	side := Carry{Answer: c.Answer, Text: text, On: s.Agreed}
	if c.Answer == BearUnasked {
		side = Carry{}
	}
	p := s.Partners[i]
	if c.State == Spoken {
		p.Carries.Table = side
	} else {
		p.Carries.Regie = side
	}
	s.Partners = replaced(s.Partners, i, p)
	return s, nil
}

// SayNone records how often a partner said aloud that it has no precondition, and on
// which day last. Its Problem has CodeDate for a day that is none.
type SayNone struct {
	Partner ID
	Said    None
	On      date.Day
}

func (c SayNone) about() (Kind, ID, Field) { return KindPick, c.Partner, FieldNoneSaid }

func (c SayNone) apply(s Session) (Session, error) {
	if err := s.partnerFor(c.Partner, true); err != nil {
		return s, err
	}
	if !slices.Contains(c.Said.Values(), string(c.Said)) {
		return s, Problem{Field: FieldNoneSaid, Code: CodeValue}
	}
	if !c.On.IsZero() && !c.On.Valid() {
		return s, Problem{Field: FieldNoneSaid, Code: CodeDate}
	}
	if s.saidPrecondition(c.Partner) && c.Said != NoneUnsaid {
		return s, Problem{Field: FieldNoneSaid, Code: CodeState}
	}
	if c.Said == NoneUnsaid {
		c.On = date.Day{}
	}
	return s.withNone(c.Partner, c.Said, c.On), nil
}

func (s Session) saidPrecondition(partner ID) bool {
	return slices.ContainsFunc(s.Preconditions, func(x Precondition) bool {
		return x.Partner == partner && x.State == Spoken
	})
}
