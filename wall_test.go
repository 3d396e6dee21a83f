//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
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

// onWall is the sentence that a tafelscherm of these walls would show, if any;
// without a name of the wall of the user's own file.
func onWall(t *testing.T, names ...string) string {
	t.Helper()
	if len(names) == 0 {
		names = []string{wallFile}
	}
	data, _ := readWall(names)
	s, ok := projector.Decode(data)
	if !ok || len(s.Lines) == 0 {
		return ""
	}
	return s.Lines[0].Text
}

func isOnWall(t *testing.T, want string, names ...string) {
	t.Helper()
	if got := onWall(t, names...); got != want {
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
	w := newWall(wallFile)
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
	w := newWall(wallFile)
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
	a, b := newWall(wallFile), newWall(wallFile)
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
	a, b := newWall(wallFile), newWall(wallFile)
	puts(t, a, "hetzelfde")
	puts(t, b, "hetzelfde")
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "hetzelfde")
}

func TestATouchKeepsTheWallYoung(t *testing.T) {
	aRuntime(t)
	w := newWall(wallFile)
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
	w := newWall(wallFile)
	puts(t, w, "een")
	isOnWall(t, "een")
	if want := filepath.Join(cache, "regietafel", wallFile); w.path != want {
		t.Errorf("it is at %s, not %s", w.path, want)
	}
	if err := os.WriteFile(filepath.Join(t.TempDir(), "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", "/dev/null/cache")
	w = newWall(wallFile)
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
	w := newWall(wallFile)
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

// What a program left that was killed, while it wrote or later, is taken away by
// the next one, whatever its name; what another one writes or shows now is not.
func TestLeftoversAreTakenAway(t *testing.T) {
	runtime, _ := aRuntime(t)
	newWall(wallFile)
	folder := filepath.Join(runtime, "regietafel")
	for name, age := range map[string]time.Duration{
		".wall-1": 2 * time.Minute, ".wall-2": 0, "else.json": 2 * wallLeft,
		wallFile: 2 * wallLeft, demoWall: 2 * wallLeft, "wall-00112233aabb.json": 2 * wallLeft,
		"wall-112233aabbcc.json": 0, "wall-2233aabbccdd.json": projector.TooOld + time.Second,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		aged(t, filepath.Join(folder, name), age)
	}
	newWall(demoWall)
	if got := entries(t, folder); !slices.Equal(got, []string{".wall-2", "else.json", "wall-112233aabbcc.json", "wall-2233aabbccdd.json"}) {
		t.Errorf("there are %q", got)
	}
}

// A table that stood still so long that its wall was taken away has it again.
func TestAWallThatWasTakenAwayIsBack(t *testing.T) {
	aRuntime(t)
	w := newWall(wallFile)
	puts(t, w, "een")
	aged(t, w.path, 2*wallLeft)
	newWall(demoWall)
	isOnWall(t, "")
	if err := w.Touch(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "een")
}

// The two programs may have been started with other ideas of where the runtime
// folder is: the newest wall counts.
func TestTheNewestWallCounts(t *testing.T) {
	runtime, cache := aRuntime(t)
	w := newWall(wallFile)
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
	a, b := newWall(wallFile), newWall(wallFile)
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

// someFiles is a home with the user's own file in it, and the folder for others.
func someFiles(t *testing.T) (own, folder string) {
	t.Helper()
	t.Cleanup(xdg.Reload)
	t.Setenv("XDG_DATA_HOME", t.TempDir())
	t.Setenv("REGIETAFEL_FILE", "")
	xdg.Reload()
	own, folder = defaultFile(), t.TempDir()
	if err := os.MkdirAll(filepath.Dir(own), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	return own, folder
}

// A file of tables has one wall, however it is named and before it is made.
func TestEachFileHasItsWall(t *testing.T) {
	own, folder := someFiles(t)
	if err := errors.Join(os.Mkdir("sub", 0o700), os.Symlink("sub", "link"), os.Symlink(filepath.Join("link", "a.db"), "way.db"),
		os.Symlink(own, "own.db"), os.Symlink("round.db", "round.db")); err != nil {
		t.Fatal(err)
	}
	a := filepath.Join(folder, "sub", "a.db")
	ways := map[string][]string{
		wallFile:    {own, filepath.Join(filepath.Dir(own), ".", "x", "..", filepath.Base(own)), "own.db"},
		wallName(a): {a, "sub/a.db", "./sub//a.db", "sub/../sub/a.db", "link/a.db", "way.db", "no/../way.db"},
	}
	for range 2 { // before they are there, and then
		for want, files := range ways {
			for _, file := range files {
				if got := wallName(file); got != want {
					t.Errorf("the wall of %s is %s, not %s", file, got, want)
				}
			}
		}
		if err := errors.Join(os.WriteFile(own, nil, 0o600), os.WriteFile(a, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	seen := map[string]string{wallFile: own, demoWall: "the demo"}
	for _, file := range []string{a, "sub/b.db", "a.db", "round.db", "no/a.db", filepath.Join(filepath.Dir(own), "b.db")} {
		name := wallName(file)
		if other := seen[name]; other != "" || !regexp.MustCompile(`^wall-[0-9a-f]{12}\.json$`).MatchString(name) {
			t.Errorf("the wall of %s is %s, as of %q", file, name, other)
		}
		seen[name] = file
		if got := wallNames(file); !slices.Equal(got, []string{name}) {
			t.Errorf("the tafelscherm of %s shows %q", file, got)
		}
	}
	if got := wallNames(own); !slices.Equal(got, []string{wallFile, demoWall}) {
		t.Errorf("the tafelscherm of the user's own file shows %q", got)
	}
}

// Programs on other files leave each other's wall alone, in all that they do.
func TestTwoFilesHaveTwoWalls(t *testing.T) {
	runtime, _ := aRuntime(t)
	someFiles(t)
	x, y := wallName("x.db"), wallName("y.db")
	names := []string{x, y, demoWall, wallFile}
	walls := map[string]*wall{}
	for _, name := range names {
		walls[name] = newWall(name)
		puts(t, walls[name], "van "+name)
	}
	all := func(gone string) {
		t.Helper()
		for _, name := range names {
			want := "van " + name
			if name == gone {
				want = ""
			}
			isOnWall(t, want, name)
			if info, err := os.Lstat(filepath.Join(runtime, "regietafel", name)); want != "" && (err != nil || info.Mode() != 0o600) {
				t.Errorf("%s is %v, %v", name, info, err)
			}
		}
	}
	all("")
	for _, name := range names {
		aged(t, walls[name].path, projector.TooOld+time.Second)
		for _, other := range names {
			if err := walls[other].Touch(); err != nil && other != name {
				t.Fatal(err)
			}
		}
		all("")
		if err := walls[name].Close(); err != nil {
			t.Fatal(err)
		}
		all(name)
		puts(t, walls[name], "van "+name)
		all("")
	}
}

// Beside the user's own file the demo is seen, until a table of that file has
// the wall, even for nothing; it never comes on the tafelscherm of another file.
func TestTheDemoGivesWay(t *testing.T) {
	aRuntime(t)
	own, _ := someFiles(t)
	names, other := wallNames(own), wallNames("x.db")
	table, demo := newWall(wallFile), newWall(demoWall)
	puts(t, demo, "de demo")
	isOnWall(t, "de demo", names...)
	puts(t, table, "de tafel")
	isOnWall(t, "de tafel", names...)
	puts(t, demo, "de demo weer")
	if err := demo.Touch(); err != nil {
		t.Fatal(err)
	}
	aged(t, table.path, projector.TooOld-10*time.Second)
	isOnWall(t, "de tafel", names...)
	if err := table.Publish(projector.Slide{Kind: projector.Nothing}); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "", names...)
	for _, age := range []time.Duration{projector.TooOld + time.Second, -projector.TooOld - time.Minute} {
		aged(t, table.path, age)
		isOnWall(t, "de demo weer", names...)
	}
	puts(t, table, "de tafel weer")
	isOnWall(t, "de tafel weer", names...)
	isOnWall(t, "", other...)
	if err := table.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "de demo weer", names...)
	puts(t, newWall(other[0]), "van x")
	isOnWall(t, "van x", other...)
	isOnWall(t, "de demo weer", names...)
}

// The command that the program shows leads to the wall of its file, from any
// folder and whatever the environment names.
func TestTheCommandOfTheTafelscherm(t *testing.T) {
	own, folder := someFiles(t)
	bare := displayCommand(own)
	if !strings.HasSuffix(bare, " scherm") || strings.Contains(bare, "--file") {
		t.Errorf("of the user's own file it is %s", bare)
	}
	program := strings.TrimSuffix(bare, " scherm")
	for file, want := range map[string]string{
		"a.db": folder + "/a.db", "een map/a.db": `"` + folder + `/een map/a.db"`, "it's.db": `"` + folder + `/it's.db"`,
		"kost $5.db": `'` + folder + `/kost $5.db'`, "it's `x`.db": `'` + folder + `/it'\''s ` + "`x`.db'", "één.db": folder + "/één.db",
	} {
		if got := displayCommand(file); got != program+" --file "+want+" scherm" {
			t.Errorf("of %s it is %s", file, got)
		}
	}
	t.Setenv("REGIETAFEL_FILE", own)
	if got := displayCommand(own); got != bare {
		t.Errorf("with that file in the environment it is %s", got)
	}
	t.Setenv("REGIETAFEL_FILE", "a.db")
	if got := displayCommand(own); got != program+" --file "+own+" scherm" {
		t.Errorf("with another file in the environment it is %s", got)
	}
}

// What is quoted is one word for a shell, and that one.
func TestAQuotedPathIsOneWord(t *testing.T) {
	for _, path := range []string{"/a/b-c_1.db", "/een map/a.db", "/it's.db", "/a;b&c|d", "/$HOME/`x`", `/a\b "c" 'd'!`, "/*?[a](b)<c>{d,e}#~", "/één"} {
		out, err := exec.Command("sh", "-c", "printf %s "+quoted(path)).Output()
		if err != nil || string(out) != path {
			t.Errorf("%s is quoted as %s, which is %q, %v", path, quoted(path), out, err)
		}
	}
}
