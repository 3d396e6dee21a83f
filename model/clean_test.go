package model_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"regietafel/model"
	"regietafel/model/modeltest"
)

func TestWhatHasNoPlaceOnALineIsTakenOut(t *testing.T) {
	for _, r := range []struct{ what, typed, want string }{
		{"plain words", "Één plek, dichtbij", "Één plek, dichtbij"},
		{"a colour", "\x1b[31mrood\x1b[0m gewoon", "rood gewoon"},
		{"a colour in one character", "\u009b31mrood", "rood"},
		{"a colour without its end", "rood \x1b[31", "rood"},
		{"the clipboard", "voor\x1b]52;c;Z2VoZWlt\x07 na", "voor na"},
		{"the clipboard, ended by ST", "voor\x1b]52;c;Z2VoZWlt\x1b\\ na", "voor na"},
		{"a title without an end", "voor\x1b]0;titel\nna", "voor\nna"},
		{"a control string", "voor\x1bPq#0\x1b\\na", "voorna"},
		{"a short sequence", "a\x1b(Bb\x1b7c", "abc"},
		{"an escape at the end", "a\x1b", "a"},
		{"an override of direction", "Gemeente \u202eeremlA\u202c", "Gemeente eremlA"},
		{"marks of direction", "a\u200e\u200f\u2066b\u2069\u061c", "ab"},
		{"joined emoji", "👩\u200d👧 samen", "👩👧 samen"},
		{"a variation selector", "❤\ufe0f", "❤"},
		{"skin tones", "👍🏻 akkoord 👎🏽🏿", "👍 akkoord 👎"},
		{"a flag of tags", "🏴\U000e0067\U000e007f", "🏴"},
		{"a byte order mark", "\ufeffAl\ufeffmere", "Almere"},
		{"breadthless blanks", "Al\u200bme\u2060re\u00ad", "Almere"},
		{"blank letters", "a\u3164b\u115fc\uffa0d", "abcd"},
		{"controls", "\x01a\x02\x07b\x08\x1a\x7fc\x00", "abc"},
		{"a replacement character", "Frysl\ufffdn", "Frysln"},
		{"invalid bytes", "a\xff\xc3(b\xe2\x82", "a(b"},
		{"private and not characters", "a\ue000\ufdd0\U0001fffeb", "ab"},
		{"letters and marks apart", "Cafe\u0301", "Café"},
		{"a tower of marks", "q\u0337\u0321\u031b\u0353\u0301a", "q\u0337\u0321\u031ba"},
		{"marks of a language", "ệ ḗ", "ệ ḗ"},
		{"ligature, Turkish and Greek", "wĳk İı Σύλ", "wĳk İı Σύλ"},
		{"a hard blank", "€\u00a020", "€\u00a020"},
		{"return and newline", "a\r\nb\rc", "a\nb\nc"},
		{"other line ends", "a\u0085b\u2028c\u2029d\ve\ff", "a\nb\nc\nd\ne\nf"},
		{"a tab", "a\tb", "a b"},
		{"blanks at line ends", "a  \nb\t\n", "a\nb"},
		{"empty lines around", "\n\n  a\n\nb\n\n", "  a\n\nb"},
		{"nothing but blanks", " \t\n \u00a0", ""},
	} {
		if got := model.Clean(r.typed); got != r.want {
			t.Errorf("%s: %q gives %q, want %q", r.what, r.typed, got, r.want)
		}
	}
}

func TestALineHasNoLineEnds(t *testing.T) {
	for typed, want := range map[string]string{
		"een\ntwee":             "een twee",
		"  een \t twee  ":       "een twee",
		"een\r\n\r\n\u0085twee": "een twee",
		"\u00a0een\u2003":       "een",
		"\n":                    "",
		"10 \u00a0 20":          "10 \u00a0 20",
	} {
		if got := model.CleanLine(typed); got != want {
			t.Errorf("%q gives %q, want %q", typed, got, want)
		}
	}
}

