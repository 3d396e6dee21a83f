package store

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// clock is a time that tests move by hand.
type clock struct{ time.Time }

func (c *clock) now() time.Time { return c.Time }

func newClock() *clock {
	return &clock{time.Date(2026, time.November, 19, 16, 15, 0, 0, time.UTC)}
}

func options() Options { return Options{Now: newClock().now} }

func mustOpen(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(path, options())
	if err != nil {
		t.Fatalf("open: %v: %v", err, errors.Unwrap(err))
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func fresh(t testing.TB) *Store {
	t.Helper()
	return mustOpen(t, filepath.Join(t.TempDir(), "sessions.db"))
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%v: %v", err, errors.Unwrap(err))
	}
}

// wants tells that an error is a Fault with this code and a path.
func wants(t testing.TB, err error, code model.FaultCode) model.Fault {
	t.Helper()
	var f model.Fault
	if !errors.As(err, &f) || f.Code != code || f.Path == "" {
		t.Fatalf("got %#v, want a fault %q with its path", err, code)
	}
	return f
}

func session(title string) model.Session {
	return model.New(modeltest.ID(), title, modeltest.Today)
}

// next is the session after one more decision.
func next(s model.Session, text string) model.Session {
	s.Opgave.Text = text
	s.Revision++
	return s
}

func bytesOf(t testing.TB, s model.Session) string {
	t.Helper()
	b, err := wire.Encode(s)
	must(t, err)
	return string(b)
}

func TestReopen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	s := mustOpen(t, path)
	want := modeltest.Big(8, 30, 30)
	must(t, s.Save(want))
	must(t, s.Close())

	s = mustOpen(t, path)
	got, err := s.Load(want.ID)
	must(t, err)
	if bytesOf(t, got) != bytesOf(t, want) {
		t.Error("a reopened file gives another session")
	}
	heads, err := s.List()
	must(t, err)
	if len(heads) != 1 || fmt.Sprint(heads[0]) != fmt.Sprint(want.Head()) {
		t.Errorf("heads: %v", heads)
	}
	if s.Path() != path || s.ReadOnly() {
		t.Errorf("path %q, read only %v", s.Path(), s.ReadOnly())
	}
	must(t, s.Check())
}

func TestSaveIsWhatLoadGives(t *testing.T) {
	s := fresh(t)
	s.db.NoSync = true // the law is not about the disk
	rapid.Check(t, func(r *rapid.T) {
		want := modeltest.Session(r)
		if err := s.Save(want); err != nil {
			r.Fatalf("save: %v", err)
		}
		got, err := s.Load(want.ID)
		if err != nil {
			r.Fatalf("load: %v: %v", err, errors.Unwrap(err))
		}
		a, _ := wire.Encode(want)
		if b, _ := wire.Encode(got); string(a) != string(b) {
			r.Fatalf("saved\n%s\nloaded\n%s", a, b)
		}
	})
	must(t, s.Check())
}

func TestNewFile(t *testing.T) {
	s := fresh(t)
	must(t, s.view(func(tx *bolt.Tx) error {
		if got := tx.Bucket(keyMeta).Get(keySchema); string(got) != "2" {
			t.Errorf("the schema is %q", got)
		}
		for key, want := range map[string]string{"created": "2026-11-19T16:15:00Z", "run": "ended"} {
			if got, ok := inMeta.get(tx.Bucket(keyMeta), []byte(key)); !ok || string(got) != want {
				t.Errorf("%s is %q, not %q", key, got, want)
			}
		}
		if file, ok := inMeta.get(tx.Bucket(keyMeta), keyFile); !ok || len(file) != 16 {
			t.Errorf("the file is called %x", file)
		}
		return nil
	}))
	heads, err := s.List()
	must(t, err)
	if len(heads) > 0 {
		t.Errorf("a new file lists %v", heads)
	}
	must(t, s.Check())
}

