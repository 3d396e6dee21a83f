package screen

import (
	"errors"

	"regietafel/model"
	"regietafel/model/finding"
)

// Action is what a screen wants to happen. The set is closed.
type Action interface{ action() }

// Decide takes changes: all or none, one step to undo. Decisions with the same
// Burst are one step.
type Decide struct {
	Changes []model.Change
	Burst   uint64
}

// TryDecide decides changes, or says why they cannot be.
func TryDecide(sc Scene, changes ...model.Change) Action {
	err := model.Try(sc.Session, changes...)
	var p model.Problem
	if errors.As(err, &p) {
		return Say{sc.Text.Problem(p)}
	}
	return Decide{Changes: changes}
}

// Shelve takes changes and undoes them at once: what was typed is one redo
// away.
type Shelve struct{ Changes []model.Change }

// Do is actions one after the other.
func Do(actions ...Action) Then { return Then{actions} }

// Instead closes the screen on top and goes on with an action.
func Instead(next Action) Then { return Do(Back{}, next) }

// Changing decides changes.
func Changing(changes ...model.Change) Decide { return Decide{Changes: changes} }

// changesIn are the changes that an action would decide.
func changesIn(act Action) []model.Change {
	switch x := act.(type) {
	case Decide:
		return x.Changes
	case Then:
		var out []model.Change
		for _, one := range x.Actions {
			out = append(out, changesIn(one)...)
		}
		return out
	}
	return nil
}

// Go leads to a place.
type Go struct{ Place model.Place }

// Pursue leads to where a finding is mended, and keeps its question.
type Pursue struct{ Finding finding.Finding }

// Open puts a screen of the same package on top.
type Open struct{ Screen Screen }

// Back closes the screen on top.
type Back struct{}

// Then does actions one after the other.
type Then struct{ Actions []Action }

// Call does something on the screen that asked for it, once what comes before it
// in a Then has happened.
type Call struct{ Do func() }

// AskPoll asks a poll of a kind round the table.
type AskPoll struct{ Kind model.PollKind }

// Say puts a sentence in the notice line.
type Say struct{ Sentence string }

// OpenSession opens a session by its ID.
type OpenSession struct{ ID model.ID }

// NewSession makes a session with a title.
type NewSession struct{ Title string }

// FollowUp makes the next sitting of a session; with Regie what is of REGIE
// is taken over as well.
type FollowUp struct {
	ID    model.ID
	Regie bool
}

// NewCase makes a session of a training case.
type NewCase struct{ Name string }

// Seek asks for the sessions that hold the query; the answer is Found.
type Seek struct{ Query string }

// ToLayer shows the session in a layer, at a step.
type ToLayer struct {
	Layer model.Layer
	Step  model.Step
}

// Preview asks for a document to be read, of a partner where it is that
// partner's; the answer is Previewed.
type Preview struct {
	Document model.Document
	Partner  model.ID
}

// Write asks for a document as a file. A TakeHome of no partner is one of each; no
// Document is all of them, in all formats. App says where the files are.
type Write struct {
	Document  model.Document
	Partner   model.ID
	Format    model.Format
	Overwrite bool
}

// Several reports whether more than one file is asked for.
func (x Write) Several() bool {
	return x.Document == "" || x.Document == model.TakeHome && x.Partner == ""
}

// ReadList asks for the lists of a file; the answer goes to the screen on top.
type ReadList struct{ Path string }

func (ReadList) action() {}

func (Decide) action()      {}
func (Shelve) action()      {}
func (Go) action()          {}
func (Pursue) action()      {}
func (Open) action()        {}
func (Back) action()        {}
func (Then) action()        {}
func (Call) action()        {}
func (AskPoll) action()     {}
func (Say) action()         {}
func (OpenSession) action() {}
func (NewSession) action()  {}
func (FollowUp) action()    {}
func (NewCase) action()     {}
func (Seek) action()        {}
func (ToLayer) action()     {}
func (Preview) action()     {}
func (Write) action()       {}
func (SaveAs) action()      {}

// Stay is the answer to Leave when a draft cannot be decided as it is.
type Stay struct{ Sentence string }

func (Stay) action() {}

// Listed brings the heads of the sessions in the store.
type Listed struct{ Heads []model.Head }

// SaveAs goes on in a new file under another name, since the one that was open is
// not found under its own any more.
type SaveAs struct{ Path string }

// Found brings the answer to Seek.
type Found struct {
	Query   string
	Matches []Match
}

// Match is a session that holds what was sought.
type Match struct {
	Head model.Head
	Hits []model.Hit
}

// Previewed brings the answer to Preview.
type Previewed struct {
	Document model.Document
	Partner  model.ID
	Lines    []DocLine
}

// DocStyle is how a line of a document speaks.
type DocStyle string

// The styles of a document.
const (
	DocPlain   DocStyle = ""
	DocHeading DocStyle = "heading"
	DocStrong  DocStyle = "strong"
	DocDim     DocStyle = "dim"
)

// DocLine is a line of a document, not broken yet. Indent blanks and Mark stand
// before its text, and where it is broken, what follows stands behind them.
type DocLine struct {
	Text   string
	Style  DocStyle
	Indent int
	Mark   string
}
