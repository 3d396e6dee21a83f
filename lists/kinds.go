package lists

import (
	"strings"

	"regietafel/model"
	"regietafel/model/fold"
)

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
