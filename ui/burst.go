package ui

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// burst is keys that came at once, and where they began: the page, its layer, and whether
// a field was open. A paste that the terminal did not mark comes so: its letters would be
// commands, of which one opens a page on which the next is an answer.
type burst struct {
	size  Burst
	top   screen.Screen
	layer model.Layer
	typed bool
}

// begins is the burst that begins or ends here.
func (a *App) begins(on Burst) burst {
	return burst{on, a.top(), a.here().layer, a.types()}
}

// types reports whether a field is open and seen.
func (a *App) types() bool {
	return a.cover.kind == coverNone && a.top().Claims() == screen.Text
}

// inBurst takes a key, unless it is one of a burst that goes nowhere.
func (a *App) inBurst(m tea.KeyPressMsg) tea.Cmd {
	if a.refuses() {
		a.notice = a.deps.Text.Shell.Burst
		return nil
	}
	return a.key(m)
}

// refuses reports whether the next key of a burst goes nowhere. Many are typed into the
// field that was open, and not on into what one of them opened or closed. A few may have
// been typed ahead of a machine that stood still, several lines of them; they only answer
// no question and lift no cover.
func (a *App) refuses() bool {
	b := &a.burst
	switch b.size {
	case Few:
		return a.cover.kind != coverNone || a.top().Claims() == screen.Digits
	case Many:
		b.typed = b.typed && a.types() && a.top() == b.top && a.here().layer == b.layer
		return !b.typed
	}
	return false
}
