package model_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

// desk is the table of three, with what only these tests ask of it.
type desk struct{ *modeltest.Desk }

func newDesk(t *testing.T) *desk {
	t.Helper()
	return &desk{modeltest.NewDesk(t)}
}

var day = modeltest.Friday

// refusal is a change that must be refused with a Problem.
type refusal struct {
	rule   string
	change model.Change
	field  model.Field
	code   model.ProblemCode
}

// refuses holds that each change is refused with its Problem, and that nothing
// changes by trying.
func (d *desk) refuses(rows []refusal) {
	d.T.Helper()
	before := written(d.T, d.S)
	for _, r := range rows {
		d.T.Run(r.rule, func(t *testing.T) {
			t.Helper()
			after, err := model.Do(d.S, model.SetText{Field: model.FieldOutside, Text: "eerst iets dat wel kan"}, r.change)
			var p model.Problem
			if !errors.As(err, &p) {
				t.Fatalf("%#v was not refused", r.change)
			}
			if p.Field != r.field || p.Code != r.code {
				t.Errorf("%#v: %q %q, want %q %q", r.change, p.Field, p.Code, r.field, r.code)
			}
			if !bytes.Equal(written(t, after), before) || !bytes.Equal(written(t, d.S), before) {
				t.Error("a refused change left something behind")
			}
		})
	}
}

func written(t testing.TB, s model.Session) []byte {
	t.Helper()
	data, err := wire.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func equal[T comparable](t testing.TB, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// long is a text of one character more than a limit.
func long(limit int) string { return strings.Repeat("é", limit+1) }

// on reads a day.
func on(text string) date.Day {
	var d date.Day
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(text)
	}
	return d
}
