package store

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"strconv"
	"time"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

var (
	keyMeta     = []byte("meta")
	keySchema   = []byte("schema")
	keyCreated  = []byte("created")
	keyRun      = []byte("run")
	keyFile     = []byte("file")
	keyTally    = []byte("tally")
	keySessions = []byte("sessions")
	keyHead     = []byte("head")
	keyBoard    = []byte("board")
	keyWords    = []byte("words")

	runOpen  = []byte("open")
	runEnded = []byte("ended")
)

// migration brings a file to the next schema.
type migration func(*bolt.Tx) error

// migrations brings files of earlier schemas up to date: the first one makes
// schema 2 of schema 1, and so on. A file is copied before each. The schema
// that this program writes follows from their number.
var migrations = []migration{toForms}

// layOut makes the buckets of a new file.
func layOut(tx *bolt.Tx, now time.Time) error {
	if _, err := tx.CreateBucket(keySessions); err != nil {
		return err
	}
	meta, err := tx.CreateBucket(keyMeta)
	if err != nil {
		return err
	}
	if err := meta.Put(keySchema, strconv.AppendInt(nil, int64(len(migrations)+1), 10)); err != nil {
		return err
	}
	file := make([]byte, 16)
	_, _ = rand.Read(file) // never fails
	return errors.Join(
		inMeta.put(meta, keyCreated, now.AppendFormat(nil, time.RFC3339)),
		inMeta.put(meta, keyFile, file),
		inMeta.put(meta, keyRun, runEnded),
		tally{}.put(tx))
}

// upgrade refuses a file that is not of a schema up to this one, and brings an
// older one up to date.
func (s *Store) upgrade(to []migration) error {
	schema, err := s.schema()
	if err != nil {
		return err
	}
	if schema > len(to)+1 {
		return model.Fault{Code: model.FaultFuture, Path: s.Path(), Detail: strconv.Itoa(schema)}
	}
	if err := s.view(func(tx *bolt.Tx) error {
		if tx.Bucket(keySessions) == nil {
			return damaged("", nil)
		}
		return nil
	}); err != nil {
		return err
	}
	if schema == 1 && s.named() { // it has what only a later schema has
		return model.Fault{Code: model.FaultDamaged, Path: s.Path()}
	}
	for ; schema <= len(to); schema++ {
		if s.readOnly {
			return model.Fault{Code: model.FaultReadOnly, Path: s.Path(), Detail: strconv.Itoa(schema)}
		}
		if err := s.migrate(schema, to[schema-1]); err != nil {
			return err
		}
		s.log.Info("store: migrated", "schema", schema+1)
	}
	return nil
}

// named reports whether a file has a name of its own, as files have since schema 2.
func (s *Store) named() (found bool) {
	_ = s.view(func(tx *bolt.Tx) error {
		found = tx.Bucket(keyMeta).Get(keyFile) != nil
		return nil
	})
	return found
}

func (s *Store) migrate(schema int, next migration) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.keepCopy(s.freeCopy(fmt.Sprintf("schema-%d", schema))); err != nil {
		return err
	}
	return s.update(func(tx *bolt.Tx) error {
		if err := next(tx); err != nil {
			return err
		}
		return tx.Bucket(keyMeta).Put(keySchema, strconv.AppendInt(nil, int64(schema+1), 10))
	})
}

// schema reads the layout's number. A bbolt file without it is somebody
// else's.
func (s *Store) schema() (schema int, err error) {
	err = s.view(func(tx *bolt.Tx) error {
		meta := tx.Bucket(keyMeta)
		if meta == nil || meta.Get(keySchema) == nil {
			return model.Fault{Code: model.FaultForeign}
		}
		if schema, err = strconv.Atoi(string(meta.Get(keySchema))); err != nil || schema < 1 {
			return damaged("", err)
		}
		return nil
	})
	return schema, err
}

// Begin marks that a run of the program began, and reports whether the last one
// did not come to End. A file that opened to read is not marked.
//
// Faults: FaultDamaged, FaultFull, FaultInput, FaultOutput.
func (s *Store) Begin() (unclean bool, err error) {
	err = s.view(func(tx *bolt.Tx) error {
		run, ok := inMeta.get(tx.Bucket(keyMeta), keyRun)
		unclean = !ok || bytes.Equal(run, runOpen)
		return nil
	})
	if err != nil || unclean || s.readOnly {
		return unclean, err
	}
	return false, s.mark(runOpen)
}

// End marks that the run ended as it should. Faults as of Begin.
func (s *Store) End() error {
	if s.readOnly {
		return nil
	}
	return s.mark(runEnded)
}

func (s *Store) mark(run []byte) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.update(func(tx *bolt.Tx) error { return inMeta.put(tx.Bucket(keyMeta), keyRun, run) })
}
