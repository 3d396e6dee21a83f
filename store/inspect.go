package store

import (
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"io"
	"math/bits"
	"os"

	"regietafel/model"
)

// What bbolt writes at the start of a file: two meta pages, of which the valid
// one with the higher transaction counts. Numbers are in the machine's order.
const (
	pageHeader  = 16 // id 8, flags 2, count 2, overflow 4
	metaSize    = 64 // the last 8 bytes are the FNV-64a of those before
	metaMagic   = 0xED0CDAED
	metaVersion = 2
	minPage     = 1 << 10
	maxPage     = 1 << 24
)

// meta is what a meta page says of the file.
type meta struct {
	pageSize int64
	root     uint64 // the page of the root bucket
	freelist uint64
	high     uint64 // the high-water mark: no page from here on is in use
	tx       uint64
}

// inspect reports whether bbolt can open a file and read all of it without
// leaving it: bbolt takes what it finds on trust, and a wrong number in a page
// can end the process. It reads pages, not what is stored in them.
//
// Faults, without a path: FaultEmpty for zero bytes, FaultForeign for a file
// without bbolt's mark, FaultDamaged for the rest.
func inspect(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Size() == 0 {
		return model.Fault{Code: model.FaultEmpty}
	}
	m, err := newestMeta(f)
	if err != nil {
		return err
	}
	if over, size := bits.Mul64(m.high, uint64(m.pageSize)); over != 0 || size > uint64(info.Size()) {
		return damaged("", nil)
	}
	return newPages(f, m).check()
}

// newestMeta finds the meta page that counts.
func newestMeta(f io.ReaderAt) (meta, error) {
	first, marked, ok := readMeta(f, 0)
	if ok {
		if second, _, ok := readMeta(f, first.pageSize); ok && second.tx > first.tx {
			return second, nil
		}
		return first, nil
	}
	for size := int64(minPage); size <= maxPage; size *= 2 {
		second, found, ok := readMeta(f, size)
		if ok && second.pageSize == size {
			return second, nil
		}
		marked = marked || found
	}
	if marked {
		return meta{}, damaged("", nil)
	}
	return meta{}, model.Fault{Code: model.FaultForeign}
}

// bothMetas reports whether both meta pages can be read. bbolt does with one, and
// then what was written last may be gone.
func bothMetas(f io.ReaderAt) error {
	m, err := newestMeta(f)
	if err != nil {
		return err
	}
	_, _, first := readMeta(f, 0)
	if _, _, second := readMeta(f, m.pageSize); !first || !second {
		return model.Fault{Code: model.FaultUnread, Detail: "meta"}
	}
	return nil
}

// readMeta reads the meta page at a place in the file: whether it has the mark
// of one, and whether it is valid.
func readMeta(f io.ReaderAt, at int64) (m meta, marked, ok bool) {
	var b [metaSize]byte
	n, err := f.ReadAt(b[:], at+pageHeader)
	u32, u64 := binary.NativeEndian.Uint32, binary.NativeEndian.Uint64
	marked = n >= 4 && u32(b[:]) == metaMagic
	if err != nil || !marked {
		return meta{}, marked, false
	}
	sum := fnv.New64a()
	sum.Write(b[:metaSize-8])
	m = meta{pageSize: int64(u32(b[8:])), root: u64(b[16:]), freelist: u64(b[32:]), high: u64(b[40:]), tx: u64(b[48:])}
	ok = sum.Sum64() == u64(b[metaSize-8:]) && u32(b[4:]) == metaVersion &&
		m.pageSize >= minPage && m.pageSize <= maxPage && bits.OnesCount64(uint64(m.pageSize)) == 1
	return m, true, ok
}

// pages visits the pages of a file that are in use.
type pages struct {
	f    io.ReaderAt
	meta meta
	seen []bool // by page: in use, or listed as free
	todo []uint64
	buf  []byte
}

func newPages(f io.ReaderAt, m meta) *pages {
	return &pages{f: f, meta: m, seen: make([]bool, m.high), todo: []uint64{m.root}, buf: make([]byte, m.pageSize)}
}

// check holds every page against these rules: it lies below the high-water
// mark, says its own number, is used once, and what it points at lies within
// it; keys are in order; no page in use is listed as free.
func (p *pages) check() error {
	for len(p.todo) > 0 {
		id := p.todo[len(p.todo)-1]
		p.todo = p.todo[:len(p.todo)-1]
		pg, err := p.open(id)
		if err != nil {
			return err
		}
		if err := p.elements(pg); err != nil {
			return err
		}
	}
	return p.free()
}

// page is a page as read, or a small bucket that is kept within one.
type page struct {
	at    int64 // in the file; of no use when inline
	span  int64 // bytes, with the pages that follow as its overflow
	flags uint16
	count uint16
	data  []byte // the first bytes of it
}

const (
	flagBranch   = 1
	flagLeaf     = 2
	flagFreelist = 16
	elementSize  = 16
	bucketHeader = 16 // root 8, sequence 8
	bucketFlag   = 1
)

