package lists

import (
	"slices"
	"strings"
	"unicode"

	"regietafel/model"
	"regietafel/model/fold"
)

// kindWords are the words in names that tell the kind of an organisation, folded.
// A Dutch compound is named by its end (Ouderenberaad) and told apart by its
// beginning (Woonstichting): ends are looked for first, then beginnings, and
// last what many kinds are called.
var kindWords = []struct {
	kind                   model.PartnerKind
	whole, ends, beginning []string
}{
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
	{model.KindAssociation, []string{"vereniging", "club", "stichting", "association"}, []string{"vereniging", "club", "stichting"}, nil},
	{model.KindBusiness, []string{"bedrijf", "bv"}, []string{"bedrijf"}, nil},
}

// KindOf guesses the kind of an organisation from its name, or from a word for
// a kind, by whole words and by the two ends of a compound.
func KindOf(name string) model.PartnerKind {
	words := strings.FieldsFunc(strings.ReplaceAll(fold.Text(name), "b.v.", "bv"), func(r rune) bool { return !unicode.IsLetter(r) })
	general := len(kindWords) - 2 // what many kinds are called
	for _, part := range []struct {
		from, to int
		match    func(word string, i int) bool
	}{
		{0, general, func(w string, i int) bool {
			return slices.Contains(kindWords[i].whole, w) || endsIn(w, kindWords[i].ends)
		}},
		{0, general, func(w string, i int) bool { return beginsWith(w, kindWords[i].beginning) }},
		{general, len(kindWords), func(w string, i int) bool {
			return slices.Contains(kindWords[i].whole, w) || endsIn(w, kindWords[i].ends)
		}},
	} {
		for i := part.from; i < part.to; i++ {
			if slices.ContainsFunc(words, func(w string) bool { return part.match(w, i) }) {
				return kindWords[i].kind
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
