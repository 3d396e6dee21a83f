// Package ui is the program on screen. App is the only tea.Model: it holds the
// open session's history, the two stacks of screens (one a layer), the saver
// and the shell around every screen. The way of one edit: a key goes to the
// screen on top, which answers in the same call with a Decide; App gives that
// to History, hands the new session to the saver, and draws.
//
// Nothing here reads a file or a clock: cli fills Deps with a library, an
// exporter and the time, and tests fill them with their own.
package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/home"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
	"regietafel/ui/theme"
)

// Library keeps the sessions. Its errors are model.Faults.
type Library interface {
	List() ([]model.Head, error)
	Load(id model.ID) (model.Session, error)
	Save(s model.Session) error
	Search(query string) ([]screen.Match, error)
	// Case makes a session of a training case.
	Case(name string, id model.ID, today date.Day) (model.Session, error)
	ReadOnly() bool
	// Here is nil while what is saved can be found under its name, else a Fault.
	Here() error
	// Elsewhere is a free name for SaveAs, which goes on in a new file.
	Elsewhere() string
	SaveAs(path string) error
	// Path is the name of the file that is saved to.
	Path() string
}

// Exporter makes documents of a table layer. Its errors are model.Faults.
type Exporter interface {
	// Preview returns a document as lines to be read; a TakeHome is a partner's.
	Preview(s model.Session, d model.Document, partner model.ID) ([]screen.DocLine, error)
	// Write makes what is asked for and says where it is: a file, or the folder of
	// several. It replaces one only when told, and tells how far it is.
	Write(s model.Session, x screen.Write, progress func(done, of int)) (path string, err error)
}

// Files are the user's own files, of which a list may become partners.
type Files interface {
	// Complete goes on with a path as far as it can be no other; false when it cannot.
	Complete(path string) (string, bool)
	// Read reads the lists of a file. Its error is a model.Fault.
	Read(path string) ([]lists.Sheet, error)
}

// Deps is what App is given by whoever runs it.
type Deps struct {
	Library   Library
	Exporter  Exporter
	Publisher Publisher
	Files     Files
	First     func() bool // tells, once, that REGIE is entered for the first time
	Now       func() time.Time
	NewID     func() model.ID
	Tick      func(d time.Duration, msg tea.Msg) tea.Cmd
	Text      *assets.Text
	Theme     theme.Mode
	Command   string      // that starts the tafelscherm, for the page that says how
	Open      model.ID    // the session to begin with; none: home
	At        model.Place // where to begin in it; none: the start card
	Unclean   bool        // the last run did not end by itself: begin behind an empty screen
}

// Hangup tells App that its window was closed: it leaves as with ctrl+c, and
// asks nothing.
type Hangup struct{}

// PasteLost tells App that a paste never ended, and that the keys since are gone.
type PasteLost struct{}

// Burst tells App how many of the keys that follow, until NoBurst, came at once, as of a
// paste that the terminal did not mark.
type Burst int

// The sizes. Few may have been typed ahead of a machine that stood still.
const (
	NoBurst Burst = iota
	Few
	Many
)

// App is the program.
type App struct {
	deps    Deps
	size    tea.WindowSizeMsg
	theme   theme.Theme
	tables  *home.Screen // the list of sessions, the first screen of home
	home    stack
	desk    *desk // nil at home
	save    saver
	notice  string
	cover   cover
	wall    wall
	leaving leaving
	burst   burst
}

// leaving is whether and how the program is being left.
type leaving struct {
	quit      bool   // as soon as everything is stored
	warned    bool   // a refused save held the first press
	stayed    bool   // a draft that cannot be decided did
	elsewhere bool   // it was tried to save under another name, since nobody is there to ask
	closed    bool   // the window is closed
	over      bool   // the program ends: nothing of the session is drawn any more
	stays     string // why what is being typed cannot be decided
	next      screen.Action
}

// New makes the program. Its session, if any, is loaded by Init.
func New(d Deps) *App {
	tables := home.New()
	a := &App{deps: d, theme: theme.New(d.Theme != theme.Light), tables: tables, home: stackOf(model.StepHome, tables)}
	if d.Unclean {
		a.cover = cover{kind: coverUnclean}
		_ = d.Publisher.Publish(projector.Slide{Kind: projector.Nothing}) // what the last run left there
	}
	return a
}

