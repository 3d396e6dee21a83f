package lists

import (
	"encoding/csv"
	"errors"
	"io"
	"regexp"
	"strings"

	"regietafel/model"
)

// record is a line of a list: its cells, cleaned, and as it was pasted.
type record struct {
	cells []string
	raw   string
}

func (r record) empty() bool { return strings.Join(r.cells, "") == "" }

// rule reports whether it is the line between the header and the rows of a table.
func (r record) rule() bool { return strings.Trim(strings.Join(r.cells, ""), "-=:–— ") == "" }

// title reports whether it is a line above a list: it ends in a colon and has nothing
// beside it.
func (r record) title() bool {
	filled := 0
	for _, c := range r.cells {
		if c != "" {
			filled++
		}
	}
	return filled == 1 && strings.HasSuffix(strings.TrimRight(r.raw, " \t;,|"), ":")
}

// plain is the separator of a list of lines; dash that of one in which a dash stands
// between a name and what somebody does there: "Rietgoor – lid raad van bestuur".
const plain, dash = 0, '–'

// dashed reports whether most lines have such a dash.
func dashed(text string) bool {
	lines, dashes := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			lines++
		}
		if strings.Contains(strings.TrimLeft(line, " –—-•\t"), " – ") {
			dashes++
		}
	}
	return dashes*2 > lines
}

// separatorOf finds what parts the columns, and the text without the line that says so.
func separatorOf(text string) (rune, string) {
	first, rest, more := strings.Cut(text, "\n")
	if mark, ok := strings.CutPrefix(strings.TrimSpace(first), "sep="); ok && more && len(mark) <= 1 && strings.Trim(mark, ",;|:~^") == "" {
		if mark == "" { // a tab, which was trimmed
			return '\t', rest
		}
		return []rune(mark)[0], rest
	}
	lines, tabs, bars, semicolons := 0, 0, 0, 0
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		lines++
		tabs += min(strings.Count(line, "\t"), 1)
		semicolons += min(strings.Count(line, ";"), 1)
		if strings.HasPrefix(line, "|") && strings.Count(line, "|") > 1 {
			bars++
		}
	}
	switch {
	case bars*2 > lines:
		return '|', text
	case tabs > 0:
		return '\t', text
	case semicolons*2 > lines:
		return ';', text
	case commas(text):
		return ',', text
	}
	return plain, text
}

// commas reports whether commas part columns: under a header that says so, or where every
// line has as many of them, none with a blank behind it, as programs write them. "Zorg,
// Welzijn en Wonen" is one name.
func commas(text string) bool {
	records := recordsOf(text, ',')
	if len(records) == 0 {
		return false
	}
	if _, ok := headerOf(records[0].cells); ok && len(records[0].cells) > 1 {
		return true
	}
	n, blanks := 0, false
	for _, r := range records {
		if r.empty() {
			continue
		}
		if n == 0 {
			n = len(r.cells)
		}
		if len(r.cells) != n || n < 2 {
			return false
		}
		blanks = blanks || strings.Contains(r.raw, ", ")
	}
	return n > 1 && len(records) > 1 && !blanks
}

// recordsOf reads the lines of a list with a separator. Quotes hold a cell together, its
// line breaks too; where one is never closed they are letters.
func recordsOf(text string, sep rune) []record {
	if sep == '|' {
		return barred(text)
	}
	if sep == plain && dashed(text) {
		sep = dash
	}
	if sep == plain || sep == dash || strings.Count(text, `"`)%2 > 0 {
		return split(text, sep)
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = sep, true, -1
	var out []record
	for from := int64(0); ; {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			return split(text, sep)
		}
		raw := text[from:r.InputOffset()]
		from = r.InputOffset()
		out = append(out, recordOf(cells, raw))
	}
}

func recordOf(cells []string, raw string) record {
	out := record{raw: strings.TrimSpace(raw)}
	for _, c := range cells {
		out.cells = append(out.cells, model.CleanLine(c))
	}
	return out
}

// split parts lines without minding quotes, but for those around a whole cell.
func split(text string, sep rune) []record {
	var out []record
	for _, line := range strings.Split(text, "\n") {
		cells := []string{line}
		switch sep {
		case plain:
		case dash:
			if name, rest, ok := strings.Cut(strings.TrimLeft(line, " –—-•\t"), " – "); ok {
				cells = []string{name, rest}
			}
		default:
			cells = strings.Split(line, string(sep))
		}
		for i, c := range cells {
			if c = strings.TrimSpace(c); len(c) > 1 && strings.HasPrefix(c, `"`) && strings.HasSuffix(c, `"`) {
				cells[i] = strings.ReplaceAll(c[1:len(c)-1], `""`, `"`)
			}
		}
		out = append(out, recordOf(cells, line))
	}
	return out
}

// barred reads a table with bars, as in Markdown; a bar with a backslash is a letter.
func barred(text string) []record {
	var out []record
	for _, line := range strings.Split(text, "\n") {
		inner := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "|"), "|")
		cells := strings.Split(strings.ReplaceAll(inner, `\|`, "\x00"), "|")
		for i, c := range cells {
			cells[i] = strings.ReplaceAll(c, "\x00", "|")
		}
		out = append(out, recordOf(cells, line))
	}
	return out
}

// What stands before the names of a list: alone in a cell, or before a blank.
var (
	bulletCell = regexp.MustCompile(`^(?:[•\-*–—·▪◦‣○●►o]|\(?\d{1,3}[.)]|[a-z][.)])$`)
	bulletLine = regexp.MustCompile(`^(?:[•\-*–—·▪◦‣○●►]|\(?\d{1,3}[.)]|[a-z][.)])\s+`)
	bulletMark = regexp.MustCompile(`^[•▪◦‣●►]\s*`)
)

// withoutBullets takes the marks and numbers off that stand before the names.
func withoutBullets(records []record) []record {
	for i, r := range records {
		switch {
		case len(r.cells) > 1 && bulletCell.MatchString(r.cells[0]):
			records[i].cells = r.cells[1:]
		case len(r.cells) > 0:
			cell := bulletMark.ReplaceAllString(bulletLine.ReplaceAllString(r.cells[0], ""), "")
			records[i].cells = append([]string{cell}, r.cells[1:]...)
		}
	}
	return records
}
