package modeltest

// outcomes are of the training cases, by their names.
var outcomes = map[string]outcome{
	"sportpark": {uncovered: []string{"Samenspel", "Ouderenberaad"}, deals: []deal{
		{
			text: "We rekenen één dagdeel helemaal door: hulp, rit, huur en lege plekken.",
			lead: "Lindervoort", due: "+6w", covers: []string{"Lindervoort", "Rietgoor", "Nabij"},
			fixed: "één rekenblad, met drie handtekeningen onder de cijfers", free: "wie de aanbieders inzetten",
		},
		{
			text: "Twee gebiedsmanagers verliezen niets meer als zij doorverwijzen.",
			lead: "Rietgoor", due: "+8w", covers: []string{"Rietgoor"}, reserved: []reserve{{"Rietgoor", "de raad van toezicht"}},
			fixed: "zolang de proef duurt", free: "hoe Rietgoor dat thuis regelt",
		},
		{
			text: "Nabij is anderhalf jaar zeker van geld voor twintig plekken.",
			lead: "Lindervoort", due: "+10w", covers: []string{"Nabij"}, reserved: []reserve{{"Lindervoort", "het college"}},
			fixed: "nooit meer dan € 75.000 risico", free: "hoe snel Nabij opbouwt",
		},
		{
			text: "Eén blad zegt wie wat doet: de club ontvangt, de aanbieder geeft zorg.",
			lead: "Omnisport", due: "+4w", others: []string{"Rietgoor", "Nabij"}, covers: []string{"Omnisport"},
			reserved: []reserve{{"Omnisport", "de ledenvergadering"}},
			fixed:    "in het gebruikscontract, met wie de wc en de kachel regelt", free: "de huisregels van elk park",
		},
		{
			text: "De busjes rijden om half tien en om één uur. Kost het meer, dan eerst bellen.",
			lead: "Regiotaxi", due: "+5w", covers: []string{"Regiotaxi"}, reserved: []reserve{{"Regiotaxi", "de regio-inkoop"}},
			fixed: "de haltes", free: "de route",
		},
		{
			text: "Het overleg van elk kwartaal over bewegen en zorg stopt. Dit is de tafel.",
			lead: "Samenspel", due: "vandaag", stop: true, fixed: "één tafel en één agenda",
		},
	}},
	"jeugd": {uncovered: []string{"Grevelaar-Stad"}, deals: []deal{
		{
			text: "Eén lijst: voor wie spreekt ieder, wie is gebonden, wie haalt de rest op?",
			lead: "Coöperatie", due: "+4w", covers: []string{"Coöperatie", "Huisartsen"}, reserved: []reserve{{"Coöperatie", "de leden"}},
			fixed: "alle 41 aanbieders staan erop, ook de kleinste, en de huisarts vindt ze daar", free: "hoe een lid zijn volmacht geeft",
		},
		{
			text: "Voor 120 gezinnen wordt een uur advies van De Brug betaald.",
			lead: "Grevelaar-Stad", due: "+8w", covers: []string{"De Brug", "Regiogemeenten"},
			reserved: []reserve{{"Grevelaar-Stad", "het college"}, {"Regiogemeenten", "de vier colleges"}},
			fixed:    "€ 240.000, verdeeld naar grootte, met een grens per gemeente", free: "hoe de behandelaar advies geeft",
		},
		{
			text: "Het vaste contact van een gezin mag beginnen zonder nieuwe indicatie.",
			lead: "Regiogemeenten", due: "+12w", covers: []string{"Ankerpunt", "Naast Elkaar"},
			reserved: []reserve{{"Regiogemeenten", "de vier colleges"}},
			fixed:    "een bedrag per gezin; wat de wet aan de voogd geeft, en het ja van het gezin", free: "welke hulp eerst komt",
		},
		{
			text: "Drie lijsten worden er één. Bij elke vraag staat wie haar stelt en gebruikt.",
			lead: "Passend Onderwijs", due: "+10w", covers: []string{"De Brug", "Passend Onderwijs"},
			fixed: "niet meer dan twaalf vragen", free: "wanneer een school de lijst invult",
		},
		{
			text: "Twee overleggen over gezinnen stoppen op 1 september.",
			lead: "Ankerpunt", due: "1-9-2027", stop: true, fixed: "een nieuw overleg krijgt een laatste dag",
		},
	}},
	"werk": {uncovered: []string{"ROC"}, deals: []deal{
		{
			text: "Ons doel is een baan voor een jaar, en niet alleen uit de uitkering.",
			lead: "Veldrecht", due: "+3w", covers: []string{"Veldrecht", "Cliëntenraad"},
			fixed: "de raad krijgt de twee cijfers naast elkaar", free: "langs welke weg iemand er komt",
		},
		{
			text: "We betalen een plaatsing in twee keer: na drie maanden en na een jaar.",
			lead: "Vlot", due: "+6w", covers: []string{"Aanpak", "Vlot"}, reserved: []reserve{{"Vlot", "de jurist die het contract nakijkt"}},
			fixed: "het staat in het contract", free: "hoe Vlot mensen plaatst",
		},
		{
			text: "Blijft iemand aan het werk, dan krijgt Aanpak daar een jaar lang geld voor.",
			lead: "Veldrecht", due: "+9w", covers: []string{"Aanpak"}, reserved: []reserve{{"Aanpak", "het algemeen bestuur"}},
			fixed: "voor niet meer dan 80 plaatsingen", free: "waar Aanpak het aan uitgeeft",
		},
		{
			text: "Vijftien bedrijven proberen het: één contact, en een weg terug bij uitval.",
			lead: "Ondernemerskring", due: "+8w", covers: []string{"Ondernemerskring"}, reserved: []reserve{{"Ondernemerskring", "de leden, elk voor zich"}},
			fixed: "een half jaar op proef", free: "hoe een bedrijf dat aanpakt",
		},
		{
			text: "We houden vier cijfers over, elk gebruikt in het werk én in de politiek.",
			lead: "Uitkeringsdienst", due: "+7w", covers: []string{"Veldrecht", "Uitkeringsdienst"},
			reserved: []reserve{{"Uitkeringsdienst", "het hoofdkantoor"}},
			fixed:    "bij elk gegeven staat op grond van welke wet", free: "wanneer er gemeten wordt",
		},
		{
			text: "Een voorschot van drie maanden voor wie werk aanneemt.",
			lead: "Veldrecht", due: "+12w", covers: []string{"Cliëntenraad"}, reserved: []reserve{{"Veldrecht", "het college"}},
			fixed: "per persoon niet meer dan een vast bedrag", free: "wat de klantmanager beslist",
		},
	}},
	"zvh": {uncovered: []string{"De Waterlijn"}, deals: []deal{
		{
			text: "Lukt jouw deel niet, dan zeg je dat binnen twee dagen. Niemand moppert.",
			lead: "ZVH", due: "vandaag", covers: []string{"ZVH"},
			fixed: "langs één weg, door iemand die mag beslissen", free: "hoe je het zegt",
		},
		{
			text: "In twee buurten is de ggz er binnen een dag, een half jaar op proef.",
			lead: "De Waterlijn", due: "+8w", covers: []string{"Hoogmeer", "Politie"}, reserved: []reserve{{"De Waterlijn", "de raad van bestuur"}},
			fixed: "een proef, met een einde", free: "wie van de ggz er komt",
		},
		{
			text: "Eerst begeleiding, dan de sleutel, en binnen twee weken een dagprogramma.",
			lead: "Hoogmeer", due: "+6w", covers: []string{"Werf", "Reclassering"}, reserved: []reserve{{"Hoogmeer", "het college"}},
			fixed: "voor tien woningen", free: "hoe vaak de begeleider langskomt",
		},
		{
			text: "Elk kwartaal praten we eerst over de opgave, en dan pas over de rest.",
			lead: "ZVH", due: "doorlopend 18-2-2027", fixed: "een vast punt",
		},
	}},
}
