package cli

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"regietafel/store"
	"regietafel/whole"
)

// What a killed export, backup and example left is gone after the next start; what
// another program is still busy with stays.
func TestWhatWasLeftIsGoneAfterTheNextStart(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	t.Setenv("TMPDIR", t.TempDir())
	t.Setenv("TEMP", os.Getenv("TMPDIR"))
	t.Setenv("TMP", os.Getenv("TMPDIR"))
	xdg.Reload()
	t.Cleanup(xdg.Reload)
	ago := time.Now().Add(-time.Hour)
	var left, busy []string
	export := filepath.Join(t.TempDir(), "besluiten lijst.md")
	making(export)
	draft, err := whole.Begin(export)
	if err != nil {
		t.Fatal(err)
	}
	_ = draft.Close()
	left = append(left, draft.Name())
	for i, held := range []bool{false, true} {
		folder, err := os.MkdirTemp("", examplePattern)
		if err != nil {
			t.Fatal(err)
		}
		st, err := store.OpenPassing(filepath.Join(folder, exampleFile), storeOptions())
		if err != nil {
			t.Fatal(err)
		}
		if held {
			defer st.Close()
			busy = append(busy, folder)
		} else if left = append(left, folder); st.Close() != nil {
			t.Fatal(i)
		}
	}
	for _, path := range append(left, busy...) {
		if err := os.Chtimes(path, ago, ago); err != nil {
			t.Fatal(err)
		}
	}
	sweep()
	for _, path := range left {
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s is still there", path)
		}
	}
	for _, path := range busy {
		if _, err := os.Stat(path); err != nil {
			t.Errorf("%s is gone while it is used", path)
		}
	}
	if rest, _ := os.ReadDir(notes()); len(rest) != 0 {
		t.Errorf("noted are still %v", rest)
	}
	done := making(export)
	if rest, _ := os.ReadDir(notes()); len(rest) != 1 {
		t.Errorf("noted is %v", rest)
	}
	done()
	if rest, _ := os.ReadDir(notes()); len(rest) != 0 {
		t.Errorf("done, and noted is %v", rest)
	}
}
