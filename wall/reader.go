package wall

import (
	"bytes"
	"io"
	"io/fs"
	"path/filepath"
	"time"

	"regietafel/whole"
)

// Reader finds what is shown now.
type Reader struct {
	Folders []string // where it may be
	Names   []string // of the file, best first: the next is for when nobody keeps the one before young
}

// stat is the first of the names that somebody keeps young.
func (r Reader) stat() (fs.FileInfo, string) {
	for _, name := range r.Names {
		info, path := newest(r.Folders, name)
		if info != nil && whole.IsFile(info) && time.Since(info.ModTime()).Abs() <= TooOld {
			return info, path
		}
	}
	return nil, ""
}

// newest is the newest file of a name: the two programs may have been started
// with other ideas of where a runtime folder is.
func newest(folders []string, name string) (found fs.FileInfo, path string) {
	for _, folder := range folders {
		at := filepath.Join(folder, name)
		if info, err := whole.Look(at); err == nil && (found == nil || info.ModTime().After(found.ModTime())) {
			found, path = info, at
		}
	}
	return found, path
}

// Read returns the bytes that are shown now, at most MaxBytes and one. Its error
// is fs.ErrNotExist when there is nothing that counts.
func (r Reader) Read() ([]byte, error) {
	info, path := r.stat()
	if info == nil {
		return nil, fs.ErrNotExist
	}
	f, err := whole.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, MaxBytes+1))
}

// Watcher tells what is shown, each time that it changes. Between changes it
// reads nothing. It is for one goroutine.
type Watcher struct {
	poll  time.Duration
	now   func() time.Time
	stat  func() (fs.FileInfo, error)
	read  func() ([]byte, error)
	begun bool
	seen  fs.FileInfo // of what was read last; nil when it is to be read again
	data  []byte      // as told; nil for nothing
}

// Watch makes a watcher that looks every poll.
func (r Reader) Watch(poll time.Duration) *Watcher {
	stat := func() (fs.FileInfo, error) {
		info, _ := r.stat()
		if info == nil {
			return nil, fs.ErrNotExist
		}
		return info, nil
	}
	return &Watcher{poll: poll, now: time.Now, stat: stat, read: r.Read}
}

// Next waits for a change and returns the bytes; nil for nothing.
func (w *Watcher) Next() []byte {
	for {
		if data, changed := w.look(); changed {
			return data
		}
		time.Sleep(w.poll)
	}
}

// look returns what is shown, and whether that is something else than before.
// The file is read only when it is another one or was written to.
func (w *Watcher) look() ([]byte, bool) {
	info, err := w.stat()
	if err != nil || !whole.IsFile(info) || info.Size() > MaxBytes || !w.fresh(info) {
		w.seen = nil
		return w.tell(nil)
	}
	if w.seen != nil && same(w.seen, info) {
		return nil, false
	}
	data, err := w.read()
	if err != nil || len(data) > MaxBytes {
		w.seen = nil
		return w.tell(nil)
	}
	w.seen = info
	return w.tell(data)
}

// fresh reports whether whoever wrote the file may still be there. A clock that
// was set back makes a file of later; such a file is as doubtful as an old one.
func (w *Watcher) fresh(info fs.FileInfo) bool {
	return w.now().Sub(info.ModTime()).Abs() <= TooOld
}

func (w *Watcher) tell(data []byte) ([]byte, bool) {
	changed := !w.begun || !bytes.Equal(data, w.data)
	w.begun, w.data = true, data
	return data, changed
}
