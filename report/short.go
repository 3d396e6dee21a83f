package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// short returns a text of at most so many characters, cut behind a word where it
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

// oneLine puts a text of several lines on one.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// sentence is the first sentence of a text: up to a stop with a capital behind
// it, or the end of a line. A stop behind three letters or fewer belongs to a
// shortened word.
func sentence(text string) string {
	text, _, _ = strings.Cut(strings.TrimSpace(text), "\n")
	runes := []rune(text)
	letters := 0
	for i, r := range runes {
		switch {
		case unicode.IsLetter(r):
			letters++
		case strings.ContainsRune(".!?", r) && (letters > 3 || letters == 0 || r != '.') && begins(runes[i+1:]):
			return string(runes[:i+1])
		default:
			letters = 0
		}
	}
	return text
}

// begins reports whether a blank and a capital come next.
func begins(next []rune) bool {
	return len(next) > 1 && unicode.IsSpace(next[0]) && (unicode.IsUpper(next[1]) || next[1] == '[')
}

// ended is a text with one stop at its end; none behind one that was cut.
func ended(text string) string {
	text = strings.TrimRight(text, ".")
	if strings.HasSuffix(text, "…") {
		return text
	}
	return text + "."
}
