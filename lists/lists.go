// Package lists reads lists of partners as people have them: lines, or columns from a
// spreadsheet, a document or a mail. It guesses what each column is, and leaves to whoever
// shows the list what becomes of it. Nothing is dropped without a word: what is no row
// stands in Left. It imports model, for text and kinds, and fold; a library reads
// workbooks, from parts that were unpacked within bounds.
package lists

import (
	"slices"
	"strings"

	"regietafel/model"
)

// Column is what a column of a list is taken for.
type Column int

// The columns, in the order in which Next goes through them.
const (
	Skip Column = iota
	Name
	Function
	Kind
	Short
	Person
	Mandate
)

// Next is the column that comes after.
func (c Column) Next() Column { return (c + 1) % (Mandate + 1) }

// Table is a list as it was read: what each column is taken for, the rows, and the lines
// that are none, such as a header. A row may have fewer cells than there are columns.
type Table struct {
	Columns []Column
	Rows    [][]string
	Left    []string
}

// Read reads lines, or columns that are parted by tabs, semicolons, commas or bars, with
// or without quotes. Bullets and numbers before names go, and so do empty lines.
func Read(text string) Table {
	var t Table
	text = Clean(text)
	sep, rest := separatorOf(text)
	if rest != "" && len(rest) < len(text) {
		if first, _, ok := strings.Cut(text, "\n"); ok && strings.HasPrefix(first, "sep=") {
			t.Left = append(t.Left, strings.TrimSpace(first))
		}
	}
	var kept []record
	above := 0 // how many lines that are no row stand above the first
	for _, r := range recordsOf(rest, sep) {
		switch {
		case r.empty():
		case r.rule(), r.title():
			t.Left = append(t.Left, r.raw)
		default:
			if len(kept) == 0 {
				above = len(t.Left)
			}
			kept = append(kept, r)
		}
	}
	kept = withoutBullets(kept)
	if len(kept) > 0 {
		if columns, ok := headerOf(kept[0].cells); ok && len(kept) > 1 || ok && len(kept[0].cells) > 1 {
			t.Columns, t.Left, kept = columns, slices.Insert(t.Left, above, kept[0].raw), kept[1:]
		}
	}
	for _, r := range kept {
		t.Rows = append(t.Rows, r.cells)
	}
	if t.Columns == nil {
		t.Columns = t.guess()
	}
	return t
}

// Of makes a table of cells that are cells already, as a spreadsheet or a document has
// them.
func Of(rows [][]string) Table {
	var lines []string
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = `"` + strings.ReplaceAll(model.CleanLine(c), `"`, `""`) + `"`
		}
		lines = append(lines, strings.Join(cells, "\t"))
	}
	return Read(strings.Join(lines, "\n"))
}

// Take takes a column for something; another one that was taken for that is skipped.
func (t *Table) Take(i int, c Column) {
	t.Columns = slices.Clone(t.Columns)
	for j, x := range t.Columns {
		if x == c && c != Skip {
			t.Columns[j] = Skip
		}
	}
	t.Columns[i] = c
}

// Cell is what a row has in a column; empty when it has none.
func (t Table) Cell(row int, c Column) string {
	r := t.Rows[row]
	for i, x := range t.Columns {
		if x == c && i < len(r) {
			return r[i]
		}
	}
	return ""
}
