package report

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Where an escape begins at the start of a line: headings, quotations, lists,
// rules, underlined headings, table rules and task boxes (CommonMark 0.31, §4
// and §5; GitHub's tables, links and task lists).
var (
	lineStart = regexp.MustCompile(`^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+\s*$|[-|:][-|: ]*$|\[[ xX]\](?:\s|$))`)
	numbered  = regexp.MustCompile(`^\d{1,9}[.)](?:\s|$)`)
	entity    = regexp.MustCompile(`^&(?:#\w+|\w+);`)
)

// escapeLine makes a line of its own of text: escape, and what is markup only
// at the start.
func escapeLine(text string) string {
	text = strings.TrimLeft(text, " ")
	escaped := escape(text)
	switch {
	case lineStart.MatchString(text):
		return `\` + escaped
	case numbered.MatchString(text):
		at := strings.IndexAny(text, ".)")
		return escaped[:at] + `\` + escaped[at:]
	}
	return escaped
}

// escape puts a backslash before what Markdown would read as markup within a
// line. What it would leave alone stays as it is, so that the text reads well
// without a renderer: brackets, and dashes between words. In a table a bar is
// markup too: inCell.
func escape(text string) string {
	var b strings.Builder
	before := ' '
	for i, r := range text {
		if marks(before, r, text[i+utf8.RuneLen(r):]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// inCell keeps a bar in escaped text from ending a table's cell.
func inCell(escaped string) string { return strings.ReplaceAll(escaped, "|", `\|`) }

// marks reports whether a character between what is before and after it is
// markup.
func marks(before, r rune, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	switch r {
	case '\\', '`', '*', '~', '$':
		return true
	case '_':
		return !word(before) || !word(next)
	case '<':
		return unicode.IsLetter(next) || strings.ContainsRune("/!?", next)
	case '&':
		return entity.MatchString("&" + after)
	case '[':
		return next == '^'
	case ']':
		return strings.ContainsRune("([:", next)
	}
	return links(before, r, next, after)
}

// links reports whether a character would make a link of a bare address.
func links(before, r, next rune, after string) bool {
	switch r {
	case ':':
		return strings.HasPrefix(after, "//")
	case '@':
		return word(before) && word(next)
	case '.':
		return (before == 'w' || before == 'W') && word(next)
	}
	return false
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
