package ui_test

import (
	"fmt"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// A screen that no surface leads to is one that the sweep of sizes and the leak
// tests never saw, and that perhaps no key reaches.
func TestEveryScreenIsASurface(t *testing.T) {
	s := modeltest.Big(8, 24, 12)
	seen := map[string]bool{}
	see := func(desk *uitest.Desk) { seen[fmt.Sprintf("%T", ui.Top(desk.App))] = true }
	for _, l := range []model.Layer{model.Tafel, model.Regie} {
		for _, x := range surfaces {
			see(reach(t, s, l, x))
		}
	}
	for _, lead := range otherSurfaces(t) {
		see(lead())
	}
	for typ, file := range screens(t) {
		if !seen[typ] {
			t.Errorf("%s: no surface leads to %s", file, typ)
		}
	}
}
