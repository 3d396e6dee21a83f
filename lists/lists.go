// Package lists reads lists of partners as people have them: lines, or columns
// from a spreadsheet. It guesses what each column is, and leaves to whoever shows
// the list what becomes of it. It imports model, for text and kinds, and fold.
package lists

import (
	"slices"
	"strings"

	"regietafel/model"
	"regietafel/model/fold"
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
)

// Next is the column that comes after.
func (c Column) Next() Column { return (c + 1) % (Person + 1) }

// Table is a list as it was read: what each column is taken for, and the rows. A
// row may have fewer cells than there are columns.
type Table struct {
	Columns []Column
	Rows    [][]string
}

// Read reads lines, or columns copied from a spreadsheet (tabs) or a semicolon
// list. Bullets and numbers before names go, and so do empty lines.
func Read(text string) Table {
	var t Table
	for _, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if cells := cellsOf(line); len(cells) > 0 {
			t.Rows = append(t.Rows, cells)
		}
	}
	if len(t.Rows) == 0 {
		return t
	}
	if names, ok := headerOf(t.Rows[0]); ok {
		t.Columns, t.Rows = names, t.Rows[1:]
	} else {
		t.Columns = t.guess()
	}
	return t
}

func cellsOf(line string) []string {
	separator := "\t"
	if !strings.Contains(line, "\t") {
		separator = ";"
	}
	var out []string
	filled := false
	for _, c := range strings.Split(line, separator) {
		if c = model.CleanLine(c); len(c) > 1 && strings.HasPrefix(c, `"`) && strings.HasSuffix(c, `"`) {
			c = c[1 : len(c)-1] // as a spreadsheet quotes it
		}
		filled = filled || c != ""
		out = append(out, c)
	}
	if !filled {
		return nil
	}
	out[0] = strings.TrimSpace(strings.TrimLeft(out[0], "•-*–·"))
	if number, rest, ok := strings.Cut(out[0], " "); ok && strings.Trim(number, "0123456789") == "." || strings.Trim(number, "0123456789") == ")" {
		out[0] = strings.TrimSpace(rest)
	}
	return out
}

// headerWords are the words that name a column, folded.
var headerWords = map[string]Column{
	"naam": Name, "name": Name, "organisatie": Name, "organisation": Name,
	"organization": Name, "partij": Name, "partner": Name,
	"functie": Function, "function": Function, "rol": Function, "role": Function,
	"soort": Kind, "kind": Kind, "type": Kind, "sector": Kind,
	"kort": Short, "afkorting": Short, "short": Short, "korte naam": Short,
	"persoon": Person, "contactpersoon": Person, "person": Person, "vertegenwoordiger": Person,
}

func headerOf(cells []string) ([]Column, bool) {
	out := make([]Column, len(cells))
	named := false
	for i, c := range cells {
		out[i] = headerWords[fold.Text(c)]
		named = named || out[i] == Name
	}
	return personsApart(cells, out), named
}

// personsApart takes "naam" for the person where another column names the
// organisation, and of two columns for the same only the first.
func personsApart(cells []string, out []Column) []Column {
	organisation := slices.IndexFunc(cells, func(c string) bool {
		word := fold.Text(c)
		return headerWords[word] == Name && word != "naam" && word != "name"
	})
	taken := map[Column]bool{}
	for i, c := range cells {
		word := fold.Text(c)
		if organisation >= 0 && (word == "naam" || word == "name") {
			out[i] = Person
		}
		if taken[out[i]] {
			out[i] = Skip
		}
		taken[out[i]] = out[i] != Skip
	}
	return out
}

// guess takes columns without names for name, function and kind, in the order
// in which people make such lists; a column of kinds is known by its words.
func (t Table) guess() []Column {
	width := 0
	for _, r := range t.Rows {
		width = max(width, len(r))
	}
	out := make([]Column, width)
	order := []Column{Name, Function, Person}
	for i := range out {
		if i > 0 && t.kinds(i) {
			out[i] = Kind
			continue
		}
		if len(order) > 0 {
			out[i], order = order[0], order[1:]
		}
	}
	return out
}

// kinds reports whether most cells of a column are kinds of organisation.
func (t Table) kinds(i int) bool {
	known, filled := 0, 0
	for _, r := range t.Rows {
		if i >= len(r) || r[i] == "" {
			continue
		}
		filled++
		if len(strings.Fields(r[i])) <= 2 && KindOf(r[i]) != model.KindOther {
			known++
		}
	}
	return filled > 0 && known*2 > filled
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
