package assets

import (
	"strings"

	"regietafel/model"
)

var dutchBearings = map[model.Bearing]string{
	model.BearUnasked: "nog niet gevraagd", model.BearYes: "ja", model.BearIf: "ja, als …", model.BearNot: "zo niet",
}

var englishBearings = map[model.Bearing]string{
	model.BearUnasked: "not asked yet", model.BearYes: "yes", model.BearIf: "yes, if …", model.BearNot: "not as is",
}

// Bearing is an answer to "te dragen?" with what goes with it: "ja, als de zaal
// warm is". A text that begins with that "als" itself does not get it twice.
func (t *Text) Bearing(c model.Carry) string {
	switch {
	case c.Answer == model.BearIf && c.Text != "":
		return yesIf(t.Carry.IfSaid, c.Text)
	case c.Answer == model.BearNot && c.Text != "":
		return t.Bearings[c.Answer] + ": " + c.Text
	}
	return t.Bearings[c.Answer]
}

func yesIf(phrase, text string) string {
	head, _, _ := strings.Cut(phrase, "{text}")
	if i := strings.LastIndex(strings.TrimSpace(head), " "); i >= 0 {
		if word := head[i+1:]; len(text) > len(word) && strings.EqualFold(text[:len(word)], word) {
			text = text[len(word):]
		}
	}
	return Fill(phrase, "text", text)
}
