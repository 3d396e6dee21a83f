package agreements

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// What a quick line is understood as: a condition is cut first, so that its day and its
// names stay in it; a rhythm within what is said stays there; "@allen" is all, and "@alle
// zorgaanbieders" nobody who is known.
func TestQuickLines(t *testing.T) {
	s := model.New(modeltest.ID(), "Tafel", modeltest.Today)
	for _, name := range []string{"Rietgoor", "Nabij", "Zorg 1"} {
		s, _ = model.Do(s, model.AddPartner{ID: modeltest.ID(), Name: name})
	}
	for line, want := range map[string]string{
		"Cijfers delen, mits de raad betaalt @Rietgoor @allen elk kwartaal": "Cijfers delen|Rietgoor+alle|/ongoing|elk kwartaal|de raad betaalt",
		"Ritten uitwerken, mits de raad instemt vóór 1 mei 2027 @Rietgoor":  "Ritten uitwerken|Rietgoor|||de raad instemt vóór 1 mei 2027",
		"Ritten uitwerken, mits we elkaar spreken elk kwartaal":             "Ritten uitwerken||||we elkaar spreken elk kwartaal",
		"Ritten uitwerken @Rietgoor 1 mei 2027, mits de raad instemt":       "Ritten uitwerken|Rietgoor|2027-05-01||de raad instemt",
		"Ritten uitwerken @Rietgoor mits @Nabij betaalt":                    "Ritten uitwerken|Rietgoor|||Nabij betaalt",
		"Ritten uitwerken mits de raad het met @Nabij eens is":              "Ritten uitwerken||||de raad het met Nabij eens is",
		"Ritten uitwerken, mits de raad instemt, @Rietgoor +6w":             "Ritten uitwerken|Rietgoor|2026-12-31||de raad instemt",
		"Nabij levert, mits betaald, twee dagdelen per week @Nabij":         "Nabij levert, mits betaald, twee dagdelen per week|Nabij|||",
		"Wachtlijst delen @alle zorgaanbieders +6w":                         "Wachtlijst delen alle zorgaanbieders|?alle zorgaanbieders|2026-12-31||",
		"Wachtlijst delen @iedereen":                                        "Wachtlijst delen|alle|||",
		"Evalueren elke maand @Nabij":                                       "Evalueren|Nabij|/ongoing|elke maand|",
		"Ouderen sporten ten minste twee keer per week @Nabij":              "Ouderen sporten ten minste twee keer per week|Nabij|||",
		"Evalueren, niet elk kwartaal":                                      "Evalueren, niet elk kwartaal||||",
		"Bijdrage overmaken, € 200 elk jaar":                                "Bijdrage overmaken, € 200 elk jaar||||",
		"De Stuurgroep stopt @Rietgoor samen met @Nabij":                    "De Stuurgroep stopt|Rietgoor+Nabij|||",
		"Ritten rijden uiterlijk 1 februari 2027 @Nabij":                    "Ritten rijden|Nabij|2027-02-01||",
		"Cijfers delen provided that the council pays @Nabij 1 May 2027":    "Cijfers delen|Nabij|2027-05-01||the council pays",
	} {
		l := readLine(s, line, modeltest.Today)
		var who []string
		for _, p := range l.named {
			who = append(who, p.Name)
		}
		if l.all {
			who = append(who, "alle")
		}
		if l.unknown != "" {
			who = append(who, "?"+l.unknown)
		}
		if got := strings.Join([]string{l.text, strings.Join(who, "+"), l.due.String(), l.rhythm, l.mits}, "|"); got != want {
			t.Errorf("%s\n got %s\nwant %s", line, got, want)
		}
	}
}
