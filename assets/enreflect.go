package assets

import "regietafel/model"

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
