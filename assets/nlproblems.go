package assets

import "regietafel/model"

var dutchProblems = map[model.ProblemCode]string{
	model.CodeEmpty: "Hier moet iets staan.", model.CodeLong: "Dit is te lang: er passen {n} tekens in. Je tekst staat er nog.",
	model.CodeDate:  "Deze datum kan ik niet lezen. Probeer 1 mrt, vr, +6w, eind juni, Q3 2027 of doorlopend.",
	model.CodeDirty: "In deze tekst staan tekens die niet kunnen.", model.CodeGone: "Dit is er niet meer.",
	model.CodeExists: "Dit is er al.", model.CodeSettled: "Deze tafel is vastgesteld. Op de beginkaart kun je die heropenen met h.",
	model.CodePhase: "Dat kan nu niet: de tafel is in een andere fase.", model.CodeValue: "Dit is geen van de mogelijkheden.",
	model.CodeInUse:     "Deze partner heeft hier iets gezegd of afgesproken. Geef die liever een andere plaats.",
	model.CodeDraft:     "Dit is nog een voorzet: leg die eerst op tafel.",
	model.CodeBetweenUs: "Dit blijft tussen jullie: alleen de partner zelf kan het zeggen.",
	model.CodeSelf:      "Dat is dezelfde partner.", model.CodeState: "Dat kan niet bij deze regel.",
	model.CodeReference: "Dit verwijst naar iets wat er niet is.", model.CodeTwice: "Dat stond er al.", model.CodeMany: "Er passen er niet meer dan {n} in.",
}

var dutchFaults = map[model.FaultCode]string{
	model.FaultLocked:    "{path} is al open in een ander venster. Sluit dat venster, of kies een ander bestand met --file.",
	model.FaultReadOnly:  "{path} is alleen te lezen. Er wordt niets bewaard.",
	model.FaultDenied:    "{path} mag niet gelezen worden.",
	model.FaultFull:      "De schijf is vol. Wat je typte, staat nog op het scherm; maak ruimte en bewaar opnieuw.",
	model.FaultEmpty:     "{path} is leeg en geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultForeign:   "{path} is geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultDamaged:   "{path} is beschadigd. Er is niets aan gewijzigd.",
	model.FaultFuture:    "{path} is van een nieuwere Regietafel. Werk het programma bij.",
	model.FaultOlder:     "In het bestand staat al een nieuwere stand van deze tafel. Open de tafel opnieuw.",
	model.FaultMissing:   "{path} is er niet.",
	model.FaultExists:    "{path} bestaat al. Kies een andere naam; exporteren kan ook met --force.",
	model.FaultDiffers:   "Tafel {detail} is hier al bekend, met een andere inhoud. Er is niets ingelezen.",
	model.FaultFormat:    "{path} is niet te lezen als tafel: {detail}. Er is niets ingelezen.",
	model.FaultTooLarge:  "{path} is te groot om een tafel te zijn.",
	model.FaultInput:     "Het lukte niet om {path} te lezen.",
	model.FaultOutput:    "Het lukte niet om {path} te schrijven.",
	model.FaultAmbiguous: "Er zijn meer tafels die zo heten: {detail}",
}
