package assets

import "regietafel/model"

var dutchStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "gekoppeld aan {a}, {lack}", model.StandsShort: "gekoppeld aan {a}, volgens {owner} nog niet genoeg",
	model.Arranged: "geregeld in {a}", model.ArrangedIf: "geregeld in {a}, onder voorbehoud van {body}",
	model.WasArranged: "was geregeld in {a}, die is {what}", model.StandsTakenUp: "opgevangen in de opgave, versie {v}",
	model.StandsAccepted: "bewust aanvaard", model.StandsLapsed: "vervallen", model.StandsPrepared: "vermoed",
}

var englishStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "linked to {a}, {lack}", model.StandsShort: "linked to {a}, not enough yet says {owner}",
	model.Arranged: "arranged in {a}", model.ArrangedIf: "arranged in {a}, subject to {body}",
	model.WasArranged: "was arranged in {a}, which is now {what}", model.StandsTakenUp: "taken up in the challenge, version {v}",
	model.StandsAccepted: "knowingly accepted", model.StandsLapsed: "lapsed", model.StandsPrepared: "presumed",
}

var dutchLacks = map[model.Lack]string{
	model.LacksNothing: "nog niet rond", model.LacksLead: "die heeft nog geen trekker", model.LacksDate: "die heeft nog geen datum",
	model.LacksAnswers: "{who} nog niet gevraagd", model.LacksWord: "{owner} nog niet gevraagd", model.LacksConsent: "die is niet rond",
}

var englishLacks = map[model.Lack]string{
	model.LacksNothing: "not settled yet", model.LacksLead: "which has no lead yet", model.LacksDate: "which has no date yet",
	model.LacksAnswers: "{who} not asked yet", model.LacksWord: "{owner} not asked yet", model.LacksConsent: "which is not settled",
}
