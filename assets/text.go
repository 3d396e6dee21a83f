// Package assets holds every word that a user reads, in Dutch and in English,
// and the cases, all embedded: one typed struct per screen and language with
// {name} placeholders, and the functions that turn a problem, fault, state or
// date into a sentence, for the screens and the documents alike. A test finds
// an empty word. It imports model, model/wire and nothing of the interface.
package assets

import (
	"strconv"
	"strings"

	"regietafel/model"
)

// Lang is a language of the program.
type Lang string

// The languages. Dutch is the program's own.
const (
	Dutch   Lang = "nl"
	English Lang = "en"
)

// For gives the words in a language; Dutch for any other.
func For(l Lang) *Text {
	if l == English {
		return &english
	}
	return &dutch
}

// Count is a phrase with {n} in it, for one and for any other number.
type Count struct{ One, Many string }

// Of gives the phrase for a number.
func (c Count) Of(n int) string {
	phrase := c.Many
	if n == 1 {
		phrase = c.One
	}
	return strings.ReplaceAll(phrase, "{n}", strconv.Itoa(n))
}

// Fill puts values in the place of {names}: Fill("{a} en {b}", "a", "x", "b",
// "y") is "x en y".
func Fill(phrase string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(phrase)
}

// Text is every word of the program in one language.
type Text struct {
	Lang       Lang
	Dates      Dates
	Keys       Keys
	Shell      Shell
	States     States
	Steps      map[model.Step]string
	Fields     map[model.Field]string
	Home       Home
	Start      Start
	Session    SessionText
	Opgave     Opgave
	Partners   Partners
	Interests  Interests
	Agreements Agreements
	ReadBack   ReadBack
	Closing    Closing
	Lists      Lists
	Search     Search
	Help       Help
	Docs       Docs
	CLI        CLI

	Phases     map[model.Phase]string
	Walls      map[model.Wall]string
	Kinds      map[model.PartnerKind]string
	Seats      map[model.Seat]string
	Roles      map[model.Role]string
	Mandates   map[model.Authority]string // {detail} is the limit or the body
	Bounds     map[model.Bound]string
	Bearings   map[model.Bearing]string
	Forms      map[model.Form]string
	Sorts      map[model.AgreementKind]string
	Progress   map[model.Progress]string
	Calculated map[model.Calculated]string
	Replies    map[model.Reply]string
	Hows       map[model.How]string
	Outcomes   map[model.Outcome]string
	Statuses   map[model.Status]string
	Standings  map[model.StandingKind]string
	Lacks      map[model.Lack]string
	Changes    map[model.Kind]string
	Problems   map[model.ProblemCode]string
	Faults     map[model.FaultCode]string
}

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
	New, Delete, Undo, Redo, Search, Park, Help, Steps, Quit, Blank, Layer, MoveSeat, Edit, Retry              string
}

// Shell is what stands around every screen.
type Shell struct {
	Name, Sitting, Tafel, Regie, Saved, Saving, Refused, ReadOnly string
	WallDisplay, WallMirrored                                     string
	TooSmall                                                      string // {w} {h}
	BlankLine, Unclean                                            string
	RegieAsk, RegieAskMirrored, RegieWord, RegieKeys              string
	Undone, Redone, NothingToUndo, NothingToRedo                  string // {what}
	QuitRefused                                                   string // {why}
	SettledNow, ReadOnlyNow                                       string
}

// Home is the list of sessions.
type Home struct {
	Sessions                                   Count
	Empty, NewTitle, TitleLabel                string
	Step                                       map[model.Step]string
	Open, Past                                 Count
	Settled, Found, NothingFound, SearchPrompt string
	KeyNew, KeyOpen, KeySearch                 string
}

// Start is the start card.
type Start struct {
	WallQuestion, WallDisplay, WallMirrored, WallNothing     string
	KeyPrepare, KeyGoOn, KeyRead, KeyOpen, KeyClose          string
	KeyOpenAgain, KeySettle, KeyReopen, KeyDetails, KeyHome  string
	CloseQuestion, CloseYes, CloseNo                         string
	SettleQuestion, SettleYes, SettleNo                      string
	PhasePreparation, PhaseOpen, PhaseReadBack, PhaseSettled string
	OpenedNow, ClosedNow, SettledNow, ReopenedNow, StaysHere string
}

// SessionText is the page with the session's own facts.
type SessionText struct {
	Title, Agenda, AgendaNew, AgendaText, AgendaMinutes, Minutes string
	KeyAgenda                                                    string
}

// Opgave is step 1.
type Opgave struct {
	Empty, Facts, Given, Version, VersionEdited, NoVersion, Open, InText, Felt string
	VersionTitle, VersionReason, Versions, VersionsEmpty                       string
	KeyVersion, KeyVersions, KeyTerms, KeyInText                               string
}

// Partners is step 2.
type Partners struct {
	Title, Empty, NewTitle, Heard, Bound                                                   string
	Seated                                                                                 Count
	PasteTitle, PasteHint, PasteAs, PasteSkip, PasteTwice, PasteHeader, PasteNone          string
	PasteKeep                                                                              Count
	MergeTitle, MergeHint, MergeAsk, MergeDone, NeedTwo, SeatBy, Represents, MandateDetail string
	KeyNew, KeyOpen, KeyMove, KeyMerge, KeyPaste, KeyDelete, KeyColumn                     string
	Twice                                                                                  string // {name}
	Added                                                                                  Count
}

