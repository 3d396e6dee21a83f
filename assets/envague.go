package assets

import "regietafel/model"

// What makes a challenge concrete, each with its own two questions.
var englishVague = map[model.Field][2]string{
	model.FieldOpgave: {"Between the brackets stands what you still talk about. Which word works for all of you?",
		"What makes you choose differently for the words in brackets?"},
	model.FieldForWhom: {"For whom exactly do you do this, and who is not among them?",
		"If you picture one person for whom this is: who is that?"},
	model.FieldBetterFor: {"If we sit here again in a year: what will be there that is not there now?",
		"What gets better for the people this is about, in plain words?"},
	model.FieldHowMuch: {"For how many people do you want to bring this about?",
		"When are there enough of them, and when too few?"},
	model.FieldWhen: {"By which date do you want this to be so?",
		"On which day do you look together whether it worked?"},
}
