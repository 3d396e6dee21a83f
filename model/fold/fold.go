// Package fold makes texts comparable: folding twice changes nothing more. It
// imports x/text/unicode/norm.
package fold

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// firstMark is the first rune that goes with the one before it. Runes below
// it start a new cluster, so that they can be taken apart one by one.
const firstMark = 0x300

// Text returns text as it is compared: lower case, without marks on letters, so
// that "beein" is found in "Beëindiging".
func Text(text string) string {
	if asIs(text) {
		return text
	}
	out := make([]byte, 0, len(text)+8)
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			out, i = append(out, c), i+1
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r < firstMark:
			out = unmarked(out, r, text[i:i+n])
		default:
			for i+n < len(text) {
				r, size := utf8.DecodeRuneInString(text[i+n:])
				if r < firstMark {
					break
				}
				n += size
			}
			out = lowered(out, norm.NFKD.String(text[i:i+n]))
		}
		i += n
	}
	return string(out)
}

// asIs reports whether folding changes nothing.
func asIs(text string) bool {
	for i := range len(text) {
		if c := text[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// unmarked writes a letter without its marks.
func unmarked(out []byte, r rune, letter string) []byte {
	if apart := norm.NFKD.PropertiesString(letter).Decomposition(); apart != nil {
		return lowered(out, string(apart))
	}
	return utf8.AppendRune(out, unicode.ToLower(r))
}

// lowered writes text that was taken apart without its marks, in lower case.
func lowered(out []byte, apart string) []byte {
	for _, r := range apart {
		if r < firstMark || !unicode.Is(unicode.Mn, r) {
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return out
}
