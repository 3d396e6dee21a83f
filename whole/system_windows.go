package whole

import (
	"errors"
	"syscall"
)

// What Windows answers, by its numbers.
var (
	full      = []error{syscall.Errno(39), syscall.Errno(112), syscall.ENOSPC, syscall.EDQUOT} // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
	protected = []error{syscall.Errno(19), syscall.EROFS}                                      // ERROR_WRITE_PROTECT
	held      = []error{syscall.ERROR_ACCESS_DENIED, syscall.Errno(32), syscall.Errno(33)}     // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
)

func isAny(err error, causes []error) bool {
	var number syscall.Errno
	if !errors.As(err, &number) {
		return false
	}
	for _, c := range causes {
		if number == c {
			return true
		}
	}
	return false
}

// syncFolder does nothing: Windows makes names last by itself, and refuses to
// sync a folder.
func syncFolder(string) error { return nil }
