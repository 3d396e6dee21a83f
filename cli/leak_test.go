//go:build unix

package cli

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// The leak test of the program as a process: what it writes to its terminal,
// its files and their names. ui has that of every surface.

// watched is a place whose only session has a canary in every text of REGIE.
type watched struct {
	place
	t    *testing.T
	cage modeltest.Cage
	id   string
	run  string // the runtime folder
	file string // the session as it was imported, elsewhere
}

func aWatchedPlace(t *testing.T) watched {
	t.Helper()
	s, canaries := modeltest.Canaries()
	data, err := wire.PrettyRegie(s)
	if err != nil {
		t.Fatal(err)
	}
	p := watched{place: aPlace(t), t: t, cage: modeltest.NewCage(canaries), id: string(s.ID), run: t.TempDir(),
		file: filepath.Join(t.TempDir(), "sessie.json")}
	p.env = append(p.env, "XDG_RUNTIME_DIR="+p.run)
	if err := os.WriteFile(p.file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	p.says(0, "import", p.file)
	return p
}

// says runs a command and gives all that it writes.
func (p watched) says(code int, args ...string) string {
	p.t.Helper()
	cmd := exec.Command(theProgram(p.t), args...)
	cmd.Dir, cmd.Env = p.home, p.env
	out, err := cmd.CombinedOutput()
	if got := cmd.ProcessState.ExitCode(); got != code {
		p.t.Fatalf("%q: %d, %v\n%s", args, got, err, out)
	}
	return string(out)
}

// keeps fails the test when a canary is in a text.
func (p watched) keeps(what, text string) {
	p.t.Helper()
	for _, form := range []string{text, ansi.Strip(text)} {
		if out := p.cage.Escaped(form); out != "" {
			p.t.Errorf("%s holds %q", what, out)
			return
		}
	}
}

// files holds every file in the place against the canaries, by its name and,
// unless it is the store's own, by its content. It gives how many were read.
func (p watched) files() int {
	p.t.Helper()
	read := 0
	for _, root := range []string{p.home, p.temp, p.run} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			p.keeps("the name of a file", strings.TrimPrefix(path, root))
			if d.IsDir() || filepath.Dir(path) == filepath.Dir(p.place.file()) {
				return nil
			}
			data, err := os.ReadFile(path)
			read++
			p.keeps(path, string(data))
			return err
		})
		if err != nil {
			p.t.Error(err)
		}
	}
	return read
}

// tafel is a walk past the screens of TAFEL: keys, and what is seen then.
var tafel = [][2]string{
	{"1", "Ook in de winter"}, {"e", "begin"}, {"esc", "Voor wie"}, {"w", "wand: opgave"},
	{"2", "Zorg 1"}, {"w", "wand: Zorg 1"}, {"enter", "Rol in het geheel"}, {"esc", "nummer 8"}, {"m", "zelfde"}, {"esc", "↵ kaart"},
	{"3", "Gaat ons om"}, {"enter", "z blijft aan tafel"}, {"esc", "↵ kaart"},
	{"4", "Afspraak 1"}, {"w", "wand: afspraken"}, {"enter", "Trekker"}, {"w", "wand: afspraak 1"}, {"esc", "Afspraak 2"},
	{"t", "Teruglezen"}, {"esc", "Afspraak 2"},
	{"6", "Besluitenlijst"},
	{"P", "de zorg in de nacht"}, {"esc", "Besluitenlijst"}, {"?", "Overal"}, {"esc", "Besluitenlijst"},
	{"ctrl+t", "REGIE is alleen voor jou"}, {"x", "Besluitenlijst"},
}

func TestAProcessInTafelGivesNothingAway(t *testing.T) {
	p := aWatchedPlace(t)
	w := p.start(t, "open", "Overdag op het sportpark").sees("TAFEL", "Overdag op het sportpark")
	for _, step := range tafel {
		w.press(step[0]).sees(step[1])
		if strings.HasPrefix(step[1], "wand: ") {
			p.holdsTheWall()
		}
	}
	for _, name := range []string{"Besluitenlijst", "Werkverslag"} {
		w.selects(name).press("enter").sees("Zo wordt het").press("f").sees("Als welk bestand?").press("3").sees("Het bestand staat in").press("f").sees("Als welk bestand?").press("4")
		w.until("two files", func() bool {
			files, _ := filepath.Glob(filepath.Join(p.home, "Regietafel", "*-"+strings.ToLower(name)+".*"))
			return len(files) == 2
		})
		w.press("esc").sees("Documenten")
	}
	w.selects("Meeneemblad").press("enter").sees("Voor wie is het meeneemblad?").press("enter").sees("Zo wordt het")
	w.press("a").sees("Als welk bestand?").press("1").sees("De bestanden staan in").press("esc").sees("Voor wie is het").press("esc").sees("Documenten")
	w.press("/").types("zo").sees("zoals gezegd").press("esc").sees("Documenten")
	w.press("ctrl+l").loses("Documenten").press("ctrl+l").sees("Documenten")
	w.size(120, 36)
	w.press("3").sees("Gaat ons om").press("u").sees("ongedaan")
	if code := w.press("ctrl+c").leaves(); code != 0 {
		t.Errorf("left with %d", code)
	}
	w.last()
	p.keeps("the terminal", w.output())
	p.keeps("the screen that is left", w.screen())
	for _, title := range w.titles {
		p.keeps("a title", title)
	}
	if n := w.emu.ScrollbackLen(); n > 0 {
		t.Errorf("%d lines can be scrolled back to", n)
	}
	if n := p.files(); n < 4 {
		t.Errorf("only %d files were read", n)
	}
	if names := entries(t, p.temp); len(names) > 0 {
		t.Errorf("the temporary folder keeps %q", names)
	}
}

