package cli

import (
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"time"

	"github.com/adrg/xdg"

	"regietafel/store"
	"regietafel/whole"
)

// A file that is being written where the user asked for it leaves a draft there when
// the program is killed. Where that is, is noted until it is done; the next start
// sweeps those places, and the folders of examples that nobody runs any more.

// notes is the folder of the notes.
func notes() string { return filepath.Join(xdg.StateHome, "regietafel", "making") }

// making notes that a file is being written, until done is called. Without a place
// for notes nothing is noted.
func making(path string) (done func()) {
	full, err := filepath.Abs(path)
	if err != nil || os.MkdirAll(notes(), 0o700) != nil {
		return func() {}
	}
	h := fnv.New64a()
	_, _ = fmt.Fprint(h, full, os.Getpid())
	note := filepath.Join(notes(), fmt.Sprintf("%x", h.Sum64()))
	if os.WriteFile(note, []byte(full), 0o600) != nil {
		return func() {}
	}
	return func() { _ = os.Remove(note) }
}

// sweep takes away what killed programs left.
func sweep() {
	all, _ := os.ReadDir(notes())
	for _, e := range all {
		note := filepath.Join(notes(), e.Name())
		if path, err := os.ReadFile(note); err == nil && whole.Sweep(string(path)) {
			_ = os.Remove(note)
		}
	}
	examples, _ := filepath.Glob(filepath.Join(os.TempDir(), examplePattern))
	for _, folder := range examples {
		info, err := os.Stat(folder)
		if err == nil && time.Since(info.ModTime()) > time.Minute && store.Unheld(filepath.Join(folder, exampleFile)) {
			_ = os.RemoveAll(folder)
		}
	}
}
