package wire_test

import (
	"errors"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// A number at the edge of what JSON keeps is read from our own file, and refused
// from somebody else's: one decision more and nobody could read it.
func TestImportLeavesRoomToCount(t *testing.T) {
	for name, at := range map[string]func(*model.Session){
		"revision": func(s *model.Session) { s.Revision = 1 << 53 },
		"sitting":  func(s *model.Session) { s.Sitting = 1 << 53 },
		"wording":  func(s *model.Session) { s.Agreements[0].Wording = 1 << 53 },
	} {
		s := modeltest.Big(2, 2, 2)
		at(&s)
		data, err := wire.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := wire.Decode(data); err != nil {
			t.Errorf("%s: our own: %v", name, err)
		}
		var e *wire.Error
		if _, err := wire.Import(data); !errors.As(err, &e) || e.Reason != wire.WrongValue {
			t.Errorf("%s: imported: %v", name, err)
		}
	}
	data, err := wire.Encode(modeltest.Big(2, 2, 2))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wire.Import(data); err != nil {
		t.Error(err)
	}
}
