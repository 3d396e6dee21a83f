package model

import "regietafel/model/date"

// Verdict is what an owner says of another's words for its interest.
type Verdict string

// The verdicts: klopt, bijna, klopt niet.
const (
	VerdictNone   Verdict = ""
	VerdictRight  Verdict = "right"
	VerdictAlmost Verdict = "almost"
	VerdictWrong  Verdict = "wrong"
)

// Values lists what a Verdict can be.
func (Verdict) Values() []string {
	return names(VerdictNone, VerdictRight, VerdictAlmost, VerdictWrong)
}

// Understanding is another partner's own words for an interest, and what the
// owner said of them (field rule 21).
type Understanding struct {
	By      ID      `json:"by"`
	Words   string  `json:"words,omitzero"`
	Verdict Verdict `json:"verdict,omitzero"`
}

// Interest is why something is at stake for an organisation (belang).
type Interest struct {
	Line
	Text       string          `json:"text"`
	Understood []Understanding `json:"understood,omitzero"`
}

// UnderstoodBy lists who put the interest into words that its owner called
// right.
func (x Interest) UnderstoodBy() []ID {
	var out []ID
	for _, u := range x.Understood {
		if u.Verdict == VerdictRight {
			out = append(out, u.By)
		}
	}
	return out
}

// Word is an owner's word on whether an agreement arranges its precondition.
type Word string

// The owner's words.
const (
	WordUnasked Word = ""
	WordYes     Word = "yes" // geregeld
	WordNo      Word = "no"  // not with this alone
)

// Values lists what a Word can be.
func (Word) Values() []string { return names(WordUnasked, WordYes, WordNo) }

// Link ties a precondition to an agreement. Whether that arranges it is its
// owner's word alone.
type Link struct {
	Agreement ID   `json:"agreement"`
	Word      Word `json:"word,omitzero"`
	On        int  `json:"on,omitzero"`    // the agreement's Wording that the word was given on
	Since     int  `json:"since,omitzero"` // the agreement's Wording that this link made
}

// Exit is a way out of a precondition other than an agreement.
type Exit string

// The ways out. A smaller opgave is as good a way as any.
const (
	ExitNone     Exit = ""
	ExitTakenUp  Exit = "takenup"  // opgevangen in the opgave
	ExitAccepted Exit = "accepted" // bewust aanvaard
)

// Values lists what an Exit can be.
func (Exit) Values() []string { return names(ExitNone, ExitTakenUp, ExitAccepted) }

// Acceptance is what goes with a precondition that its owner accepts unmet.
type Acceptance struct {
	Consequence string   `json:"consequence,omitzero"`
	Told        string   `json:"told,omitzero"` // who at home is told
	Review      date.Due `json:"review,omitzero"`
}

// Precondition is what must keep holding at home, so that a partner can carry
// its share (randvoorwaarde; field rule 12).
type Precondition struct {
	Line
	Number     int        `json:"number,omitzero"` // of a said one; never changes
	Text       string     `json:"text"`
	Links      []Link     `json:"links,omitzero"`
	Exit       Exit       `json:"exit,omitzero"`
	Version    int        `json:"version,omitzero"`    // the opgave's, when taken up
	Acceptance Acceptance `json:"acceptance,omitzero"` // when accepted
}

func (x *Precondition) linked(agreement ID) bool {
	for _, l := range x.Links {
		if l.Agreement == agreement {
			return true
		}
	}
	return false
}

// Pressure is who at home looks over a partner's shoulder (verticale druk;
// field rule 18).
type Pressure struct {
	Line
	Text     string `json:"text"` // from whom
	On       string `json:"on,omitzero"`
	Felt     string `json:"felt,omitzero"`     // when it is felt
	Relieved []ID   `json:"relieved,omitzero"` // agreements that help
}
