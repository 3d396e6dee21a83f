package assets

import "regietafel/model"

// The findings on the opgave.
var dutchOpgaveFindings = map[model.Code]FindingWords{
	model.OpgaveUnheld: {
		Says:  "Of de opgave van de vorige keer nog klopt, is nog niet gevraagd.",
		Many:  "Of de opgave van de vorige keer nog klopt, is nog niet gevraagd.",
		Ask:   "Dit is de opgave van de vorige keer. Klopt die voor jullie nog?",
		Again: "Wat is er sinds de vorige tafel gebeurd dat deze opgave anders maakt?",
		Wall:  "Dit is de opgave van de vorige keer. Klopt die voor jullie nog?",
	},
	model.OpgaveVague: {
		Says:  "In de opgave staat nog iets open: voor wie, wat er beter wordt, hoeveel, wanneer, of woorden tussen haken.",
		Many:  "In de opgave staat nog iets open.",
		Ask:   "Voor hoeveel mensen willen jullie dit voor elkaar krijgen, en tegen welke datum?",
		Again: "Als we over een jaar weer zo zitten: wat is er dan dat er nu niet is?",
		Wall:  "Als jullie over een jaar weer zo zitten: wat is er dan dat er nu niet is?",
	},
	model.WhyUsOpen: {
		Says:  "Waarom dit alleen samen lukt, is nog niet gezegd.",
		Many:  "Waarom dit alleen samen lukt, is nog niet gezegd.",
		Ask:   "Welk deel hiervan lukt jullie niet zonder een ander aan deze tafel?",
		Again: "Wie aan deze tafel hebben jullie het hardst nodig, en waarvoor?",
		Wall:  "Welk deel hiervan lukt jullie niet zonder een ander aan deze tafel?",
	},
	model.UrgencyOpen: {
		Says:  "Waarom dit nu speelt, is nog niet gezegd.",
		Many:  "Waarom dit nu speelt, is nog niet gezegd.",
		Ask:   "Wat maakt dat dit nu speelt, en niet pas volgend jaar?",
		Again: "Wat merken jullie thuis als dit nog een jaar zo blijft?",
		Wall:  "Wat maakt voor jullie dat dit nu speelt, en niet pas volgend jaar?",
	},
	model.UrgencyPast: {
		Says:  "De reden om te beginnen was voelbaar tot een dag die voorbij is: {why}.",
		Many:  "De reden om te beginnen was voelbaar tot een dag die voorbij is.",
		Ask:   "Jullie begonnen om deze reden: {why}. Hoe is dat nu?",
		Again: "Wat maakt dat dit ook nu nog speelt, en bij wie van jullie het meest?",
		Wall:  "Jullie begonnen hieraan met een reden. Hoe is dat nu?",
	},
	model.OpgaveChanged: {
		Says:  "De opgave is veranderd na de afspraken of na de laatste peiling.",
		Many:  "De opgave is veranderd na de afspraken of na de laatste peiling.",
		Ask:   "De opgave is veranderd. Wat betekent dat voor wat jullie eerder zeiden of afspraken?",
		Again: "Welke afspraak willen jullie met deze nieuwe opgave opnieuw bekijken?",
		Wall:  "De opgave is veranderd. Wat betekent dat voor wat jullie eerder zeiden of afspraken?",
	},
	model.Untranslated: {
		Says:  "Wat deze ambitie van de keten vraagt, is nog niet gezegd: {text}.",
		Many:  "Van {k} ambities is nog niet gezegd wat ze van de keten vragen: {who}.",
		Ask:   "Wat levert de keten samen op om deze ambitie waar te maken: {text}?",
		Again: "Wie in de keten merkt het eerst of dit lukt: {text}?",
		Wall:  "Wat moeten jullie samen opleveren om de ambities waar te maken?",
	},
	model.PoliticsOnly: {
		Says:  "Deze indicator wordt alleen door de politiek gebruikt: {text}.",
		Many:  "{k} indicatoren worden alleen door de politiek gebruikt: {who}.",
		Ask:   "Wie in de uitvoering heeft iets aan deze indicator: {text}?",
		Again: "Welk ander cijfer kan weg als dit cijfer blijft: {text}?",
		Wall:  "Aan welk cijfer hebben jullie in het werk iets, en welk kan weg?",
	},
	model.UseOpen: {
		Says:  "Wie deze indicator gebruikt, is nog niet gevraagd: {text}.",
		Many:  "Van {k} indicatoren is nog niet gevraagd wie ze gebruikt: {who}.",
		Ask:   "Wie gebruikt deze indicator in het eigen werk: {text}?",
		Again: "Wat besluit iemand met deze indicator: {text}?",
		Wall:  "Wie van jullie gebruikt de cijfers waarmee jullie dit volgen?",
	},
}

