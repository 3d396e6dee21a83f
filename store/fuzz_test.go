package store

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"
)

// FuzzOpen changes a small file of ours, with checksums made to fit or not:
// nothing that is in a file may end the process, and a file that is refused
// stays as it is.
func FuzzOpen(f *testing.F) {
	small := smallFile(f)
	f.Add(small, true)
	f.Add(small, false)
	f.Add(small[:3000], false)
	f.Add([]byte{}, false)
	f.Add([]byte("SQLite format 3\x00"), false)
	f.Fuzz(func(t *testing.T, data []byte, fit bool) {
		const page = 1024
		if fit && len(data) >= 2*page {
			data = bytes.Clone(data)
			fitChecksums(data, page)
		}
		exercise(t, filepath.Join(t.TempDir(), "sessions.db"), data)
	})
}

// smallFile is a file of ours with small pages, so that a change hits one that
// is in use.
func smallFile(f *testing.F) []byte {
	path := filepath.Join(f.TempDir(), "small.db")
	db, err := bolt.Open(path, 0o600, &bolt.Options{PageSize: 1024})
	must(f, err)
	must(f, db.Update(func(tx *bolt.Tx) error { return layOut(tx, newClock().now()) }))
	must(f, db.Close())
	s := mustOpen(f, path)
	for _, title := range []string{"een", "twee", "drie"} {
		x := session(title)
		must(f, s.Save(x))
		must(f, s.Save(next(x, "tekst die niet in de bladzijde van een ander past, en daarom een eigen krijgt: "+title)))
	}
	must(f, s.Close())
	data, err := os.ReadFile(path)
	must(f, err)
	return data
}
