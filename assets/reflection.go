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
		model.TopicAmbition:    "De bestuurlijke ambitie is vertaald in wat de keten doet",
		model.TopicUrgency:     "De urgentie wordt gedeeld",
		model.TopicRoom:        "Sturen én ruimte geven",
		model.TopicBonding:     "Wie de sleutelposities heeft, kan verbinden",
		model.TopicInformation: "Informatie dient ook de uitvoering",
		model.TopicTrust:       "Er wordt gewerkt aan vertrouwen",
		model.TopicRecorded:    "Vastgelegd",
		model.TopicInformal:    "Onderling",
	},
	Stands: map[model.Stand]string{
		model.StandNotYet: "nog niet", model.StandDiscussed: "besproken", model.StandSkipped: "bewust niet",
	},
	Both: "Meer vastleggen maakt niet goed wat er onderling te weinig is, en andersom ook niet.",
}

var englishReflection = Reflection{
	Topics: map[model.Topic]string{
		model.TopicAmbition:    "The political ambition is translated into what the chain does",
		model.TopicUrgency:     "The urgency is shared",
		model.TopicRoom:        "Steering and leaving room",
		model.TopicBonding:     "Those in key positions can bring people together",
		model.TopicInformation: "Information also serves those who carry it out",
		model.TopicTrust:       "Trust is worked on",
		model.TopicRecorded:    "Laid down",
		model.TopicInformal:    "Between us",
	},
	Stands: map[model.Stand]string{
		model.StandNotYet: "not yet", model.StandDiscussed: "discussed", model.StandSkipped: "deliberately not",
	},
	Both: "Laying more down does not make up for too little between us, nor the other way round.",
}
