package ui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
	"regietafel/ui/uitest"
)

// demo is the example session of `regietafel demo`.
func demo(t testing.TB) model.Session {
	t.Helper()
	s, err := wire.Decode(assets.Demo())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// What each screen looks like, without colours: properties alone miss what is
// out of line. `go test ./ui -update` writes the files anew.
func TestGoldenFrames(t *testing.T) {
	for _, x := range surfaces {
		for _, l := range []model.Layer{model.Tafel, model.Regie} {
			if l == model.Regie && !strings.HasPrefix(x.name, "interests") && x.name != "agreements" && x.name != "start" {
				continue
			}
			t.Run(strings.ReplaceAll(x.name, ", ", "-")+string(l), func(t *testing.T) {
				desk := reach(t, demo(t), l, x)
				golden.RequireEqual(t, trimmed(desk.Screen()))
			})
		}
	}
	t.Run("english", func(t *testing.T) {
		desk := reach(t, demo(t), model.Tafel, surface{"agreements", []string{"4"}}, uitest.English)
		golden.RequireEqual(t, trimmed(desk.Screen()))
	})
}

// trimmed is a frame without the blanks at the ends of its lines.
func trimmed(frame string) string {
	lines := strings.Split(frame, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}
