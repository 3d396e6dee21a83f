package assets

import "regietafel/model/date"

var englishTakeHome = TakeHome{
	About: "one sheet for each partner, to tell at home", Which: "For whom is the take-home sheet?", Everyone: "for everyone, a file each (HTML)",
	Nobody: "Nobody sits at this table yet to make a take-home sheet for.", WrittenIn: "The take-home sheets are in {path}", KeyAll: "all of them",
	Name: "Take-home sheet", NameWith: "Take-home sheet for {who}",
	Concept: "draft · as of {at}", Settled: "settled on {at}",
	For: "For {who}.", We: "we",
	Yes: "We said yes to", YesCaption: "By date: what is due first stands on top", Ours: "Our part", Three: "Three sentences to tell at home",
	Lead: "We do", Reserve: "Our reservation", Not: "We said: not as is", Needs: "needed: {text}", Out: "We do not take part in", Asked: "Our answer is still needed",
	Arranged: "Arranged for us", Open: "Still open for us",
	More:       Count{"and 1 more; see the decision list", "and {n} more; see the decision list"},
	MorePoints: Count{"and 1 more; see the working report", "and {n} more; see the working report"},
	Aim:        "This is what we want to achieve together: {text}.", AimFor: "This is what we want to achieve together for {whom}: {text}.",
	AimText: "This is what we want together: {text}.", AimTitle: "With the other organisations we work together on: {text}.",
	DoLead: "We lead the agreement “{text}”", DoYes: "We said yes to the agreement “{text}”",
	DoReserved: "We said yes, with a reservation, to the agreement “{text}”", DoNothing: "We have not promised anything ourselves yet.",
	DoMore: Count{"besides, we said yes to 1 more agreement", "besides, we said yes to {n} more agreements"},
	By: map[date.Precision]string{
		date.ByDay: "due by {due}", date.ByMonth: "due in {due}", date.ByMonthEnd: "due at the {due}",
		date.ByQuarter: "due in {due}", date.ByYear: "due in {due}", date.Ongoing: "{due}",
	},
	On: map[date.Precision]string{
		date.ByDay: "on {due}", date.ByMonth: "in {due}", date.ByMonthEnd: "at the {due}",
		date.ByQuarter: "in {due}", date.ByYear: "in {due}", date.Ongoing: "{due}",
	},
	HomeArranged: "arranged for us is: “{text}”", HomeIf: "arranged under a reservation is: “{text}”",
	HomeOpen: "still open is: “{text}”", HomeAccepted: "knowingly accepted is: “{text}”",
	HomeNone: "nothing more had to be arranged for us", HomeNext: "the table meets again on {date}",
	HomeNextOpen: "when the table meets again is still to follow",
	Decides:      "{body} decides {when} on agreement {a}", DecidesLater: "{body} is still to decide on agreement {a}", DecidesSomebody: "agreement {a} is still to be decided on at home",
	HomeAsked:     Numbered{"our answer to agreement {a} is still needed", "our answers to agreements {a} are still needed"},
	HomeAskedMany: Count{"our answer to 1 agreement is still needed", "our answers to {n} agreements are still needed"},
	HomeMore:      Count{"and 1 more point", "and {n} more points"},
}
