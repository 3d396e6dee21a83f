package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Every format comes out of the command line as a file; what is no text does not go to a
// screen, and what holds the agreements alone is of the besluitenlijst.
func TestExportInEveryFormat(t *testing.T) {
	c := aConsole(t)
	c.makes("import", c.puts("demo.json", assets.Demo()))
	starts := map[string]string{"docx": "PK", "odt": "PK", "xlsx": "PK", "csv": "\ufeffNr.;Afspraak", "ics": "BEGIN:VCALENDAR\r\n"}
	for format, start := range starts {
		path := c.path("uit." + format)
		c.makes("export", sportpark, "--format", format, "-o", path)
		if data := string(c.reads(path)); !strings.HasPrefix(data, start) || len(data) < 300 {
			t.Errorf("%s: %d bytes, %.20q", format, len(data), data)
		}
	}
	c.fails([]string{"export", sportpark, "--format=docx", "-o", "-"}, "Een docx is geen tekst")
	c.fails([]string{"export", sportpark, "--format=xlsx", "--document=werkverslag", "-o", c.path("w.xlsx")}, "Alleen de besluitenlijst kan als xlsx")
	c.fails([]string{"export", sportpark, "--format=html", "--periods"}, "--periods hoort bij --format ics")
	if lines := c.makes("export", "--all", "--format", "jsonl"); strings.Count(lines, "\n") != 1 || !strings.HasPrefix(lines, `{"table":`) {
		t.Errorf("all tables are %.80s", lines)
	}
	if rows := c.makes("export", "--all", "--format", "csv"); !strings.HasPrefix(rows, "\ufefftable;series;") {
		t.Errorf("all tables are %.80s", rows)
	}
	c.fails([]string{"export", sportpark, "--all", "--format=jsonl"}, "--all gaat zonder tafel")
	c.fails([]string{"export", "--all", "--format=html"}, "--all gaat zonder tafel")
	c.fails([]string{"export", sportpark, "--format=jsonl"}, "--all gaat zonder tafel")
	path := c.path("zonder.xlsx")
	if c.makes("export", sportpark, "-o", path); !strings.HasPrefix(string(c.reads(path)), "PK") {
		t.Error("the name of the file does not say the format")
	}
	c.fails([]string{"export", sportpark, "--format=csv", "-o", c.path("anders.xlsx")}, "anders.xlsx eindigt anders dan op .csv")
	c.fails([]string{"export", sportpark, "-o", c.path("b.pdf")}, "Een pdf maak je van")
	if few, all := c.makes("export", sportpark, "--format=ics"), c.makes("export", sportpark, "--format=ics", "--periods"); strings.Count(few, "BEGIN:VEVENT") >= strings.Count(all, "BEGIN:VEVENT") {
		t.Error("with the periods there are not more days")
	}
}

// All documents of a table go into one folder, each as a file of its own; a second time
// nothing is replaced unasked.
func TestExporterOfEverything(t *testing.T) {
	aConsole(t)
	s := theDemo(t)
	e := exporter{text: assets.For(assets.Dutch)}
	told := 0
	folder, err := e.Write(s.Table(), screen.Write{}, func(done, of int) {
		if told++; done != told || of < 30 {
			t.Errorf("told %d of %d", done, of)
		}
	})
	if err != nil || filepath.Base(folder) != "2026-11-19-overdag-op-het-sportpark" {
		t.Fatal(folder, err)
	}
	var found []string
	_ = filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			found = append(found, strings.TrimPrefix(path, folder+string(filepath.Separator)))
			if info, _ := d.Info(); runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 || info.Size() < 300 {
				t.Errorf("%s: %v, %d bytes", path, info.Mode(), info.Size())
			}
		}
		return err
	})
	for _, want := range []string{"besluitenlijst.docx", "besluitenlijst.xlsx", "besluitenlijst.ics", "werkverslag.odt", "meeneemblad-nabij.docx", "meeneemblad-nabij.html"} {
		if !slices.ContainsFunc(found, func(name string) bool { return strings.HasSuffix(name, want) }) {
			t.Errorf("no %s among %v", want, found)
		}
	}
	if !slices.ContainsFunc(found, func(name string) bool { return strings.HasPrefix(name, "agenda"+string(filepath.Separator)) }) || len(found) != told {
		t.Errorf("%d files, %d told, %v", len(found), told, found)
	}
	if _, err := e.Write(s.Table(), screen.Write{}, func(int, int) {}); !isFault(err, model.FaultExists) {
		t.Errorf("a second time: %v", err)
	}
	if _, err := e.Write(s.Table(), screen.Write{Overwrite: true}, func(int, int) {}); err != nil {
		t.Error(err)
	}
}
