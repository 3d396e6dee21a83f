package report_test

import (
	"encoding/json"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
)

type nasty struct{ Label, Value string }

func nastyStrings(t *testing.T) []nasty {
	t.Helper()
	folder := os.Getenv("REGIETAFEL_CASES")
	if folder == "" {
		t.Skip("REGIETAFEL_CASES names no folder")
	}
	data, err := os.ReadFile(filepath.Join(folder, "nasty-strings.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []nasty
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// everywhere puts a text into each sort of place of a document.
func everywhere(t testing.TB, text string) model.Session {
	b := newBoard(t, "Tafel")
	b.do(model.OpenTable{At: modeltest.Now},
		model.SetText{Field: model.FieldOpgave, Text: text},
		model.SetText{Field: model.FieldWhyNow, Text: text},
		model.SetText{Field: model.FieldOutside, Text: text},
		model.AddPartner{ID: b.id("nabij"), Name: "Thuiszorg Nabij", Function: text},
		model.AddAgreement{ID: b.id("een"), Text: text, Lead: b.id("nabij")},
		model.SetText{ID: b.id("een"), Field: model.FieldFixed, Text: text},
		model.GiveAnswer{Agreement: b.id("een"), Partner: b.id("nabij"), Reply: model.Reserved, Body: text},
		model.AddLine{ID: b.id("punt"), Partner: b.id("nabij"), Sort: model.SortPrecondition, State: model.Spoken, Text: text},
		model.AddTerm{ID: b.id("woord"), Word: text, Meaning: text})
	b.text("nabij", model.FieldName, text)
	b.text("", model.FieldTitle, text)
	return b.s
}

func TestNastyStringsStayText(t *testing.T) {
	for _, n := range nastyStrings(t) {
		t.Run(n.Label, func(t *testing.T) {
			text := model.CleanLine(n.Value)
			if long := []rune(text); len(long) > model.MaxName {
				text = string(long[:model.MaxName])
			}
			if text = strings.TrimSpace(text); text == "" {
				return // nothing is left of it
			}
			staysText(t, text)
		})
	}
}

func staysText(t *testing.T, text string) {
	t.Helper()
	plain := "gewoon"
	if len(model.Open(text)) > 0 { // what stands in brackets is said to be open
		plain = "gewoon [open]"
	}
	if assets.For(assets.Dutch).Words().AtStake(text) { // what speaks of money is asked to be worked out
		plain += " budget"
	}
	s, harmless := everywhere(t, text), everywhere(t, plain)
	for _, d := range documents {
		page, tame := string(made(t, s, d, model.HTML, assets.Dutch)), string(made(t, harmless, d, model.HTML, assets.Dutch))
		if got, want := tags(page), tags(tame); got != want {
			t.Errorf("%s: the text made markup:\n%s\nwant\n%s", d, got, want)
		}
		sees(t, d, textOf(page), text)
		md := string(made(t, s, d, model.Markdown, assets.Dutch))
		sees(t, d, unescaped(md), text)
		for _, row := range strings.Split(md, "\n") {
			if found := markup.FindString(backslashed.ReplaceAllString(row, "x")); found != "" {
				t.Errorf("%s: %q is markup in %q", d, found, row)
			}
		}
	}
}

func sees(t *testing.T, d model.Document, got, text string) {
	t.Helper()
	if n := strings.Count(got, text); n < 6 {
		t.Errorf("%s has %q %d times:\n%s", d, text, n, got)
	}
}

var (
	softly      = regexp.MustCompile(`<span class="open">([^<]*)</span>`)
	anyTag      = regexp.MustCompile(`<[^>]*>`)
	backslashed = regexp.MustCompile("\\\\[!-/:-@\\[-`{-~]")
	// markup is what may not stand in a document without a backslash before it,
	// but for the bold of labels and the breaks of cells.
	markup = regexp.MustCompile("`|~|\\]\\(|\\]:|://|(?:^|[^*])\\*(?:[^*]|$)|\\*{3}|<(?:[ac-zA-Z/!?]|b[^r])|^ *- (?:[-+#>]|\\d+[.)]) ")
)

// tags are the elements of a page, in their order, but for the soft mark of what
// stands in brackets.
func tags(page string) string {
	page = softly.ReplaceAllString(styled.ReplaceAllString(page, ""), "$1")
	return strings.Join(anyTag.FindAllString(page, -1), "\n")
}

func textOf(page string) string {
	return html.UnescapeString(anyTag.ReplaceAllString(strings.ReplaceAll(page, "<br>", "\n"), ""))
}

func unescaped(md string) string {
	return backslashed.ReplaceAllStringFunc(md, func(pair string) string { return pair[1:] })
}

// Breaks stay: a text of several lines reads the same in both formats.
func TestLineBreaksStay(t *testing.T) {
	s := everywhere(t, "een\ntwee\n\ndrie")
	page := string(made(t, s, model.Decisions, model.HTML, assets.Dutch))
	if !strings.Contains(page, "een<br>twee<br><br>drie") {
		t.Errorf("no breaks:\n%s", page)
	}
	md := string(made(t, s, model.Decisions, model.Markdown, assets.Dutch))
	if !strings.Contains(md, "> een  \n> twee\n>\n> drie\n") || !strings.Contains(md, "\neen  \ntwee\n\ndrie\n") {
		t.Errorf("no breaks:\n%s", md)
	}
}
