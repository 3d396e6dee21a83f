package store

import (
	"errors"
	"os"
	"time"
)

var errLocked = errors.New("held by another process")

// untilFree tries a lock until nobody else holds it, or the time to wait is over:
// then its error is errLocked.
func untilFree(wait time.Duration, try func() (held bool, err error)) error {
	for end := time.Now().Add(wait); ; time.Sleep(20 * time.Millisecond) {
		held, err := try()
		if !held {
			return err
		}
		if time.Now().After(end) {
			return errLocked
		}
	}
}

// Unheld reports whether there is a file at path that no process has open, for
// whoever takes away what a killed one left.
func Unheld(path string) bool {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	return lock(f, true, 0) == nil
}
