package ui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// surface is a screen or dialog, and the keys that lead to it from the start
// card of an open table.
type surface struct {
	name string
	keys []string
}

// surfaces are all of them. A new screen joins here, and with that every test
// that visits the surfaces.
var surfaces = []surface{
	{"start", nil},
	{"start, closing", []string{"s"}},
	{"start, display", []string{"t"}},
	{"details", []string{"e"}},
	{"details, rules", []string{"e", "down", "down", "down", "down", "down", "down", "enter"}},
	{"details, agenda", []string{"e", "n"}},
	{"details, length", []string{"e", "a"}},
	{"asked", []string{"1", "q"}},
	{"review", []string{"a"}},
	{"opgave", []string{"1"}},
	{"opgave, text", []string{"1", "enter"}},
	{"opgave, facet", []string{"1", "down", "enter"}},
	{"opgave, version", []string{"1", "enter", "x", "esc", "v"}},
	{"opgave, versions", []string{"1", "e"}},
	{"opgave, more", []string{"1", "m", "end"}},
	{"opgave, ambition", []string{"1", "m", "a"}},
	{"opgave, indicator", []string{"1", "m", "i", "x", "enter"}},
	{"terms", []string{"1", "t"}},
	{"terms, new", []string{"1", "t", "n"}},
	{"partners", []string{"2"}},
	{"partners, new", []string{"2", "n"}},
	{"partners, card", []string{"2", "enter"}},
	{"partners, kind", []string{"2", "enter", "down", "down", "enter"}},
	{"partners, roles", []string{"2", "enter", "down", "down", "down", "down", "down", "down", "down", "enter"}},
	{"partners, merge", []string{"2", "m"}},
	{"interests", []string{"3"}},
	{"interests, card", []string{"3", "enter"}},
	{"interests, more", []string{"3", "enter", "m"}},
	{"interests, new", []string{"3", "i"}},
	{"interests, floor", []string{"3", "b"}},
	{"agreements", []string{"4"}},
	{"agreements, new", []string{"4", "n", "a", "b", " ", "@", "z"}},
	{"agreements, card", []string{"4", "enter"}},
	{"agreements, lead", []string{"4", "enter", "down", "enter"}},
	{"agreements, others", []string{"4", "enter", "down", "down", "enter"}},
	{"agreements, bad date", []string{"4", "enter", "down", "down", "down", "enter", "x", "y", "enter"}},
	{"agreements, more", []string{"4", "enter", "m", "down", "enter"}},
	{"agreements, meetings", []string{"4", "O"}},
	{"agreements, meeting", []string{"4", "O", "n"}},
	{"agreements, link", []string{"4", "l"}},
	{"read-back", []string{"4", "down", "t"}},
	{"read-back, reserve", []string{"4", "t", "2"}},
	{"read-back, not", []string{"4", "t", "3"}},
	{"carry", []string{"5"}},
	{"carry, all", []string{"5", "m", "f"}},
	{"carry, by partner", []string{"5", "f", "f"}},
	{"carry, way out", []string{"5", "enter"}},
	{"carry, word", []string{"5", "enter", "e"}},
	{"carry, link", []string{"5", "enter", "1"}},
	{"carry, taken up", []string{"5", "enter", "2"}},
	{"carry, accepted", []string{"5", "enter", "3"}},
	{"carry, lapses", []string{"5", "enter", "4"}},
	{"carry, clash", []string{"5", "b"}},
	{"carry, round", []string{"5", "t"}},
	{"carry, if", []string{"5", "t", "2"}},
	{"carry, not", []string{"5", "t", "3"}},
	{"carry, reservation", []string{"5", "end", "up", "enter"}},
	{"carry, needs", []string{"5", "n"}},
	{"poll", []string{"r"}},
	{"poll, seats", []string{"r", "1", "1", "2"}},
	{"poll, totals", []string{"r", "1", "1", "2", "4", "enter"}},
	{"poll, counts", []string{"r", "6"}},
	{"poll, own", []string{"r", "5"}},
	{"poll, mandates", []string{"r", "4"}},
	{"poll, mandate", []string{"r", "4", "2"}},
	{"poll, done", []string{"r", "1", "1", "enter", "esc", "r", "9"}},
	{"closing", []string{"6"}},
	{"closing, photo", []string{"6", "down", "down", "down", "enter"}},
	{"closing, document", []string{"6", "down", "down", "down", "down", "down", "down", "down", "down", "down", "enter"}},
	{"closing, take-home", []string{"6", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "enter"}},
	{"closing, sheet", []string{"6", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "enter", "enter"}},
	{"parked", []string{"P"}},
	{"parking", []string{"p"}},
	{"search", []string{"/", "z", "o"}},
	{"help", []string{"1", "?"}},
	{"blank", []string{"ctrl+l"}},
	{"before regie", []string{"ctrl+t"}},
}

