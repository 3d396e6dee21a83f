package assets

import "regietafel/model"

// Dates are the words for days, months and periods.
type Dates struct {
	Days     [7]string  // from Sunday
	Months   [12]string // short
	Long     [12]string // in full
	MonthEnd string     // {month} {year}
	Quarter  string     // {q} {year}
	Ongoing  string
	Review   string // {date}
}

// States are what a line is.
type States struct{ Presumed, Said, Lapsed, OnTable string }

// Keys are what keys do, wherever they do the same.
type Keys struct {
	Open, Back, BackText, Done, Enter, Take, Choose, Move, Mark, NewLine, LeaveKept, NextField, Complete, Flip string
	Delete, Undo, Redo, Search, Park, Parked, Wall, Great, Help, Steps, Quit, Blank, Layer, Edit, Retry        string
}

// Shell is what stands around every screen.
type Shell struct {
	Name, Sitting, Tafel, Regie, Saved, Saving, Refused, ReadOnly string
	WallShows, WallEmpty, WallOn, WallOff, WallNone, Woo          string
	WallMirrored                                                  string
	TooSmall                                                      string // {w} {h}
	Unclean                                                       string
	RegieAsk, RegieAskMirrored, RegieWord                         string
	Undone, Redone, NothingToUndo, NothingToRedo                  string // {what}
	Closed, Settled                                               string
	PasteWhere, InRegie, QuitDraft, RetryHint                     string
	QuitRefused                                                   string // {why}
	ReadOnlyNow                                                   string
}

// Home is the list of sessions.
type Home struct {
	Sessions                            Count
	Empty, NewTitle, TitleLabel         string
	Reached                             map[model.Part]string
	Open, Past                          Count
	Settled, NothingFound, SearchPrompt string
	KeyNew, KeyOpen, KeySearch          string
	KeyNext, KeyCase                    string
	Late                                Count // over all tables
	CaseTitle                           string
	NextTitle, NextTable, NextRegie     string // {title}
	Closed, Prepared                    string
	Later                               string // {title}
}

// Start is the start card.
type Start struct {
	WallQuestion, WallDisplay, WallMirrored, WallNothing string
	DisplayTitle, KeyDisplay                             string
	DisplayLines                                         []string // {command} stands alone in one
	KeyPrepare, KeyGoOn, KeyRead, KeyOpen, KeyClose      string
	KeyOpenAgain, KeySettle, KeyReopen, KeyDetails       string
	CloseQuestion, CloseYes, CloseNo                     string
	SettleQuestion, SettleYes, SettleNo                  string
	OpenedNow, ClosedNow, SettledNow, StaysHere          string
}

// SessionText is the page with the session's own facts.
type SessionText struct {
	Agenda, AgendaNew, AgendaText, AgendaMinutes, Minutes string
	KeyAgenda, KeyLength, LengthTitle, Length             string    // {n}
	Parts                                                 [8]string // of the agenda that is made for a length
}

// Opgave is step 1.
type Opgave struct {
	Empty, Version, VersionEdited, NoVersion, Open, InText string
	VersionTitle, VersionReason, Versions                  string
	KeyVersion, KeyVersions, KeyTerms, KeyInText           string
	Voices, Ambitions, Ambition, AmbitionNew, Whose        string
	Indicators, Indicator, IndicatorNew                    string
	KeyMore, KeyAmbition, KeyIndicator                     string
}

// Partners is step 2.
type Partners struct {
	Empty, NewTitle                                                  string
	PasteTitle, PasteHint, PasteAs, PasteSkip, PasteTwice, PasteNone string
	PasteKeep                                                        Count
	RepresentedBy                                                    string
	DraftTitle, KeyDraft, KeyTable                                   string
	MergeTitle, MergeHint, MergeDone, NeedTwo, SeatBy                string
	KeyNew, KeyOpen, KeyMove, KeyMerge, KeyDelete, KeyColumn         string
	Twice                                                            string // {name}
	Added                                                            Count
}

// Interests is step 3.
type Interests struct {
	Empty, HasFloor, AllHeard                                            string
	Interest, HomeCounts, Precondition, Brings, Position, Better, Movers string
	Pressure, Note, None, NoneTwice, UnderstoodBy                        string
	On, FeltAt, Relieved                                                 string
	NotHeardN                                                            Count
	KeyFloor, KeyEnd, KeyInterest, KeyPrecondition, KeyPressure, KeyNone string
	OpenFirst, InWords, PutTitle, Stays                                  string
	UnderstoodTitle, UnderstoodWho, UnderstoodWords                      string
	VerdictTitle, VerdictRight, VerdictAlmost, VerdictWrong              string
	TurnTitle, TurnEmpty, TurnSaid, TurnSame, TurnLeave                  string
	KeyPut, KeyAllow, KeyStays, KeyUnderstood, KeyRest                   string
	KeyNote, KeyMore, KeyCard, KeyDrop, KeyList                          string
}

// Agreements is step 4.
type Agreements struct {
	Empty, NewTitle, NewHint, Quick, NoLead, NoDate, Lead, Due, UnknownLead string
	LinkedNow                                                               string
	LinkTitle, LinkNone, LinkHint, Linked, Draft, Stale                     string
	Points, Earlier, Candidates, LanguageOnly, Nobody                       string
	OthersN                                                                 Count
	KeyNew, KeyOpen, KeyLink, KeyReadBack, KeyDrop, KeyUnlink, KeyLanguage  string
}
