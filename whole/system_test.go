package whole_test

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"
	"time"

	"regietafel/whole"
)

// looks is what a look at a file says.
type looks struct {
	fs.FileInfo
	mode fs.FileMode
}

func (l looks) Mode() fs.FileMode { return l.mode }

// A placeholder of a cloud is a file; what is no file is nobody's document.
func TestIsFile(t *testing.T) {
	for mode, want := range map[fs.FileMode]bool{
		0o600: true, fs.ModeIrregular | 0o600: true, fs.ModeDir | 0o700: false, fs.ModeSymlink: false,
		fs.ModeDevice: false, fs.ModeDevice | fs.ModeCharDevice: false, fs.ModeNamedPipe: false, fs.ModeSocket: false,
	} {
		if got := whole.IsFile(looks{mode: mode}); got != want {
			t.Errorf("%v is a file: %v", mode, got)
		}
	}
}

// What a full disk and a protected one are called, however deep it is wrapped, or
// only quoted.
func TestWhatTheDiskSays(t *testing.T) {
	in := func(err error) error { return fmt.Errorf("save: %w", &fs.PathError{Op: "write", Path: "x", Err: err}) }
	for _, cause := range full {
		if !whole.IsFull(in(cause)) || !whole.IsFull(errors.New("file resize error: "+cause.Error())) || whole.IsProtected(in(cause)) {
			t.Errorf("%d is a full disk, and is not seen as one", cause)
		}
	}
	for _, cause := range protected {
		if !whole.IsProtected(in(cause)) || whole.IsFull(in(cause)) {
			t.Errorf("%d is a protected disk, and is not seen as one", cause)
		}
	}
	for _, cause := range []error{nil, syscall.ENOENT, fs.ErrPermission, errors.New("iets anders")} {
		if whole.IsFull(cause) || whole.IsProtected(cause) {
			t.Errorf("%v is taken for a full or protected disk", cause)
		}
	}
}

// What is not there is said at once.
func TestNobodyWaitsForNothing(t *testing.T) {
	start := time.Now()
	if _, err := whole.Open("er is niets"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if err := whole.Remove("er is niets"); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("it took %v", took)
	}
}
