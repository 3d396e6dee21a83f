package store

import (
	"bytes"
	"encoding/json"
	"errors"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

// Check reads everything: the pages as bbolt counts them, every board as Load
// reads it, and every head against its board. It returns the first fault;
// Detail is the session's ID, if the fault is in a session.
//
// Faults: FaultDamaged, FaultInput.
func (s *Store) Check() error {
	if err := s.checkPages(); err != nil {
		return err
	}
	var ids []model.ID
	err := s.view(func(tx *bolt.Tx) error {
		return eachSession(tx, func(id model.ID, _ *bolt.Bucket) error {
			ids = append(ids, id)
			return nil
		})
	})
	for _, id := range ids {
		if err := s.checkSession(id); err != nil {
			return err
		}
	}
	return err
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

func (s *Store) checkSession(id model.ID) error {
	var head, board []byte
	err := s.view(func(tx *bolt.Tx) error {
		if b := sessionBucket(tx, id); b != nil {
			head, board = bytes.Clone(b.Get(keyHead)), bytes.Clone(b.Get(keyBoard))
		}
		return nil
	})
	if err != nil || board == nil && head == nil { // removed in between
		return err
	}
	session, err := s.decode(id, board)
	if err != nil {
		return err
	}
	want, err := json.Marshal(session.Head())
	if err != nil || !bytes.Equal(head, want) {
		return faultOf(s.path, model.FaultDamaged, damaged(id, err))
	}
	return nil
}
