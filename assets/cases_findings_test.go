package assets_test

import (
	"slices"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// After each case's outcome the schaduwtoets finds exactly the partners that
// were forgotten: what they said has no way out, and of nobody else a point is
// open.
func TestTheShadowFindsWhoIsForgotten(t *testing.T) {
	eachCase(t, func(t *testing.T, name string, s model.Session) {
		end := modeltest.Outcome(s, name)
		var open []string
		for _, f := range finding.In(end, modeltest.Today, assets.For(assets.Dutch).Words()) {
			if f.Code == model.PointUnsaid {
				t.Errorf("%v said nothing", f.About)
			}
			if f.Code == model.PointOpen {
				p, _ := end.Partner(f.About[0])
				open = append(open, p.Label())
			}
		}
		slices.Sort(open)
		want := slices.Sorted(slices.Values(modeltest.Uncovered(name)))
		if len(want) == 0 || !slices.Equal(open, want) {
			t.Errorf("found open are the points of %q, not of %q", open, want)
		}
	})
}
