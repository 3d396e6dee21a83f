//go:build unix

package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

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
			w := p.start(t).begins("Een tafel").press("ctrl+c")
			w.leaves()
			w.end()
		}
		v := &victim{window: p.startIn(t, habits{cols: 80, rows: 60}), rng: rng, name: fmt.Sprintf("k%d", i)}
		words, cut := v.typesUntilKilled([]func(string){v.writesPartner, v.writesOpgave}[i%2])
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
	rng  *rand.Rand
	name string
}

// typesUntilKilled types words, and gives those that the screen showed as
// stored; cut tells that another was being typed or stored.
func (v *victim) typesUntilKilled(write func(word string)) (shown []string, cut bool) {
	v.t.Helper()
	v.until("the start card", func() bool { return v.shows("niet gewoon afgesloten") || v.shows("voorbereiden") })
	if v.shows("niet gewoon afgesloten") {
		v.press("j").sees("voorbereiden")
	}
	v.press("enter").sees("REGIE", "1 Opgave")
	end := time.AfterFunc(v.upTo(500*time.Millisecond), func() { _ = v.cmd.Process.Kill() })
	defer end.Stop()
	for n := 0; v.alive(); n++ {
		word := fmt.Sprintf("%sw%dx", v.name, n)
		write(word)
		if !v.while(func() bool { return v.stored(word) }) {
			v.last() // the screen shows the last that came
		}
		if !v.stored(word) {
			return shown, true
		}
		shown = append(shown, word)
	}
	return shown, false
}

// stored tells whether the screen says that a word is on disk: it is shown,
// nothing is being typed, and the save is done.
func (v *victim) stored(word string) bool {
	return v.shows(word, "✓ bewaard", "? hulp")
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
	v.until("a word to be stored", func() bool { return so() || !v.alive() })
	return so()
}
