package assets

import "regietafel/model/date"

var dutchTakeHome = TakeHome{
	About: "per partner één blad, om thuis te vertellen", Which: "Voor wie is het meeneemblad?", Everyone: "voor iedereen, elk een bestand (HTML)",
	Nobody: "Aan deze tafel zit nog niemand voor wie een meeneemblad te maken is.", WrittenIn: "De meeneembladen staan in {path}", KeyAll: "allemaal",
	Name: "Meeneemblad", NameWith: "Meeneemblad voor {who}",
	Concept: "concept · stand {at}", Settled: "vastgesteld op {at}",
	For: "Voor {who}.", We: "wij",
	Yes: "Wij zeiden ja tegen", YesCaption: "Op datum: wat het eerst klaar moet zijn, staat bovenaan", Ours: "Ons deel", Three: "Drie zinnen om thuis te vertellen",
	Lead: "Wij doen", Reserve: "Ons voorbehoud", Not: "Daar zeiden wij zo niet", Needs: "nodig: {text}", Out: "Daaraan doen wij niet mee", Asked: "Ons antwoord is nog nodig",
	Arranged: "Voor ons is geregeld", Open: "Voor ons is nog open",
	More:       Count{"en nog 1; zie de besluitenlijst", "en nog {n}; zie de besluitenlijst"},
	MorePoints: Count{"en nog 1; zie het werkverslag", "en nog {n}; zie het werkverslag"},
	Aim:        "Samen willen we dit bereiken: {text}.", AimFor: "Samen willen we dit bereiken voor {whom}: {text}.",
	AimText: "Dit is wat we samen willen: {text}.", AimTitle: "Met de andere organisaties werken we samen aan: {text}.",
	DoLead: "Wij trekken de afspraak “{text}”", DoYes: "Wij zeiden ja tegen de afspraak “{text}”",
	DoReserved: "Wij zeiden ja onder voorbehoud tegen de afspraak “{text}”", DoNothing: "Wij hebben zelf nog niets toegezegd.",
	DoMore: Count{"daarnaast zeiden we ja tegen nog 1 afspraak", "daarnaast zeiden we ja tegen nog {n} afspraken"},
	By: map[date.Precision]string{
		date.ByDay: "klaar uiterlijk {due}", date.ByMonth: "klaar in {due}", date.ByMonthEnd: "klaar {due}",
		date.ByQuarter: "klaar in het {due}", date.ByYear: "klaar in {due}", date.Ongoing: "{due}",
	},
	On: map[date.Precision]string{
		date.ByDay: "op {due}", date.ByMonth: "in {due}", date.ByMonthEnd: "{due}",
		date.ByQuarter: "in het {due}", date.ByYear: "in {due}", date.Ongoing: "{due}",
	},
	HomeArranged: "voor ons is geregeld: “{text}”", HomeIf: "onder voorbehoud geregeld is: “{text}”",
	HomeOpen: "nog open is: “{text}”", HomeAccepted: "bewust aanvaard hebben we: “{text}”",
	HomeNone: "voor ons hoefde er niets extra's geregeld te worden", HomeNext: "de tafel komt weer bij elkaar op {date}",
	HomeNextOpen: "wanneer de tafel weer bij elkaar komt, volgt nog",
	Decides:      "{body} beslist {when} over afspraak {a}", DecidesLater: "{body} moet nog beslissen over afspraak {a}", DecidesSomebody: "over afspraak {a} moet thuis nog worden beslist",
	HomeAsked:     Numbered{"op afspraak {a} is ons antwoord nog nodig", "op de afspraken {a} is ons antwoord nog nodig"},
	HomeAskedMany: Count{"op 1 afspraak is ons antwoord nog nodig", "op {n} afspraken is ons antwoord nog nodig"},
	HomeMore:      Count{"en nog 1 punt", "en nog {n} punten"},
}
