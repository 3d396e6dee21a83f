package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
)

// maxFileName is how many bytes a file name has at most: room enough for what
// mail and board-paper systems put before it.
const maxFileName = 120

// FileName is date, title and document: a name that any system takes, made of
// lower-case letters without marks, digits and dashes. The name of the
// document in it keeps it from being one that Windows reserves.
func FileName(s model.Session, d Document, f Format, t *assets.Text) string {
	name := t.Docs.Decisions
	if d == Working {
		name = t.Docs.Report
	}
	end := slug(name)
	if end == "" {
		end = string(d)
	}
	end += "." + string(f)
	start := s.Date.String()
	title := slug(s.Title)
	title = strings.Trim(cut(title, maxFileName-len(start)-len(end)-2), "-")
	return joined("-", start, title, end)
}

// slug makes letters and digits of a text, with a dash for each run of other
// characters.
func slug(text string) string {
	words := strings.FieldsFunc(model.Fold(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return strings.Join(words, "-")
}

// cut gives the beginning of a text, in whole characters, of at most so many
// bytes.
func cut(text string, most int) string {
	for len(text) > most {
		_, size := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-size]
	}
	return text
}