// reach leads to a surface of a session, in a layer.
func reach(t testing.TB, s model.Session, l model.Layer, x surface, options ...uitest.Option) *uitest.Desk {
	t.Helper()
	desk := uitest.New(t, []model.Session{s}, append(options, uitest.OpenAt(s.ID, model.Place{}))...)
	if l == model.Regie && x.name != "before regie" {
		desk.Press("ctrl+t", "g")
	}
	return desk.Press(x.keys...)
}

// fits fails the test when a frame is larger than the window or the cursor is
// out of it.
func fits(t testing.TB, desk *uitest.Desk, w, h int) {
	t.Helper()
	desk.Resize(w, h)
	v := desk.View()
	lines := strings.Split(v.Content, "\n")
	if len(lines) > h {
		t.Errorf("%d×%d: %d lines", w, h, len(lines))
	}
	for i, l := range lines {
		if got := ansi.StringWidth(l); got > w {
			t.Errorf("%d×%d: line %d is %d wide: %q", w, h, i, got, ansi.Strip(l))
		}
	}
	if w >= 60 && h >= 18 {
		for i, l := range ui.Page(desk.App) {
			if got := ansi.StringWidth(l); got > w {
				t.Errorf("%d×%d: line %d would be %d wide: %q", w, h, i, got, ansi.Strip(l))
			}
		}
	}
	if c := v.Cursor; c != nil && (c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h) {
		t.Errorf("%d×%d: the cursor is at %d,%d", w, h, c.X, c.Y)
	}
}

// No surface draws outside its window, at any size, in either layer and
// language.
func TestGeometry(t *testing.T) {
	t.Parallel()
	sessions := []model.Session{modeltest.Big(8, 24, 12), nasty()}
	if testing.Short() {
		sessions = sessions[1:]
	}
	for _, s := range sessions {
		for _, l := range []model.Layer{model.Tafel, model.Regie} {
			for i, x := range surfaces {
				lang := []uitest.Option{}
				if i%2 == 1 {
					lang = append(lang, uitest.English)
				}
				t.Run(x.name+" "+string(l), func(t *testing.T) {
					desk := reach(t, s, l, x, lang...)
					for _, size := range uitest.Sizes {
						fits(t, desk, size[0], size[1])
					}
					desk.Resize(80, 24)
				})
			}
		}
	}
}

// nasty is a session of long and odd texts.
func nasty() model.Session {
	s := modeltest.Big(3, 6, 4)
	long := strings.Repeat("onafgebroken", 40) + " " + strings.Repeat("een lange zin met [haken open ", 30)
	for _, c := range []model.Change{
		model.SetText{Field: model.FieldTitle, Text: strings.Repeat("Titel van de tafel ", 12)},
		model.SetText{Field: model.FieldOpgave, Text: long},
		model.SetText{Field: model.FieldHowMuch, Text: long[:1200]},
		model.SetText{ID: s.Partners[0].ID, Field: model.FieldName, Text: "Gemeenschappelijke regeling 日本 ☕ " + strings.Repeat("x", 200)},
		model.SetText{ID: s.Partners[0].ID, Field: model.FieldShort, Text: ""},
		model.SetText{ID: s.Agreements[0].ID, Field: model.FieldText, Text: long},
		model.SetText{ID: s.Preconditions[0].ID, Field: model.FieldText, Text: long[:1300]},
		model.AddTerm{ID: modeltest.ID(), Word: "regie", Meaning: long[:1200]},
		model.AddParked{ID: modeltest.ID(), Text: "zorg " + long},
	} {
		next, err := model.Do(s, c)
		if err != nil {
			panic(err)
		}
		s = next
	}
	return s
}
