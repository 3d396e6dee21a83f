//go:build unix

package store

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"regietafel/model"
)

// roles are what a second process of this test can be; see child.
var roles = map[string]func(path string) error{"holds": holds, "reads": reads}

func TestMain(m *testing.M) {
	role, ok := roles[os.Getenv("STORE_TEST_ROLE")]
	if !ok {
		os.Exit(m.Run())
	}
	if err := role(os.Getenv("STORE_TEST_PATH")); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// child makes this test a second process in a role.
func child(program, role, path string) *exec.Cmd {
	c := exec.Command(program)
	c.Env = append(os.Environ(), "STORE_TEST_ROLE="+role, "STORE_TEST_PATH="+path)
	return c
}

// holds opens the file and keeps it until its input ends.
func holds(path string) error {
	s, err := Open(path, options())
	if err != nil {
		return err
	}
	fmt.Println("open")
	_, _ = io.Copy(io.Discard, os.Stdin)
	return s.Close()
}

func TestLockedByAnotherProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	program, err := os.Executable()
	must(t, err)
	c := child(program, "holds", path)
	in, err := c.StdinPipe()
	must(t, err)
	out, err := c.StdoutPipe()
	must(t, err)
	must(t, c.Start())
	if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "open\n" {
		t.Fatalf("%q, %v", line, err)
	}
	_, err = Open(path, options())
	wants(t, err, model.FaultLocked)
	must(t, in.Close())
	must(t, c.Wait())
	mustOpen(t, path)
}

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
