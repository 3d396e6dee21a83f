package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
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

// What the tafelscherm reads stands in a folder for the user alone: one file
// for each file of sessions, so that no screen shows the tables of another. The
// user's own file and the demo have a name for it, any other has a hash.
const (
	wallFile = "wall.json"
	demoWall = "wall-demo.json"
)

// wallName is the name of the wall for a file of sessions, however the way
// there is written, and whether or not that file is made already.
func wallName(file string) string {
	at := realPath(file, maxLinks)
	if at == realPath(defaultFile(), maxLinks) {
		return wallFile
	}
	sum := sha256.Sum256([]byte(at))
	return "wall-" + hex.EncodeToString(sum[:6]) + ".json"
}

// wallNames are the walls that the tafelscherm of a file shows, best first. The
// demo has no file to name: it is seen beside the user's own, and gives way.
func wallNames(file string) []string {
	if name := wallName(file); name != wallFile {
		return []string{name}
	}
	return []string{wallFile, demoWall}
}

// maxLinks is how many links to nothing are followed, for links that go round.
const maxLinks = 16

// realPath is the absolute path without links. Of what is not there yet it is
// the path that it will have.
func realPath(path string, links int) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	folder := filepath.Dir(path)
	if folder == path || links == 0 {
		return path
	}
	folder = realPath(folder, links)
	path = filepath.Join(folder, filepath.Base(path))
	to, err := os.Readlink(path)
	if err != nil {
		return path
	}
	if !filepath.IsAbs(to) {
		to = filepath.Join(folder, to)
	}
	return realPath(to, links-1)
}

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
// now. Of several programs with the same name the one that published last has the wall; a program
// touches and removes only what it put there itself. All methods may be called
// at any time from anywhere; none waits for a disk.
type wall struct {
	path string // empty when there is no folder for it

	mu   sync.Mutex
	data []byte      // what was published last; nil for nothing
	own  fs.FileInfo // of the file with it, as it was left
}

// newWall finds the folder for a wall of that name, and takes away what programs
// that were killed have left there.
func newWall(name string) *wall {
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
		return &wall{path: filepath.Join(folder, name)}
	}
	return &wall{}
}

// wallPassing is the pattern of names that a file has before it is whole, and
// wallPattern of those that it has then.
const (
	wallPassing = ".wall-*"
	wallPattern = "wall*.json"
)

// wallLeft is the age at which a whole one is taken away: nobody shows it, and
// whoever is still there, such as after a night of sleep, puts it there again.
const wallLeft = time.Hour

func sweepWall(folder string) {
	for pattern, age := range map[string]time.Duration{wallPassing: time.Minute, wallPattern: wallLeft} {
		names, _ := filepath.Glob(filepath.Join(folder, pattern))
		for _, name := range names {
			if info, err := os.Lstat(name); err == nil && time.Since(info.ModTime()) > age {
				_ = os.Remove(name)
			}
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

// statWall is the first of these walls that somebody keeps young.
func statWall(names []string) (fs.FileInfo, string) {
	for _, name := range names {
		info, path := newestWall(name)
		if info != nil && info.Mode().IsRegular() && time.Since(info.ModTime()).Abs() <= projector.TooOld {
			return info, path
		}
	}
	return nil, ""
}

// newestWall is the newest of a name: the two programs may have been started
// with other ideas of where a runtime folder is.
func newestWall(name string) (newest fs.FileInfo, path string) {
	for _, base := range wallBases() {
		at := filepath.Join(base, "regietafel", name)
		if info, err := os.Lstat(at); err == nil && (newest == nil || info.ModTime().After(newest.ModTime())) {
			newest, path = info, at
		}
	}
	return newest, path
}

// readWall reads as much of that wall as a Slide may take, and one byte.
func readWall(names []string) ([]byte, error) {
	info, path := statWall(names)
	if info == nil {
		return nil, fs.ErrNotExist
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, projector.MaxBytes+1))
}
