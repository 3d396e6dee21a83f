package report_test

import (
	"context"
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// tagged asks an office program for a PDF that a screen reader can read.
const tagged = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}`

// An office program opens every document, and what it makes of it is tagged, in its
// language, with its title; of a workbook it reads every agreement, as a row, with days.
func TestAnOfficeProgramOpensAll(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	_, noPictures := exec.LookPath("pdftoppm")
	if err != nil || noPictures != nil || testing.Short() {
		t.Skip("no soffice or pdftoppm, or no time for them")
	}
	folder := t.TempDir()
	rows := map[string]int{}
	for name, s := range officeSessions(t) {
		rows[name] = len(s.Travels().Agreements)
		for file, data := range office(t, s) {
			if strings.Contains(file, "meeneemblad") && !strings.Contains(file, "meeneemblad-rietgoor") {
				continue
			}
			if err := os.WriteFile(filepath.Join(folder, name+"-"+file), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	convert := func(to, pattern string) []string {
		t.Helper()
		files, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil || len(files) == 0 {
			t.Fatal("no", pattern, err)
		}
		out := filepath.Join(folder, "out", filepath.Ext(pattern)[1:]+"-"+to[:3])
		if err := os.MkdirAll(out, 0o700); err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute)
		defer stop()
		args := append([]string{"-env:UserInstallation=file://" + filepath.ToSlash(folder) + "/profile", "--headless", "--convert-to", to, "--outdir", out}, files...)
		said, err := exec.CommandContext(ctx, soffice, args...).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		made, _ := filepath.Glob(filepath.Join(out, "*"))
		if len(made) != len(files) {
			t.Fatalf("of %d %s it made %d\n%s", len(files), pattern, len(made), said)
		}
		return made
	}
	for _, pattern := range []string{"*.docx", "*.odt"} {
		for _, path := range convert(tagged, pattern) {
			text := read(t, path)
			for _, want := range []string{"/StructTreeRoot", "/Lang(nl-NL)", "/Title"} {
				if !strings.Contains(text, want) {
					t.Errorf("%s has no %s", filepath.Base(path), want)
				}
			}
			pictured(t, path)
		}
	}
	for _, path := range convert("csv:Text - txt - csv (StarCalc):59,34,76", "*.xlsx") {
		name, _, _ := strings.Cut(filepath.Base(path), "-")
		r := csv.NewReader(strings.NewReader(read(t, path)))
		r.Comma = ';'
		all, err := r.ReadAll()
		if err != nil || len(all) != 1+rows[name] {
			t.Errorf("%s: %d rows of %d agreements, %v", name, len(all), rows[name], err)
		}
	}
}

// pictured draws a PDF as pictures, page by page, and holds that the header of a long
// decision table stands on the page after its first.
func pictured(t *testing.T, path string) {
	t.Helper()
	page := strings.TrimSuffix(path, ".pdf")
	if out, err := exec.Command("pdftoppm", "-r", "40", "-png", path, page).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if pictures, _ := filepath.Glob(page + "-*.png"); len(pictures) == 0 {
		t.Errorf("no picture of %s", filepath.Base(path))
	}
	if filepath.Base(page) != "real-office-besluitenlijst" {
		return
	}
	text, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	headed := 0
	for _, page := range strings.Split(string(text), "\f") {
		if strings.Contains(page, "Nr.") && strings.Contains(page, "Wanneer") {
			headed++
		}
	}
	if headed < 2 {
		t.Errorf("the header of the table is on %d pages:\n%s", headed, text)
	}
}

// officeSessions are the demo, the largest public agreement, and a table of difficult
// texts; those that can be had.
func officeSessions(t *testing.T) map[string]model.Session {
	t.Helper()
	data := assets.Demo()
	demo, err := wire.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]model.Session{"demo": demo, "nasty": everywhere(t, "<w:p/> ]]> =1+1 \U0001F1F3\U0001F1F1 水 "+strings.Repeat("lang", 60)), "leeg": model.New(modeltest.ID(), "Leeg", date.Day{})}
	if os.Getenv("REGIETAFEL_CASES") == "" {
		return out
	}
	for _, data := range modeltest.Cases(t, "real/*.json") {
		s, err := modeltest.RealCase(data, modeltest.Today)
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Agreements) >= len(out["real"].Agreements) {
			out["real"] = s
		}
	}
	return out
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
