package projector

import (
	"strings"

	"regietafel/ui/theme"
	"regietafel/ui/widget"
)

// What the page keeps: a line that the last row of seats reads without losing
// it, and a step in which the top of a growing text moves, so that not every
// new line moves what people read.
const (
	lineCells = 60
	step      = 4
)

// Draw is the picture of a Slide: exactly height lines, none wider than width.
// The text stands in the middle, on lines of at most 60 cells, with room
// around it; what does not fit is cut with an ellipsis.
func Draw(t theme.Theme, s Slide, width, height int) string {
	if width < 1 || height < 1 {
		return ""
	}
	p := page{theme: t, width: width, height: height, column: column(width)}
	head, foot := p.head(s), p.foot(s)
	lines, fits := p.body(s, p.room()-len(head)-len(foot), true)
	for _, try := range []struct{ airy, foot bool }{{true, true}, {false, true}, {false, false}} {
		if fits {
			break
		}
		p.narrow = true
		if head, foot = p.head(s), p.foot(s); !try.foot {
			foot = nil
		}
		lines, fits = p.body(s, p.room()-len(head)-len(foot), try.airy)
	}
	_, bottom := p.edges()
	below := len(foot) + bottom
	lines = p.placed(s, append(head, lines...), below)
	lines = append(append(lines, make([]string, max(height-len(lines)-below, 0))...), foot...)
	lines = append(lines, make([]string, bottom)...)[:height]
	for i, l := range lines {
		lines[i] = widget.Fit(l, width)
	}
	return strings.Join(lines, "\n")
}

// column is how many cells a line of the page has in a window.
func column(width int) int { return max(min(lineCells, width-2*(width/15)), 1) }

// page is the paper that a Slide is drawn on.
type page struct {
	theme                 theme.Theme
	width, height, column int
	narrow                bool // gives its margins up for more text
}

// tight reports whether there is little room above and below the text.
func (p page) tight() bool { return p.narrow || p.height < 14 }

// edges are the lines that stay empty above and below the text and the foot.
func (p page) edges() (top, bottom int) {
	switch {
	case p.height < 8:
		return 0, 0
	case p.tight():
		return 1, 1
	}
	return 2, 1
}

// room is the lines between the edges, and a little air.
func (p page) room() int {
	top, bottom := p.edges()
	if p.tight() {
		return p.height - top - bottom
	}
	return p.height - top - bottom - 1
}

// head is the title, which gives way on a small page.
func (p page) head(s Slide) []string {
	if s.Title == "" || p.height < 8 {
		return nil
	}
	if p.tight() {
		return append(p.dim(s.Title, 1), "")
	}
	return append(p.dim(s.Title, 2), "", "")
}

// foot is the last words of the page.
func (p page) foot(s Slide) []string {
	if s.Foot == "" || p.height < 12 {
		return nil
	}
	return append([]string{""}, widget.Indent(p.dim(s.Foot, 1), p.left(p.column))...)
}

func (p page) dim(text string, most int) []string {
	lines := widget.Wrap(text, p.column)
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], widget.Fit(lines[most-1]+" …", p.column))
	}
	for i, l := range lines {
		lines[i] = p.theme.Dim.Render(l)
	}
	return lines
}

// left is the margin before a block of so many cells.
func (p page) left(cells int) int { return max(p.width-cells, 0) / 2 }

// body is the lines of a Slide in so much room, airy with a blank line between
// them; what does not fit is cut, and told.
func (p page) body(s Slide, room int, airy bool) ([]string, bool) {
	room = max(room, 1)
	all := paragraphs(s.Lines)
	if s.Kind == Clock {
		if lines, ok := p.clock(s, room, airy); ok {
			return lines, true
		}
	}
	lines := p.set(all, s.Kind, airy)
	if len(lines) > room {
		return append(lines[:room-1:room-1], p.theme.Dim.Render("…")), false
	}
	return lines, true
}

// set breaks paragraphs into lines, with their marks hanging before them.
func (p page) set(all []paragraph, kind Kind, airy bool) []string {
	hang := 0
	for _, x := range all {
		if x.mark != "" {
			hang = max(hang, widget.Width(x.mark)+2)
		}
	}
	var out []string
	hanging := false
	for i, x := range all {
		if i > 0 && airy && !x.dim {
			out = append(out, "")
		}
		hanging = x.mark != "" || x.dim && hanging
		out = append(out, p.paragraph(x, kind, hang, hanging)...)
	}
	return out
}

func (p page) paragraph(x paragraph, kind Kind, hang int, hanging bool) []string {
	if !hanging || p.column-hang < 8 {
		hang = 0
	}
	width := p.column - hang
	if kind == Sentence {
		width = balanced(string(x.text), width)
	}
	lines := x.rows(p.theme, width)
	for i, l := range lines {
		if i == 0 && hang > 0 {
			lines[i] = p.mark(x.mark, hang) + l
		} else {
			lines[i] = strings.Repeat(" ", hang) + l
		}
	}
	return lines
}

// mark is what hangs before a paragraph, in so many cells; numbers end in one
// column.
func (p page) mark(mark string, hang int) string {
	before := ""
	if mark != "" && strings.Trim(mark, "0123456789") == "" {
		before = strings.Repeat(" ", hang-2-widget.Width(mark))
	}
	return widget.Pad(before+p.theme.Said.Render(mark), hang)
}

// placed puts the block where it stands: a thought in the middle, a text at
// its left edge, which never moves.
func (p page) placed(s Slide, block []string, below int) []string {
	cells, rows := p.column, len(block)
	if s.Kind == Sentence || s.Kind == Clock || s.Kind == Nothing {
		cells = 0
		for _, l := range block {
			cells = max(cells, widget.Width(l))
		}
	} else {
		rows = (rows + step - 1) / step * step
	}
	least, bottom := p.edges()
	free := max(p.height-below-len(block), 0)
	middle := (p.height - rows) / 2
	if below > bottom { // the middle of what the foot leaves
		middle = (p.height - below - rows) / 2
	}
	top := min(max(middle, least), free)
	out := make([]string, top)
	return append(out, widget.Indent(block, p.left(cells))...)
}
