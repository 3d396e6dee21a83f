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
		w := wrapper{width: width, lines: []string{""}}
		for _, r := range line {
			w.put(r)
		}
		out = append(out, w.end()...)
	}
	if n := len(out); n > 1 && out[n-1] == "" && !strings.HasSuffix(text, "\n") {
		out = out[:n-1] // the field's room for its cursor
	}
	return out
}

// wrapper breaks one line the way bubbles' textarea does: a word goes on with
// the blank behind it, and a last word that would fill the line begins a new
// one, to leave room for the cursor.
type wrapper struct {
	width int
	lines []string
	used  int // of the last line
	word  []rune
	wide  int // of the word
}

func (w *wrapper) put(r rune) {
	if unicode.IsSpace(r) {
		if w.used+w.wide+1 > w.width {
			w.next()
		}
		w.take(string(w.word)+" ", w.wide+1)
		return
	}
	if w.wide > 0 && w.wide+Width(string(r)) > w.width { // a wide letter would stick out
		w.flush()
	}
	w.word = append(w.word, r)
	w.wide = Width(string(w.word))
	if w.wide+Width(string(r)) > w.width {
		w.flush()
	}
}

// flush puts a word that fills a line on one of its own.
func (w *wrapper) flush() {
	if w.used > 0 {
		w.next()
	}
	w.take(string(w.word), w.wide)
}

func (w *wrapper) next() { w.lines, w.used = append(w.lines, ""), 0 }

func (w *wrapper) take(text string, wide int) {
	w.lines[len(w.lines)-1] += text
	w.used, w.word, w.wide = w.used+wide, nil, 0
}

func (w *wrapper) end() []string {
	if w.used+w.wide >= w.width && w.used > 0 {
		w.next()
	}
	w.take(string(w.word), w.wide)
	for i, l := range w.lines {
		w.lines[i] = strings.TrimRight(l, " ")
	}
	return w.lines
}

// Indent puts blanks before each line.
func Indent(lines []string, n int) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.Repeat(" ", n) + l
	}
	return out
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
