package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/store"
)

// Export, import, backup and check: what goes into files and comes out of them.

const canary = "kanarie"

// prepared is the example with a canary in every text that goes into no file of
// the table: those of REGIE, and what stays at the table. It gives how many.
func prepared(t *testing.T) ([]byte, int) {
	t.Helper()
	n := 0
	mark := func(text *string) {
		n++
		*text = fmt.Sprintf("%s %d", canary, n)
	}
	data := theDemoAs(t, func(s *model.Session) {
		for i := range s.Interests {
			if x := &s.Interests[i]; x.State == model.Presumed || i%4 == 0 {
				x.Stays = x.State == model.Spoken
				mark(&s.Interests[i].Text)
			}
		}
		for i := range s.Preconditions {
			if s.Preconditions[i].State == model.Presumed {
				mark(&s.Preconditions[i].Text)
			}
		}
		for i := range s.Pressures {
			if s.Pressures[i].State == model.Presumed {
				mark(&s.Pressures[i].Text)
			}
		}
		for i := range s.Partners {
			p := &s.Partners[i]
			mark(&p.Position.Regie)
			mark(&p.HomeCounts.Regie)
			mark(&p.Movers.Regie)
			mark(&p.Mandate.Note.Regie)
			p.Carries.Regie.Answer = model.BearIf
			mark(&p.Carries.Regie.Text)
		}
		for i := range s.Agreements {
			if s.Agreements[i].Draft {
				mark(&s.Agreements[i].Text)
			}
		}
		for i := range s.Notes {
			mark(&s.Notes[i].Text)
		}
	})
	if n < 40 || bytes.Count(data, []byte(canary)) != n {
		t.Fatalf("%d canaries, of which %d in the file", n, bytes.Count(data, []byte(canary)))
	}
	return data, n
}

func TestExportHoldsNothingOfRegie(t *testing.T) {
	c := aConsole(t)
	data, n := prepared(t)
	id := strings.TrimSpace(c.makes("import", c.puts("demo.json", data)))
	for _, args := range [][]string{{"--format=json"}, {"--format=json", "--layer=tafel"}, {}, {"--document=werkverslag"},
		{"--format=html"}, {"--format=html", "--document=werkverslag"}} {
		if got := c.makes(append([]string{"export", id}, args...)...); strings.Contains(got, canary) || len(got) < 500 {
			t.Errorf("%q gives %d bytes with %d canaries", args, len(got), strings.Count(got, canary))
		}
	}
	regie := c.makes("export", id, "--format=json", "--layer=regie")
	if got := strings.Count(regie, canary); got != n {
		t.Errorf("layer REGIE holds %d of %d", got, n)
	}
	for _, format := range []string{"md", "html"} {
		c.fails([]string{"export", id, "--format", format, "--layer=regie"}, "De laag REGIE is er alleen als json.")
	}
}

// A file of layer REGIE says so in its first line and in its name.
func TestAFileOfRegieSaysSo(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	for asked, want := range map[string]string{"tafel.json": "tafel.regie.json", "tafel": "tafel.regie", "mijn-REGIE.json": "mijn-REGIE.json"} {
		c.makes("export", "Een tafel", "--format=json", "--layer=regie", "-o", c.path(asked))
		first, _, _ := strings.Cut(string(c.reads(c.path(want))), "\n")
		if !strings.Contains(first, "regie") {
			t.Errorf("%s begins with %q", want, first)
		}
	}
	c.fails([]string{"export", "Een tafel", "--format=json", "--layer=regie", "-o", c.path("tafel.json")}, c.path("tafel.regie.json")+" bestaat al.")
	c.nothingBut("tafel.regie.json", "tafel.regie", "mijn-REGIE.json", "tafels")
}

func TestExportToAFile(t *testing.T) {
	c := aConsole(t)
	c.makes("import", c.puts("demo.json", theDemoAs(t, func(*model.Session) {})))
	for _, format := range []string{"md", "html", "json"} {
		for _, document := range []string{"besluitenlijst", "werkverslag"} {
			args := []string{"export", "Overdag op het sportpark", "--format", format, "--document", document}
			path := c.path(document + "." + format)
			if got := c.makes(append(args, "-o", path)...); got != "" {
				t.Errorf("%s gives %q as well", path, got)
			}
			if info, err := os.Stat(path); err != nil || !forUserAlone(info) {
				t.Errorf("%v, %v", info.Mode(), err)
			}
			data := c.reads(path)
			for _, again := range [][]string{args, append(args, "-o", "-")} {
				if got := c.makes(again...); got != string(data) || !strings.Contains(got, "Overdag op het sportpark") {
					t.Errorf("%q gives something else than %s: %d and %d bytes", again, path, len(got), len(data))
				}
			}
		}
	}
	html := string(c.reads(c.path("besluitenlijst.html")))
	if list := string(c.reads(c.path("werkverslag.html"))); html == list || !strings.Contains(html, "<html lang=\"nl\"") {
		t.Error("both documents are the same, or have no language")
	}
}

