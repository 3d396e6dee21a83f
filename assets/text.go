// Package assets holds every word that a user reads, in Dutch and in English,
// and the cases, all embedded: one typed struct per screen and language with
// {name} placeholders, and the functions that turn a problem, fault, state or
// date into a sentence, for the screens and the documents alike. A test finds
// an empty word. It imports model, model/wire and nothing of the interface.
package assets

import (
	"slices"
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

// For returns the words in a language; Dutch for any other.
func For(l Lang) *Text {
	if l == English {
		return &english
	}
	return &dutch
}

// Count is a phrase with {n} in it, for one and for any other number.
type Count struct{ One, Many string }

// Of returns the phrase for a number.
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
	pairs = slices.Clone(pairs)
	for i := 0; i < len(pairs); i += 2 {
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
	Carry      Carry
	Asking     Asking
	Review     Review
	Closing    Closing
	Lists      Lists
	Search     Search
	Help       Help
	Docs       Docs
	CLI        CLI
	Projector  Projector
	Findings   Findings
	Polls      Polls
	Reflection Reflection
	Arrange    Arrange
	Sections   Sections
	TakeHome   TakeHome
	Meetings   Meetings
	Calendar   Calendar
	Files      Files

	Kinds       map[model.PartnerKind]string
	Seats       map[model.Seat]string
	Roles       map[model.Role]string
	Mandates    map[model.Authority]string // {detail} is the limit or the body
	Bounds      map[model.Bound]string
	Bearings    map[model.Bearing]string
	Forms       map[model.Form]string
	Sorts       map[model.AgreementKind]string
	Progress    map[model.Progress]string
	Calculated  map[model.Calculated]string
	Replies     map[model.Reply]string
	Hows        map[model.How]string
	Outcomes    map[model.Outcome]string
	Permissions map[model.Permission]string
	Statuses    map[model.Status]string
	Came        map[model.Came]string
	Standings   map[model.StandingKind]string
	Lacks       map[model.Lack]string
	Pending     Pending
	Uses        map[model.Use]string
	Fates       map[model.Fate]string
	Ties        map[model.Tie]string
	Spreads     map[model.Spread]string
	Changes     map[model.Kind]string
	Problems    map[model.ProblemCode]string
	Faults      map[model.FaultCode]string
	NoPath      string // stands for {path} where there is none
}

// Label is a partner's short name, or its name; the ID's absence is a dash.
func (t *Text) Label(s model.Session, id model.ID) string {
	if p, ok := s.Partner(id); ok {
		return p.Label()
	}
	return "–"
}
