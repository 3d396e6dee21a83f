package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxMarks is how many combining marks a letter keeps: enough for every
// language that is written with letters, too few to climb out of a line.
const maxMarks = 3

// Clean is the door for text of several lines: what is typed, pasted or
// imported. It takes out escape sequences, control and bidirectional
// characters, joiners and what else has no place on a terminal line, turns
// every line ending into a newline and every tab into a blank, drops blanks at
// the ends of lines and empty lines at both ends, and puts the rest in NFC.
// Clean(Clean(x)) is Clean(x).
func Clean(text string) string {
	if plain(text) {
		return text
	}
	lines := strings.Split(cleanRunes(text), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
	}
	return strings.TrimRightFunc(strings.TrimLeft(strings.Join(lines, "\n"), "\n"), unicode.IsSpace)
}

// CleanLine is the door for text of one line: Clean, with each run of white
// space made one blank and none at the ends.
func CleanLine(text string) string {
	if plain(text) {
		return text
	}
	return strings.Join(strings.FieldsFunc(strings.TrimFunc(cleanRunes(text), unicode.IsSpace), func(r rune) bool {
		return r == ' ' || r == '\n'
	}), " ")
}

// CleanTyping is Clean for text that is being typed: blanks and newlines at
// the ends stay.
func CleanTyping(text string) string { return cleanRunes(text) }

// plain reports whether text is clean at a glance: ASCII letters and signs with
// single blanks between them. Most text is; the doors need not look twice.
func plain(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ' || c > '~', c == ' ' && (i == 0 || i == len(text)-1 || text[i-1] == ' '):
			return false
		}
	}
	return true
}

// Dropped is how many characters of a text Clean took away that were no blanks: what
// a terminal cannot show, and what hides or turns other characters.
func Dropped(text string) int {
	if plain(text) {
		return 0
	}
	letters := func(s string) int {
		n := 0
		for _, r := range norm.NFC.String(strings.ToValidUTF8(s, "?")) {
			if !unicode.IsSpace(r) {
				n++
			}
		}
		return n
	}
	return letters(text) - letters(cleanRunes(text))
}

func cleanRunes(text string) string {
	text = strings.ReplaceAll(withoutEscapes(strings.ToValidUTF8(text, "")), "\r\n", "\n")
	text = norm.NFC.String(strings.Map(cleanRune, text))
	return fewMarks(text)
}

// cleanRune returns the rune that stands for r in a session, or -1 for none.
func cleanRune(r rune) rune {
	switch {
	case r == '\n', r == '\r', r == '\u0085', r == '\u2028', r == '\u2029', r == '\v', r == '\f':
		return '\n'
	case r == '\t':
		return ' '
	case unicode.Is(unicode.Mn, r) && !unicode.In(r, variation...):
		return r
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.In(r, variation...):
		return -1
	case r == utf8.RuneError, unicode.Is(unicode.Co, r), unicode.Is(unicode.Cs, r), r&0xFFFE == 0xFFFE:
		return -1
	}
	return r
}

// variation holds what makes the width of a character a matter of the
// terminal's opinion: variation selectors, skin tones, and the blank letters.
var variation = []*unicode.RangeTable{{
	R16: []unicode.Range16{
		{Lo: 0x034F, Hi: 0x034F, Stride: 1}, {Lo: 0x115F, Hi: 0x1160, Stride: 1},
		{Lo: 0x180B, Hi: 0x180F, Stride: 1}, {Lo: 0x3164, Hi: 0x3164, Stride: 1},
		{Lo: 0xFDD0, Hi: 0xFDEF, Stride: 1}, {Lo: 0xFE00, Hi: 0xFE0F, Stride: 1}, {Lo: 0xFFA0, Hi: 0xFFA0, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x1F3FB, Hi: 0x1F3FF, Stride: 1}, {Lo: 0xE0000, Hi: 0xE0FFF, Stride: 1},
	},
}}

// fewMarks drops the combining marks of a letter beyond maxMarks.
func fewMarks(text string) string {
	n := 0
	return strings.Map(func(r rune) rune {
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			n = 0
			return r
		}
		if n++; n > maxMarks {
			return -1
		}
		return r
	}, text)
}

// withoutEscapes takes out the terminal's control sequences whole, so that no
// letters of them stay behind. One without an end is taken out up to the end
// of its line.
func withoutEscapes(text string) string {
	if !strings.ContainsAny(text, "\x1b\u009b\u009d\u0090\u0098\u009e\u009f") {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		if r == 0x1b && i < len(text) {
			if two := rune(text[i]) + 0x40; two >= 0x80 && two <= 0x9f {
				r, i = two, i+1
			} else {
				i += escapeLength(text[i:])
				continue
			}
		}
		switch r {
		case 0x9b:
			i += csiLength(text[i:])
		case 0x9d, 0x90, 0x98, 0x9e, 0x9f:
			i += stringLength(text[i:])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// escapeLength is the length of a short escape sequence after its ESC.
func escapeLength(s string) int {
	n := 0
	for n < len(s) && s[n] >= 0x20 && s[n] <= 0x2f {
		n++
	}
	if n < len(s) && s[n] >= 0x30 && s[n] <= 0x7e {
		n++
	}
	return n
}

// csiLength is the length of a control sequence after its introducer.
func csiLength(s string) int {
	n := 0
	for n < len(s) && s[n] >= 0x20 && s[n] <= 0x3f {
		n++
	}
	if n < len(s) && s[n] >= 0x40 && s[n] <= 0x7e {
		n++
	}
	return n
}

// stringLength is the length of a control string (OSC, DCS, APC …) with its
// terminator, after its introducer.
func stringLength(s string) int {
	for i, r := range s {
		switch {
		case r == 0x07 || r == 0x9c:
			return i + utf8.RuneLen(r)
		case r == 0x1b && strings.HasPrefix(s[i:], "\x1b\\"):
			return i + 2
		case r == 0x1b, r == '\n', r == '\r':
			return i
		}
	}
	return len(s)
}
