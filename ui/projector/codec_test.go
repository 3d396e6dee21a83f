package projector

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// nasty is text that somebody may try to bring on the wall.
var nasty = map[string]string{
	"escapes":   "\x1b[31mrood\x1b[0m \x1b]0;titel\x07\x1b[2J\x1b[?1049l\x9b5m\u009b31m\x07\x08\x7f",
	"direction": "\u202eachterstevoren\u202c \u2066x\u2069\u200b\u200d",
	"wide":      strings.Repeat("日本語", 7000),
	"long":      strings.Repeat("onafgebroken", 1700),
	"words":     strings.Repeat("een woord \"en\" <nog> \\een ", 900),
	"marks":     "z" + strings.Repeat("\u0301", 5000),
	"emoji":     "👩‍👩‍👧‍👦 ❤️ 👍🏽 🇳🇱",
	"breaks":    "een\r\ntwee\u2028drie\vvier\n\n\n\nvijf\t!",
	"invalid":   "a\xff\xfeb\xc3(",
	"brackets":  strings.Repeat("[", 3000) + "x" + strings.Repeat("]", 3000),
}

// everywhere puts a text in each place of a Slide.
func everywhere(k Kind, text string) Slide {
	return Slide{Kind: k, Title: text, Foot: text, Lang: text, Lines: []Line{
		{Mark: text, Text: text}, {Text: text, Style: Changed, Joins: true}, {Text: text, Style: Dim},
	}}
}

func TestDecodeGivesWhatWasEncoded(t *testing.T) {
	for name, s := range samples {
		data, err := Encode(s)
		if err != nil {
			t.Fatal(name, err)
		}
		s.Format = Format
		if got, ok := Decode(data); !ok || !reflect.DeepEqual(got, s) {
			t.Errorf("%s became %+v, %t", name, got, ok)
		}
	}
}

func TestNastyTextIsEncodedSafely(t *testing.T) {
	for name, text := range nasty {
		s := everywhere(Opgave, text)
		for range 300 {
			s.Lines = append(s.Lines, Line{Text: text})
		}
		data, err := Encode(s)
		if err != nil || len(data) > MaxBytes || !utf8.Valid(data) {
			t.Errorf("%s: %d bytes, %v", name, len(data), err)
		}
		if i := bytes.IndexFunc(data[:len(data)-1], func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }); i >= 0 {
			t.Errorf("%s: a control character in %q", name, data[max(i-10, 0):i+10])
		}
		once, ok := Decode(data)
		if !ok || !reflect.DeepEqual(tidy(once), once) {
			t.Errorf("%s: is not read again as it was", name)
		}
	}
}

func TestEncodeRefusesWhatThereIsNot(t *testing.T) {
	for _, s := range []Slide{{}, {Kind: "board"}, {Kind: Opgave, Lines: []Line{{Style: "red"}}}} {
		if data, err := Encode(s); err == nil {
			t.Errorf("%+v became %s", s, data)
		}
	}
}

// Whatever is not byte for byte what Encode makes is refused: half a file,
// another format, a field of more than this, text that went through no door.
func TestDecodeRefusesWhatIsDamaged(t *testing.T) {
	good, _ := Encode(samples["opgave"])
	if _, ok := Decode(good); !ok {
		t.Fatal("the good one is refused: nothing is tried")
	}
	for n := range len(good) {
		if _, ok := Decode(good[:n]); ok {
			t.Errorf("%d of %d bytes are read", n, len(good))
		}
	}
	for _, c := range [][2]string{
		{"slide/1", "slide/2"}, {`"opgave"`, `"regie"`}, {`"title"`, `"notes":"x","title"`}, {`"title"`, `"Title"`},
		{"Vóór", "V\\u001bóór"}, {"Vóór", "V\x1bóór"}, {"Vóór", "V\u202eóór"}, {"{", " {"}, {"}\n", "}\n{}"}, {`"changed"`, `"red"`},
	} {
		bad := strings.Replace(string(good), c[0], c[1], 1)
		if _, ok := Decode([]byte(bad)); ok || bad == string(good) {
			t.Errorf("with %q for %q it is read", c[1], c[0])
		}
	}
	for _, bad := range []string{"", "null", "[]", "{}", strings.Repeat(" ", MaxBytes+1), string(good) + strings.Repeat("\n", MaxBytes)} {
		if _, ok := Decode([]byte(bad)); ok {
			t.Errorf("%.20q is read", bad)
		}
	}
}

// What decodes was made by Encode, draws within its window, and brings no
// escape sequence along.
func FuzzDecode(f *testing.F) {
	for _, s := range samples {
		data, _ := Encode(s)
		f.Add(data)
	}
	for _, text := range nasty {
		data, _ := Encode(everywhere(Partner, text))
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, ok := Decode(data)
		if !ok {
			return
		}
		if again, err := Encode(s); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("it encodes to %q, %v", again, err)
		}
		for _, size := range [][2]int{{1, 1}, {3, 5}, {60, 18}, {120, 36}} {
			within(t, s, size[0], size[1])
		}
	})
}

// A terminal's control sequences go whole: no letters of them stay behind.
func TestSequencesGoWhole(t *testing.T) {
	for text, want := range map[string]string{
		"\x1b[31mrood\x1b[0m en \x1b]0;titel\x07wit": "rood en wit", "a\u200d\u202eb\x7f\ufe0f": "ab", "een\ttwee\r\ndrie": "een twee\ndrie",
	} {
		if got := clean(text); got != want {
			t.Errorf("%q became %q, not %q", text, got, want)
		}
	}
}
