package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
)

// errSame ends a transaction that has nothing to write.
var errSame = errors.New("stored already")

// row is a session as it is stored.
type row struct {
	id       model.ID
	revision uint64
	phase    model.Phase

	head, board, words []byte
}

func (s *Store) row(of model.Session) (row, error) {
	r := row{id: of.ID, revision: of.Revision, phase: of.Phase}
	var err error
	if r.board, err = wire.Encode(of); err == nil {
		r.head, err = json.Marshal(of.Head())
	}
	r.words = wordsOf(of)
	switch {
	case errors.Is(err, date.ErrUnread):
		return r, model.Fault{Code: model.FaultClock, Path: s.Path(), Detail: date.Of(s.now()).String()}
	case err != nil || !of.ID.Valid():
		return r, model.Fault{Code: model.FaultOutput, Path: s.Path(), Detail: string(of.ID), Err: err}
	case len(r.board) > wire.MaxBytes: // it could not be read back
		return r, model.Fault{Code: model.FaultTooLarge, Path: s.Path(), Detail: string(of.ID)}
	}
	return r, nil
}

func (r row) put(tx *bolt.Tx) error {
	b := sessionBucket(tx, r.id)
	if b == nil {
		var err error
		if b, err = tx.Bucket(keySessions).CreateBucket([]byte(r.id)); err != nil {
			return err
		}
		if err := retally(tx, []byte(r.id), 1); err != nil {
			return err
		}
	}
	at := inSession([]byte(r.id))
	return errors.Join(at.put(b, keyHead, r.head), at.put(b, keyBoard, r.board), at.put(b, keyWords, r.words))
}

// ends reports whether the row closes a table that is stored as open.
func (r row) ends(stored *bolt.Bucket) bool {
	head, ok := inSession([]byte(r.id)).get(stored, keyHead)
	h, err := readHead(bytes.Clone(head))
	return ok && err == nil && h.Phase == model.TableOpen && r.phase != model.TableOpen
}

// follows reports whether the row may take the place of what is stored: nil,
// errSame, or FaultOlder.
func (r row) follows(stored []byte) error {
	if bytes.Equal(stored, r.board) {
		return errSame
	}
	revision, err := revisionOf(stored)
	if err != nil {
		return damaged(r.id, err)
	}
	if r.revision <= revision {
		return model.Fault{Code: model.FaultOlder, Detail: string(r.id)}
	}
	return nil
}

// revisionOf reads the revision of a stored session without the rest of it:
// wire writes it before the title, and leaves out a zero.
func revisionOf(board []byte) (uint64, error) {
	dec := json.NewDecoder(bytes.NewReader(board))
	dec.UseNumber()
	var last json.Token
	for {
		t, err := dec.Token()
		if err != nil {
			return 0, err
		}
		if n, ok := t.(json.Number); ok && last == "revision" {
			return strconv.ParseUint(n.String(), 10, 64)
		}
		if last = t; last == "title" {
			return 0, nil
		}
	}
}

// Save stores a session; when it returns nil, head and board are on disk. The
// first Save of a day makes that day's copy as well; that a copy fails is
// logged and no fault.
//
// Faults: FaultMoved when the path leads to another file, or to none; FaultOlder when the stored revision is newer, or is the same with
// other content; FaultReadOnly; FaultFull; FaultTooLarge; FaultDamaged; FaultUnread;
// FaultOutput. After a fault what was stored before is still there, and the
// same Save may be tried again.
func (s *Store) Save(session model.Session) error {
	r, err := s.row(session)
	if err != nil {
		return err
	}
	return s.write([]row{r}, row.follows)
}

// Import stores all of the sessions or, when it returns a fault, none. A known
// ID is fine when its content is the same.
//
// Faults: FaultDiffers, with the ID as Detail, for a known ID with other
// content; the others as of Save.
func (s *Store) Import(sessions []model.Session) error {
	rows := make([]row, len(sessions))
	for i, x := range sessions {
		var err error
		if rows[i], err = s.row(x); err != nil {
			return err
		}
	}
	return s.write(rows, func(r row, stored []byte) error {
		if bytes.Equal(stored, r.board) {
			return errSame
		}
		return model.Fault{Code: model.FaultDiffers, Detail: string(r.id)}
	})
}

// write puts rows in one transaction. Where there is a session already, may
// reports whether its row takes the place: nil, errSame, or a fault for all.
func (s *Store) write(rows []row, may func(r row, stored []byte) error) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.here(); err != nil {
		return err
	}
	ends := false
	err := s.update(func(tx *bolt.Tx) error {
		written := 0
		for _, r := range rows {
			if b := sessionBucket(tx, r.id); b != nil {
				ends = ends || r.ends(b)
				stored, ok := inSession([]byte(r.id)).get(b, keyBoard)
				if !ok {
					return damaged(r.id, nil)
				}
				if err := may(r, stored); err == errSame {
					continue
				} else if err != nil {
					return err
				}
			}
			if err := r.put(tx); err != nil {
				return err
			}
			written++
		}
		if written == 0 {
			return errSame
		}
		return nil
	})
	if errors.Is(err, errSame) {
		return nil
	}
	if err == nil {
		err = s.here()
	}
	if err == nil {
		s.keepDay()
	}
	if err == nil && ends {
		s.keepEnd()
	}
	return err
}

// Remove takes a session out of the file. Faults: FaultMissing when it is not
// there, FaultReadOnly, FaultFull, FaultDamaged, FaultOutput.
func (s *Store) Remove(id model.ID) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	return s.update(func(tx *bolt.Tx) error {
		if sessionBucket(tx, id) == nil {
			return model.Fault{Code: model.FaultMissing, Detail: string(id)}
		}
		if err := retally(tx, []byte(id), ^uint64(0)); err != nil {
			return err
		}
		return tx.Bucket(keySessions).DeleteBucket([]byte(id))
	})
}
