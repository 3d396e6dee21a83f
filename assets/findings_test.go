package assets_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
)

type words = map[model.Code]string

func TestEveryFindingHasItsWords(t *testing.T) {
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		holdsAll(t, "When", x.Findings.When)
		says, many, first, second, wall := words{}, words{}, words{}, words{}, words{}
		for code, w := range x.Findings.Of {
			says[code], many[code], first[code], second[code], wall[code] = w.Says, w.Many, w.Ask, w.Again, w.Wall
			if w.Ask == w.Again {
				t.Errorf("%s has one wording: %s", code, w.Ask)
			}
		}
		holdsAll(t, "Says", says)
		holdsAll(t, "Many", many)
		holdsAll(t, "Asks", first)
		holdsAll(t, "Asks", second)
		holdsAll(t, "Wall", wall)
	})
}

// filled holds ordinary values, as long as they mostly are.
var filled = []string{"p", "Regionale Thuiszorg.", "q", "Stichting Nabij en Woonzorg Omnisport", "n", "12", "m", "34",
	"a", "56", "body", "de raad van toezicht", "who", "de gemeente als subsidiegever", "k", "10", "of", "12",
	"d1", "op 15 dec 2026", "d2", "op 14 jan 2027", "what", "vastgelopen",
	"why", "bij twee locaties staan mensen nu al", "text", "niemand wacht langer dan zes weken"}

var forbidden = map[assets.Lang]*regexp.Regexp{
	assets.Dutch:   regexp.MustCompile(`(?i)\b(waarom|maar|nog niet|nog geen|ontbreekt|niet gevraagd|ontbrekend)\b`),
	assets.English: regexp.MustCompile(`(?i)\b(why|but|not yet|yet|missing|lacks?|not asked)\b`),
}

// lateName is a partner who is spoken to after the question has begun.
var lateName = regexp.MustCompile(`[,:] \{[pq]\},`)

// The tone of the questions: one question, none of the
// words that blame, and short enough to be read aloud in a breath.
func TestQuestionsKeepTheTone(t *testing.T) {
	for _, l := range languages {
		x := assets.For(l)
		for _, code := range model.Code("").Values() {
			c := model.Code(code)
			for _, q := range []string{x.Findings.Of[c].Ask, x.Findings.Of[c].Again, x.Findings.Of[c].Wall} {
				said := assets.Fill(q, filled...)
				if n := utf8.RuneCountInString(said); n > 110 {
					t.Errorf("%s %s: %d letters: %s", l, c, n, said)
				}
				if strings.Count(q, "?") != 1 || !strings.HasSuffix(q, "?") {
					t.Errorf("%s %s: not one question: %s", l, c, q)
				}
				if word := forbidden[l].FindString(placeholder.ReplaceAllString(q, "…")); word != "" {
					t.Errorf("%s %s: says %q: %s", l, c, word, q)
				}
				if strings.Count(q, "{p}") > 1 {
					t.Errorf("%s %s: the name stands there twice: %s", l, c, q)
				}
				if lateName.MatchString(q) {
					t.Errorf("%s %s: the name is not first: %s", l, c, q)
				}
			}
		}
	}
}

func TestFindingsNameWhatTheyMay(t *testing.T) {
	known := []string{"{a}", "{answer}", "{body}", "{d1}", "{d2}", "{k}", "{m}", "{n}", "{of}", "{p}", "{q}", "{text}", "{what}", "{who}", "{why}"}
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		only := func(what, phrase string, may ...string) {
			for _, name := range placeholders(phrase) {
				if !slices.Contains(may, name) {
					t.Errorf("%s holds %s: %s", what, name, phrase)
				}
			}
		}
		you := map[assets.Lang]*regexp.Regexp{assets.Dutch: regexp.MustCompile(`\bjullie\b|Jullie|\bwe\b|elkaar|Wie`), assets.English: regexp.MustCompile(`(?i)\byour?\b|\bwe\b|Who`)}[x.Lang]
		for _, code := range model.Code("").Values() {
			c := model.Code(code)
			only("the sentence of "+code, x.Findings.Of[c].Says, known...)
			only("the sum of "+code, x.Findings.Of[c].Many, "{k}", "{who}")
			only("the question of "+code, x.Findings.Of[c].Ask, known...)
			only("the question of "+code, x.Findings.Of[c].Again, known...)
			only("the wall of "+code, x.Findings.Of[c].Wall, "{n}", "{a}")
			if !you.MatchString(x.Findings.Of[c].Wall) {
				t.Errorf("the wall of %s speaks to nobody: %s", code, x.Findings.Of[c].Wall)
			}
			if !strings.HasSuffix(x.Findings.Of[c].Says, ".") || !strings.HasSuffix(x.Findings.Of[c].Many, ".") {
				t.Errorf("%s is no sentence", code)
			}
		}
	})
}
