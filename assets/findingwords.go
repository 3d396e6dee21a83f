package assets

import (
	"strings"

	"regietafel/model"
	"regietafel/model/date"
)

// when is a day or period as it stands in a sentence: "op 1 mei 2027".
func (t *Text) when(d date.Due) string {
	if d.Last.IsZero() {
		return "…"
	}
	words := t.Day(d.Last)
	if d.Precision != date.ByDay && d.Precision != date.Ongoing {
		words = t.Due(d)
	}
	return Fill(t.Findings.When[d.Precision], "date", words)
}

// ended is what became of an agreement: stuck, stopped or lapsed.
func (t *Text) ended(a model.Agreement) string {
	if a.Lapsed {
		return t.Statuses[model.StatusLapsed]
	}
	return t.Progress[a.Progress]
}

// or gives somebody's words, shortened, or what stands for them.
func or(words, instead string) string {
	if words = shortened(words, mostLetters); words == "" {
		return instead
	}
	return words
}

// shortened gives the first words of a text that stand in so many letters, on
// one line and without a stop behind them.
func shortened(text string, most int) string {
	text = strings.TrimRight(strings.Join(strings.Fields(text), " "), ".,;:!?")
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	head := string(letters[:most])
	if letters[most] != ' ' {
		if i := strings.LastIndexByte(head, ' '); i > 0 {
			head = head[:i]
		}
	}
	return strings.TrimRight(head, " .,;:!?") + " …"
}
