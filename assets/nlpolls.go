package assets

import "regietafel/model"

var dutchPolls = Polls{
	Questions: map[model.PollKind]string{
		model.PollFree:        "Een eigen vraag",
		model.PollUrgent:      "Hoe urgent is dit voor jullie organisatie?",
		model.PollFits:        "Past dit bij waar jullie voor staan?",
		model.PollFeasible:    "Is dit haalbaar?",
		model.PollNeeded:      "Moet dit er voor jullie echt komen?",
		model.PollDependent:   "Hebben jullie de anderen hier echt voor nodig?",
		model.PollChallenging: "Vraagt dit iets van jullie dat nu nog niet vanzelf gaat?",
		model.PollTrustEach:   "Vertrouwen we elkaar hierin?",
		model.PollTrustAgreed: "Vertrouwen we erop dat deze afspraken worden nagekomen?",
	},
	Names: map[model.PollKind]string{
		model.PollFree: "eigen vraag", model.PollUrgent: "urgent", model.PollFits: "passend", model.PollFeasible: "haalbaar",
		model.PollNeeded: "nodig", model.PollDependent: "elkaar nodig", model.PollChallenging: "uitdagend",
		model.PollTrustEach: "vertrouwen in elkaar", model.PollTrustAgreed: "vertrouwen in de afspraken",
	},
	Answers: [model.PollAnswers]string{"ja", "grotendeels", "een beetje", "nee"},
}
