package assets

import "regietafel/model"

// The findings on what was answered, by whom and on which words.
var dutchAnswersFindings = map[model.Code]FindingWords{
	model.IfNot: {
		Says:  "{p} zegt bij afspraak {a}: zo niet.",
		Many:  "Er is {k} keer gezegd: zo niet. Door {who}.",
		Ask:   "{p}, wat zou er in afspraak {a} anders zijn als jullie wel mee konden?",
		Again: "{p}, welk woord of welk getal in afspraak {a} past niet bij jullie?",
		Wall:  "Wat zou er in afspraak {a} anders zijn als jullie allemaal mee konden?",
	},
	model.NeedsSaid: {
		Says:  "{p} zegt bij afspraak {a}: zo niet, en zei wat er nodig is.",
		Many:  "Er is {k} keer gezegd: zo niet, met wat er nodig is. Door {who}.",
		Ask:   "{p} zei wat er bij afspraak {a} nodig is. Wie aan deze tafel kan dat regelen?",
		Again: "Hoe komt in afspraak {a} te staan wat {p} nodig heeft?",
		Wall:  "Bij afspraak {a} is gezegd wat er nodig is. Wie van jullie kan dat regelen?",
	},
	model.AnswerOne: {
		Says:  "Bij afspraak {a} is {p} nog niet gevraagd.",
		Many:  "Bij {k} afspraken is nog één partner te vragen: {who}.",
		Ask:   "{p}, wat betekent afspraak {a} bij jullie thuis?",
		Again: "{p}, dit is afspraak {a}, zoals die er nu staat. Wat zeggen jullie?",
		Wall:  "Dit is afspraak {a}. Wie van jullie wil er iets over zeggen?",
	},
	model.BodyRefused: {
		Says:  "Bij {p} heeft {body} niet ingestemd met afspraak {a}.",
		Many:  "Er is {k} keer thuis niet ingestemd: bij {who}.",
		Ask:   "{p}, welk deel van afspraak {a} kan bij jullie thuis wel doorgaan?",
		Again: "{p}, wat zou {body} in afspraak {a} willen lezen om in te stemmen?",
		Wall:  "Welk deel van afspraak {a} kan bij jullie thuis wel doorgaan?",
	},
	model.AnswerStale: {
		Says:  "Het antwoord van {p} bij afspraak {a} is van eerder en wordt opnieuw gevraagd.",
		Many:  "{k} antwoorden zijn van eerder en worden opnieuw gevraagd: van {who}.",
		Ask:   "{p}, afspraak {a} staat er nu anders dan toen jullie antwoord gaven. Geldt dat nog?",
		Again: "{p}, wat verandert er bij jullie thuis met afspraak {a}, zoals die er nu staat?",
		Wall:  "Dit is afspraak {a}, zoals die er nu staat. Geldt jullie antwoord nog?",
	},
	model.AnswersOpen: {
		Says:  "Bij afspraak {a} is nog niet iedereen gevraagd die eraan gebonden is.",
		Many:  "Bij {k} afspraken is nog niet iedereen gevraagd die eraan gebonden is: {who}.",
		Ask:   "Van wie willen we zelf horen wat afspraak {a} thuis betekent?",
		Again: "Dit is afspraak {a}, zoals die er nu staat. Wat zegt ieder van jullie?",
		Wall:  "Dit is afspraak {a}. Wat zegt ieder van jullie?",
	},
	model.ReserveVague: {
		Says:  "{p} zegt ja bij afspraak {a}, onder voorbehoud; wie er beslist, is nog niet gezegd.",
		Many:  "Bij {k} voorbehouden is nog niet gezegd wie er beslist: {who}.",
		Ask:   "{p}, wie beslist bij jullie over afspraak {a}, en op welke datum?",
		Again: "{p}, van wie horen we of het voorbehoud bij afspraak {a} eraf kan, en wanneer?",
		Wall:  "Wie beslist er thuis nog over afspraak {a}, en wanneer horen jullie dat?",
	},
	model.ReservePast: {
		Says:  "Bij {p} zou {body} {d1} over afspraak {a} beslissen; wat het werd, is nog niet gezegd.",
		Many:  "Van {k} voorbehouden is de dag voorbij, en is nog niet gezegd wat er besloten is: {who}.",
		Ask:   "{p}, wat heeft {body} over afspraak {a} besloten?",
		Again: "{p}, {d1} stond afspraak {a} bij jullie thuis op de agenda. Wat kwam daaruit?",
		Wall:  "Over afspraak {a} zou thuis beslist zijn. Wat hebben jullie gehoord?",
	},
	model.ReserveUndated: {
		Says:  "Bij {p} beslist {body} over afspraak {a}; de datum is nog niet gezegd.",
		Many:  "Van {k} voorbehouden is de datum nog niet gezegd: {who}.",
		Ask:   "{p}, op welke datum beslist {body} over afspraak {a}?",
		Again: "{p}, wanneer horen we van {body} hoe het met afspraak {a} verder gaat?",
		Wall:  "Wanneer horen jullie wat er thuis over afspraak {a} besloten is?",
	},
	model.ReserveLate: {
		Says:  "Bij {p} beslist {body} {d1} over afspraak {a}, en die is {d2} al klaar.",
		Many:  "Er wordt {k} keer thuis beslist na de dag waarop de afspraak klaar is: bij {who}.",
		Ask:   "{body} beslist {d1}, afspraak {a} moet {d2} klaar zijn. Welke datum schuift?",
		Again: "Wat is er van afspraak {a} al te doen voordat {body} {d1} beslist?",
		Wall:  "Thuis wordt pas na de datum van afspraak {a} beslist. Welke datum kan bij jullie verschuiven?",
	},
}

