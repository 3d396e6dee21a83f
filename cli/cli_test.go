package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
	"regietafel/store"
)

// console is where commands are given: a home folder and a file of its own.
type console struct {
	t    *testing.T
	home string
	file string
}

func aConsole(t *testing.T) console {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	for _, name := range []string{"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR", "REGIETAFEL_FILE", "REGIETAFEL_LANG", "REGIETAFEL_THEME"} {
		t.Setenv(name, "")
		if err := os.Unsetenv(name); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("XDG_STATE_HOME", t.TempDir()) // what the program keeps for itself
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	if runtime.GOOS == "windows" { // which asks nobody's environment where the documents are
		t.Setenv("USERPROFILE", home)
		xdg.UserDirs.Documents = filepath.Join(home, "Documents")
	}
	return console{t: t, home: home, file: filepath.Join(home, "tafels", "tafels.db")}
}

// said is the answer to a command.
type answer struct {
	code      int
	out, errs string
}

// gives runs a command line as the shell would.
func (c console) gives(args ...string) answer {
	c.t.Helper()
	in, err := os.Open(os.DevNull)
	if err != nil {
		c.t.Fatal(err)
	}
	defer in.Close()
	var out, errs bytes.Buffer
	code := Run("dev", append([]string{"--file=" + c.file}, args...), in, &out, &errs)
	a := answer{code, out.String(), errs.String()}
	c.isSaid(args, a)
	return a
}

// foreign are words of libraries, which no user should read.
var foreign = regexp.MustCompile(`(?i)no such file|is a directory|permission denied|invalid (character|argument|database)|unexpected (EOF|end)|json:|bolt|timeout|errno|syscall|panic|%!|\b(open|stat|read|write|rename) /`)

// isSaid holds every answer to the rules: it succeeds without a word of
// complaint, or fails with a sentence and nothing else.
func (c console) isSaid(args []string, a answer) {
	c.t.Helper()
	switch {
	case a.code == 0 && a.errs != "":
		c.t.Errorf("%q succeeds and says %q", args, a.errs)
	case a.code != 0 && a.out != "":
		c.t.Errorf("%q fails and gives %q", args, a.out)
	case a.code != 0 && !regexp.MustCompile(`[.:]\n|^(Zo kan het niet|It does not work like this): `).MatchString(a.errs):
		c.t.Errorf("%q fails without a sentence: %q", args, a.errs)
	case a.code == exitFailed && foreign.MatchString(a.errs):
		c.t.Errorf("%q fails with the words of a library: %q", args, a.errs)
	}
}

// makes runs a command that must succeed.
func (c console) makes(args ...string) string {
	c.t.Helper()
	a := c.gives(args...)
	if a.code != 0 {
		c.t.Fatalf("%q: %d, %s", args, a.code, a.errs)
	}
	return a.out
}

// fails runs a command that must fail, with all of the words in its sentence.
func (c console) fails(args []string, words ...string) string {
	c.t.Helper()
	a := c.gives(args...)
	if a.code != exitFailed {
		c.t.Fatalf("%q ends with %d, %q", args, a.code, a.out)
	}
	for _, word := range words {
		if !strings.Contains(a.errs, word) {
			c.t.Errorf("%q: no %q in %q", args, word, a.errs)
		}
	}
	return a.errs
}

func (c console) path(name string) string { return filepath.Join(c.home, name) }

// puts makes a file.
func (c console) puts(name string, data []byte) string {
	c.t.Helper()
	if err := os.WriteFile(c.path(name), data, 0o600); err != nil {
		c.t.Fatal(err)
	}
	return c.path(name)
}

func (c console) reads(path string) []byte {
	c.t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		c.t.Fatal(err)
	}
	return data
}

// nothingBut fails when there is something else in the home folder.
func (c console) nothingBut(names ...string) {
	c.t.Helper()
	all, err := os.ReadDir(c.home)
	if err != nil {
		c.t.Fatal(err)
	}
	for _, e := range all {
		if !slices.Contains(names, e.Name()) {
			c.t.Errorf("%s was made", e.Name())
		}
	}
}

func TestListWithoutAFile(t *testing.T) {
	c := aConsole(t)
	if got := c.makes("list", "--json"); got != "[]\n" {
		t.Errorf("it gives %q", got)
	}
	if got := c.makes("list"); got != "" {
		t.Errorf("it gives %q", got)
	}
	for _, args := range [][]string{{"check"}, {"backup", c.path("kopie.db")}, {"export", "Een"}} {
		c.fails(args, c.file+" is er niet.")
	}
	c.nothingBut()
}

