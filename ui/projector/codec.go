package projector

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// MaxBytes is the most that an encoded Slide takes; MaxLetters is how many of its
// letters are kept, many times what the largest page shows.
const (
	MaxBytes   = 64 << 10
	MaxLetters = 8000
	maxLines   = 200
	maxMarks   = 3 // combining marks that a letter keeps
)

var (
	kinds  = []Kind{Nothing, Opgave, Partner, Agreements, Agreement, Sentence, Clock}
	styles = []Style{Plain, Strong, Dim, Changed, Open}
)

var errKind = errors.New("projector: an unknown kind or style")

// Encode makes the bytes of a Slide, at most MaxBytes: control characters are
// taken out and what is beyond MaxLetters is cut. It fails on a kind or a
// style that there is not.
func Encode(s Slide) ([]byte, error) {
	s = tidy(s)
	if !slices.Contains(kinds, s.Kind) {
		return nil, errKind
	}
	for _, l := range s.Lines {
		if !slices.Contains(styles, l.Style) {
			return nil, errKind
		}
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Decode reads what Encode made, byte for byte; anything else is false.
func Decode(data []byte) (Slide, bool) {
	if len(data) == 0 || len(data) > MaxBytes {
		return Slide{}, false
	}
	var s Slide
	if json.Unmarshal(data, &s) != nil {
		return Slide{}, false
	}
	again, err := Encode(s)
	if err != nil || !bytes.Equal(again, data) {
		return Slide{}, false
	}
	return tidy(s), true
}

// tidy returns the Slide as it is encoded. Tidying twice changes nothing more.
func tidy(s Slide) Slide {
	left := MaxLetters
	take := func(text string) string {
		text = cut(text, left)
		left -= len([]rune(text))
		return text
	}
	out := Slide{Format: Format, Kind: s.Kind, Title: take(cleanLine(s.Title)),
		Foot: take(cleanLine(s.Foot)), Lang: take(cleanLine(s.Lang))}
	for i, l := range s.Lines[:min(len(s.Lines), maxLines)] {
		l.Joins = l.Joins && i > 0
		if l.Mark = take(cleanLine(l.Mark)); l.Joins {
			l.Mark = ""
		}
		l.Text = take(clean(l.Text))
		out.Lines = append(out.Lines, l)
	}
	return out
}

// cut keeps at most n letters, with an ellipsis where something is gone.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	letters := []rune(text)
	switch {
	case len(letters) <= n:
		return text
	case n <= 0:
		return ""
	}
	return string(letters[:n-1]) + "…"
}

// cleanLine is clean for text of one line.
func cleanLine(text string) string { return strings.Join(strings.Fields(clean(text)), " ") }

// clean takes out of a text what may not reach a terminal, or would make the
// width of a letter a matter of its opinion. Words of a session went through
// such a door already; a file might not.
func clean(text string) string {
	marks := 0
	return strings.Map(func(r rune) rune {
		switch r = cleanRune(r); {
		case r < 0:
			return r
		case !unicode.Is(unicode.M, r):
			marks = 0
			return r
		}
		if marks++; marks > maxMarks {
			return -1
		}
		return r
	}, ansi.Strip(strings.ToValidUTF8(text, "")))
}

func cleanRune(r rune) rune {
	switch {
	case r == '\n', r == '\u2028', r == '\u2029':
		return '\n'
	case r == '\t', r == '\u00a0':
		return ' '
	case unicode.IsControl(r), unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs, unicode.Variation_Selector):
		return -1
	case r == unicode.ReplacementChar, r >= 0x1F3FB && r <= 0x1F3FF, r&0xFFFE == 0xFFFE:
		return -1
	}
	return r
}
