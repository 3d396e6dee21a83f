package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// aConsoleWithTheDemo is one whose only table is the example.
func aConsoleWithTheDemo(t *testing.T, change func(*model.Session)) console {
	t.Helper()
	c := aConsole(t)
	c.makes("import", c.puts("demo.json", theDemoAs(t, change)))
	return c
}

const sportpark = "Overdag op het sportpark"

func TestExportOfOnePartner(t *testing.T) {
	c := aConsoleWithTheDemo(t, func(*model.Session) {})
	whole := c.makes("export", sportpark, "--document=meeneemblad", "--partner=Thuiszorg Nabij")
	if first, _, _ := strings.Cut(whole, "\n"); !strings.HasPrefix(first, "Meeneemblad voor Nabij · concept · stand ") {
		t.Errorf("it begins with %q", first)
	}
	for _, name := range []string{"Nabij", "nabij", "thuiszorg"} {
		got := c.makes("export", sportpark, "--document=meeneemblad", "--partner", name)
		if !strings.Contains(got, "Voor Thuiszorg Nabij") {
			t.Errorf("%q gives another one", name)
		}
	}
	path := c.path("blad.html")
	c.makes("export", sportpark, "--document=meeneemblad", "--partner=Nabij", "--format=html", "-o", path)
	if page := string(c.reads(path)); !strings.Contains(page, `<body class="sheet">`) {
		t.Error("it is no page of one side")
	}
	c.fails([]string{"export", sportpark, "--document=meeneemblad", "--partner=Nabij", "-o", path}, path+" bestaat al.")
	c.fails([]string{"export", sportpark, "--document=meeneemblad", "--partner=Nergens"}, "geen partner die Nergens heet.")
	c.fails([]string{"export", sportpark, "--document=meeneemblad", "--partner=o"}, "Meer partners heten zo:", "Zorggroep Rietgoor", "Geef de hele naam.")
	for _, args := range [][]string{{}, {"--document=werkverslag"}, {"--document=meeneemblad", "--format=json"}} {
		c.fails(append([]string{"export", sportpark, "--partner=Nabij"}, args...), "Een partner hoort bij het meeneemblad")
	}
}

// Without a partner there is a file for each, all or none.
func TestExportOfEveryPartner(t *testing.T) {
	c := aConsoleWithTheDemo(t, func(*model.Session) {})
	folder := c.path("bladen")
	paths := strings.Fields(c.makes("export", sportpark, "--document=meeneemblad", "--format=html", "--out", folder))
	if len(paths) != 8 || !slices.Equal(names(t, folder), bases(paths)) {
		t.Errorf("it says %v, there are %v", paths, names(t, folder))
	}
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !forUserAlone(info) || !strings.HasPrefix(path, folder) || !strings.Contains(path, "-meeneemblad-") {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
	if err := os.Remove(paths[0]); err != nil {
		t.Fatal(err)
	}
	c.fails([]string{"export", sportpark, "--document=meeneemblad", "--format=html", "-o", folder}, "bestaat al.")
	if n := len(names(t, folder)); n != 7 {
		t.Errorf("%d files", n)
	}
	c.makes("export", sportpark, "--document=meeneemblad", "--format=html", "-o", folder, "--force")
	if n := len(names(t, folder)); n != 8 {
		t.Errorf("%d files", n)
	}
	t.Chdir(c.path("bladen"))
	if got := c.makes("export", sportpark, "--document=meeneemblad"); strings.Count(got, ".md\n") != 8 || len(names(t, ".")) != 16 {
		t.Errorf("in the current folder: %s", got)
	}
	c.fails([]string{"export", sportpark, "--document=meeneemblad", "-o", paths[0]}, "te schrijven.")
	c.makes("new", "--title", "Nog leeg")
	c.fails([]string{"export", "Nog leeg", "--document=meeneemblad"}, "Aan deze tafel zit nog niemand")
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func bases(paths []string) []string {
	var out []string
	for _, p := range paths {
		out = append(out, filepath.Base(p))
	}
	slices.Sort(out)
	return out
}

// Neither what was prepared nor what stays at the table is in a meeneemblad.
func TestTakeHomeHoldsNothingOfRegie(t *testing.T) {
	c := aConsole(t)
	data, _ := prepared(t)
	c.makes("import", c.puts("demo.json", data))
	for _, format := range []string{"md", "html"} {
		for _, path := range strings.Fields(c.makes("export", sportpark, "--document=meeneemblad", "--format", format, "-o", c.path("uit"))) {
			if text := string(c.reads(path)); strings.Contains(path+text, canary) || len(text) < 500 {
				t.Errorf("%s: %d bytes with %d canaries", path, len(text), strings.Count(text, canary))
			}
		}
	}
}

// Step 6 writes beside the other documents.
func TestExporterOfTakeHome(t *testing.T) {
	aConsole(t)
	s := theDemo(t)
	e := exporter{text: assets.For(assets.Dutch)}
	path, err := e.Write(s.Table(), screen.Write{Document: model.TakeHome, Partner: s.Partners[2].ID, Format: model.HTML, Overwrite: false}, func(int, int) {})
	if err != nil || filepath.Base(path) != "2026-11-19-overdag-op-het-sportpark-meeneemblad-nabij.html" {
		t.Errorf("%s, %v", path, err)
	}
	if folder, err := e.Write(s.Table(), screen.Write{Document: model.TakeHome, Partner: "", Format: model.HTML, Overwrite: false}, func(int, int) {}); !isFault(err, model.FaultExists) || folder != filepath.Dir(path) {
		t.Errorf("%s, %v", folder, err)
	}
	folder, err := e.Write(s.Table(), screen.Write{Document: model.TakeHome, Partner: "", Format: model.HTML, Overwrite: true}, func(int, int) {})
	if err != nil || len(names(t, folder)) != 8 {
		t.Errorf("%s, %v: %v", folder, err, names(t, folder))
	}
	lines, err := e.Preview(s.Table(), "meeneemblad", s.Partners[2].ID)
	if err != nil || len(lines) < 10 || !strings.HasPrefix(lines[0].Text, "Meeneemblad voor Nabij") {
		t.Errorf("%v, %v", lines, err)
	}
	if _, err := e.Preview(s.Table(), "meeneemblad", "niemand"); err == nil {
		t.Error("a meeneemblad for nobody")
	}
}
