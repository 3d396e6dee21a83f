package report_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
)

// crowded is a table where one partner has very much of everything that a
// meeneemblad can hold, in long words.
func crowded() (model.Session, model.ID) {
	s := modeltest.Big(6, 40, 60)
	long := strings.TrimSpace(strings.Repeat("een lange afspraak met veel woorden over vervoer en leegstand ", 8))
	id := s.Partners[0].ID
	s.Title = strings.Repeat("Een lange titel van een tafel ", 6)
	s.Opgave.Text, s.Opgave.Better.Text, s.Opgave.ForWhom.Text = "["+long+"] "+long, long, long
	s.Partners[0].Answerable, s.Partners[0].Function = long, long
	for i := range s.Preconditions {
		x := &s.Preconditions[i]
		x.Text, x.Partner, x.State, x.Number = long, id, model.Spoken, i+1
		x.Exit = []model.Exit{model.ExitNone, model.ExitTakenUp, model.ExitAccepted}[i%3]
		x.Acceptance = model.Acceptance{Consequence: long, Told: long, Review: march}
	}
	for i := range s.Agreements {
		a := &s.Agreements[i]
		a.Draft, a.Lapsed, a.Progress, a.Text, a.Number, a.Due = false, false, model.NotStarted, long, i+1, march
		a.Lead.Partner, a.Others = s.Partners[i%2].ID, []model.ID{id}
		a.Answers = []model.Answer{
			{Partner: id, Reply: model.SaysYes, On: a.Wording},
			{Partner: id, Reply: model.Reserved, On: a.Wording, Body: long[:200], By: may},
			{Partner: id, Reply: model.SaysIfNot, On: a.Wording, Needs: long},
			{Partner: id, Reply: model.StaysOut, On: a.Wording},
			{Partner: id, Reply: model.SaysYes, On: a.Wording - 1},
		}[i%5 : i%5+1]
	}
	return s, id
}

// What does not fit is counted, and where it stands is said.
func TestTakeHomeIsCut(t *testing.T) {
	s, id := crowded()
	text := string(sheet(t, s, id, model.Markdown, assets.Dutch))
	says(t, text, "en nog 11; zie de besluitenlijst", "; zie het werkverslag", "…", "op 12 afspraken is ons antwoord nog nodig")
	if n := len(strings.Split(text, "\n")); n > 60 {
		t.Errorf("%d lines:\n%s", n, text)
	}
	saysNot(t, text, "…”.…", "….", "..")
}

var pdfPage = regexp.MustCompile(`/Type */Page[^s]`)

// A browser prints it on one side of A4, whatever there is.
func TestTakeHomePrintsOnOnePage(t *testing.T) {
	browser, err := exec.LookPath("chromium")
	if err != nil || testing.Short() {
		t.Skip("no chromium, or no time for it")
	}
	full, id := crowded()
	big, few := modeltest.Big(54, 100, 60), sample(t)
	for name, page := range map[string][]byte{
		"crowded": sheet(t, full, id, model.HTML, assets.Dutch), "english": sheet(t, full, id, model.HTML, assets.English),
		"big": sheet(t, big, big.Partners[1].ID, model.HTML, assets.Dutch), "sample": sheet(t, few, few.Partners[2].ID, model.HTML, assets.Dutch),
	} {
		if n := len(pdfPage.FindAll(printed(t, browser, page), -1)); n != 1 {
			t.Errorf("%s takes %d pages", name, n)
		}
	}
}

// printed is a page as a browser prints it.
func printed(t *testing.T, browser string, page []byte) []byte {
	t.Helper()
	folder := t.TempDir()
	from, to := filepath.Join(folder, "blad.html"), filepath.Join(folder, "blad.pdf")
	if err := os.WriteFile(from, page, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	cmd := exec.CommandContext(ctx, browser, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+filepath.Join(folder, "profile"),
		"--no-pdf-header-footer", "--print-to-pdf="+to, "file://"+filepath.ToSlash(from))
	out, err := cmd.CombinedOutput()
	data, missing := os.ReadFile(to)
	if missing != nil || !bytes.HasPrefix(data, []byte("%PDF")) {
		t.Fatalf("the browser does not print: %v\n%s", err, out)
	}
	return data
}
