package model

import "regietafel/model/date"

// Hold records that the table says that the opgave, as its newest version has
// it, still holds. Its Problem has CodeDate for a moment that is none.
type Hold struct{ At date.Moment }

func (c Hold) about() (Kind, ID, Field) { return KindPick, "", FieldHeld }

func (c Hold) apply(s Session) (Session, error) {
	if !c.At.Valid() {
		return s, Problem{Field: FieldHeld, Code: CodeDate}
	}
	s.Opgave.Held = Held{At: c.At, Version: s.Opgave.Version()}
	return s, nil
}
