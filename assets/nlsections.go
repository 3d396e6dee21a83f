package assets

var dutchSections = Sections{
	For:     "namens {who}",
	Promise: "Vorige keer spraken we af: {text}", Before: "vorige keer: {text}",
	Points: "Randvoorwaarden", Accepted: "Bewust aanvaard", TakenUp: "Opgevangen in de opgave", Clashes: "Botst met elkaar",
	Owner: "{n} · {name}", ClashesWith: "botst met {n} van {name}",
	Needs: "Wie heeft wie waarvoor nodig", NeedsWhom: "heeft {who} nodig", NeedsFor: "voor punt {n} ({text}), in afspraak {a}",
	Polls: "Peilingen", PollsNote: "Alleen aantallen: wie wat antwoordde, staat niet in dit verslag.", PollUndated: "zonder datum", OpgaveV: "opgave versie {v}",
	PollAnswers: Count{"1 antwoord", "{n} antwoorden"},
	Reflection:  "Terugblik", Seen: "waaraan we dat zien",
}
