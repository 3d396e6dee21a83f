package assets

import "regietafel/model"

// Reflection are the words of the reflection afterwards (terugblik): the six
// conditions and the two ways of steering (field rules 40 and 29).
type Reflection struct {
	Topics map[model.Topic]string
	Stands map[model.Stand]string
	Both   string // more of one way of steering does not make up for less of the other
}

var dutchReflection = Reflection{
	Topics: map[model.Topic]string{
		model.TopicAmbition:    "De bestuurlijke ambitie is samen vertaald in wat de keten doet",
		model.TopicUrgency:     "De urgentie wordt gedeeld; die mag tijdelijk zijn en uit schaarste komen",
		model.TopicRoom:        "Sturen én ruimte geven aan wie het uitvoert",
		model.TopicBonding:     "De sleutelposities zijn er om te verbinden",
		model.TopicInformation: "Informatie dient de politiek én de uitvoering",
		model.TopicTrust:       "Er wordt gewerkt aan vertrouwen en aan werkbare afspraken",
		model.TopicRecorded:    "Vastgelegd",
		model.TopicInformal:    "Onderling",
	},
	Stands: map[model.Stand]string{
		model.StandNotYet: "nog niet", model.StandDiscussed: "besproken", model.StandSkipped: "bewust niet",
	},
	Both: "Meer op papier maakt te weinig onderling contact niet goed. Andersom ook niet.",
}

var englishReflection = Reflection{
	Topics: map[model.Topic]string{
		model.TopicAmbition:    "The political ambition was translated together into what the chain does",
		model.TopicUrgency:     "The urgency is shared; it may be temporary and come from shortage",
		model.TopicRoom:        "Steering and leaving room to those who carry it out",
		model.TopicBonding:     "Key positions are there to bring people together",
		model.TopicInformation: "Information serves politics and those who carry it out",
		model.TopicTrust:       "Trust is worked on, and agreements are workable",
		model.TopicRecorded:    "Laid down",
		model.TopicInformal:    "Between us",
	},
	Stands: map[model.Stand]string{
		model.StandNotYet: "not yet", model.StandDiscussed: "discussed", model.StandSkipped: "deliberately not",
	},
	Both: "Laying more down does not make up for too little between us, nor the other way round.",
}
