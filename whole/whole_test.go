package whole_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"regietafel/whole"
)

func begun(t *testing.T, path, text string) *whole.Draft {
	t.Helper()
	d, err := whole.Begin(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.WriteString(text); err != nil {
		t.Fatal(err)
	}
	return d
}

// holds fails the test unless the folder has just these files, with mode 0600.
func holds(t *testing.T, folder string, want map[string]string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(want) {
		t.Errorf("there are %d files, not %d: %v", len(entries), len(want), entries)
	}
	for name, text := range want {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil || string(data) != text {
			t.Errorf("%s holds %q, %v", name, data, err)
		}
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v, %v", name, info, err)
		}
	}
}

func TestADraftIsNotThereUntilItIsWhole(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.db")
	for i, name := range []func(*whole.Draft) error{(*whole.Draft).Place, (*whole.Draft).Move, (*whole.Draft).Keep} {
		text := string(rune('a' + i))
		d := begun(t, path, text)
		if left, err := filepath.Glob(whole.Leftovers(path)); err != nil || len(left) != 1 || left[0] != d.Name() {
			t.Errorf("of drafts there are %q, %v", left, err)
		}
		if err := name(d); err != nil {
			t.Fatal(err)
		}
		holds(t, folder, map[string]string{"a.db": text})
		if d.Drop(); d.Close() != nil {
			t.Error("a draft that has its name cannot be closed once more")
		}
		holds(t, folder, map[string]string{"a.db": text})
	}
}

func TestPlaceTakesNoName(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.db")
	if err := begun(t, path, "first").Place(); err != nil {
		t.Fatal(err)
	}
	d := begun(t, path, "second")
	if err := d.Place(); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a taken name is %v", err)
	}
	holds(t, folder, map[string]string{"a.db": "first", filepath.Base(d.Name()): "second"})
	d.Drop()
	holds(t, folder, map[string]string{"a.db": "first"})
}

func TestADroppedDraftLeavesNothing(t *testing.T) {
	folder := t.TempDir()
	begun(t, filepath.Join(folder, "a.db"), "x").Drop()
	holds(t, folder, nil)
	if _, err := whole.Begin(filepath.Join(folder, "no", "a.db")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a folder it is %v", err)
	}
}

// What a killed process left is swept when it is old enough, whatever signs the name
// has.
func TestWhatAKilledProcessLeft(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"a.db", "met [haken] en blanco.md", "ster*.md"} {
		if runtime.GOOS == "windows" && strings.Contains(name, "*") {
			continue
		}
		path := filepath.Join(folder, name)
		old, young := begun(t, path, "old"), begun(t, path, "young")
		_, _ = old.Close(), young.Close()
		hourAgo := time.Now().Add(-time.Hour)
		if err := os.Chtimes(old.Name(), hourAgo, hourAgo); err != nil {
			t.Fatal(err)
		}
		d, err := whole.Begin(path)
		if err != nil {
			t.Fatal(err)
		}
		d.Drop()
		if _, err := os.Stat(old.Name()); err == nil {
			t.Errorf("%s: what was left is still there", name)
		}
		if _, err := os.Stat(young.Name()); err != nil {
			t.Errorf("%s: what is being written is gone", name)
		}
	}
}
