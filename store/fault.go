package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime/debug"
	"syscall"

	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"regietafel/model"
	"regietafel/whole"
)

// known tells what the causes are that have a code of their own.
var known = []struct {
	cause error
	code  model.FaultCode
}{
	{errLocked, model.FaultLocked},
	{berrors.ErrTimeout, model.FaultLocked},
	{syscall.EISDIR, model.FaultForeign},
	{berrors.ErrDatabaseReadOnly, model.FaultReadOnly},
	{berrors.ErrInvalid, model.FaultDamaged},
	{berrors.ErrVersionMismatch, model.FaultDamaged},
	{berrors.ErrChecksum, model.FaultDamaged},
	{berrors.ErrIncompatibleValue, model.FaultDamaged},
	{io.EOF, model.FaultDamaged},
	{io.ErrUnexpectedEOF, model.FaultDamaged},
	{fs.ErrNotExist, model.FaultMissing},
	{fs.ErrExist, model.FaultExists},
}

// faultOf makes a Fault of any error; other is its code when nothing better is
// known. A Fault without a path gets this one.
func faultOf(path string, other model.FaultCode, err error) error {
	if err == nil {
		return nil
	}
	var f model.Fault
	if errors.As(err, &f) {
		if f.Path == "" {
			f.Path = path
		}
		return f
	}
	return model.Fault{Code: codeOf(err, other), Path: path, Err: err}
}

func codeOf(err error, other model.FaultCode) model.FaultCode {
	for _, k := range known {
		if errors.Is(err, k.cause) {
			return k.code
		}
	}
	switch {
	case whole.IsFull(err):
		return model.FaultFull
	case whole.IsProtected(err):
		return model.FaultReadOnly
	case errors.Is(err, fs.ErrPermission) && other == model.FaultOutput:
		return model.FaultReadOnly
	case errors.Is(err, fs.ErrPermission):
		return model.FaultDenied
	}
	return other
}

// forbidden reports whether a fault may be gone when nothing is to be written.
func forbidden(err error) bool {
	var f model.Fault
	return errors.As(err, &f) && (f.Code == model.FaultDenied || f.Code == model.FaultReadOnly)
}

// guarded runs what reads the file through bbolt. A panic, and an access to a
// part of the file that is not there, become FaultDamaged; after one the store
// gives nothing else.
func (s *Store) guarded(other model.FaultCode, fn func() error) (err error) {
	if s.broken.Load() {
		return model.Fault{Code: model.FaultDamaged, Path: s.Path()}
	}
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			s.broken.Store(true)
			s.log.Error("store", "code", model.FaultDamaged)
			err = model.Fault{Code: model.FaultDamaged, Path: s.Path(), Err: fmt.Errorf("panic: %v", r)}
		}
	}()
	return faultOf(s.Path(), other, fn())
}

// view runs fn in a read transaction. What fn gets from bbolt it must copy
// before it returns.
func (s *Store) view(fn func(*bolt.Tx) error) error {
	return s.through(model.FaultInput, func(db *bolt.DB) error { return db.View(fn) })
}

// update runs fn in a write transaction that is on disk when it returns nil,
// and did not happen when it returns a fault. The caller holds s.writing.
func (s *Store) update(fn func(*bolt.Tx) error) error {
	if s.readOnly {
		return model.Fault{Code: model.FaultReadOnly, Path: s.Path()}
	}
	if s.half.Load() && !s.kept { // the next meta page goes over the damaged one
		s.kept = true
		if err := s.keepBytes(s.freeCopy("half")); err != nil {
			s.log.Warn("store: no copy of a half file", "code", codeOf(err, model.FaultOutput))
		}
	}
	defer func() {
		s.opened.RLock()
		defer s.opened.RUnlock()
		s.look()
	}()
	return s.through(model.FaultOutput, func(db *bolt.DB) error { return db.Update(fn) })
}

// through runs fn on the database. Where bbolt has lost the file, as it does on
// Windows when the disk is full while the file grows, no transaction begins any
// more: then the file is opened anew, as at first, and fn runs once more.
func (s *Store) through(other model.FaultCode, fn func(*bolt.DB) error) error {
	var used *bolt.DB
	run := func() error {
		s.opened.RLock()
		defer s.opened.RUnlock()
		used = s.db
		return fn(used)
	}
	err := s.guarded(other, run)
	if lost := errors.Is(err, berrors.ErrInvalidMapping) || errors.Is(err, berrors.ErrDatabaseNotOpen); !lost {
		return err
	}
	switch again := s.reopen(used); {
	case errors.Is(again, fs.ErrClosed):
		return err
	case again != nil:
		return again
	}
	return s.guarded(other, run)
}

// damaged is the fault of a session that is not what was written; without an ID
// that of the file as a whole.
func damaged(detail model.ID, err error) model.Fault {
	if detail == "" {
		return model.Fault{Code: model.FaultDamaged, Err: err}
	}
	return model.Fault{Code: model.FaultUnread, Detail: string(detail), Err: err}
}
