package model

import "slices"

// Clash is two said preconditions that cannot both be arranged as they are
// worded ("botst met"), as the table marked them. A comes before B by number.
type Clash struct {
	A ID `json:"a"`
	B ID `json:"b"`
}

// MarkClash marks that two said preconditions clash; Off takes the mark away.
// Its Problems have CodeSelf for one beside itself and CodeState for one that
// was not said, or has lapsed.
type MarkClash struct {
	A, B ID
	Off  bool
}

func (c MarkClash) about() (Kind, ID, Field) { return KindLink, c.A, FieldClash }

func (c MarkClash) apply(s Session) (Session, error) {
	if c.A == c.B {
		return s, Problem{Field: FieldClash, Code: CodeSelf, ID: c.A}
	}
	for _, id := range []ID{c.A, c.B} {
		x, ok := s.Precondition(id)
		switch {
		case !ok:
			return s, Problem{Field: FieldClash, Code: CodeGone, ID: id}
		case x.State != Spoken && !c.Off:
			return s, Problem{Field: FieldClash, Code: CodeState, ID: id}
		}
	}
	s.Clashes = removed(s.Clashes, func(x Clash) bool { return x.of(c.A) && x.of(c.B) })
	if c.Off {
		return s, nil
	}
	if len(s.Clashes) >= MaxItems {
		return s, Problem{Field: FieldClash, Code: CodeMany, Limit: MaxItems}
	}
	a, b := c.A, c.B
	x, _ := s.Precondition(a)
	if y, _ := s.Precondition(b); y.Number < x.Number {
		a, b = b, a
	}
	s.Clashes = added(s.Clashes, Clash{a, b})
	return s, nil
}

func (c Clash) of(id ID) bool { return c.A == id || c.B == id }

// ClashesOf lists the preconditions that one clashes with and that have not
// lapsed.
func (s Session) ClashesOf(id ID) []Precondition {
	var out []Precondition
	for _, c := range s.Clashes {
		other := c.A
		if c.A == id {
			other = c.B
		}
		if x, ok := s.Precondition(other); ok && c.of(id) && x.State == Spoken {
			out = append(out, x)
		}
	}
	return out
}

// withClashes takes out the clashes of preconditions that are not there.
func (s Session) withClashes() Session {
	has := func(id ID) bool {
		return slices.ContainsFunc(s.Preconditions, func(x Precondition) bool { return x.ID == id })
	}
	s.Clashes = removed(s.Clashes, func(c Clash) bool { return !has(c.A) || !has(c.B) })
	return s
}
