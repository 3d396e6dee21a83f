// Package screen is the contract between App and the screens, and what screens
// share: the Sheet of rows that are edited in place, the Form of fields that
// are entered together, and the measures of the page.
//
// A screen gets the session with each call and never holds it: undo cannot
// leave a stale copy, and a screen cannot see more than its layer. It answers
// with an Action in the same call. It imports model, assets, theme, widget.
package screen

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/ui/theme"
)

// Screen is what App shows below the steps and above the footer. This is all that
// App asks of one; Base answers what most have nothing to say to.
type Screen interface {
	// Update takes a message and says what is to happen.
	Update(msg tea.Msg, sc Scene) (Action, tea.Cmd)
	// View draws at most Height lines of at most Width cells; the cursor is
	// relative to the picture.
	View(sc Scene, f Frame) (string, *tea.Cursor)
	// Commands are what can be done right now, in the order of the footer.
	Commands(sc Scene) []Command
	// Claims says which keys the screen wants before App.
	Claims() Claim

	// Held is nil when nothing typed, chosen or voted is held here that was not
	// decided; else it makes the changes that come of it when the program ends as it
	// is now: what cannot be what it was meant to be is Kept. It changes nothing.
	Held(sc Scene) Held
	// Leave decides one thing that is held here, because the screen will be left:
	// with the action that does so, with Stay when it cannot be decided as it is,
	// or with nil when nothing is held. App asks until nothing is left.
	Leave(sc Scene) Action
	// Pause decides and closes a long text because its layer is left, so that the
	// other layer cannot write over it; nil when there is none.
	Pause(sc Scene) Action
	// Edits reports whether the screen is there to change something: such a screen
	// is not opened where nothing can be changed.
	Edits() bool

	// Focus turns to a place on this page; false when it is not there.
	Focus(p model.Place, sc Scene) bool
	// Inside is the card on this page that holds the field of the place that it
	// was made for; nil when it needs none.
	Inside() Screen
	// About is the partner or agreement that is chosen; false on a screen on which
	// there is nothing of the kind to choose.
	About(sc Scene) (model.ID, bool)
	// Asks are the findings that the chosen row is about, if it is about any.
	Asks(sc Scene) finding.Bundle
	// Shows is what the screen has for the wall; false for the step itself.
	Shows(sc Scene) (model.Place, bool)
	// Means is what a digit that is pressed now would record, in words: "ja van
	// Omnisport"; empty when that needs no words, or it records nothing.
	Means(digit string, sc Scene) string
	// TakesLists reports whether a list that is pasted where nothing is typed
	// becomes something here.
	TakesLists() bool
}

// Base is the answers of a screen that has nothing to say. A screen embeds it and
// overrides what it knows better.
type Base struct{}

// Claims is None.
func (Base) Claims() Claim { return None }

// Held is nothing.
func (Base) Held(Scene) Held { return nil }

// Held makes the changes of what is held.
type Held func() []model.Change

// Leave is nil.
func (Base) Leave(Scene) Action { return nil }

// Pause is nil.
func (Base) Pause(Scene) Action { return nil }

// Edits is false.
func (Base) Edits() bool { return false }

// Focus is false.
func (Base) Focus(model.Place, Scene) bool { return false }

// Inside is nil.
func (Base) Inside() Screen { return nil }

// About is nothing.
func (Base) About(Scene) (model.ID, bool) { return "", false }

// Asks is nothing.
func (Base) Asks(Scene) finding.Bundle { return nil }

// Shows is nothing of its own.
func (Base) Shows(Scene) (model.Place, bool) { return model.Place{}, false }

// Means is nothing.
func (Base) Means(string, Scene) string { return "" }

// TakesLists is false.
func (Base) TakesLists() bool { return false }

// Claim is what a screen does with keys that App would also know.
type Claim int

// The claims: nothing; digits, because a question is open; all keys, because
// something is being typed.
const (
	None Claim = iota
	Digits
	Text
)

// Scene is what there is to show, made by App for each call.
type Scene struct {
	Session  model.Session // the table layer unless Layer is Regie
	Layer    model.Layer
	Findings []finding.Finding // in TAFEL only what the table may see
	Now      date.Moment
	Text     *assets.Text
	ReadOnly bool
	Command  string // that starts the tafelscherm
	NewID    func() model.ID
	Complete func(path string) (string, bool) // of the user's own files
	// Tick sends msg after d; tests send it by hand.
	Tick func(d time.Duration, msg tea.Msg) tea.Cmd
}

// Today is the day of Now.
func (sc Scene) Today() date.Day { return sc.Now.Date }

// Typed is what a layered line of a partner is when it is typed here: in TAFEL
// said, in REGIE presumed except for whoever has the floor; before the table
// opens always presumed.
func (sc Scene) Typed(partner model.ID) model.State {
	switch {
	case sc.Session.Phase == model.Preparation:
		return model.Presumed
	case sc.Layer == model.Tafel:
		return model.Spoken
	case sc.Session.Phase == model.TableOpen && partner != "" && sc.Session.Floor == partner:
		return model.Spoken
	}
	return model.Presumed
}

// Locked says why nothing can be changed; empty when it can.
func (sc Scene) Locked() string {
	switch {
	case sc.ReadOnly:
		return sc.Text.Shell.ReadOnlyNow
	case sc.Session.Phase == model.Settled:
		return sc.Text.Problem(model.Problem{Code: model.CodeSettled})
	}
	return ""
}

// Frame is the room and the look.
type Frame struct {
	Width, Height int
	Theme         theme.Theme
	Still         bool // only to be read: nothing is chosen in it
}

// Wide reports whether there is room for two columns.
func (f Frame) Wide() bool { return f.Width >= 76 }

// Column is the width of running text: at most 76, with a margin of two on
// both sides.
func (f Frame) Column() int { return max(min(f.Width-4, 76), 1) }