var englishAnswersFindings = map[model.Code]FindingWords{
	model.IfNot: {
		Says:  "{p} says to agreement {a}: not as is.",
		Many:  "{k} times the answer was: not as is. From {who}.",
		Ask:   "{p}, what would be different in agreement {a} if you could join in?",
		Again: "{p}, which word or which number in agreement {a} does not fit you?",
		Wall:  "What would be different in agreement {a} if all of you could join in?",
	},
	model.NeedsSaid: {
		Says:  "{p} says to agreement {a}: not as is, and said what is needed.",
		Many:  "{k} times the answer was: not as is, with what is needed. From {who}.",
		Ask:   "{p} said what agreement {a} needs. Who at this table can see to that?",
		Again: "How does what {p} needs get into agreement {a}?",
		Wall:  "It was said what agreement {a} needs. Which of you can see to that?",
	},
	model.AnswerOne: {
		Says:  "{p} was not asked yet about agreement {a}.",
		Many:  "Of {k} agreements one partner is still to be asked: {who}.",
		Ask:   "{p}, what does agreement {a} mean at home?",
		Again: "{p}, this is agreement {a}, as it stands now. What do you say?",
		Wall:  "This is agreement {a}. Who of you wants to say something about it?",
	},
	model.BodyRefused: {
		Says:  "At {p}, {body} did not agree to agreement {a}.",
		Many:  "{k} times a body at home did not agree: at {who}.",
		Ask:   "{p}, which part of agreement {a} can go ahead in your organisation?",
		Again: "{p}, what would {body} want to read in agreement {a} to agree to it?",
		Wall:  "Which part of agreement {a} can go ahead in your organisations?",
	},
	model.AnswerStale: {
		Says:  "The answer of {p} to agreement {a} is from before and will be asked again.",
		Many:  "{k} answers are from before and will be asked again: of {who}.",
		Ask:   "{p}, agreement {a} is not what it was when you answered. Does that answer still hold?",
		Again: "{p}, what changes at home with agreement {a}, as it now stands?",
		Wall:  "This is agreement {a}, as it now stands. Does your answer still hold?",
	},
	model.AnswersOpen: {
		Says:  "Not everybody who is bound by agreement {a} was asked yet.",
		Many:  "Of {k} agreements not everybody who is bound was asked yet: {who}.",
		Ask:   "From whom do we want to hear what agreement {a} means at home?",
		Again: "Agreement {a}, as it stands now: what does each who takes part in it say?",
		Wall:  "This is agreement {a}. What does each of you say?",
	},
	model.ReserveVague: {
		Says:  "{p} says yes to agreement {a}, with a reservation; who decides was not said yet.",
		Many:  "Of {k} reservations it was not said yet who decides: {who}.",
		Ask:   "{p}, who decides on agreement {a} in your organisation, and on which date?",
		Again: "{p}, from whom do we hear that the reservation on agreement {a} can go, and when?",
		Wall:  "Who at home still decides on agreement {a}, and when will you hear?",
	},
	model.ReservePast: {
		Says:  "At {p}, {body} would decide on agreement {a} {d1}; what came of it was not said yet.",
		Many:  "Of {k} reservations the day is past, and it was not said yet what was decided: {who}.",
		Ask:   "{p}, what did {body} decide on agreement {a}?",
		Again: "{p}, agreement {a} was to be decided at home {d1}. What came of it?",
		Wall:  "Agreement {a} was to be decided at home by now. What have you heard?",
	},
	model.ReserveUndated: {
		Says:  "At {p}, {body} decides on agreement {a}; the date was not said yet.",
		Many:  "Of {k} reservations the date was not said yet: {who}.",
		Ask:   "{p}, on which date does {body} decide on agreement {a}?",
		Again: "{p}, when do we hear from {body} how agreement {a} goes on?",
		Wall:  "When will you hear what was decided at home about agreement {a}?",
	},
	model.ReserveLate: {
		Says:  "At {p}, {body} decides {d1} on agreement {a}, which is due {d2}.",
		Many:  "{k} times a body decides after the agreement is due: at {who}.",
		Ask:   "{body} decides {d1}, agreement {a} is due {d2}. Which date moves?",
		Again: "What of agreement {a} can be done before {body} decides {d1}?",
		Wall:  "The decision at home comes after the date of agreement {a}. Which date can you move?",
	},
}
