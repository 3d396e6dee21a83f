package store

import (
	"bytes"
	"cmp"
	"slices"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/wire"
)

// List returns the heads of all sessions, newest date first, then newest ID.
// Faults: FaultDamaged, FaultInput.
func (s *Store) List() ([]model.Head, error) {
	var ids []model.ID
	var raw [][]byte
	err := s.view(func(tx *bolt.Tx) error {
		return eachSession(tx, func(id model.ID, b *bolt.Bucket) error {
			ids, raw = append(ids, id), append(raw, bytes.Clone(b.Get(keyHead)))
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	heads := make([]model.Head, len(raw))
	err = spread(len(raw), func(i int) error {
		var err error
		if heads[i], err = readHead(raw[i]); err != nil || heads[i].ID != ids[i] {
			return faultOf(s.path, model.FaultDamaged, damaged(ids[i], err))
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(heads, newestFirst)
	return heads, nil
}

func newestFirst(a, b model.Head) int {
	return cmp.Or(
		cmp.Compare(b.Date.Year, a.Date.Year),
		cmp.Compare(b.Date.Month, a.Date.Month),
		cmp.Compare(b.Date.Day, a.Date.Day),
		cmp.Compare(b.ID, a.ID),
	)
}

// eachSession visits the buckets of sessions in the order of their IDs.
func eachSession(tx *bolt.Tx, fn func(model.ID, *bolt.Bucket) error) error {
	all := tx.Bucket(keySessions)
	return all.ForEach(func(k, v []byte) error {
		b := all.Bucket(k)
		if b == nil {
			return damaged("", nil)
		}
		return fn(model.ID(k), b)
	})
}

// Load returns a session. Faults: FaultMissing when there is none with this ID,
// FaultDamaged, FaultInput.
func (s *Store) Load(id model.ID) (model.Session, error) {
	board, err := s.board(id)
	if err != nil {
		return model.Session{}, err
	}
	return s.decode(id, board)
}

// board reads the stored bytes of a session.
func (s *Store) board(id model.ID) (board []byte, err error) {
	err = s.view(func(tx *bolt.Tx) error {
		b := sessionBucket(tx, id)
		if b == nil {
			return model.Fault{Code: model.FaultMissing, Detail: string(id)}
		}
		board = bytes.Clone(b.Get(keyBoard))
		return nil
	})
	return board, err
}

func (s *Store) decode(id model.ID, board []byte) (model.Session, error) {
	got, err := wire.Decode(board)
	if err != nil || got.ID != id {
		return model.Session{}, faultOf(s.path, model.FaultDamaged, damaged(id, err))
	}
	return got, nil
}

func sessionBucket(tx *bolt.Tx, id model.ID) *bolt.Bucket {
	return tx.Bucket(keySessions).Bucket([]byte(id))
}
