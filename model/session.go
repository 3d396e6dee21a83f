package model

import (
	"cmp"

	"regietafel/model/date"
)

// Phase is where a sitting is.
type Phase string

// The phases, in their order. Settled is read-only; reopening leaves a Turn.
const (
	Preparation Phase = ""
	TableOpen   Phase = "open"
	ReadBack    Phase = "readback"
	Settled     Phase = "settled"
)

// Values lists what a Phase can be.
func (Phase) Values() []string { return names(Preparation, TableOpen, ReadBack, Settled) }

// Wall is what the table sees of the facilitator's machine.
type Wall string

// What the table sees, as answered when the table opens.
const (
	WallNothing  Wall = ""
	WallDisplay  Wall = "display"  // the tafelscherm in a window of its own
	WallMirrored Wall = "mirrored" // this very screen
)

// Values lists what a Wall can be.
func (Wall) Values() []string { return names(WallNothing, WallDisplay, WallMirrored) }

// Turn is a passage from one phase to the next, with its time.
type Turn struct {
	Phase Phase       `json:"phase"`
	At    date.Moment `json:"at"`
}

// Amendment names what was changed after the table closed.
type Amendment struct {
	Kind  Kind  `json:"kind"`
	ID    ID    `json:"id,omitzero"`
	Field Field `json:"field,omitzero"`
}

// Next is when the table meets again: a date, or who picks one before when.
type Next struct {
	Date   date.Day `json:"date,omitzero"`
	Before date.Day `json:"before,omitzero"`
	By     string   `json:"by,omitzero"`
}

// Used is the highest number that a sitting before gave to a precondition and
// to an agreement: a number never comes back in a series.
type Used struct {
	Preconditions int `json:"preconditions,omitzero"`
	Agreements    int `json:"agreements,omitzero"`
}

// Session is one sitting of a table on one opgave. It is a value: a change
// makes a new one (see Do), and one that was handed out stays as it is.
type Session struct {
	ID       ID       `json:"id"`
	Revision uint64   `json:"revision,omitzero"` // rises with each decision; 0 in the table layer
	Series   ID       `json:"series,omitzero"`   // the ID of the first sitting on this opgave
	Sitting  int      `json:"sitting,omitzero"`  // 1 is the first
	Used     Used     `json:"used,omitzero"`
	Title    string   `json:"title"`
	Date     date.Day `json:"date,omitzero"`

	Phase  Phase       `json:"phase,omitzero"`
	Wall   Wall        `json:"wall,omitzero"`
	Turns  []Turn      `json:"turns,omitzero"`
	After  []Amendment `json:"after,omitzero"`  // na de tafel gewijzigd
	Floor  ID          `json:"floor,omitzero"`  // the partner who has the floor
	Agreed int         `json:"agreed,omitzero"` // rises when the words of the agreements change

	Place  string     `json:"place,omitzero"`
	Begin  date.Clock `json:"begin,omitzero"` // as planned, or where it is not when the table was opened; see Began
	End    date.Clock `json:"end,omitzero"`   // as planned, or where it is not when it was closed; see Ended
	Spread Spread     `json:"spread,omitzero"`

	Convener string       `json:"convener,omitzero"`
	Employer string       `json:"employer,omitzero"` // whose employee the regisseur is
	Rules    string       `json:"rules,omitzero"`    // spelregels
	Outside  string       `json:"outside,omitzero"`  // what is said to the outside
	Photo    string       `json:"photo,omitzero"`    // the answer to the fotomomentvraag
	Promise  string       `json:"promise,omitzero"`  // that answer of the sitting before
	Benefit  Benefit      `json:"benefit,omitzero"`  // what came of that promise
	Next     Next         `json:"next,omitzero"`
	Agenda   []AgendaItem `json:"agenda,omitzero"`

	Opgave        Opgave         `json:"opgave,omitzero"`
	Partners      []Partner      `json:"partners,omitzero"` // in the order of their seats
	Interests     []Interest     `json:"interests,omitzero"`
	Preconditions []Precondition `json:"preconditions,omitzero"`
	Pressures     []Pressure     `json:"pressures,omitzero"`
	Clashes       []Clash        `json:"clashes,omitzero"`
	Agreements    []Agreement    `json:"agreements,omitzero"`
	Polls         []Poll         `json:"polls,omitzero"`
	Terms         []Term         `json:"terms,omitzero"`
	Parked        []Parked       `json:"parked,omitzero"`
	Meetings      []Meeting      `json:"meetings,omitzero"`   // overleggen that touch this opgave
	Reflection    []Remark       `json:"reflection,omitzero"` // terugblik
	Notes         []Note         `json:"notes,omitzero"`      // REGIE, always
	Aside         []Aside        `json:"aside,omitzero"`      // REGIE, always
}

// Term is a contested word and what this table means by it (tafeltaal).
type Term struct {
	ID      ID     `json:"id"`
	Word    string `json:"word"`
	Meaning string `json:"meaning,omitzero"`
	Version int    `json:"version,omitzero"` // rises when the meaning changes
}

// Parked is a subject for later that is no partner's interest.
type Parked struct {
	ID   ID       `json:"id"`
	Text string   `json:"text"`
	Back date.Due `json:"back,omitzero"` // when it comes back
}

// Note is the facilitator's own, about a partner or about the session.
type Note struct {
	ID      ID     `json:"id"`
	Partner ID     `json:"partner,omitzero"`
	Text    string `json:"text"`
}

// Spread is to whom the besluitenlijst goes, as the table chose.
type Spread string

// The answers to: aan wie?
const (
	SpreadUnsaid   Spread = ""
	SpreadPartners Spread = "partners"
	SpreadPublic   Spread = "public"
)

// Values lists what a Spread can be.
func (Spread) Values() []string { return names(SpreadUnsaid, SpreadPartners, SpreadPublic) }

// New makes an empty first sitting.
func New(id ID, title string, date date.Day) Session {
	return Session{ID: id, Series: id, Sitting: 1, Revision: 1, Title: title, Date: date}
}

// Afresh is the session as the first sitting of a series of its own, on a day: an
// example or a training case that is begun. What is inside keeps its IDs, which
// are unique in a session, not among them.
func (s Session) Afresh(id ID, day date.Day) Session {
	s.ID, s.Series, s.Sitting, s.Revision, s.Date = id, id, 1, 1, day
	return s
}

// OpenedAt is when the table was opened first; the zero Moment if never.
func (s Session) OpenedAt() date.Moment { return s.turned(TableOpen) }

// Began is at what time the sitting began: as it was said, or when the table was
// opened first.
func (s Session) Began() date.Clock { return cmp.Or(s.Begin, s.OpenedAt().Clock()) }

// Ended is at what time the sitting ended: as it was said, or when the table was
// closed last, which it is not while it is open.
func (s Session) Ended() date.Clock {
	if s.Phase == TableOpen {
		return s.End
	}
	return cmp.Or(s.End, s.closedAt().Clock())
}

// closedAt is when the table was closed last: to settle it and to reopen that are none.
func (s Session) closedAt() (at date.Moment) {
	for i, t := range s.Turns {
		if t.Phase == ReadBack && i > 0 && s.Turns[i-1].Phase == TableOpen {
			at = t.At
		}
	}
	return at
}

// SettledAt is when the session was settled last.
func (s Session) SettledAt() date.Moment { return s.turned(Settled) }

func (s Session) turned(p Phase) (at date.Moment) {
	for _, t := range s.Turns {
		if t.Phase != p {
			continue
		}
		if at = t.At; p == TableOpen {
			break
		}
	}
	return at
}
