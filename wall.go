package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/adrg/xdg"

	"regietafel/model"
	"regietafel/ui/projector"
)

// wallFile is what the tafelscherm reads, in a folder for the user alone.
const wallFile = "wall.json"

// wallBases are the folders in which the wall may be, best first. A runtime
// folder is never made here: where there is none, the cache serves.
func wallBases() []string {
	var out []string
	if info, err := os.Stat(xdg.RuntimeDir); err == nil && info.IsDir() {
		out = append(out, xdg.RuntimeDir)
	}
	if cache, err := os.UserCacheDir(); err == nil {
		out = append(out, cache)
	}
	return out
}

// wall is the way to the tafelscherm: one file with the Slide that is shown
// now. Of several programs the one that published last has the wall; a program
// touches and removes only what it put there itself. All methods may be called
// at any time from anywhere; none waits for a disk.
type wall struct {
	path string // empty when there is no folder for it

	mu   sync.Mutex
	data []byte      // what was published last; nil for nothing
	own  fs.FileInfo // of the file with it, as it was left
}

// newWall finds the folder, and takes away what a program that was ended while
// it wrote has left there.
func newWall() *wall {
	for _, base := range wallBases() {
		folder := filepath.Join(base, "regietafel")
		if os.MkdirAll(folder, 0o700) != nil || os.Chmod(folder, 0o700) != nil {
			continue
		}
		f, err := os.CreateTemp(folder, wallPassing)
		if err != nil {
			continue
		}
		_, _ = f.Close(), os.Remove(f.Name())
		sweepWall(folder)
		return &wall{path: filepath.Join(folder, wallFile)}
	}
	return &wall{}
}

// wallPassing is the pattern of names that a file has before it is whole.
const wallPassing = ".wall-*"

func sweepWall(folder string) {
	names, _ := filepath.Glob(filepath.Join(folder, wallPassing))
	for _, name := range names {
		if info, err := os.Lstat(name); err == nil && time.Since(info.ModTime()) > time.Minute {
			_ = os.Remove(name)
		}
	}
}

// Publish puts a Slide on the wall, whole or not at all. When the same is there
// already it does nothing.
func (w *wall) Publish(s projector.Slide) error {
	data, err := projector.Encode(s)
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: w.path, Err: err}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if bytes.Equal(data, w.data) && w.holds() {
		return nil
	}
	w.data = data
	return w.put()
}

// Touch tells the tafelscherm that the program is still there; it is due every
// 30 seconds. A wall that was left by another program, or is gone, shows again
// what was published here.
func (w *wall) Touch() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.data == nil:
		return nil
	case w.holds():
		return w.renew()
	}
	if info, err := os.Lstat(w.path); err == nil && time.Since(info.ModTime()) <= projector.TooOld {
		return nil
	}
	return w.put()
}

// renew makes the file young. What came in its place meanwhile is not from here.
func (w *wall) renew() error {
	now, own := time.Now(), w.own
	err := os.Chtimes(w.path, now, now)
	if w.own, _ = os.Lstat(w.path); w.own != nil && !os.SameFile(own, w.own) {
		w.own = nil
	}
	return fault(w.path, err)
}

// Close takes the Slide off the wall, if it is from here.
func (w *wall) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	own := w.holds()
	w.data, w.own = nil, nil
	if !own {
		return nil
	}
	return fault(w.path, os.Remove(w.path))
}

// holds tells whether the file is the one that was put there from here, and
// nobody wrote to it since.
func (w *wall) holds() bool {
	info, err := os.Lstat(w.path)
	return err == nil && w.own != nil && os.SameFile(w.own, info) &&
		info.Size() == w.own.Size() && info.ModTime().Equal(w.own.ModTime())
}

func (w *wall) put() error {
	if w.path == "" {
		return model.Fault{Code: model.FaultOutput}
	}
	w.own = nil
	f, err := os.CreateTemp(filepath.Dir(w.path), wallPassing) // with mode 0600
	if err != nil {
		return fault(w.path, err)
	}
	defer os.Remove(f.Name())
	_, err = f.Write(w.data)
	own, unknown := f.Stat()
	if err = errors.Join(err, unknown, f.Close()); err == nil {
		err = os.Rename(f.Name(), w.path)
	}
	if err == nil {
		w.own = own
	}
	return fault(w.path, err)
}

func fault(path string, err error) error {
	if err == nil {
		return nil
	}
	return model.Fault{Code: model.FaultOutput, Path: path, Err: err}
}

// statWall is the newest wall: the two programs may have been started with
// other ideas of where a runtime folder is.
func statWall() (newest fs.FileInfo, path string) {
	for _, base := range wallBases() {
		at := filepath.Join(base, "regietafel", wallFile)
		if info, err := os.Lstat(at); err == nil && (newest == nil || info.ModTime().After(newest.ModTime())) {
			newest, path = info, at
		}
	}
	return newest, path
}

// readWall reads as much of the newest wall as a Slide may take, and one byte.
func readWall() ([]byte, error) {
	info, path := statWall()
	if info == nil || !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, projector.MaxBytes+1))
}
