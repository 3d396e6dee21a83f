package store

import (
	"encoding/binary"
	"hash/crc32"

	bolt "go.etcd.io/bbolt"
)

// tally is how many sessions there are, and a sum over their IDs in any order. It
// is written with each session that comes or goes, so that one that the pages no
// longer lead to is missed.
type tally struct {
	count uint64
	sum   uint32
}

func (t *tally) add(id []byte, n uint64) {
	t.count += n // ^0 takes one away
	t.sum ^= crc32.Checksum(id, castagnoli)
}

// tallyOf counts the sessions that are found.
func tallyOf(sessions *bolt.Bucket) (t tally, err error) {
	err = sessions.ForEach(func(k, _ []byte) error { t.add(k, 1); return nil })
	return t, err
}

// storedTally is the one that was written; false when it cannot be read.
func storedTally(tx *bolt.Tx) (tally, bool) {
	b, ok := inMeta.get(tx.Bucket(keyMeta), keyTally)
	if !ok || len(b) != 12 {
		return tally{}, false
	}
	return tally{binary.BigEndian.Uint64(b), binary.BigEndian.Uint32(b[8:])}, true
}

func (t tally) put(tx *bolt.Tx) error {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, 12), t.count)
	return inMeta.put(tx.Bucket(keyMeta), keyTally, binary.BigEndian.AppendUint32(b, t.sum))
}

// retally counts a session that comes, or with ^0 one that goes. A tally that
// cannot be read stays as it is.
func retally(tx *bolt.Tx, id []byte, n uint64) error {
	t, ok := storedTally(tx)
	if !ok {
		return nil
	}
	t.add(id, n)
	return t.put(tx)
}

// missing reports whether the sessions that are found are not those that were
// written; a tally that cannot be read tells nothing.
func missing(tx *bolt.Tx) (bool, error) {
	want, ok := storedTally(tx)
	got, err := tallyOf(tx.Bucket(keySessions))
	return ok && want != got, err
}
