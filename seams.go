package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unicode"

	"github.com/adrg/xdg"

	"regietafel/model"
	"regietafel/store"
	"regietafel/ui/screen"
)

// library is the store as the program wants it.
type library struct{ *store.Store }

// Search finds the sessions that hold a query.
func (l library) Search(query string) ([]screen.Match, error) {
	found, err := l.Store.Search(query)
	out := make([]screen.Match, len(found))
	for i, f := range found {
		out[i] = screen.Match{Head: f.Head, Hits: f.Hits}
	}
	return out, err
}

// maxLog is where the log file begins anew.
const maxLog = 1 << 20

// newLog writes codes and IDs, never content, to a file for the user alone;
// nowhere when there can be no such file.
func newLog() *slog.Logger { return slog.New(slog.NewTextHandler(&logFile{}, nil)) }

// logFile is a file that is made when there is something to write in it.
type logFile struct {
	once sync.Once
	file *os.File
}

// Write never fails: nothing is lost but the log.
func (l *logFile) Write(b []byte) (int, error) {
	l.once.Do(l.open)
	if l.file != nil {
		_, _ = l.file.Write(b)
	}
	return len(b), nil
}

func (l *logFile) open() {
	path := filepath.Join(xdg.StateHome, "regietafel", "regietafel.log")
	flags := os.O_CREATE | os.O_WRONLY | os.O_APPEND
	if info, err := os.Stat(path); err == nil && info.Size() > maxLog {
		flags |= os.O_TRUNC
	}
	if os.MkdirAll(filepath.Dir(path), 0o700) == nil {
		l.file, _ = os.OpenFile(path, flags, 0o600)
	}
}

// publisher is the wall as the program wants it: a touch that fails is tried
// again with the next.
type publisher struct{ *wall }

// Touch says that the table is still there.
func (p publisher) Touch() { _ = p.wall.Touch() }

// displayCommand is what starts the tafelscherm of a file of sessions: this
// program, by its name when that is how people know it, else by its path, with
// that file when it is not the user's own, or the environment names another.
func displayCommand(file string) string {
	named := os.Getenv("REGIETAFEL_FILE")
	option := ""
	if wallName(file) != wallFile || named != "" && wallName(named) != wallFile {
		if abs, err := filepath.Abs(file); err == nil {
			file = abs
		}
		option = " --file " + quoted(file)
	}
	path, err := os.Executable()
	if name := filepath.Base(os.Args[0]); err != nil || name == os.Args[0] {
		return name + option + " scherm"
	}
	return quoted(path) + option + " scherm"
}

// quoted is a path as one word for a shell; bare where that is the same.
func quoted(path string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/._-+,:@=%", r) || r == filepath.Separator
	}
	switch {
	case strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0:
		return path
	case runtime.GOOS == "windows" || !strings.ContainsAny(path, "\"$`\\!"):
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

// Case makes a session of a training case.
func (l library) Case(name string, id model.ID, today model.Date) (model.Session, error) {
	return caseSession(name, id, today)
}
