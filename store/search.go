package store

import (
	"bytes"
	"slices"
	"strings"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/fold"
	"regietafel/model/wire"
)

// Of how many sessions Search gives hits, and of one how many.
const (
	sessionsShown = 50
	hitsShown     = 5
)

// Found is a session that Search found, with the first of its texts that hold
// the query, in the order of the steps; without them behind the first fifty.
type Found struct {
	Head model.Head
	Hits []model.Hit
}

// wordsOf is what Search looks through: the texts of the table layer, folded, each
// a line. It holds nothing of REGIE.
func wordsOf(session model.Session) []byte {
	var b bytes.Buffer
	for _, h := range session.Table().Texts() {
		b.WriteString(strings.Join(strings.Fields(fold.Text(h.Text)), " "))
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// Search finds the sessions with a text that holds each word of the query, as
// model's Search does in the table layer of each: newest first, at most five
// hits of one. An empty query finds nothing, and so does one that cannot be read.
//
// Faults: FaultDamaged, FaultInput.
func (s *Store) Search(query string) ([]Found, error) {
	words := strings.Fields(fold.Text(query))
	if len(words) == 0 {
		return nil, nil
	}
	var out []Found
	err := s.view(func(tx *bolt.Tx) error {
		return eachSession(tx, func(id []byte, b *bolt.Bucket) {
			stored, ok := inSession(id).get(b, keyWords)
			if board, there := inSession(id).get(b, keyBoard); !ok && there { // they are of it
				session, err := wire.Decode(bytes.Clone(board))
				stored, ok = wordsOf(session), err == nil
			}
			if !ok || !inALine(stored, words) {
				return
			}
			head, _ := inSession(id).get(b, keyHead)
			if h, err := readHead(bytes.Clone(head)); err == nil {
				out = append(out, Found{Head: h})
			}
		})
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(out, func(a, b Found) int { return newestFirst(a.Head, b.Head) })
	shown := out[:min(len(out), sessionsShown)]
	spread(len(shown), func(i int) {
		if session, err := s.Load(shown[i].Head.ID); err == nil {
			shown[i].Hits = hitsOf(session, words)
		}
	})
	return out, nil
}

// inALine reports whether one line of folded text holds all words.
func inALine(text []byte, words []string) bool {
	for len(text) > 0 {
		at := bytes.Index(text, []byte(words[0]))
		if at < 0 {
			return false
		}
		from := bytes.LastIndexByte(text[:at], '\n') + 1
		line, rest, _ := bytes.Cut(text[from:], []byte{'\n'})
		if !slices.ContainsFunc(words[1:], func(w string) bool { return !bytes.Contains(line, []byte(w)) }) {
			return true
		}
		text = rest
	}
	return false
}

func hitsOf(session model.Session, words []string) []model.Hit {
	var out []model.Hit
	for _, h := range session.Table().Texts() {
		text := fold.Text(h.Text)
		if slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
			continue
		}
		if out = append(out, h); len(out) == hitsShown {
			break
		}
	}
	return out
}
