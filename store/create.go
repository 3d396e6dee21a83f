package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
)

// create makes an empty file of sessions and the folders towards it. When
// another process is quicker, that one's file stays.
func create(path string, now time.Time) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, "."+filepath.Base(path)+".*.new")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if err := f.Close(); err != nil {
		return err
	}
	if err := fill(f.Name(), now, (*bolt.DB).Sync); err != nil {
		return err
	}
	if err := publish(f.Name(), path); !errors.Is(err, fs.ErrExist) {
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

// publish gives a complete file its name, and leaves nothing under the old
// one. When the name is taken its error is fs.ErrExist and both files stay.
func publish(temp, path string) error {
	err := os.Link(temp, path)
	switch {
	case err == nil:
		err = os.Remove(temp)
	case errors.Is(err, fs.ErrExist):
		return err
	default: // a file system without links
		if _, there := os.Lstat(path); there == nil {
			return fs.ErrExist
		}
		err = os.Rename(temp, path)
	}
	if err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// syncDir makes the names in a folder last.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && codeOf(err, "") != "" {
		return err
	}
	return nil // what cannot sync a folder does not need to
}
