package assets

import "regietafel/model"

// The findings on what must keep holding at home.
var dutchPointsFindings = map[model.Code]FindingWords{
	model.PointFell: {
		Says:  "Punt {n} van {p} was geregeld in afspraak {a}; die is {what}.",
		Many:  "{k} punten waren geregeld in een afspraak die niet meer loopt: {who}.",
		Ask:   "Afspraak {a} is {what}. Wat doen we nu met punt {n} van {p}?",
		Again: "{p}, nu afspraak {a} is {what}: wat hebben jullie nodig voor punt {n}?",
		Wall:  "Afspraak {a} loopt niet meer. Wat doen jullie nu met punt {n}?",
	},
	model.PointUnsaid: {
		Says:  "{p} heeft nog niet gezegd wat thuis moet blijven kloppen.",
		Many:  "Bij {k} partners is nog niet gezegd wat thuis moet blijven kloppen: {who}.",
		Ask:   "{p}, wat moet bij jullie blijven kloppen om dit te kunnen dragen?",
		Again: "{p}, als dit slaagt: wat mag er bij jullie niet door in de knel komen?",
		Wall:  "Wat moet bij ieder van jullie blijven kloppen om dit te kunnen dragen?",
	},
	model.PointOpen: {
		Says:  "Punt {n} van {p} heeft nog geen afspraak of andere uitweg.",
		Many:  "{k} punten hebben nog geen afspraak of andere uitweg: {who}.",
		Ask:   "Wie aan deze tafel kan iets doen aan punt {n} van {p}?",
		Again: "Wat spreken we af, zodat punt {n} voor {p} klopt?",
		Wall:  "Wie van jullie kan iets doen aan punt {n}?",
	},
	model.PointDeclined: {
		Says:  "Punt {n} van {p} is gekoppeld aan afspraak {a}; {p} zegt daar: {answer}.",
		Many:  "Bij {k} gekoppelde punten gaat de eigenaar niet mee met de afspraak: {who}.",
		Ask:   "{p}, wat zou er in afspraak {a} anders zijn als punt {n} ermee klopt?",
		Again: "Wie aan deze tafel kan, los van afspraak {a}, iets doen aan punt {n} van {p}?",
		Wall:  "Wat zouden jullie in afspraak {a} anders willen lezen, zodat punt {n} klopt?",
	},
	model.PointShort: {
		Says:  "Punt {n} van {p} is gekoppeld aan afspraak {a}; voor {p} is die alleen niet genoeg.",
		Many:  "Bij {k} punten is de afspraak alleen niet genoeg voor de eigenaar: {who}.",
		Ask:   "{p}, wat hebben jullie naast afspraak {a} nodig voor punt {n}?",
		Again: "Wie aan deze tafel kan naast afspraak {a} iets doen aan punt {n} van {p}?",
		Wall:  "Wat kunnen jullie naast afspraak {a} doen aan punt {n}?",
	},
	model.OwnerUnasked: {
		Says:  "Punt {n} van {p} is gekoppeld aan afspraak {a}; of het daarmee geregeld is, zei {p} nog niet.",
		Many:  "Bij {k} gekoppelde punten zei de eigenaar nog niet of ze daarmee geregeld zijn: {who}.",
		Ask:   "{p}, is punt {n} met afspraak {a} voor jullie geregeld?",
		Again: "{p}, als afspraak {a} zo gebeurt: klopt punt {n} dan bij jullie?",
		Wall:  "Als jullie afspraak {a} zo doen: klopt punt {n} dan?",
	},
	model.PointWaits: {
		Says:  "Volgens {p} is punt {n} geregeld met afspraak {a}; die is zelf nog niet rond.",
		Many:  "{k} punten zijn volgens hun eigenaar geregeld, in een afspraak die nog niet rond is: {who}.",
		Ask:   "Punt {n} van {p} leunt op afspraak {a}. Wat maakt die rond?",
		Again: "Wie of wat maakt afspraak {a} rond, zodat punt {n} voor {p} klopt?",
		Wall:  "Punt {n} leunt op afspraak {a}. Wat maakt die voor jullie rond?",
	},
	model.PointReserved: {
		Says:  "Punt {n} van {p} is geregeld in afspraak {a}, onder voorbehoud van {body}.",
		Many:  "{k} punten zijn geregeld onder voorbehoud: {who}.",
		Ask:   "Afspraak {a} wacht op {body}. Wat doen we tot die tijd met punt {n}?",
		Again: "Stel dat {body} anders beslist: wat betekent dat voor punt {n} van {p}?",
		Wall:  "Afspraak {a} wacht op een besluit thuis. Wat doen jullie tot die tijd met punt {n}?",
	},
	model.NoneSaid: {
		Says:  "{p} zei: geen randvoorwaarde. Dat is één keer gevraagd.",
		Many:  "{k} partners zeiden: geen randvoorwaarde. Dat is één keer gevraagd: {who}.",
		Ask:   "{p}, wie bij jullie merkt dit het eerst, in de cijfers of in het rooster?",
		Again: "{p}, als jullie dit morgen thuis vertellen, welke vraag krijgen jullie dan het eerst?",
		Wall:  "Als jullie dit morgen thuis vertellen, welke vraag krijgen jullie dan het eerst?",
	},
	model.GapLoose: {
		Says:  "{p} aanvaardt dat punt {n} zo blijft; wie dat thuis hoort of wanneer we weer kijken, is nog niet gezegd.",
		Many:  "Bij {k} aanvaarde punten is nog niet gezegd wie dat thuis hoort of wanneer we weer kijken: {who}.",
		Ask:   "{p}, wat gebeurt er bij jullie als punt {n} zo blijft, en wie vangt dat op?",
		Again: "{p}, wie moet dit van punt {n} thuis weten, en wanneer kijken we er samen weer naar?",
		Wall:  "Wanneer kijken jullie samen weer naar punt {n}?",
	},
	model.PointsClash: {
		Says:  "Punt {n} van {p} en punt {m} van {q} zitten elkaar in de weg.",
		Many:  "Er zitten {k} keer twee punten elkaar in de weg: {who}.",
		Ask:   "Punt {n} en punt {m} zitten elkaar in de weg. Wat laat ze allebei kloppen?",
		Again: "Welk deel van punt {n} en welk deel van punt {m} kan wel tegelijk?",
		Wall:  "Er zitten twee punten in elkaars weg. Wat kunnen jullie doen zodat ze allebei kloppen?",
	},
}

