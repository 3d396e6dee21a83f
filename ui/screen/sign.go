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

// AnswerSign is an answer as a sign; the words are beside it. A tick is only for a
// ja on the present words.
func AnswerSign(x model.Answer, stale bool) string {
	switch {
	case x.Reply == model.SaysIfNot, x.Reply == model.Reserved && x.Outcome == model.Refused:
		return "×"
	case x.Reply == model.StaysOut, x.Reply == model.WasAbsent:
		return "–"
	case stale, x.Waits():
		return "◐"
	}
	return "✓"
}
