package assets

import "regietafel/model"

// Carry is step 5: does it hold?
type Carry struct {
	Three, ThreeFirst, ThreeNext, Shadow, Sober    string
	Unasked                                        string // {who}
	AllAsked                                       string
	MoreLeft                                       Count
	Points, NoPoints, NothingOpen                  string
	Views                                          [3]string                     // all, only what is open, by partner
	Kinds                                          map[model.StandingKind]string // before the numbers of points
	Bearing, Earlier, CarryTitle, CarryBound       string                        // {name}
	CarryNone, CarryPoints, IfTitle, NotTitle      string
	IfLabel, NotLabel, IfSaid                      string // {text}
	Reservations                                   string
	NeedsTitle, NeedsNone, NeedsLine               string // {name} {who} {n} {a}
	ExitTitle                                      string // {n} {name}
	ExitLink, ExitTake, ExitAccept, ExitLapse      string
	ExitWord, ExitOpen                             string // {a}
	WordTitle                                      string // {name} {n} {a}
	WordYes, WordNo, WordLater                     string
	LinkTitle, LinkNone                            string // {n}
	TakeTitle, TakeNew, TakeVersion, TakeNone      string // {n} {v}
	AcceptTitle, LapseTitle                        string // {n}
	ClashTitle, ClashNone, ClashWith, ClashOff     string // {n}
	KeyMend, KeyView, KeyRound, KeyNeeds, KeyClash string
	KeyMore, KeyYes, KeyIf, KeyNot                 string
}

// Asking is the question line.
type Asking struct {
	Label, Nothing, Aside, OnWall, NoWall, Off string
	KeyGo, KeyAside, KeyWall                   string
	Of                                         string // {used} {of} minutes
	Over                                       string // {used} {of}
}