// holdsTheWall reads what a tafelscherm would read: every wall that there is.
func (p watched) holdsTheWall() {
	p.t.Helper()
	walls := entries(p.t, filepath.Join(p.run, "regietafel"))
	if !slices.Equal(walls, []string{ownWall}) {
		p.t.Errorf("the walls are %q", walls)
	}
	for _, name := range walls {
		data, err := os.ReadFile(filepath.Join(p.run, "regietafel", name))
		if err != nil || len(data) < 80 {
			p.t.Errorf("the wall %s is %q, %v", name, data, err)
		}
		p.keeps("the wall", string(data))
	}
}

// While REGIE is on the one screen, the wall and the other show the table's.
func TestTheTafelschermShowsNothingOfRegie(t *testing.T) {
	p := aWatchedPlace(t)
	w := p.start(t, "open", "Overdag op het sportpark").sees("TAFEL")
	screen := p.start(t, "scherm")
	w.press("1").sees("Ook in de winter").press("w").sees("wand: opgave")
	screen.sees("Ook in de winter")
	p.keeps("the terminal before REGIE", w.output())
	w.press("ctrl+t").sees("Ziet niemand dit scherm?").press("g").sees("Woo").press("x").sees("REGIE · alleen voor jou")
	w.press("2").sees("kanarie").selects("nummer 1").press("w").sees("wand: Zorg 1")
	screen.sees("Zorgorganisatie nummer 1")
	p.holdsTheWall()
	w.press("4").sees("kanarie", "Afspraak 1").press("w").sees("wand: afspraken")
	screen.sees("Afspraak 1")
	p.holdsTheWall()
	if p.cage.Escaped(w.output()) == "" {
		t.Error("in REGIE nothing of REGIE is seen either: nothing was tried")
	}
	before := len(w.output())
	w.press("ctrl+t").sees("TAFEL", "Ook in de winter").press("2").sees("Zorg 1").press("4").sees("Afspraak 1").press("ctrl+c").leaves()
	w.last()
	p.keeps("the terminal after REGIE", w.output()[before:])
	p.keeps("the screen that is left", w.screen())
	if n := w.emu.ScrollbackLen(); n > 0 {
		t.Errorf("%d lines can be scrolled back to", n)
	}
	screen.loses("Afspraak 1").press("q").leaves()
	screen.last()
	p.keeps("the tafelscherm", screen.output())
	p.files()
	if walls := entries(t, filepath.Join(p.run, "regietafel")); len(walls) > 0 {
		t.Errorf("there still are %q", walls)
	}
}

// Commands give the table's files, and REGIE's when it is named; the log has
// codes and no content.
func TestCommandsGiveNothingAway(t *testing.T) {
	p := aWatchedPlace(t)
	for _, args := range [][]string{{"list"}, {"list", "--json"}, {"check"}, {"export", p.id}, {"export", p.id, "--document=werkverslag"},
		{"export", p.id, "--format=html"}, {"export", p.id, "--format=html", "--document=werkverslag"}, {"export", p.id, "--format=json"},
		{"export", p.id, "--document=meeneemblad"}, {"export", p.id, "--document=meeneemblad", "--format=html", "-o", "bladen"},
		{"export", p.id, "--document=meeneemblad", "--partner=Zorg 1"},
		{"export", p.id, "--format=json", "--layer=tafel", "-o", "tafel.json"}} {
		p.keeps(strings.Join(args, " "), p.says(0, args...))
	}
	p.says(0, "export", p.id, "--format=json", "--layer=regie", "-o", filepath.Join(filepath.Dir(p.file), "sessie.json"))
	data, err := os.ReadFile(filepath.Join(filepath.Dir(p.file), "sessie.regie.json"))
	if err != nil {
		t.Fatal(err)
	}
	if first, _, _ := strings.Cut(string(data), "\n"); !strings.Contains(first, "regie") {
		t.Errorf("the file of REGIE begins with %q", first)
	}
	_, canaries := modeltest.Canaries()
	for _, word := range canaries {
		if strings.HasPrefix(word, canary) && !strings.Contains(string(data), word) {
			t.Errorf("the file of REGIE lacks %s", word)
		}
	}

	damaged := filepath.Join(filepath.Dir(p.file), "stuk.db")
	whole, err := os.ReadFile(p.place.file())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(damaged, whole[:len(whole)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	p.keeps("a damaged file", p.says(exitFailed, "--file="+damaged, "check"))
	p.keeps("a wrong ID", p.says(exitFailed, "export", "nergens"))
	p.keeps("a file twice", p.says(0, "import", p.file))
	if n := p.files(); n < 1 {
		t.Error("no file was read")
	}
}
