package assets

var englishSections = Sections{
	For:     "for {who}",
	Promise: "Last time we agreed: {text}", Before: "last time: {text}",
	Points: "Preconditions", Accepted: "Knowingly accepted", TakenUp: "Taken up in the challenge", Clashes: "In each other's way",
	Owner: "{n} · {name}", ClashesWith: "clashes with {n} of {name}",
	Needs: "Who needs whom for what", NeedsWhom: "needs {who}", NeedsFor: "for point {n} ({text}), in agreement {a}",
	Polls: "Polls", PollsNote: "Numbers only: this report does not say who answered what.", PollUndated: "undated", OpgaveV: "challenge version {v}",
	PollAnswers: Count{"1 answer", "{n} answers"},
	Reflection:  "Looking back", Seen: "by what we see it",
}
