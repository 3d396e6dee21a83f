package assets_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
)

var languages = []assets.Lang{assets.Dutch, assets.English}

// wordsOf lists every word of a language by its place, such as "Shell.Saved"
// or "Faults[full]".
func wordsOf(l assets.Lang) map[string]string {
	out := map[string]string{}
	gather(out, "", reflect.ValueOf(*assets.For(l)))
	return out
}

func gather(out map[string]string, at string, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		out[at] = v.String()
	case reflect.Struct:
		for i := range v.NumField() {
			gather(out, strings.TrimPrefix(at+"."+v.Type().Field(i).Name, "."), v.Field(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			gather(out, fmt.Sprintf("%s[%v]", at, k), v.MapIndex(k))
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			gather(out, fmt.Sprintf("%s[%d]", at, i), v.Index(i))
		}
	default:
		panic("a word of kind " + v.Kind().String() + " at " + at)
	}
}

// The empty screen has no words: that is what it is for.
const emptyScreen = "Shell.BlankLine"

func TestNoWordIsEmpty(t *testing.T) {
	for _, l := range languages {
		for at, word := range wordsOf(l) {
			if word == "" && at != emptyScreen {
				t.Errorf("%s: %s is empty", l, at)
			}
			if word != strings.Join(strings.Fields(word), " ") {
				t.Errorf("%s: %s has a space too many: %q", l, at, word)
			}
		}
	}
}

var placeholder = regexp.MustCompile(`\{[a-z]*\}`)

func placeholders(phrase string) []string {
	found := placeholder.FindAllString(phrase, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

func TestLanguagesHoldTheSame(t *testing.T) {
	dutch, english := wordsOf(assets.Dutch), wordsOf(assets.English)
	for at, nl := range dutch {
		en, ok := english[at]
		if !ok {
			t.Errorf("English has no %s: %q", at, nl)
		} else if got, want := placeholders(en), placeholders(nl); !slices.Equal(got, want) {
			t.Errorf("%s: English fills %v, Dutch %v", at, got, want)
		}
	}
	for at, en := range english {
		if _, ok := dutch[at]; !ok {
			t.Errorf("Dutch has no %s: %q", at, en)
		}
	}
}

// What is private is never called secret (field rule 46).
func TestNothingIsCalledSecret(t *testing.T) {
	for _, l := range languages {
		for at, word := range wordsOf(l) {
			low := strings.ToLower(word)
			if strings.Contains(low, "geheim") || strings.Contains(low, "secret") {
				t.Errorf("%s: %s says %q", l, at, word)
			}
		}
	}
}

// The footer holds about six keys; it is measured on the Dutch words.
func TestEnglishKeysFitTheFooter(t *testing.T) {
	english := wordsOf(assets.English)
	for at, nl := range wordsOf(assets.Dutch) {
		if !strings.HasPrefix(at, "Keys.") && !strings.Contains(at, ".Key") {
			continue
		}
		if n, most := utf8.RuneCountInString(english[at]), utf8.RuneCountInString(nl)+5; n > most {
			t.Errorf("%s: %q is %d letters for %q, at most %d", at, english[at], n, nl, most)
		}
	}
}

func TestMirroredScreenAsksForTheWordThatItTakes(t *testing.T) {
	for _, l := range languages {
		s := assets.For(l).Shell
		if !strings.Contains(s.RegieAskMirrored, " "+s.RegieWord+" ") {
			t.Errorf("%s: the sentence does not name %q: %s", l, s.RegieWord, s.RegieAskMirrored)
		}
		if s.RegieWord != strings.ToLower(s.RegieWord) {
			t.Errorf("%s: %q needs shift", l, s.RegieWord)
		}
	}
}
