package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
)

// Recorded says which answer was just taken and whose it is, so that a key that
// was not meant is seen.
func Recorded(sc Scene, name, answer string) Say {
	return Say{assets.Fill(sc.Text.ReadBack.Recorded, "name", name, "answer", answer)}
}

// AnswerOf is an answer and whose it is: "ja van Omnisport"; empty without an
// answer.
func AnswerOf(sc Scene, answer, name string) string {
	if answer == "" {
		return ""
	}
	return assets.Fill(sc.Text.ReadBack.Of, "answer", answer, "name", name)
}

// WordsOf are the words of the command that a digit belongs to; empty for none.
func WordsOf(digit string, all []Command) string {
	for _, c := range all {
		if c.Do != nil && key.Matches(tea.KeyPressMsg{Code: rune(digit[0]), Text: digit}, c.Binding) {
			return c.Help().Desc
		}
	}
	return ""
}
