package report_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

func TestFileName(t *testing.T) {
	for _, c := range []struct {
		title string
		date  date.Day
		want  string
	}{
		{"Overdag op het sportpark", modeltest.Today, "2026-11-19-overdag-op-het-sportpark-besluitenlijst.md"},
		{"Beëindiging: fase 2", date.Day{}, "beeindiging-fase-2-besluitenlijst.md"},
		{"", modeltest.Today, "2026-11-19-besluitenlijst.md"},
		{"///", date.Day{}, "besluitenlijst.md"},
		{"CON", date.Day{}, "con-besluitenlijst.md"},
		{`../..\C:\a<b>|c?*"d`, modeltest.Today, "2026-11-19-c-a-b-c-d-besluitenlijst.md"},
		{"afspraak. . .", modeltest.Today, "2026-11-19-afspraak-besluitenlijst.md"},
		{"🎯🎯 ✅", modeltest.Today, "2026-11-19-besluitenlijst.md"},
		{"Русский дом", date.Day{}, "русскии-дом-besluitenlijst.md"},
		{strings.Repeat("één", 60), date.Day{}, strings.Repeat("een", 33) + "ee-besluitenlijst.md"},
		{strings.Repeat("Ω", 100), date.Day{}, strings.Repeat("ω", 50) + "-besluitenlijst.md"},
		{strings.Repeat("aa ", 200), modeltest.Today, "2026-11-19-" + strings.Repeat("aa-", 30) + "besluitenlijst.md"},
	} {
		s := model.Session{Title: c.title, Date: c.date}
		if got := report.FileName(s, model.Decisions, model.Markdown, assets.For(assets.Dutch)); got != c.want {
			t.Errorf("%q: %s, want %s", c.title, got, c.want)
		}
	}
	if got := report.FileName(sample(t), model.Working, model.HTML, assets.For(assets.Dutch)); got != "2026-11-19-overdag-op-het-sportpark-werkverslag.html" {
		t.Error(got)
	}
}

var reserved = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])\.`)

func TestFileNamesAreSafe(t *testing.T) {
	for _, n := range nastyStrings(t) {
		for _, d := range documents {
			got := report.FileName(model.Session{Title: n.Value}, d, model.HTML, assets.For(assets.English))
			unsafe := strings.ContainsFunc(got, func(r rune) bool {
				return !unicode.In(r, unicode.L, unicode.Nd, unicode.N) && !strings.ContainsRune("-.", r)
			})
			if unsafe || len(got) > 120 || reserved.MatchString(got) || strings.Count(got, ".") != 1 || strings.HasPrefix(got, "-") {
				t.Errorf("%s: %q", n.Label, got)
			}
		}
	}
}
