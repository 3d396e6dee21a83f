package report

import "testing"

func TestEscape(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"plek voor [60|25] ouderen", "plek voor [60|25] ouderen"},
		{"NOC*NSF", `NOC\*NSF`},
		{"snake_case en _nadruk_", `snake_case en \_nadruk\_`},
		{"Health ~ Holland", `Health \~ Holland`},
		{`ELBA\REC`, `ELBA\\REC`},
		{"a < b en c > d", "a < b en c > d"},
		{"<script>", `\<script>`},
		{"Projects & Venturing &amp; &#38;", `Projects & Venturing \&amp; \&#38;`},
		{"![x](http://voorbeeld.invalid)", `![x\](http\://voorbeeld.invalid)`},
		{"[woord]: uitleg", `[woord\]: uitleg`},
		{"www.voorbeeld.invalid of a@b.invalid", `www\.voorbeeld.invalid of a\@b.invalid`},
		{"[^1] en $x$", `\[^1] en \$x\$`},
		{"# kop", `\# kop`},
		{"#12 is geen kop", "#12 is geen kop"},
		{"> citaat", `\> citaat`},
		{"- punt", `\- punt`},
		{"-rf", "-rf"},
		{"---", `\---`},
		{"===", `\===`},
		{"1. eerst", `1\. eerst`},
		{"12) dan", `12\) dan`},
		{"1-2-2026", "1-2-2026"},
		{"14. ", `14\. `},
		{"[x] klaar", `\[x] klaar`},
		{"|--|--|", `\|--|--|`},
		{"    ingesprongen", "ingesprongen"},
		{"```", "\\`\\`\\`"},
	} {
		if got := escapeLine(c.text); got != c.want {
			t.Errorf("%q is written %q, want %q", c.text, got, c.want)
		}
	}
	if got, want := (Cell{{Text: "[60|25]"}, {Label: "a|b", Text: "c"}}).md(), `[60\|25]<br>**a\|b:** c`; got != want {
		t.Errorf("a cell is written %q, want %q", got, want)
	}
}

func TestAHeadingEndsWithItsOwnSigns(t *testing.T) {
	for text, want := range map[string]string{"Werken aan C#": `Werken aan C\#`, "kop ###": `kop \#\#\#`, "# kop": `\# kop`, "plan - 1": "plan - 1"} {
		if got := mdHeading(text); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
}

// A text is cut behind a word, unless that leaves less than half.
func TestShort(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"precies", 7, "precies"},
		{"een lange regel", 11, "een lange…"},
		{"abcde fghijk", 11, "abcde fghi…"},
		{"abcdef ghijk", 11, "abcdef…"},
		{"éénlangwoord", 5, "éénl…"},
	} {
		if got := short(c.text, c.most); got != c.want {
			t.Errorf("%q in %d: %q, want %q", c.text, c.most, got, c.want)
		}
	}
}