func TestModes(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	s := mustOpen(t, filepath.Join(dir, "sessions.db"))
	must(t, s.Save(session("x")))
	backup := filepath.Join(dir, "backup.db")
	must(t, s.Backup(backup))
	for path, want := range map[string]fs.FileMode{
		filepath.Dir(dir): fs.ModeDir | 0o700,
		dir:               fs.ModeDir | 0o700,
		s.Path():          0o600,
		backup:            0o600,
		copyPath(s.Path(), modeltest.Today.String()): 0o600,
	} {
		if info, err := os.Stat(path); err != nil || info.Mode() != want && runtime.GOOS != "windows" { // where the folder gives the rights
			t.Errorf("%s: %v, %v, want %v", path, info.Mode(), err, want)
		}
	}
	entries, err := os.ReadDir(dir)
	must(t, err)
	if len(entries) != 3 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestOlderRevisionIsRefused(t *testing.T) {
	s := fresh(t)
	one := session("x")
	two, three := next(one, "twee"), next(next(one, "twee"), "drie")
	must(t, s.Save(one))
	must(t, s.Save(three))
	must(t, s.Save(three)) // the same again is fine
	if f := wants(t, s.Save(two), model.FaultOlder); f.Detail != string(one.ID) {
		t.Errorf("detail %q", f.Detail)
	}
	other := three
	other.Opgave.Text = "iets anders"
	wants(t, s.Save(other), model.FaultOlder)
	got, err := s.Load(one.ID)
	must(t, err)
	if bytesOf(t, got) != bytesOf(t, three) {
		t.Error("a refused save changed what is stored")
	}
}

func TestRevisionIsReadFromTheBoard(t *testing.T) {
	for _, want := range []uint64{0, 1, 9, 1 << 60} {
		x := session(`"revision":7`)
		x.Revision = want
		got, err := revisionOf([]byte(bytesOf(t, x)))
		if err != nil || got != want {
			t.Errorf("got %d, %v, want %d", got, err, want)
		}
	}
	if _, err := revisionOf([]byte(`{"session":{"id":"x"`)); err == nil {
		t.Error("half a board has a revision")
	}
}

func TestListNewestFirst(t *testing.T) {
	s := fresh(t)
	var want []model.ID
	for i, date := range []date.Day{{}, {Year: 2026, Month: 3, Day: 9}, {Year: 2026, Month: 3, Day: 10}, {Year: 2026, Month: 3, Day: 10}, {Year: 2027, Month: 1, Day: 1}} {
		x := session(fmt.Sprint(i))
		x.Date = date
		want = append([]model.ID{x.ID}, want...)
		must(t, s.Save(x))
	}
	heads, err := s.List()
	must(t, err)
	for i, h := range heads {
		if h.ID != want[i] {
			t.Fatalf("place %d: %s (%s), want %s", i, h.ID, h.Date, want[i])
		}
	}
}

func TestRemove(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	must(t, s.Remove(x.ID))
	wants(t, s.Remove(x.ID), model.FaultMissing)
	_, err := s.Load(x.ID)
	wants(t, err, model.FaultMissing)
	heads, err := s.List()
	must(t, err)
	if len(heads) != 0 {
		t.Errorf("still listed: %v", heads)
	}
}

func TestImportAllOrNone(t *testing.T) {
	s := fresh(t)
	known := session("bekend")
	must(t, s.Save(known))
	a, b := session("a"), session("b")
	f := wants(t, s.Import([]model.Session{a, next(known, "anders"), b}), model.FaultDiffers)
	if f.Detail != string(known.ID) {
		t.Errorf("detail %q", f.Detail)
	}
	wants(t, s.Import([]model.Session{a, {Title: "zonder ID"}}), model.FaultOutput)
	if heads, _ := s.List(); len(heads) != 1 {
		t.Fatalf("half imported: %v", heads)
	}
	must(t, s.Import([]model.Session{a, known, b, a}))
	if heads, _ := s.List(); len(heads) != 3 {
		t.Errorf("after import: %v", heads)
	}
	must(t, s.Check())
}

func TestUncleanEnd(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sessions.db")
	for i, step := range []struct{ unclean, ends bool }{{false, true}, {false, false}, {true, false}, {true, true}, {false, true}} {
		s := mustOpen(t, path)
		unclean, err := s.Begin()
		must(t, err)
		if unclean != step.unclean {
			t.Errorf("run %d: unclean %v", i, unclean)
		}
		if step.ends {
			must(t, s.End())
		}
		must(t, s.Close())
	}
}

func TestCheckFindsWhatDoesNotMatch(t *testing.T) {
	x, y := session("x"), session("y")
	at := inSession([]byte(x.ID))
	for name, spoil := range map[string]func(*bolt.Bucket) error{
		"another one's head":  func(b *bolt.Bucket) error { return at.put(b, keyHead, []byte(`{"id":"`+y.ID+`","title":"y"}`)) },
		"a head as a board":   func(b *bolt.Bucket) error { return b.Put(keyBoard, b.Get(keyHead)) },
		"other words":         func(b *bolt.Bucket) error { return b.Put(keyWords, append(bytes.Clone(b.Get(keyWords)), 'x')) },
		"one value more":      func(b *bolt.Bucket) error { return at.put(b, []byte("meer"), nil) },
		"a form of later":     func(b *bolt.Bucket) error { v := bytes.Clone(b.Get(keyBoard)); v[0] = 2; return b.Put(keyBoard, v) },
		"a board that is cut": func(b *bolt.Bucket) error { return b.Put(keyBoard, b.Get(keyBoard)[:30]) },
		"another one's board": func(b *bolt.Bucket) error { return at.put(b, keyBoard, []byte(bytesOf(t, y))) },
		"no board":            func(b *bolt.Bucket) error { return b.Delete(keyBoard) },
		"no head":             func(b *bolt.Bucket) error { return b.Delete(keyHead) },
	} {
		t.Run(name, func(t *testing.T) {
			s := fresh(t)
			must(t, s.Save(x))
			must(t, s.Check())
			must(t, s.db.Update(func(tx *bolt.Tx) error { return spoil(sessionBucket(tx, x.ID)) }))
			if f := wants(t, s.Check(), model.FaultUnread); f.Detail != string(x.ID) {
				t.Errorf("detail %q", f.Detail)
			}
		})
	}
}

func TestLoadGivesNoOtherSession(t *testing.T) {
	s := fresh(t)
	x, y := session("x"), session("y")
	must(t, s.Save(x))
	must(t, s.db.Update(func(tx *bolt.Tx) error {
		return inSession([]byte(x.ID)).put(sessionBucket(tx, x.ID), keyBoard, []byte(bytesOf(t, y)))
	}))
	_, err := s.Load(x.ID)
	wants(t, err, model.FaultUnread)
}

func TestAfterClose(t *testing.T) {
	s := fresh(t)
	must(t, s.Close())
	must(t, s.Close())
	_, err := s.List()
	wants(t, err, model.FaultInput)
	wants(t, s.Save(session("x")), model.FaultOutput)
}

// A passing store keeps sessions like any other, without copies.
func TestOpenPassing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "passing.db")
	st, err := OpenPassing(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	s := modeltest.Big(3, 6, 3)
	if err := st.Save(s); err != nil {
		t.Fatal(err)
	}
	back, err := st.Load(s.ID)
	if err != nil || back.Title != s.Title {
		t.Errorf("loaded %q, %v", back.Title, err)
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	if copies := Copies(path); len(copies) > 0 {
		t.Errorf("copies of a passing file: %v", copies)
	}
}

// What could not be read back is not stored, and what is stored stays.
func TestABoardThatIsTooLargeIsRefused(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	large := next(x, "y")
	for range wire.MaxBytes/model.MaxLong + 1 {
		large.Notes = append(large.Notes, model.Note{ID: modeltest.ID(), Text: strings.Repeat("x", model.MaxLong)})
	}
	wants(t, s.Save(large), model.FaultTooLarge)
	got, err := s.Load(x.ID)
	must(t, err)
	if bytesOf(t, got) != bytesOf(t, x) {
		t.Error("what was stored changed")
	}
}

// Where bbolt lost the file it is opened anew: what could not be saved is, and what
// was is still there. A store that was closed stays so.
func TestAFileThatWasLostIsOpenedAnew(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	must(t, s.db.Close()) // as when growing it fails where there is no room
	y := session("y")
	must(t, s.Save(y))
	must(t, s.db.Close())
	for _, id := range []model.ID{x.ID, y.ID} {
		if _, err := s.Load(id); err != nil {
			t.Error(err)
		}
	}
	must(t, s.db.Close())
	must(t, s.Backup(filepath.Join(t.TempDir(), "kopie.db")))
	must(t, s.Check())
	other, err := Open(s.Path(), options())
	wants(t, err, model.FaultLocked)
	if other != nil {
		t.Error("another store has the file too")
	}
	must(t, s.Close())
	if err := s.Save(next(y, "z")); err == nil {
		t.Error("a store that was closed saves")
	}
	mustOpen(t, s.Path())
}

// What is saved can be read: a clock that is on no day of a table is a sentence,
// and what was stored before stays.
func TestAClockOnNoDay(t *testing.T) {
	for _, year := range []int{1, 999, 1899, 3000, 9999, 10000} {
		now := time.Date(year, 2, 3, 4, 5, 6, 0, time.UTC)
		s, err := Open(filepath.Join(t.TempDir(), "sessions.db"), Options{Now: func() time.Time { return now }})
		must(t, err)
		x := session("x")
		must(t, s.Save(x))
		wants(t, s.Save(model.New(modeltest.ID(), "y", date.Of(now))), model.FaultClock)
		later := next(x, "later")
		later.Turns = append(later.Turns, model.Turn{Phase: model.TableOpen, At: date.MomentOf(now)})
		wants(t, s.Save(later), model.FaultClock)
		must(t, s.Save(next(x, "en verder")))
		must(t, s.Check())
		if heads, err := s.List(); err != nil || len(heads) != 1 || heads[0].Unread {
			t.Errorf("year %d: %v, %v", year, heads, err)
		}
		must(t, s.Close())
	}
}
