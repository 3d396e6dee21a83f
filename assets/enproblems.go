package assets

import "regietafel/model"

var englishProblems = map[model.ProblemCode]string{
	model.CodeEmpty: "Something has to stand here.", model.CodeLong: "This is too long: it takes {n} characters. Your text is still there.",
	model.CodeDate:  "I cannot read this date. Try 1 Mar, Fri, +6w, end June, Q3 2027 or ongoing.",
	model.CodeDirty: "This text holds characters that cannot be used.", model.CodeGone: "This is no longer there.",
	model.CodeExists: "This is there already.", model.CodeSettled: "This table is settled. On the start card you can reopen it with h.",
	model.CodePhase: "That cannot be done now: the table is in another phase.", model.CodeValue: "This is not one of the choices.",
	model.CodeInUse:     "This partner has said or agreed something here. Better give it another place.",
	model.CodeDraft:     "This is still a draft: put it on the table first.",
	model.CodeBetweenUs: "This stays between the two of you: only the partner itself can say it.",
	model.CodeSelf:      "That is the same partner.", model.CodeState: "That cannot be done with this line.",
	model.CodeReference: "This refers to something that is not there.", model.CodeTwice: "That was there already.", model.CodeMany: "It takes no more than {n}.",
}

var englishFaults = map[model.FaultCode]string{
	model.FaultLocked:    "{path} is open in another window. Close that window, or choose another file with --file.",
	model.FaultReadOnly:  "{path} can only be read. Nothing is saved.",
	model.FaultDenied:    "{path} may not be read.",
	model.FaultFull:      "The disk is full. What you typed is still on the screen; make room and save again.",
	model.FaultEmpty:     "{path} is empty and no file of Regietafel. Nothing in it was changed.",
	model.FaultForeign:   "{path} is no file of Regietafel. Nothing in it was changed.",
	model.FaultDamaged:   "{path} is damaged. Nothing in it was changed.",
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