// open reads a page and claims it, and those that it flows over into.
func (p *pages) open(id uint64) (page, error) {
	if id < 2 || id >= p.meta.high {
		return page{}, damaged("", nil)
	}
	at := int64(id) * p.meta.pageSize
	if _, err := p.f.ReadAt(p.buf, at); err != nil {
		return page{}, err
	}
	b := p.buf
	overflow := uint64(binary.NativeEndian.Uint32(b[12:]))
	if binary.NativeEndian.Uint64(b) != id || overflow >= p.meta.high-id {
		return page{}, damaged("", nil)
	}
	for i := id; i <= id+overflow; i++ {
		if p.seen[i] {
			return page{}, damaged("", nil)
		}
		p.seen[i] = true
	}
	return page{at, int64(overflow+1) * p.meta.pageSize, binary.NativeEndian.Uint16(b[8:]), binary.NativeEndian.Uint16(b[10:]), b}, nil
}

// upTo makes sure that the first n bytes of a page are read.
func (p *pages) upTo(pg *page, n int64) error {
	if n > pg.span {
		return damaged("", nil)
	}
	if n <= int64(len(pg.data)) {
		return nil
	}
	pg.data = make([]byte, n)
	_, err := p.f.ReadAt(pg.data, pg.at)
	return err
}

// elements visits what a branch or leaf page holds.
func (p *pages) elements(pg page) error {
	if pg.flags != flagLeaf && (pg.flags != flagBranch || pg.count == 0) {
		return damaged("", nil)
	}
	if err := p.upTo(&pg, pageHeader+int64(pg.count)*elementSize); err != nil {
		return err
	}
	var last []byte
	for i := range int64(pg.count) {
		el := pg.element(pageHeader + i*elementSize)
		if el.end > pg.span {
			return damaged("", nil)
		}
		if el.value <= int64(len(pg.data)) {
			key := pg.data[el.key:el.value]
			if i > 0 && last != nil && bytes.Compare(last, key) >= 0 {
				return damaged("", nil)
			}
			last = key
		}
		if err := p.follow(&pg, el); err != nil {
			return err
		}
	}
	return nil
}

// element is where the parts of one element begin within its page, and what
// page it leads to.
type element struct {
	key, value, end int64
	child           uint64
	bucket          bool
}

func (pg page) element(at int64) element {
	b := pg.data[at:]
	u32 := func(i int) int64 { return int64(binary.NativeEndian.Uint32(b[i:])) }
	if pg.flags == flagBranch {
		key := at + u32(0)
		return element{key: key, value: key + u32(4), end: key + u32(4), child: binary.NativeEndian.Uint64(b[8:])}
	}
	key := at + u32(4)
	return element{key: key, value: key + u32(8), end: key + u32(8) + u32(12), bucket: u32(0)&bucketFlag != 0}
}

// follow puts the page that an element leads to on the list, or looks into the
// bucket that it holds.
func (p *pages) follow(pg *page, el element) error {
	switch {
	case pg.flags == flagBranch:
		p.todo = append(p.todo, el.child)
		return nil
	case !el.bucket:
		return nil
	case el.end-el.value < bucketHeader:
		return damaged("", nil)
	}
	if err := p.upTo(pg, el.end); err != nil {
		return err
	}
	value := pg.data[el.value:el.end]
	if root := binary.NativeEndian.Uint64(value); root != 0 {
		p.todo = append(p.todo, root)
		return nil
	}
	return p.inline(value[bucketHeader:])
}

// inline checks a bucket that is small enough to live in its parent's page. It
// holds no buckets.
func (p *pages) inline(b []byte) error {
	if len(b) < pageHeader {
		return damaged("", nil)
	}
	in := page{span: int64(len(b)), flags: binary.NativeEndian.Uint16(b[8:]), count: binary.NativeEndian.Uint16(b[10:]), data: b}
	if in.flags != flagLeaf || pageHeader+int64(in.count)*elementSize > in.span {
		return damaged("", nil)
	}
	for i := range int64(in.count) {
		if in.element(pageHeader + i*elementSize).bucket {
			return damaged("", nil)
		}
	}
	return p.elements(in)
}

// free checks the list of free pages. Without one the file is not from here.
func (p *pages) free() error {
	pg, err := p.open(p.meta.freelist)
	if err != nil {
		return err
	}
	if pg.flags != flagFreelist {
		return damaged("", nil)
	}
	n, at := int64(pg.count), int64(pageHeader)
	if pg.count == 0xFFFF { // then the first number is the count
		n, at = int64(min(binary.NativeEndian.Uint64(pg.data[at:]), p.meta.high)), at+8
	}
	if err := p.upTo(&pg, at+n*8); err != nil {
		return err
	}
	for ; n > 0; n, at = n-1, at+8 {
		id := binary.NativeEndian.Uint64(pg.data[at:])
		if id < 2 || id >= p.meta.high || p.seen[id] {
			return damaged("", nil)
		}
		p.seen[id] = true
	}
	return nil
}
