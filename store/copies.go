package store

import (
	"errors"
	"fmt"
	"io"
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
	endOfTable = ".end" // behind the day, of the copy that is made when a table ends
	copiesKept = 10     // of each sort
)

// keepDay makes the copy of today beside the file, once a day. It is tried once:
// what fails is logged, since what was to be saved is saved. The caller holds
// s.writing.
func (s *Store) keepDay() {
	today := date.Of(s.now())
	if today == s.copied {
		return
	}
	s.copied = today
	if !slices.Contains(copyNames(s.Path(), ""), today.String()) {
		s.keepNamed(today, "")
	}
}

// keepEnd makes the copy of a table that was closed, in the place of one that
// was closed earlier today. The caller holds s.writing.
func (s *Store) keepEnd() {
	if s.db.NoSync { // a passing file keeps none
		return
	}
	s.keepNamed(date.Of(s.now()), endOfTable)
}

// keepNamed makes a copy of a sort, and lets go of all but the last ten of it up
// to today: one that is dated later pushes none out.
func (s *Store) keepNamed(today date.Day, sort string) {
	name := today.String() + sort
	if err := s.keepCopy(copyPath(s.Path(), name)); err != nil {
		s.log.Warn("store: no copy", "code", codeOf(err, model.FaultOutput))
		return
	}
	kept := slices.DeleteFunc(copyNames(s.Path(), sort), func(n string) bool { return n > name })
	for i, old := range kept {
		if i >= copiesKept {
			_ = whole.Remove(copyPath(s.Path(), old))
		}
	}
}

func copyPath(path, name string) string { return path + "." + name + copySuffix }

// copyNames lists the copies of a sort by their days, newest first.
func copyNames(path, sort string) []string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		name, ours := strings.CutPrefix(e.Name(), filepath.Base(path)+".")
		name, whole := strings.CutSuffix(name, copySuffix)
		day, of := strings.CutSuffix(name, sort)
		if _, err := time.Parse(time.DateOnly, day); err == nil && ours && whole && of {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	slices.Reverse(out)
	return out
}

// Copies lists the copies of the file at path that can be read, newest first: of a
// day that of a closed table before that of the day's first save. The file itself
// may be damaged or gone.
func Copies(path string) []string {
	names := append(copyNames(path, ""), copyNames(path, endOfTable)...)
	slices.Sort(names)
	slices.Reverse(names)
	var out []string
	for _, name := range names {
		if p := copyPath(path, name); readable(p) {
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

// keepCopy makes a copy beside the file. The caller holds s.writing.
func (s *Store) keepCopy(path string) error {
	return s.copyTo(path, s.stored, (*whole.Draft).Keep)
}

// freeCopy is where a copy of a name goes that replaces none: one of another file that
// stood here may be the only one of that.
func (s *Store) freeCopy(name string) string {
	return firstFree(1, func(n int) string {
		if n == 1 {
			return copyPath(s.Path(), name)
		}
		return copyPath(s.Path(), fmt.Sprintf("%s-%d", name, n))
	})
}

// keepBytes makes a copy of the file byte by byte, with what bbolt does not find in it.
// The caller holds s.writing.
func (s *Store) keepBytes(path string) error {
	return s.copyTo(path, s.bytes, (*whole.Draft).Keep)
}

// bytes writes the file as it lies there.
func (s *Store) bytes(to *whole.Draft) error {
	info, err := s.file.Stat()
	if err == nil {
		_, err = io.Copy(to, io.NewSectionReader(s.file, 0, info.Size()))
	}
	return err
}

// stored writes all that is stored.
func (s *Store) stored(to *whole.Draft) error {
	return s.through(model.FaultOutput, func(db *bolt.DB) error {
		return db.View(func(tx *bolt.Tx) error {
			_, err := tx.WriteTo(to)
			return err
		})
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
	return s.copyTo(path, s.stored, (*whole.Draft).Place)
}

// copyTo writes to a draft of path, makes sure that it can be opened and is on disk, and
// names it.
func (s *Store) copyTo(path string, write, name func(*whole.Draft) error) error {
	draft, err := whole.Begin(path)
	if errors.Is(err, fs.ErrNotExist) {
		return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
	}
	if err != nil {
		return faultOf(path, model.FaultOutput, err)
	}
	defer draft.Drop()
	if err = write(draft); err == nil {
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
