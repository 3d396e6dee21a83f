// Package wall is the private file through which the program gives the
// tafelscherm, a process of its own, what to show. It moves bytes and knows
// nothing of what they say. A reader never meets half of what was published, and
// never something of which the writer may be gone: what nobody kept young for
// TooOld counts as nothing. It imports whole only.
package wall

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"regietafel/whole"
)

// MaxBytes is the most that is read of a file.
const MaxBytes = 64 << 10

// TooOld is the age at which a file no longer counts: whoever put it there is
// gone, since it is made young again every 30 seconds.
const TooOld = 90 * time.Second

// anyWall is the pattern of the names in a folder.
const anyWall = "wall*.json"

// leftover is the age at which a whole file is taken away: nobody shows it, and
// a writer that is still there, such as after a night of sleep, puts it there
// again.
const leftover = time.Hour

// errNowhere is the error of a Writer that found no folder.
var errNowhere = errors.New("wall: no folder to write in")

// Writer has one file with what is shown now. Of several writers with the same
// name the one that published last has the file; a writer touches and removes
// only what it put there itself. All methods may be called at any time from
// anywhere; none waits for a disk.
type Writer struct {
	path string // empty when there is no folder for it

	mu     sync.Mutex
	data   []byte      // what was published last; nil for nothing
	own    fs.FileInfo // of the file with it, as it was left
	failed bool        // it could not be put there
}

// New makes a writer of the file with that name in the first of the folders that
// can be written. It makes the folder, and takes away what programs that were
// killed have left there.
func New(folders []string, name string) *Writer {
	for _, folder := range folders {
		if os.MkdirAll(folder, 0o700) != nil || os.Chmod(folder, 0o700) != nil {
			continue
		}
		path := filepath.Join(folder, name)
		draft, err := whole.Begin(path)
		if err != nil {
			continue
		}
		draft.Drop()
		sweep(folder)
		return &Writer{path: path}
	}
	return &Writer{}
}

func sweep(folder string) {
	walls := filepath.Join(folder, anyWall)
	for _, old := range []struct {
		pattern string
		age     time.Duration
	}{{whole.Leftovers(walls), time.Minute}, {walls, leftover}} {
		names, _ := filepath.Glob(old.pattern)
		for _, name := range names {
			if info, err := whole.Look(name); err == nil && time.Since(info.ModTime()) > old.age {
				_ = os.Remove(name)
			}
		}
	}
}

// Path is the file; empty when there is no folder for it.
func (w *Writer) Path() string { return w.path }

// Publish puts bytes there, whole or not at all. When the same bytes are there
// already it does nothing.
func (w *Writer) Publish(data []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if bytes.Equal(data, w.data) && (w.failed || w.holds()) {
		return nil // what failed is tried again with the next touch
	}
	w.data = data
	return w.put()
}

// Touch tells readers that the writer is still there; it is due every 30
// seconds. When what was published could not be put there, or the file is gone, or
// another writer left it, it holds again what was published here.
func (w *Writer) Touch() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.data == nil:
		return nil
	case w.holds() && w.failed:
		return w.put()
	case w.holds():
		return w.renew()
	}
	if info, err := whole.Look(w.path); err == nil && time.Since(info.ModTime()) <= TooOld {
		w.failed = false // another writer has the wall
		return nil
	}
	return w.put()
}

// renew makes the file young. A file that came in its place meanwhile is not
// ours.
func (w *Writer) renew() error {
	now, own := time.Now(), w.own
	err := os.Chtimes(w.path, now, now)
	if w.own, _ = whole.Look(w.path); w.own != nil && !os.SameFile(own, w.own) {
		w.own = nil
	}
	return err
}

// Close removes the file, if it is ours.
func (w *Writer) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.data = nil
	return w.remove()
}

// holds reports whether the file is the one that this writer put there, and
// nobody wrote to it since.
func (w *Writer) holds() bool {
	info, err := whole.Look(w.path)
	return err == nil && w.own != nil && same(w.own, info)
}

// same reports whether two looks at a path saw the same file, not written to in
// between.
func same(a, b fs.FileInfo) bool {
	return os.SameFile(a, b) && a.Size() == b.Size() && a.ModTime().Equal(b.ModTime())
}

func (w *Writer) put() error {
	if w.path == "" {
		return errNowhere
	}
	info, err := w.replace()
	if w.failed = err != nil; w.failed {
		return errors.Join(err, w.remove()) // rather nothing than what was taken off
	}
	w.own = nil
	if now, gone := whole.Look(w.path); gone == nil && os.SameFile(info, now) {
		w.own = now // its time may be that of its closing
	}
	return nil
}

// replace puts the bytes in the file's place, and says which file they are.
func (w *Writer) replace() (fs.FileInfo, error) {
	draft, err := whole.Begin(w.path)
	if err != nil {
		return nil, err
	}
	defer draft.Drop()
	_, err = draft.Write(w.data)
	info, unknown := draft.Stat()
	if err = errors.Join(err, unknown); err == nil {
		err = draft.Move()
	}
	return info, err
}

// remove takes the file away, if it is ours. Where a reader keeps it from going it
// is emptied and made old, so that it counts as nothing; where that cannot be either
// it stays ours, for the next try.
func (w *Writer) remove() error {
	if !w.holds() { // which it may again, when its folder is back
		return nil
	}
	err := whole.Remove(w.path)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		w.own = nil
		return nil
	}
	if !w.holds() { // another writer came in between
		return nil
	}
	old := time.Now().Add(-2 * TooOld)
	err = errors.Join(os.Truncate(w.path, 0), os.Chtimes(w.path, old, old))
	w.own, _ = whole.Look(w.path)
	return err
}
