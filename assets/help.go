package assets

// Help is the page with all keys.
type Help struct {
	Here, Always, Words string
	Lines               []string
}

var dutchHelp = Help{
	Here: "Hier", Always: "Overal", Words: "Woorden",
	Lines: []string{
		"Opgave: wat alleen samen lukt, zo concreet dat je erop aan te spreken bent.",
		"Belang: waarom er voor een organisatie iets op het spel staat.",
		"Randvoorwaarde: wat thuis moet blijven kloppen om dit te kunnen dragen.",
		"Geregeld: er is een afspraak met trekker en datum, iedereen die gebonden is zei ja, en de eigenaar zegt dat het zo klopt.",
		"Voorbehoud: een ja dat pas geldt als een orgaan thuis instemt, met een datum.",
		"○ vermoed: door jou voorbereid, alleen in REGIE. ● gezegd: aan tafel uitgesproken.",
		"Data: 1 mrt, vr, +6w, eind juni, Q3 2027, 2028, doorlopend.",
	},
}

var englishHelp = Help{
	Here: "Here", Always: "Everywhere", Words: "Words",
	Lines: []string{
		"Challenge: what can only be done together, so concrete that you can be held to it.",
		"Interest: why something is at stake for an organisation.",
		"Precondition: what must keep holding at home to be able to carry this.",
		"Arranged: there is an agreement with a lead and a date, everybody who is bound said yes, and the owner says that it is right so.",
		"Reservation: a yes that counts only when a body at home agrees, with a date.",
		"○ presumed: prepared by you, only BACKSTAGE. ● said: spoken at the table.",
		"Dates: 1 Mar, Fri, +6w, end June, Q3 2027, 2028, ongoing.",
	},
}
