package carry

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
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
	three := sc.Session.Three(sc.Findings)
	if len(three) == 0 {
		return nil
	}
	out := []screen.Row{{Heading: true, Label: sc.Text.Carry.Three}}
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
	open := shadow(sc)
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

// shadow are the findings of the schaduwtoets as they are said.
func shadow(sc screen.Scene) []model.Bundle {
	var out []model.Finding
	for _, f := range sc.Findings {
		if f.Code.Shadow() {
			out = append(out, f)
		}
	}
	return model.Folded(out, 3)
}

// bundles are the findings behind the rows of questions and sentences.
func bundles(sc screen.Scene, all bool) map[model.Field]model.Bundle {
	out := map[model.Field]model.Bundle{}
	if sc.Layer != model.Regie {
		return out
	}
	for i, f := range sc.Session.Three(sc.Findings) {
		out[questionField(i)] = model.Bundle{f}
	}
	for i, b := range shadow(sc) {
		out[sentenceField(i)] = b
	}
	return out
}

// bearings are "te dragen?" of each partner for whom it is asked.
func bearings(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, p := range sc.Session.Partners {
		if p.Draft || p.Advisory() || !p.Present() && p.Carries == (model.Carries{}) {
			continue
		}
		out = append(out, bearing(sc, p))
	}
	if len(out) == 0 {
		return nil
	}
	return append([]screen.Row{{Heading: true, Label: sc.Text.Carry.Bearing}}, out...)
}

func bearing(sc screen.Scene, p model.Partner) screen.Row {
	r := screen.Row{ID: p.ID, Field: model.FieldCarries, Label: p.Label(), Marked: true, State: model.Spoken}
	side := p.Carries.Table
	if side.Answer == model.BearUnasked && sc.Layer == model.Regie {
		side, r.State = p.Carries.Regie, model.Presumed
	}
	if side.Answer == model.BearUnasked {
		return r
	}
	r.Value = words(sc, side)
	if r.State == model.Spoken && side.On != sc.Session.Agreed {
		r.Below = sc.Text.Carry.Earlier
	}
	return r
}

// words are an answer to "te dragen?" with what goes with it.
func words(sc screen.Scene, c model.Carry) string {
	switch {
	case c.Answer == model.BearIf && c.Text != "":
		return yesIf(sc.Text.Carry.IfSaid, c.Text)
	case c.Answer == model.BearNot && c.Text != "":
		return sc.Text.Bearings[c.Answer] + ": " + c.Text
	}
	return sc.Text.Bearings[c.Answer]
}

// yesIf fills "ja, als {text}", also with a text that begins with that "als".
func yesIf(phrase, text string) string {
	head, _, _ := strings.Cut(phrase, "{text}")
	if i := strings.LastIndex(strings.TrimSpace(head), " "); i >= 0 {
		if word := head[i+1:]; len(text) > len(word) && strings.EqualFold(text[:len(word)], word) {
			text = text[len(word):]
		}
	}
	return assets.Fill(phrase, "text", text)
}