var englishPointsFindings = map[model.Code]FindingWords{
	model.PointFell: {
		Says:  "Point {n} of {p} was arranged in agreement {a}, which is now {what}.",
		Many:  "{k} points were arranged in an agreement that has stopped: {who}.",
		Ask:   "Agreement {a} is {what}. What do we do now about point {n} of {p}?",
		Again: "{p}, now that agreement {a} is {what}: what do you need for point {n}?",
		Wall:  "Agreement {a} has stopped. What do you do about point {n} now?",
	},
	model.PointUnsaid: {
		Says:  "{p} has not said yet what must keep holding at home.",
		Many:  "{k} partners have not said yet what must keep holding at home: {who}.",
		Ask:   "{p}, what must keep holding at home for you to be able to carry this?",
		Again: "{p}, if this succeeds: what should not come under strain at home because of it?",
		Wall:  "What must keep holding at home for each of you, to be able to carry this?",
	},
	model.PointOpen: {
		Says:  "Point {n} of {p} has no agreement or other way out yet.",
		Many:  "{k} points have no agreement or other way out yet: {who}.",
		Ask:   "Who at this table can do something about point {n} of {p}?",
		Again: "What do we agree, so that point {n} is right for {p}?",
		Wall:  "Who among you can do something about point {n}?",
	},
	model.PointDeclined: {
		Says:  "Point {n} of {p} is linked to agreement {a}; {p} says there: {answer}.",
		Many:  "Of {k} linked points the owner does not go along with the agreement: {who}.",
		Ask:   "{p}, what would be different in agreement {a} if point {n} held with it?",
		Again: "Who at this table can do something about point {n} of {p}, apart from agreement {a}?",
		Wall:  "What would you want to read in agreement {a}, so that point {n} holds?",
	},
	model.PointShort: {
		Says:  "Point {n} of {p} is linked to agreement {a}; for {p} that alone is not enough.",
		Many:  "For {k} points the agreement alone is not enough for their owner: {who}.",
		Ask:   "{p}, what do you need for point {n} beside agreement {a}?",
		Again: "Who at this table can do something beside agreement {a} for point {n} of {p}?",
		Wall:  "What can you do about point {n} beside agreement {a}?",
	},
	model.OwnerUnasked: {
		Says:  "Point {n} of {p} is linked to agreement {a}; {p} has not said yet if that arranges it.",
		Many:  "Of {k} linked points the owner has not said yet if they are arranged: {who}.",
		Ask:   "{p}, is point {n} arranged for you with agreement {a}?",
		Again: "{p}, if agreement {a} happens like this: is point {n} right at home then?",
		Wall:  "If you do agreement {a} like this: is point {n} right then?",
	},
	model.PointWaits: {
		Says:  "{p} says that point {n} is arranged by agreement {a}, which is itself not settled yet.",
		Many:  "{k} points are arranged, say their owners, in an agreement that is not settled yet: {who}.",
		Ask:   "Point {n} of {p} leans on agreement {a}. What would settle that?",
		Again: "Who or what settles agreement {a}, so that point {n} is right for {p}?",
		Wall:  "Point {n} leans on agreement {a}. What would settle that for you?",
	},
	model.PointReserved: {
		Says:  "Point {n} of {p} is arranged in agreement {a}, subject to {body}.",
		Many:  "{k} points are arranged with a reservation: {who}.",
		Ask:   "Agreement {a} waits for {body}. What do we do about point {n} until then?",
		Again: "Suppose {body} decides otherwise: what does that mean for point {n} of {p}?",
		Wall:  "Agreement {a} waits for a decision at home. What do you do about point {n} until then?",
	},
	model.NoneSaid: {
		Says:  "{p} said once that it has no precondition; it was not asked a second time yet.",
		Many:  "{k} partners said once that they have no precondition; they were not asked a second time yet: {who}.",
		Ask:   "{p}, who at home notices this first, in the figures or in the rota?",
		Again: "{p}, if you tell this at home tomorrow, which question will you get first?",
		Wall:  "If you tell this at home tomorrow, which question will you get first?",
	},
	model.GapLoose: {
		Says:  "{p} accepts that point {n} stays as it is; who at home hears it, or when we look again, was not said yet.",
		Many:  "Of {k} accepted points it was not said yet who at home hears it, or when we look again: {who}.",
		Ask:   "{p}, what happens at home if point {n} stays like this, and who absorbs that?",
		Again: "{p}, who at home must know this of point {n}, and when do we look at it again?",
		Wall:  "When will you look at point {n} together again?",
	},
	model.PointsClash: {
		Says:  "Point {n} of {p} and point {m} of {q} are in each other's way.",
		Many:  "{k} times two points are in each other's way: {who}.",
		Ask:   "Point {n} and point {m} are in each other's way. What makes both of them right?",
		Again: "Which part of point {n} and which part of point {m} can go together?",
		Wall:  "Two points are in each other's way. What can you do so that both are right?",
	},
}
