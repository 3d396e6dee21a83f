package assets

import "regietafel/model"

var englishCarry = Carry{
	Three: "After the break: three questions", ThreeFirst: "To begin with: three questions", ThreeNext: "For the next table: three questions",
	Unasked: "not asked yet: {who}", AllAsked: "Everyone was asked.", Shadow: "The shadow check: can every partner carry this at home?",
	Sober:    "All that was said has been given a way out by whoever said it.",
	MoreLeft: Count{"and 1 more sentence · m shows all", "and {n} more sentences · m shows all"},
	Points:   "What must keep holding", NoPoints: "Nothing that must keep holding has been said yet.", NothingOpen: "Nothing is open.",
	Views: [3]string{"all", "only what is open", "by partner"},
	Kinds: map[model.StandingKind]string{
		model.StandsOpen: "open", model.StandsLinked: "linked", model.StandsShort: "not enough yet", model.Arranged: "arranged", model.ArrangedIf: "under reservation",
		model.WasArranged: "was arranged", model.StandsTakenUp: "taken up", model.StandsAccepted: "knowingly accepted", model.StandsLapsed: "lapsed", model.StandsPrepared: "presumed",
	},
	Bearing: "Can you carry it?", Earlier: "said about earlier agreements", CarryTitle: "{name}, with these agreements: can you carry it?",
	CarryBound: "Your answer is needed for", CarryNone: "In these agreements you neither lead nor take part.",
	CarryPoints: "What must keep holding at home", IfTitle: "{name}: yes, if …", NotTitle: "{name}: not as is",
	IfLabel: "Yes, if", NotLabel: "What is needed", IfSaid: "yes, if {text}",
	Reservations: "Reservations",
	NeedsTitle:   "Who needs whom", NeedsNone: "No point is linked to somebody else's agreement yet.",
	NeedsLine: "for point {n}, in agreement {a}",
	ExitTitle: "Point {n} of {name}", ExitLink: "arranged in an agreement", ExitTake: "taken up in the challenge: smaller, later or fewer",
	ExitAccept: "knowingly accepted, with what that means", ExitLapse: "lapses",
	ExitWord: "its owner's word on agreement {a}", ExitOpen: "open again after all",
	WordTitle: "{name}, is point {n} arranged for you by agreement {a}?", WordYes: "yes, this arranges it",
	WordNo: "no, this alone is not enough", WordLater: "we ask later",
	LinkTitle: "Which agreement arranges point {n}?", LinkNone: "There is no agreement to link to.",
	TakeTitle: "In which version of the challenge is point {n} taken up?", TakeNew: "the text as it is, as version {v}", TakeVersion: "version {v}",
	TakeNone:    "The challenge has no version yet. Make one at step 1 with v.",
	AcceptTitle: "Point {n} stays as it is", LapseTitle: "Point {n} lapses",
	ClashTitle: "With which point does point {n} clash?", ClashNone: "There is no other point.", ClashWith: "clashes with {n}", ClashOff: "no longer clashes with {n}",
	KeyMend: "open", KeyView: "view", KeyRound: "carry it?", KeyNeeds: "who with whom",
	KeyClash: "clashes with", KeyMore: "more", KeyYes: "yes", KeyIf: "yes, if …", KeyNot: "not as is",
}

var englishAsking = Asking{
	Label: "Ask", Nothing: "There is no question now.", Aside: "Set aside for this sitting. u brings the question back.",
	OnWall: "On the wall, without a name: {question}", NoWall: "This question cannot go on the wall without a name.", Off: "The question is off again.",
	KeyGo: "to the question's place", KeyAside: "set the question aside", KeyWall: "question on the wall",
	Of: "{used} of {of} min", Over: "{used} of {of} min, over",
}

var englishReview = Review{
	Promise: "Said last time: {text}", Held: "still holds, {time}",
	NoneOpen: "Nothing is open from last time.", Late: "past its date",
	Reserved: "Agreement {a}: {name} waits for {body}", Outcome: "What was decided?", Point: "Point {n} of {name}: {text}",
	Change:   "Change the challenge and make a version with v. a on the start card brings you back to what was open.",
	KeyHolds: "still holds", KeyChanged: "no longer holds", KeyOpen: "what was open",
}
