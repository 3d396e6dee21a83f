package model

import "slices"

// Unsaid is what a table as a whole has not said when it goes home, each as a yes or a
// no and of nobody by name (field rule 49). It is taken from what the table heard, so
// that a line which stays at the table was said.
type Unsaid struct {
	Holds   bool // some partner said neither what must keep holding at home nor that it has nothing
	Carries bool // some partner was not asked whether it can carry this, as it is agreed now
	Open    bool // something that must keep holding has no way out yet
	Year    bool // what is different in a year, and for whom
}

// Unsaid is what the table has not said.
func (s Session) Unsaid() Unsaid {
	t := s.Table()
	live := slices.ContainsFunc(t.Agreements, func(a Agreement) bool { return !a.Over() })
	u := Unsaid{Year: t.Photo == "" && len(t.Agreements) > 0}
	for _, p := range t.Seats() {
		said := slices.ContainsFunc(t.Preconditions, func(x Precondition) bool { return x.Partner == p.ID })
		u.Holds = u.Holds || !said && p.None == NoneUnsaid
		c := p.Carries.Table
		u.Carries = u.Carries || live && !p.Advisory() && (c.Answer == BearUnasked || c.On != t.Agreed)
	}
	u.Open = slices.ContainsFunc(t.Preconditions, func(x Precondition) bool { return !t.Standing(x).Out() })
	return u
}
