package store

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

// rewrite changes a file that nobody has open.
func rewrite(t *testing.T, path string, change func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	must(t, err)
	must(t, db.Update(change))
	must(t, db.Close())
}

// A file that calls itself of an earlier schema and is not, is damaged: its values
// are not taken for bare ones.
func TestALaterFileIsNotMigratedAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	s := mustOpen(t, path)
	must(t, s.Save(session("x")))
	must(t, s.Close())
	rewrite(t, path, func(tx *bolt.Tx) error { return tx.Bucket(keyMeta).Put(keySchema, []byte("1")) })
	before, _ := os.ReadFile(path)
	_, err := Open(path, Options{})
	wants(t, err, model.FaultDamaged)
	if after, _ := os.ReadFile(path); string(after) != string(before) {
		t.Error("it was written to")
	}
	if _, err := os.Stat(copyPath(path, "schema-1")); err == nil {
		t.Error("a copy was made of it")
	}
}

// The copy before a migration is the only one of what was there: that of another
// file under the same name is left alone.
func TestACopyBeforeAMigrationIsReplacedByNone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	for n := range 2 {
		must(t, os.WriteFile(path, fixture(t, 1), 0o600))
		if n == 1 {
			rewrite(t, path, func(tx *bolt.Tx) error { return tx.Bucket(keyMeta).Put([]byte("other"), []byte("x")) })
		}
		s := mustOpen(t, path)
		must(t, s.Close())
	}
	for name, other := range map[string]bool{"schema-1": false, "schema-1-2": true} {
		db, err := bolt.Open(copyPath(path, name), 0o600, &bolt.Options{ReadOnly: true})
		must(t, err)
		must(t, db.View(func(tx *bolt.Tx) error {
			if got := tx.Bucket(keyMeta).Get([]byte("other")) != nil; got != other {
				t.Errorf("%s is of the other file: %t", name, got)
			}
			return nil
		}))
		must(t, db.Close())
	}
}

// A table whose stored words are damaged is found by those of the table itself.
func TestSearchWithoutTheStoredWords(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	s := mustOpen(t, path)
	x := session("zwaluwnest")
	must(t, s.Save(x))
	must(t, s.Close())
	rewrite(t, path, func(tx *bolt.Tx) error {
		return tx.Bucket(keySessions).Bucket([]byte(x.ID)).Put(keyWords, []byte("iets anders"))
	})
	found, err := mustOpen(t, path).Search("zwaluw")
	if err != nil || len(found) != 1 || len(found[0].Hits) == 0 {
		t.Errorf("found %v, %v", found, err)
	}
}

// The name may change while others read (run with -race).
func TestANewNameBesideReads(t *testing.T) {
	dir := t.TempDir()
	s := mustOpen(t, filepath.Join(dir, "a.db"))
	must(t, s.Save(session("x")))
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			default:
				_, _ = s.List()
				_, _ = s.Search("x")
				_ = s.Here()
				_ = s.Elsewhere()
			}
		}
	}()
	for i := range 5 {
		must(t, s.SaveAs(filepath.Join(dir, fmt.Sprintf("b%d.db", i))))
	}
	close(stop)
	<-done
}

// halved damages the newer of the two pages that say what is newest, and gives the
// bytes of the file then.
func halved(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	newest, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	first, _, _ := readMeta(bytes.NewReader(data), 0)
	at := int64(0)
	if first.tx != newest.tx {
		at = newest.pageSize
	}
	data[at+pageHeader+20] ^= 1
	must(t, os.WriteFile(path, data, 0o600))
	return data
}

// Where one of the two pages that say what is newest is damaged, the last save may be
// missing: the list says so, and the bytes are kept before anything is written, once.
func TestADamagedMetaPageIsSaid(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	s := mustOpen(t, path)
	must(t, s.Save(session("x")))
	must(t, s.Save(session("y")))
	must(t, s.Close())
	data := halved(t, path)
	for range 3 {
		s = mustOpen(t, path)
		heads, err := s.List()
		must(t, err)
		if last := heads[len(heads)-1]; !last.Unread || last.ID != "" {
			t.Errorf("the list says nothing: %v", heads)
		}
		must(t, s.Close())
	}
	if _, err := os.Stat(copyPath(path, "half")); err == nil {
		t.Error("a copy is made where nothing is written")
	}
	s = mustOpen(t, path)
	must(t, s.Save(session("z")))
	must(t, s.Save(session("later")))
	if kept, err := os.ReadFile(copyPath(path, "half")); err != nil || !bytes.Equal(kept, data) {
		t.Errorf("the bytes are not kept: %v", err)
	}
	if _, err := os.Stat(copyPath(path, "half-2")); err == nil {
		t.Error("they are kept twice")
	}
}

// A migration is a write too.
func TestADamagedMetaPageIsSaidAfterAMigration(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	must(t, os.WriteFile(path, fixture(t, 1), 0o600))
	data := halved(t, path)
	heads, err := mustOpen(t, path).List()
	must(t, err)
	if len(heads) == 0 || heads[len(heads)-1].ID != "" {
		t.Errorf("the list says nothing: %v", heads)
	}
	if kept, err := os.ReadFile(copyPath(path, "half")); err != nil || !bytes.Equal(kept, data) {
		t.Errorf("the bytes are not kept: %v", err)
	}
}
