package model

import "slices"

// Unsaid is what a table as a whole has not said when it goes home, each as a yes or a
// no and of nobody by name (field rule 49). It is taken from what the table heard, so
// that a line which stays at the table was said.
type Unsaid struct {
	Holds   bool // some partner said neither what must keep holding at home nor that it has nothing
	Carries bool // some partner was not asked whether it can carry this, as it is agreed now
	Open    bool // something that must keep holding, and does not stay here, has no way out yet
	Year    bool // what is different in a year, and for whom
}

// Unsaid is what the table has not said.
func (s Session) Unsaid() Unsaid {
	h := s.GoesHome()
	return Unsaid{Holds: h.Unheard > 0, Carries: h.Unasked > 0, Open: len(h.Points) > 0, Year: s.YearUnsaid()}
}

// YearUnsaid reports whether there are agreements, and nobody said what they make
// different in a year, now or at the sitting before (field rule 43).
func (s Session) YearUnsaid() bool {
	return s.Photo == "" && s.Promise == "" && slices.ContainsFunc(s.Agreements, func(a Agreement) bool { return !a.Draft && !a.Over() })
}

// GoesHome is what the table leaves open for home, for its own eyes.
type GoesHome struct {
	Points  []Precondition // without a way out, which their owners take along: none that stays
	Unheard int            // partners that said neither a precondition nor that they have none
	Unasked int            // partners that were not asked whether they can carry this
	Tells   bool           // the number of the unheard would tell that a line stays at the table
}

// GoesHome is what the table leaves open.
func (s Session) GoesHome() GoesHome {
	var h GoesHome
	t, filed := s.Table(), s.Filed()
	for _, x := range t.Preconditions {
		if !x.Stays && !t.Standing(x).Out() {
			h.Points = append(h.Points, x)
		}
	}
	live := slices.ContainsFunc(t.Agreements, func(a Agreement) bool { return !a.Over() })
	for _, p := range t.Seats() {
		if p.None == NoneUnsaid && !t.heard(p.ID) {
			h.Unheard++
		}
		h.Tells = h.Tells || t.heard(p.ID) != filed.heard(p.ID)
		if live && t.CarryOpen(p) {
			h.Unasked++
		}
	}
	return h
}

// CarryOpen reports whether it was not asked of a partner that decides for an organisation
// if it can carry the agreements as they are now (field rule 16).
func (s Session) CarryOpen(p Partner) bool {
	c := p.Carries.Table
	return !p.Advisory() && (c.Answer == BearUnasked || c.On != s.Agreed)
}

// heard reports whether a precondition of a partner is there.
func (s Session) heard(partner ID) bool {
	return slices.ContainsFunc(s.Preconditions, func(x Precondition) bool { return x.Partner == partner })
}
