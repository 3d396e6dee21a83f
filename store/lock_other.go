//go:build (!unix && !windows) || aix || solaris

package store

import (
	"os"
	"time"
)

// lock leaves locking to bbolt where the system has no lock that a descriptor
// can take twice.
func lock(*os.File, bool, time.Duration) error { return nil }

// letGo closes a file that bbolt cannot close.
func letGo(f *os.File, _ uintptr) error { return f.Close() }

// writable leaves it to the first write to tell.
func writable(string) bool { return true }
