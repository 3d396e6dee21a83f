package model

import (
	"regietafel/model/date"
)

// Form is whether an agreement is laid down in a document or between the
// partners (field rule 29).
type Form string

// The forms. An informal agreement needs no trekker, date or read-back.
const (
	FormOpen Form = ""
	Recorded Form = "recorded" // vastgelegd, in Document
	Informal Form = "informal" // onderling
)

// Values lists what a Form can be.
func (Form) Values() []string { return names(FormOpen, Recorded, Informal) }

// AgreementKind tells agreements of a special sort.
type AgreementKind string

// The kinds: ending something (field rule 30), setting an example (field rule 31),
// or a clause of the accord itself, which nobody has to do: it asks for no trekker,
// date or costing (field rule 50).
const (
	Plain   AgreementKind = ""
	Stop    AgreementKind = "stop"
	Example AgreementKind = "example"
	Clause  AgreementKind = "clause"
)

// Values lists what an AgreementKind can be.
func (AgreementKind) Values() []string { return names(Plain, Stop, Example, Clause) }

// Progress is how far an agreement is carried out.
type Progress string

// The stages.
const (
	NotStarted Progress = ""
	Running    Progress = "running"
	Done       Progress = "done"
	Stuck      Progress = "stuck"
	Stopped    Progress = "stopped"
)

// Values lists what a Progress can be.
func (Progress) Values() []string { return names(NotStarted, Running, Done, Stuck, Stopped) }

// Calculated is whether somebody worked out what an agreement costs.
type Calculated string

// The answers to: doorgerekend?
const (
	CalcUnknown   Calculated = ""
	CalcNotNeeded Calculated = "notneeded"
	CalcNotYet    Calculated = "notyet"
	CalcDone      Calculated = "done"
)

// Values lists what a Calculated can be.
func (Calculated) Values() []string { return names(CalcUnknown, CalcNotNeeded, CalcNotYet, CalcDone) }

// Costing is who worked an agreement out and who pays (field rule 27).
type Costing struct {
	State Calculated `json:"state,omitzero"`
	By    string     `json:"by,omitzero"`
	When  date.Due   `json:"when,omitzero"`
	Pays  string     `json:"pays,omitzero"`
}

// Lead is who sees to it that an agreement is carried out (trekker): a
// partner, or nobody yet with candidates.
type Lead struct {
	Partner    ID     `json:"partner,omitzero"`
	Function   string `json:"function,omitzero"`
	Candidates []ID   `json:"candidates,omitzero"`
}

// Wording is an earlier text of an agreement on which somebody answered.
type Wording struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
}

// Agreement is a promise with what, who and when (afspraak).
type Agreement struct {
	ID       ID            `json:"id"`
	Draft    bool          `json:"draft,omitzero"`  // voorzet: REGIE until it is put on the table
	Number   int           `json:"number,omitzero"` // of one on the table; never changes
	Text     string        `json:"text"`
	Lead     Lead          `json:"lead,omitzero"`
	Others   []ID          `json:"others,omitzero"`
	Everyone bool          `json:"everyone,omitzero"` // Others are all who had a seat when that was said
	Outside  string        `json:"outside,omitzero"`  // who does it and does not sit here
	Due      date.Due      `json:"due,omitzero"`
	Rhythm   string        `json:"rhythm,omitzero"`   // of what goes on: how often, as it was said
	Start    date.Due      `json:"start,omitzero"`    // from when it holds, where that was said
	Provided string        `json:"provided,omitzero"` // mits: a condition of the agreement itself
	Form     Form          `json:"form,omitzero"`
	Document string        `json:"document,omitzero"`
	Fixed    string        `json:"fixed,omitzero"`   // ligt vast (kader)
	Free     string        `json:"free,omitzero"`    // vrij voor de uitvoering (ruimte)
	Noticed  string        `json:"noticed,omitzero"` // who notices it, and by what
	Costing  Costing       `json:"costing,omitzero"`
	Kind     AgreementKind `json:"kind,omitzero"`
	Progress Progress      `json:"progress,omitzero"`
	Lapsed   bool          `json:"lapsed,omitzero"`
	Why      string        `json:"why,omitzero"` // why it lapsed
	Answers  []Answer      `json:"answers,omitzero"`
	Wording  int           `json:"wording,omitzero"` // rises when the words change that an answer belongs to
	Earlier  []Wording     `json:"earlier,omitzero"`
	Under    int           `json:"under,omitzero"`    // the opgave's version when it was made
	Prepared bool          `json:"prepared,omitzero"` // REGIE: there was a voorzet before
}

// Dated reports whether the agreement has a due date, or goes on.
func (a Agreement) Dated() bool { return !a.Due.IsZero() || a.Rhythm != "" }

// Ongoing reports whether the agreement is not done some day: it goes on, and is
// looked at again.
func (a Agreement) Ongoing() bool {
	return a.Due.Precision == date.Ongoing || a.Due.IsZero() && a.Rhythm != ""
}

// Led reports whether it is known who sees to the agreement, at this table or outside
// it; of a clause nobody has to.
func (a Agreement) Led() bool {
	return a.Lead.Partner != "" || a.Outside != "" || a.Kind == Clause
}

// Over reports whether nothing more is to be done for the agreement.
func (a Agreement) Over() bool { return a.Lapsed || a.Progress == Done || a.Progress == Stopped }

// Fell reports whether the agreement lapsed, stopped or is stuck, so that nobody
// can count on it.
func (a Agreement) Fell() bool { return a.Lapsed || a.Progress == Stuck || a.Progress == Stopped }

// Late reports whether the agreement's day is before today while it is not over.
func (a Agreement) Late(today date.Day) bool {
	return a.Dated() && !a.Over() && a.Due.Last.Before(today) && !a.Due.Last.IsZero()
}
