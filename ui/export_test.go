package ui

import "strings"

// Page gives the lines of the window before anything is cut off at its edge.
func Page(a *App) []string {
	lines, _ := a.page()
	return strings.Split(strings.Join(lines, "\n"), "\n")
}
