package store

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"

	bolt "go.etcd.io/bbolt"

	"regietafel/model/wire"
)

// toForms brings a file of schema 1, whose values are bare, to schema 2: each
// value in its form, the words of each session, the name of the file and the
// tally. A session that cannot be read keeps its bytes, and stays unread.
func toForms(tx *bolt.Tx) error {
	meta, sessions := tx.Bucket(keyMeta), tx.Bucket(keySessions)
	file := make([]byte, 16)
	_, _ = rand.Read(file) // never fails
	errs := []error{inMeta.put(meta, keyFile, file)}
	for _, name := range [][]byte{keyCreated, keyRun} {
		errs = append(errs, inMeta.put(meta, name, bytes.Clone(meta.Get(name))))
	}
	var ids [][]byte
	var all tally
	errs = append(errs, sessions.ForEach(func(k, _ []byte) error {
		ids = append(ids, bytes.Clone(k))
		all.add(k, 1)
		return nil
	}))
	for _, id := range ids {
		if b := sessions.Bucket(id); b != nil {
			errs = append(errs, sessionToForms(id, b))
		}
	}
	return errors.Join(append(errs, all.put(tx))...)
}

func sessionToForms(id []byte, b *bolt.Bucket) error {
	head, board, words := bytes.Clone(b.Get(keyHead)), bytes.Clone(b.Get(keyBoard)), []byte(nil)
	if session, err := wire.Decode(board); err == nil && string(session.ID) == string(id) {
		words = wordsOf(session)
		if made, err := json.Marshal(session.Head()); err == nil {
			head = made
		}
	}
	at := inSession(id)
	return errors.Join(at.put(b, keyHead, head), at.put(b, keyBoard, board), at.put(b, keyWords, words))
}
