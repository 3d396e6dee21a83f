//go:build unix

package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"regietafel/assets"
	"regietafel/ui/projector"
	"regietafel/wall"
)

const waiting = "wacht op de tafel"

// aStage is a place whose programs and this test share one wall.
func aStage(t *testing.T) place {
	t.Helper()
	theProgram(t) // before the cache is another one, which is the toolchain's as well
	runtime, cache := aRuntime(t)
	p := aPlace(t)
	p.env = append(p.env, "XDG_RUNTIME_DIR="+runtime, "XDG_CACHE_HOME="+cache)
	return p
}

// It waits for a table, finds it by itself, shows each page as it comes, and
// goes back to waiting.
func TestTheTafelschermFollowsTheWall(t *testing.T) {
	p := aStage(t)
	w := p.start(t, "scherm").sees("Regietafel", waiting)
	board := newPublisher(ownWall)
	for _, text := range []string{"Wat lukt niet zonder een ander?", "Wat moet thuis blijven kloppen?", "Wie trekt dit?"} {
		puts(t, board, text)
		if w.sees(text); flat(w.screen()) != text {
			t.Errorf("there is more on the screen than the page:\n%s", w.screen())
		}
	}
	if err := board.Close(); err != nil {
		t.Fatal(err)
	}
	w.sees("Regietafel", waiting)
	puts(t, board, "En weer terug.")
	w.sees("En weer terug.")
	if code := w.press("q").leaves(); code != 0 {
		t.Errorf("left with %d", code)
	}
	isOnWall(t, "En weer terug.") // it only reads
}

