package store

import (
	"errors"
	"slices"
	"strings"
	"sync"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/fold"
)

// hitsShown is how many hits Search gives of one session.
const hitsShown = 5

// Found is a session that Search found, with the first of its texts that hold
// the query, in the order of the steps.
type Found struct {
	Head model.Head
	Hits []model.Hit
}

// Search finds the sessions with a text that holds each word of the query, as
// model's Search does in the table layer of each: newest first, at most five
// hits of one. An empty query finds nothing. The first Search reads every
// session; later ones read what was stored since.
//
// Faults: FaultDamaged, FaultInput.
func (s *Store) Search(query string) ([]Found, error) {
	words := strings.Fields(fold.Text(query))
	if len(words) == 0 {
		return nil, nil
	}
	all, err := s.indexed()
	if err != nil {
		return nil, err
	}
	var out []Found
	for _, x := range all {
		if hits := x.hits(words); len(hits) > 0 {
			out = append(out, Found{x.head, hits})
		}
	}
	slices.SortFunc(out, func(a, b Found) int { return newestFirst(a.Head, b.Head) })
	return out, nil
}

// index keeps what was read for Search. It holds nothing of REGIE.
type index struct {
	mu      sync.Mutex
	changes uint64 // how often forget was called
	texts   map[model.ID]*texts
}

// texts are those of one session's table layer, each beside its folded form.
type texts struct {
	head   model.Head
	plain  []model.Hit
	folded []string
}

func textsOf(session model.Session) *texts {
	x := &texts{head: session.Head(), plain: session.Table().Texts()}
	for _, h := range x.plain {
		x.folded = append(x.folded, fold.Text(h.Text))
	}
	return x
}

func (x *texts) hits(words []string) []model.Hit {
	var out []model.Hit
	for i, text := range x.folded {
		absent := func(w string) bool { return !strings.Contains(text, w) }
		if slices.ContainsFunc(words, absent) {
			continue
		}
		if out = append(out, x.plain[i]); len(out) == hitsShown {
			break
		}
	}
	return out
}

// forget is called after each write of a session: what is known of it, and
// what is being read of any session now, is not to be kept.
func (x *index) forget(id model.ID) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.changes++
	delete(x.texts, id)
}

func (x *index) get(id model.ID) (t *texts, changes uint64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.texts[id], x.changes
}

// put keeps texts that were read since get, unless a write came in between.
func (x *index) put(id model.ID, t *texts, changes uint64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.texts == nil {
		x.texts = map[model.ID]*texts{}
	}
	if x.changes == changes {
		x.texts[id] = t
	}
}

// indexed returns the texts of all sessions, and reads those that are not known
// on all processors.
func (s *Store) indexed() ([]*texts, error) {
	var ids []model.ID
	err := s.view(func(tx *bolt.Tx) error {
		return tx.Bucket(keySessions).ForEach(func(k, _ []byte) error {
			ids = append(ids, model.ID(k))
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	out := make([]*texts, len(ids))
	err = spread(len(ids), func(i int) (err error) {
		out[i], err = s.textsOf(ids[i])
		return err
	})
	return slices.DeleteFunc(out, func(x *texts) bool { return x == nil }), err
}

// textsOf returns the texts of a session; nil when it was removed in between.
func (s *Store) textsOf(id model.ID) (*texts, error) {
	known, changes := s.index.get(id)
	if known != nil {
		return known, nil
	}
	session, err := s.Load(id)
	var f model.Fault
	if errors.As(err, &f) && f.Code == model.FaultMissing {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	t := textsOf(session)
	s.index.put(id, t, changes)
	return t, nil
}
