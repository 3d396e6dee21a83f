package ui

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/ui/screen"
)

// burst is keys that came at once, and the page on which they are typed; none where
// nothing is typed. A paste that the terminal did not mark comes so: its letters would
// be commands, of which one opens a page on which the next is an answer.
type burst struct {
	on  bool
	top screen.Screen
}

// begins is the burst that begins or ends here.
func (a *App) begins(on Burst) burst {
	if a.top().Claims() != screen.Text {
		return burst{on: bool(on)}
	}
	return burst{on: bool(on), top: a.top()}
}

// inBurst takes a key. Those of a burst go nowhere but into the field that was open, and
// not on into what one of them opened or closed.
func (a *App) inBurst(m tea.KeyPressMsg) tea.Cmd {
	if a.burst.on && (a.top() != a.burst.top || a.top().Claims() != screen.Text) {
		a.burst.top = nil
		a.notice = a.deps.Text.Shell.Burst
		return nil
	}
	return a.key(m)
}
