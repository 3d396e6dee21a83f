package model

import (
	"testing"
	"time"
)

func TestAnyClockGivesAnID(t *testing.T) {
	for _, year := range []int{-300, 1, 999, 1969, 1970, 2026, 9999, 12000} {
		if id := idOf(time.Date(year, 3, 4, 5, 6, 7, 0, time.UTC)); !id.Valid() {
			t.Errorf("%d: %q", year, id)
		}
	}
}
