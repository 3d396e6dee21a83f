package projector

import (
	"bytes"
	"io/fs"
	"os"
	"time"
)

// TooOld is the age at which a slide is no longer shown: whoever put it there
// is gone, since it is made young again every 30 seconds.
const TooOld = 90 * time.Second

// found is what there is to show now; nothing when ok is false.
type found struct {
	slide Slide
	ok    bool
}

// watcher looks at the file. It is used by one command at a time, and tells
// only what changed: between changes nothing is drawn, read or sent.
type watcher struct {
	o     Options
	begun bool
	seen  fs.FileInfo // of what was read last; nil when it is to be read again
	data  []byte      // as shown; nil for nothing
}

// next waits for a change.
func (w *watcher) next() found {
	for {
		if f, changed := w.look(); changed {
			return f
		}
		time.Sleep(w.o.Poll)
	}
}

// look gives what there is to show, and whether that is something else than
// before. The file is read only when it is another one or was written to.
func (w *watcher) look() (found, bool) {
	info, err := w.o.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > MaxBytes || !w.fresh(info) {
		w.seen = nil
		return w.show(nil)
	}
	if w.seen != nil && os.SameFile(w.seen, info) && w.seen.Size() == info.Size() && w.seen.ModTime().Equal(info.ModTime()) {
		return found{}, false
	}
	data, err := w.o.Read()
	if err != nil {
		w.seen = nil
		return w.show(nil)
	}
	w.seen = info
	return w.show(data)
}

// fresh tells whether whoever wrote the file may still be there. A clock that
// was set back makes a file of later; such a one is as doubtful as an old one.
func (w *watcher) fresh(info fs.FileInfo) bool {
	return w.o.Now().Sub(info.ModTime()).Abs() <= TooOld
}

func (w *watcher) show(data []byte) (found, bool) {
	slide, ok := Decode(data)
	if !ok {
		data = nil
	}
	changed := !w.begun || !bytes.Equal(data, w.data)
	w.begun, w.data = true, data
	return found{slide, ok}, changed
}