// Each doubtful file is a neutral screen, and the next good one is shown.
func TestTheTafelschermTrustsNothingElse(t *testing.T) {
	p := aStage(t)
	w := p.start(t, "scherm").sees(waiting)
	board := newPublisher(ownWall)
	good, err := projector.Encode(aSlide("Een zin."))
	if err != nil {
		t.Fatal(err)
	}
	write := func(data string) func() {
		return func() {
			if err := os.WriteFile(board.Path(), []byte(data), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, spoil := range []func(){
		write(""), write(string(good[:len(good)/2])), write("{}"), write("\x1b]0;x\x07\x1b[31mrood"),
		write(string(good) + strings.Repeat(" ", 8<<20)), write(strings.Replace(string(good), "Een", "\x1b[31mEen", 1)),
		func() { aged(t, board.Path(), wall.TooOld+time.Second) },
		func() { _ = os.Remove(board.Path()) },
		func() { _ = os.Remove(board.Path()); _ = syscall.Mkfifo(board.Path(), 0o600) },
	} {
		puts(t, board, "Een zin.")
		w.sees("Een zin.")
		spoil()
		w.sees("Regietafel", waiting)
	}
	w.press("ctrl+c").last()
	if slices.ContainsFunc(w.titles, func(s string) bool { return s == "x" }) {
		t.Error("a file set the title of the window")
	}
}

// The window is its own: no mouse, no cursor, a title that is not that of the
// other one; and it leaves the terminal as it was.
func TestTheTafelschermAndItsTerminal(t *testing.T) {
	p := aStage(t)
	w := p.start(t, "scherm").sees(waiting)
	w.mu.Lock()
	modes := map[int]bool{}
	for m, on := range w.modes {
		modes[m] = on
	}
	w.mu.Unlock()
	if !modes[1049] || modes[25] || modes[1000] || modes[1002] || modes[1003] || modes[1006] {
		t.Errorf("while it shows, the modes are %v", modes)
	}
	before := w.screen()
	w.types("wnu?\r\t\x1b[A\x14\x0c\x1b[Bx/ ")
	puts(t, newPublisher(ownWall), "Een zin.")
	w.sees("Een zin.").press("q").last()
	if before == w.screen() || strings.TrimSpace(w.screen()) != "" {
		t.Errorf("it leaves on the screen:\n%s", w.screen())
	}
	titles := slices.Compact(slices.DeleteFunc(w.titles, func(s string) bool { return s == "" }))
	if !slices.Equal(titles, []string{"Regietafel · tafelscherm"}) {
		t.Errorf("the titles were %q", titles)
	}
	for m, on := range w.modes {
		if on != (m == 25) {
			t.Errorf("mode %d is left %t", m, on)
		}
	}
	for _, path := range []string{p.file(), filepath.Join(p.home, ".local")} {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("it made %s", path)
		}
	}
}

func TestTheTafelschermFitsEveryWindow(t *testing.T) {
	p := aStage(t)
	board := newPublisher(ownWall)
	if err := board.Publish(projector.Slide{Kind: projector.Opgave, Title: "Overdag op het sportpark", Foot: "versie 3",
		Lines: []projector.Line{{Text: longText + " [60|25] einde"}}}); err != nil {
		t.Fatal(err)
	}
	w := p.start(t, "scherm").sees("einde", "versie 3")
	first := w.screen()
	for _, cols := range []int{1, 3, 20, 40, 60, 120, 200} {
		for _, rows := range []int{1, 5, 12, 24, 60} {
			w.size(cols, rows)
		}
	}
	w.size(60, 18)
	w.until("a page of 60 columns", func() bool {
		lines := strings.Split(w.screen(), "\n")
		return w.shows("einde", "versie 3") && !slices.ContainsFunc(lines, func(l string) bool { return ansi.StringWidth(l) > 60 })
	})
	w.size(80, 24)
	w.until("the first screen again", func() bool { return w.screen() == first })
}

// The whole way: the facilitator's own program in one terminal, the
// tafelscherm in another.
func TestTheTableAndItsTafelscherm(t *testing.T) {
	p := aStage(t)
	screen := p.start(t, "scherm").sees(waiting)
	desk := p.start(t, "demo").sees("Overdag op het sportpark", "1 Opgave")
	if !screen.shows(waiting) {
		t.Errorf("something is on the wall that nobody put there:\n%s", screen.screen())
	}
	desk.press("w")
	screen.sees("twee dagdelen per week")
	desk.press("enter").sees("tab klaar").types(" En dichtbij huis.")
	screen.sees("En dichtbij huis.")
	desk.press("esc").sees("↵ bewerken").press("ctrl+c").leaves() // an escape with a key right behind it is another key
	screen.sees("Regietafel", waiting)
	if got := entries(t, filepath.Join(runtimeOf(p), "regietafel")); len(got) != 0 {
		t.Errorf("the table leaves %q", got)
	}
}

// importsOn puts a table of the theme in a file of the place.
func (p place) importsOn(t *testing.T, file, theme string) {
	t.Helper()
	data := bytes.ReplaceAll(assets.Foto(), []byte("actieve ouderen"), []byte(theme))
	from := filepath.Join(t.TempDir(), "tafel.json")
	if err := os.WriteFile(from, data, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(theProgram(t), "--file="+file, "import", from)
	cmd.Dir, cmd.Env = p.home, p.env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

// A tafelscherm shows the tables of its own file; that of the user's own file
// shows the demo as well, and at once something else when a table has that.
func TestATafelschermShowsItsOwnFile(t *testing.T) {
	p := aStage(t)
	other := filepath.Join(p.home, "een map", "b.db")
	p.importsOn(t, "a.db", "Aardbeien")
	p.importsOn(t, other, "Bramen")
	p.importsOn(t, p.file(), "Citroenen")
	shows := func(args ...string) *window { return p.start(t, append(args, "scherm")...).sees(waiting) }
	opens := func(args ...string) *window {
		return p.start(t, append(args, "open", "convenant")...).sees("TAFEL", "het convenant")
	}
	puts := func(w *window) *window {
		return w.press("1").sees("1 Opgave", "voorop").press("w").sees("wand: opgave")
	}
	still := func(w *window, text string) {
		t.Helper()
		if !w.shows(text) {
			t.Errorf("it shows not %q but\n%s", text, w.screen())
		}
	}
	onA, onB, own := shows("--file=a.db"), shows("--file", other), shows()

	a := puts(opens("--file", filepath.Join(p.home, "a.db")))
	onA.sees("Aardbeien")
	demo := p.start(t, "--file=a.db", "demo").sees("1 Opgave").press("w") // which opens no file that is named
	own.sees("twee dagdelen per week")
	if demo.press("esc").sees("s tafel sluiten").press("t").sees("regietafel scherm"); demo.shows("--file") {
		t.Errorf("of the demo it is\n%s", demo.screen())
	}
	demo.press("esc", "1").sees("1 Opgave")
	still(onA, "Aardbeien")
	still(onB, waiting)
	b := opens("--file", other).press("t").sees("--file", `map/b.db" scherm`).press("esc").sees("het convenant")
	puts(b)
	onB.sees("Bramen")

	mine := puts(opens())
	own.sees("Citroenen").loses("twee dagdelen per week")
	demo.press("enter").sees("tab klaar").types(" En dichtbij huis.").sees("dichtbij huis.").press("esc")
	a.press("w").sees("De wand is leeg")
	onA.loses("Aardbeien")
	still(own, "Citroenen")
	still(onB, "Bramen")
	mine.press("ctrl+c").leaves()
	own.sees("En dichtbij huis.")
	demo.press("ctrl+c").leaves()
	own.sees(waiting)
	still(onB, "Bramen")
	if strings.TrimSpace(onA.screen()) != "" {
		t.Errorf("on the wall that was emptied is\n%s", onA.screen())
	}
	b.press("ctrl+c").leaves()
	onB.sees(waiting)
	a.press("ctrl+c").leaves()
	if got := entries(t, filepath.Join(runtimeOf(p), "regietafel")); len(got) != 0 {
		t.Errorf("they leave %q", got)
	}
}

// A table that is killed leaves its page, which is soon too old to be shown.
func TestTheTableWasKilledBesideItsTafelscherm(t *testing.T) {
	p := aStage(t)
	screen := p.start(t, "scherm").sees(waiting)
	desk := p.start(t, "demo").sees("1 Opgave").press("w")
	screen.sees("twee dagdelen per week")
	_ = desk.cmd.Process.Kill()
	desk.leaves()
	aged(t, filepath.Join(runtimeOf(p), "regietafel", demoWall), wall.TooOld+time.Second)
	screen.sees("Regietafel", waiting)
	if code := screen.press("ctrl+c").leaves(); code != 0 {
		t.Errorf("left with %d", code)
	}
}

// runtimeOf is the runtime folder that a program of the place sees: the last one
// that was named.
func runtimeOf(p place) (dir string) {
	for _, e := range p.env {
		if named, ok := strings.CutPrefix(e, "XDG_RUNTIME_DIR="); ok {
			dir = named
		}
	}
	return dir
}

// A window that is closed takes the program along, with a signal or without.
func TestTheWindowOfTheTafelschermIsClosed(t *testing.T) {
	for _, detached := range []bool{false, true} {
		p := aStage(t)
		w := p.startIn(t, habits{cols: 80, rows: 24, detached: detached}, "scherm").sees(waiting)
		w.closed()
		w.leaves()
	}
}

func TestTheTafelschermNeedsATerminal(t *testing.T) {
	p := aStage(t)
	cmd := exec.Command(theProgram(t), "scherm")
	cmd.Env = p.env
	out, err := cmd.CombinedOutput()
	if err == nil || cmd.ProcessState.ExitCode() != exitFailed || !strings.Contains(string(out), "heeft een terminal nodig") {
		t.Errorf("%v: %s", err, out)
	}
}