// Init asks for the list or the session, and for the terminal's background.
func (a *App) Init() tea.Cmd {
	cmds := []tea.Cmd{a.list(), a.touch(), a.deps.Tick(lookEvery, looking{})}
	if a.deps.Theme == theme.Auto || a.deps.Theme == "" {
		cmds = append(cmds, tea.RequestBackgroundColor)
	}
	if a.deps.Open != "" {
		cmds[0] = a.load(a.deps.Open)
	}
	return tea.Batch(cmds...)
}

// Update takes a message. It is the only place where the program changes.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	a.count()
	cmd := a.take(msg)
	a.count()
	a.settle()
	return a, tea.Batch(cmd, a.hold(msg))
}

// take does what a message asks for.
func (a *App) take(msg tea.Msg) tea.Cmd {
	switch m := msg.(type) {
	case tea.WindowSizeMsg:
		a.size = m
	case tea.BackgroundColorMsg:
		if a.deps.Theme == theme.Auto || a.deps.Theme == "" {
			a.theme = theme.New(m.IsDark())
		}
	case tea.KeyPressMsg:
		return a.inBurst(m)
	case Burst:
		a.burst = a.begins(m)
	case tea.PasteMsg:
		return a.paste(m)
	case PasteLost:
		a.notice = a.deps.Text.Shell.PasteLost
	case tea.MouseWheelMsg:
		return a.wheel(m)
	case fresh:
		return a.begin(m)
	case loaded:
		return a.loaded(m)
	case saved:
		return a.saved(m)
	case made:
		return a.made(m)
	case listRead:
		return a.listed(m)
	case stillMaking:
		return a.looksOn(m)
	case failed:
		a.notice = a.deps.Text.Sentence(m.err)
	case unveil:
		a.cover.veiled = false
	case looking:
		return a.look()
	case looked:
		return a.looked(m)
	case savedAs:
		return a.savedAs(m)
	case draftRested:
		return a.rested(m)
	case touched:
		a.follow()
		return a.touch()
	case Hangup:
		a.leaving.closed = true
		return a.quit()
	case screen.Listed, screen.Found:
		return a.toHome(msg)
	default:
		return a.deliver(msg)
	}
	return nil
}

// Session is the open session, whole; false at home.
func (a *App) Session() (model.Session, bool) {
	if a.desk == nil {
		return model.Session{}, false
	}
	return a.desk.history.Session(), true
}

// Unsaved is the session of which not everything that was decided is on disk; false
// when all is.
func (a *App) Unsaved() (model.Session, bool) {
	return a.save.newest, a.save.busy() || a.save.fault != nil
}

// deliver passes a message that is not a key to the screen on top of each layer,
// with its own scene: a rest of typing may belong to the layer that is not shown.
func (a *App) deliver(msg tea.Msg) tea.Cmd {
	if a.desk == nil {
		return a.toHome(msg)
	}
	var cmds []tea.Cmd
	for _, at := range a.desk.sides() {
		act, cmd := at.stack.top().Update(msg, a.sceneOf(at))
		cmds = append(cmds, cmd, a.act(at, act))
		if a.desk == nil {
			break
		}
	}
	return tea.Batch(cmds...)
}

// toHome passes a message to the list of sessions, wherever the program is.
func (a *App) toHome(msg tea.Msg) tea.Cmd {
	act, cmd := a.tables.Update(msg, a.homeScene())
	return tea.Batch(cmd, a.act(side{stack: &a.home}, act))
}

// scene is what the screen on top may see.
func (a *App) scene() screen.Scene { return a.sceneOf(a.here()) }

// sceneOf is what the screens of a side may see.
func (a *App) sceneOf(at side) screen.Scene {
	sc := a.homeScene()
	if a.desk != nil && at.stack != &a.home {
		sc.Session, sc.Layer = a.desk.session(at.layer), at.layer
		sc.Findings = forLayer(a.desk.findings(sc.Today(), sc.Text.Words()), sc.Layer)
	}
	return sc
}

func (a *App) homeScene() screen.Scene {
	return screen.Scene{Now: date.MomentOf(a.deps.Now()), Text: a.deps.Text, NewID: a.deps.NewID,
		Tick: a.deps.Tick, Complete: a.deps.Files.Complete, ReadOnly: a.deps.Library.ReadOnly(), Command: a.deps.Command}
}

// top is the screen that is shown.
func (a *App) top() screen.Screen { return a.here().stack.top() }
