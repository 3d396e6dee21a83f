//go:build unix

package cli

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"regietafel/model"
	"regietafel/ui/projector"
	"regietafel/wall"
)

// aRuntime returns this process a runtime folder and a cache of its own.
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
func puts(t *testing.T, p publisher, text string) {
	t.Helper()
	if err := p.Publish(aSlide(text)); err != nil {
		t.Fatal(err)
	}
}

// onWall is the sentence that a tafelscherm of these walls would show, if any.
func onWall(names ...string) string {
	data, _ := wall.Reader{Folders: wallFolders(), Names: names}.Read()
	s, ok := projector.Decode(data)
	if !ok || len(s.Lines) == 0 {
		return ""
	}
	return s.Lines[0].Text
}

// isOnWall fails the test unless the walls show that; without a name the wall of
// the user's own file.
func isOnWall(t *testing.T, want string, names ...string) {
	t.Helper()
	if len(names) == 0 {
		names = []string{ownWall}
	}
	if got := onWall(names...); got != want {
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

// Without a runtime folder the cache serves; without either it is said.
func TestWhereThereIsNoRuntimeFolder(t *testing.T) {
	runtime, cache := aRuntime(t)
	if err := os.RemoveAll(runtime); err != nil {
		t.Fatal(err)
	}
	p := newPublisher(ownWall)
	puts(t, p, "een")
	isOnWall(t, "een")
	if want := filepath.Join(cache, "regietafel", ownWall); p.Path() != want {
		t.Errorf("it is at %s, not %s", p.Path(), want)
	}
	t.Setenv("XDG_CACHE_HOME", "/dev/null/cache")
	var f model.Fault
	if err := newPublisher(ownWall).Publish(aSlide("een")); !errors.As(err, &f) || f.Code != model.FaultOutput {
		t.Errorf("nowhere to put it is %v", err)
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
		ownWall:     {own, filepath.Join(filepath.Dir(own), ".", "x", "..", filepath.Base(own)), "own.db"},
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
	seen := map[string]string{ownWall: own, demoWall: "the demo"}
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
	if got := wallNames(own); !slices.Equal(got, []string{ownWall, demoWall}) {
		t.Errorf("the tafelscherm of the user's own file shows %q", got)
	}
}

// Programs on other files leave each other's wall alone, in all that they do.
func TestTwoFilesHaveTwoWalls(t *testing.T) {
	runtime, _ := aRuntime(t)
	someFiles(t)
	x, y := wallName("x.db"), wallName("y.db")
	names := []string{x, y, demoWall, ownWall}
	walls := map[string]publisher{}
	for _, name := range names {
		walls[name] = newPublisher(name)
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
		aged(t, walls[name].Path(), wall.TooOld+time.Second)
		for _, other := range names {
			if err := walls[other].Writer.Touch(); err != nil && other != name {
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
	table, demo := newPublisher(ownWall), newPublisher(demoWall)
	puts(t, demo, "de demo")
	isOnWall(t, "de demo", names...)
	puts(t, table, "de tafel")
	isOnWall(t, "de tafel", names...)
	puts(t, demo, "de demo weer")
	if err := demo.Writer.Touch(); err != nil {
		t.Fatal(err)
	}
	aged(t, table.Path(), wall.TooOld-10*time.Second)
	isOnWall(t, "de tafel", names...)
	if err := table.Publish(projector.Slide{Kind: projector.Nothing}); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "", names...)
	for _, age := range []time.Duration{wall.TooOld + time.Second, -wall.TooOld - time.Minute} {
		aged(t, table.Path(), age)
		isOnWall(t, "de demo weer", names...)
	}
	puts(t, table, "de tafel weer")
	isOnWall(t, "de tafel weer", names...)
	isOnWall(t, "", other...)
	if err := table.Close(); err != nil {
		t.Fatal(err)
	}
	isOnWall(t, "de demo weer", names...)
	puts(t, newPublisher(other[0]), "van x")
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
		out, err := exec.Command("sh", "-c", "printf %s "+posixShell.quoted(path)).Output()
		if err != nil || string(out) != path {
			t.Errorf("%s is quoted as %s, which is %q, %v", path, posixShell.quoted(path), out, err)
		}
	}
}
