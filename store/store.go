package store

import (
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	bolt "go.etcd.io/bbolt"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/whole"
)

// lockWait is how long opening waits for another process to let the file go.
const lockWait = time.Second

// Options are what a store is given from outside.
type Options struct {
	Now func() time.Time // for the daily copy; time.Now when nil
	Log *slog.Logger     // gets codes and IDs, never content; may be nil
}

// Store is one open file of sessions. Its methods may be called from several
// goroutines.
type Store struct {
	path     atomic.Pointer[string]
	readOnly bool
	now      func() time.Time
	log      *slog.Logger

	opened sync.RWMutex // held to read while db is used, and to write while it is replaced
	db     *bolt.DB
	file   *os.File             // the file that db reads, for letting it go when db cannot
	is     os.FileInfo          // which file that is
	newest atomic.Pointer[meta] // its meta page that counts, as this store last wrote or read it
	half   atomic.Bool          // the other could not be read at opening: what was saved last may be missing
	broken atomic.Bool          // a read of the file panicked: db's locks may be held for good
	closed bool                 // by Close; guarded by opened

	writing sync.Mutex // held by whatever changes the file or must see it stand still
	copied  date.Day   // the day whose copy was made or tried; guarded by writing
	kept    bool       // the bytes of a half file, or it was tried; guarded by writing
}

// seams are where tests stand in for the system.
type seams struct {
	openFile   func(string, int, os.FileMode) (*os.File, error)
	migrations []migration
	readOnly   bool // do not even try to write
}

func system() seams { return seams{openFile: os.OpenFile, migrations: migrations} }

// Open opens the file of sessions at path; when there is none it makes it, for
// the user's eyes only, and its folder. When the file or its folder cannot be
// written it opens to read (see ReadOnly).
//
// Faults: FaultLocked when another process holds the file; FaultEmpty,
// FaultForeign, FaultDamaged and FaultFuture for a file that is not one of
// ours to read, which is left as it is; FaultDenied when it may not be read;
// FaultReadOnly when there is no file and none can be made; FaultFull,
// FaultInput and FaultOutput.
func Open(path string, o Options) (*Store, error) {
	_, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		o = o.filled()
		if err := create(path, o.Now()); err != nil {
			return nil, faultOf(path, model.FaultOutput, err)
		}
	}
	return OpenExisting(path, o)
}

// OpenPassing makes a file that will be gone when the program ends, such as the
// example's: no save waits for the disk and no copies are kept. Faults: those
// of Open.
func OpenPassing(path string, o Options) (*Store, error) {
	o = o.filled()
	noSync := func(*bolt.DB) error { return nil }
	if err := fill(path, o.Now(), noSync); err != nil {
		return nil, faultOf(path, model.FaultOutput, err)
	}
	s, err := OpenExisting(path, o)
	if err == nil {
		s.db.NoSync, s.copied = true, date.Of(o.Now())
	}
	return s, err
}

// OpenExisting is Open for a file that must be there: it makes nothing, and
// its fault is FaultMissing when there is none.
func OpenExisting(path string, o Options) (*Store, error) {
	return open(path, o, system())
}

func (o Options) filled() Options {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

func open(path string, o Options, by seams) (*Store, error) {
	o = o.filled()
	info, err := os.Stat(path)
	if err != nil {
		return nil, faultOf(path, model.FaultInput, err)
	}
	if !whole.IsFile(info) {
		return nil, model.Fault{Code: model.FaultForeign, Path: path}
	}
	s := &Store{now: o.Now, log: o.Log}
	s.path.Store(&path)
	s.readOnly = by.readOnly || !writable(filepath.Dir(path))
	err = s.connect(by)
	if !s.readOnly && forbidden(err) {
		s.readOnly = true
		err = s.connect(by)
	}
	if err != nil {
		return nil, err
	}
	if err := s.upgrade(by.migrations); err != nil {
		_ = s.Close()
		return nil, err
	}
	if !s.readOnly {
		whole.Sweep(path)
	}
	return s, nil
}

// connect lets bbolt open the file. The file is locked and inspected on the
// same descriptor that bbolt gets, so nothing can come between.
func (s *Store) connect(by seams) error {
	vet := func(name string, flag int, mode os.FileMode) (*os.File, error) {
		f, err := by.openFile(name, flag&^os.O_CREATE, mode)
		if err != nil {
			return nil, err
		}
		if err = lock(f, !s.readOnly, lockWait); err == nil {
			err = inspect(f)
		}
		if err == nil {
			s.is, err = f.Stat()
		}
		if err != nil {
			_ = f.Close()
			return nil, err
		}
		s.file = f
		s.look()
		s.half.Store(s.half.Load() || bothMetas(f) != nil)
		return f, nil
	}
	err := s.guarded(model.FaultInput, func() error {
		db, err := bolt.Open(s.Path(), 0o600, &bolt.Options{
			Timeout:      lockWait,
			ReadOnly:     s.readOnly,
			FreelistType: bolt.FreelistMapType,
			NoStatistics: true,
			OpenFile:     vet,
		})
		if err == nil {
			s.db = db
		}
		return err
	})
	if s.broken.Load() && s.file != nil {
		_ = letGo(s.file, s.mapped())
	}
	return err
}

// Path is the file's path, as given to Open.
func (s *Store) Path() string { return *s.path.Load() }

// ReadOnly reports whether the file or its folder cannot be written. Save and
// its like then give FaultReadOnly.
func (s *Store) ReadOnly() bool { return s.readOnly }

// Close lets the file go for other processes, after what is being read or
// written is done. Fault: FaultOutput.
func (s *Store) Close() error {
	if s.broken.Load() { // db would wait for locks that nobody lets go
		return faultOf(s.Path(), model.FaultOutput, letGo(s.file, s.mapped()))
	}
	s.opened.Lock()
	defer s.opened.Unlock()
	s.closed = true
	return faultOf(s.Path(), model.FaultOutput, s.db.Close())
}

// reopen opens the file anew where it was lost, unless that was done meanwhile. Its
// error is fs.ErrClosed after Close, else a Fault.
func (s *Store) reopen(lost *bolt.DB) error {
	s.opened.Lock()
	defer s.opened.Unlock()
	if s.db != lost {
		return nil
	}
	if s.closed {
		return fs.ErrClosed
	}
	_ = lost.Close()
	if err := s.connect(system()); err != nil {
		return err
	}
	s.db.NoSync = lost.NoSync
	return nil
}

// mapped is where in memory bbolt has the file; 0 for nowhere, and where it was let
// go already: there looking panics.
func (s *Store) mapped() (at uintptr) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() { _ = recover() }()
	if s.db != nil {
		at = s.db.Info().Data
	}
	return at
}
