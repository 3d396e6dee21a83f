package carry

import (
	"strconv"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/screen"
)

// rows are the page: the questions and sentences in REGIE, the map, "te
// dragen?" and the reservations.
func (s *Screen) rows(sc screen.Scene) []screen.Row {
	out := asking(sc, s.more)
	out = append(out, s.points(sc)...)
	out = append(out, bearings(sc)...)
	return append(out, reservations(sc)...)
}

// asking are the rows that are about a finding; in REGIE only.
func asking(sc screen.Scene, all bool) []screen.Row {
	if sc.Layer != model.Regie {
		return nil
	}
	return append(questions(sc), sentences(sc, all)...)
}

// found is a row about findings: enter leads to where the first is mended.
func found(key string, i int, bullet, value string, b finding.Bundle) screen.Row {
	return screen.Row{Key: key + strconv.Itoa(i), Block: true, Bullet: bullet, Value: value, Asks: b,
		Leads: func() screen.Action { return screen.Pursue{Finding: b[0]} }}
}

// questions are the three for after the pause.
func questions(sc screen.Scene) []screen.Row {
	three := finding.Three(sc.Session, sc.Findings)
	if len(three) == 0 {
		return nil
	}
	heading := sc.Text.Carry.Three
	switch sc.Session.Phase {
	case model.Preparation:
		heading = sc.Text.Carry.ThreeFirst
	case model.ReadBack, model.Settled:
		heading = sc.Text.Carry.ThreeNext
	}
	out := []screen.Row{{Heading: true, Label: heading}}
	for i, f := range three {
		b := finding.Alike(sc.Session, sc.Findings, f)
		out = append(out, found("question", i, strconv.Itoa(i+1)+"  ", sc.Text.QuestionOf(sc.Session, b, sc.Today()), b))
	}
	return out
}

// fewSentences is how many sentences of the schaduwtoets the page begins with.
const fewSentences = 4

// sentences are the schaduwtoets; more than three of a kind are one.
func sentences(sc screen.Scene, all bool) []screen.Row {
	out := []screen.Row{{Heading: true, Label: sc.Text.Carry.Shadow}}
	open := shadow(sc, all)
	x := sc.Session
	if len(saidPoints(x))+len(x.Agreements) == 0 && (x.Phase == model.Preparation || len(open) == 0) {
		return nil // nothing could be said yet
	}
	if len(open) == 0 {
		value := sc.Text.Carry.Quiet
		if len(saidPoints(x)) > 0 && len(x.GoesHome().Points) == 0 {
			value = sc.Text.Carry.Sober
		}
		return append(out, screen.Row{Key: "sentence0", Block: true, Value: value})
	}
	for i, b := range open {
		if i == fewSentences && !all {
			left := sc.Text.Carry.MoreLeft.Of(len(open) - i)
			return append(out, screen.Row{Heading: true, Label: left})
		}
		out = append(out, found("sentence", i, "–  ", sc.Text.Finding(sc.Session, b), b))
	}
	return out
}

// shadow are the findings of the schaduwtoets as they are said: more than three
// of a kind in one sentence, or each by itself.
func shadow(sc screen.Scene, all bool) []finding.Bundle {
	var out []finding.Finding
	for _, f := range sc.Findings {
		if finding.Shadow(f.Code) {
			out = append(out, f)
		}
	}
	if all {
		return finding.Folded(out, len(out))
	}
	return finding.Folded(out, 3)
}
