package wall

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// The names of files that the tests publish.
const (
	ownFile   = "wall.json"
	otherFile = "wall-demo.json"
)

// place is the folders of a test: the best one, and the next.
type place struct{ best, next string }

func aPlace(t *testing.T) place {
	t.Helper()
	return place{filepath.Join(t.TempDir(), "regietafel"), filepath.Join(t.TempDir(), "regietafel")}
}

func (p place) folders() []string { return []string{p.best, p.next} }

func (p place) writer(name string) *Writer { return New(p.folders(), name) }

// puts publishes a sentence.
func puts(t *testing.T, w *Writer, text string) {
	t.Helper()
	if err := w.Publish([]byte(text)); err != nil {
		t.Fatal(err)
	}
}

// shows is what a reader of these names meets, if anything; without a name of
// ownFile.
func (p place) shows(names ...string) string {
	if len(names) == 0 {
		names = []string{ownFile}
	}
	data, _ := Reader{Folders: p.folders(), Names: names}.Read()
	return string(data)
}

func (p place) isShown(t *testing.T, want string, names ...string) {
	t.Helper()
	if got := p.shows(names...); got != want {
		t.Fatalf("shown is %q, not %q", got, want)
	}
}

func entries(t *testing.T, folder string) []string {
	t.Helper()
	all, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	var out []string
	for _, e := range all {
		out = append(out, e.Name())
	}
	return out
}

// aged makes the file as old as if nobody had touched it for so long.
func aged(t *testing.T, path string, d time.Duration) {
	t.Helper()
	at := time.Now().Add(-d)
	if err := os.Chtimes(path, at, at); err != nil {
		t.Fatal(err)
	}
}

func TestTheWallIsForTheUserAlone(t *testing.T) {
	p := aPlace(t)
	folder := p.best
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	w := p.writer(ownFile)
	for i := range 20 {
		puts(t, w, fmt.Sprint("zin ", i))
	}
	for path, want := range map[string]os.FileMode{folder: 0o700 | os.ModeDir, filepath.Join(folder, ownFile): 0o600} {
		if info, err := os.Lstat(path); err != nil || info.Mode() != want && runtime.GOOS != "windows" { // which has no such modes
			t.Errorf("%s is %v, %v", path, info.Mode(), err)
		}
	}
	if got := entries(t, folder); !slices.Equal(got, []string{ownFile}) {
		t.Errorf("in the folder are %q", got)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if got := append(entries(t, folder), entries(t, p.next)...); len(got) > 0 {
		t.Errorf("it leaves %q", got)
	}
}

func TestTheSameSlideIsNotWrittenAgain(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "een")
	before, _ := os.Lstat(w.path)
	puts(t, w, "een")
	if after, _ := os.Lstat(w.path); !os.SameFile(before, after) || !before.ModTime().Equal(after.ModTime()) {
		t.Error("it was written again")
	}
	for name, spoil := range map[string]func(){
		"gone":    func() { _ = os.Remove(w.path) },
		"damaged": func() { _ = os.WriteFile(w.path, []byte("x"), 0o600) },
	} {
		spoil()
		if puts(t, w, "een"); p.shows() != "een" {
			t.Errorf("%s: it is not there again", name)
		}
	}
}

// The last one that publishes has the wall; the others leave it alone, and
// have it back when it is free.
func TestTwoProgramsAtOneWall(t *testing.T) {
	p := aPlace(t)
	a, b := p.writer(ownFile), p.writer(ownFile)
	puts(t, a, "van a")
	puts(t, b, "van b")
	p.isShown(t, "van b")
	aged(t, b.path, time.Minute)
	before, _ := os.Lstat(b.path)
	if err := a.Touch(); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.Lstat(b.path); !after.ModTime().Equal(before.ModTime()) {
		t.Error("a keeps young what b published")
	}
	aged(t, b.path, TooOld+time.Second) // b is gone without a word
	if err := a.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "van a")
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "van a")
	puts(t, b, "van b")
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "van b")
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "")
	if a.Touch() != nil || b.Touch() != nil || p.shows() != "" {
		t.Error("a wall that was closed shows something")
	}
}

// Two programs that show the same words still each have their own file.
func TestTwoProgramsShowTheSame(t *testing.T) {
	p := aPlace(t)
	a, b := p.writer(ownFile), p.writer(ownFile)
	puts(t, a, "hetzelfde")
	puts(t, b, "hetzelfde")
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "hetzelfde")
}

