package assets

import "regietafel/model"

// What makes an opgave concrete, each with its own two questions.
var dutchVague = map[model.Field][2]string{
	model.FieldOpgave: {"Tussen de haken staat waar jullie nog over praten. Welk woord kan voor jullie allemaal?",
		"Wat maakt dat jullie bij de woorden tussen haken iets anders kiezen?"},
	model.FieldForWhom: {"Voor wie precies doen jullie dit, en wie hoort daar niet bij?",
		"Als je één mens voor je ziet voor wie dit is: wie is dat?"},
	model.FieldBetterFor: {"Als we over een jaar weer zo zitten: wat is er dan dat er nu niet is?",
		"Wat wordt er voor de mensen om wie het gaat beter, in gewone woorden?"},
	model.FieldHowMuch: {"Voor hoeveel mensen willen jullie dit voor elkaar krijgen?",
		"Wanneer zijn het er genoeg, en wanneer zijn het er te weinig?"},
	model.FieldWhen: {"Tegen welke datum willen jullie dat dit zo is?",
		"Op welke dag kijken jullie samen of het gelukt is?"},
}
