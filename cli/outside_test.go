package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"regietafel/store"
)

// Paths, titles and arguments are text from outside: none reaches a terminal raw.
func TestNothingFromOutsideReachesTheTerminalRaw(t *testing.T) {
	c := aConsole(t)
	evil := "a\x1b]0;gekaapt\x07b\x1b[31mc\u202ed"
	c.makes("new", "--title", "Een tafel")
	for _, args := range [][]string{
		{"open", evil}, {"export", evil}, {"import", c.path(evil)}, {"backup", c.path(evil + "/x")}, {"--lang=" + evil, "list"}, {evil},
		{"--file=" + c.path(evil), "list"}, {"--file=" + c.path(evil), "check"}, {"export", "Een tafel", "--format=" + evil},
		{"export", "Een tafel", "-o", c.path("nergens/" + evil)}, {"new", "--case=" + evil},
	} {
		a := c.gives(args...)
		if text := a.out + a.errs; strings.ContainsAny(text, "\x1b\x07\u202e") {
			t.Errorf("%q says %q", args, text)
		}
	}
	if runtime.GOOS == "windows" { // where no name has such signs
		return
	}
	for _, args := range [][]string{{"backup", c.path(evil + ".db")}, {"export", "Een tafel", "-o", c.path(evil + ".md")}} {
		if out := c.makes(args...); strings.ContainsAny(out, "\x1b\x07\u202e") {
			t.Errorf("%q says %q", args, out)
		}
	}
}

// A file may be named as people name one.
func TestHowAFileIsNamed(t *testing.T) {
	c := aConsole(t)
	for _, args := range [][]string{{"--file=", "list"}, {"--file", "", "list"}} {
		if a := c.gives(args...); a.code != exitUsage || !strings.Contains(a.errs, "Achter --file hoort") {
			t.Errorf("%q: %d, %q", args, a.code, a.errs)
		}
	}
	c.file = "~/van mij.db"
	c.makes("new", "--title", "Thuis")
	if _, err := os.Stat(filepath.Join(c.home, "van mij.db")); err != nil {
		t.Errorf("a tilde is not the user's folder: %v", err)
	}
	if runtime.GOOS == "windows" {
		return
	}
	link, to := c.path("link.db"), c.path("echt/echt.db")
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(to, link); err != nil {
		t.Fatal(err)
	}
	c.file = link
	c.makes("new", "--title", "Achter de link")
	if _, err := os.Stat(to); err != nil {
		t.Errorf("what a link to nothing leads to is not made: %v", err)
	}
	if out := c.makes("list"); !strings.Contains(out, "Achter de link") {
		t.Errorf("through the link: %q", out)
	}
}

// A key that is there twice is refused with its place, and what cleaning takes away
// is told with its number.
func TestWhatAnImportSays(t *testing.T) {
	c := aConsole(t)
	c.makes("new", "--title", "Een tafel")
	data := c.makes("export", "Een tafel", "--format=json", "-o", "-")
	c.file = c.path("ander.db")
	twice := c.puts("twee.json", []byte(strings.Replace(data, `"title": "Een tafel"`, `"title": "Een tafel", "title": "Een andere"`, 1)))
	c.fails([]string{"import", twice}, "een veld staat er twee keer", "7:27 title")
	dirty := c.puts("vuil.json", []byte(strings.Replace(data, `"title": "Een tafel"`, `"title": "Een \u202etafel\u200b\u001b[31m"`, 1)))
	var out, errs bytes.Buffer
	if code := Run("dev", []string{"--file=" + c.file, "import", dirty}, nil, &out, &errs); code != 0 || !strings.Contains(errs.String(), "7 tekens zijn weggelaten") {
		t.Errorf("%d: it says %q, %q", code, out.String(), errs.String())
	}
	if out := c.makes("list"); !strings.Contains(out, "Een tafel") {
		t.Errorf("listed is %q", out)
	}
}

// A name that is typed in the program is taken as one on the command line.
func TestASaveElsewhereKnowsHome(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Chdir(t.TempDir())
	st, err := store.Open(filepath.Join(t.TempDir(), "a.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	lib := library{st}
	for typed, want := range map[string]string{"~/map/tafels.db": filepath.Join(home, "map", "tafels.db"), "hier.db": "hier.db"} {
		if err := lib.SaveAs(typed); err != nil {
			t.Fatal(err)
		}
		want, _ = filepath.Abs(want)
		if _, err := os.Stat(want); err != nil || lib.Path() != want {
			t.Errorf("%s went to %s, want %s: %v", typed, lib.Path(), want, err)
		}
	}
}
