package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"testing"

	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"regietafel/model"
)

func TestCodes(t *testing.T) {
	for _, c := range []struct {
		err   error
		other model.FaultCode
		want  model.FaultCode
	}{
		{&fs.PathError{Err: syscall.ENOSPC}, model.FaultOutput, model.FaultFull},
		{errors.New("file resize error: no space left on device"), model.FaultOutput, model.FaultFull},
		{&os.LinkError{Err: syscall.EDQUOT}, model.FaultOutput, model.FaultFull},
		{&fs.PathError{Err: syscall.EACCES}, model.FaultOutput, model.FaultReadOnly},
		{&fs.PathError{Err: syscall.EACCES}, model.FaultInput, model.FaultDenied},
		{&fs.PathError{Err: syscall.EROFS}, model.FaultInput, model.FaultReadOnly},
		{fmt.Errorf("x: %w", berrors.ErrTimeout), model.FaultInput, model.FaultLocked},
		{berrors.ErrChecksum, model.FaultInput, model.FaultDamaged},
		{errors.New("x"), model.FaultInput, model.FaultInput},
		{model.Fault{Code: model.FaultOlder, Path: "b"}, model.FaultInput, model.FaultOlder},
	} {
		var f model.Fault
		if err := faultOf("a", c.other, c.err); !errors.As(err, &f) || f.Code != c.want || f.Path == "" {
			t.Errorf("%v: %#v, want %s", c.err, err, c.want)
		}
	}
	if err := faultOf("a", model.FaultInput, nil); err != nil {
		t.Errorf("nothing is %v", err)
	}
}

// After a panic bbolt may hold a lock for good: nothing may wait for it.
func TestNothingAfterAPanic(t *testing.T) {
	s := fresh(t)
	x := session("x")
	must(t, s.Save(x))
	wants(t, s.update(func(*bolt.Tx) error { panic("a damaged page") }), model.FaultDamaged)
	wants(t, s.Save(next(x, "y")), model.FaultDamaged)
	_, err := s.List()
	wants(t, err, model.FaultDamaged)
	must(t, s.Close())
	if got, err := mustOpen(t, s.Path()).Load(x.ID); err != nil || got.Revision != x.Revision {
		t.Errorf("reopened: %v, %v", got, err)
	}
}
