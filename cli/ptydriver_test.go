//go:build unix

package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"

	"regietafel/model"
	"regietafel/store"
)

// patience is how long a test waits for what must come, on a machine that is
// busy with other things. Nothing waits that long when all is well.
const patience = 20 * time.Second

var built struct {
	once sync.Once
	dir  string
	err  error
}

func TestMain(m *testing.M) {
	code := m.Run()
	if built.dir != "" {
		_ = os.RemoveAll(built.dir)
	}
	os.Exit(code)
}

// theProgram builds the program once for all tests.
func theProgram(t *testing.T) string {
	t.Helper()
	built.once.Do(func() {
		if built.dir, built.err = os.MkdirTemp("", "regietafel-test-"); built.err == nil {
			built.err = build(filepath.Join(built.dir, "regietafel"))
		}
	})
	if built.err != nil {
		t.Fatal(built.err)
	}
	return filepath.Join(built.dir, "regietafel")
}

func build(to string) error {
	said, err := exec.Command("go", "build", "-buildvcs=false", "-o", to, "regietafel").CombinedOutput()
	if err != nil {
		return fmt.Errorf("go build: %w\n%s", err, said)
	}
	return nil
}

// place is a home folder of its own, in which a test starts the program.
type place struct {
	home, temp string
	env        []string
}

func aPlace(t *testing.T) place {
	t.Helper()
	p := place{home: t.TempDir(), temp: t.TempDir()}
	p.env = []string{"HOME=" + p.home, "TMPDIR=" + p.temp, "TERM=xterm-256color", "COLORTERM=truecolor",
		"XDG_RUNTIME_DIR=" + filepath.Join(p.home, "run")} // never the wall of whoever runs the tests
	if err := os.Mkdir(filepath.Join(p.home, "run"), 0o700); err != nil {
		t.Fatal(err)
	}
	return p
}

// file is where the sessions are when nothing else is said.
func (p place) file() string {
	return filepath.Join(p.home, ".local", "share", "regietafel", "regietafel.db")
}

