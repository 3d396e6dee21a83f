package assets

import "regietafel/model"

var dutchChanges = map[model.Kind]string{
	model.KindText: "{field} gewijzigd", model.KindPick: "{field} gekozen", model.KindAdd: "toegevoegd", model.KindRemove: "weggehaald",
	model.KindMove: "stoel verplaatst", model.KindMerge: "samengevoegd", model.KindLapse: "vervallen", model.KindVersion: "versie van de opgave",
	model.KindFloor: "beurt", model.KindAnswer: "antwoord", model.KindLink: "gekoppeld", model.KindUnlink: "ontkoppeld",
	model.KindWord: "woord van de eigenaar", model.KindExit: "hoe het geregeld is", model.KindPhase: "fase van de tafel",
	model.KindAside: "vraag opzij gelegd",
}

var englishChanges = map[model.Kind]string{
	model.KindText: "{field} changed", model.KindPick: "{field} chosen", model.KindAdd: "added", model.KindRemove: "removed",
	model.KindMove: "seat moved", model.KindMerge: "merged", model.KindLapse: "lapsed", model.KindVersion: "version of the challenge",
	model.KindFloor: "turn", model.KindAnswer: "answer", model.KindLink: "linked", model.KindUnlink: "unlinked",
	model.KindWord: "word of the owner", model.KindExit: "how it is arranged", model.KindPhase: "phase of the table",
	model.KindAside: "question set aside",
}
