package store

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

// clocked is a new store with a clock that the test sets.
func clocked(t *testing.T) (*clock, *Store) {
	t.Helper()
	c := newClock()
	s, err := Open(filepath.Join(t.TempDir(), "sessions.db"), Options{Now: c.now})
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return c, s
}

func TestDailyCopies(t *testing.T) {
	c, s := clocked(t)
	path := s.Path()
	x := session("x")
	if Copies(path) != nil {
		t.Error("a copy before the first save")
	}
	for day := range 13 {
		for range 3 {
			x = next(x, c.Format(time.DateOnly))
			must(t, s.Save(x))
			c.Time = c.Add(time.Minute)
		}
		if got := Copies(path); len(got) != min(day+1, 10) || got[0] != copyPath(path, c.Format(time.DateOnly)) {
			t.Fatalf("day %d: %v", day, got)
		}
		c.Time = c.AddDate(0, 0, 1)
	}
	if got := Copies(path); got[9] != copyPath(path, "2026-11-22") {
		t.Errorf("the last ten days are kept, not %v", got)
	}
	one := mustOpen(t, Copies(path)[2])
	got, err := one.Load(x.ID)
	must(t, err)
	if got.Opgave.Text != "2026-11-29" || got.Revision != 1+3*10+1 {
		t.Errorf("the copy of 29 November holds %q, revision %d", got.Opgave.Text, got.Revision)
	}
}

func TestCopiesAreThoseThatCanBeRead(t *testing.T) {
	s := fresh(t)
	must(t, s.Save(session("x")))
	good := Copies(s.Path())
	for name, data := range map[string]string{"2026-11-20": "", "2026-11-21": "geen kopie", "geendag": "x"} {
		must(t, os.WriteFile(copyPath(s.Path(), name), []byte(data), 0o600))
	}
	must(t, s.Close())
	must(t, os.WriteFile(s.Path(), []byte("x"), 0o600)) // the file itself is damaged
	if got := Copies(s.Path()); len(got) != 1 || got[0] != good[0] {
		t.Errorf("got %v, want %v", got, good)
	}
}

func TestFailingCopyFailsNoSave(t *testing.T) {
	var log strings.Builder
	path := filepath.Join(t.TempDir(), strings.Repeat("x", 236)) // a copy's name would be too long
	s, err := Open(path, Options{Now: newClock().now, Log: slog.New(slog.NewTextHandler(&log, nil))})
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	x := session("Geheim")
	must(t, s.Save(x))
	must(t, s.Save(next(x, "y")))
	if strings.Count(log.String(), "no copy") != 1 || strings.Contains(log.String(), "Geheim") {
		t.Errorf("log: %s", log.String())
	}
	if got := Copies(path); got != nil {
		t.Errorf("copies: %v", got)
	}
}

func TestBackup(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	path := filepath.Join(t.TempDir(), "backup.db")
	must(t, s.Backup(path))
	must(t, s.Save(next(x, "later")))
	wants(t, s.Backup(path), model.FaultExists)
	wants(t, s.Backup(s.Path()), model.FaultExists)
	wants(t, s.Backup(filepath.Join(path, "x")), model.FaultOutput)
	wants(t, s.Backup(filepath.Join(t.TempDir(), "none", "x")), model.FaultOutput)
	b := mustOpen(t, path)
	got, err := b.Load(x.ID)
	must(t, err)
	if bytesOf(t, got) != bytesOf(t, x) {
		t.Error("the backup holds something else")
	}
	must(t, b.Check())
}

func TestDamageIsNotCopied(t *testing.T) {
	s := fresh(t)
	must(t, s.Save(session("x")))
	m, err := newestMeta(s.file)
	must(t, err)
	_, err = s.file.WriteAt([]byte("damage"), int64(m.root)*m.pageSize)
	must(t, err)
	path := filepath.Join(t.TempDir(), "backup.db")
	wants(t, s.Backup(path), model.FaultDamaged)
	if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) > 0 {
		t.Errorf("left behind %v", entries)
	}
}

// Each migration has a file of the schema that it starts from, which the program
// of that time wrote.
func TestMigrations(t *testing.T) {
	for schema := 1; schema <= len(migrations); schema++ {
		path := filepath.Join(t.TempDir(), "sessions.db")
		old := fixture(t, schema)
		must(t, os.WriteFile(path, old, 0o600))
		s := mustOpen(t, path)
		must(t, s.Check())
		heads, err := s.List()
		must(t, err)
		if len(heads) != 2 || heads[0].Title != "Proef verlopen" || heads[1].Title != "Proef langenaam" {
			t.Errorf("schema %d: %v", schema, heads)
		}
		for _, h := range heads {
			x, err := s.Load(h.ID)
			must(t, err)
			must(t, s.Save(next(x, "een woord van nu")))
		}
		if got := find(t, s, "woord van nu"); len(got) != 2 {
			t.Errorf("schema %d: found %v", schema, got)
		}
		if got := find(t, s, "de zaal blijft open"); len(got) != 1 {
			t.Errorf("schema %d: of what was there is found %v", schema, got)
		}
		must(t, s.Check())
		must(t, s.Close())
		if kept, err := os.ReadFile(copyPath(path, fmt.Sprintf("schema-%d", schema))); err != nil || len(kept) == 0 {
			t.Errorf("schema %d: no copy of what was there: %v", schema, err)
		}
	}
}

