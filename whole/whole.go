// Package whole makes files that are there whole or not at all. A Draft is
// written under a name that nobody reads, for the user's eyes only, and then
// gets its own name: over what has that name, or only where nothing has. What
// differs between systems about files is in system_*.go. It imports the standard
// library only.
package whole

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// Draft is a file on its way to its name. It is open for reading and writing,
// with mode 0600, in the folder that it will stay in.
type Draft struct {
	*os.File
	path string
}

// leftAfter is how old a draft is of which nobody knows any more. One that is
// being written is younger.
const leftAfter = time.Minute

// draftName is what stands before and behind the random part of a draft's name.
func draftName(path string) (before, behind string) {
	return "." + strings.ReplaceAll(filepath.Base(path), "*", "_") + ".", ".new"
}

// Leftovers is the pattern, for filepath.Glob, of the drafts of all paths of a
// pattern that a process left when it was killed.
func Leftovers(paths string) string {
	return filepath.Join(filepath.Dir(paths), "."+filepath.Base(paths)+".*.new")
}

// Sweep removes the drafts of path that a process left when it was killed, and
// reports whether none is left: one that is young may be being written.
func Sweep(path string) (none bool) {
	before, behind := draftName(path)
	entries, _ := os.ReadDir(filepath.Dir(path))
	none = true
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), before) || !strings.HasSuffix(e.Name(), behind) {
			continue
		}
		info, err := e.Info()
		if err != nil || !IsFile(info) || time.Since(info.ModTime()) <= leftAfter {
			none = false
			continue
		}
		none = Remove(filepath.Join(filepath.Dir(path), e.Name())) == nil && none
	}
	return none
}

// Begin makes an empty draft of path, for the user's eyes only whatever the
// umask, and sweeps those that were left there. Its error is os.CreateTemp's.
func Begin(path string) (*Draft, error) {
	Sweep(path)
	before, behind := draftName(path)
	f, err := os.CreateTemp(filepath.Dir(path), before+"*"+behind)
	if err != nil {
		return nil, err
	}
	if err := f.Chmod(0o600); err != nil && runtime.GOOS != "windows" { // there the folder says who may read
		return nil, errors.Join(err, f.Close(), Remove(f.Name()))
	}
	return &Draft{f, path}, nil
}

// Drop closes and removes a draft that will not get its name. After Move, Keep
// or Place it does nothing.
func (d *Draft) Drop() {
	_ = d.Close()
	_ = Remove(d.Name())
}

// Close closes the draft; a draft that is closed already stays so.
func (d *Draft) Close() error {
	if err := d.File.Close(); !errors.Is(err, fs.ErrClosed) {
		return err
	}
	return nil
}

// Move gives the draft its name, in the place of a file that has it. It waits
// for no disk.
func (d *Draft) Move() error {
	if err := d.Close(); err != nil {
		return err
	}
	return d.rename()
}

func (d *Draft) rename() error {
	return patiently(func() error { return os.Rename(d.Name(), d.path) })
}

// Keep is Move for what must last: bytes and name are on disk when it returns.
// The draft must not be closed before.
func (d *Draft) Keep() error {
	if err := d.Sync(); err != nil {
		return err
	}
	if err := d.Move(); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(d.path))
}

// Place gives the draft its name where nothing has it, and makes the name last;
// the bytes are the caller's to sync. When the name is taken its error is
// fs.ErrExist, and the draft stays a draft.
func (d *Draft) Place() error {
	if err := d.Close(); err != nil {
		return err
	}
	err := patiently(func() error { return os.Link(d.Name(), d.path) })
	switch {
	case err == nil:
		_ = Remove(d.Name()) // a leftover, where somebody holds it
	case errors.Is(err, fs.ErrExist):
		return err
	default: // a file system without links
		if _, there := os.Lstat(d.path); !errors.Is(there, fs.ErrNotExist) {
			return errors.Join(there, fs.ErrExist)
		}
		err = d.rename()
	}
	if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(d.path))
}
