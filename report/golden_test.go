package report_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

var (
	documents = []model.Document{model.Decisions, model.Working}
	formats   = []model.Format{model.Markdown, model.HTML}
)

// made returns a document as a file holds it.
func made(t testing.TB, s model.Session, d model.Document, f model.Format, l assets.Lang) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.Write(&b, report.Make(s, d, assets.For(l), now), f, l); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// every returns a session's documents in every format, by their name.
func every(t testing.TB, s model.Session) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, d := range documents {
		for _, f := range formats {
			all[string(d)+"."+string(f)] = string(made(t, s, d, f, assets.Dutch))
		}
	}
	return all
}

// sheet returns a partner's meeneemblad as a file holds it.
func sheet(t testing.TB, s model.Session, partner model.ID, f model.Format, l assets.Lang) []byte {
	t.Helper()
	tree, ok := report.TakeHome(s, partner, assets.For(l), now)
	if !ok {
		t.Fatal("no meeneemblad for ", partner)
	}
	var b bytes.Buffer
	if err := report.Write(&b, tree, f, l); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// files returns all that can be made of a session, in both languages.
func files(t testing.TB, s model.Session) map[string]string {
	t.Helper()
	all := every(t, s)
	for _, l := range []assets.Lang{assets.Dutch, assets.English} {
		for _, f := range formats {
			for _, d := range documents {
				all[string(l)+" "+string(d)+"."+string(f)] = string(made(t, s, d, f, l))
			}
			for _, p := range report.Takers(s) {
				all[string(l)+" "+report.TakeHomeName(s, p.ID, f, assets.For(l))] = string(sheet(t, s, p.ID, f, l))
			}
		}
	}
	for name, data := range office(t, s) {
		all[name] = opened(t, name, data)
	}
	return all
}

// The look of a page is looked at, not compared.
var styled = regexp.MustCompile(`(?s)<style>.*</style>`)

func TestGolden(t *testing.T) {
	for name, got := range every(t, sample(t)) {
		golden(t, name, got)
	}
}

// Of the partners one has most of what a meeneemblad can hold, one says not like
// this, and one is only heard.
func TestGoldenTakeHome(t *testing.T) {
	s := sample(t)
	for _, p := range s.Partners {
		switch p.Label() {
		case "Nabij":
			golden(t, "meeneemblad.html", string(sheet(t, s, p.ID, model.HTML, assets.Dutch)))
			golden(t, "take-home.md", string(sheet(t, s, p.ID, model.Markdown, assets.English)))
		case "gemeente", "Rietgoor", "Omnisport", "Ouderenberaad":
			golden(t, "meeneemblad-"+p.Label()+".md", string(sheet(t, s, p.ID, model.Markdown, assets.Dutch)))
		}
	}
}

func TestGoldenEmpty(t *testing.T) {
	golden(t, "leeg.md", string(made(t, model.New("", "Nog niets", date.Day{}), model.Decisions, model.Markdown, assets.Dutch)))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	got = styled.ReplaceAllString(got, "<style></style>")
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs from its golden file; look at the difference, then run with -update:\n%s", name, got)
	}
}
