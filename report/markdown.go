package report

import (
	"bytes"
	"strings"
)

// markdown writes a document as CommonMark with GitHub's tables, for who pastes
// it elsewhere and for the preview.
func markdown(tree Tree) []byte {
	var w mdWriter
	w.paragraph("", tree.First)
	w.line("# ", mdHeading(tree.Title))
	w.paragraph("", joined("\n", tree.About, tree.Note))
	for _, b := range tree.Blocks {
		w.block(b)
	}
	w.b.WriteString("---\n\n")
	w.paragraph("", tree.Foot)
	return append(bytes.TrimRight(w.b.Bytes(), "\n"), '\n')
}

type mdWriter struct{ b bytes.Buffer }

func (w *mdWriter) block(b Block) {
	switch b := b.(type) {
	case Heading:
		w.line(strings.Repeat("#", b.Level)+" ", mdHeading(b.Text))
	case Paragraph:
		prefix := ""
		if b.Tone == Statement {
			prefix = "> "
		}
		w.paragraph(prefix, b.Text)
	case List:
		w.lines("", b.Lines)
		w.b.WriteByte('\n')
	case Facts:
		w.facts(b)
	case Table:
		w.table(b)
	}
}

// line is a block of one line.
func (w *mdWriter) line(prefix, escaped string) { w.b.WriteString(prefix + escaped + "\n\n") }

// mdHeading keeps dashes and numbers as they are: in a heading they mark nothing.
func mdHeading(text string) string {
	escaped := escape(strings.ReplaceAll(text, "\n", " "))
	return strings.ReplaceAll(escaped, "#", `\#`)
}

// paragraph keeps the line breaks of a text, and its empty lines.
func (w *mdWriter) paragraph(prefix, text string) {
	if text == "" {
		return
	}
	rows := strings.Split(text, "\n")
	for i, row := range rows {
		w.b.WriteString(strings.TrimRight(prefix+escapeLine(row), " "))
		if row != "" && i+1 < len(rows) && rows[i+1] != "" {
			w.b.WriteString("  ")
		}
		w.b.WriteByte('\n')
	}
	w.b.WriteByte('\n')
}

// lines are the items of a list. An empty line within one would end it, so
// breaks alone stay.
func (w *mdWriter) lines(indent string, lines []Line) {
	for _, l := range lines {
		var rows []string
		for row := range strings.SplitSeq(l.md(escapeLine), "\n") {
			if row != "" {
				rows = append(rows, row)
			}
		}
		w.b.WriteString(indent + "- " + strings.Join(rows, "  \n  "+indent) + "\n")
	}
}

// md writes a line with its label in bold; put escapes each row of its text.
func (l Line) md(put func(string) string) string {
	rows := strings.Split(l.Text, "\n")
	for i, row := range rows {
		rows[i] = put(row)
	}
	text := strings.Join(rows, "\n")
	if l.Label != "" {
		text = "**" + escape(l.Label) + ":** " + text
	}
	if l.Note != "" {
		text += " – " + escape(l.Note)
	}
	return text
}

func (w *mdWriter) facts(f Facts) {
	for _, row := range f.Rows {
		if len(row.Lines) == 1 {
			l := row.Lines[0]
			if l.Label != "" {
				l.Text = l.Label + ": " + l.Text
			}
			l.Label = row.Name
			w.lines("", []Line{l})
			continue
		}
		w.b.WriteString("- **" + escape(row.Name) + ":**\n")
		w.lines("  ", row.Lines)
	}
	w.b.WriteByte('\n')
}

func (w *mdWriter) table(t Table) {
	w.b.WriteByte('|')
	for _, h := range t.Header {
		w.b.WriteString(" " + inCell(escape(h)) + " |")
	}
	w.b.WriteString("\n|" + strings.Repeat(" --- |", len(t.Header)) + "\n")
	for _, row := range t.Rows {
		w.b.WriteByte('|')
		for _, cell := range row {
			w.b.WriteString(" " + cell.md() + " |")
		}
		w.b.WriteByte('\n')
	}
	w.b.WriteByte('\n')
}

// md writes a cell on one line.
func (c Cell) md() string {
	rows := make([]string, len(c))
	for i, l := range c {
		rows[i] = strings.ReplaceAll(l.md(escape), "\n", "<br>")
	}
	return inCell(strings.Join(rows, "<br>"))
}