// Interests is step 3.
type Interests struct {
	Empty, NoLines, Floor, HasFloor, NotHeard, AllHeard, More, Less, Folded string
	Interest, HomeCounts, Precondition, Brings, Position, Better, Movers    string
	Pressure, Note, None, NoneTwice, UnderstoodBy, NewInterest              string
	NewPrecondition, NewPressure, NewNote, Number, On, FeltAt               string
	NotHeardN                                                               Count
	KeyFloor, KeyEnd, KeyInterest, KeyPrecondition, KeyPressure, KeyNone    string
	KeyNote, KeyMore, KeyCard, KeyDrop, KeyList                             string
}

// Agreements is step 4.
type Agreements struct {
	Empty, NewTitle, NewHint, Quick, NoLead, NoDate, Lead, Others, Due, UnknownLead string
	LinkTitle, LinkNone, LinkHint, Linked, Answers, NoAnswers, Draft, Stale         string
	Points, Earlier, Candidates, Dropped, LanguageOnly, Nobody                      string
	OthersN                                                                         Count
	KeyNew, KeyOpen, KeyLink, KeyReadBack, KeyDrop, KeyUnlink, KeyLanguage          string
}

// ReadBack is the read-back of agreements.
type ReadBack struct {
	Title, Done, Nothing, Of, Asks, Owns, Together, Body, ByDate, Needs, Stale, Rest string
	Given                                                                            string
	ReserveTitle, NeedsTitle                                                         string
	KeyYes, KeyReserve, KeyNot, KeyOut, KeyAbsent, KeyYesNotPoint                    string
	KeyTogether, KeyNext, KeyPrev, KeyPartner, KeyTakeBack                           string
	Left                                                                             Count
}

// Closing is step 6.
type Closing struct {
	ReadBack, Photo, PhotoHint, Next, NextBy, NextBefore, Outside, Answerable, Documents string
	AllAsked                                                                             string
	ToAsk                                                                                Count
	Decisions, Report, DecisionsAbout, ReportAbout, PreviewTitle, Written, WrittenAt     string
	Exists, ExistsKeep, ExistsOverwrite, AfterTitle, PhaseRow                            string
	After                                                                                Count
	KeyReadBack, KeyPreview, KeyMarkdown, KeyHTML, KeyClose                              string
}

// Lists are the small lists: parked subjects and terms.
type Lists struct {
	ParkedTitle, ParkedEmpty, ParkTitle, ParkText, ParkWhose, ParkBack, ParkWhoseHint, ParkAs string
	ParkAsInterest, ParkAsPrecondition, ParkedNow, ParkedAt, NobodyKnown                      string
	TermsTitle, TermsEmpty, TermNew, TermWord, TermMeaning, TermVersion                       string
	KeyNew, KeyEdit, KeyDelete                                                                string
}

// Search is the search page.
type Search struct {
	Prompt, Empty, Nothing, Title, Over string
	Hits                                Count
	KeyGo                               string
}

// Help is the page with all keys.
type Help struct {
	Title, Here, Always, Anywhere, Words, Close string
	Lines                                       []string
}

// Docs are the words of the documents.
type Docs struct {
	Decisions, Report                                                         string
	Concept, Settled                                                          string // {at}
	Opgave, ForWhom, Better, HowMuch, When, WhyNow, WhyUs, Felt, Given        string
	NotAgreed                                                                 string
	Agreements, Number, Agreement, Lead, Due, Status, Conditions              string
	Reservations, ReservationLine, ReservationNoDate                          string
	ToArrange, Next, NextBy, Photo, Outside, Present, Absent, Partners        string
	Interests, Preconditions, Pressures, Mandate, HomeCounts, Brings, Better2 string
	Position, Movers, Carries, Answers, Terms, Parked, After, Versions, None  string
	NoAgreements, NoLead, NoDate, Fixed, Free, Others, Document, Noticed      string
	Informal, Costing, Answerable, Ambitions, Indicators, Voices, Understood  string
	ToArrangeLead, ToArrangeDate, ToArrangeAnswers, ToArrangeOpen             string
	ToArrangeReserve, ToArrangeNot, Nothing, Version, Rules, Agenda, Page     string
	OnlyTable, ForPartners, Lapsed                                            string
	OpenPoints                                                                Count
}

// CLI are the words of the command line.
type CLI struct {
	About, File, Lang, Theme, Version                                  string
	Open, OpenWhich, New, NewTitle, List, ListJSON, Export, ExportID   string
	ExportFormat, ExportDocument, ExportOut, ExportForce, ExportLayer  string
	Import, ImportFiles, Demo, Schema, Backup, BackupFile, Check, Run  string
	Checked, BackedUp, WrittenTo, NoMatch, Several, Usage, ImportPlace string
	CopyOffer, NotTerminal                                             string
	Reasons                                                            map[string]string
}

// Label is a partner's short name, or its name; the ID's absence is a dash.
func (t *Text) Label(s model.Session, id model.ID) string {
	if p, ok := s.Partner(id); ok {
		return p.Label()
	}
	return "–"
}