func TestATouchKeepsTheWallYoung(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	if err := w.Touch(); err != nil || p.shows() != "" {
		t.Errorf("nothing was published, and there is %q, %v", p.shows(), err)
	}
	puts(t, w, "een")
	for range 3 {
		before, _ := os.Lstat(w.path)
		time.Sleep(2 * time.Millisecond)
		if err := w.Touch(); err != nil {
			t.Fatal(err)
		}
		after, _ := os.Lstat(w.path)
		if !os.SameFile(before, after) || !after.ModTime().After(before.ModTime()) {
			t.Error("it is as old as before, or another file")
		}
	}
	if err := os.Remove(w.path); err != nil {
		t.Fatal(err)
	}
	if err := w.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "een")
}

// Where the best folder cannot be had the next one serves; without any it is
// said, and nothing else is in the way.
func TestWhereThereIsNoFolder(t *testing.T) {
	p := aPlace(t)
	if err := os.WriteFile(p.best, nil, 0o600); err != nil { // a file is in the way
		t.Fatal(err)
	}
	w := p.writer(ownFile)
	puts(t, w, "een")
	p.isShown(t, "een")
	if want := filepath.Join(p.next, ownFile); w.Path() != want {
		t.Errorf("it is at %s, not %s", w.Path(), want)
	}
	w = New([]string{filepath.Join(p.best, "cache")}, ownFile)
	if err := errors.Join(w.Touch(), w.Close()); err != nil || w.Publish([]byte("een")) == nil || w.Path() != "" {
		t.Errorf("nowhere to put it is %v, at %q", err, w.Path())
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}

// A folder that goes while the program runs is said, and what is published
// when it is back is there.
func TestTheFolderGoes(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "een")
	folder := filepath.Dir(w.path)
	if err := os.Rename(folder, folder+".away"); err != nil {
		t.Fatal(err)
	}
	if err := w.Publish([]byte("twee")); err == nil {
		t.Error("it says nothing")
	}
	if err := os.Rename(folder+".away", folder); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "een")
	if err := w.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "twee")
}

// What a program left that was killed, while it wrote or later, is taken away by
// the next one, whatever its name; what another one writes or shows now is not.
func TestLeftoversAreTakenAway(t *testing.T) {
	p := aPlace(t)
	p.writer(ownFile)
	folder := p.best
	for name, age := range map[string]time.Duration{
		".wall.json.1.new": 2 * time.Minute, ".wall.json.2.new": 0, "else.json": 2 * leftover,
		ownFile: 2 * leftover, otherFile: 2 * leftover, "wall-00112233aabb.json": 2 * leftover,
		"wall-112233aabbcc.json": 0, "wall-2233aabbccdd.json": TooOld + time.Second,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		aged(t, filepath.Join(folder, name), age)
	}
	p.writer(otherFile)
	if got := entries(t, folder); !slices.Equal(got, []string{".wall.json.2.new", "else.json", "wall-112233aabbcc.json", "wall-2233aabbccdd.json"}) {
		t.Errorf("there are %q", got)
	}
}

// A table that stood still so long that its wall was taken away has it again.
func TestAWallThatWasTakenAwayIsBack(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "een")
	aged(t, w.path, 2*leftover)
	p.writer(otherFile)
	p.isShown(t, "")
	if err := w.Touch(); err != nil {
		t.Fatal(err)
	}
	p.isShown(t, "een")
}

// The two programs may have been started with other ideas of where the runtime
// folder is: the newest wall counts.
func TestTheNewestWallCounts(t *testing.T) {
	p := aPlace(t)
	w := p.writer(ownFile)
	puts(t, w, "in de runtime")
	if err := errors.Join(os.Mkdir(p.next, 0o700), os.WriteFile(filepath.Join(p.next, ownFile), []byte("in de cache"), 0o600)); err != nil {
		t.Fatal(err)
	}
	aged(t, filepath.Join(p.next, ownFile), time.Second)
	p.isShown(t, "in de runtime")
	aged(t, w.Path(), 2*time.Second)
	p.isShown(t, "in de cache")
}

// A reader never meets half a slide, whoever writes.
func TestAReaderSeesWholeSlides(t *testing.T) {
	p := aPlace(t)
	a, b := p.writer(ownFile), p.writer(ownFile)
	puts(t, a, "0")
	var writers sync.WaitGroup
	for _, w := range []*Writer{a, b, a} {
		writers.Go(func() {
			for i := range 200 {
				err := errors.Join(w.Publish(fmt.Append(nil, "zin ", i)), w.Touch())
				for try := 0; err != nil && runtime.GOOS == "windows" && try < 5; try++ { // where the reader can be in the way for longer
					err = w.Touch()
				}
				if err != nil && !errors.Is(err, os.ErrNotExist) {
					t.Error(err)
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	for {
		select {
		case <-done:
			return
		default:
			switch got := p.shows(); {
			case got == "" && runtime.GOOS == "windows": // taken off for a moment, since it could not be replaced
			case got != "0" && !strings.HasPrefix(got, "zin "):
				t.Fatalf("shown is %q", got)
			}
		}
	}
}
