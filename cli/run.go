package cli

import (
	"errors"
	"path/filepath"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/store"
	"regietafel/ui"
	"regietafel/ui/screen"
	"regietafel/ui/theme"
)

type runCmd struct{}

// Run shows all sessions, or the start card of the one dated today.
func (runCmd) Run(p *program) error {
	return p.session(func(st *store.Store) (model.ID, error) {
		heads, err := st.List()
		today := date.Of(time.Now())
		for _, h := range heads {
			if h.Date == today && h.Phase != model.Settled {
				return h.ID, nil
			}
		}
		return "", err
	})
}

type openCmd struct {
	Which string `arg:"" name:"id-or-title" help:"${which}"`
}

// Run shows the start card of a session.
func (c openCmd) Run(p *program) error {
	return p.session(func(st *store.Store) (model.ID, error) {
		heads, err := st.List()
		if err != nil {
			return "", err
		}
		return find(heads, c.Which, p.text)
	})
}

// session opens the store, asks which session to begin with, and shows it.
func (p *program) session(which func(*store.Store) (model.ID, error)) error {
	if !p.terminal() { // makes no file, and still says which sessions a title means
		if err := p.withStore(func(st *store.Store) error { _, err := which(st); return err }); err != nil && !isFault(err, model.FaultMissing) {
			return err
		}
		return said(p.text.CLI.NotTerminal)
	}
	sweep()
	st, err := p.open()
	if err != nil {
		return err
	}
	defer st.Close()
	d := p.deps(st, p.path())
	if d.Open, err = which(st); err != nil {
		return err
	}
	if !st.ReadOnly() {
		if d.Unclean, err = st.Begin(); err != nil {
			return err
		}
		defer st.End()
	}
	return p.show(d, wallName(p.path()))
}

// deps are the parts of the program, with the command for the tafelscherm of a
// file.
func (p *program) deps(st *store.Store, file string) ui.Deps {
	return ui.Deps{
		Library: library{st}, Exporter: exporter{p.text}, Files: files{}, First: firstRegie, Command: displayCommand(file), Now: time.Now, NewID: model.NewID, Text: p.text,
		Theme: theme.Mode(p.typed.Theme),
		Tick: func(d time.Duration, msg tea.Msg) tea.Cmd {
			return tea.Tick(d, func(time.Time) tea.Msg { return msg })
		},
	}
}

// show runs the program on the terminal, with a wall of that name. A closed
// window takes the same way out as ctrl+c.
func (p *program) show(d ui.Deps, wall string) error {
	w := newPublisher(wall)
	defer w.Close()
	d.Publisher = w
	app := ui.New(d)
	err := p.onTerminal(app, func(prog *tea.Program) { prog.Send(ui.Hangup{}) }, tea.WithFPS(120))
	if err != nil && !errors.Is(err, tea.ErrProgramPanic) {
		err = errors.Join(err, rescue(app, d.Library))
	}
	return err
}

// rescue stores what a program that its terminal ended still held: a draft is
// decided as when a window is closed, and saved here, since no command of the
// program comes back any more.
func rescue(app *ui.App, lib ui.Library) error {
	app.Update(ui.Hangup{})
	s, unsaved := app.Unsaved()
	if !unsaved {
		return nil
	}
	err := lib.Save(s)
	if isFault(err, model.FaultMoved) { // nobody is there to ask for another name
		if err = lib.SaveAs(lib.Elsewhere()); err == nil {
			err = lib.Save(s)
		}
	}
	return err
}

// library is the store as the program wants it.
type library struct{ *store.Store }

// Search finds the sessions that hold a query.
func (l library) Search(query string) ([]screen.Match, error) {
	found, err := l.Store.Search(query)
	out := make([]screen.Match, len(found))
	for i, f := range found {
		out[i] = screen.Match{Head: f.Head, Hits: f.Hits}
	}
	return out, err
}

// SaveAs goes on in a new file, under a name as a user types it.
func (l library) SaveAs(path string) error {
	path, err := filepath.Abs(fromHome(path))
	if err != nil {
		return err
	}
	return l.Store.SaveAs(path)
}

// Case makes a session of a training case.
func (l library) Case(name string, id model.ID, today date.Day) (model.Session, error) {
	return caseSession(name, id, today)
}
