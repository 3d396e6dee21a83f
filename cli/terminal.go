package cli

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"
)

func (p *program) terminal() bool {
	return term.IsTerminal(os.Stdout.Fd()) && term.IsTerminal(p.in.Fd())
}

// onTerminal runs a model until it ends. When its window is closed, when it is
// told to stop, or when nobody is left to type, it is asked to leave; leave may
// be called more than once.
func (p *program) onTerminal(m tea.Model, leave func(*tea.Program), options ...tea.ProgramOption) error {
	var prog *tea.Program
	keys := keyboard{p.in, func() { go leave(prog) }, &pastes{}}
	filter := bursts
	if runtime.GOOS == "windows" {
		lost := &pasting{within: pasteLost, anew: func() { readAnew(prog) }}
		filter = func(m tea.Model, msg tea.Msg) tea.Msg { return lost.filter(m, bursts(m, msg)) }
	}
	options = append(options, tea.WithFilter(filter))
	prog = tea.NewProgram(m, append(options, tea.WithInput(keys), tea.WithoutSignalHandler())...)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT)
	defer signal.Stop(signals)
	go func() {
		for range signals {
			leave(prog)
		}
	}()
	defer suspends(prog)()
	_, err := prog.Run()
	return err
}

// keyboard is what is typed. When there is nobody left to type, with or without
// a signal, it ends quietly: an error would end the program with words unsaved.
type keyboard struct {
	*os.File
	gone   func()
	pastes *pastes
}

// Read returns what was typed; its only error is io.EOF.
func (k keyboard) Read(b []byte) (int, error) {
	n, err := k.File.Read(b[:max(len(b)-room, 1)])
	if err != nil {
		k.gone()
		return n, io.EOF
	}
	if len(b) > room {
		n = copy(b, k.pastes.read(b[:n], time.Now()))
	}
	return n, nil
}

// firstRegie reports, once on this machine, that REGIE is entered for the first
// time. Where that cannot be kept, it does so each time the program starts.
func firstRegie() bool {
	path := filepath.Join(xdg.StateHome, "regietafel", "regie-read")
	_ = os.MkdirAll(filepath.Dir(path), 0o700)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err == nil {
		_ = f.Close()
		return true
	}
	return !errors.Is(err, fs.ErrExist) && firstTry.CompareAndSwap(false, true)
}

// firstTry is whether the sentence was shown where it cannot be kept.
var firstTry atomic.Bool
