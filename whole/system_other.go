//go:build !windows

package whole

import (
	"errors"
	"os"
	"slices"
	"syscall"
)

// What other systems answer. There nobody who reads a file is in the way.
var (
	full      = []error{syscall.ENOSPC, syscall.EDQUOT}
	protected = []error{syscall.EROFS}
	held      []error
)

func isAny(err error, causes []error) bool {
	return slices.ContainsFunc(causes, func(c error) bool { return errors.Is(err, c) })
}

// syncFolder makes the names in a folder last. Some file systems refuse.
func syncFolder(folder string) error {
	d, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) && !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return nil
}
