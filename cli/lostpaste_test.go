//go:build unix && !race

// Bubble Tea closes its reader while a goroutine of it still looks at that; the other
// tests in a terminal run the program as a process of its own.

package cli

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/creack/pty"

	"regietafel/ui"
)

// heard is a program that passes on what it is told.
type heard struct{ got chan tea.Msg }

func (h heard) Init() tea.Cmd  { return nil }
func (h heard) View() tea.View { return tea.NewView("klaar") }
func (h heard) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, ui.PasteLost:
		h.got <- msg
	}
	return h, nil
}

// Where nothing puts an end to a paste that has none, the reader is started anew: the
// next keys are keys. A whole paste starts nothing.
func TestAPasteThatIsLost(t *testing.T) {
	own, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer own.Close()
	defer tty.Close()
	go func() {
		var b [4096]byte
		for {
			if _, err := own.Read(b[:]); err != nil {
				return
			}
		}
	}()
	h := heard{make(chan tea.Msg, 8)}
	var prog *tea.Program
	p := &pasting{within: 200 * time.Millisecond, anew: func() { readAnew(prog) }}
	prog = tea.NewProgram(h, tea.WithInput(tty), tea.WithOutput(tty), tea.WithFilter(p.filter), tea.WithoutSignalHandler())
	go func() { _, _ = prog.Run() }()
	defer prog.Wait()
	defer prog.Kill()
	types := func(keys string) {
		if _, err := own.WriteString(keys); err != nil {
			t.Fatal(err)
		}
	}
	want := func(what string, is func(tea.Msg) bool) {
		t.Helper()
		select {
		case msg := <-h.got:
			if !is(msg) {
				t.Fatalf("%s: got %T %v", what, msg, msg)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s: nothing came", what)
		}
	}
	isKey := func(k string) func(tea.Msg) bool {
		return func(msg tea.Msg) bool { m, ok := msg.(tea.KeyPressMsg); return ok && m.String() == k }
	}
	types("a")
	want("a key", isKey("a"))
	types("\x1b[200~geplakt\x1b[201~")
	want("a whole paste", func(msg tea.Msg) bool { m, ok := msg.(tea.PasteMsg); return ok && m.Content == "geplakt" })
	time.Sleep(2 * p.within)
	types("b")
	want("a key after it", isKey("b"))
	types("\x1b[200~zonder einde")
	want("a paste without its end", func(msg tea.Msg) bool { _, ok := msg.(ui.PasteLost); return ok })
	types("\x03")
	want("ctrl+c", isKey("ctrl+c"))
}