func fixture(t *testing.T, schema int) []byte {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", fmt.Sprintf("schema%d.db.gz", schema)))
	must(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	must(t, err)
	data, err := io.ReadAll(z)
	must(t, err)
	return data
}

// A table that cannot be read goes along as it is, and keeps no other from it.
func TestAMigrationTakesAnUnreadTableAlong(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	must(t, os.WriteFile(path, fixture(t, 1), 0o600))
	db, err := bolt.Open(path, 0o600, nil)
	must(t, err)
	var bad model.ID
	must(t, db.Update(func(tx *bolt.Tx) error {
		k, _ := tx.Bucket(keySessions).Cursor().First()
		bad = model.ID(k)
		return tx.Bucket(keySessions).Bucket(k).Put(keyBoard, []byte(`{"format":`))
	}))
	must(t, db.Close())
	s := mustOpen(t, path)
	heads, err := s.List()
	must(t, err)
	if len(heads) != 2 {
		t.Fatalf("listed %v", heads)
	}
	for _, h := range heads {
		if _, err := s.Load(h.ID); (err != nil) != (h.ID == bad) {
			t.Errorf("%s: %v", h.ID, err)
		}
	}
	if f := wants(t, s.Check(), model.FaultUnread); f.Detail != string(bad) {
		t.Errorf("check names %q", f.Detail)
	}
}

func TestUpgradeCopiesFirst(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	must(t, s.Close())
	by := system()
	refuses := errors.New("no")
	now := len(migrations) + 1
	by.migrations = append(slices.Clone(migrations), func(tx *bolt.Tx) error { return tx.DeleteBucket(keySessions) }, func(*bolt.Tx) error { return refuses })
	_, err := open(s.Path(), options(), by)
	if wants(t, err, model.FaultOutput); !errors.Is(err, refuses) {
		t.Errorf("cause: %v", errors.Unwrap(err))
	}
	for name, schema := range map[string]int{"": now + 1, fmt.Sprintf("schema-%d", now): now, fmt.Sprintf("schema-%d", now+1): now + 1} {
		path := s.Path()
		if name != "" {
			path = copyPath(path, name)
		}
		by.readOnly, by.migrations = true, migrations
		old, err := open(path, options(), by)
		if schema == now {
			must(t, err)
			must(t, old.Close())
		} else if f := wants(t, err, model.FaultFuture); f.Detail != fmt.Sprint(now+1) {
			t.Errorf("%s: %v", path, err)
		}
	}
	old := mustOpen(t, copyPath(s.Path(), fmt.Sprintf("schema-%d", now)))
	got, err := old.Load(x.ID)
	must(t, err)
	must(t, old.Close())
	if bytesOf(t, got) != bytesOf(t, x) {
		t.Error("the copy holds something else")
	}
	by.readOnly, by.migrations = true, append(slices.Clone(migrations), nil)
	_, err = open(copyPath(s.Path(), fmt.Sprintf("schema-%d", now)), options(), by)
	wants(t, err, model.FaultReadOnly)
}

// A copy is made when a table ends too, one a day; and one dated after today, as a
// clock that was wrong makes, pushes none out.
func TestACopyAtTheEndOfATable(t *testing.T) {
	c, s := clocked(t)
	path := s.Path()
	x := session("x")
	must(t, os.WriteFile(copyPath(path, "2031-01-01"), nil, 0o600))
	must(t, os.WriteFile(copyPath(path, "2031-01-01"+endOfTable), nil, 0o600))
	for day := range 12 {
		for _, phase := range []model.Phase{model.TableOpen, model.ReadBack, model.TableOpen, model.ReadBack} {
			x = next(x, fmt.Sprint(day, phase))
			x.Phase = phase
			must(t, s.Save(x))
		}
		c.Time = c.AddDate(0, 0, 1)
	}
	if first, ends := copyNames(path, ""), copyNames(path, endOfTable); len(first) != 11 || len(ends) != 11 || ends[10] != "2026-11-21"+endOfTable {
		t.Errorf("kept are %v and %v", first, ends)
	}
	newest := Copies(path)
	if len(newest) != 20 || newest[0] != copyPath(path, "2026-11-30"+endOfTable) {
		t.Fatalf("to be read are %v", newest)
	}
	got, err := mustOpen(t, newest[0]).Load(x.ID)
	must(t, err)
	if got.Revision != x.Revision {
		t.Errorf("the copy at the end has revision %d of %d", got.Revision, x.Revision)
	}
}
