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
	var out []screen.Row
	if sc.Layer == model.Regie {
		out = append(out, questions(sc)...)
		out = append(out, sentences(sc, s.more)...)
	}
	out = append(out, s.points(sc)...)
	out = append(out, bearings(sc)...)
	return append(out, reservations(sc)...)
}

// The fields under which the questions and sentences stand in the sheet.
func questionField(i int) model.Field { return model.Field("question" + strconv.Itoa(i)) }
func sentenceField(i int) model.Field { return model.Field("sentence" + strconv.Itoa(i)) }

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
		out = append(out, screen.Row{Field: questionField(i), Block: true, Bullet: strconv.Itoa(i+1) + "  ", Value: sc.Text.Question(sc.Session, f, sc.Today())})
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
		return append(out, screen.Row{Field: sentenceField(0), Block: true, Value: sc.Text.Carry.Sober})
	}
	for i, b := range open {
		if i == fewSentences && !all {
			left := sc.Text.Carry.MoreLeft.Of(len(open) - i)
			return append(out, screen.Row{Heading: true, Label: left})
		}
		out = append(out, screen.Row{Field: sentenceField(i), Block: true, Bullet: "–  ", Value: sc.Text.Finding(sc.Session, b)})
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

// bundles are the findings behind the rows of questions and sentences.
func bundles(sc screen.Scene, all bool) map[model.Field]finding.Bundle {
	out := map[model.Field]finding.Bundle{}
	if sc.Layer != model.Regie {
		return out
	}
	for i, f := range finding.Three(sc.Session, sc.Findings) {
		out[questionField(i)] = finding.Bundle{f}
	}
	for i, b := range shadow(sc, all) {
		out[sentenceField(i)] = b
	}
	return out
}
