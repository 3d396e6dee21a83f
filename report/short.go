package report

import (
	"strings"
	"unicode/utf8"
)

// short gives a text of at most so many characters, cut behind a word where it
// can be.
func short(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	kept := string([]rune(text)[:most-1])
	if at := strings.LastIndexByte(kept, ' '); at > len(kept)/2 {
		kept = kept[:at]
	}
	return strings.TrimRight(kept, " ,;:.–-") + "…"
}