func TestWhileTypingBlanksAndNewlinesStay(t *testing.T) {
	for typed, want := range map[string]string{
		"een ":              "een ",
		"een\n":             "een\n",
		"\n een":            "\n een",
		"een\x1b[31m\u200b": "een",
		"een\ttwee ":        "een twee ",
	} {
		if got := model.CleanTyping(typed); got != want {
			t.Errorf("%q gives %q, want %q", typed, got, want)
		}
	}
}

// difficult are strings that give trouble in a terminal, a file or a search.
var difficult = []string{
	"", " ", "'t Nije Huus", "’s-Gravenhoek", "Fêste grûn; ŷn Fryslân", "Zorg & Co. B.V. (i.o.)", `a\b\nc`, `"""`, "a | b | c", "```\ncode\n```",
	"<script>x</script>", "</w:t>", "]]>", "=1+1", "-2+3", "@iedereen", "%s%d%n", "../../geheim", "C:\\tafel", "CON", "__proto__", "null", "nee",
	"1e999", "0000-00-00", "Q9", "€ 2,8 mld", "Ω ≈ ç √", "شكرا للطاولة", "共通の課題", "Общий стол", "𝓪𝓯𝓼𝓹𝓻𝓪𝓪𝓴", "🎯🎯🎯", "👨\u200d👩\u200d👧\u200d👦",
	"\u202etelfat\u202c", "a\u0300\u0301\u0302\u0303\u0304\u0305", "\x1b]52;c;eA==\a", "\x1b[2J\x1b[H", "\u009d0;titel\u009c", "goed\b\b\b\bfout",
	"half\x1b", "\x1b\x1b[31m", "\x1b[\u200b31m", "\xf0\x9f\x92", "a\x00b", "\ufeff\ufeff", "regel\r", "\u0085", "\u0301los teken", "kolom\tkolom",
	strings.Repeat("lang", 3000), strings.Repeat("ë", 500), strings.Repeat("\u0301", 200), "e" + strings.Repeat("\u0301", 90) + "\u0327",
}

func TestDifficultStringsAreSafe(t *testing.T) {
	for _, text := range difficult {
		clean(t, text)
	}
}

// A folder of cases may hold more strings: a JSON array of labels and values.
func TestStringsOfTheCasesFolderAreSafe(t *testing.T) {
	var cases []struct{ Label, Value string }
	if err := json.Unmarshal(modeltest.Cases(t, "nasty-strings.json")["nasty-strings.json"], &cases); err != nil || len(cases) == 0 {
		t.Fatalf("%d cases: %v", len(cases), err)
	}
	for _, c := range cases {
		t.Run(c.Label, func(t *testing.T) { clean(t, c.Value) })
	}
}

func FuzzClean(f *testing.F) {
	for _, text := range difficult {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { clean(t, text) })
}

// clean holds what each of the doors promises.
func clean(t *testing.T, text string) {
	t.Helper()
	for name, door := range map[string]func(string) string{"Clean": model.Clean, "CleanLine": model.CleanLine, "CleanTyping": model.CleanTyping} {
		got := door(text)
		if again := door(got); again != got {
			t.Errorf("%s of %q: %q, and again %q", name, text, got, again)
		}
		if !utf8.ValidString(got) || !norm.NFC.IsNormalString(got) {
			t.Errorf("%s of %q: %q is not in NFC", name, text, got)
		}
		for _, r := range got {
			if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs) || r == utf8.RuneError {
				t.Errorf("%s of %q lets %U through", name, text, r)
			}
		}
		if name != "CleanTyping" && got != strings.TrimRightFunc(got, unicode.IsSpace) {
			t.Errorf("%s of %q: %q ends in a blank", name, text, got)
		}
	}
	if line := model.CleanLine(text); strings.ContainsAny(line, "\n\t") || line != strings.TrimSpace(line) {
		t.Errorf("%q makes the line %q", text, line)
	}
}
