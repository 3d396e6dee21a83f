//go:build unix && !aix && !solaris

package store

import (
	"errors"
	"os"
	"syscall"
	"time"
)

// lock takes the lock that bbolt takes too, on the same descriptor, so that
// the file can be inspected while nobody writes it.
func lock(f *os.File, alone bool, wait time.Duration) error {
	how := syscall.LOCK_SH
	if alone {
		how = syscall.LOCK_EX
	}
	return untilFree(wait, func() (bool, error) {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		return errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR), err
	})
}

// letGo closes a file that bbolt cannot close. What is mapped of it would keep
// the lock.
func letGo(f *os.File, _ uintptr) error {
	return errors.Join(syscall.Flock(int(f.Fd()), syscall.LOCK_UN), f.Close())
}

// writable reports whether files can be made in a folder.
func writable(dir string) bool {
	const write = 2
	err := syscall.Access(dir, write)
	return !errors.Is(err, syscall.EACCES) && !errors.Is(err, syscall.EROFS) && !errors.Is(err, syscall.EPERM)
}
