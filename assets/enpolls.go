package assets

import "regietafel/model"

var englishPolls = Polls{
	Questions: map[model.PollKind]string{
		model.PollFree:        "A question of our own",
		model.PollUrgent:      "How urgent is this for your organisation?",
		model.PollFits:        "Does this fit what you stand for?",
		model.PollFeasible:    "Is this feasible?",
		model.PollNeeded:      "Do you really need this to happen?",
		model.PollDependent:   "Do you really need the others for this?",
		model.PollChallenging: "Does this ask something of you that does not come by itself?",
		model.PollTrustEach:   "Do we trust each other in this?",
		model.PollTrustAgreed: "Do we trust that these agreements will be kept?",
	},
	Names: map[model.PollKind]string{
		model.PollFree: "own question", model.PollUrgent: "urgent", model.PollFits: "fitting", model.PollFeasible: "feasible",
		model.PollNeeded: "needed", model.PollDependent: "in need of each other", model.PollChallenging: "challenging",
		model.PollTrustEach: "trust in each other", model.PollTrustAgreed: "trust in the agreements",
	},
	Answers: [model.PollAnswers]string{"yes", "largely", "a little", "no"},
	Degrees: [model.PollAnswers]string{"very", "rather", "a little", "not"},

	What: "What do we ask the table?", Mandates: "Mandate round: what can you commit to here?", Others: "More questions about the challenge",
	OwnTitle: "Your own question to the table", None: "Nothing has been polled yet.", CountHint: "How often was each answer given?",
	Done: Count{"What was polled: 1 question", "What was polled: {n} questions"},
	When: "{date} · challenge v{v}", Before: "The time before ({when}): {totals}",
	HowFar: "How far", One: "poll", Kept: "The poll is gone. U brings it back.", NotYet: "This question was not asked and is not kept.",
	MandateQuestion: "What can you commit to here, and what must go past home first?", Again: "{mandate} (ask again)",
	KeyAsk: "poll", KeyAnswer: "answer", KeySkip: "skip", KeyCorrect: "back, correct", KeyCount: "count, not by seat",
}
