package cli

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui/projector"
	"regietafel/ui/theme"
	"regietafel/wall"
)

type schermCmd struct{}

// Run shows the tafelscherm of a file of sessions, until somebody leaves it or
// closes its window. It does not open that file.
func (schermCmd) Run(p *program) error {
	if !p.terminal() {
		return said(p.text.CLI.NotTerminal)
	}
	words := p.text.Projector
	watcher := wall.Reader{Folders: wallFolders(), Names: wallNames(p.path())}.Watch(schermPoll)
	model := projector.New(projector.Options{Next: watcher.Next, Theme: theme.Mode(p.typed.Theme),
		Words: projector.Words{Window: words.Window, Name: p.text.Shell.Name, Waiting: words.Waiting},
	})
	err := p.onTerminal(model, func(prog *tea.Program) { prog.Quit() }, tea.WithFPS(schermFPS))
	if errors.Is(err, tea.ErrProgramKilled) || errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	return err
}

// schermPoll is how often the tafelscherm looks at the file, and schermFPS
// whether there is something to draw. A text that is typed decides after 300 ms
// of rest; with both of these it is on the wall within half a second, and a
// laptop still lasts the evening.
const (
	schermPoll = 90 * time.Millisecond
	schermFPS  = 15
)
