package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ScreenStyle is how a line speaks on a screen.
type ScreenStyle string

// The styles of a screen.
const (
	ScreenPlain   ScreenStyle = ""
	ScreenHeading ScreenStyle = "heading"
	ScreenStrong  ScreenStyle = "strong"
	ScreenDim     ScreenStyle = "dim" // about what stands near it
)

// ScreenLine is a line of a document on a screen, not broken yet; its own line
// breaks stay. Indent blanks and Mark stand before it, and where it is broken,
// what follows stands behind them.
type ScreenLine struct {
	Text   string
	Style  ScreenStyle
	Indent int
	Mark   string
}

// Screen returns a document as lines to be read before it becomes a file.
func Screen(tree Tree) []ScreenLine {
	w := screenWriter{names: factsWidth(tree.Blocks)}
	w.put(ScreenLine{Text: tree.First, Style: ScreenDim})
	w.blank()
	w.put(ScreenLine{Text: tree.Title, Style: ScreenHeading})
	w.put(ScreenLine{Text: tree.About, Style: ScreenDim})
	w.put(ScreenLine{Text: tree.Note, Style: ScreenDim})
	for i, b := range tree.Blocks {
		if !follows(tree.Blocks, i) {
			w.blank()
		}
		w.block(b)
	}
	w.blank()
	w.put(ScreenLine{Text: tree.Foot, Style: ScreenDim})
	return w.lines
}

// follows reports whether a block stands right below the one before it: what is
// under a heading, and what is said about a text.
func follows(blocks []Block, i int) bool {
	if i == 0 {
		return false
	}
	_, under := blocks[i-1].(Heading)
	_, heading := blocks[i].(Heading)
	p, _ := blocks[i].(Paragraph)
	return under && !heading || p.Tone == Quiet
}

// factsWidth is how wide the names of facts are: they stand in one column.
func factsWidth(blocks []Block) int {
	wide := 0
	for _, b := range blocks {
		if f, ok := b.(Facts); ok {
			for _, row := range f.Rows {
				wide = max(wide, utf8.RuneCountInString(row.Name))
			}
		}
	}
	return wide
}

type screenWriter struct {
	lines []ScreenLine
	names int // how wide the names of facts are
}

// put adds a line; nothing without text.
func (w *screenWriter) put(l ScreenLine) {
	if l.Text != "" {
		w.lines = append(w.lines, l)
	}
}

func (w *screenWriter) blank() { w.lines = append(w.lines, ScreenLine{}) }

func (w *screenWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		style := ScreenHeading
		if b.Level > 2 {
			style = ScreenStrong
		}
		w.put(ScreenLine{Text: b.Text, Style: style})
	case Paragraph:
		style := ScreenPlain
		if b.Tone == Quiet {
			style = ScreenDim
		}
		w.put(ScreenLine{Text: b.Text, Style: style})
	case List:
		for _, l := range b.Lines {
			w.put(l.screen("· "))
		}
	case Facts:
		w.facts(b)
	case Table:
		w.table(b)
	}
}

// screen writes a line behind a mark.
func (l Line) screen(mark string) ScreenLine {
	out := ScreenLine{Text: l.Text, Mark: mark}
	if l.Label != "" {
		out.Text = l.Label + ": " + l.Text
	}
	if l.Note != "" {
		out.Text += " – " + l.Note
	}
	if l.Lapsed {
		out.Style = ScreenDim
	}
	return out
}

// facts puts the names in a column, before what belongs to each.
func (w *screenWriter) facts(f Facts) {
	for _, row := range f.Rows {
		name, mark := row.Name, ""
		if len(row.Lines) > 1 {
			mark = "· "
		}
		for _, l := range row.Lines {
			line := l.screen(mark)
			if _, err := strconv.Atoi(l.Label); err == nil { // a number is a mark by itself
				line = Line{Text: l.Text, Note: l.Note, Lapsed: l.Lapsed}.screen(l.Label + "  ")
			}
			line.Mark = fmt.Sprintf("%-*s  ", w.names, name) + line.Mark
			w.put(line)
			name = ""
		}
	}
}

// table writes the rows one below the other, each behind its first cell.
func (w *screenWriter) table(t Table) {
	if t.Matrix {
		w.matrix(t)
		return
	}
	wide := 0
	for _, row := range t.Rows {
		wide = max(wide, utf8.RuneCountInString(row[0].screen()))
	}
	for i, row := range t.Rows {
		if i > 0 {
			w.blank()
		}
		first := fmt.Sprintf("%*s  ", wide, row[0].screen())
		for j, l := range screenRow(row[1], t.spelled(row)[2:]) {
			if l.Indent = wide + 2; j == 0 {
				l.Indent, l.Mark = 0, first
			}
			w.put(l)
		}
	}
}

// matrix writes a row as what stands in it, each behind the name of its column.
func (w *screenWriter) matrix(t Table) {
	for _, row := range t.Rows {
		var with []string
		for i, cell := range row[1:] {
			if text := cell.screen(); text != "" {
				with = append(with, t.Header[i+1]+" "+text)
			}
		}
		w.put(Line{Label: row[0].screen(), Text: strings.Join(with, "; ")}.screen("· "))
	}
}

// spelled is a row in which the cell that needs the name of its column has it.
func (t Table) spelled(row []Cell) []Cell {
	text := row[t.Spell].screen()
	if t.Spell == 0 || text == "" {
		return row
	}
	row = slices.Clone(row)
	row[t.Spell] = append(Cell{{Label: t.Header[t.Spell], Text: text}}, slices.DeleteFunc(slices.Clone(row[t.Spell]), func(l Line) bool { return l.Label == "" })...)
	return row
}

// screen writes a cell without labels on one line.
func (c Cell) screen() string {
	var texts []string
	for _, l := range c {
		if l.Label == "" && l.Text != none {
			texts = append(texts, l.screen("").Text)
		}
	}
	return strings.Join(texts, " · ")
}

// screenRow is what a row is about, then dim what the other cells say of it,
// then what else stands in the first. A row that is about nothing by itself has
// the first cell whole.
func screenRow(about Cell, rest []Cell) []ScreenLine {
	var lines []ScreenLine
	for _, l := range about {
		lines = append(lines, l.screen(""))
	}
	head := len(lines)
	if head > 0 && about[0].Label == "" {
		head = 1
		if !about[0].Lapsed {
			lines[0].Style = ScreenStrong
		}
	}
	return slices.Concat(lines[:head], asides(rest), lines[head:])
}

// asides are dim: on one line what has no label, and below it what has.
func asides(cells []Cell) []ScreenLine {
	var texts []string
	var labelled []ScreenLine
	for _, c := range cells {
		if text := c.screen(); text != "" {
			texts = append(texts, text)
		}
		for _, l := range c {
			if l.Label != "" {
				labelled = append(labelled, ScreenLine{Text: l.screen("").Text, Style: ScreenDim})
			}
		}
	}
	if len(texts) == 0 {
		return labelled
	}
	return append([]ScreenLine{{Text: strings.Join(texts, " · "), Style: ScreenDim}}, labelled...)
}
