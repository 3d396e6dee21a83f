package whole_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"regietafel/whole"
)

var (
	full      = []syscall.Errno{39, 112}
	protected = []syscall.Errno{19}
)

// A program that holds a file for a moment is waited for; one that keeps it is not.
func TestAFileThatIsHeldForAMoment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "blad.md")
	replace := func(text string) error {
		d, err := whole.Begin(path)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Drop()
		if _, err := d.WriteString(text); err != nil {
			t.Fatal(err)
		}
		return d.Keep()
	}
	if err := replace("een"); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	go func() { time.Sleep(40 * time.Millisecond); _ = f.Close() }()
	if err := replace("twee"); err != nil {
		t.Error(err)
	}
	if f, err = os.Open(path); err != nil {
		t.Fatal(err)
	}
	if err := replace("drie"); err == nil {
		t.Error("a file that is held was replaced")
	}
	_ = f.Close()
	if data, err := os.ReadFile(path); string(data) != "twee" {
		t.Errorf("there is %q, %v", data, err)
	}
}
