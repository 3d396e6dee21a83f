package store

import (
	"errors"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

// Check reads everything: the pages as bbolt counts them, what the file says of
// itself, and of every session the three values against their sums, and the board
// as Load reads it. It returns the first fault; Detail is the session's ID, or the
// name of the value in meta.
//
// Faults: FaultUnread, FaultDamaged, FaultInput.
func (s *Store) Check() error {
	if err := s.checkPages(); err != nil {
		return err
	}
	var ids []model.ID
	err := s.view(func(tx *bolt.Tx) error {
		if err := eachSession(tx, func(id []byte, _ *bolt.Bucket) { ids = append(ids, model.ID(id)) }); err != nil {
			return err
		}
		return checkMeta(tx)
	})
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := s.checkSession(id); err != nil {
			return err
		}
	}
	return nil
}

// checkMeta reads what the file says of itself.
func checkMeta(tx *bolt.Tx) error {
	known := [][]byte{keyCreated, keyFile, keyRun, keyTally}
	for _, name := range known {
		if _, ok := inMeta.get(tx.Bucket(keyMeta), name); !ok {
			return model.Fault{Code: model.FaultUnread, Detail: "meta/" + string(name)}
		}
	}
	lost, err := missing(tx)
	if err == nil && (lost || entries(tx.Bucket(keyMeta)) != len(known)+1) { // and the schema
		err = model.Fault{Code: model.FaultUnread, Detail: "meta/" + string(keyTally)}
	}
	return err
}

// entries is how many things there are in a bucket.
func entries(b *bolt.Bucket) int {
	n := 0
	_ = b.ForEach(func(_, _ []byte) error { n++; return nil })
	return n
}

// checkPages lets bbolt count its pages. It does so in a goroutine that no
// recover reaches, so the file is inspected first, and does not change meanwhile.
func (s *Store) checkPages() error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.view(func(tx *bolt.Tx) error {
		if err := inspect(s.file); err != nil {
			return err
		}
		if err := bothMetas(s.file); err != nil {
			return err
		}
		var first error
		for err := range tx.Check() {
			first = errors.Join(first, err)
		}
		if first != nil {
			return damaged("", first)
		}
		return nil
	})
}

// checkSession reads the three values of a session, each of which must be of it.
func (s *Store) checkSession(id model.ID) error {
	var h model.Head
	err := s.view(func(tx *bolt.Tx) error {
		b, at := sessionBucket(tx, id), inSession([]byte(id))
		if b == nil && tx.Bucket(keySessions).Get([]byte(id)) == nil { // removed in between
			return model.Fault{Code: model.FaultMissing}
		}
		if b == nil {
			return damaged(id, nil)
		}
		head, ok := at.get(b, keyHead)
		_, worded := at.get(b, keyWords)
		if !ok || !worded || entries(b) != 3 {
			return damaged(id, nil)
		}
		var err error
		if h, err = readHead(head); err != nil || h.ID != id {
			return damaged(id, err)
		}
		return nil
	})
	if err == nil {
		_, err = s.Load(id)
	}
	var f model.Fault
	if errors.As(err, &f) && f.Code == model.FaultMissing {
		return nil
	}
	return err
}
