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

// Here reports whether the path still leads to the file that is open: a synced
// folder, a restore or a moved folder can put another one there, or none. What is
// written then is in a file that nobody finds by its name. Fault: FaultMoved.
func (s *Store) Here() error {
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
	for n := 2; ; n++ {
		path := fmt.Sprintf("%s-%d%s", base, n, ext)
		if _, err := os.Lstat(path); err != nil {
			return path
		}
	}
}

// SaveAs writes all that is stored to a new file at path, and goes on with that
// one. Faults: those of Backup and OpenExisting; after one the store is as it was.
func (s *Store) SaveAs(path string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return faultOf(path, model.FaultOutput, err)
	}
	if err := s.Backup(path); err != nil {
		return err
	}
	s.opened.Lock()
	defer s.opened.Unlock()
	before, was, is, old := s.db, s.file, s.is, s.Path()
	s.path.Store(&path)
	if err := s.connect(system()); err != nil {
		s.db, s.file, s.is = before, was, is
		s.path.Store(&old)
		_ = whole.Remove(path) // so that it can be tried again
		return err
	}
	s.db.NoSync = before.NoSync
	_ = before.Close()
	return nil
}
