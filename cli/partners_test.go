package cli

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/report"
)

// Lists from files become partners of a table, from text, from a workbook of this program
// and from a document; what is there already is told, not doubled, and what is no list is
// a sentence.
func TestPartnersFromFiles(t *testing.T) {
	c := aConsole(t)
	id := strings.TrimSpace(c.makes("new", "--title", "Lijsten"))
	out := c.makes("partners", id, c.puts("een lijst.csv", []byte("Organisatie;Functie\r\nRietgoor;lid\r\nNabij;directeur\r\n")))
	if !strings.Contains(out, "2 partners toegevoegd.") || !strings.Contains(out, "Organisatie;Functie: geen partner") {
		t.Errorf("it says %q", out)
	}
	out = c.makes("partners", id, c.puts("brief.docx", aDocument(t)))
	if s := c.stored(id); len(s.Partners) != 3 || s.Partners[2].Name != "Omnisport" || !strings.Contains(out, "Rietgoor · lid: staat er al") {
		t.Errorf("%+v\n%s", s.Partners, out)
	}
	grid, err := report.File(theDemo(t), model.Decisions, "", model.XLSX, assets.For(assets.Dutch), date.MomentOf(time.Now()))
	if err != nil {
		t.Fatal(err)
	}
	if out = c.makes("partners", id, c.puts("afspraken.xlsx", grid)); !strings.Contains(out, "toegevoegd.") {
		t.Errorf("of a workbook it says %q", out)
	}
	if s := c.stored(id); len(s.Partners) < 5 {
		t.Errorf("of a workbook come %+v", s.Partners)
	}
	c.fails([]string{"partners", id, c.puts("x.pdf", []byte("%PDF-1.7"))}, "Uit een pdf is geen lijst te lezen")
	c.fails([]string{"partners", id, c.puts("x.xls", []byte("\xd0\xcf\x11\xe0"))}, "van een oude soort")
	c.fails([]string{"partners", id, c.path("niets.csv")}, "is er niet")
	c.fails([]string{"partners", id, c.home}, "Het lukte niet")
}

// A decision list that comes back as a document gives the partners that lead.
func TestPartnersFromOurOwnDocument(t *testing.T) {
	c := aConsole(t)
	c.makes("import", c.puts("demo.json", assets.Demo()))
	path := c.path("lijst.docx")
	c.makes("export", sportpark, "-o", path)
	id := strings.TrimSpace(c.makes("new", "--title", "Terug"))
	c.makes("partners", id, path)
	names := map[string]bool{}
	for _, p := range c.stored(id).Partners {
		names[p.Name] = true
	}
	if !names["Omnisport"] || !names["Nabij"] || !names["Lindervoort"] || !names["Samenspel"] || len(names) > 8 {
		t.Errorf("partners are %v", names)
	}
}

// aDocument is a letter with a table of partners.
func aDocument(t *testing.T) []byte {
	t.Helper()
	row := func(a, b string) string {
		return `<w:tr><w:tc><w:p><w:r><w:t>` + a + `</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>` + b + `</w:t></w:r></w:p></w:tc></w:tr>`
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write([]byte(`<w:document xmlns:w="w"><w:body><w:tbl>` + row("Deelnemer", "Functie") + row("Rietgoor", "lid") + row("Omnisport", "voorzitter") + `</w:tbl></w:body></w:document>`))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A path is completed as far as it can be no other; quotes and a tilde are what they mean.
func TestPathsAreCompleted(t *testing.T) {
	c := aConsole(t)
	folder := filepath.Join(c.home, "mijn lijsten")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"partners een.csv", "partners twee.csv"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for typed, want := range map[string]string{
		filepath.Join(c.home, "MIJN"): folder + string(filepath.Separator), filepath.Join(folder, "p"): filepath.Join(folder, "partners "),
		filepath.Join(folder, "partners e"): filepath.Join(folder, "partners een.csv"),
	} {
		if got, ok := (files{}).Complete(typed); !ok || got != want {
			t.Errorf("%s goes on as %s, want %s", typed, got, want)
		}
	}
	if _, ok := (files{}).Complete(filepath.Join(folder, "niets")); ok {
		t.Error("what is not there is completed")
	}
	if got := plainPath(`"` + folder + `"`); got != folder {
		t.Errorf("with quotes it is %s", got)
	}
}
