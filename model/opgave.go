package model

import (
	"strings"

	"regietafel/model/date"
)

// Opgave is the joint challenge: concrete enough to be held to, and nobody's
// alone (field rules 1 and 2). It is of the table in either layer.
type Opgave struct {
	Text    string   `json:"text,omitzero"` // words in square brackets are not agreed yet
	ForWhom Facet    `json:"forWhom,omitzero"`
	Better  Facet    `json:"better,omitzero"`
	HowMuch Facet    `json:"howMuch,omitzero"`
	When    Facet    `json:"when,omitzero"`
	WhyNow  string   `json:"whyNow,omitzero"`
	Felt    date.Due `json:"felt,omitzero"`  // until when the urgency is felt
	WhyUs   string   `json:"whyUs,omitzero"` // waarom niet alleen
	Given   string   `json:"given,omitzero"` // speelveld: what is fixed for all
	Voices  Voices   `json:"voices,omitzero"`

	Ambitions  []Ambition  `json:"ambitions,omitzero"`
	Indicators []Indicator `json:"indicators,omitzero"`
	Versions   []Version   `json:"versions,omitzero"`
	Held       Held        `json:"held,omitzero"`
	WhyHeld    date.Moment `json:"whyHeld,omitzero"` // when the table said that its reason is still there
}

// Held is when the table said that the opgave still holds, and which version.
type Held struct {
	At      date.Moment `json:"at,omitzero"`
	Version int         `json:"version,omitzero"`
}

// Facet is one of the four things that make an opgave concrete.
type Facet struct {
	Text   string `json:"text,omitzero"`
	InText bool   `json:"inText,omitzero"` // "staat in de tekst"
}

// Known reports whether the facet was answered.
func (f Facet) Known() bool { return f.Text != "" || f.InText }

// Voices are the opgave in three people's own words (field rule 7).
type Voices struct {
	Governor     string `json:"governor,omitzero"`
	Official     string `json:"official,omitzero"`
	Professional string `json:"professional,omitzero"`
}

// Ambition is an administrative ambition and its translation into what the
// chain must bring about (field rule 5).
type Ambition struct {
	ID      ID     `json:"id"`
	Partner ID     `json:"partner,omitzero"`
	Text    string `json:"text"`
	Chain   string `json:"chain,omitzero"` // ketendoelstelling
}

// Use is who uses an indicator.
type Use string

// The users of an indicator; one that only politics uses does not help the chain
// (field rule 6).
const (
	UseUnknown  Use = ""
	UseChain    Use = "chain"
	UsePolitics Use = "politics"
	UseBoth     Use = "both"
)

// Values lists what a Use can be.
func (Use) Values() []string { return names(UseUnknown, UseChain, UsePolitics, UseBoth) }

// Indicator is something by which the table follows the opgave.
type Indicator struct {
	ID       ID       `json:"id"`
	Text     string   `json:"text"`
	Now      string   `json:"now,omitzero"` // how it stands
	Aim      string   `json:"aim,omitzero"` // what it is to become, by AimBy
	AimBy    date.Due `json:"aimBy,omitzero"`
	Delivers ID       `json:"delivers,omitzero"`
	Use      Use      `json:"use,omitzero"`
}

// Version is the opgave's text as it once was, and why it was kept.
type Version struct {
	Number int         `json:"number"` // from 1
	Text   string      `json:"text"`
	Reason string      `json:"reason,omitzero"`
	At     date.Moment `json:"at,omitzero"`
	By     ID          `json:"by,omitzero"` // REGIE: the partner whose remark caused it
}

// Version is the number of the newest version, 0 when none was kept.
func (o Opgave) Version() int {
	if len(o.Versions) == 0 {
		return 0
	}
	return o.Versions[len(o.Versions)-1].Number
}

// Edited reports whether the text differs from the newest version's.
func (o Opgave) Edited() bool {
	if len(o.Versions) == 0 {
		return o.Text != ""
	}
	return o.Text != o.Versions[len(o.Versions)-1].Text
}

// Open returns the words in square brackets, brackets and all: what the table
// does not agree on yet. An opening bracket without its end runs to the end of
// the text.
func Open(text string) []string {
	var out []string
	for {
		from := strings.IndexByte(text, '[')
		if from < 0 {
			return out
		}
		to := strings.IndexByte(text[from:], ']')
		if to < 0 {
			return append(out, text[from:])
		}
		out = append(out, text[from:from+to+1])
		text = text[from+to+1:]
	}
}
