package assets

import "regietafel/model"

// The findings on who is heard.
var dutchSeatsFindings = map[model.Code]FindingWords{
	model.Uninvited: {
		Says:  "{p} is nodig, en nog niet uitgenodigd.",
		Many:  "{k} partners zijn nodig, en nog niet uitgenodigd: {who}.",
		Ask:   "Wie van jullie nodigt {p} uit, en wanneer?",
		Again: "Waarvoor hebben we {p} hier nodig, en wie van jullie vraagt ze erbij?",
		Wall:  "Wie hebben jullie hier nog bij nodig, en wie vraagt ze?",
	},
	model.AbsentUnserved: {
		Says:  "{p} is er niet bij; wie daar langsgaat, is nog niet afgesproken.",
		Many:  "{k} partners zijn er niet bij; wie daar langsgaat, is nog niet afgesproken: {who}.",
		Ask:   "Wie haalt bij {p} op wat dit daar betekent, en wanneer?",
		Again: "Wie van jullie belt {p} over wat hier gezegd is, en wat is dan de vraag?",
		Wall:  "Wie van jullie haalt het antwoord op bij wie er vandaag niet is?",
	},
	model.LateUnasked: {
		Says:  "{p} kwam later binnen en is nog niet aan het woord geweest.",
		Many:  "{k} partners kwamen later binnen en zijn nog niet aan het woord geweest: {who}.",
		Ask:   "{p}, jullie schoven later aan. Waar gaat het jullie hierin om?",
		Again: "{p}, wat moet deze tafel van jullie weten voor we verdergaan?",
		Wall:  "Wat moeten jullie van elkaar weten voor we verdergaan?",
	},
	model.NotUnderstood: {
		Says:  "Waar het {p} om gaat, heeft nog geen ander zo gezegd dat het klopte.",
		Many:  "Van {k} partners heeft nog geen ander zo gezegd waar het hun om gaat dat het klopte: {who}.",
		Ask:   "Wie kan in eigen woorden zeggen waar het {p} om gaat?",
		Again: "Wat hoorden jullie {p} zeggen, en herkennen zij zich daarin?",
		Wall:  "Wie van jullie kan in eigen woorden zeggen waar het een ander hier om gaat?",
	},
	model.BetterUnsaid: {
		Says:  "{p} zei wat moet blijven kloppen; wat er thuis beter wordt, is nog niet gezegd.",
		Many:  "Bij {k} partners is nog niet gezegd wat er thuis beter wordt: {who}.",
		Ask:   "{p}, wat wordt er bij jullie beter als dit lukt?",
		Again: "{p}, wat hiervan past bij waar jullie organisatie voor staat?",
		Wall:  "Wat wordt er bij ieder van jullie beter als dit lukt?",
	},
	model.AnswerableOpen: {
		Says:  "Waarop {p} aanspreekbaar is, is nog niet gezegd.",
		Many:  "Bij {k} partners is nog niet gezegd waarop ze aanspreekbaar zijn: {who}.",
		Ask:   "{p}, waarop mogen de anderen jullie aanspreken?",
		Again: "{p}, waar vragen we jullie naar als we elkaar over een half jaar zien?",
		Wall:  "Waarop mogen de anderen ieder van jullie aanspreken?",
	},
	model.ProfessionalOut: {
		Says:  "De stem van wie dit uitvoert, staat nog niet bij de opgave.",
		Many:  "De stem van wie dit uitvoert, staat nog niet bij de opgave.",
		Ask:   "Wie van de uitvoering heeft dit gezien, en wat zeiden zij?",
		Again: "Als jullie dit voorlezen aan wie het gaat uitvoeren: wat is dan de eerste vraag?",
		Wall:  "Wie van de uitvoering bij jullie heeft dit gezien, en wat zei die?",
	},
}

var englishSeatsFindings = map[model.Code]FindingWords{
	model.Uninvited: {
		Says:  "{p} is needed, and was not invited yet.",
		Many:  "{k} partners are needed, and were not invited yet: {who}.",
		Ask:   "Which of you invites {p}, and when?",
		Again: "What do we need {p} for here, and which of you asks them?",
		Wall:  "Whom do you still need here, and who asks them?",
	},
	model.AbsentUnserved: {
		Says:  "{p} is not here; who goes and asks was not agreed yet.",
		Many:  "{k} partners are not here; who goes and asks was not agreed yet: {who}.",
		Ask:   "Who goes and asks {p} what this means there, and when?",
		Again: "Which of you calls {p} about what was said here, and what will you ask?",
		Wall:  "Which of you goes and asks those who are not here today?",
	},
	model.LateUnasked: {
		Says:  "{p} came in later and has not had the floor yet.",
		Many:  "{k} partners came in later and have not had the floor yet: {who}.",
		Ask:   "{p}, you joined us later. What matters to you in this?",
		Again: "{p}, what must this table know of you before we go on?",
		Wall:  "What must you know of each other before we go on?",
	},
	model.NotUnderstood: {
		Says:  "Nobody has yet said what matters to {p} in words that {p} called right.",
		Many:  "Of {k} partners nobody has yet said what matters to them in words that they called right: {who}.",
		Ask:   "Who can say in their own words what matters to {p}?",
		Again: "What did you hear {p} say, and do they recognise themselves in it?",
		Wall:  "Which of you can say in your own words what matters to another here?",
	},
	model.BetterUnsaid: {
		Says:  "{p} said what must keep holding; what gets better at home was not said yet.",
		Many:  "Of {k} partners it was not said yet what gets better at home: {who}.",
		Ask:   "{p}, what gets better at home if this works out?",
		Again: "{p}, what in this fits what your organisation stands for?",
		Wall:  "What gets better for each of you if this works out?",
	},
	model.AnswerableOpen: {
		Says:  "What {p} may be held to was not said yet.",
		Many:  "Of {k} partners it was not said yet what they may be held to: {who}.",
		Ask:   "{p}, what may the others hold you to?",
		Again: "{p}, what do we ask you about when we see each other in half a year?",
		Wall:  "What may the others hold each of you to?",
	},
	model.ProfessionalOut: {
		Says:  "The voice of those who carry this out is not with the challenge yet.",
		Many:  "The voice of those who carry this out is not with the challenge yet.",
		Ask:   "Who of those who carry this out has seen it, and what did they say?",
		Again: "If you read this out to those who will carry it out: what is their first question?",
		Wall:  "Who of those who carry it out for you has seen this, and what did they say?",
	},
}
