//go:build unix

package whole_test

import (
	"path/filepath"
	"syscall"
	"testing"

	"regietafel/whole"
)

func TestADraftIsTheUsersWhateverTheUmask(t *testing.T) {
	for _, mask := range []int{0, 0o777} {
		was := syscall.Umask(mask)
		d, err := whole.Begin(filepath.Join(t.TempDir(), "a.db"))
		syscall.Umask(was)
		if err != nil {
			t.Fatal(err)
		}
		if info, err := d.Stat(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("umask %o: %v, %v", mask, info.Mode(), err)
		}
		d.Drop()
	}
}