func TestNewAndList(t *testing.T) {
	c := aConsole(t)
	var ids []string
	for _, title := range []string{"Een tafel", "Vóór & na <b>"} {
		id := c.makes("new", "--title", title)
		if !model.ID(strings.TrimSuffix(id, "\n")).Valid() {
			t.Errorf("new gives %q", id)
		}
		ids = append(ids, strings.TrimSpace(id))
	}
	var rows []map[string]string
	if err := json.Unmarshal([]byte(c.makes("list", "--json")), &rows); err != nil {
		t.Fatal(err)
	}
	today := date.Of(time.Now()).String()
	if len(rows) != 2 || len(rows[0]) != 3 || rows[0]["id"] != ids[1] || rows[0]["title"] != "Vóór & na <b>" || rows[0]["date"] != today {
		t.Errorf("list gives %q", rows)
	}
	if got := strings.Split(c.makes("list"), "\n"); len(got) != 3 || !strings.HasPrefix(got[0], ids[1]) || !strings.HasSuffix(got[1], "Een tafel") {
		t.Errorf("list gives %q", got)
	}
	if info, err := os.Stat(c.file); err != nil || !forUserAlone(info) {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	c.fails([]string{"new", "--title="}, "Hier moet iets staan.")
	c.fails([]string{"new", "--title", strings.Repeat("a", 5000)})
}

func TestOpenFindsOneOrSaysWhich(t *testing.T) {
	c := aConsole(t)
	first := strings.TrimSpace(c.makes("new", "--title", "Een tafel"))
	second := strings.TrimSpace(c.makes("new", "--title", "een TAFEL"))
	other := strings.TrimSpace(c.makes("new", "--title", "Beëindiging"))
	several := c.fails([]string{"open", "Een tafel"}, "Meer tafels heten zo.", first, second)
	if strings.Contains(several, other) {
		t.Errorf("it lists %q", several)
	}
	c.fails([]string{"open", "Geen\x1b[31m zo"}, "Er is geen tafel met nummer of titel Geen")
	for _, one := range []string{first, other, "beein", "BEËINDIGING"} {
		c.fails([]string{"open", one}, "Regietafel heeft een terminal nodig.")
	}
	c.fails(nil, "Regietafel heeft een terminal nodig.")
	c.fails([]string{"demo"}, "Regietafel heeft een terminal nodig.")
	c.fails([]string{"--lang=en", "open", "niks"}, "There is no table with number or title niks.")
}

func TestSchemaIsJSON(t *testing.T) {
	c := aConsole(t)
	var schema map[string]any
	if err := json.Unmarshal([]byte(c.makes("schema")), &schema); err != nil || schema["$schema"] == nil {
		t.Errorf("%v, %v", err, schema["$schema"])
	}
	c.nothingBut()
}

func TestVersionAndHelp(t *testing.T) {
	c := aConsole(t)
	if got := c.makes("--version"); got != "dev\n" {
		t.Errorf("the version is %q", got)
	}
	for _, l := range []assets.Lang{assets.Dutch, assets.English} {
		words := assets.For(l).CLI
		help := flatten(c.makes("--lang", string(l), "--help"))
		for _, want := range []string{words.About, words.New, words.Check, words.Demo, words.Lang} {
			if !strings.Contains(help, want) {
				t.Errorf("the help in %s lacks %q", l, want)
			}
		}
		if help := flatten(c.makes("--lang="+string(l), "export", "--help")); !strings.Contains(help, words.ExportLayer) {
			t.Errorf("the help of export in %s is %q", l, help)
		}
	}
	t.Setenv("REGIETAFEL_LANG", "en")
	if help := c.makes("--help"); !strings.Contains(help, assets.For(assets.English).CLI.New) {
		t.Error("the environment does not choose the language")
	}
	c.nothingBut()
}

func flatten(text string) string { return strings.Join(strings.Fields(text), " ") }

func TestUsageErrors(t *testing.T) {
	c := aConsole(t)
	for _, args := range [][]string{{"gooi"}, {"new"}, {"open"}, {"export"}, {"import"}, {"list", "iets"}, {"--niets"}, {"--lang=de", "list"},
		{"--theme=roze", "list"}, {"export", "x", "--format=pdf"}, {"export", "x", "--document=brief"}, {"export", "x", "--layer=alles"}, {"backup"}} {
		if a := c.gives(args...); a.code != exitUsage || !strings.HasPrefix(a.errs, "Zo kan het niet: ") {
			t.Errorf("%q ends with %d and %q", args, a.code, a.errs)
		}
	}
	if a := c.gives("--lang", "en", "gooi"); !strings.HasPrefix(a.errs, "It does not work like this: ") {
		t.Errorf("in English it says %q", a.errs)
	}
	c.nothingBut()
}

func TestAFileThatIsOpenElsewhere(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	held, err := store.Open(c.file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	c.fails([]string{"list"}, c.file+" is al open in een ander venster.")
	if d := time.Since(began); d > 10*time.Second {
		t.Errorf("it took %s to say so", d)
	}
	c.fails([]string{"--lang=en", "new", "--title", "x"}, c.file)
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	c.makes("list")
}

// badWriter is a full disk or a pipe that nobody reads.
type badWriter struct{}

func (badWriter) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestOutputThatGoesNowhere(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	for _, args := range [][]string{{"list"}, {"list", "--json"}, {"schema"}, {"export", "Een tafel"}, {"new", "--title", "y"}, {"check"}} {
		var errs bytes.Buffer
		code := Run("dev", append([]string{"--file=" + c.file}, args...), os.Stdin, badWriter{}, &errs)
		if code != exitFailed || !strings.Contains(errs.String(), "te schrijven.") {
			t.Errorf("%q ends with %d and %q", args, code, errs.String())
		}
	}
}

// theDemoAs is the example as a file, after something was done to it.
func theDemo(t *testing.T) model.Session {
	t.Helper()
	s, err := wire.Decode(assets.Demo())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func theDemoAs(t *testing.T, change func(*model.Session)) []byte {
	t.Helper()
	s := theDemo(t)
	change(&s)
	data, err := wire.Pretty(s)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// forUserAlone reports whether a file is private. Windows has other rights, which
// its folder gives it.
func forUserAlone(info os.FileInfo) bool {
	return info.Mode().Perm() == 0o600 || runtime.GOOS == "windows"
}
