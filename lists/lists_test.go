package lists_test

import (
	"slices"
	"strings"
	"testing"

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
	for range 6 {
		seen[c] = true
		c = c.Next()
	}
	if len(seen) != 6 || c != lists.Name {
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
