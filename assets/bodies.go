package assets

import (
	"strings"

	"regietafel/model/fold"
)

// The words that bodies at home begin with, by their article: who types "gemeenteraad"
// reads "onder voorbehoud van de gemeenteraad".
var bodies = map[Lang]map[string]string{
	Dutch: articles("de", "raad gemeenteraad stadsraad ledenraad clientenraad ondernemingsraad ledenvergadering aandeelhoudersvergadering directie directeur "+
		"stuurgroep rvt rvc alv or controller bestuurder wethouder gedeputeerde minister",
		"het", "college bestuur managementteam directieteam mt hoofdbestuur presidium kabinet dagelijks algemeen bestuursteam"),
	English: articles("the", "board council executive assembly supervisory members' shareholders' cabinet management college"),
}

// articles makes a list of words by their article of pairs: an article, its words.
func articles(pairs ...string) map[string]string {
	out := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		for _, w := range strings.Fields(pairs[i+1]) {
			out[w] = pairs[i]
		}
	}
	return out
}

// Body is a body at home as it stands in a sentence: with its article, where it was typed
// without.
func (t *Text) Body(body string) string {
	first, _, _ := strings.Cut(fold.Text(body), " ")
	if article := bodies[t.Lang][first]; article != "" {
		return article + " " + body
	}
	return body
}
