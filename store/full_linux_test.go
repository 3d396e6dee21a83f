package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"regietafel/model"
)

// disk is a file on a disk that can be made full: then its descriptor is one
// of /dev/full, where every write fails.
type disk struct {
	t     *testing.T
	file  *os.File
	spare int // a second descriptor of the file, to go back to
}

func (d *disk) open(name string, flag int, mode os.FileMode) (f *os.File, err error) {
	if d.file, err = os.OpenFile(name, flag, mode); err == nil {
		d.spare, err = syscall.Dup(int(d.file.Fd()))
	}
	return d.file, err
}

func (d *disk) fill() {
	full, err := os.OpenFile("/dev/full", os.O_RDWR, 0)
	must(d.t, err)
	defer full.Close()
	must(d.t, syscall.Dup3(int(full.Fd()), int(d.file.Fd()), syscall.O_CLOEXEC))
}

func (d *disk) makeRoom() { must(d.t, syscall.Dup3(d.spare, int(d.file.Fd()), syscall.O_CLOEXEC)) }

func TestFullDisk(t *testing.T) {
	path := fresh(t).Path()
	path = filepath.Join(filepath.Dir(path), "other.db")
	must(t, create(path, newClock().now()))
	d := &disk{t: t}
	by := system()
	by.openFile = d.open
	s, err := open(path, options(), by)
	must(t, err)
	x := session("x")
	must(t, s.Save(x))
	must(t, s.Save(next(x, "twee")))
	three := next(next(x, "twee"), "drie")
	d.fill()
	for range 3 {
		wants(t, s.Save(three), model.FaultFull)
		wants(t, s.Import([]model.Session{session("y")}), model.FaultFull)
		got, err := s.Load(x.ID)
		must(t, err)
		if got.Opgave.Text != "twee" {
			t.Fatalf("a refused save left %q", got.Opgave.Text)
		}
	}
	d.makeRoom()
	must(t, s.Save(three))
	must(t, s.Check())
	must(t, syscall.Close(d.spare))
	must(t, s.Close())
	got, err := mustOpen(t, path).Load(x.ID)
	must(t, err)
	if bytesOf(t, got) != bytesOf(t, three) {
		t.Error("a save after a full disk is not there")
	}
}

// TestFullFileSystem fills a real file system.
func TestFullFileSystem(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("needs root and the right to mount a tmpfs: %v", err)
	}
	t.Cleanup(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
	s := mustOpen(t, filepath.Join(dir, "sessions.db"))
	small := session("klein")
	must(t, s.Save(small))
	stored, err := saveUntilFull(s)
	wants(t, err, model.FaultFull)
	if len(stored) < 3 {
		t.Fatalf("full after %d", len(stored))
	}
	wants(t, s.Backup(filepath.Join(dir, "backup.db")), model.FaultFull)
	must(t, s.Check())
	for _, x := range stored {
		got, err := s.Load(x.ID)
		must(t, err)
		if bytesOf(t, got) != bytesOf(t, x) {
			t.Fatal("what was stored has changed")
		}
	}
	for _, c := range Copies(s.Path()) {
		must(t, os.Remove(c))
	}
	must(t, syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT, "size=4m"))
	must(t, s.Save(next(small, "er is weer plaats")))
	must(t, s.Check())
	must(t, s.Close())
	_, err = Open(filepath.Join(dir, "a", "b.db"), options())
	must(t, err)
}

func saveUntilFull(s *Store) (stored []model.Session, err error) {
	for len(stored) < 1000 {
		x := session("groot")
		x.Opgave.Text, x.Rules = strings.Repeat("woord.", 600), strings.Repeat("regel.", 600)
		if err := s.Save(x); err != nil {
			return stored, err
		}
		stored = append(stored, x)
	}
	return stored, errors.New("never full")
}
