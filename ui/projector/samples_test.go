package projector

// samples are pages as the program makes them.
var samples = map[string]Slide{
	"opgave": {Kind: Opgave, Title: "Overdag op het sportpark · de opgave", Foot: "versie 3 · vet is gewijzigd sindsdien", Lang: "nl", Lines: []Line{
		{Text: "Vóór 1 oktober heeft een groep van [60|25] thuiswonende ouderen "},
		{Text: "ten minste twee dagdelen per week", Style: Changed, Joins: true},
		{Text: " een plek op een van de drie sportparken, [ook in de winter], en hun mantelzorgers weten waar zij terechtkunnen.", Joins: true},
	}},
	"partner": {Kind: Partner, Title: "Zorggroep Rietgoor", Lang: "nl", Lines: []Line{
		{Mark: "●", Text: "cliënten in de regio houden"},
		{Text: "begrepen door Nabij", Style: Dim},
		{Mark: "●", Text: "bezetting boven 88%"},
		{Mark: "4", Text: "vervoer en leegstand in de prijs, ook in de maanden waarin er niemand komt"},
		{Text: "geregeld in afspraak 3", Style: Dim},
	}},
	"agreements": {Kind: Agreements, Title: "Wat we afspreken", Foot: "Overdag op het sportpark · tafel 2", Lang: "nl", Lines: []Line{
		{Mark: "1", Text: "Vergoeding per dagdeel uitwerken, met leegstand en vervoer in de prijs"},
		{Text: "Zorggroep Rietgoor · vr 1 jan 2027 · akkoord", Style: Dim},
		{Mark: "2", Text: "Eén sportpark opent in april op dinsdag en donderdag"},
		{Text: "Omnisport · april 2027 · voorstel", Style: Dim},
		{Mark: "3", Text: "Doorrekenen wie er minder vervoer nodig heeft"},
		{Text: "Gemeente Lindervoort · eind juni 2027 · onder voorbehoud", Style: Dim},
		{Mark: "10", Text: "Elke maand een half uur aan deze tafel"},
		{Text: "trekker open · doorlopend", Style: Dim},
	}},
	"agreement": {Kind: Agreement, Title: "Afspraak 3", Lang: "nl", Lines: []Line{
		{Text: "Doorrekenen wie er minder vervoer nodig heeft en wie dat betaalt, per gemeente en per maand."},
		{Text: "Trekker is Gemeente Lindervoort, wethouder zorg. Klaar eind juni 2027."},
		{Mark: "✓", Text: "Nabij: ja"},
		{Mark: "–", Text: "Zorggroep Rietgoor: ja, onder voorbehoud van de raad van toezicht"},
	}},
	"sentence": {Kind: Sentence, Lang: "nl", Lines: []Line{{Text: "Welk deel hiervan lukt jullie niet zonder een ander aan deze tafel?"}}},
	"clock": {Kind: Clock, Lang: "nl", Lines: []Line{
		{Text: "14:32"},
		{Mark: "✓", Text: "De opgave", Style: Dim}, {Mark: "▌", Text: "De ronde: wat moet blijven kloppen", Style: Strong},
		{Mark: "·", Text: "Afspraken en teruglezen"},
	}},
	"face":    {Kind: Clock, Lines: []Line{{Text: "9:05"}}},
	"nothing": {Kind: Nothing, Lang: "nl"},
}
