package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// Page returns the lines of the window before anything is cut off at its edge.
func Page(a *App) []string {
	lines, _ := a.page()
	return strings.Split(strings.Join(lines, "\n"), "\n")
}

// SaveEnded is the message with which the save of a session at a revision ends.
func SaveEnded(id model.ID, revision uint64, err error) tea.Msg { return saved{id, revision, err} }

// Top is the screen that is shown.
func Top(a *App) screen.Screen { return a.top() }
