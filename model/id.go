package model

import (
	"time"

	"github.com/oklog/ulid/v2"
)

// ID names a thing in a session, or a session. It is a ULID: 26 characters
// that sort by the time at which the thing was made. The empty ID is nothing.
type ID string

// NewID makes an ID of this moment, larger than every one made before it by
// this process.
func NewID() ID { return idOf(time.Now()) }

// idOf is an ID of a moment; of one that no ID can have, the nearest that one can:
// a clock may be set to anything.
func idOf(t time.Time) ID {
	ms := uint64(min(max(t.UnixMilli(), 0), int64(ulid.MaxTime())))
	return ID(ulid.MustNew(ms, ulid.DefaultEntropy()).String())
}

// Valid reports whether the ID has the form of a ULID.
func (id ID) Valid() bool {
	_, err := ulid.ParseStrict(string(id))
	return err == nil
}
