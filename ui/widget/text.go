// Package widget holds the parts of a screen that know no domain: text in
// columns, a field, a list, a choice, a picker. Widgets are plain values with
// plain methods; a parent passes them messages and asks for their picture.
// Each picture is at most as wide as it was told, and its cursor is relative
// to its own upper left corner. It imports theme and Bubble Tea's parts only.
package widget

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Width is how many cells text takes.
func Width(text string) int { return ansi.StringWidth(text) }

// Fit cuts text to a width, with an ellipsis where something is gone.
func Fit(text string, width int) string {
	if width <= 0 {
		return ""
	}
	return ansi.Truncate(text, width, "…")
}

// Pad makes text exactly so wide: cut, or blanks behind it.
func Pad(text string, width int) string {
	text = Fit(text, width)
	return text + strings.Repeat(" ", max(width-Width(text), 0))
}

// Spread puts one text at the left and one at the right end of a width; the
// left one gives way.
func Spread(left, right string, width int) string {
	right = Fit(right, width)
	room := width - Width(right)
	if right != "" {
		room--
	}
	return Pad(left, max(room, 0)) + strings.Repeat(" ", max(width-max(room, 0)-Width(right), 0)) + right
}

// Wrap breaks text into lines of at most width cells, at blanks where it can,
// just as a text area does: so that nothing jumps when a text is opened for
// editing. It always gives at least one line.
func Wrap(text string, width int) []string {
	width = max(width, 1)
	var out []string
	for _, line := range strings.Split(text, "\n") {
		out = append(out, wrapLine([]rune(line), width)...)
	}
	return out
}

// wrapLine breaks one line. Blanks stay with the word before them and may hang
// over the edge.
func wrapLine(line []rune, width int) []string {
	var out []string
	from, at, room := 0, 0, 0
	for at < len(line) {
		end, w := wordEnd(line, at)
		if room+w > width && at > from {
			out = append(out, trimmed(line[from:at]))
			from, room = at, 0
		}
		for w > width { // a word that is wider than the line
			cut := fitting(line[at:end], width)
			out = append(out, string(line[at:at+cut]))
			at += cut
			from = at
			w = Width(string(line[at:end]))
		}
		room += w
		at = end
		for at < len(line) && unicode.IsSpace(line[at]) {
			at, room = at+1, room+1
		}
	}
	return append(out, trimmed(line[from:]))
}

func trimmed(line []rune) string { return strings.TrimRightFunc(string(line), unicode.IsSpace) }

// wordEnd is where the word at i ends, and how wide it is.
func wordEnd(line []rune, i int) (end, width int) {
	end = i
	for end < len(line) && !unicode.IsSpace(line[end]) {
		end++
	}
	return end, Width(string(line[i:end]))
}

// fitting is how many runes of a word fit in a width; at least one.
func fitting(word []rune, width int) int {
	n := 1
	for n < len(word) && Width(string(word[:n+1])) <= width {
		n++
	}
	return n
}

// Indent puts blanks before each line.
func Indent(lines []string, n int) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.Repeat(" ", n) + l
	}
	return out
}

// Window gives h of the lines, such that line at is among them, and how many
// were left out above.
func Window(lines []string, at, h int) ([]string, int) {
	if len(lines) <= h || h <= 0 {
		return lines[:min(len(lines), max(h, 0))], 0
	}
	from := min(max(at-h/2, 0), len(lines)-h)
	return lines[from : from+h], from
}

// Columns puts blocks of lines side by side, each padded to its width, with a
// gap between them.
func Columns(gap int, height int, columns ...Column) []string {
	out := make([]string, height)
	for i := range out {
		var b strings.Builder
		for j, c := range columns {
			if j > 0 {
				b.WriteString(strings.Repeat(" ", gap))
			}
			line := ""
			if i < len(c.Lines) {
				line = c.Lines[i]
			}
			if j == len(columns)-1 {
				b.WriteString(Fit(line, c.Width))
			} else {
				b.WriteString(Pad(line, c.Width))
			}
		}
		out[i] = b.String()
	}
	return out
}

// Column is a block of lines with its width.
type Column struct {
	Lines []string
	Width int
}
