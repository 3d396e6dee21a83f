package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"

	"regietafel/whole"
)

// create makes an empty file of sessions and the folders towards it. When
// another process is quicker, that one's file stays.
func create(path string, now time.Time) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	draft, err := whole.Begin(path)
	if err != nil {
		return err
	}
	defer draft.Drop()
	if err := draft.Close(); err != nil {
		return err
	}
	if err := fill(draft.Name(), now, (*bolt.DB).Sync); err != nil {
		return err
	}
	if err := draft.Place(); !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// fill makes the buckets of an empty file; sync, called once when all is there,
// brings it to the disk.
func fill(path string, now time.Time, sync func(*bolt.DB) error) error {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockWait, NoSync: true, NoGrowSync: true})
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bolt.Tx) error { return layOut(tx, now) })
	return errors.Join(err, sync(db), db.Close())
}
