package cli

import (
	"log/slog"
	"os"
	"path/filepath"
	"sync"

	"github.com/adrg/xdg"
)

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
