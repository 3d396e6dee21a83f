package main

import (
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui/projector"
	"regietafel/ui/theme"
)

type schermCmd struct{}

// Run shows the tafelscherm of a file of sessions. It does not open that file.
func (schermCmd) Run(p *program) error {
	if !p.terminal() {
		return said(p.text.CLI.NotTerminal)
	}
	words, walls := p.text.Projector, wallNames(p.path())
	model := projector.New(projector.Options{
		Stat: func() (fs.FileInfo, error) {
			info, _ := statWall(walls)
			if info == nil {
				return nil, fs.ErrNotExist
			}
			return info, nil
		},
		Read: func() ([]byte, error) { return readWall(walls) }, Now: time.Now, Poll: schermPoll, Theme: theme.Mode(p.cli.Theme),
		Words: projector.Words{Window: words.Window, Name: p.text.Shell.Name, Waiting: words.Waiting},
	})
	return p.wait(model)
}

// schermPoll is how often the tafelscherm looks at the file, and schermFPS
// whether there is something to draw. A text that is typed decides after 300 ms
// of rest; with both of these it is on the wall within half a second, and a
// laptop still lasts the evening.
const (
	schermPoll = 90 * time.Millisecond
	schermFPS  = 15
)

// wait runs the tafelscherm until somebody leaves it or closes its window.
func (p *program) wait(m projector.Model) error {
	var prog *tea.Program
	keys := keyboard{p.in, func() { go prog.Quit() }}
	prog = tea.NewProgram(m, tea.WithInput(keys), tea.WithFPS(schermFPS), tea.WithoutSignalHandler())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT)
	defer signal.Stop(signals)
	go func() {
		for range signals {
			prog.Quit()
		}
	}()
	_, err := prog.Run()
	if errors.Is(err, tea.ErrProgramKilled) || errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	return err
}
