package assets_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
)

func TestForFallsBackToDutch(t *testing.T) {
	for l, want := range map[assets.Lang]assets.Lang{"nl": assets.Dutch, "en": assets.English, "": assets.Dutch, "fr": assets.Dutch} {
		if got := assets.For(l).Lang; got != want {
			t.Errorf("For(%q) speaks %q, want %q", l, got, want)
		}
	}
}

func TestFill(t *testing.T) {
	for _, c := range []struct {
		phrase string
		pairs  []string
		want   string
	}{
		{"{a} en {b}", []string{"a", "x", "b", "y"}, "x en y"},
		{"{a}, {a}", []string{"a", "x"}, "x, x"},
		{"{a}", []string{"a", "{b}", "b", "y"}, "{b}"}, // a value is never filled in itself
		{"{c}", []string{"a", "x"}, "{c}"},
		{"niets", nil, "niets"},
	} {
		if got := assets.Fill(c.phrase, c.pairs...); got != c.want {
			t.Errorf("Fill(%q) is %q, want %q", c.phrase, got, c.want)
		}
	}
}

func TestFillLeavesWhatItIsGiven(t *testing.T) {
	pairs := []string{"a", "x"}
	for range 2 {
		if got := assets.Fill("{a}", pairs...); got != "x" {
			t.Errorf("Fill is %q, want x", got)
		}
	}
}

func TestCount(t *testing.T) {
	c := assets.Count{One: "1 plek", Many: "{n} plekken"}
	for n, want := range map[int]string{0: "0 plekken", 1: "1 plek", 2: "2 plekken", 54: "54 plekken"} {
		if got := c.Of(n); got != want {
			t.Errorf("Of(%d) is %q, want %q", n, got, want)
		}
	}
}

func TestNamesFold(t *testing.T) {
	for _, c := range []struct {
		names []string
		most  int
		want  string
	}{
		{nil, 3, ""},
		{[]string{"Nabij"}, 3, "Nabij"},
		{[]string{"Nabij", "Rietgoor", "Samenspel"}, 3, "Nabij, Rietgoor, Samenspel"},
		{[]string{"Nabij", "Rietgoor", "Samenspel", "Omnisport"}, 3, "Nabij, Rietgoor, Samenspel +1"},
		{[]string{"1", "2", "3", "4", "5"}, 2, "1, 2 +3"},
	} {
		if got := assets.Names(c.names, c.most); got != c.want {
			t.Errorf("Names(%v, %d) is %q, want %q", c.names, c.most, got, c.want)
		}
	}
}

func TestLabel(t *testing.T) {
	x := assets.For(assets.Dutch)
	s := model.Session{Partners: []model.Partner{{ID: "a", Name: "Zorggroep Rietgoor", Short: "Rietgoor"}, {ID: "b", Name: "Nabij"}}}
	for id, want := range map[model.ID]string{"a": "Rietgoor", "b": "Nabij", "c": "–", "": "–"} {
		if got := x.Label(s, id); got != want {
			t.Errorf("Label(%q) is %q, want %q", id, got, want)
		}
	}
}
