package assets

import "regietafel/model"

// The findings on an agreement itself, and what it adds.
var dutchDealsFindings = map[model.Code]FindingWords{
	model.DealStuck: {
		Says: "Afspraak {a} is vastgelopen.",
		Many: "Vastgelopen zijn {k} afspraken: {who}.",
		Asks: [2]string{
			"Afspraak {a} is vastgelopen. Wat is er nodig om weer verder te kunnen?",
			"Wat leren jullie van afspraak {a}, en wat spreken jullie nu af?",
		},
		Wall: "Wat hebben jullie nodig om met afspraak {a} weer verder te kunnen?",
	},
	model.LeadOpen: {
		Says: "Afspraak {a} heeft nog geen trekker.",
		Many: "{k} afspraken hebben nog geen trekker: {who}.",
		Asks: [2]string{
			"Wie bellen we als afspraak {a} stilvalt?",
			"Wie van jullie zet de eerste stap van afspraak {a}?",
		},
		Wall: "Wie van jullie bellen we als afspraak {a} stilvalt?",
	},
	model.LeadTwo: {
		Says: "Voor afspraak {a} zijn er meer trekkers in beeld: {q}.",
		Many: "Bij {k} afspraken zijn er meer trekkers in beeld: {who}.",
		Asks: [2]string{
			"{q}, bij wie van jullie ligt de eerste stap van afspraak {a}?",
			"{q}, wie van jullie bellen we als afspraak {a} stilvalt?",
		},
		Wall: "Bij wie van jullie ligt de eerste stap van afspraak {a}?",
	},
	model.LeadAway: {
		Says: "{p} trekt afspraak {a}, en is er niet bij of kan het hier niet zelf toezeggen.",
		Many: "{k} afspraken hebben een trekker die er niet bij is of het hier niet zelf kan toezeggen: {who}.",
		Asks: [2]string{
			"Wat heeft {p} thuis nodig om afspraak {a} te kunnen trekken?",
			"Wie zet de eerste stap van afspraak {a} tot {p} zelf ja kan zeggen?",
		},
		Wall: "Wie van jullie zet de eerste stap van afspraak {a}?",
	},
	model.Undated: {
		Says: "Afspraak {a} heeft nog geen dag waarop die klaar is of opnieuw bekeken wordt.",
		Many: "{k} afspraken hebben nog geen dag waarop ze klaar zijn of opnieuw bekeken worden: {who}.",
		Asks: [2]string{
			"Wanneer kunnen we elkaar laten zien dat afspraak {a} gebeurd is?",
			"Op welke tafel willen jullie over afspraak {a} iets terughoren?",
		},
		Wall: "Wanneer kunnen jullie elkaar laten zien dat afspraak {a} gebeurd is?",
	},
	model.Overdue: {
		Says: "De datum van afspraak {a} is voorbij.",
		Many: "Van {k} afspraken is de datum voorbij: {who}.",
		Asks: [2]string{
			"Hoe staat afspraak {a} ervoor, en wat is er nu nodig?",
			"Wat is er van afspraak {a} al te zien, en wanneer is de rest er?",
		},
		Wall: "Hoe staat afspraak {a} ervoor, en wat hebben jullie nu nodig?",
	},
	model.Uncosted: {
		Says: "Afspraak {a} is nog niet doorgerekend; ook is niet gezegd wie dat doet, en wanneer.",
		Many: "{k} afspraken zijn nog niet doorgerekend; ook is niet gezegd wie dat doet, en wanneer: {who}.",
		Asks: [2]string{
			"Wie heeft afspraak {a} doorgerekend, en kloppen die cijfers voor jullie allemaal?",
			"Wat kost afspraak {a}, en bij wie van jullie komt dat op de begroting?",
		},
		Wall: "Wat kost afspraak {a}, en bij wie van jullie komt dat op de begroting?",
	},
	model.Unnoticed: {
		Says: "Bij geen van de afspraken is gezegd wat de mensen om wie het gaat ervan merken.",
		Many: "Bij geen van de afspraken is gezegd wat de mensen om wie het gaat ervan merken.",
		Asks: [2]string{
			"Wat merken de mensen om wie het gaat hier over een half jaar van?",
			"Welke afspraak zouden de mensen om wie het gaat als eerste zien lukken?",
		},
		Wall: "Wat merken de mensen om wie het jullie gaat hier over een half jaar van?",
	},
	model.NothingDue: {
		Says: "Tot de volgende tafel is er geen afspraak die klaar moet zijn.",
		Many: "Tot de volgende tafel is er geen afspraak die klaar moet zijn.",
		Asks: [2]string{
			"Wat kunnen we elkaar de volgende keer laten zien?",
			"Welke eerste stap is klaar als we elkaar weer zien?",
		},
		Wall: "Wat kunnen jullie elkaar de volgende keer laten zien?",
	},
	model.NoRoom: {
		Says: "Bij afspraak {a} is nog niet gezegd wat vrij is voor de uitvoering.",
		Many: "Bij {k} afspraken is nog niet gezegd wat vrij is voor de uitvoering: {who}.",
		Asks: [2]string{
			"Wat mogen de mensen die afspraak {a} uitvoeren helemaal zelf bepalen?",
			"Wat leggen we in afspraak {a} vast, en waar blijven we vanaf?",
		},
		Wall: "Wat leggen jullie in afspraak {a} vast, en waar blijven jullie vanaf?",
	},
	model.MoreMeetings: {
		Says: "Met afspraak {a} komt er iets bij, zonder dat er iets af gaat.",
		Many: "Met {k} afspraken komt er iets bij, zonder dat er iets af gaat: {who}.",
		Asks: [2]string{
			"Met afspraak {a} komt er iets bij. Wat kan er dan af?",
			"Welke plek die er al is, kan afspraak {a} erbij nemen?",
		},
		Wall: "Met afspraak {a} komt er iets bij. Wat kan er bij jullie dan af?",
	},
	model.StructureOnly: {
		Says: "Met afspraak {a} komt er een team of orgaan; wat er in het werk anders gaat, is nog niet gezegd.",
		Many: "Met {k} afspraken komt er een team of orgaan; wat er in het werk anders gaat, is nog niet gezegd: {who}.",
		Asks: [2]string{
			"Als afspraak {a} er staat: wat gaat er dan anders voor wie het werk doet?",
			"Welke stap wordt korter of valt weg door afspraak {a}?",
		},
		Wall: "Als afspraak {a} er staat: wat gaat er dan bij jullie in het werk anders?",
	},
}

