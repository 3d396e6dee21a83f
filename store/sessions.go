package store

import (
	"bytes"
	"cmp"
	"slices"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/wire"
)

// List returns the heads of all sessions, newest date first, then newest ID. One
// that cannot be read is in it as Unread, and keeps no other from being listed:
// with its ID, or without one when the pages no longer lead to all. Faults:
// FaultDamaged, FaultInput.
func (s *Store) List() ([]model.Head, error) {
	var ids []model.ID
	var raw [][]byte
	lost := false
	err := s.view(func(tx *bolt.Tx) (err error) {
		err = eachSession(tx, func(id []byte, b *bolt.Bucket) {
			head, _ := inSession(id).get(b, keyHead)
			ids, raw = append(ids, model.ID(id)), append(raw, bytes.Clone(head))
		})
		if err == nil {
			lost, err = missing(tx)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	heads := make([]model.Head, len(raw), len(raw)+1)
	spread(len(raw), func(i int) {
		var bad error
		if heads[i], bad = readHead(raw[i]); bad != nil || heads[i].ID != ids[i] {
			heads[i] = s.headOf(ids[i])
		}
	})
	slices.SortFunc(heads, newestFirst)
	if lost || s.half.Load() {
		heads = append(heads, model.Head{Unread: true})
	}
	return heads, nil
}

// headOf makes a head anew of what is stored; Unread when that cannot be read.
func (s *Store) headOf(id model.ID) model.Head {
	session, err := s.Load(id)
	if err != nil {
		s.log.Warn("store: unread", "session", id)
		return model.Head{ID: id, Unread: true}
	}
	return session.Head()
}

func newestFirst(a, b model.Head) int {
	return cmp.Or(
		cmp.Compare(b.Date.Year, a.Date.Year),
		cmp.Compare(b.Date.Month, a.Date.Month),
		cmp.Compare(b.Date.Day, a.Date.Day),
		cmp.Compare(b.ID, a.ID),
	)
}

// eachSession visits the buckets of sessions in the order of their IDs; what is
// not a bucket comes as nil.
func eachSession(tx *bolt.Tx, fn func(id []byte, b *bolt.Bucket)) error {
	all := tx.Bucket(keySessions)
	return all.ForEach(func(k, _ []byte) error {
		fn(k, all.Bucket(k))
		return nil
	})
}

// Load returns a session, of which every byte was held against its sum. Faults:
// FaultMissing when there is none with this ID, FaultUnread with the ID as Detail,
// FaultInput.
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
		stored, ok := inSession([]byte(id)).get(b, keyBoard)
		if !ok {
			return damaged(id, nil)
		}
		board = bytes.Clone(stored)
		return nil
	})
	return board, err
}

func (s *Store) decode(id model.ID, board []byte) (model.Session, error) {
	got, err := wire.Decode(board)
	if err != nil || got.ID != id {
		return model.Session{}, faultOf(s.Path(), model.FaultUnread, damaged(id, err))
	}
	return got, nil
}

func sessionBucket(tx *bolt.Tx, id model.ID) *bolt.Bucket {
	return tx.Bucket(keySessions).Bucket([]byte(id))
}
