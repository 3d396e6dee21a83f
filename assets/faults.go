package assets

import "regietafel/model"

var dutchFaults = map[model.FaultCode]string{
	model.FaultLocked:    "{path} is al open in een ander venster. Sluit dat venster, of kies een ander bestand met --file.",
	model.FaultReadOnly:  "{path} is alleen te lezen. Er wordt niets bewaard.",
	model.FaultDenied:    "{path} mag niet gelezen worden.",
	model.FaultFull:      "De schijf is vol. Wat je typte, staat nog op het scherm; maak ruimte en bewaar opnieuw.",
	model.FaultEmpty:     "{path} is leeg en geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultForeign:   "{path} is geen bestand van Regietafel. Er is niets aan gewijzigd.",
	model.FaultDamaged:   "{path} is beschadigd. Er is niets aan gewijzigd.",
	model.FaultClock:     "De klok van deze computer staat op {detail}. Zet hem goed, en probeer het opnieuw.",
	model.FaultMoved:     "{path} is verplaatst of vervangen door een ander bestand. Daar wordt niets overschreven.",
	model.FaultUnread:    "In {path} is beschadigd: {detail}. De rest is apart te lezen. Er is niets aan gewijzigd.",
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

var englishFaults = map[model.FaultCode]string{
	model.FaultLocked:    "{path} is open in another window. Close that window, or choose another file with --file.",
	model.FaultReadOnly:  "{path} can only be read. Nothing is saved.",
	model.FaultDenied:    "{path} may not be read.",
	model.FaultFull:      "The disk is full. What you typed is still on the screen; make room and save again.",
	model.FaultEmpty:     "{path} is empty and no file of Regietafel. Nothing in it was changed.",
	model.FaultForeign:   "{path} is no file of Regietafel. Nothing in it was changed.",
	model.FaultDamaged:   "{path} is damaged. Nothing in it was changed.",
	model.FaultClock:     "The clock of this computer is on {detail}. Set it right, and try again.",
	model.FaultMoved:     "{path} was moved, or another file took its place. Nothing there is overwritten.",
	model.FaultUnread:    "Damaged in {path}: {detail}. The rest can be read by itself. Nothing in it was changed.",
	model.FaultFuture:    "{path} is of a newer Regietafel. Update the program.",
	model.FaultOlder:     "The file already holds a newer state of this table. Open the table again.",
	model.FaultMissing:   "{path} is not there.",
	model.FaultExists:    "{path} is there already. Choose another name; export also has --force.",
	model.FaultDiffers:   "Table {detail} is known here already, with other content. Nothing was read in.",
	model.FaultFormat:    "{path} cannot be read as a table: {detail}. Nothing was read in.",
	model.FaultTooLarge:  "{path} is too large to be a table.",
	model.FaultInput:     "{path} could not be read.",
	model.FaultOutput:    "{path} could not be written.",
	model.FaultAmbiguous: "There are more tables with that name: {detail}",
}
