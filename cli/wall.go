package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"regietafel/model"
	"regietafel/ui/projector"
	"regietafel/wall"
)

// The tafelscherm reads from a folder for the user alone: one file for each file
// of sessions, so that no screen shows the tables of another. The user's own
// file and the demo have a name for it, any other has a hash.
const (
	ownWall  = "wall.json"
	demoWall = "wall-demo.json"
)

// wallName is the name of the wall for a file of sessions, however the way
// there is written, and whether or not that file is made already.
func wallName(file string) string {
	at := realPath(file, maxLinks)
	if at == realPath(defaultFile(), maxLinks) {
		return ownWall
	}
	sum := sha256.Sum256([]byte(at))
	return "wall-" + hex.EncodeToString(sum[:6]) + ".json"
}

// wallNames are the walls that the tafelscherm of a file shows, best first. The
// demo has no file to name: it is seen beside the user's own, and gives way.
func wallNames(file string) []string {
	if name := wallName(file); name != ownWall {
		return []string{name}
	}
	return []string{ownWall, demoWall}
}

// maxLinks is how many links to nothing are followed, for links that go round.
const maxLinks = 16

// realPath is the absolute path without links. For a file that does not exist
// yet it is the path that it will have.
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

// wallFolders are the folders in which the wall may be, best first. A runtime
// folder is never made here: where there is none, the cache serves.
func wallFolders() []string {
	var out []string
	if info, err := os.Stat(xdg.RuntimeDir); err == nil && info.IsDir() {
		out = append(out, filepath.Join(xdg.RuntimeDir, "regietafel"))
	}
	if cache, err := os.UserCacheDir(); err == nil {
		out = append(out, filepath.Join(cache, "regietafel"))
	}
	return out
}

// publisher is the wall as the program wants it. Its errors are model.Faults
// with FaultOutput.
type publisher struct{ *wall.Writer }

func newPublisher(name string) publisher { return publisher{wall.New(wallFolders(), name)} }

// Publish shows a slide.
func (p publisher) Publish(s projector.Slide) error {
	data, err := projector.Encode(s)
	if err == nil {
		err = p.Writer.Publish(data)
	}
	if err != nil {
		return model.Fault{Code: model.FaultOutput, Path: p.Path(), Err: err}
	}
	return nil
}

// Touch says that the table is still there. A touch that fails is tried again
// with the next.
func (p publisher) Touch() { _ = p.Writer.Touch() }
