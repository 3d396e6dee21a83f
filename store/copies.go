package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/whole"
)

const (
	copySuffix = ".copy"
	daysKept   = 10
)

// keepDay makes the copy of today beside the file, once a day, and lets go of
// all but the last ten. It is tried once: what fails is logged, since what
// was to be saved is saved. The caller holds s.writing.
func (s *Store) keepDay() {
	today := date.Of(s.now())
	if today == s.copied {
		return
	}
	s.copied = today
	days := days(s.path)
	if slices.Contains(days, today.String()) {
		return
	}
	if err := s.keepCopy(today.String()); err != nil {
		s.log.Warn("store: no daily copy", "code", codeOf(err, model.FaultOutput))
		return
	}
	for i, day := range days {
		if i >= daysKept-1 {
			_ = whole.Remove(copyPath(s.path, day))
		}
	}
}

func copyPath(path, name string) string { return path + "." + name + copySuffix }

// days lists the days of which there is a copy, newest first.
func days(path string) []string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		day, ours := strings.CutPrefix(e.Name(), filepath.Base(path)+".")
		day, whole := strings.CutSuffix(day, copySuffix)
		if _, err := time.Parse(time.DateOnly, day); err == nil && ours && whole {
			out = append(out, day)
		}
	}
	slices.Sort(out)
	slices.Reverse(out)
	return out
}

// Copies lists the daily copies of the file at path that can be read, newest
// first. The file itself may be damaged or gone.
func Copies(path string) []string {
	var out []string
	for _, day := range days(path) {
		if p := copyPath(path, day); readable(p) {
			out = append(out, p)
		}
	}
	return out
}

func readable(path string) bool {
	by := system()
	by.readOnly = true
	s, err := open(path, Options{}, by)
	if err != nil {
		var f model.Fault
		return errors.As(err, &f) && f.Code == model.FaultReadOnly // of an earlier schema
	}
	defer s.Close()
	heads, err := s.List()
	return err == nil && !slices.ContainsFunc(heads, func(h model.Head) bool { return h.Unread })
}

// keepCopy makes a copy beside the file. The caller holds s.writing, so that
// one copy is being made at a time: a draft that is there is what a crash left.
func (s *Store) keepCopy(name string) error {
	path := copyPath(s.path, name)
	left, _ := filepath.Glob(whole.Leftovers(path))
	for _, old := range left {
		_ = whole.Remove(old)
	}
	return s.copyTo(path, (*whole.Draft).Keep)
}

// Backup writes a complete copy of the file as it is now to path, for the
// user's eyes only.
//
// Faults: FaultExists when something is there, FaultReadOnly when the folder
// cannot be written, FaultFull, FaultDamaged, FaultOutput.
func (s *Store) Backup(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return model.Fault{Code: model.FaultExists, Path: path}
	}
	return s.copyTo(path, (*whole.Draft).Place)
}

// copyTo writes all that is stored now to a draft of path, makes sure that it
// can be opened and is on disk, and names it.
func (s *Store) copyTo(path string, name func(*whole.Draft) error) error {
	draft, err := whole.Begin(path)
	if errors.Is(err, fs.ErrNotExist) {
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	if err != nil {
		return faultOf(path, model.FaultOutput, err)
	}
	defer draft.Drop()
	err = s.through(model.FaultOutput, func(db *bolt.DB) error {
		return db.View(func(tx *bolt.Tx) error {
			_, err := tx.WriteTo(draft)
			return err
		})
	})
	if err == nil {
		err = inspect(draft.File)
	}
	if err == nil {
		err = draft.Sync()
	}
	if err == nil {
		err = name(draft)
	}
	return faultOf(path, model.FaultOutput, err)
}
