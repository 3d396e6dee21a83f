package assets

import "regietafel/model"

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
