package assets

import "regietafel/model"

var dutchProblems = map[model.ProblemCode]string{
	model.CodeEmpty: "Hier moet iets staan.", model.CodeLong: "Dit is te lang: er passen {n} tekens in. Je tekst staat er nog.",
	model.CodeNobody: "Er is geen partner die zo heet. Voeg die toe bij stap 2, of laat de @ weg.",
	model.CodeClock:  "Deze tijd kan ik niet lezen. Typ bijvoorbeeld 14:00–16:00.",
	model.CodeDate:   "Deze datum kan ik niet lezen. Probeer 1 mrt, vr, +6w, eind juni, Q3 2027 of doorlopend.",
	model.CodeDirty:  "In deze tekst staan tekens die niet kunnen.", model.CodeGone: "Dit is er niet meer.",
	model.CodeExists: "Dit is er al.", model.CodeSettled: "Deze tafel is vastgesteld. Op de beginkaart kun je die heropenen met h.",
	model.CodePhase: "Dat kan nu niet: de tafel is in een andere fase.", model.CodeValue: "Dit is geen van de mogelijkheden.",
	model.CodeInUse:     "Deze partner heeft hier iets gezegd of afgesproken. Geef die liever een andere plaats.",
	model.CodeDraft:     "Dit is nog een voorzet: leg die eerst op tafel.",
	model.CodeBetweenUs: "Dit blijft tussen jullie: alleen de partner zelf kan het zeggen.",
	model.CodeSelf:      "Dat is dezelfde partner.", model.CodeState: "Dat kan niet bij deze regel.",
	model.CodeReference: "Dit verwijst naar iets wat er niet is.", model.CodeTwice: "Dat stond er al.", model.CodeMany: "Er passen er niet meer dan {n} in.",
}

var englishProblems = map[model.ProblemCode]string{
	model.CodeEmpty: "Something has to stand here.", model.CodeLong: "This is too long: it takes {n} characters. Your text is still there.",
	model.CodeNobody: "No partner is called that. Add it on step 2, or leave the @ out.",
	model.CodeClock:  "I cannot read this time. Type for example 14:00–16:00.",
	model.CodeDate:   "I cannot read this date. Try 1 Mar, Fri, +6w, end June, Q3 2027 or ongoing.",
	model.CodeDirty:  "This text holds characters that cannot be used.", model.CodeGone: "This is no longer there.",
	model.CodeExists: "This is there already.", model.CodeSettled: "This table is settled. On the start card you can reopen it with h.",
	model.CodePhase: "That cannot be done now: the table is in another phase.", model.CodeValue: "This is not one of the choices.",
	model.CodeInUse:     "This partner has said or agreed something here. Better give it another place.",
	model.CodeDraft:     "This is still a draft: put it on the table first.",
	model.CodeBetweenUs: "This stays between the two of you: only the partner itself can say it.",
	model.CodeSelf:      "That is the same partner.", model.CodeState: "That cannot be done with this line.",
	model.CodeReference: "This refers to something that is not there.", model.CodeTwice: "That was there already.", model.CodeMany: "It takes no more than {n}.",
}
