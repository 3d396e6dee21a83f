package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/ui/help"
	"regietafel/ui/screen"
	"regietafel/ui/search"
)

// again holds the first digit after something lay over a question: the empty
// screen, REGIE, help. Whoever comes back may press what was meant elsewhere, so
// that digit only says what it would record. Any other key ends it.
func (a *App) again(m tea.KeyPressMsg) bool {
	came := a.cover.lifted
	a.cover.lifted = false
	k := m.String()
	if !came || a.top().Claims() != screen.Digits || len(k) != 1 || k < "0" || k > "9" || a.unnamed(m) {
		return false
	}
	t := a.deps.Text.Shell
	if a.notice = assets.Fill(t.AgainPlain, "key", k); a.top().Means(k, a.scene()) != "" {
		a.notice = assets.Fill(t.Again, "key", k, "what", a.top().Means(k, a.scene()))
	}
	return true
}

// unnamed reports whether a digit is none of those that the page on top names, each by
// itself.
func (a *App) unnamed(m tea.KeyPressMsg) bool {
	return key.Matches(tea.KeyPressMsg{Code: '1', Text: "1"}, a.Bindings()...) && !key.Matches(m, a.Bindings()...)
}

// overlays reports whether a page is one that lies over whatever is there, and
// has nothing to do with it.
func overlays(s screen.Screen) bool {
	switch s.(type) {
	case *help.Screen, *search.Screen:
		return true
	}
	return false
}
