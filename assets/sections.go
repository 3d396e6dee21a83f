package assets

// Sections are the words of the parts of the werkverslag that are more than a
// field and its value.
type Sections struct {
	Promise                                                            string // {text}
	MapCaption, Whose, HowItStands, NeedsCaption, WhoNeeds, NeedsAbout string
	Proposed                                                           string // {who}
	LastDay, AsSaid                                                    string // columns of a spreadsheet
	Benefit, LookAgain                                                 string // {text}, {when}
	For                                                                string // {who}
	AskedAgain                                                         string // {text}
	Points, Accepted, TakenUp, Clashes                                 string
	Owner                                                              string // {n} {name}
	ClashesWith                                                        string // {n} {name}
	Needs, NeedsWhom                                                   string // {who}; {n} {text} {a}
	Polls, PollsNote, PollUndated, OpgaveV                             string // {v}
	PollAnswers                                                        Count
	Reflection, Seen                                                   string
}

var dutchSections = Sections{
	For:        "namens {who}",
	MapCaption: "Elk punt dat gezegd is, en hoe het ervoor staat", Whose: "Van wie", HowItStands: "Hoe het ervoor staat",
	NeedsCaption: "Voor welke afspraken een partner een ander nodig heeft", WhoNeeds: "Wie heeft nodig", NeedsAbout: "Een pijl gaat van wie iets nodig heeft naar wie het doet, met het nummer van de afspraak. De tabel hierboven zegt hetzelfde.",
	Proposed: "voorstel: {who}",
	LastDay:  "Laatste dag", AsSaid: "Zoals gezegd",
	Promise: "Vorige keer gezegd: {text}", Benefit: "Heeft er nu iemand iets aan? {text}.", LookAgain: "we kijken weer {when}", AskedAgain: "{text} (wordt opnieuw gevraagd)",
	Points: "Randvoorwaarden", Accepted: "Bewust aanvaard", TakenUp: "Opgevangen in de opgave", Clashes: "Botst met elkaar",
	Owner: "{n} · {name}", ClashesWith: "botst met {n} van {name}",
	Needs: "Wie heeft wie waarvoor nodig", NeedsWhom: "heeft {who} nodig",
	Polls: "Peilingen", PollsNote: "Alleen aantallen: wie wat antwoordde, staat niet in dit verslag.", PollUndated: "zonder datum", OpgaveV: "opgave versie {v}",
	PollAnswers: Count{"1 antwoord", "{n} antwoorden"},
	Reflection:  "Terugblik", Seen: "waaraan we dat zien",
}

var englishSections = Sections{
	For:        "for {who}",
	MapCaption: "Each point that was said, and how it stands", Whose: "Whose", HowItStands: "How it stands",
	NeedsCaption: "For which agreements a partner needs another", WhoNeeds: "Who needs", NeedsAbout: "An arrow goes from who needs something to who does it, with the number of the agreement. The table above says the same.",
	Proposed: "proposed: {who}",
	LastDay:  "Last day", AsSaid: "As said",
	Promise: "Said last time: {text}", Benefit: "Does anyone benefit yet? {text}.", LookAgain: "next review {when}", AskedAgain: "{text} (to be asked again)",
	Points: "Preconditions", Accepted: "Knowingly accepted", TakenUp: "Taken up in the challenge", Clashes: "In each other's way",
	Owner: "{n} · {name}", ClashesWith: "clashes with {n} of {name}",
	Needs: "Who needs whom for what", NeedsWhom: "needs {who}",
	Polls: "Polls", PollsNote: "Numbers only: this report does not say who answered what.", PollUndated: "undated", OpgaveV: "challenge version {v}",
	PollAnswers: Count{"1 answer", "{n} answers"},
	Reflection:  "Looking back", Seen: "by what we see it",
}
