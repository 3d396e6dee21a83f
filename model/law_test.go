package model_test

import (
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// What is entered in TAFEL means the same for the whole session as for what
// the table sees of it, refusals included.
func TestTableLawTafel(t *testing.T) {
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		c := modeltest.Change(t, s, model.Tafel)
		whole, err := model.Do(s, c)
		table, errTable := model.Do(s.Table(), c)
		if !errors.Is(errTable, err) {
			t.Fatalf("%#v: refused as %v by the session and as %v by its table layer", c, err, errTable)
		}
		if err == nil {
			taken++
			same(t, c, whole.Table(), table.Table())
		}
	})
	if taken == 0 {
		t.Error("no change was taken: the law was not tried")
	}
}

// What is prepared in REGIE cannot be told from what the table sees.
func TestTableLawRegie(t *testing.T) {
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		c := modeltest.PreparedChange(t, s)
		next, err := model.Do(s, c)
		if err == nil {
			taken++
			same(t, c, next.Table(), s.Table())
		}
	})
	if taken == 0 {
		t.Error("no change was taken: the law was not tried")
	}
}

// Putting a prepared line on the table and typing the same words in TAFEL give
// the same table.
func TestReleaseLaw(t *testing.T) {
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		s := withPrepared(modeltest.Session(t))
		var prepared []model.AddLine
		for _, x := range s.Interests {
			prepared = append(prepared, model.AddLine{ID: x.ID, Partner: x.Partner, Sort: model.SortInterest, State: x.State})
		}
		for _, x := range s.Preconditions {
			prepared = append(prepared, model.AddLine{ID: x.ID, Partner: x.Partner, Sort: model.SortPrecondition, State: x.State})
		}
		for _, line := range prepared {
			id := modeltest.ID()
			put, err := model.Do(s, model.Release{ID: line.ID, New: id, Text: "zo gezegd", Owner: true})
			typed, errTyped := model.Do(s, model.AddLine{ID: id, Partner: line.Partner, Sort: line.Sort, Text: "zo gezegd", State: model.Spoken})
			if line.State == model.Presumed && !errors.Is(err, errTyped) {
				t.Fatalf("released: %v, typed: %v", err, errTyped)
			}
			if err == nil {
				taken++
				same(t, line, put.Table(), typed.Table())
			}
		}
	})
	if taken == 0 {
		t.Error("no line was released: the law was not tried")
	}
}

// withPrepared returns a session with a partner more that has a prepared line, so
// that there is always something to release; a settled one as it is.
func withPrepared(s model.Session) model.Session {
	id := modeltest.ID()
	next, err := model.Do(s, model.AddPartner{ID: id, Name: "Wie nog iets te zeggen heeft"},
		model.AddLine{ID: modeltest.ID(), Partner: id, Sort: model.SortPrecondition, Text: "stil"})
	if err != nil {
		return s
	}
	return next
}

// Whatever changes make of a session holds what Check asks of a file, and so
// does what the table sees of it; both survive the wire.
func TestChangesKeepTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		for _, x := range []model.Session{s, s.Table(), s.Filed()} {
			data, err := wire.Encode(x)
			if err != nil {
				t.Fatal(err)
			}
			back, err := wire.Decode(data)
			if err != nil {
				t.Fatalf("%v in %s", err, data)
			}
			same(t, nil, back, x)
		}
		same(t, nil, s.Table().Table(), s.Table())
	})
}

func same(t *rapid.T, about any, a, b model.Session) {
	t.Helper()
	if !reflect.DeepEqual(a, b) {
		x, _ := wire.Encode(a)
		y, _ := wire.Encode(b)
		t.Fatalf("%#v:\n%s\n%s", about, x, y)
	}
}
