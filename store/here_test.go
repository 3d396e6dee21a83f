package store

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"regietafel/model"
)

// A file that is not behind its name any more takes no save, and what stands there
// is left alone; under another name all of it goes on.
func TestTheFileBehindTheName(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("an open file can be neither moved nor replaced there")
	}
	for name, away := range map[string]func(t *testing.T, path string){
		"moved": func(t *testing.T, path string) { must(t, os.Rename(path, path+".elders")) },
		"gone":  func(t *testing.T, path string) { must(t, os.Remove(path)) },
		"replaced": func(t *testing.T, path string) {
			must(t, os.WriteFile(path+".new", []byte("iets anders"), 0o600))
			must(t, os.Rename(path+".new", path))
		},
		"its folder moved": func(t *testing.T, path string) { must(t, os.Rename(filepath.Dir(path), filepath.Dir(path)+"-elders")) },
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "map", "sessions.db")
			s := mustOpen(t, path)
			x, y := session("x"), session("y")
			must(t, s.Save(x))
			must(t, s.Save(y))
			must(t, s.Here())
			away(t, path)
			there, _ := os.ReadFile(path)
			wants(t, s.Here(), model.FaultMoved)
			wants(t, s.Save(next(x, "daarna")), model.FaultMoved)
			if now, _ := os.ReadFile(path); string(now) != string(there) {
				t.Error("what stands there was written to")
			}
			if heads, err := s.List(); err != nil || len(heads) != 2 {
				t.Errorf("it is read no more: %v, %v", heads, err)
			}
			to := s.Elsewhere()
			must(t, s.SaveAs(to))
			must(t, s.Here())
			must(t, s.Save(next(x, "daarna")))
			must(t, s.Check())
			must(t, s.Close())
			again := mustOpen(t, to)
			if got, err := again.Load(x.ID); err != nil || got.Opgave.Text != "daarna" {
				t.Errorf("under its new name: %q, %v", got.Opgave.Text, err)
			}
			if _, err := again.Load(y.ID); err != nil {
				t.Errorf("the other table: %v", err)
			}
		})
	}
}

// A file into which somebody wrote takes no save either; what is in memory goes on
// under another name, and what was written there is left alone.
func TestTheFileIsOverwritten(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a locked file can be written to by nobody else there")
	}
	older := filepath.Join(t.TempDir(), "older.db")
	for name, write := range map[string]func(path string) []byte{
		"by an older copy": func(string) []byte { b, _ := os.ReadFile(older); return b },
		"by another file":  func(string) []byte { b, _ := os.ReadFile(fresh(t).Path()); return b },
		"by letters":       func(path string) []byte { b, _ := os.ReadFile(path); return bytes.Repeat([]byte("x"), len(b)) },
		"emptied":          func(string) []byte { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "sessions.db")
			s := mustOpen(t, path)
			x := session("x")
			must(t, s.Save(x))
			_ = os.Remove(older)
			must(t, s.Backup(older))
			x = next(x, "daarna")
			must(t, s.Save(x))
			must(t, s.Here())
			there := write(path)
			must(t, os.WriteFile(path, there, 0o600))
			wants(t, s.Here(), model.FaultMoved)
			_, _ = s.List() // which may find it broken
			wants(t, s.Save(next(x, "nog iets")), model.FaultMoved)
			to := s.Elsewhere()
			must(t, s.SaveAs(to))
			must(t, s.Save(next(x, "nog iets")))
			must(t, s.Here())
			must(t, s.Check())
			must(t, s.Close())
			if got, err := mustOpen(t, to).Load(x.ID); err != nil || got.Opgave.Text != "nog iets" {
				t.Errorf("under its new name: %q, %v", got.Opgave.Text, err)
			}
			if now, _ := os.ReadFile(path); !bytes.Equal(now, there) {
				t.Error("what stands there was written to")
			}
		})
	}
}

func TestSaveAsReplacesNothing(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	taken := filepath.Join(t.TempDir(), "een brief.txt")
	must(t, os.WriteFile(taken, []byte("Geachte"), 0o600))
	wants(t, s.SaveAs(taken), model.FaultExists)
	if got, _ := os.ReadFile(taken); string(got) != "Geachte" {
		t.Error("what stands there was written to")
	}
	must(t, s.Save(next(x, "nog gewoon hier")))
	if free := s.Elsewhere(); free == s.Path() {
		t.Errorf("another name is %q", free)
	}
}
