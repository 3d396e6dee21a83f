package assets

import "regietafel/model"

var dutchKinds = map[model.PartnerKind]string{
	model.KindOther: "anders", model.KindGovernment: "overheid", model.KindCare: "zorg", model.KindWelfare: "welzijn",
	model.KindHousing: "wonen", model.KindEducation: "onderwijs", model.KindSafety: "veiligheid", model.KindBusiness: "bedrijf",
	model.KindAssociation: "vereniging", model.KindResidents: "inwoners", model.KindAdvisory: "adviserend",
}

var dutchSeats = map[model.Seat]string{
	model.Seated: "aan tafel", model.ComesLater: "komt later", model.HasLeft: "weg", model.IsAbsent: "afwezig",
	model.Replaced: "vervangen", model.Represented: "vertegenwoordigd", model.NotInvited: "nodig, niet uitgenodigd",
}

var dutchRoles = map[model.Role]string{
	model.Does: "voert uit", model.Pays: "betaalt", model.Brokers: "brengt bij elkaar", model.Steers: "stuurt", model.Uses: "gebruikt",
}

var dutchMandates = map[model.Authority]string{
	model.MandateUnasked: "nog niet gevraagd", model.MayDecide: "kan beslissen", model.MayWithin: "kan beslissen binnen {detail}",
	model.MayReserved: "onder voorbehoud van {detail}", model.MayAdvise: "brengt advies in", model.TakesBack: "neemt het mee terug {detail}",
}

var dutchBounds = map[model.Bound]string{
	model.BoundUnknown: "nog niet gevraagd", model.BoundYes: "gebonden", model.BoundPartly: "deels gebonden", model.BoundNo: "niet gebonden",
}

var dutchBearings = map[model.Bearing]string{
	model.BearUnasked: "nog niet gevraagd", model.BearYes: "ja", model.BearIf: "ja, als …", model.BearNot: "zo niet",
}

var dutchForms = map[model.Form]string{
	model.FormOpen: "nog niet gekozen", model.Recorded: "vastgelegd", model.Informal: "onderling",
}

var dutchSorts = map[model.AgreementKind]string{
	model.Plain: "gewoon", model.Stop: "stop-afspraak", model.Example: "voorbeeldgedrag",
}

var dutchProgress = map[model.Progress]string{
	model.NotStarted: "open", model.Running: "loopt", model.Done: "gereed", model.Stuck: "vastgelopen", model.Stopped: "gestopt",
}

var dutchCalculated = map[model.Calculated]string{
	model.CalcUnknown: "nog niet gevraagd", model.CalcNotNeeded: "niet nodig", model.CalcNotYet: "nog niet", model.CalcDone: "ja",
}

var dutchReplies = map[model.Reply]string{
	model.SaysYes: "ja", model.Reserved: "ja, onder voorbehoud van {body}", model.SaysIfNot: "zo niet", model.StaysOut: "doet niet mee", model.WasAbsent: "afwezig",
}

var dutchHows = map[model.How]string{
	model.AtTable: "aan tafel", model.Together: "samen gevraagd", model.InWriting: "schriftelijk",
}

var dutchOutcomes = map[model.Outcome]string{
	model.Pending: "nog niet beslist", model.Granted: "ingestemd", model.Refused: "niet ingestemd",
}

var dutchStatuses = map[model.Status]string{
	model.Proposal: "voorstel", model.Discussed: "besproken", model.Agreed: "akkoord", model.UnderReserve: "onder voorbehoud",
	model.NotRound: "niet rond", model.Ratified: "bekrachtigd", model.StatusLapsed: "vervallen",
}

var dutchStandings = map[model.StandingKind]string{
	model.StandsOpen: "open", model.StandsLinked: "gekoppeld aan {a}, {lack}", model.StandsShort: "gekoppeld aan {a}, volgens {owner} nog niet genoeg",
	model.Arranged: "geregeld in {a}", model.ArrangedIf: "geregeld in {a}, onder voorbehoud van {body}",
	model.WasArranged: "was geregeld in {a}, die is {what}", model.StandsTakenUp: "opgevangen in de opgave, versie {v}",
	model.StandsAccepted: "bewust aanvaard", model.StandsLapsed: "vervallen", model.StandsPrepared: "vermoed",
}

var dutchLacks = map[model.Lack]string{
	model.LacksNothing: "nog niet rond", model.LacksLead: "die heeft nog geen trekker", model.LacksDate: "die heeft nog geen datum",
	model.LacksAnswers: "{who} nog niet gevraagd", model.LacksWord: "{owner} nog niet gevraagd", model.LacksConsent: "die is niet rond",
}

var dutchChanges = map[model.Kind]string{
	model.KindText: "{field} gewijzigd", model.KindPick: "{field} gekozen", model.KindAdd: "toegevoegd", model.KindRemove: "weggehaald",
	model.KindMove: "stoel verplaatst", model.KindMerge: "samengevoegd", model.KindLapse: "vervallen", model.KindVersion: "versie van de opgave",
	model.KindFloor: "beurt", model.KindAnswer: "antwoord", model.KindLink: "gekoppeld", model.KindUnlink: "ontkoppeld",
	model.KindWord: "woord van de eigenaar", model.KindExit: "hoe het geregeld is", model.KindPhase: "fase van de tafel",
	model.KindAside: "vraag opzij gelegd",
}

var dutchPermissions = map[model.Permission]string{
	model.BetweenUs: "blijft tussen ons", model.TheirsToSay: "laat het henzelf zeggen", model.MayBeTabled: "mag op tafel",
}

var dutchUses = map[model.Use]string{
	model.UseUnknown: "nog niet gevraagd", model.UseChain: "de keten", model.UsePolitics: "alleen de politiek", model.UseBoth: "keten en politiek",
}