var englishOpgaveFindings = map[model.Code]FindingWords{
	model.OpgaveUnheld: {
		Says:  "Whether the challenge of last time still holds was not asked yet.",
		Many:  "Whether the challenge of last time still holds was not asked yet.",
		Ask:   "This is the challenge of last time. Does it still hold for you?",
		Again: "What has happened since the last table that makes this challenge different?",
		Wall:  "This is the challenge of last time. Does it still hold for you?",
	},
	model.OpgaveVague: {
		Says:  "Something in the challenge is open: for whom, what gets better, how many, when, or words in brackets.",
		Many:  "Something in the challenge is open.",
		Ask:   "For how many people do you want to bring this about, and by which date?",
		Again: "If we sit here again in a year: what will be there that is not there now?",
		Wall:  "If you sit here again in a year: what will be there that is not there now?",
	},
	model.WhyUsOpen: {
		Says:  "Why this can only be done together was not said yet.",
		Many:  "Why this can only be done together was not said yet.",
		Ask:   "Which part of this can you not do without another at this table?",
		Again: "Whom here do you need most, and for what?",
		Wall:  "Which part of this can you not do without another at this table?",
	},
	model.UrgencyOpen: {
		Says:  "Why this matters now was not said yet.",
		Many:  "Why this matters now was not said yet.",
		Ask:   "What makes this matter now, and not only next year?",
		Again: "What will you notice at home if this stays like this for another year?",
		Wall:  "What makes this matter to you now, and not only next year?",
	},
	model.UrgencyPast: {
		Says:  "The reason to begin was felt until a day that is past: {why}.",
		Many:  "The reason to begin was felt until a day that is past.",
		Ask:   "You began for this reason: {why}. How is that now?",
		Again: "What makes this matter now as well, and to which of you most?",
		Wall:  "You began this for a reason. How is that now?",
	},
	model.OpgaveChanged: {
		Says:  "The challenge has changed since the agreements or the last poll.",
		Many:  "The challenge has changed since the agreements or the last poll.",
		Ask:   "The challenge has changed. What does that mean for what you said or agreed before?",
		Again: "Which agreement do you want to look at again with this new challenge?",
		Wall:  "The challenge has changed. What does that mean for what you said or agreed before?",
	},
	model.Untranslated: {
		Says:  "What this ambition asks of the chain was not said yet: {text}.",
		Many:  "Of {k} ambitions it was not said yet what they ask of the chain: {who}.",
		Ask:   "What must the chain bring about together for this ambition: {text}?",
		Again: "Who in the chain notices first whether this works: {text}?",
		Wall:  "What must you bring about together to make the ambitions come true?",
	},
	model.PoliticsOnly: {
		Says:  "Only politics uses this indicator: {text}.",
		Many:  "Only politics uses {k} of the indicators: {who}.",
		Ask:   "Who of those who carry it out has use for this indicator: {text}?",
		Again: "Which other figure can go if this one stays: {text}?",
		Wall:  "Which figure is of use to you in your work, and which can go?",
	},
	model.UseOpen: {
		Says:  "Who uses this indicator was not asked yet: {text}.",
		Many:  "Of {k} indicators it was not asked yet who uses them: {who}.",
		Ask:   "Who uses this indicator in their own work: {text}?",
		Again: "What does somebody decide with this indicator: {text}?",
		Wall:  "Who of you uses the figures by which you follow this?",
	},
}
