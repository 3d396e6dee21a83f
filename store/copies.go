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
)

const (
	copySuffix = ".copy"
	daysKept   = 10
)

// keepDay makes the copy of today beside the file, once a day, and lets go of
// all but the last ten. It is tried once: what fails is logged, since what
// was to be saved is saved. The caller holds s.writing.
func (s *Store) keepDay() {
	today := model.DateOf(s.now())
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
			_ = os.Remove(copyPath(s.path, day))
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
	_, err = s.List()
	return err == nil
}

// keepCopy makes a copy beside the file. The caller holds s.writing, so that
// one copy is being made at a time; what a crash left of one is overwritten.
func (s *Store) keepCopy(name string) error {
	f, err := os.OpenFile(s.path+copySuffix+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return faultOf(s.path, model.FaultOutput, err)
	}
	return s.copyTo(f, copyPath(s.path, name), func(temp, path string) error {
		if err := os.Rename(temp, path); err != nil {
			return err
		}
		return syncDir(filepath.Dir(path))
	})
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
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*.new")
	if errors.Is(err, fs.ErrNotExist) {
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	if err != nil {
		return faultOf(path, model.FaultOutput, err)
	}
	return s.copyTo(f, path, publish)
}

// copyTo writes all that is stored now to an empty file, makes sure that it
// can be opened and is on disk, and gives it its name. It closes the file, and
// removes it when anything fails.
func (s *Store) copyTo(f *os.File, path string, name func(temp, path string) error) error {
	err := s.guarded(model.FaultOutput, func() error {
		return s.db.View(func(tx *bolt.Tx) error {
			_, err := tx.WriteTo(f)
			return err
		})
	})
	if err == nil {
		err = inspect(f)
	}
	if err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = name(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return faultOf(path, model.FaultOutput, err)
}
