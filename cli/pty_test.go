//go:build unix

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/date"
)

// begins makes the first table and goes on to step 1, past the sentence that
// stands before the first note in REGIE.
func (w *window) begins(title string) *window {
	w.t.Helper()
	w.sees("Nog geen tafels").press("n").types(title).press("enter").sees(title, "tafel 1", "✓ bewaard")
	return w.press("enter").sees("(Woo)").press("j").sees("REGIE · alleen voor jou", "1 Opgave")
}

// A whole table in keystrokes, from an empty store to a decision list on disk.
func TestAWholeTableInATerminal(t *testing.T) {
	p := aPlace(t)
	before := date.Of(time.Now())
	w := p.start(t).begins("Overdag op het sportpark")
	w.press("enter").types("Vóór 1 oktober heeft een groep van [60|25] ouderen een plek.").sees("een plek.").press("esc").sees("[60|25]", "✓ bewaard")
	w.press("2", "n").types("Gemeente Lindervoort\twethouder\r").sees("Gemeente Lindervoort", "✓ bewaard")
	w.press("n").types("Zorggroep Rietgoor\t\tcliënten in de regio houden\tvervoer in de prijs\r").sees("Gemeente Lindervoort", "Zorggroep Rietgoor", "✓ bewaard")
	w.press("esc").sees("o tafel openen").press("o").sees("1").press("1")
	w.sees("TAFEL", "wand: leeg", "De tafel is open sinds")

	w.press("3").sees("3 Belangen").selects("Zorggroep").press("b").sees("aan het woord").press("v").sees("gezegd")
	w.types("leegstand in de prijs\r").sees("1 leegstand in de prijs", "open", "✓ bewaard")
	if w.shows("vervoer") {
		t.Errorf("the table sees what was prepared:\n%s", w.screen())
	}
	w.press("4").sees("4 Afspraken").press("n").types("Eén dagdeel doorrekenen @riet").sees("Trekker Zorggroep Rietgoor")
	w.press("tab").types("+6w").press("enter").sees("1 Eén dagdeel doorrekenen", "voorstel")
	w.press("l").types("1").sees("punt 1").press("t").sees("Teruglezen · afspraak 1").press("1").sees("✓ ja", "✓ bewaard")
	w.press("esc", "3").sees("geregeld in 1")

	w.press("6").sees("alle gebonden partners gaven antwoord").press("s").sees("1").press("1").sees("De tafel is gesloten")
	w.selects("Besluitenlijst").press("enter").sees("Zo wordt het", "Overdag op het sportpark").press("f").sees("Als welk bestand?").press("3").sees("Het bestand staat in")
	if code := w.press("ctrl+c").leaves(); code != 0 {
		t.Errorf("left with %d", code)
	}
	p.holdsTheWholeTable(t, before)
	p.holdsTheDecisions(t)
}

func (p place) holdsTheWholeTable(t *testing.T, day date.Day) {
	t.Helper()
	s := p.stored(t)
	if s.Phase != model.ReadBack || len(s.Partners) != 2 || len(s.Preconditions) != 2 || len(s.Agreements) != 1 {
		t.Fatalf("phase %q, %d partners, %d preconditions, %d agreements", s.Phase, len(s.Partners), len(s.Preconditions), len(s.Agreements))
	}
	a := s.Agreements[0]
	if s.Status(a) != model.Agreed || a.Lead.Partner != s.Partners[1].ID || a.Due.Last.Before(day.AddDays(42)) {
		t.Errorf("the agreement is %s, led by %s, due %s", s.Status(a), a.Lead.Partner, a.Due)
	}
}

