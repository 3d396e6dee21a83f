package store

import (
	"cmp"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

// One bit that is another one, anywhere in the file: what is read is what was
// written, or it is said that it is not, of the table that it is in.
func TestOneBitThatFlipped(t *testing.T) {
	flips := 4000
	if testing.Short() {
		flips = 400
	}
	data, sessions := used(t, 60)
	path := filepath.Join(t.TempDir(), "sessions.db")
	dice := rand.New(rand.NewPCG(1, 2))
	refused, named := 0, 0
	for range flips {
		bit := dice.IntN(len(data) * 8)
		data[bit/8] ^= 1 << (bit % 8)
		must(t, os.WriteFile(path, data, 0o600))
		switch found, err := flipped(t, path, sessions); {
		case err != nil:
			refused++
		case found:
			named++
		}
		data[bit/8] ^= 1 << (bit % 8)
	}
	if refused == 0 || named == 0 {
		t.Errorf("of %d flips %d refused the file and %d were named: that tries nothing", flips, refused, named)
	}
	t.Logf("of %d flips %d refused the file, %d were named, the rest changed nothing that is in use", flips, refused, named)
}

// flipped opens a file and reads it: whether Check found something. Each table
// that is read is as it was written; one that is not is in the list as unread, or
// is missed.
func flipped(t *testing.T, path string, sessions map[model.ID]string) (found bool, err error) {
	t.Helper()
	s, err := Open(path, options())
	if err != nil {
		return true, err
	}
	defer s.Close()
	checked := s.Check()
	heads, err := s.List()
	if err != nil {
		return true, err
	}
	unread := 0
	for _, h := range heads {
		x, err := s.Load(h.ID)
		switch {
		case h.ID == "" || err != nil:
			unread++
		case bytesOf(t, x) != sessions[h.ID] && !earlier(checked):
			t.Fatalf("%s is read as something else", h.ID)
		}
	}
	switch {
	case len(heads) < len(sessions) && !earlier(checked):
		t.Fatalf("%d of %d are listed", len(heads), len(sessions))
	case unread > 0 && checked == nil:
		t.Fatal("a table is unread, and check finds nothing")
	}
	return checked != nil, nil
}

// earlier reports whether what is read may be as it was one save earlier: the
// newest meta page is gone.
func earlier(checked error) bool {
	var f model.Fault
	return errors.As(checked, &f) && f.Detail == "meta"
}

// What cannot be read is one line of the list; the others open, and are saved.
func TestOneBadTableBlocksNoOther(t *testing.T) {
	s := fresh(t)
	x, y, gone := session("x"), session("y"), session("z")
	for _, one := range []model.Session{x, y, gone} {
		must(t, s.Save(one))
	}
	must(t, s.update(func(tx *bolt.Tx) error {
		b := sessionBucket(tx, x.ID)
		return cmp.Or(b.Put(keyHead, []byte("?")), b.Put(keyBoard, []byte("?")), tx.Bucket(keySessions).DeleteBucket([]byte(gone.ID)))
	}))
	must(t, s.update(func(tx *bolt.Tx) error { return tx.Bucket(keySessions).Put([]byte("geen tafel"), []byte("?")) }))
	if heads, err := s.List(); err != nil || len(heads) != 4 {
		t.Errorf("with a key that is no table: %v, %v", heads, err)
	}
	must(t, s.update(func(tx *bolt.Tx) error { return tx.Bucket(keySessions).Delete([]byte("geen tafel")) }))
	heads, err := s.List()
	must(t, err)
	if len(heads) != 3 || heads[0].ID != y.ID || heads[0].Unread || heads[1].ID != x.ID || !heads[1].Unread || heads[2].ID != "" || !heads[2].Unread {
		t.Errorf("listed %v", heads)
	}
	if got, err := s.Load(y.ID); err != nil || got.Title != "y" {
		t.Errorf("y: %v", err)
	}
	must(t, s.Save(next(y, "en verder")))
	if got := find(t, s, "en verder"); len(got) != 1 {
		t.Errorf("found %v", got)
	}
	_, err = s.Load(x.ID)
	if f := wants(t, err, model.FaultUnread); f.Detail != string(x.ID) {
		t.Errorf("named is %q", f.Detail)
	}
	wants(t, s.Save(next(x, "over het kapotte heen")), model.FaultUnread)
	wants(t, s.Check(), model.FaultUnread)
	must(t, s.Save(session("nieuw")))
	if heads, _ = s.List(); len(heads) != 4 || heads[3].ID != "" {
		t.Errorf("after a new one: %v", heads)
	}
}

// A head that is gone is made anew of the board.
func TestAHeadIsMadeOfItsBoard(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	must(t, s.db.Update(func(tx *bolt.Tx) error { return sessionBucket(tx, x.ID).Delete(keyHead) }))
	heads, err := s.List()
	must(t, err)
	if len(heads) != 1 || heads[0].Title != "x" || heads[0].Unread {
		t.Errorf("listed %v", heads)
	}
}
