package assets

import "regietafel/model"

var englishKinds = map[model.PartnerKind]string{
	model.KindOther: "other", model.KindGovernment: "government", model.KindCare: "care", model.KindWelfare: "welfare",
	model.KindHousing: "housing", model.KindEducation: "education", model.KindSafety: "safety", model.KindBusiness: "business",
	model.KindAssociation: "association", model.KindResidents: "residents", model.KindAdvisory: "advisory",
}

var englishSeats = map[model.Seat]string{
	model.Seated: "at the table", model.ComesLater: "comes later", model.HasLeft: "gone", model.IsAbsent: "absent",
	model.Replaced: "replaced", model.Represented: "represented", model.NotInvited: "needed, not invited",
}

var englishRoles = map[model.Role]string{
	model.Does: "carries out", model.Pays: "pays", model.Brokers: "brings together", model.Steers: "steers", model.Uses: "uses",
}

var englishMandates = map[model.Authority]string{
	model.MandateUnasked: "not asked yet", model.MayDecide: "can decide", model.MayWithin: "can decide within {detail}",
	model.MayReserved: "subject to {detail}", model.MayAdvise: "brings advice", model.TakesBack: "takes it back {detail}",
}

var englishBounds = map[model.Bound]string{
	model.BoundUnknown: "not asked yet", model.BoundYes: "bound", model.BoundPartly: "partly bound", model.BoundNo: "not bound",
}

var englishBearings = map[model.Bearing]string{
	model.BearUnasked: "not asked yet", model.BearYes: "yes", model.BearIf: "yes, if …", model.BearNot: "not as is",
}

var englishForms = map[model.Form]string{
	model.FormOpen: "not chosen yet", model.Recorded: "laid down", model.Informal: "between us",
}

var englishSorts = map[model.AgreementKind]string{
	model.Plain: "ordinary", model.Stop: "stop agreement", model.Example: "setting an example",
}

var englishProgress = map[model.Progress]string{
	model.NotStarted: "open", model.Running: "under way", model.Done: "done", model.Stuck: "stuck", model.Stopped: "stopped",
}

var englishCalculated = map[model.Calculated]string{
	model.CalcUnknown: "not asked yet", model.CalcNotNeeded: "not needed", model.CalcNotYet: "not yet", model.CalcDone: "yes",
}

var englishReplies = map[model.Reply]string{
	model.SaysYes: "yes", model.Reserved: "yes, subject to {body}", model.SaysIfNot: "not as is", model.StaysOut: "takes no part", model.WasAbsent: "absent",
}

var englishHows = map[model.How]string{
	model.AtTable: "at the table", model.Together: "asked together", model.InWriting: "in writing",
}

var englishOutcomes = map[model.Outcome]string{
	model.Pending: "not decided yet", model.Granted: "agreed to", model.Refused: "not agreed to",
}

var englishStatuses = map[model.Status]string{
	model.Proposal: "proposal", model.Discussed: "discussed", model.Agreed: "agreed", model.UnderReserve: "with a reservation",
	model.NotRound: "not settled", model.Ratified: "ratified", model.StatusLapsed: "lapsed",
}

var englishStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "linked to {a}, {lack}", model.StandsShort: "linked to {a}, not enough yet says {owner}",
	model.Arranged: "arranged in {a}", model.ArrangedIf: "arranged in {a}, subject to {body}",
	model.WasArranged: "was arranged in {a}, which is now {what}", model.StandsTakenUp: "taken up in the challenge, version {v}",
	model.StandsAccepted: "knowingly accepted", model.StandsLapsed: "lapsed", model.StandsPrepared: "presumed",
}

var englishLacks = map[model.Lack]string{
	model.LacksNothing: "not settled yet", model.LacksLead: "which has no lead yet", model.LacksDate: "which has no date yet",
	model.LacksAnswers: "{who} not asked yet", model.LacksWord: "{owner} not asked yet", model.LacksConsent: "which is not settled",
}

var englishChanges = map[model.Kind]string{
	model.KindText: "{field} changed", model.KindPick: "{field} chosen", model.KindAdd: "added", model.KindRemove: "removed",
	model.KindMove: "seat moved", model.KindMerge: "merged", model.KindLapse: "lapsed", model.KindVersion: "version of the challenge",
	model.KindFloor: "turn", model.KindAnswer: "answer", model.KindLink: "linked", model.KindUnlink: "unlinked",
	model.KindWord: "word of the owner", model.KindExit: "how it is arranged", model.KindPhase: "phase of the table",
	model.KindAside: "question set aside",
}

var englishPermissions = map[model.Permission]string{
	model.BetweenUs: "stays between us", model.TheirsToSay: "theirs to say", model.MayBeTabled: "may be put on the table",
}

var englishUses = map[model.Use]string{
	model.UseUnknown: "not asked yet", model.UseChain: "the chain", model.UsePolitics: "politics only", model.UseBoth: "chain and politics",
}
