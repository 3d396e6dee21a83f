//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"regietafel/model"
	"regietafel/ui/projector"
)

// aRuntime gives this process a runtime folder and a cache of its own.
func aRuntime(t *testing.T) (runtime, cache string) {
	t.Helper()
	runtime, cache = t.TempDir(), t.TempDir()
	t.Cleanup(xdg.Reload)
	t.Setenv("XDG_RUNTIME_DIR", runtime)
	t.Setenv("XDG_CACHE_HOME", cache)
	xdg.Reload()
	return runtime, cache
}

func aSlide(text string) projector.Slide {
	return projector.Slide{Kind: projector.Sentence, Lines: []projector.Line{{Text: text}}}
}

// puts publishes a sentence.
func puts(t *testing.T, w *wall, text string) {
	t.Helper()
	if err := w.Publish(aSlide(text)); err != nil {
		t.Fatal(err)
	}
}

// onWall is the sentence that a tafelscherm would show, if any.
func onWall(t *testing.T) string {
	t.Helper()
	data, _ := readWall()
	s, ok := projector.Decode(data)
	if !ok {
		return ""
	}
	return s.Lines[0].Text
}

func isOnWall(t *testing.T, want string) {
	t.Helper()
	if got := onWall(t); got != want {
		t.Fatalf("on the wall is %q, not %q", got, want)
	}
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
	runtime, cache := aRuntime(t)
	folder := filepath.Join(runtime, "regietafel")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	w := newWall()
	for i := range 20 {
		puts(t, w, fmt.Sprint("zin ", i))
	}
	for path, want := range map[string]os.FileMode{folder: 0o700 | os.ModeDir, filepath.Join(folder, wallFile): 0o600} {
		if info, err := os.Lstat(path); err != nil || info.Mode() != want {
			t.Errorf("%s is %v, %v", path, info.Mode(), err)
		}
	}
	if got := entries(t, folder); !slices.Equal(got, []string{wallFile}) {
		t.Errorf("in the folder are %q", got)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if got := append(entries(t, folder), entries(t, cache)...); len(got) > 0 {
		t.Errorf("it leaves %q", got)
	}
}

func TestTheSameSlideIsNotWrittenAgain(t *testing.T) {
	aRuntime(t)
	w := newWall()
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
		if puts(t, w, "een"); onWall(t) != "een" {
			t.Errorf("%s: it is not there again", name)
		}
	}
}

// The last one that publishes has the wall; the others leave it alone, and
// have it back when it is free.
func TestTwoProgramsAtOneWall(t *testing.T) {
	aRuntime(t)
	a, b := newWall(), newWall()
	puts(t, a, "van a")
	puts(t, b, "van b")
	isOnWall(t, "van b")
	aged(t, b.path, time.Minute)
	before, _ := os.Lstat(b.path)
	if err := a.Touch(); err != nil {
		t.Fatal(err)
	}
	if after, _ := os.Lstat(b.path); !after.ModTime().Equal(before.ModTime()) {
		t.Error("a keeps young what b published")
	}
	aged(t, b.path, projector.TooOld+time.Second) // b is gone without a word
	if err := a.Touch(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "van a")
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "van a")
	puts(t, b, "van b")
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "van b")
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "")
	if a.Touch() != nil || b.Touch() != nil || onWall(t) != "" {
		t.Error("a wall that was closed shows something")
	}
}

// Two programs that show the same words still each have their own file.
func TestTwoProgramsShowTheSame(t *testing.T) {
	aRuntime(t)
	a, b := newWall(), newWall()
	puts(t, a, "hetzelfde")
	puts(t, b, "hetzelfde")
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "hetzelfde")
}

func TestATouchKeepsTheWallYoung(t *testing.T) {
	aRuntime(t)
	w := newWall()
	if err := w.Touch(); err != nil || onWall(t) != "" {
		t.Errorf("nothing was published, and there is %q, %v", onWall(t), err)
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
	isOnWall(t, "een")
}

// Without a runtime folder the cache serves; without either it is said, and
// nothing else of the program is in the way.
func TestWhereThereIsNoRuntimeFolder(t *testing.T) {
	runtime, cache := aRuntime(t)
	if err := os.RemoveAll(runtime); err != nil {
		t.Fatal(err)
	}
	w := newWall()
	puts(t, w, "een")
	isOnWall(t, "een")
	if want := filepath.Join(cache, "regietafel", wallFile); w.path != want {
		t.Errorf("it is at %s, not %s", w.path, want)
	}
	if err := os.WriteFile(filepath.Join(t.TempDir(), "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", "/dev/null/cache")
	w = newWall()
	var f model.Fault
	if err := w.Publish(aSlide("een")); !errors.As(err, &f) || f.Code != model.FaultOutput {
		t.Errorf("nowhere to put it is %v", err)
	}
	if err := w.Close(); err != nil {
		t.Error(err)
	}
}

// A folder that goes while the program runs is said, and what is published
// when it is back is there.
func TestTheFolderGoes(t *testing.T) {
	aRuntime(t)
	w := newWall()
	puts(t, w, "een")
	folder := filepath.Dir(w.path)
	if err := os.Rename(folder, folder+".away"); err != nil {
		t.Fatal(err)
	}
	var f model.Fault
	if err := w.Publish(aSlide("twee")); !errors.As(err, &f) || f.Path != w.path {
		t.Errorf("it says %v", err)
	}
	if err := os.Rename(folder+".away", folder); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "een")
	puts(t, w, "twee")
	isOnWall(t, "twee")
}

// What a program left that was killed while it wrote is taken away by the next
// one; what another one is writing now is not.
func TestLeftoversAreTakenAway(t *testing.T) {
	runtime, _ := aRuntime(t)
	newWall()
	old, young := filepath.Join(runtime, "regietafel", ".wall-1"), filepath.Join(runtime, "regietafel", ".wall-2")
	for _, path := range []string{old, young} {
		if err := os.WriteFile(path, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	aged(t, old, 2*time.Minute)
	newWall()
	if got := entries(t, filepath.Dir(old)); !slices.Equal(got, []string{".wall-2"}) {
		t.Errorf("there are %q", got)
	}
}

// The two programs may have been started with other ideas of where the runtime
// folder is: the newest wall counts.
func TestTheNewestWallCounts(t *testing.T) {
	runtime, cache := aRuntime(t)
	w := newWall()
	puts(t, w, "in de runtime")
	elsewhere := filepath.Join(cache, "regietafel")
	data, err := projector.Encode(aSlide("in de cache"))
	if err = errors.Join(err, os.Mkdir(elsewhere, 0o700), os.WriteFile(filepath.Join(elsewhere, wallFile), data, 0o600)); err != nil {
		t.Fatal(err)
	}
	aged(t, filepath.Join(elsewhere, wallFile), time.Second)
	isOnWall(t, "in de runtime")
	aged(t, filepath.Join(runtime, "regietafel", wallFile), 2*time.Second)
	isOnWall(t, "in de cache")
}

// A reader never meets half a slide, whoever writes.
func TestAReaderSeesWholeSlides(t *testing.T) {
	aRuntime(t)
	a, b := newWall(), newWall()
	puts(t, a, "0")
	var writers sync.WaitGroup
	for _, w := range []*wall{a, b, a} {
		writers.Go(func() {
			for i := range 200 {
				if err := errors.Join(w.Publish(aSlide(fmt.Sprint("zin ", i))), w.Touch()); err != nil && !errors.Is(err, os.ErrNotExist) {
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
			if onWall(t) == "" {
				t.Fatal("there is none, or half a one")
			}
		}
	}
}
