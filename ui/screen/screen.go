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

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/ui/theme"
)

// Screen is what App shows below the steps and above the footer.
type Screen interface {
	// Update takes a message and says what is to happen.
	Update(msg tea.Msg, sc Scene) (Action, tea.Cmd)
	// View draws at most Height lines of at most Width cells; the cursor is
	// relative to the picture.
	View(sc Scene, f Frame) (string, *tea.Cursor)
	// Bindings are the keys that do something right now: for the footer, the
	// help and the README.
	Bindings(sc Scene) []key.Binding
	// Claims says which keys the screen wants before App.
	Claims() Claim
}

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

// Wide tells whether there is room for two columns.
func (f Frame) Wide() bool { return f.Width >= 76 }

// Column is the width of running text: at most 76, with a margin of two on
// both sides.
func (f Frame) Column() int { return max(min(f.Width-4, 76), 1) }
