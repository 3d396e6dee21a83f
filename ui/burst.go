package ui

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// burst is keys that came at once, and the page and layer in which they are typed; none
// where nothing is typed. A paste that the terminal did not mark comes so: its letters
// would be commands, of which one opens a page on which the next is an answer.
type burst struct {
	size  Burst
	top   screen.Screen
	layer model.Layer
}

// begins is the burst that begins or ends here.
func (a *App) begins(on Burst) burst {
	if !a.types() {
		return burst{size: on}
	}
	return burst{size: on, top: a.top(), layer: a.here().layer}
}

// types reports whether a field is open and seen.
func (a *App) types() bool {
	return a.cover.kind == coverNone && a.top().Claims() == screen.Text
}

// inBurst takes a key. Those of a burst go nowhere but into the field that was open, and
// not on into what one of them opened or closed; a few are typed wherever that can be, and
// answer no question.
func (a *App) inBurst(m tea.KeyPressMsg) tea.Cmd {
	b, refused := a.burst, false
	switch b.size {
	case Few:
		refused = a.cover.kind != coverNone || a.top().Claims() == screen.Digits
	case Many:
		refused = !a.types() || a.top() != b.top || a.here().layer != b.layer
	}
	if refused {
		a.burst.top = nil
		a.notice = a.deps.Text.Shell.Burst
		return nil
	}
	return a.key(m)
}
