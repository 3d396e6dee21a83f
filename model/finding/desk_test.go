package finding_test

import (
	"testing"

	"regietafel/model/modeltest"
)

// desk is the table of three, with what only these tests ask of it.
type desk struct{ *modeltest.Desk }

func newDesk(t *testing.T) *desk {
	t.Helper()
	return &desk{modeltest.NewDesk(t)}
}

var day = modeltest.Friday

func equal[T comparable](t testing.TB, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}
