package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"regietafel/model"
)

// A free page is one of the file's own: the first that can be is page 2, the last
// lies below the high-water mark, and none is listed twice.
func TestFreePagesAreOfTheFile(t *testing.T) {
	const size, list, high = 4096, 3, 6
	for name, c := range map[string]struct {
		free []uint64
		ok   bool
	}{
		"none":          {nil, true},
		"the first":     {[]uint64{2}, true},
		"the last":      {[]uint64{5}, true},
		"a meta page":   {[]uint64{1}, false},
		"beyond":        {[]uint64{high}, false},
		"twice":         {[]uint64{4, 4}, false},
		"the list":      {[]uint64{list}, false},
		"more than fit": {make([]uint64, 512), false},
	} {
		data := make([]byte, high*size)
		page := data[list*size:]
		binary.NativeEndian.PutUint64(page, list)
		binary.NativeEndian.PutUint16(page[8:], flagFreelist)
		binary.NativeEndian.PutUint16(page[10:], uint16(len(c.free)))
		for i, id := range c.free {
			if at := pageHeader + i*8; at+8 <= size {
				binary.NativeEndian.PutUint64(page[at:], id)
			}
		}
		err := newPages(bytes.NewReader(data), meta{pageSize: size, freelist: list, high: high}).free()
		var fault model.Fault
		if errors.As(err, &fault); c.ok != (err == nil) || !c.ok && fault.Code != model.FaultDamaged {
			t.Errorf("%s: %v", name, err)
		}
	}
}
