package store

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"regietafel/model"
)

// roles are what a second process of this test can be; see child.
var roles = map[string]func(path string) error{"holds": holds}

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