var englishDealsFindings = map[model.Code]FindingWords{
	model.DealStuck: {
		Says: "Agreement {a} got stuck.",
		Many: "{k} agreements got stuck: {who}.",
		Asks: [2]string{
			"Agreement {a} got stuck. What is needed to go on?",
			"What do you learn from agreement {a}, and what do you agree now?",
		},
		Wall: "What do you need to go on with agreement {a}?",
	},
	model.LeadOpen: {
		Says: "Agreement {a} has no lead yet.",
		Many: "{k} agreements have no lead yet: {who}.",
		Asks: [2]string{
			"Whom do we call when agreement {a} comes to a halt?",
			"Which of you takes the first step of agreement {a}?",
		},
		Wall: "Which of you do we call when agreement {a} comes to a halt?",
	},
	model.LeadTwo: {
		Says: "More than one could lead agreement {a}: {q}.",
		Many: "For {k} agreements more than one could lead: {who}.",
		Asks: [2]string{
			"{q}, which of you takes the first step of agreement {a}?",
			"{q}, which of you do we call when agreement {a} comes to a halt?",
		},
		Wall: "Which of you takes the first step of agreement {a}?",
	},
	model.LeadAway: {
		Says: "{p} leads agreement {a}, and is not here or cannot promise it here.",
		Many: "{k} agreements have a lead who is not here or cannot promise it here: {who}.",
		Asks: [2]string{
			"What does {p} need at home to be able to lead agreement {a}?",
			"Who takes the first step of agreement {a} until {p} can say yes itself?",
		},
		Wall: "Who among you takes the first step of agreement {a}?",
	},
	model.Undated: {
		Says: "Agreement {a} has no day yet on which it is done or looked at again.",
		Many: "{k} agreements have no day yet on which they are done or looked at again: {who}.",
		Asks: [2]string{
			"When can we show each other that agreement {a} has been done?",
			"At which table do you want to hear back about agreement {a}?",
		},
		Wall: "When can you show each other that agreement {a} has been done?",
	},
	model.Overdue: {
		Says: "The date of agreement {a} is past.",
		Many: "The date of {k} agreements is past: {who}.",
		Asks: [2]string{
			"How does agreement {a} stand, and what is needed now?",
			"What is there to see of agreement {a}, and when will the rest be there?",
		},
		Wall: "How does agreement {a} stand, and what do you need now?",
	},
	model.Uncosted: {
		Says: "Agreement {a} was not costed yet; nor was it said who will do that, and when.",
		Many: "{k} agreements were not costed yet; nor was it said who will do that, and when: {who}.",
		Asks: [2]string{
			"Who has costed agreement {a}, and are those figures right for all of you?",
			"What does agreement {a} cost, and in whose budget among you will that be?",
		},
		Wall: "What does agreement {a} cost, and in whose budget among you will that be?",
	},
	model.Unnoticed: {
		Says: "Of none of the agreements was it said what the people it is about will notice.",
		Many: "Of none of the agreements was it said what the people it is about will notice.",
		Asks: [2]string{
			"What will the people this is about notice of it half a year from now?",
			"Which agreement would the people this is about see working first?",
		},
		Wall: "What will the people this is about notice of what you agree, half a year from now?",
	},
	model.NothingDue: {
		Says: "No agreement is due before the next table.",
		Many: "No agreement is due before the next table.",
		Asks: [2]string{
			"What can we show each other next time?",
			"Which first step is done when we see each other again?",
		},
		Wall: "What can you show each other next time?",
	},
	model.NoRoom: {
		Says: "What agreement {a} leaves free for those who carry it out was not said yet.",
		Many: "Of {k} agreements it was not said yet what is free for those who carry them out: {who}.",
		Asks: [2]string{
			"What may those who carry out agreement {a} decide entirely themselves?",
			"What do we lay down in agreement {a}, and what do we leave alone?",
		},
		Wall: "What do you lay down in agreement {a}, and what do you leave alone?",
	},
	model.MoreMeetings: {
		Says: "Agreement {a} adds something, and nothing goes in return.",
		Many: "{k} agreements add something, and nothing goes in return: {who}.",
		Asks: [2]string{
			"Agreement {a} adds something. What can go then?",
			"Which place that is already there can take on agreement {a}?",
		},
		Wall: "Agreement {a} adds something. What can you drop then?",
	},
	model.StructureOnly: {
		Says: "Agreement {a} makes a team or body; what changes in the work was not said yet.",
		Many: "{k} agreements make a team or body; what changes in the work was not said yet: {who}.",
		Asks: [2]string{
			"Once agreement {a} stands: what will be different for those who do the work?",
			"Which step becomes shorter or falls away with agreement {a}?",
		},
		Wall: "Once agreement {a} stands: what will be different in your work?",
	},
}