func TestExportOverAFile(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	path := c.puts("mijn.md", []byte("van mij"))
	c.fails([]string{"export", "Een tafel", "-o", path}, path+" bestaat al.")
	if got := string(c.reads(path)); got != "van mij" {
		t.Errorf("it holds %q", got)
	}
	c.makes("export", "Een tafel", "-o", path, "--force")
	if got := string(c.reads(path)); !strings.Contains(got, "Een tafel") {
		t.Errorf("it holds %q", got)
	}
	c.fails([]string{"export", "Een tafel", "-o", c.path("nergens/x.md")}, c.path("nergens/x.md"), "te schrijven.")
	c.fails([]string{"export", "Een tafel", "-o", c.home, "--force"}, "te schrijven.")
	c.nothingBut("mijn.md", "tafels")
}

func TestExportImportExport(t *testing.T) {
	c, d := aConsole(t), aConsole(t)
	demo := theDemoAs(t, func(*model.Session) {})
	big, err := wire.Pretty(modeltest.Big(8, 30, 30))
	if err != nil {
		t.Fatal(err)
	}
	files := []string{c.puts("a.json", demo), c.puts("b.json", big)}
	ids := strings.Fields(c.makes("import", files[0], files[1]))
	if len(ids) != 2 || ids[0] != string(theDemo(t).ID) {
		t.Fatalf("import gives %q", ids)
	}
	for i, id := range ids {
		for _, layer := range []string{"tafel", "regie"} {
			once := c.makes("export", id, "--format=json", "--layer", layer)
			other := d
			other.file = d.path(layer + ".db")
			if got := other.makes("import", d.puts("x.json", []byte(once))); got != id+"\n" {
				t.Errorf("import gives %q for %s", got, id)
			}
			if twice := other.makes("export", id, "--format=json", "--layer", layer); twice != once {
				t.Errorf("layer %s of %s comes back otherwise", layer, id)
			}
			if layer == "regie" {
				c.sameSession(files[i], []byte(once))
			}
		}
	}
}

// sameSession compares a file with what came out of the store, first lines
// aside.
func (c console) sameSession(path string, data []byte) {
	c.t.Helper()
	s, err := wire.Decode(data)
	if err != nil {
		c.t.Fatal(err)
	}
	if again, err := wire.Pretty(s); err != nil || !bytes.Equal(again, c.reads(path)) {
		c.t.Errorf("%s comes out otherwise than it went in, %v", path, err)
	}
}

func TestImportOfWhatIsKnown(t *testing.T) {
	c := aConsole(t)
	demo := c.puts("demo.json", theDemoAs(t, func(*model.Session) {}))
	id := c.makes("import", demo)
	if got := c.makes("import", demo, demo); got != id+id {
		t.Errorf("the same again gives %q", got)
	}
	other := c.puts("other.json", theDemoAs(t, func(s *model.Session) { s.Title = "Een andere titel" }))
	fresh := c.puts("fresh.json", theDemoAs(t, func(s *model.Session) { s.ID = model.NewID() }))
	for _, args := range [][]string{{"import", other}, {"import", fresh, other}, {"import", fresh, c.path("nergens.json")}, {"import", c.home, fresh}} {
		c.fails(args)
	}
	c.fails([]string{"import", fresh, other}, strings.TrimSpace(id)+" is hier al bekend, met een andere inhoud. Er is niets ingelezen.")
	c.fails([]string{"import", c.path("nergens.json")}, c.path("nergens.json")+" is er niet.")
	if got := c.makes("list"); strings.Count(got, "\n") != 1 || strings.Contains(got, "andere") {
		t.Errorf("half of it was taken: %q", got)
	}
}

// What PowerShell 5 wrote with > comes in, and what an editor put a mark before.
func TestImportOfOtherEncodings(t *testing.T) {
	demo := theDemoAs(t, func(*model.Session) {})
	comesIn := func(data []byte) string {
		c := aConsole(t)
		id := strings.TrimSpace(c.makes("import", c.puts("demo.json", data)))
		return c.makes("export", id, "--format", "json", "--layer", "regie")
	}
	want := comesIn(demo)
	for _, page := range []*charmap.Charmap{charmap.CodePage850, charmap.CodePage437, charmap.Windows1252} { // as PowerShell 5 reads what it redirects
		spoilt, err := page.NewDecoder().Bytes(demo)
		if err != nil {
			t.Fatal(err)
		}
		data, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes(spoilt)
		if err != nil || comesIn(data) != want {
			t.Errorf("%v: it comes back otherwise, %v", page, err)
		}
	}
	for name, encode := range map[string]encoding.Encoding{
		"UTF-8 with a mark": unicode.UTF8BOM,
		"UTF-16LE":          unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16BE":          unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		data, err := encode.NewEncoder().Bytes(demo)
		if err != nil || bytes.Equal(data, demo) {
			t.Fatalf("%s: %v", name, err)
		}
		if comesIn(data) != want {
			t.Errorf("%s: it comes back otherwise", name)
		}
	}
}

