package model

import "github.com/oklog/ulid/v2"

// ID names a thing in a session, or a session. It is a ULID: 26 characters
// that sort by the time at which the thing was made. The empty ID is nothing.
type ID string

// NewID makes an ID of this moment, larger than every one made before it by
// this process.
func NewID() ID { return ID(ulid.Make().String()) }

// Valid reports whether the ID has the form of a ULID.
func (id ID) Valid() bool {
	_, err := ulid.ParseStrict(string(id))
	return err == nil
}
