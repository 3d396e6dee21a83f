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
	"regietafel/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

var (
	documents = []report.Document{report.Decisions, report.Working}
	formats   = []report.Format{report.Markdown, report.HTML}
)

// made gives a document as a file holds it.
func made(t testing.TB, s model.Session, d report.Document, f report.Format, l assets.Lang) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.Write(&b, report.Make(s, d, assets.For(l), now), f, l); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// every gives a session's documents in every format, by their name.
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

// The look of a page is looked at, not compared.
var styled = regexp.MustCompile(`(?s)<style>.*</style>`)

func TestGolden(t *testing.T) {
	for name, got := range every(t, sample(t)) {
		golden(t, name, got)
	}
}

func TestGoldenEmpty(t *testing.T) {
	golden(t, "leeg.md", string(made(t, model.New("", "Nog niets", model.Date{}), report.Decisions, report.Markdown, assets.Dutch)))
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
