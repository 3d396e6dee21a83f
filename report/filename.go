package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/fold"
)

// How many bytes a file name has at most, so that there is room for what mail
// and board-paper systems put before it; and a partner's part of it.
const (
	maxFileName    = 120
	maxPartnerName = 40
)

// FileName is date, title and document: a name that any system takes, made of
// lower-case letters without marks, digits and dashes. The name of the
// document in it keeps it from being one that Windows reserves.
func FileName(s model.Session, d model.Document, f model.Format, t *assets.Text) string {
	name := t.Docs.Decisions
	if d == model.Working {
		name = t.Docs.Report
	}
	return fileName(s, slug(name), d, f)
}

// TakeHomeName is the file name of a partner's meeneemblad, which ends on the
// partner's name. No two partners of a table have the same.
func TakeHomeName(s model.Session, partner model.ID, f model.Format, t *assets.Text) string {
	end := slug(t.TakeHome.Name)
	if name := partnerSlug(s, partner); name != "" {
		end = joined("-", end, name)
	}
	return fileName(s, end, model.TakeHome, f)
}

// FolderName is date and title, for all documents of a session.
func FolderName(s model.Session) string {
	start := s.Date.String()
	if name := joined("-", start, cut(slug(s.Title), maxFileName-len(start)-1)); name != "" {
		return name
	}
	return "tafel"
}

// CalendarFolder is the folder of the calendars of single agreements.
func CalendarFolder(t *assets.Text) string { return slug(t.Calendar.Folder) }

// AgreementName is the file name of one agreement's calendar.
func AgreementName(s model.Session, agreement model.ID, f model.Format, t *assets.Text) string {
	a, _ := s.Agreement(agreement)
	return fileName(s, slug(assets.Fill(t.Docs.Deals.One, "a", strconv.Itoa(a.Number))), model.Decisions, f)
}

func fileName(s model.Session, end string, d model.Document, f model.Format) string {
	if end == "" {
		end = string(d)
	}
	end += "." + string(f)
	start := s.Date.String()
	return joined("-", start, cut(slug(s.Title), maxFileName-len(start)-len(end)-2), end)
}

// partnerSlug is a partner's short name as files have it, with a number where
// another partner before it is called the same.
func partnerSlug(s model.Session, partner model.ID) string {
	var taken []string
	for _, p := range Takers(s) {
		name := cut(slug(p.Label()), maxPartnerName)
		if name == "" {
			name = "partner"
		}
		for n, plain := 2, name; slices.Contains(taken, name); n++ {
			name = plain + "-" + strconv.Itoa(n)
		}
		if p.ID == partner {
			return name
		}
		taken = append(taken, name)
	}
	return ""
}

// slug makes letters and digits of a text, with a dash for each run of other
// characters.
func slug(text string) string {
	words := strings.FieldsFunc(fold.Text(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return strings.Join(words, "-")
}

// cut returns the beginning of a slug, of at most so many bytes: in whole words,
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
