package model

// Step is a screen of the program, by what is done there. It is in no file.
type Step string

// The steps. The first six have a number on screen.
const (
	StepOpgave     Step = "opgave"
	StepPartners   Step = "partners"
	StepInterests  Step = "interests"
	StepAgreements Step = "agreements"
	StepCarry      Step = "carry"
	StepClosing    Step = "closing"
	StepHome       Step = "home"
	StepStart      Step = "start"
	StepSession    Step = "session"
	StepParked     Step = "parked"
	StepTerms      Step = "terms"
	StepReadBack   Step = "readback"
	StepPark       Step = "park" // the question what to park, and whose it is
	StepPoll       Step = "poll"
	StepReview     Step = "review"  // the open agreements of the sitting before
	StepReflect    Step = "reflect" // terugblik
	StepQuestion   Step = "question"
	StepMeetings   Step = "meetings" // overleggen that touch the opgave
)

// Values lists what a Step can be.
func (Step) Values() []string {
	return names(StepOpgave, StepPartners, StepInterests, StepAgreements, StepCarry, StepClosing, StepHome,
		StepStart, StepSession, StepParked, StepTerms, StepReadBack, StepPark, StepPoll, StepReview,
		StepReflect, StepQuestion, StepMeetings)
}

// Place is where something is: the step, the thing and its field. Undo, search
// and findings speak in places; the user interface turns one into a screen.
type Place struct {
	Step  Step
	ID    ID
	Field Field
}
