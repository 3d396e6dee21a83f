package fold_test

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"regietafel/model/fold"
)

// Folding is taking all of a text apart, dropping the marks and lowering the
// case, however it is cut into runs.
func TestFoldIsTakingApartAndLowering(t *testing.T) {
	letters := []rune("aAbZ09 é É éé Ǖ ʼn Dž ¨ ´ ÷ ü Ij fi ß Å Σ Ω 한 각 ¼ ² \u0301\u0308\u0345\u0344\u302e\u0327\U0001d165 � \n")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.SampledFrom(letters))).Draw(t, "text")
		var want strings.Builder
		for _, r := range norm.NFKD.String(text) {
			if !unicode.Is(unicode.Mn, r) {
				want.WriteRune(unicode.ToLower(r))
			}
		}
		if got := fold.Text(text); got != want.String() {
			t.Fatalf("%q: %q, want %q", text, got, want.String())
		}
	})
}

func TestFoldedTextIsFoundAsItIsTyped(t *testing.T) {
	for text, want := range map[string]string{
		"":                   "",
		"Beëindiging":        "beeindiging",
		"ZORGGROEP":          "zorggroep",
		"één ﬁets, ½ uur":    "een fiets, 1⁄2 uur",
		"vervoer in prijs":   "vervoer in prijs",
		"kapot\xff\xC3 EIND": "kapot\ufffd\ufffd eind",
	} {
		if got := fold.Text(text); got != want {
			t.Errorf("%q is folded as %q, not %q", text, got, want)
		}
	}
}
