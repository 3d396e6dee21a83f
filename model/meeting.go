package model

import "slices"

// Fate is what becomes of a meeting that was there already.
type Fate string

// The fates: it stays, it stops, or it goes up in another one.
const (
	FateUnsaid Fate = ""
	FateStays  Fate = "stays"
	FateStops  Fate = "stops"
	FateMerges Fate = "merges"
)

// Values lists what a Fate can be.
func (Fate) Values() []string { return names(FateUnsaid, FateStays, FateStops, FateMerges) }

// Meeting is a meeting of before this table that touches its opgave (overleg). Where
// something is added, one of them could go (field rule 30).
type Meeting struct {
	ID    ID     `json:"id"`
	Name  string `json:"name"`
	Who   string `json:"who,omitzero"`
	Often string `json:"often,omitzero"`
	Fate  Fate   `json:"fate,omitzero"`
	Into  string `json:"into,omitzero"` // where it goes up in
	Ends  ID     `json:"ends,omitzero"` // the agreement that ends it
}

// Goes reports whether the meeting is to end.
func (x Meeting) Goes() bool { return x.Fate == FateStops || x.Fate == FateMerges }

// Meeting finds a meeting.
func (s Session) Meeting(id ID) (Meeting, bool) {
	return find(s.Meetings, slices.IndexFunc(s.Meetings, func(x Meeting) bool { return x.ID == id }))
}
