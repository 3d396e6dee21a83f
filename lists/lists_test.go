package lists_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"regietafel/lists"
	"regietafel/model"
)

// read is the rows of a list, each as its name, function, kind, short name and
// person.
func read(text string) []string {
	t := lists.Read(lists.Clean(text))
	var out []string
	for i := range t.Rows {
		var cells []string
		for _, c := range []lists.Column{lists.Name, lists.Function, lists.Kind, lists.Short, lists.Person} {
			cells = append(cells, t.Cell(i, c))
		}
		out = append(out, strings.TrimRight(strings.Join(cells, "|"), "|"))
	}
	return out
}

func TestAListIsReadAsPeopleHaveIt(t *testing.T) {
	for what, x := range map[string]struct {
		text string
		want []string
	}{
		"lines":               {"Gemeente\n\nZorggroep Rietgoor\r\n", []string{"Gemeente", "Zorggroep Rietgoor"}},
		"bullets":             {"• Gemeente\n- Nabij\n* Omnisport", []string{"Gemeente", "Nabij", "Omnisport"}},
		"numbers":             {"1. Gemeente\n12. Nabij", []string{"Gemeente", "Nabij"}},
		"columns":             {"Gemeente\twethouder\tKarin\nNabij\tdirecteur\tPiet", []string{"Gemeente|wethouder|||Karin", "Nabij|directeur|||Piet"}},
		"semicolons":          {"Gemeente;wethouder\nNabij;directeur", []string{"Gemeente|wethouder", "Nabij|directeur"}},
		"a header":            {"Soort\tOrganisatie\tAfkorting\noverheid\tGemeente\tGem", []string{"Gemeente||overheid|Gem"}},
		"persons by name":     {"Naam\tOrganisatie\nKarin\tGemeente", []string{"Gemeente||||Karin"}},
		"two of a sort":       {"Naam\tPartner\tRol\tFunctie\nKarin\tGemeente\tlid\twethouder", []string{"Gemeente|lid|||Karin"}},
		"a column of kinds":   {"Rietgoor\tzorg\nNabij\twelzijn\nOmnisport\tsport", []string{"Rietgoor||zorg", "Nabij||welzijn", "Omnisport||sport"}},
		"quotes":              {"\"Gemeente\"\t\"wethouder\"", []string{"Gemeente|wethouder"}},
		"a short row":         {"Gemeente\twethouder\nNabij", []string{"Gemeente|wethouder", "Nabij"}},
		"escape codes":        {"\x1b[31mGemeente\x1b[0m\twet\x07houder", []string{"Gemeente|wethouder"}},
		"nothing":             {"\n \t \n", nil},
		"more than two words": {"Rietgoor\tlid van de raad voor zorg", []string{"Rietgoor|lid van de raad voor zorg"}},
	} {
		if got := read(x.text); !slices.Equal(got, x.want) {
			t.Errorf("%s: %q, want %q", what, got, x.want)
		}
	}
}

func TestNextGoesRound(t *testing.T) {
	seen := map[lists.Column]bool{}
	c := lists.Name
	for range 7 {
		seen[c] = true
		c = c.Next()
	}
	if len(seen) != 7 || c != lists.Name {
		t.Errorf("it goes through %d columns and ends at %d", len(seen), c)
	}
}

func TestTheKindIsGuessedFromTheName(t *testing.T) {
	for name, want := range map[string]model.PartnerKind{
		"Gemeente Lindervoort": model.KindGovernment, "Zorggroep Rietgoor": model.KindCare, "Ouderenberaad": model.KindAdvisory,
		"Woonstichting Waterkant": model.KindHousing, "Buurtzorg Oost": model.KindCare, "Stichting De Brug": model.KindAssociation,
		"Bewonersbedrijf Zuid": model.KindResidents, "Kinderopvang Pip": model.KindWelfare, "Veiligheidsregio Midden": model.KindSafety,
		"De Verrijking": model.KindOther, "Hofbuurt": model.KindOther, "Regiotaxi": model.KindBusiness, "Clubhuis B.V.": model.KindBusiness,
		"Cliëntenraad Nabij": model.KindAdvisory, "Kringloop Schoolmeester": model.KindEducation, "Huurdersvereniging": model.KindResidents, "Politie": model.KindSafety, "Nabij": model.KindOther, "": model.KindOther,
	} {
		if got := lists.KindOf(name); got != want {
			t.Errorf("%q is %q, not %q", name, got, want)
		}
	}
}

