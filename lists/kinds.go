package lists

import (
	"slices"
	"strings"
	"unicode"

	"regietafel/model"
	"regietafel/model/fold"
)

// kind is a kind of organisation with the words in names that tell it: a whole word,
// the end of one, its beginning.
type kind struct {
	of                     model.PartnerKind
	whole, ends, beginning []string
}

// kindWords are the words in names that tell the kind of an organisation, folded.
// A Dutch compound is named by its end (Ouderenberaad) and told apart by its
// beginning (Woonstichting): ends are looked for first, then beginnings, and
// last what many kinds are called.
var kindWords = []kind{
	{model.KindInsurer, []string{"verzekeraar", "verzekeraars", "insurer", "insurance"}, []string{"verzekeraar", "verzekeraars", "verzekeringen"}, nil},
	{model.KindSupervisor, []string{"toezichthouder", "inspectie", "autoriteit", "supervisor", "inspectorate"}, []string{"inspectie", "autoriteit"}, nil},
	{model.KindFarming, []string{"lto", "boeren", "agrariers", "agrarische", "landbouw", "farmers"}, []string{"landbouw"}, []string{"boeren", "agrarisch", "landbouw"}},
	{model.KindNature, []string{"natuur", "natuurmonumenten", "staatsbosbeheer", "landschap", "nature"}, []string{"natuur", "landschap"}, []string{"natuur", "landschaps"}},
	{model.KindCulture, []string{"cultuur", "museum", "theater", "bibliotheek", "culture", "library"}, []string{"museum", "theater", "bibliotheek"}, []string{"cultuur", "kunst"}},
	{model.KindResidents, []string{"bewoners", "inwoners", "residents", "huurders", "buurt"}, []string{"bewoners", "inwoners"}, []string{"bewoner", "huurder", "inwoner", "buurtvereniging", "wijkraad"}},
	{model.KindAdvisory, []string{"advisory"}, []string{"beraad", "adviesraad", "clientenraad", "ouderenraad", "jongerenraad", "clientenplatform"}, nil},
	{model.KindGovernment, []string{"gemeente", "provincie", "ministerie", "waterschap", "overheid", "regio", "municipality", "government", "rijk", "rijkswaterstaat"}, nil, []string{"gemeente", "provincie", "ministerie"}},
	{model.KindHousing, []string{"wonen", "woning", "woningen", "housing"}, []string{"corporatie"}, []string{"woon", "woning"}},
	{model.KindEducation, []string{"school", "scholen", "onderwijs", "roc", "universiteit", "education"}, []string{"school", "onderwijs", "universiteit", "lyceum"}, []string{"school", "scholen", "onderwijs"}},
	{model.KindSafety, []string{"politie", "justitie", "veiligheid", "brandweer", "police", "safety"}, []string{"veiligheidsregio"}, []string{"politie", "veiligheid", "brandweer"}},
	{model.KindCare, []string{"zorg", "ggz", "ggd", "ziekenhuis", "huisarts", "huisartsen", "care", "health", "hospital"}, []string{"zorg", "ziekenhuis", "huisartsen", "hulp"}, []string{"zorg", "ggz", "thuiszorg", "huisarts", "jeugdhulp"}},
	{model.KindWelfare, []string{"welzijn", "welfare"}, []string{"welzijn", "opvang"}, []string{"welzijn"}},
	{model.KindAssociation, []string{"sport"}, []string{"sport"}, []string{"sport"}},
	{model.KindBusiness, []string{"ondernemers", "business"}, []string{"taxi", "ondernemers"}, []string{"ondernemer", "uitzend", "bedrijven"}},
}

// generalWords are what many kinds are called.
var generalWords = []kind{
	{model.KindAssociation, []string{"vereniging", "club", "stichting", "association"}, []string{"vereniging", "club", "stichting"}, nil},
	{model.KindBusiness, []string{"bedrijf", "bv"}, []string{"bedrijf"}, nil},
}

// KindOf guesses the kind of an organisation from its name, or from a word for
// a kind, by whole words and by the two ends of a compound.
func KindOf(name string) model.PartnerKind {
	words := strings.FieldsFunc(strings.ReplaceAll(fold.Text(name), "b.v.", "bv"), func(r rune) bool { return !unicode.IsLetter(r) })
	named := func(k kind, w string) bool { return slices.Contains(k.whole, w) || endsIn(w, k.ends) }
	begins := func(k kind, w string) bool { return beginsWith(w, k.beginning) }
	for _, look := range []struct {
		table []kind
		match func(kind, string) bool
	}{{kindWords, named}, {kindWords, begins}, {generalWords, named}} {
		for _, k := range look.table {
			if slices.ContainsFunc(words, func(w string) bool { return look.match(k, w) }) {
				return k.of
			}
		}
	}
	return model.KindOther
}

func endsIn(word string, ends []string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(word, e) })
}

func beginsWith(word string, beginnings []string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(word, b) })
}
