//go:build unix

package cli

import (
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// suspends gives the terminal back when the program is told to stop, and takes it
// anew when it goes on, also after a stop that nobody can be told of. It stops
// itself with SIGSTOP: once Go was told of a SIGTSTP, that stops nothing any more.
func suspends(prog *tea.Program) (end func()) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGCONT)
	if alone() {
		signal.Ignore(syscall.SIGTSTP)
	} else {
		signal.Notify(signals, syscall.SIGTSTP)
	}
	go func() {
		for s := range signals {
			if s == syscall.SIGTSTP {
				_ = prog.ReleaseTerminal()
				_ = syscall.Kill(os.Getpid(), syscall.SIGSTOP)
				goesOn(signals)
				_ = prog.RestoreTerminal()
			}
			if w, h, err := term.GetSize(os.Stdout.Fd()); err == nil { // which draws all of it
				prog.Send(tea.WindowSizeMsg{Width: w, Height: h})
			}
		}
	}()
	return func() { signal.Stop(signals) }
}

// goesOn waits until the program is told to go on. The call that stops it returns
// before the stop: a terminal that is taken then is given back to the shell's own
// settings a moment later.
func goesOn(signals <-chan os.Signal) {
	for s := range signals {
		if s == syscall.SIGCONT {
			return
		}
	}
}

// alone reports whether no shell is there to let the program go on.
func alone() bool {
	session, err := unix.Getsid(0)
	return err != nil || session == syscall.Getpgrp()
}
