//go:build unix

package store

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"regietafel/model"
)

func init() { roles["reads"] = reads }

// reads is run by somebody who may not write: path is a folder as made by
// TestReadOnly.
func reads(dir string) error {
	for _, name := range []string{"file/sessions.db", "folder/sessions.db"} {
		if err := readsOnly(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	for name, want := range map[string]model.FaultCode{"folder/new.db": model.FaultReadOnly, "folder/a/new.db": model.FaultReadOnly,
		"denied/sessions.db": model.FaultDenied} {
		_, err := Open(filepath.Join(dir, name), options())
		if f, ok := err.(model.Fault); !ok || f.Code != want {
			return fmt.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	return nil
}

func readsOnly(path string) error {
	s, err := Open(path, options())
	if err != nil {
		return err
	}
	defer s.Close()
	heads, err := s.List()
	if err != nil || len(heads) != 1 || !s.ReadOnly() {
		return fmt.Errorf("%v, %v, read only %v", heads, err, s.ReadOnly())
	}
	x, err := s.Load(heads[0].ID)
	if err != nil {
		return err
	}
	for what, err := range map[string]error{"save": s.Save(next(x, "y")), "remove": s.Remove(x.ID), "import": s.Import([]model.Session{session("z")})} {
		if f, ok := err.(model.Fault); !ok || f.Code != model.FaultReadOnly {
			return fmt.Errorf("%s: %v", what, err)
		}
	}
	if unclean, err := s.Begin(); err != nil || unclean {
		return fmt.Errorf("begin: %v, %v", unclean, err)
	}
	for _, err := range []error{s.End(), s.Check()} {
		if err != nil {
			return err
		}
	}
	_, err = s.Search("x")
	return err
}

// TestReadOnly runs as somebody else, since root writes everything.
func TestReadOnly(t *testing.T) {
	dir, err := os.MkdirTemp("", "store")
	must(t, err)
	t.Cleanup(func() {
		_ = os.Chmod(filepath.Join(dir, "folder"), 0o700)
		_ = os.RemoveAll(dir)
	})
	must(t, os.Chmod(dir, 0o755))
	for name, mode := range map[string]struct{ folder, file os.FileMode }{"file": {0o777, 0o444}, "folder": {0o555, 0o666}, "denied": {0o777, 0}} {
		s := mustOpen(t, filepath.Join(dir, name, "sessions.db"))
		must(t, s.Save(session("x")))
		must(t, s.Close())
		must(t, os.Chmod(s.Path(), mode.file))
		must(t, os.Chmod(filepath.Dir(s.Path()), mode.folder))
	}
	program := filepath.Join(dir, "test")
	copyProgram(t, program)
	c := child(program, "reads", dir)
	c.Dir = dir
	if os.Getuid() == 0 {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

func copyProgram(t *testing.T, to string) {
	t.Helper()
	program, err := os.Executable()
	must(t, err)
	data, err := os.ReadFile(program)
	must(t, err)
	must(t, os.WriteFile(to, data, 0o755))
}
