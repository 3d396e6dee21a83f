package cli

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui"
)

// pasteLost is how long a paste may take. On a console of Windows keys do not come as
// bytes in which its end could be put (see pastes): one that never ends would take
// every key that follows, ctrl+c too.
const pasteLost = 10 * time.Second

// pasting starts the reader of a program anew when a paste does not end.
type pasting struct {
	within time.Duration
	anew   func()
	timer  *time.Timer
}

// filter sees each message before the program does.
func (p *pasting) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg.(type) {
	case tea.PasteStartMsg:
		p.timer = time.AfterFunc(p.within, p.anew)
	case tea.PasteEndMsg:
		if p.timer != nil {
			p.timer.Stop()
		}
	}
	return msg
}

// readAnew starts the reader of a program anew, and says that a paste was lost.
func readAnew(prog *tea.Program) {
	_ = prog.ReleaseTerminal()
	_ = prog.RestoreTerminal()
	prog.Send(ui.PasteLost{})
}
