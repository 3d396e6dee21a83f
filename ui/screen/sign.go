package screen

import "regietafel/model"

// Sign is how a precondition stands as a sign; the words are beside it. A
// tick is for what waits for nobody.
func Sign(k model.StandingKind) string {
	switch k {
	case model.Arranged, model.StandsTakenUp:
		return "✓"
	case model.ArrangedIf, model.StandsLinked:
		return "◐"
	case model.StandsAccepted:
		return "◇"
	case model.StandsLapsed:
		return "✕"
	}
	return "○"
}
