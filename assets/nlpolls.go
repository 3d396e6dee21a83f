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
		model.PollTrustEach:   "Vertrouwen jullie elkaar hierin?",
		model.PollTrustAgreed: "Vertrouwen jullie erop dat deze afspraken worden nagekomen?",
	},
	Names: map[model.PollKind]string{
		model.PollFree: "eigen vraag", model.PollUrgent: "urgent", model.PollFits: "passend", model.PollFeasible: "haalbaar",
		model.PollNeeded: "nodig", model.PollDependent: "elkaar nodig", model.PollChallenging: "uitdagend",
		model.PollTrustEach: "vertrouwen in elkaar", model.PollTrustAgreed: "vertrouwen in de afspraken",
	},
	Answers: [model.PollAnswers]string{"ja", "grotendeels", "een beetje", "nee"},
	Degrees: [model.PollAnswers]string{"heel", "nogal", "een beetje", "niet"},

	What: "Wat vragen we aan de tafel?", Mandates: "Mandaatronde: wat kunnen jullie hier toezeggen?", Others: "Meer vragen over de opgave",
	OwnTitle: "Een eigen vraag aan de tafel", None: "Er is nog niets gepeild.", CountHint: "Hoe vaak is elk antwoord gegeven?",
	Done: Count{"Wat er al gepeild is: 1 vraag", "Wat er al gepeild is: {n} vragen"},
	When: "{date} · opgave v{v}", Before: "De vorige keer ({when}): {totals}",
	HowFar: "Tot hoever", One: "peiling", Kept: "De peiling is weg. U haalt haar terug.", NotYet: "Deze vraag is nog niet gesteld en wordt niet bewaard.",
	MandateQuestion: "Wat kunnen jullie hier toezeggen, en wat gaat eerst langs huis?", Again: "{mandate} (vraag het opnieuw)",
	KeyAsk: "peilen", KeyAnswer: "antwoord", KeySkip: "overslaan", KeyCorrect: "terug, verbeteren", KeyCount: "tellen, niet per stoel",
}
