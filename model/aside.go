package model

import "slices"

// Aside is a finding that the facilitator set aside for this sitting. It is of
// REGIE, and is not inherited.
type Aside struct {
	Code  CodeName `json:"code"`
	About []ID     `json:"about,omitzero"`
}

// CodeName is a Code as it stands in a file: one that this version does not know
// counts for nothing, and spoils no session.
type CodeName string

// SetAside sets a finding aside for this sitting; Back takes it up again.
type SetAside struct {
	Finding Finding
	Back    bool
}

func (c SetAside) about() (Kind, ID, Field) { return KindAside, "", FieldNone }

func (c SetAside) apply(s Session) (Session, error) {
	if !slices.Contains(c.Finding.Code.Values(), string(c.Finding.Code)) {
		return s, Problem{Code: CodeValue}
	}
	s.Aside = removed(s.Aside, func(a Aside) bool { return a.is(c.Finding) })
	switch {
	case c.Back:
		return s, nil
	case len(s.Aside) >= MaxItems:
		return s, Problem{Code: CodeMany, Limit: MaxItems}
	}
	s.Aside = added(s.Aside, Aside{Code: CodeName(c.Finding.Code), About: slices.Clone(c.Finding.About)})
	return s, nil
}

func (a Aside) is(f Finding) bool {
	return a.Code == CodeName(f.Code) && slices.Equal(a.About, f.About)
}

// IsAside tells whether a finding was set aside.
func (s Session) IsAside(f Finding) bool {
	return slices.ContainsFunc(s.Aside, func(a Aside) bool { return a.is(f) })
}
