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
	return joined("-", start, cut(slug(s.Title), maxFileName-len(start)-len(end)-2), end)
}

// slug makes letters and digits of a text, with a dash for each run of other
// characters.
func slug(text string) string {
	words := strings.FieldsFunc(model.Fold(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return strings.Join(words, "-")
}

// cut gives the beginning of a slug, of at most so many bytes: in whole words,
// or in whole characters where the first word is longer.
func cut(slug string, most int) string {
	if len(slug) <= most {
		return slug
	}
	if at := strings.LastIndexByte(slug[:most+1], '-'); at > 0 {
		return slug[:at]
	}
	for !utf8.RuneStart(slug[most]) {
		most--
	}
	return slug[:most]
}
