package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/store"
	"regietafel/ui"
	"regietafel/ui/theme"
)

type runCmd struct{}

// Run shows all sessions, or the start card of the one dated today.
func (runCmd) Run(p *program) error {
	return p.session(func(st *store.Store) (model.ID, error) {
		heads, err := st.List()
		today := model.DateOf(time.Now())
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

type demoCmd struct {
	Foto bool `help:"${foto}"`
}

// Run shows an example in a file that is gone afterwards.
func (c demoCmd) Run(p *program) error {
	if !p.terminal() {
		return said(p.text.CLI.NotTerminal)
	}
	file := assets.Demo()
	if c.Foto {
		file = assets.Foto()
	}
	demo, err := wire.Decode(file)
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "regietafel-demo-")
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: os.TempDir(), Err: err}
	}
	defer os.RemoveAll(folder)
	st, err := store.OpenPassing(filepath.Join(folder, "demo.db"), store.Options{Now: time.Now, Log: newLog()})
	if err != nil {
		return err
	}
	defer st.Close()
	if err := st.Save(demo); err != nil {
		return err
	}
	d := p.deps(st, defaultFile()) // whose tafelscherm shows the demo too
	d.Open, d.At = demo.ID, model.Place{Step: model.StepOpgave, Field: model.FieldOpgave}
	return p.show(d, demoWall)
}

// session opens the store, asks which session to begin with, and shows it.
func (p *program) session(which func(*store.Store) (model.ID, error)) error {
	if !p.terminal() { // makes no file, and still says which sessions a title means
		if err := p.withStore(func(st *store.Store) error { _, err := which(st); return err }); err != nil && !isFault(err, model.FaultMissing) {
			return err
		}
		return said(p.text.CLI.NotTerminal)
	}
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

func (p *program) terminal() bool {
	return term.IsTerminal(os.Stdout.Fd()) && term.IsTerminal(p.in.Fd())
}

// deps are the parts of the program, with the command for the tafelscherm of a file.
func (p *program) deps(st *store.Store, file string) ui.Deps {
	return ui.Deps{
		Library: library{st}, Exporter: exporter{p.text}, First: firstRegie, Command: displayCommand(file), Now: time.Now, NewID: model.NewID, Text: p.text,
		Theme: theme.Mode(p.cli.Theme),
		Tick: func(d time.Duration, msg tea.Msg) tea.Cmd {
			return tea.Tick(d, func(time.Time) tea.Msg { return msg })
		},
	}
}

// show runs the program on the terminal, with a wall of that name. A closed
// window takes the same way out as ctrl+c.
func (p *program) show(d ui.Deps, wall string) error {
	w := newWall(wall)
	defer w.Close()
	d.Publisher = publisher{w}
	var prog *tea.Program
	keys := keyboard{p.in, func() { go prog.Send(ui.Hangup{}) }}
	prog = tea.NewProgram(ui.New(d), tea.WithInput(keys), tea.WithFPS(120), tea.WithoutSignalHandler())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT)
	defer signal.Stop(signals)
	go func() {
		for range signals {
			prog.Send(ui.Hangup{})
		}
	}()
	_, err := prog.Run()
	return err
}

// keyboard is what is typed. When there is nobody left to type, with or without
// a signal, it ends quietly: an error would end the program with words unsaved.
type keyboard struct {
	*os.File
	gone func()
}

// Read gives what was typed; its only error is io.EOF.
func (k keyboard) Read(b []byte) (int, error) {
	n, err := k.File.Read(b)
	if err != nil {
		k.gone()
		return n, io.EOF
	}
	return n, nil
}

// firstRegie tells, once on this machine, that REGIE is entered for the first
// time. Where that cannot be kept, it is told each time the program starts.
func firstRegie() bool {
	path := filepath.Join(xdg.StateHome, "regietafel", "regie-read")
	_ = os.MkdirAll(filepath.Dir(path), 0o700)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err == nil {
		_ = f.Close()
		return true
	}
	return !errors.Is(err, fs.ErrExist) && firstTry.CompareAndSwap(false, true)
}

// firstTry is whether the sentence was shown where it cannot be kept.
var firstTry atomic.Bool
