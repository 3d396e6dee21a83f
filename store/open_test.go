package store

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
)

func TestOpenExistingMakesNothing(t *testing.T) {
	dir := t.TempDir()
	_, err := OpenExisting(filepath.Join(dir, "a", "sessions.db"), options())
	wants(t, err, model.FaultMissing)
	if entries, _ := os.ReadDir(dir); len(entries) > 0 {
		t.Errorf("made %v", entries)
	}
}

func TestWhatIsNoneOfOurs(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		code model.FaultCode
	}{
		"zero bytes":    {nil, model.FaultEmpty},
		"text":          {[]byte("Geachte leden van de tafel,\n"), model.FaultForeign},
		"long text":     {bytes.Repeat([]byte("Geachte leden van de tafel,\n"), 4000), model.FaultForeign},
		"sqlite":        {append([]byte("SQLite format 3\x00\x10\x00\x01\x01"), make([]byte, 20000)...), model.FaultForeign},
		"zeros":         {make([]byte, 65536), model.FaultForeign},
		"other buckets": {otherBolt(t, ""), model.FaultForeign},
		"a future one":  {otherBolt(t, "3"), model.FaultFuture},
		"second meta":   {onlySecondMark(t), model.FaultDamaged},
		"no number":     {otherBolt(t, "x"), model.FaultDamaged},
		"no sessions":   {otherBolt(t, "1"), model.FaultDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "sessions.db")
			must(t, os.WriteFile(path, c.data, 0o600))
			_, err := Open(path, options())
			wants(t, err, c.code)
			if got, _ := os.ReadFile(path); !bytes.Equal(got, c.data) {
				t.Error("a refused file was changed")
			}
			if entries, _ := os.ReadDir(filepath.Dir(path)); len(entries) != 1 {
				t.Errorf("left behind %v", entries)
			}
		})
	}
	_, err := Open(t.TempDir(), options())
	wants(t, err, model.FaultForeign)
}

// onlySecondMark is a bbolt file of which the first meta page was wiped and the
// second was damaged: still one of ours to those who look.
func onlySecondMark(t *testing.T) []byte {
	data := otherBolt(t, "1")
	size := os.Getpagesize()
	clear(data[:size])
	data[size+pageHeader+20]++
	return data
}

// otherBolt is a bbolt file with this schema, and nothing else of ours.
func otherBolt(t *testing.T, schema string) []byte {
	path := filepath.Join(t.TempDir(), "other.db")
	db, err := bolt.Open(path, 0o600, nil)
	must(t, err)
	must(t, db.Update(func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte("meta"))
		if err != nil || schema == "" {
			return err
		}
		return b.Put([]byte("schema"), []byte(schema))
	}))
	must(t, db.Close())
	data, err := os.ReadFile(path)
	must(t, err)
	return data
}

// used is a file as it is after many saves, and what is in it.
func used(t testing.TB, saves int) (data []byte, sessions map[model.ID]string) {
	t.Helper()
	s := fresh(t)
	s.db.NoSync = true
	sessions = map[model.ID]string{}
	for i := range saves / 10 {
		x := session(fmt.Sprint("tafel ", i))
		for j := range 10 {
			x = next(x, string(bytes.Repeat([]byte{'a' + byte(j)}, 200+(i*j*37)%6000)))
			must(t, s.Save(x))
		}
		sessions[x.ID] = bytesOf(t, x)
		if i%4 == 3 {
			must(t, s.Remove(x.ID))
			delete(sessions, x.ID)
		}
	}
	must(t, s.Close())
	data, err := os.ReadFile(s.Path())
	must(t, err)
	return data, sessions
}

// exercise opens a file with this content and does everything with it. It
// reports whether Open refused it; then the file must be as it was.
func exercise(t *testing.T, path string, data []byte) (refused bool, read map[model.ID]string) {
	t.Helper()
	must(t, os.WriteFile(path, data, 0o600))
	s, err := Open(path, options())
	if err != nil {
		wantsAny(t, err)
		if got, _ := os.ReadFile(path); !bytes.Equal(got, data) {
			t.Fatal("a refused file was changed")
		}
		return true, nil
	}
	defer s.Close()
	read = map[model.ID]string{}
	heads, err := s.List()
	wantsAny(t, err)
	for _, h := range heads {
		x, err := s.Load(h.ID)
		if wantsAny(t, err); err == nil {
			read[h.ID] = bytesOf(t, x)
		}
	}
	_, err = s.Search("tafel")
	wantsAny(t, err)
	wantsAny(t, s.Check())
	_, err = s.Begin()
	wantsAny(t, err)
	wantsAny(t, s.Save(session("nieuw")))
	return false, read
}

func wantsAny(t *testing.T, err error) {
	t.Helper()
	if f, ok := err.(model.Fault); err != nil && (!ok || f.Code == "" || f.Path == "") {
		t.Fatalf("%#v is no fault with a path", err)
	}
}

func TestCutFiles(t *testing.T) {
	data, sessions := used(t, 300)
	m, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	high := int(m.high) * int(m.pageSize)
	path := filepath.Join(t.TempDir(), "sessions.db")
	for size := 1000; size < len(data); size += 1000 {
		refused, read := exercise(t, path, data[:size])
		if refused != (size < high) {
			t.Fatalf("cut at %d of %d: refused %v", size, high, refused)
		}
		if !refused && fmt.Sprint(read) != fmt.Sprint(sessions) {
			t.Fatalf("cut at %d: another content", size)
		}
	}
}

func TestRandomBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	path := filepath.Join(t.TempDir(), "sessions.db")
	for range 200 {
		data := make([]byte, 1+r.IntN(40000))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		if refused, _ := exercise(t, path, data); !refused {
			t.Fatal("random bytes opened")
		}
	}
}

// Numbers within the pages of a whole file are changed, and the meta pages'
// checksums made to fit: nothing of it may end the process.
func TestScribbledPages(t *testing.T) {
	data, _ := used(t, 80)
	rounds := 1500
	if testing.Short() {
		rounds = 100
	}
	m, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	r := rand.New(rand.NewPCG(3, 4))
	path := filepath.Join(t.TempDir(), "sessions.db")
	refused := 0
	for range rounds {
		bad := bytes.Clone(data)
		for range 1 + r.IntN(3) {
			scribble(r, bad, m)
		}
		if no, _ := exercise(t, path, bad); no {
			refused++
		}
	}
	if refused < rounds/5 { // much of a used file is free pages
		t.Errorf("only %d of %d were refused", refused, rounds)
	}
}

func scribble(r *rand.Rand, data []byte, m meta) {
	page := data[r.Uint64N(m.high)*uint64(m.pageSize):][:m.pageSize]
	at := 8 * r.IntN(16) // in the header or the first elements
	switch r.IntN(3) {
	case 0:
		page[at+r.IntN(8)] ^= 1 << r.IntN(8)
	case 1:
		binary.NativeEndian.PutUint64(page[at:], r.Uint64N(m.high))
	case 2:
		binary.NativeEndian.PutUint32(page[at+4*r.IntN(2):], r.Uint32())
	}
	fitChecksums(data, m.pageSize)
}

func fitChecksums(data []byte, pageSize int64) {
	for _, at := range []int64{pageHeader, pageSize + pageHeader} {
		sum := fnv.New64a()
		sum.Write(data[at : at+metaSize-8])
		binary.NativeEndian.PutUint64(data[at+metaSize-8:], sum.Sum64())
	}
}

// A page that leads to itself would have bbolt go on until the stack is full.
func TestPagesInACircle(t *testing.T) {
	data, _ := used(t, 20)
	m, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	root := data[m.root*uint64(m.pageSize):]
	binary.NativeEndian.PutUint16(root[8:], flagBranch)
	for i := range binary.NativeEndian.Uint16(root[10:]) {
		el := root[pageHeader+elementSize*int(i):]
		binary.NativeEndian.PutUint32(el, 100)
		binary.NativeEndian.PutUint32(el[4:], 1)
		binary.NativeEndian.PutUint64(el[8:], m.root)
	}
	path := filepath.Join(t.TempDir(), "sessions.db")
	if refused, _ := exercise(t, path, data); !refused {
		t.Error("opened")
	}
}

// Writing would take the page, and lose what is on it.
func TestPageInUseListedAsFree(t *testing.T) {
	data, _ := used(t, 40)
	m, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	list := data[m.freelist*uint64(m.pageSize):]
	if binary.NativeEndian.Uint16(list[10:]) == 0 {
		t.Fatal("no free pages")
	}
	path := filepath.Join(t.TempDir(), "sessions.db")
	for _, id := range []uint64{m.root, m.freelist, binary.NativeEndian.Uint64(list[pageHeader+8:]), m.high, 1} {
		binary.NativeEndian.PutUint64(list[pageHeader:], id)
		if refused, _ := exercise(t, path, data); !refused {
			t.Errorf("page %d of %d listed as free", id, m.high)
		}
	}
}

// A meta page is torn when the machine stops while it is written: that save
// was never confirmed, and the other page holds what was before.
func TestLostMetaPage(t *testing.T) {
	data, sessions := used(t, 20)
	m, err := newestMeta(bytes.NewReader(data))
	must(t, err)
	path := filepath.Join(t.TempDir(), "sessions.db")
	tear := func(data []byte, tx uint64) []byte {
		data = bytes.Clone(data)
		data[int64(tx%2)*m.pageSize+pageHeader+20]++
		return data
	}
	before := tear(data, m.tx-1)
	if refused, read := exercise(t, path, before); refused || fmt.Sprint(read) != fmt.Sprint(sessions) {
		t.Errorf("without the page before: refused %v", refused)
	}
	if refused, read := exercise(t, path, tear(data, m.tx)); refused || len(read) != len(sessions) {
		t.Errorf("without the last page: refused %v, %d sessions", refused, len(read))
	}
	must(t, os.WriteFile(path, tear(before, m.tx), 0o600))
	_, err = Open(path, options())
	wants(t, err, model.FaultDamaged)
}

// The file is cut while it is open: reading beyond its end is a memory fault.
func TestCutWhileOpen(t *testing.T) {
	s := fresh(t)
	x := session("x")
	x.Opgave.Text = string(bytes.Repeat([]byte("lang "), 2000))
	must(t, s.Save(x))
	err := os.Truncate(s.Path(), 8192)
	if runtime.GOOS == "windows" { // which lets nobody cut what is mapped
		if err == nil {
			t.Error("an open file was cut")
		}
		must(t, s.Close())
		return
	}
	must(t, err)
	_, err = s.Load(x.ID)
	wants(t, err, model.FaultDamaged)
	wants(t, s.Save(next(x, "y")), model.FaultDamaged)
	must(t, s.Close())
	if _, err = Open(s.Path(), options()); err == nil { // and not FaultLocked
		t.Fatal("opened")
	}
	wants(t, err, model.FaultDamaged)
}
