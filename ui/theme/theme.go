// Package theme turns the tokens of the look into styles: quiet paper, one
// accent, a warm band for REGIE. It is the only place that names a colour. A
// theme is a value made from dark or light; state is never told by colour
// alone, so each token also holds without one. It imports lipgloss only.
package theme

import "charm.land/lipgloss/v2"

// Mode is which theme is asked for.
type Mode string

// The modes. Auto follows the terminal's background, and is dark until the
// terminal answers.
const (
	Auto  Mode = "auto"
	Dark  Mode = "dark"
	Light Mode = "light"
)

// Theme is the styles by what they are for.
type Theme struct {
	Plain    lipgloss.Style // values
	Dim      lipgloss.Style // labels, hints, what is folded
	Strong   lipgloss.Style // titles and the selected line
	Accent   lipgloss.Style // where you are
	Rule     lipgloss.Style // lines between groups
	Open     lipgloss.Style // words in square brackets: not agreed yet
	Problem  lipgloss.Style // what cannot be, at its field
	Said     lipgloss.Style // the mark of a line that was said
	Presumed lipgloss.Style // the mark and text of a prepared line
	Regie    lipgloss.Style // the band that says: for you alone; reversed, so that it is one without colour too
	Tafel    lipgloss.Style // the word TAFEL
	Key      lipgloss.Style // a key in the footer
}

// New makes the theme for a dark or a light terminal.
func New(dark bool) Theme {
	pick := lipgloss.LightDark(dark)
	plain := lipgloss.NewStyle()
	dim := plain.Foreground(pick(lipgloss.Color("#6b6660"), lipgloss.Color("#9a948c")))
	accent := plain.Foreground(pick(lipgloss.Color("#0b5f6b"), lipgloss.Color("#7fc4cf")))
	warm := pick(lipgloss.Color("#f3d9a4"), lipgloss.Color("#5c3d0a"))
	onWarm := pick(lipgloss.Color("#3a2600"), lipgloss.Color("#ffe3ae"))
	return Theme{
		Plain:    plain,
		Dim:      dim,
		Strong:   plain.Bold(true),
		Accent:   accent.Bold(true),
		Rule:     plain.Foreground(pick(lipgloss.Color("#cfc8be"), lipgloss.Color("#4a4641"))),
		Open:     plain.Foreground(pick(lipgloss.Color("#8a4b00"), lipgloss.Color("#e0b070"))).Underline(true),
		Problem:  plain.Foreground(pick(lipgloss.Color("#9b1c1c"), lipgloss.Color("#ff9d8f"))).Bold(true),
		Said:     accent,
		Presumed: plain.Foreground(pick(lipgloss.Color("#7a5200"), lipgloss.Color("#d9b26f"))).Italic(true),
		Regie:    plain.Foreground(warm).Background(onWarm).Reverse(true).Bold(true),
		Tafel:    accent.Bold(true),
		Key:      plain.Bold(true),
	}
}
