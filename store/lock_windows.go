package store

import (
	"errors"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/windows"
)

// lock takes a lock of this program's own, beside the byte far beyond the end
// that bbolt locks a moment later: a descriptor cannot take that one twice. It
// goes when the file is closed.
func lock(f *os.File, alone bool, wait time.Duration) error {
	flags := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if alone {
		flags |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	const last = 1<<32 - 1
	return untilFree(wait, func() (bool, error) {
		err := windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, &windows.Overlapped{Offset: last - 1, OffsetHigh: last})
		return errors.Is(err, windows.ERROR_LOCK_VIOLATION), err
	})
}

// letGo closes a file that bbolt cannot close. What is mapped of it would keep
// anybody from removing it.
func letGo(f *os.File, mapped uintptr) error {
	var err error
	if mapped != 0 {
		err = syscall.UnmapViewOfFile(mapped)
	}
	return errors.Join(err, f.Close())
}

// writable leaves it to the first write to tell: the mark "read-only" of a
// folder does not keep anybody from making files there.
func writable(string) bool { return true }
