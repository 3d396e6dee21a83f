package model

import "slices"

// Aside is a finding that the facilitator set aside for this sitting. It is of
// REGIE, and is not inherited.
type Aside struct {
	Code  CodeName `json:"code"`
	About []ID     `json:"about,omitzero"`
}

// CodeName is a Code as it is kept in a file: one that this version does not know
// counts for nothing, and spoils no session.
type CodeName string

// PutAside sets a finding aside for this sitting; Back takes it up again.
type PutAside struct {
	What Aside
	Back bool
}

func (c PutAside) about() (Kind, ID, Field) { return KindAside, "", FieldNone }

func (c PutAside) apply(s Session) (Session, error) {
	if !slices.Contains(codes, Code(c.What.Code)) {
		return s, Problem{Code: CodeValue}
	}
	s.Aside = removed(s.Aside, c.What.is)
	switch {
	case c.Back:
		return s, nil
	case len(s.Aside) >= MaxItems:
		return s, Problem{Code: CodeMany, Limit: MaxItems}
	}
	s.Aside = added(s.Aside, Aside{Code: c.What.Code, About: slices.Clone(c.What.About)})
	return s, nil
}

func (a Aside) is(o Aside) bool { return a.Code == o.Code && slices.Equal(a.About, o.About) }

// IsAside reports whether a finding was set aside.
func (s Session) IsAside(what Aside) bool { return slices.ContainsFunc(s.Aside, what.is) }
