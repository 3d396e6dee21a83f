package assets

// Lists are the small lists: parked subjects and terms.
type Lists struct {
	ParkedTitle, ParkedEmpty, ParkTitle, ParkText, ParkWhose, ParkBack, ParkWhoseHint, ParkAs string
	ParkAsInterest, ParkAsPrecondition, ParkedWith, ParkedNow, ParkedAt, NobodyKnown          string
	TermsTitle, TermsEmpty, TermNew, TermWord, TermMeaning, TermVersion                       string
	KeyNew, KeyEdit, KeyDelete                                                                string
}

var dutchLists = Lists{
	ParkedTitle: "Geparkeerd", ParkedEmpty: "Er is niets geparkeerd. Druk op n voor een onderwerp dat later terugkomt.",
	ParkTitle: "Parkeren", ParkText: "Wat", ParkWhose: "Van wie", ParkBack: "Komt terug",
	ParkWhoseHint: "Van niemand? Laat leeg. Is het iemands belang? Noem die partner.", ParkAs: "Wat is dit voor {name}?",
	ParkedWith: "Dit staat nu bij {name}.", ParkAsInterest: "een belang", ParkAsPrecondition: "een randvoorwaarde", ParkedNow: "Geparkeerd. P toont de lijst.",
	ParkedAt: "komt terug {date}", NobodyKnown: "Er is geen partner die zo heet.",
	TermsTitle: "Tafeltaal · wat wij bedoelen met", TermsEmpty: "Nog geen woorden. Druk op n bij een woord dat twee dingen betekent.",
	TermNew: "Een woord van deze tafel", TermWord: "Woord", TermMeaning: "Bedoelen wij", TermVersion: "versie {n}",
	KeyNew: "nieuw", KeyEdit: "bewerken", KeyDelete: "weg",
}

var englishLists = Lists{
	ParkedTitle: "Parked", ParkedEmpty: "Nothing is parked. Press n for a subject that comes back later.",
	ParkTitle: "Park", ParkText: "What", ParkWhose: "Whose", ParkBack: "Comes back",
	ParkWhoseHint: "empty: nobody's. We do not park an interest: name the partner then.", ParkAs: "What is this for {name}?",
	ParkedWith: "This now stands with {name}.", ParkAsInterest: "an interest", ParkAsPrecondition: "a precondition", ParkedNow: "Parked. P shows the list.",
	ParkedAt: "comes back {date}", NobodyKnown: "No partner is called that.",
	TermsTitle: "What we mean by", TermsEmpty: "No words yet. Press n at a word that means two things.",
	TermNew: "A word of this table", TermWord: "Word", TermMeaning: "By it we mean", TermVersion: "version {n}",
	KeyNew: "new", KeyEdit: "edit", KeyDelete: "remove",
}