func TestImportSaysWhereItIsWrong(t *testing.T) {
	demo := string(theDemoAs(t, func(*model.Session) {}))
	edit := func(old, by string) string { return strings.Replace(demo, old, by, 1) }
	dangling := string(theDemoAs(t, func(s *model.Session) { s.Floor = model.NewID() }))
	for name, x := range map[string]struct{ data, reason, place string }{
		"unknown field": {edit(`"sitting": 2`, `"zitting": 2`), "een onbekend veld", "7:5 zitting"},
		"unknown below": {edit(`"phase": "open",`, `"fase": "open",`), "een onbekend veld", "10:5 fase"},
		"wrong type":    {edit(`"sitting": 2`, `"sitting": "twee"`), "een waarde van de verkeerde soort", "7:16 sitting"},
		"wrong value":   {edit(`"phase": "open"`, `"phase": "dicht"`), "een waarde die niet kan", "phase"},
		"no such day":   {edit("2026-11-19", "2026-02-30"), "een waarde die niet kan", "date"},
		"dangling":      {dangling, "een verwijzing die niet klopt", "floor"},
		"long text":     {edit("Overdag op het sportpark", strings.Repeat("lang ", 500)), "een te lange tekst", "title"},
		"not JSON":      {"Geachte aanwezigen,", "het is geen JSON", "(op 1:1)"},
		"nothing":       {"", "het is geen JSON", "(op 1:1)"},
		"cut":           {demo[:len(demo)/2], "het is geen JSON", "(op "},
		"more":          {demo + "{}", "er staat iets achter het einde", "(op "},
		"other":         {`{"format": "agenda/1"}`, "het is een ander formaat", "agenda/1"},
		"newer":         {edit("regietafel-session/1", "regietafel-session/9"), "het is van een nieuwere versie", "regietafel-session/9"},
		"no session":    {"[]", "het is een ander formaat", ""},
	} {
		t.Run(name, func(t *testing.T) {
			c := aConsole(t)
			good := c.puts("good.json", theDemoAs(t, func(s *model.Session) { s.ID = model.NewID() }))
			bad := c.puts("bad.json", []byte(x.data))
			c.fails([]string{"import", good, bad}, bad+" is niet te lezen als tafel: "+x.reason, x.place, "Er is niets ingelezen.")
			if got := c.makes("list", "--json"); got != "[]\n" {
				t.Errorf("something was taken: %s", got)
			}
			c.fails([]string{"--lang=en", "import", bad})
		})
	}
}

func TestImportOfAHugeFile(t *testing.T) {
	c := aConsole(t)
	path := c.puts("huge.json", []byte("{"))
	if err := os.Truncate(path, wire.MaxBytes*4); err != nil {
		t.Fatal(err)
	}
	c.fails([]string{"import", path}, path+" is te groot om een tafel te zijn.")
}

func TestBackup(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	to := c.path("kopie.db")
	if got := c.makes("backup", to); got != "Kopie gemaakt: "+to+"\n" {
		t.Errorf("it says %q", got)
	}
	want := c.makes("list")
	c.fails([]string{"backup", to}, to+" bestaat al.")
	c.fails([]string{"backup", c.path("nergens/kopie.db")}, "te schrijven.")
	c.file = to
	if got := c.makes("list"); got != want || c.makes("check") != to+" is heel.\n" {
		t.Errorf("the copy holds %q", got)
	}
	if info, err := os.Stat(to); err != nil || !forUserAlone(info) {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}

func TestAFileThatIsDamaged(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	whole := c.reads(c.file)
	copies := store.Copies(c.file)
	if len(copies) != 1 {
		t.Fatalf("the copies are %q", copies)
	}
	for name, x := range map[string]struct {
		data []byte
		says string
	}{
		"cut":     {whole[:len(whole)/2], " is beschadigd."},
		"empty":   {nil, " is leeg en geen bestand van Regietafel."},
		"foreign": {[]byte(strings.Repeat("geen tafel ", 3000)), " is geen bestand van Regietafel."},
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(c.file, x.data, 0o600); err != nil {
				t.Fatal(err)
			}
			for _, args := range [][]string{{"check"}, {"list"}, {"new", "--title", "x"}, {"open", "x"}, {"import", c.puts("d.json", theDemoAs(t, func(*model.Session) {}))}} {
				c.fails(args, c.file+x.says+" Er is niets aan gewijzigd.", "De nieuwste leesbare kopie: "+copies[0])
			}
			if got := c.reads(c.file); !bytes.Equal(got, x.data) {
				t.Error("it was changed")
			}
		})
	}
	var rows []any
	c.file = copies[0]
	if err := json.Unmarshal([]byte(c.makes("list", "--json")), &rows); err != nil || len(rows) != 1 {
		t.Errorf("the copy holds %v, %v", rows, err)
	}
}

func TestDocumentsFolder(t *testing.T) {
	c := aConsole(t)
	if got := documents(); got != c.home {
		t.Errorf("without a documents folder it is %q", got)
	}
	folder := filepath.Join(c.home, "Documents")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if got := documents(); !slices.Contains([]string{folder}, got) {
		t.Errorf("it is %q", got)
	}
}
