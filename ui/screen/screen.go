// Package screen is the contract between App and the screens, and what screens
// share: the Sheet of rows that are edited in place, the Form of fields that
// are entered together, and the measures of the page.
//
// A screen gets the session with each call and never holds it: undo cannot
// leave a stale copy, and a screen cannot see more than its layer. It answers
// with an Action in the same call. It imports model, assets, theme, widget.
package screen

import (
	"errors"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/theme"
	"regietafel/ui/widget"
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
	Now      model.Moment
	Text     *assets.Text
	ReadOnly bool
	Command  string // that starts the tafelscherm
	NewID    func() model.ID
	// Tick sends msg after d; tests send it by hand.
	Tick func(d time.Duration, msg tea.Msg) tea.Cmd
}

// Today is the day of Now.
func (sc Scene) Today() model.Date { return sc.Now.Date }

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

// Go leads to a place.
type Go struct{ Place model.Place }

// Open puts a screen of the same package on top.
type Open struct{ Screen Screen }

// Back closes the screen on top.
type Back struct{}

// Then does actions one after the other.
type Then struct{ Actions []Action }

// Say puts a sentence in the notice line.
type Say struct{ Sentence string }

// OpenSession opens a session by its ID.
type OpenSession struct{ ID model.ID }

// NewSession makes a session with a title.
type NewSession struct{ Title string }

// Seek asks for the sessions that hold the query; the answer is Found.
type Seek struct{ Query string }

// ToLayer shows the session in a layer, at a step.
type ToLayer struct {
	Layer model.Layer
	Step  model.Step
}

// Preview asks for a document to be read; the answer is Previewed.
type Preview struct {
	Document Document
	Format   Format
}

// Write asks for a document as a file; the answer is Written.
type Write struct {
	Document  Document
	Format    Format
	Overwrite bool
}

func (Decide) action()      {}
func (Shelve) action()      {}
func (Go) action()          {}
func (Open) action()        {}
func (Back) action()        {}
func (Then) action()        {}
func (Say) action()         {}
func (OpenSession) action() {}
func (NewSession) action()  {}
func (Seek) action()        {}
func (ToLayer) action()     {}
func (Preview) action()     {}
func (Write) action()       {}

// Leave is sent to a screen that will be left: it answers with the Decide of
// an open draft, or with nothing.
type Leave struct{}

// Pause is sent to a screen whose layer is left: a long text is decided and
// closed, so that the other layer cannot write over it.
type Pause struct{}

// Stay is the answer to Leave when a draft cannot be decided as it is.
type Stay struct{ Sentence string }

func (Stay) action() {}

// Listed brings the heads of the sessions in the store.
type Listed struct{ Heads []model.Head }

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

// Document is a sort of document.
type Document string

// The documents.
const (
	Decisions Document = "besluitenlijst"
	Report    Document = "werkverslag"
)

// Format is a sort of file.
type Format string

// The formats.
const (
	Markdown Format = "md"
	HTML     Format = "html"
)

// Previewed brings the answer to Preview.
type Previewed struct {
	Document Document
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

// Written brings the answer to Write: where the file is, or why not.
type Written struct {
	Path  string
	Fault *model.Fault
}

// Bind makes a binding with its help.
func Bind(help string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown(keys[0]), help))
}

// shown is a key as people see it.
func shown(k string) string {
	switch k {
	case "enter":
		return "↵"
	case "space":
		return "␣"
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	}
	return k
}

// Doc is a binding for the footer and help that Update handles by itself.
func Doc(keys, help string) key.Binding {
	return key.NewBinding(key.WithKeys("\x00"+keys), key.WithHelp(keys, help))
}

// MatchKey tells whether a message is a key of a binding.
func MatchKey(msg tea.Msg, b key.Binding) bool {
	k, ok := msg.(tea.KeyPressMsg)
	return ok && key.Matches(k, b)
}

// Moves gives how far a key or the wheel moves in a list of which page things
// are in view: 0 for any other message.
func Moves(msg tea.Msg, page int) int {
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		switch m.String() {
		case "up", "k":
			return -1
		case "down", "j":
			return 1
		case "pgup":
			return -page
		case "pgdown":
			return page
		case "home":
			return -1 << 20
		case "end":
			return 1 << 20
		}
	case tea.MouseWheelMsg:
		switch m.Button {
		case tea.MouseWheelUp:
			return -3
		case tea.MouseWheelDown:
			return 3
		}
	}
	return 0
}

// PartnerOptions lists the partners to pick from, in the order of the seats.
func PartnerOptions(s model.Session) []widget.Option {
	out := make([]widget.Option, len(s.Partners))
	for i, p := range s.Partners {
		out[i] = widget.Option{ID: string(p.ID), Label: p.Name}
		if p.Short != "" {
			out[i].Label = p.Short + " · " + p.Name
		}
	}
	return out
}

// FindPartner finds the partner that a typed name means: an exact name or
// short name, else the first one that holds it.
func FindPartner(s model.Session, typed string) (model.Partner, bool) {
	typed = model.Fold(model.CleanLine(typed))
	if typed == "" {
		return model.Partner{}, false
	}
	var found *model.Partner
	for i, p := range s.Partners {
		name, short := model.Fold(p.Name), model.Fold(p.Short)
		if name == typed || short == typed {
			return p, true
		}
		if found == nil && (model.Matches(p.Name, typed) || model.Matches(p.Short, typed)) {
			found = &s.Partners[i]
		}
	}
	if found == nil {
		return model.Partner{}, false
	}
	return *found, true
}