// stored opens the file after the program is gone, as anybody would, and gives
// the only session in it.
func (p place) stored(t *testing.T) model.Session {
	t.Helper()
	st, err := store.OpenExisting(p.file(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	heads, err := st.List()
	if err != nil || len(heads) != 1 {
		t.Fatalf("%d sessions, %v", len(heads), err)
	}
	s, err := st.Load(heads[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// habits are what a terminal does besides showing.
type habits struct {
	cols, rows int
	silent     bool // answers no query
	detached   bool // does not send SIGHUP when it goes
}

// window is the program in a terminal: a real pty, with the screen emulated.
type window struct {
	t    *testing.T
	cmd  *exec.Cmd
	pty  *os.File
	tty  *os.File // the program's side, kept to see what it leaves behind
	gone chan struct{}
	read chan struct{}

	mu     sync.Mutex
	emu    *vt.Emulator
	held   bool   // between the begin and the end of a frame
	frame  string // the last whole frame, with its styles
	all    bytes.Buffer
	titles []string
	modes  map[int]bool
}

// start runs the program at 80×24 in a terminal that answers.
func (p place) start(t *testing.T, args ...string) *window {
	t.Helper()
	return p.startIn(t, habits{cols: 80, rows: 24}, args...)
}

func (p place) startIn(t *testing.T, h habits, args ...string) *window {
	t.Helper()
	w := &window{t: t, gone: make(chan struct{}), read: make(chan struct{}), modes: map[int]bool{}}
	w.emulate(h)
	w.open()
	w.size(h.cols, h.rows)
	w.cmd = exec.Command(theProgram(t), args...)
	w.cmd.Dir, w.cmd.Env = p.home, p.env
	w.cmd.Stdin, w.cmd.Stdout, w.cmd.Stderr = w.tty, w.tty, w.tty
	w.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: !h.detached}
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() { _ = w.cmd.Wait(); close(w.gone) }()
	go w.show()
	go w.answer(h.silent)
	t.Cleanup(w.end)
	return w
}

// open makes the pty. Its own end is read without blocking, so that closing it
// while it is read closes it.
func (w *window) open() {
	w.t.Helper()
	own, tty, err := pty.Open()
	if err != nil {
		w.t.Fatal(err)
	}
	defer own.Close()
	fd, err := syscall.Dup(int(own.Fd()))
	if err == nil {
		err = syscall.SetNonblock(fd, true)
	}
	if err != nil {
		w.t.Fatal(err)
	}
	syscall.CloseOnExec(fd)
	w.pty, w.tty = os.NewFile(uintptr(fd), own.Name()), tty
}

// emulate makes the screen. It knows whole frames (mode 2026), so that a test
// never judges half of one.
func (w *window) emulate(h habits) {
	w.emu = vt.NewEmulator(h.cols, h.rows)
	w.modes[25] = true
	w.emu.SetCallbacks(vt.Callbacks{
		Title:      func(s string) { w.titles = append(w.titles, s) },
		EnableMode: func(m ansi.Mode) { w.modes[m.Mode()], w.held = true, w.held || m.Mode() == 2026 },
		DisableMode: func(m ansi.Mode) {
			w.modes[m.Mode()] = false
			if m.Mode() == 2026 {
				w.held, w.frame = false, w.emu.Render()
			}
		},
	})
	w.emu.RegisterCsiHandler(ansi.Command('?', '$', 'p'), func(params ansi.Params) bool {
		n, _, _ := params.Param(0, 0)
		if n == 2026 {
			_, _ = io.WriteString(w.emu.InputPipe(), ansi.ReportMode(ansi.ModeSynchronizedOutput, ansi.ModeReset))
		}
		return n == 2026
	})
}

// show puts what the program writes on the screen.
func (w *window) show() {
	defer close(w.read)
	buf := make([]byte, 64<<10)
	for {
		n, err := w.pty.Read(buf)
		w.mu.Lock()
		w.all.Write(buf[:n])
		_, _ = w.emu.Write(buf[:n])
		if !w.held {
			w.frame = w.emu.Render()
		}
		w.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// answer returns the program what the terminal has to say.
func (w *window) answer(silent bool) {
	buf := make([]byte, 4096)
	for {
		n, err := w.emu.Read(buf)
		if err != nil {
			return
		}
		if !silent {
			_, _ = w.pty.Write(buf[:n])
		}
	}
}

// end lets nothing of the window stay.
func (w *window) end() {
	_ = w.cmd.Process.Kill()
	<-w.gone
	_ = w.tty.Close()
	_ = w.pty.Close()
	<-w.read
	_ = w.emu.InputPipe().(io.Closer).Close() // its own Close is not for two goroutines
}

// closed is what happens when somebody closes the window.
func (w *window) closed() {
	_ = w.tty.Close()
	_ = w.pty.Close()
}

func (w *window) size(cols, rows int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.emu.Resize(cols, rows)
	if err := pty.Setsize(w.tty, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)}); err != nil {
		w.t.Fatal(err)
	}
}

// styled is the last whole frame.
func (w *window) styled() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.frame
}

// screen is the last whole frame as plain text.
func (w *window) screen() string { return ansi.Strip(w.styled()) }

// output is everything that the program ever wrote.
func (w *window) output() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.all.String()
}

// until waits for something to be so.
func (w *window) until(what string, so func() bool) {
	w.t.Helper()
	for end := time.Now().Add(patience); !so(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			w.t.Fatalf("waited in vain: %s\n%s", what, w.screen())
		}
	}
}

func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// shows reports whether one frame has all of the texts, line breaks aside.
func (w *window) shows(texts ...string) bool {
	screen := flat(w.screen())
	return !slices.ContainsFunc(texts, func(s string) bool { return !strings.Contains(screen, flat(s)) })
}

// sees waits for the texts to be on the screen together.
func (w *window) sees(texts ...string) *window {
	w.t.Helper()
	w.until("to see "+strings.Join(texts, ", "), func() bool { return w.shows(texts...) })
	return w
}

// loses waits for a text to be gone.
func (w *window) loses(text string) *window {
	w.t.Helper()
	w.until("to lose "+text, func() bool { return !w.shows(text) })
	return w
}

var bytesOf = map[string]string{
	"enter": "\r", "esc": "\x1b", "tab": "\t", "ctrl+c": "\x03", "ctrl+l": "\x0c", "ctrl+t": "\x14",
	"down": "\x1b[B", "home": "\x1b[H",
}

// press presses keys by name. Escape is waited for, since with what follows it would be
// another key; so are keys that open a field, since with what is typed there they would be
// a burst.
func (w *window) press(keys ...string) *window {
	w.t.Helper()
	for _, k := range keys {
		before := w.screen()
		if b, ok := bytesOf[k]; ok {
			w.types(b)
		} else {
			w.types(k)
		}
		if k == "esc" || k == "enter" || k == "n" {
			w.until(k+" to do something", func() bool { return w.screen() != before })
		}
	}
	return w
}

func (w *window) types(text string) *window {
	w.t.Helper()
	if _, err := io.WriteString(w.pty, text); err != nil {
		w.t.Fatal(err)
	}
	return w
}

// chosen is the line with the bar.
func (w *window) chosen() string {
	for l := range strings.Lines(w.screen()) {
		if strings.Contains(l, "▌") {
			return strings.TrimSpace(l)
		}
	}
	return ""
}

// selects moves down until the chosen line holds the text.
func (w *window) selects(text string) *window {
	w.t.Helper()
	for range 50 {
		at := w.chosen()
		if strings.Contains(at, text) {
			return w
		}
		w.press("down")
		w.until("another line than "+at, func() bool { return w.chosen() != at })
	}
	w.t.Fatalf("no line with %q to choose:\n%s", text, w.screen())
	return w
}

// leaves waits for the program to end by itself, and gives its exit code.
func (w *window) leaves() int {
	w.t.Helper()
	select {
	case <-w.gone:
	case <-time.After(patience):
		w.t.Fatalf("the program does not end\n%s", w.screen())
	}
	return w.cmd.ProcessState.ExitCode()
}

// last waits until all that the program wrote before it left is on the screen.
func (w *window) last() *window {
	w.t.Helper()
	code := w.leaves()
	if err := w.tty.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		w.t.Fatal(code, err)
	}
	<-w.read
	return w
}
