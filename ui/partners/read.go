package partners

import (
	"slices"
	"strings"

	"regietafel/model"
	"regietafel/model/fold"
)

// column is what a column of a pasted list is taken for.
type column int

const (
	columnSkip column = iota
	columnName
	columnFunction
	columnKind
	columnShort
	columnPerson
)

// pasted is one line of a pasted list.
type pasted struct {
	cells []string
}

// table is a pasted list as it was read.
type table struct {
	columns []column
	rows    []pasted
}

// readTable reads lines, or columns copied from a spreadsheet (tabs) or a
// semicolon list. Bullets and numbers before names go.
func readTable(text string) table {
	var t table
	for _, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		cells := cellsOf(line)
		if len(cells) > 0 {
			t.rows = append(t.rows, pasted{cells})
		}
	}
	if len(t.rows) == 0 {
		return t
	}
	if names, ok := headerOf(t.rows[0].cells); ok {
		t.columns, t.rows = names, t.rows[1:]
	} else {
		t.columns = t.guess()
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
var headerWords = map[string]column{
	"naam": columnName, "name": columnName, "organisatie": columnName, "organisation": columnName,
	"organization": columnName, "partij": columnName, "partner": columnName,
	"functie": columnFunction, "function": columnFunction, "rol": columnFunction, "role": columnFunction,
	"soort": columnKind, "kind": columnKind, "type": columnKind, "sector": columnKind,
	"kort": columnShort, "afkorting": columnShort, "short": columnShort, "korte naam": columnShort,
	"persoon": columnPerson, "contactpersoon": columnPerson, "person": columnPerson, "vertegenwoordiger": columnPerson,
}

func headerOf(cells []string) ([]column, bool) {
	out := make([]column, len(cells))
	named := false
	for i, c := range cells {
		out[i] = headerWords[fold.Text(c)]
		named = named || out[i] == columnName
	}
	return personsApart(cells, out), named
}

// personsApart takes "naam" for the person where another column names the
// organisation, and of two columns for the same only the first.
func personsApart(cells []string, out []column) []column {
	organisation := slices.IndexFunc(cells, func(c string) bool {
		word := fold.Text(c)
		return headerWords[word] == columnName && word != "naam" && word != "name"
	})
	taken := map[column]bool{}
	for i, c := range cells {
		word := fold.Text(c)
		if organisation >= 0 && (word == "naam" || word == "name") {
			out[i] = columnPerson
		}
		if taken[out[i]] {
			out[i] = columnSkip
		}
		taken[out[i]] = out[i] != columnSkip
	}
	return out
}

// guess takes columns without names for name, function and kind, in the order
// in which people make such lists; a column of kinds is known by its words.
func (t table) guess() []column {
	width := 0
	for _, r := range t.rows {
		width = max(width, len(r.cells))
	}
	out := make([]column, width)
	order := []column{columnName, columnFunction, columnPerson}
	for i := range out {
		if i > 0 && t.kinds(i) {
			out[i] = columnKind
			continue
		}
		if len(order) > 0 {
			out[i], order = order[0], order[1:]
		}
	}
	return out
}

// kinds tells whether most cells of a column are kinds of organisation.
func (t table) kinds(i int) bool {
	known, filled := 0, 0
	for _, r := range t.rows {
		if i >= len(r.cells) || r.cells[i] == "" {
			continue
		}
		filled++
		if len(strings.Fields(r.cells[i])) <= 2 && KindOf(r.cells[i]) != model.KindOther {
			known++
		}
	}
	return filled > 0 && known*2 > filled
}

// cell gives a line's text in a column of a sort.
func (t table) cell(r pasted, c column) string {
	for i, x := range t.columns {
		if x == c && i < len(r.cells) {
			return r.cells[i]
		}
	}
	return ""
}

// kindWords are parts of names that tell the kind of an organisation, folded.
var kindWords = []struct {
	kind  model.PartnerKind
	words []string
}{
	{model.KindResidents, []string{"bewoner", "inwoner", "resident", "buurt", "huurder"}},
	{model.KindAdvisory, []string{"beraad", "adviesraad", "clientenraad", "advisory", "ouderenraad", "jongerenraad"}},
	{model.KindGovernment, []string{"gemeente", "provincie", "ministerie", "waterschap", "overheid", "regio ", "municipal", "government", "rijk"}},
	{model.KindHousing, []string{"corporatie", "woning", "wonen", "housing"}},
	{model.KindEducation, []string{"school", "onderwijs", "roc ", "universiteit", "hogeschool", "education", "college "}},
	{model.KindSafety, []string{"politie", "justitie", "veiligheid", "brandweer", "police", "safety"}},
	{model.KindCare, []string{"zorg", "ggz", "ziekenhuis", "huisarts", "ggd", "care", "health", "jeugdhulp"}},
	{model.KindWelfare, []string{"welzijn", "welfare", "opvang"}},
	{model.KindAssociation, []string{"vereniging", "sport", "club", "stichting", "association"}},
	{model.KindBusiness, []string{"bedrijf", "ondernemer", "bv", "b.v.", "taxi", "business", "uitzend"}},
}

// KindOf guesses the kind of an organisation from its name, or from a word for
// a kind.
func KindOf(name string) model.PartnerKind {
	folded := fold.Text(name) + " "
	for _, k := range kindWords {
		for _, w := range k.words {
			if strings.Contains(folded, w) {
				return k.kind
			}
		}
	}
	return model.KindOther
}
