package store

import (
	"encoding/binary"
	"hash/crc32"

	bolt "go.etcd.io/bbolt"
)

// A value begins with the form in which it is kept. formPlain is followed by a
// CRC-32C over the path of its bucket, its name and its bytes, and then the
// bytes: a value that changed, or that lies in another place than it was written
// to, is not taken for one.
const (
	formPlain  = 1
	formHeader = 1 + crc32.Size
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// place is where values are: the path of a bucket in words.
type place string

const inMeta place = "meta"

func inSession(id []byte) place { return place("sessions/" + string(id)) }

func (p place) sum(name, b []byte) uint32 {
	sum := crc32.Update(0, castagnoli, append([]byte(p), 0))
	sum = crc32.Update(sum, castagnoli, append(name[:len(name):len(name)], 0))
	return crc32.Update(sum, castagnoli, b)
}

// put keeps bytes under a name.
func (p place) put(to *bolt.Bucket, name, b []byte) error {
	v := make([]byte, formHeader, formHeader+len(b))
	v[0] = formPlain
	binary.BigEndian.PutUint32(v[1:], p.sum(name, b))
	return to.Put(name, append(v, b...))
}

// get returns the bytes that are kept under a name, as they lie in the file; false
// when there are none, also for want of a bucket, or when they are not what was
// written.
func (p place) get(from *bolt.Bucket, name []byte) ([]byte, bool) {
	if from == nil {
		return nil, false
	}
	v := from.Get(name)
	if len(v) < formHeader || v[0] != formPlain || binary.BigEndian.Uint32(v[1:]) != p.sum(name, v[formHeader:]) {
		return nil, false
	}
	return v[formHeader:], true
}
