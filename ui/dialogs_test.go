package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/ui/uitest"
)

// otherSurfaces are pages and dialogs that keys alone do not lead to, or only in
// one layer.
func otherSurfaces(t *testing.T) map[string]func() *uitest.Desk {
	long := strings.Repeat("Stichting met een lange naam 日本 ", 8)
	regie := func() *uitest.Desk { return open(t, prepared(t)).Press("3", "ctrl+t", "g") }
	return map[string]func() *uitest.Desk{
		"home":         func() *uitest.Desk { return uitest.New(t, []model.Session{table(t), nasty()}) },
		"home, empty":  func() *uitest.Desk { return uitest.New(t, nil) },
		"home, new":    func() *uitest.Desk { return uitest.New(t, nil).Press("n").Type(long) },
		"home, search": func() *uitest.Desk { return uitest.New(t, []model.Session{table(t)}).Press("/").Type("oud") },
		"paste":        func() *uitest.Desk { return open(t, table(t)).Press("2").Paste(long + "\tdirecteur\nNabij\tx\n") },
		"parking, whose": func() *uitest.Desk {
			return open(t, table(t)).Press("p").Type(long).Press("tab").Type("nabij").Press("enter")
		},
		"on the table":  func() *uitest.Desk { return regie().Press("enter").Select("leegstand").Press("a", "o") },
		"end of a turn": func() *uitest.Desk { return regie().Press("e") },
		"draft partner": func() *uitest.Desk { return regie().Press("2", "N").Type(long) },
		"note":          func() *uitest.Desk { return regie().Press("n").Type(long) },
		"groot":         func() *uitest.Desk { return open(t, nasty()).Press("1", "space") },
		"home, next":    func() *uitest.Desk { return uitest.New(t, []model.Session{table(t), nasty()}).Press("v") },
		"home, case":    func() *uitest.Desk { return uitest.New(t, nil).Press("c") },
		"polls":         func() *uitest.Desk { return open(t, table(t)).Press("r", "1", "1", "enter", "esc", "r", "9") },
		"review":        func() *uitest.Desk { return uitest.New(t, []model.Session{table(t)}).Press("v", "1") },
		"looking back": func() *uitest.Desk {
			return open(t, table(t)).Press("s", "1", "6").Select("Terugblik").Press("enter", "enter")
		},
		"take-home": func() *uitest.Desk { return open(t, nasty()).Press("6").Select("Meeneemblad").Press("enter") },
		"sheet":     func() *uitest.Desk { return open(t, nasty()).Press("6").Select("Meeneemblad").Press("enter", "enter") },
		"helped": func() *uitest.Desk {
			return open(t, nasty()).Press("3", "x").Type(long).Press("enter").Select("afspraak die helpt").Press("enter")
		},
		"way out":    func() *uitest.Desk { return open(t, table(t)).Press("5", "enter", "3").Type(long) },
		"taken up":   func() *uitest.Desk { return open(t, table(t)).Press("5", "enter", "2") },
		"lapses":     func() *uitest.Desk { return open(t, table(t)).Press("5", "enter", "4").Type(long) },
		"a question": func() *uitest.Desk { return regie().Press("5", "W", "space") },
		"settling":   func() *uitest.Desk { return open(t, table(t)).Press("s", "1", "v") },
		"opening":    func() *uitest.Desk { return open(t, model.New(table(t).ID, long[:200], table(t).Date)).Press("o") },
	}
}

// The other surfaces draw inside every window too.
func TestGeometryOfDialogs(t *testing.T) {
	t.Parallel()
	for name, lead := range otherSurfaces(t) {
		t.Run(name, func(t *testing.T) {
			desk := lead()
			for _, size := range uitest.Sizes {
				fits(t, desk, size[0], size[1])
			}
		})
	}
}
