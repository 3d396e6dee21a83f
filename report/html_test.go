package report_test

import (
	"archive/zip"
	"context"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// CI validates what this writes, as markup and for assistive software.
func TestWritesSampleHTML(t *testing.T) {
	folder := os.Getenv("REGIETAFEL_HTML")
	if folder == "" {
		t.Skip("REGIETAFEL_HTML names no folder")
	}
	writeCalendars(t, folder)
	for name, s := range map[string]model.Session{"sample": sample(t), "big": modeltest.Big(54, 100, 60), "empty": model.New("", "Leeg", date.Day{})} {
		for _, d := range documents {
			for _, l := range []assets.Lang{assets.Dutch, assets.English} {
				path := filepath.Join(folder, name+"-"+string(d)+"-"+string(l)+".html")
				if err := os.WriteFile(path, made(t, s, d, model.HTML, l), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
		for i, p := range report.Takers(s)[:min(len(report.Takers(s)), 5)] {
			path := filepath.Join(folder, name+"-meeneemblad-"+strconv.Itoa(i)+".html")
			if err := os.WriteFile(path, sheet(t, s, p.ID, model.HTML, assets.Dutch), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// writeCalendars makes two of one table: between them an agreement lapsed.
func writeCalendars(t *testing.T, folder string) {
	t.Helper()
	s := sample(t)
	put := func(name string, at date.Moment) {
		data, err := report.Calendar(s, assets.For(assets.Dutch), at, report.Days{Periods: true})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put("earlier.ics", now)
	lapsed, err := model.Do(s, model.DropAgreement{ID: s.Agreements[0].ID})
	if err != nil {
		t.Fatal(err)
	}
	s = lapsed
	put("later.ics", date.Moment{Date: now.Date.AddDays(1)})
}

// An office program reads the decision table as a table: what it opens is what
// it pastes.
func TestDecisionTableOpensInWriter(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("no soffice, or no time for it")
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "lijst.html"), made(t, sample(t), model.Decisions, model.HTML, assets.Dutch), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), 3*time.Minute)
	defer stop()
	cmd := exec.CommandContext(ctx, soffice, "-env:UserInstallation=file://"+filepath.ToSlash(folder)+"/profile",
		"--headless", "--infilter=HTML (StarWriter)", "--convert-to", "odt", "--outdir", folder, filepath.Join(folder, "lijst.html"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	content := inZip(t, filepath.Join(folder, "lijst.odt"), "content.xml")
	_, table, _ := strings.Cut(content, "<table:table ")
	table, _, found := strings.Cut(table, "</table:table>")
	if !found {
		t.Fatalf("no table:\n%s", content)
	}
	if got, want := strings.Count(table, "<table:table-row"), 1+len(sample(t).Agreements); got != want {
		t.Errorf("the table has %d rows, want %d", got, want)
	}
	text := textOf(table)
	for _, want := range []string{"Afspraak", "Eén contactpersoon voor alle verwijzers", "onder voorbehoud", "vr 5 mrt 2027"} {
		if !strings.Contains(text, want) {
			t.Errorf("the table does not say %q:\n%s", want, text)
		}
	}
}

func inZip(t *testing.T, path, name string) string {
	t.Helper()
	archive, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	f, err := archive.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// A page needs nothing else and does nothing: it is handed around.
func TestPageIsSelfContained(t *testing.T) {
	for _, d := range documents {
		page := string(made(t, sample(t), d, model.HTML, assets.Dutch))
		for _, bad := range []string{"<script", "<link", "<img", "src=", "href=", "url(", "@import", "http:", "https:", "generator", "author"} {
			if strings.Contains(strings.ReplaceAll(page, "url(#arrow)", ""), bad) { // within the page itself
				t.Errorf("%s holds %s", d, bad)
			}
		}
		if !strings.HasPrefix(page, "<!DOCTYPE html>\n<html lang=\"nl\">") {
			t.Errorf("%s begins with %.60s", d, page)
		}
	}
}

// CI sees the light page only; the same holds for the dark one and on paper.
func TestContrast(t *testing.T) {
	css, err := os.ReadFile("style.css")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(css), ":root {")[1:]
	if len(blocks) != 3 {
		t.Fatalf("%d themes in style.css, want 3: light, dark, paper", len(blocks))
	}
	for _, block := range blocks {
		tokens := map[string]string{}
		for _, m := range token.FindAllStringSubmatch(blocks[0]+block, -1) {
			tokens[m[1]] = m[2]
		}
		legible(t, tokens)
	}
}

var token = regexp.MustCompile(`--(\w+): #(\w+)`)

func legible(t *testing.T, tokens map[string]string) {
	t.Helper()
	for _, paper := range []string{"paper", "tint"} {
		for _, ink := range []string{"ink", "quiet", "accent"} {
			a, b := luminance(t, tokens[paper]), luminance(t, tokens[ink])
			if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < 4.5 {
				t.Errorf("%s %s on %s %s: %.1f, at least 4.5", ink, tokens[ink], paper, tokens[paper], ratio)
			}
		}
	}
}

// luminance is the relative luminance of WCAG 2.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	if len(hex) == 3 {
		hex = hex[:1] + hex[:1] + hex[1:2] + hex[1:2] + hex[2:] + hex[2:]
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for i, weight := range []float64{0.0722, 0.7152, 0.2126} {
		c := float64(n>>(8*i)&0xff) / 255
		if c <= 0.04045 {
			sum += weight * c / 12.92
		} else {
			sum += weight * math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return sum
}

func TestWriteRefuses(t *testing.T) {
	if err := report.Write(io.Discard, report.Tree{}, "pdf", assets.Dutch); err == nil {
		t.Error("a format that is none was written")
	}
}
