package assets

import "regietafel/model"

// The findings on a partner at the table.
var dutchPartnersFindings = map[model.Code]FindingWords{
	model.AboveMandate: {
		Says:  "{p} zei ja bij afspraak {a}; thuis moet iemand dat nog bevestigen.",
		Many:  "Er is {k} keer ja gezegd dat iemand thuis nog moet bevestigen: door {who}.",
		Ask:   "{p}, wie moet thuis nog horen dat jullie ja zeiden tegen afspraak {a}?",
		Again: "{p}, wie bevestigt bij jullie het ja op afspraak {a}?",
		Wall:  "Wie bij jullie bevestigt het ja op afspraak {a}, en wanneer staat het op de agenda?",
	},
	model.CarryUnasked: {
		Says:  "Of {p} dit met deze afspraken erbij kan dragen, is nog niet gevraagd.",
		Many:  "Aan {k} partners is nog niet gevraagd of dit met deze afspraken erbij te dragen is: {who}.",
		Ask:   "{p}, met deze afspraken erbij: kan jullie organisatie dit dragen?",
		Again: "{p}, jullie komen hiermee thuis. Wie knikt er, en wie krijgt er een probleem?",
		Wall:  "Met deze afspraken erbij: kan ieder van jullie dit thuis dragen?",
	},
	model.CarryNot: {
		Says:  "{p} kan dit met deze afspraken erbij thuis niet zo dragen.",
		Many:  "{k} partners kunnen dit met deze afspraken erbij thuis niet zo dragen: {who}.",
		Ask:   "{p}, welke afspraak zou anders zijn als dit bij jullie thuis wel te dragen is?",
		Again: "Wie aan deze tafel kan iets doen aan wat {p} nodig heeft om dit te dragen?",
		Wall:  "Wat zou er anders zijn als ieder van jullie dit thuis kan dragen?",
	},
	model.MoversUnsaid: {
		Says:  "Wie er bij {p} thuis mee moet, of wat daar helpt, is nog niet gezegd.",
		Many:  "Bij {k} partners is nog niet gezegd wie er thuis mee moet, of wat daar helpt: {who}.",
		Ask:   "{p}, wie bij jullie gaat straks iets anders doen, en wat is daarvoor nodig?",
		Again: "{p}, bij wie in jullie organisatie komt dit het hardst aan, en wat helpt daar?",
		Wall:  "Wie bij jullie gaat straks iets anders doen, en wat is daarvoor nodig?",
	},
	model.PressureOpen: {
		Says:  "Bij {p} kijkt thuis iemand mee ({who}); er is nog geen afspraak die daarbij helpt.",
		Many:  "Er is {k} keer druk van thuis genoemd waar nog geen afspraak bij helpt: bij {who}.",
		Ask:   "{p}, wat kan deze tafel jullie meegeven voor het gesprek met {who}?",
		Again: "Wie van jullie kan {p} helpen om dit bij {who} uit te leggen?",
		Wall:  "Wat kan deze tafel jullie meegeven voor het gesprek thuis?",
	},
	model.MandateOpen: {
		Says:  "Waarover {p} hier zelf kan beslissen, is nog niet gevraagd.",
		Many:  "Aan {k} partners is nog niet gevraagd waarover ze hier zelf kunnen beslissen: {who}.",
		Ask:   "{p}, waarover kunnen jullie vandaag zelf beslissen, en wat nemen jullie mee terug?",
		Again: "Een korte ronde: wat kunnen jullie hier toezeggen, en wat gaat eerst langs huis?",
		Wall:  "Een korte ronde: wat kunnen jullie hier toezeggen, en wat gaat eerst langs huis?",
	},
	model.BoundOpen: {
		Says:  "{p} zit hier ook voor anderen; of die gebonden zijn, is nog niet gevraagd.",
		Many:  "{k} partners zitten hier ook voor anderen; of die gebonden zijn, is nog niet gevraagd: {who}.",
		Ask:   "{p}, als jullie hier ja zeggen: voor wie geldt dat dan ook?",
		Again: "{p}, wie van jullie achterban moet zelf ook ja zeggen?",
		Wall:  "Als jullie hier ja zeggen: voor wie geldt dat dan ook?",
	},
	model.LeadsMost: {
		Says:  "{p} trekt {k} van de {of} afspraken.",
		Many:  "{k} partners trekken veel van de afspraken: {who}.",
		Ask:   "{p} trekt nu {k} van de {of} afspraken. Wie neemt er een over?",
		Again: "{p}, welke afspraak kan een ander aan deze tafel van jullie overnemen?",
		Wall:  "Als jullie naar de trekkers kijken: wie neemt er een afspraak over?",
	},
	model.LeadsOwn: {
		Says:  "{p}, waar de regisseur werkt, trekt {k} van de {of} afspraken.",
		Many:  "{k} partners waar de regisseur werkt, trekken afspraken: {who}.",
		Ask:   "{p}, welke van de {k} afspraken die jullie trekken, kan een ander overnemen?",
		Again: "Wie wordt in plaats van {p} trekker van een afspraak?",
		Wall:  "Welke afspraak kan een ander van jullie trekken, zodat niet alles in één hand ligt?",
	},
	model.Uninvolved: {
		Says:  "{p} is aan geen van de afspraken gebonden.",
		Many:  "{k} partners zijn aan geen van de afspraken gebonden: {who}.",
		Ask:   "{p}, welke van deze afspraken merken jullie thuis het meest?",
		Again: "{p}, wat gaat er bij jullie thuis anders door deze afspraken?",
		Wall:  "Wat gaat er bij ieder van jullie thuis anders door deze afspraken?",
	},
}

