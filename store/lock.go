package store

import (
	"errors"
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
