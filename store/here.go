package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"regietafel/model"
	"regietafel/whole"
)

// Here reports whether the path still leads to the file that is open, and whether
// that holds what was written to it: a synced folder, a restore or a moved folder can
// put another file there, or none, or other bytes into this one. Fault: FaultMoved.
// While a save is on its way it looks at the path alone; the save looks for itself.
func (s *Store) Here() error {
	if s.writing.TryLock() {
		defer s.writing.Unlock()
		return s.here()
	}
	return s.there()
}

// here is Here for who holds s.writing.
func (s *Store) here() error {
	if err := s.there(); err != nil {
		return err
	}
	if s.overwritten() {
		return model.Fault{Code: model.FaultMoved, Path: s.Path()}
	}
	return nil
}

// look notes which meta page counts. The caller holds s.opened.
func (s *Store) look() {
	if m, err := newestMeta(s.file); err == nil {
		s.newest.Store(&m)
	}
}

// overwritten reports whether somebody else wrote to the file. The caller holds
// s.writing. It is read by its name: bbolt may have let its own descriptor go.
func (s *Store) overwritten() bool {
	f, err := os.Open(s.Path())
	if s.readOnly || err != nil {
		return false
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !os.SameFile(s.is, info) {
		return false
	}
	m, err := newestMeta(f)
	return err != nil || m != *s.newest.Load()
}

// there reports whether the path leads to the file that is open.
func (s *Store) there() error {
	s.opened.RLock()
	defer s.opened.RUnlock()
	if s.closed || s.readOnly {
		return nil
	}
	there, err := os.Stat(s.Path())
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && !os.SameFile(s.is, there):
		return model.Fault{Code: model.FaultMoved, Path: s.Path()}
	case err != nil:
		return faultOf(s.Path(), model.FaultInput, err)
	}
	return nil
}

// Elsewhere is a name beside the file's that nothing has yet, for SaveAs.
func (s *Store) Elsewhere() string {
	ext := filepath.Ext(s.Path())
	base := strings.TrimSuffix(s.Path(), ext)
	return firstFree(2, func(n int) string { return fmt.Sprintf("%s-%d%s", base, n, ext) })
}

// firstFree is the first of numbered paths at which nothing is.
func firstFree(from int, path func(n int) string) string {
	for n := from; ; n++ {
		if _, err := os.Lstat(path(n)); err != nil {
			return path(n)
		}
	}
}

// SaveAs writes all that is stored to a new file at path, and goes on with that one;
// of a file that was overwritten nothing is left to write, and the new one is empty.
// Faults: those of Backup and OpenExisting; after one the store is as it was.
func (s *Store) SaveAs(path string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return faultOf(path, model.FaultOutput, err)
	}
	if err := s.anew(path); err != nil {
		return err
	}
	s.opened.Lock()
	defer s.opened.Unlock()
	before, was, is, old := s.db, s.file, s.is, s.Path()
	held := s.broken.Swap(false) // db's locks, for good
	mapped := uintptr(0)
	if held {
		mapped = s.mapped()
	}
	s.path.Store(&path)
	if err := s.connect(system()); err != nil {
		s.broken.Store(held)
		s.db, s.file, s.is = before, was, is
		s.path.Store(&old)
		_ = whole.Remove(path) // so that it can be tried again
		return err
	}
	s.db.NoSync = before.NoSync
	s.half.Store(false)
	if held {
		_ = letGo(was, mapped)
		return nil
	}
	_ = before.Close()
	return nil
}

// anew makes the file that SaveAs goes on with.
func (s *Store) anew(path string) error {
	if !s.overwritten() {
		return s.Backup(path)
	}
	if _, err := os.Lstat(path); err == nil {
		return model.Fault{Code: model.FaultExists, Path: path}
	}
	return faultOf(path, model.FaultOutput, create(path, s.now()))
}
