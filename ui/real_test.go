package ui_test

import (
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// Real agreements show on every surface without a broken line, are saved, and
// come back the same. REGIETAFEL_CASES names a folder with such cases.
func TestRealCases(t *testing.T) {
	for name, data := range modeltest.Cases(t, "real/*.json") {
		s, err := modeltest.RealCase(data, modeltest.Today)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		t.Run(name, func(t *testing.T) {
			showsEverywhere(t, s)
			saysLittle(t, s)
		})
	}
}

// saysLittle looks at what step 5 in REGIE begins with: however large the
// table, it is at most seven questions and sentences. With -v a person can judge
// them.
func saysLittle(t *testing.T, s model.Session) {
	desk := inRegie(t, s).Resize(100, 40).Press("5")
	said := 0
	text := assets.For(assets.Dutch)
	for _, l := range strings.Split(desk.Screen(), "\n")[3:] { // below the title, the steps and the rule
		l = strings.TrimPrefix(strings.TrimPrefix(l, "  "), "▌ ")
		if strings.HasPrefix(l, text.Carry.Points) {
			break
		}
		if begins := []rune(l); len(begins) > 3 && strings.ContainsRune("123–", begins[0]) && begins[1] == ' ' {
			said++
		}
		t.Log(l)
	}
	if desk.Sees(text.Carry.Points); said == 0 || said > 7 {
		t.Errorf("step 5 begins with %d questions and sentences\n%s", said, desk.Screen())
	}
}

func showsEverywhere(t *testing.T, s model.Session) {
	for _, x := range surfaces {
		for _, l := range []model.Layer{model.Tafel, model.Regie} {
			desk := reach(t, s, l, x)
			fits(t, desk, 80, 24)
			fits(t, desk, 120, 36)
			if desk.Press("ctrl+c"); !desk.Quit { // a field that cannot be decided holds the first press
				desk.Press("ctrl+c")
			}
			stored, err := desk.Lib.Stored(s.ID)
			if !desk.Quit || err != nil || stored.Revision != desk.Session().Revision {
				t.Errorf("%s: quit %v, stored revision %d of %d, %v", x.name, desk.Quit, stored.Revision, desk.Session().Revision, err)
			}
		}
	}
}

// The footer of every surface fits 80 columns in both languages without losing
// the first four keys.
func TestFootersFit(t *testing.T) {
	s := modeltest.Big(8, 24, 12)
	for _, x := range surfaces {
		for _, lang := range [][]uitest.Option{nil, {uitest.English}} {
			desk := reach(t, s, model.Tafel, x, lang...)
			shown, all := desk.Footer()
			if len(shown) < min(len(all), 4) {
				t.Errorf("%s: of %q only %q are shown", x.name, all, shown)
			}
		}
	}
}