var englishPartnersFindings = map[model.Code]FindingWords{
	model.AboveMandate: {
		Says:  "{p} said yes to agreement {a}; somebody at home must still confirm that.",
		Many:  "{k} times a yes was said that somebody at home must still confirm: by {who}.",
		Ask:   "{p}, who at home is still to hear that you said yes to agreement {a}?",
		Again: "{p}, who at home confirms the yes to agreement {a}?",
		Wall:  "Who confirms your yes to agreement {a}, and when is it on the agenda?",
	},
	model.CarryUnasked: {
		Says:  "Whether {p} can carry this with these agreements was not asked yet.",
		Many:  "{k} partners were not asked yet whether they can carry this with these agreements: {who}.",
		Ask:   "{p}, with these agreements added: can your organisation carry this?",
		Again: "{p}, you come home with this. Who nods, and who is left with a problem?",
		Wall:  "With these agreements added: can each of you carry this at home?",
	},
	model.CarryNot: {
		Says:  "{p} cannot carry this as it is at home with these agreements.",
		Many:  "{k} partners cannot carry this as it is at home with these agreements: {who}.",
		Ask:   "{p}, which agreement would be different if you could carry this at home?",
		Again: "Who at this table can do something about what {p} needs to carry this?",
		Wall:  "What would be different if each of you could carry this at home?",
	},
	model.MoversUnsaid: {
		Says:  "Who must move at home at {p}, and what helps there, is not settled yet.",
		Many:  "At {k} partners it is not settled yet who must move at home, and what helps there: {who}.",
		Ask:   "{p}, who at home will be doing something else, and what does that take?",
		Again: "{p}, whom in your organisation does this hit hardest, and what helps there?",
		Wall:  "Who at home will be doing something else, and what do they need from you?",
	},
	model.PressureOpen: {
		Says:  "At {p} somebody at home is watching ({who}); no agreement helps with that yet.",
		Many:  "{k} times pressure from home was named that no agreement helps with yet: at {who}.",
		Ask:   "{p}, what can this table give you for the conversation with {who}?",
		Again: "Which of you can help {p} to explain this to {who}?",
		Wall:  "What can this table give you for the conversation at home?",
	},
	model.MandateOpen: {
		Says:  "What {p} can decide here was not asked yet.",
		Many:  "{k} partners were not asked yet what they can decide here: {who}.",
		Ask:   "{p}, what can you decide yourselves today, and what do you take back?",
		Again: "A short round: what can you promise here, and what has to pass by home first?",
		Wall:  "A short round: what can you promise here, and what has to pass by home first?",
	},
	model.BoundOpen: {
		Says:  "{p} sits here for others too; whether they are bound was not asked yet.",
		Many:  "{k} partners sit here for others too; whether those are bound was not asked yet: {who}.",
		Ask:   "{p}, if you say yes here: for whom else does that count?",
		Again: "{p}, whose own yes is needed among those whom you represent?",
		Wall:  "If you say yes here: for whom else does that count?",
	},
	model.LeadsMost: {
		Says:  "{p} leads {k} of the {of} agreements.",
		Many:  "{k} partners lead many of the agreements: {who}.",
		Ask:   "{p} now leads {k} of the {of} agreements. Who takes one over?",
		Again: "{p}, which agreement can another at this table take over from you?",
		Wall:  "If you look at who leads what: which of you takes an agreement over?",
	},
	model.LeadsOwn: {
		Says:  "{p}, where the facilitator works, leads {k} of the {of} agreements.",
		Many:  "{k} partners where the facilitator works lead agreements: {who}.",
		Ask:   "{p}, which of the {k} agreements that you lead could another partner lead?",
		Again: "Who takes an agreement over from {p}, so that it does not run the process and lead as well?",
		Wall:  "Which agreement could another of you lead, so that not everything is in one hand?",
	},
	model.Uninvolved: {
		Says:  "{p} is bound by none of the agreements.",
		Many:  "{k} partners are bound by none of the agreements: {who}.",
		Ask:   "{p}, which of these agreements will you notice most at home?",
		Again: "{p}, what will be different at home with these agreements?",
		Wall:  "What will be different at home for each of you with these agreements?",
	},
}