// Lists as programs and people make them. What is no partner is told in Left.
func TestListsAsTheyCome(t *testing.T) {
	for name, x := range map[string]struct {
		text       string
		want, left []string
	}{
		"an open quote":                   {"\"De Brug\tdirecteur\nNabij\tvoorzitter", []string{"\"De Brug|directeur", "Nabij|voorzitter"}, nil},
		"a quoted name":                   {"\"De Brug\" Wonen\nNabij", []string{"\"De Brug\" Wonen", "Nabij"}, nil},
		"numbers and mail":                {"1;Rietgoor;a@b.nl;030 1234\n2;Nabij;c@d.nl;030 5678", []string{"Rietgoor", "Nabij"}, nil},
		"letters before names":            {"a. Rietgoor\nb. Nabij", []string{"Rietgoor", "Nabij"}, nil},
		"brackets":                        {"(1) Rietgoor\n2) Nabij", []string{"Rietgoor", "Nabij"}, nil},
		"a name that looks like a header": {"Partner in Zorg BV\nNabij", []string{"Partner in Zorg BV", "Nabij"}, nil},
		"one known word alone":            {"Deelnemers\nRietgoor", []string{"Rietgoor"}, []string{"Deelnemers"}},
		"a person beside it":              {"Naam;Organisatie\nJ. Bos;Rietgoor", []string{"Rietgoor||J. Bos"}, []string{"Naam;Organisatie"}},
		"a bar in a cell":                 {"| Partner |\n| --- |\n| A \\| B |", []string{"A | B"}, []string{"| Partner |", "| --- |"}},
		"old mac lines":                   {"Rietgoor\r\nNabij\r\n\r\n", []string{"Rietgoor", "Nabij"}, nil},
		"a mandate without a header":      {"Rietgoor;bestuurder;kan beslissen\nNabij;voorzitter;neemt het mee terug", []string{"Rietgoor|bestuurder||kan beslissen", "Nabij|voorzitter||neemt het mee terug"}, nil},
		"a dash between":                  {"• Gemeente – wethouder zorg en sport\n• Nabij – directeur\n• Omnisport", []string{"Gemeente|wethouder zorg en sport", "Nabij|directeur", "Omnisport"}, nil},
		"nothing":                         {"\n \n", nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			table := lists.Read(x.text)
			var got []string
			for _, row := range rowsOf(table) {
				got = append(got, strings.Join(row, "|"))
			}
			if !slices.Equal(got, x.want) || !slices.Equal(table.Left, x.left) {
				t.Errorf("%q, left %q; want %q, left %q", got, table.Left, x.want, x.left)
			}
		})
	}
}

// A long list with Windows' line ends, of every separator, gives every row.
func TestSixtyRows(t *testing.T) {
	for _, sep := range []string{"\t", ";", ","} {
		var b strings.Builder
		b.WriteString("Nr" + sep + "Organisatie" + sep + "Functie\r\n")
		for i := range 60 {
			fmt.Fprintf(&b, "%d%s\"Stichting \"\"De %d\"\"\"%sbestuurder\r\n", i+1, sep, i, sep)
		}
		table := lists.Read(b.String())
		if len(table.Rows) != 60 || table.Cell(59, lists.Name) != `Stichting "De 59"` || table.Cell(59, lists.Function) != "bestuurder" {
			t.Errorf("with %q: %d rows, the last %q", sep, len(table.Rows), table.Rows[len(table.Rows)-1])
		}
	}
}

// Of two columns for the same the one that was chosen last stands.
func TestNoTwoColumnsAreTheSame(t *testing.T) {
	table := lists.Read("Rietgoor\tbestuurder\nNabij\tvoorzitter")
	table.Take(1, lists.Name)
	if got := table.Columns; !slices.Equal(got, []lists.Column{lists.Skip, lists.Name}) {
		t.Errorf("%v", got)
	}
}

func TestMandates(t *testing.T) {
	for words, want := range map[string]model.Mandate{
		"kan beslissen": {Kind: model.MayDecide}, "kan beslissen binnen 75.000 euro": {Kind: model.MayWithin, Detail: "75.000 euro"},
		"onder voorbehoud van de ledenvergadering": {Kind: model.MayReserved, Detail: "de ledenvergadering"}, "brengt advies in": {Kind: model.MayAdvise},
		"neemt het mee terug": {Kind: model.TakesBack}, "": {}, "weten we nog niet": {},
	} {
		if kind, detail := lists.MandateOf(words); kind != want.Kind || detail != want.Detail {
			t.Errorf("%q: %s, %q", words, kind, detail)
		}
	}
}

// Whatever is pasted, no letter of a name is lost without a word: it is in a row or in
// Left, and no row has more cells than there are columns to take them for.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"a;b\n\"c;d\";e", "• x\n• y", "| a | b |\n| - | - |", "sep=,\na,b", "1.\tx\ty", "\"", "x:\ny", "naam,functie\n\"a, b\",c"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 10_000 {
			return
		}
		table := lists.Read(text)
		var all strings.Builder
		for i, row := range table.Rows {
			all.WriteString(strings.Join(row, " ") + " ")
			if len(row) > len(table.Columns) && table.Cell(i, lists.Name) == "" {
				for _, c := range row[len(table.Columns):] {
					all.WriteString(c)
				}
			}
		}
		all.WriteString(strings.Join(table.Left, " "))
		for _, word := range strings.FieldsFunc(lists.Clean(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if len([]rune(word)) > 3 && !strings.Contains(all.String(), word) {
				t.Errorf("%q is lost from %q: %+v", word, text, table)
			}
		}
	})
}