// holdsTheDecisions finds the decision list, for the user alone and without
// what is not in it.
func (p place) holdsTheDecisions(t *testing.T) {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(p.home, "Regietafel", "*"))
	if len(files) != 1 || !strings.HasSuffix(files[0], "-overdag-op-het-sportpark-besluitenlijst.html") {
		t.Fatalf("the documents are %q", files)
	}
	data, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(files[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	for _, want := range []string{"<!doctype html>", "Overdag op het sportpark", "Eén dagdeel doorrekenen", "Zorggroep Rietgoor", "[60|25]"} {
		if !strings.Contains(strings.ToLower(string(data)), strings.ToLower(want)) {
			t.Errorf("the decision list lacks %q", want)
		}
	}
	for _, not := range []string{"vervoer in de prijs", "leegstand in de prijs", "cliënten in de regio"} {
		if strings.Contains(string(data), not) {
			t.Errorf("the decision list holds %q", not)
		}
	}
}

const longText = "Vóór 1 oktober heeft een groep van thuiswonende ouderen ten minste twee dagdelen per week " +
	"een plek op een van de drie sportparken, en wie daar nu al komt, merkt er niets van behalve dat het gezelliger is."

// A window that is closed takes the way of ctrl+c, and asks nothing: also the
// words that have not rested yet are there.
func TestAWindowIsClosedWhileTyping(t *testing.T) {
	ends := map[string]func(*window){
		"SIGHUP":        func(w *window) { _ = w.cmd.Process.Signal(syscall.SIGHUP) },
		"SIGTERM":       func(w *window) { _ = w.cmd.Process.Signal(syscall.SIGTERM) },
		"no terminal":   (*window).closed,
		"no hangup":     (*window).closed,
		"ctrl+c":        func(w *window) { w.types("\x03") },
		"typed and off": func(w *window) { w.types(" En klaar."); w.closed() },
	}
	for name, end := range ends {
		t.Run(name, func(t *testing.T) {
			for range 3 {
				p := aPlace(t)
				w := p.startIn(t, habits{cols: 80, rows: 24, detached: name == "no hangup"}).begins("Een tafel")
				w.press("enter").sees("tab klaar").types(longText).sees("gezelliger is.")
				end(w)
				w.leaves()
				if got := p.stored(t).Opgave.Text; !strings.HasPrefix(got, longText) {
					t.Fatalf("what is left is %q", got)
				}
				if w = p.start(t); w.sees("Een tafel").shows("niet gewoon afgesloten") {
					t.Error("it says that it did not end well")
				}
			}
		})
	}
}

// After an end that was none, nothing of the table is on screen until a key.
func TestTheProgramWasKilled(t *testing.T) {
	p := aPlace(t)
	w := p.start(t).begins("Een tafel")
	_ = w.cmd.Process.Kill()
	w.leaves()
	w = p.start(t).sees("niet gewoon afgesloten. Wat bewaard was, is er nog.")
	if w.shows("Een tafel") {
		t.Errorf("it shows the table:\n%s", w.screen())
	}
	w.press("j").sees("Een tafel")
}

// The sentence before the first note in REGIE comes once, not once a start.
func TestTheSentenceBeforeRegieComesOnce(t *testing.T) {
	p := aPlace(t)
	p.start(t).begins("Een tafel").press("ctrl+c").leaves()
	w := p.start(t).sees("Een tafel", "voorbereiden").press("enter")
	w.until("step 1", func() bool { return w.shows("1 Opgave") || w.shows("(Woo)") })
	if w.shows("(Woo)") {
		t.Error("it comes again")
	}
}

func TestASecondWindowOnTheSameFile(t *testing.T) {
	p := aPlace(t)
	p.start(t).begins("Een tafel")
	began := time.Now()
	second := p.start(t)
	if code := second.leaves(); code != exitFailed {
		t.Errorf("left with %d", code)
	}
	second.last().sees("is al open in een ander venster")
	if second.modes[1049] || strings.Contains(second.output(), "\x1b[?1049h") {
		t.Error("it took the screen")
	}
	if d := time.Since(began); d > patience/2 {
		t.Errorf("it took %s to say so", d)
	}
}

func TestTheDemoLeavesNothing(t *testing.T) {
	for _, end := range []func(*window){
		func(w *window) { w.press("ctrl+c") }, (*window).closed, func(w *window) { _ = w.cmd.Process.Signal(syscall.SIGTERM) },
	} {
		p := aPlace(t)
		w := p.start(t, "demo").sees("Overdag op het sportpark", "TAFEL", "1 Opgave", "▌")
		if names := entries(t, p.temp); len(names) != 1 {
			t.Errorf("while it runs there are %q", names)
		}
		end(w)
		w.leaves()
		if names := entries(t, p.temp); len(names) != 0 {
			t.Errorf("it leaves %q", names)
		}
		if _, err := os.Stat(p.file()); err == nil {
			t.Error("it made the user's own file")
		}
	}
}

func TestTheFotoOpensAsTheDemoDoes(t *testing.T) {
	p := aPlace(t)
	w := p.start(t, "demo", "--foto").sees("het con", "TAFEL", "1 Opgave", "▌")
	w.press("4").sees("Lindervoort Beweegt").press("ctrl+c").leaves()
	if names := entries(t, p.temp); len(names) != 0 {
		t.Errorf("it leaves %q", names)
	}
}

// entries names what is in a folder, but for nothing that tests of the
// toolchain put there.
func entries(t *testing.T, dir string) []string {
	t.Helper()
	all, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range all {
		names = append(names, e.Name())
	}
	return slices.Sorted(slices.Values(names))
}

// A paste of which the end never came takes no key for good: half a second later
// every key works again, and what was pasted is there.
func TestAPasteThatNeverEnds(t *testing.T) {
	p := aPlace(t)
	w := p.start(t).begins("Een tafel").press("enter").sees("tab klaar")
	w.types("\x1b[200~een plek voor ouderen")
	time.Sleep(600 * time.Millisecond)
	w.types("\x0c").loses("een plek").types("\x0c").sees("een plek voor ouderen")
	w.press("ctrl+c").leaves()
	if got := p.stored(t).Opgave.Text; got != "een plek voor ouderen" {
		t.Errorf("stored is %q", got)
	}
}

// A paste that the terminal marks nowhere and that has no lines is no row of commands; in
// a field it is typed.
func TestAPasteThatComesAsKeys(t *testing.T) {
	p := aPlace(t)
	w := p.start(t).begins("Een tafel").press("enter").sees("tab klaar", "Opgave")
	const pasted = "121212 ouderen hebben overdag een plek op het sportpark"
	w.types(pasted).sees(pasted)
	w.press("esc").loses("tab klaar").types(pasted).sees("is niet gebruikt")
	w.press("ctrl+c").leaves()
	if got := p.stored(t); got.Opgave.Text != pasted || len(got.Partners) > 0 {
		t.Errorf("stored is %q with %d partners", got.Opgave.Text, len(got.Partners))
	}
}

// Stopped and continued, the program stands there as it was.
func TestStoppedAndContinued(t *testing.T) {
	p := aPlace(t)
	w := p.start(t).begins("Een tafel").press("enter").sees("tab klaar")
	w.types("een plek").sees("een plek", "✓ bewaard")
	if err := w.cmd.Process.Signal(syscall.SIGTSTP); err != nil { // no shell is there: nobody could let it go on
		t.Fatal(err)
	}
	w.types("!").sees("een plek!").types("\x7f")
	for range 2 {
		if err := w.cmd.Process.Signal(syscall.SIGSTOP); err != nil {
			t.Fatal(err)
		}
		stateWithin(t, w.cmd.Process.Pid, "T")
		if err := w.cmd.Process.Signal(syscall.SIGCONT); err != nil {
			t.Fatal(err)
		}
		w.sees("een plek", "tab klaar")
	}
	w.types(" voor ouderen").sees("een plek voor ouderen")
	w.press("ctrl+c").leaves()
	if got := p.stored(t).Opgave.Text; got != "een plek voor ouderen" {
		t.Errorf("stored is %q", got)
	}
}

// stateWithin waits until the system says that a process is in a state.
func stateWithin(t *testing.T, pid int, state string) {
	t.Helper()
	for range 100 {
		out, _ := exec.Command("ps", "-o", "state=", "-p", strconv.Itoa(pid)).Output()
		if strings.HasPrefix(strings.TrimSpace(string(out)), state) {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("process %d is never %s", pid, state)
}
