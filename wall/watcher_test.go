package wall

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// aFile is the file that a watcher looks at, with its clock and a count of
// how often it was read.
type aFile struct {
	t     *testing.T
	path  string
	now   time.Time
	reads int
	w     *Watcher
}

func watched(t *testing.T) *aFile {
	f := &aFile{t: t, path: filepath.Join(t.TempDir(), "wall.json"), now: time.Now()}
	f.w = &Watcher{
		stat: func() (fs.FileInfo, error) { return os.Lstat(f.path) },
		read: func() ([]byte, error) { f.reads++; return os.ReadFile(f.path) },
		now:  func() time.Time { return f.now },
		poll: time.Millisecond,
	}
	return f
}

// holds puts bytes in the place of the file, as the program does.
func (f *aFile) holds(data string) *aFile {
	f.t.Helper()
	if err := os.WriteFile(f.path+".new", []byte(data), 0o600); err != nil {
		f.t.Fatal(err)
	}
	if err := os.Rename(f.path+".new", f.path); err != nil {
		f.t.Fatal(err)
	}
	return f
}

func (f *aFile) aged(d time.Duration) *aFile {
	f.t.Helper()
	if err := os.Chtimes(f.path, f.now.Add(-d), f.now.Add(-d)); err != nil {
		f.t.Fatal(err)
	}
	return f
}

// tells looks once: whether something changed, and what is shown now.
func (f *aFile) tells(changed bool, text string) {
	f.t.Helper()
	got, ok := f.w.look()
	if ok != changed || ok && string(got) != text {
		f.t.Fatalf("changed %t, tells %q; wanted changed %t and %q", ok, got, changed, text)
	}
}

func TestItFollowsTheFile(t *testing.T) {
	f := watched(t)
	f.tells(true, "")
	f.tells(false, "")
	f.holds("een").tells(true, "een")
	f.tells(false, "")
	f.holds("dry").tells(true, "dry") // as long, and perhaps as young
	f.holds("dry").tells(false, "")
	if err := os.Remove(f.path); err != nil {
		t.Fatal(err)
	}
	f.tells(true, "")
	f.tells(false, "")
	f.holds("dry").tells(true, "dry")
}

func TestItReadsOnlyWhatChanged(t *testing.T) {
	f := watched(t)
	f.holds("een").tells(true, "een")
	for range 50 {
		f.tells(false, "")
	}
	if f.reads != 1 {
		t.Errorf("it was read %d times", f.reads)
	}
	f.aged(10*time.Second).tells(false, "") // touched: the same words
	if f.reads != 2 {
		t.Errorf("it was read %d times", f.reads)
	}
}

// Anything doubtful is nothing, at once, and what is sound again is told again.
func TestADoubtfulFileIsNothing(t *testing.T) {
	cases := map[string]func(f *aFile){
		"zero bytes":  func(f *aFile) { f.holds("") },
		"huge":        func(f *aFile) { f.holds("een" + strings.Repeat(" ", 4<<20)) },
		"too old":     func(f *aFile) { f.aged(TooOld + time.Second) },
		"of later":    func(f *aFile) { f.aged(-TooOld - time.Second) },
		"gone":        func(f *aFile) { _ = os.Remove(f.path) },
		"a folder":    func(f *aFile) { _ = os.Remove(f.path); _ = os.Mkdir(f.path, 0o700) },
		"a link":      func(f *aFile) { _ = os.Rename(f.path, f.path+".x"); _ = os.Symlink(f.path+".x", f.path) },
		"time passed": func(f *aFile) { f.now = f.now.Add(TooOld + time.Minute) },
	}
	for name, spoil := range cases {
		t.Run(name, func(t *testing.T) {
			f := watched(t)
			f.holds("een").tells(true, "een")
			spoil(f)
			f.reads = 0
			f.tells(true, "")
			f.tells(false, "")
			if f.reads > 1 || name == "huge" && f.reads > 0 {
				t.Errorf("it was read %d times", f.reads)
			}
			_ = os.RemoveAll(f.path)
			f.holds("twee").aged(0).tells(true, "twee")
		})
	}
}

// A file that is just not old enough is shown, and one that was old and is
// touched comes back.
func TestATouchKeepsIt(t *testing.T) {
	f := watched(t)
	f.holds("een").aged(TooOld-time.Second).tells(true, "een")
	f.now = f.now.Add(2 * time.Second)
	f.tells(true, "")
	f.aged(0).tells(true, "een")
}
