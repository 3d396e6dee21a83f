package assets

import "regietafel/model"

var dutchSteps = map[model.Step]string{
	model.StepOpgave: "Opgave", model.StepPartners: "Partners", model.StepInterests: "Belangen",
	model.StepAgreements: "Afspraken", model.StepCarry: "Draagt het?", model.StepClosing: "Afsluiten",
	model.StepHome: "Alle tafels", model.StepStart: "Begin", model.StepSession: "Gegevens",
	model.StepParked: "Geparkeerd", model.StepTerms: "Tafeltaal", model.StepReadBack: "Teruglezen", model.StepPark: "Parkeren",
	model.StepPoll: "Peilingen", model.StepReview: "Wat stond er open", model.StepReflect: "Terugblik", model.StepQuestion: "Vraag",
	model.StepMeetings: "Overleggen",
}

var englishSteps = map[model.Step]string{
	model.StepOpgave: "Challenge", model.StepPartners: "Partners", model.StepInterests: "Interests",
	model.StepAgreements: "Agreements", model.StepCarry: "Does it hold?", model.StepClosing: "Closing",
	model.StepHome: "All tables", model.StepStart: "Start", model.StepSession: "Details",
	model.StepParked: "Parked", model.StepTerms: "What we mean", model.StepReadBack: "Read back", model.StepPark: "Park",
	model.StepPoll: "Polls", model.StepReview: "What was open", model.StepReflect: "Looking back", model.StepQuestion: "Question",
	model.StepMeetings: "Meetings",
}
