//go:build unix

package cli

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
	"regietafel/store"
)

// killsAFile is after how many kills a new file is begun: what is shown must
// fit on one screen.
const killsAFile = 20

// kills is how often the program is killed: 20 times, 3 in short tests, or as
// often as is asked for.
func kills(t *testing.T) int {
	t.Helper()
	if text := os.Getenv("REGIETAFEL_KILLS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if testing.Short() {
		return 3
	}
	return 20
}

// killsEach is how many kills in a row come while the same is done.
const killsEach = 2

// Whatever the program has shown as stored is there after it was killed at any
// moment, and the file is whole.
func TestKilledWhileTyping(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	var p place
	var shown []string
	total, half := 0, 0
	for i := range kills(t) {
		if i%killsAFile == 0 {
			p, shown = aPlace(t), nil
			p.holdsALargeTable(t)
		}
		v := &victim{window: p.startIn(t, habits{cols: 80, rows: 60}), rng: rng, name: fmt.Sprintf("k%d", i)}
		v.stops = i%killsEach == 1
		words, cut := v.typesUntilKilled([]func(string){v.writesPartner, v.writesOpgave, v.leaves("2", "n"), v.leaves("r", "5")}[i/killsEach%4])
		v.end()
		shown, total = append(shown, words...), total+len(words)
		if cut {
			half++
		}
		p.holds(t, shown)
	}
	t.Logf("%d words were shown as stored; %d kills came while a word was on its way", total, half)
	if total == 0 {
		t.Error("nothing was shown as stored: nothing was tried")
	}
}

// holdsALargeTable returns the program something to write: a save that takes its
// time leaves room for a kill.
func (p place) holdsALargeTable(t *testing.T) {
	t.Helper()
	s := model.New(model.NewID(), "Een tafel", date.Of(time.Now()))
	changes := []model.Change{model.AddPartner{ID: model.NewID(), Name: "Zorggroep Rietgoor"}}
	owner := changes[0].(model.AddPartner).ID
	for i := range 1500 {
		changes = append(changes, model.AddLine{ID: model.NewID(), Partner: owner, Sort: model.SortInterest, State: model.Presumed,
			Text: fmt.Sprintf("belang %d: cliënten in de eigen buurt houden, met de mensen die zij kennen", i)})
	}
	s, err := model.Do(s, changes...)
	if err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(p.file(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(st.Save(s), st.Close()); err != nil {
		t.Fatal(err)
	}
}

// holds opens the file after a kill.
func (p place) holds(t *testing.T, shown []string) {
	t.Helper()
	st, err := store.OpenExisting(p.file(), store.Options{})
	if err != nil {
		t.Fatalf("the file does not open: %v", err)
	}
	if err := st.Check(); err != nil {
		t.Errorf("the file is not whole: %v", err)
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	board, err := wire.Encode(p.stored(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range shown {
		if !strings.Contains(string(board), word) {
			t.Errorf("%s was shown as stored and is not there", word)
		}
	}
}

// victim is a window whose program is killed while somebody types.
type victim struct {
	*window
	rng   *rand.Rand
	name  string
	stops bool // it is stopped first, and killed while it stands still
	open  bool // what is typed stays in a field
}

// typesUntilKilled types words, and gives those that the screen showed as
// stored; cut tells that another was being typed or stored.
func (v *victim) typesUntilKilled(write func(word string)) (shown []string, cut bool) {
	v.t.Helper()
	v.past("niet gewoon afgesloten", "voorbereiden")
	v.types("\r")
	v.past("(Woo)", "1 Opgave")
	stands := v.upTo(20 * time.Millisecond) // drawn here: a kill may come on another goroutine
	kill := func() {
		if v.stops {
			_ = v.cmd.Process.Signal(syscall.SIGSTOP)
			time.Sleep(stands)
		}
		_ = v.cmd.Process.Kill()
	}
	last := 1 << 30 // the word after which it is killed at once
	if v.rng.IntN(2) == 0 {
		last = v.rng.IntN(4)
	} else {
		defer time.AfterFunc(v.upTo(500*time.Millisecond), kill).Stop()
	}
	for n := 0; v.alive(); n++ {
		word := fmt.Sprintf("%sw%dx", v.name, n)
		write(word)
		if !v.while(func() bool { return v.stored(word) }) {
			v.last() // the screen shows the last that came
		}
		if n == last {
			kill()
			<-v.gone
		}
		if !v.stored(word) {
			return shown, true
		}
		shown = append(shown, word)
	}
	return shown, false
}

// past waits for a page, and for a sentence that may stand before it.
func (v *victim) past(sentence, page string) {
	v.t.Helper()
	v.until(page, func() bool { return v.shows(sentence) || v.shows(page) })
	if v.shows(sentence) {
		v.press("j").sees(page)
	}
}

// stored reports whether the screen says that a word is on disk: it is shown, and
// the save is done; nothing is being typed, but where a field stays open.
func (v *victim) stored(word string) bool {
	return v.shows(word, "✓ bewaard") && (v.open || v.shows("? hulp"))
}

// leaves types into what two keys open, a new partner or a question of their own, and
// never enters it.
func (v *victim) leaves(step, open string) func(word string) {
	return func(word string) {
		if !v.open {
			v.hits(step)
			v.hits(open)
			v.open = true
		}
		v.hits(" " + word)
	}
}

func (v *victim) writesPartner(word string) {
	v.hits("2")
	v.hits("n")
	v.hits(word)
	v.hits("\r")
}

// writesOpgave waits until the word is shown before it leaves the text, as
// escape with a letter is another key.
func (v *victim) writesOpgave(word string) {
	v.hits("\r")
	v.hits(" " + word)
	v.while(func() bool { return v.shows(word) })
	v.hits("\x1b")
}

// hits types as hands do: letter by letter, and not evenly. Nobody minds when
// the program is gone.
func (v *victim) hits(text string) {
	for _, r := range text {
		time.Sleep(v.upTo(4 * time.Millisecond))
		_, _ = v.pty.WriteString(string(r))
	}
}

func (v *victim) upTo(d time.Duration) time.Duration { return time.Duration(v.rng.Int64N(int64(d))) }

func (v *victim) alive() bool {
	select {
	case <-v.gone:
		return false
	default:
		return true
	}
}

// while waits for something to be so, while the program lives.
func (v *victim) while(so func() bool) bool {
	v.t.Helper()
	for end := time.Now().Add(patience); !so() && v.alive(); time.Sleep(200 * time.Microsecond) {
		if time.Now().After(end) {
			v.t.Fatalf("a word is never stored\n%s", v.screen())
		}
	}
	return so()
}
