package date_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"regietafel/model/date"
	"regietafel/model/fold"
)

func TestADatePhraseCountsAtTheEndOfALine(t *testing.T) {
	for _, r := range []struct{ line, text, due string }{
		{"Vergoeding per dagdeel uitwerken +6w", "Vergoeding per dagdeel uitwerken", "2026-12-31"},
		{"Vergoeding uitwerken @Rietgoor +6w", "Vergoeding uitwerken @Rietgoor", "2026-12-31"},
		{"Ritten uitwerken uiterlijk 1 mei", "Ritten uitwerken", "2027-05-01"},
		{"Ritten uitwerken vóór 1 oktober", "Ritten uitwerken", "2027-10-01"},
		{"Hal openen in 2028", "Hal openen", "2028-12-31/year"},
		{"Hal openen per 1-3-2027", "Hal openen", "2027-03-01"},
		{"Hal openen, eind juni", "Hal openen", "2027-06-30/monthend"},
		{"Hal openen voor eind juni 2028", "Hal openen", "2028-06-30/monthend"},
		{"Hal openen Q3 2027", "Hal openen", "2027-09-30/quarter"},
		{"Hal openen vr", "Hal openen", "2026-11-20"},
		{"Hal openen vr 5 mrt 2027", "Hal openen", "2027-03-05"},
		{"Hal openen in week 12", "Hal openen", "2027-03-26"},
		{"Hal openen in 6 weken", "Hal openen", "2026-12-31"},
		{"Hal openen over 6 weken", "Hal openen", "2026-12-31"},
		{"Hal openen uiterlijk in mei", "Hal openen", "2027-05-31/month"},
		{"Elkaar bellen doorlopend", "Elkaar bellen", "/ongoing"},
		{"Open the hall by 1 March", "Open the hall", "2027-03-01"},
		{"Open the hall before Friday", "Open the hall", "2026-11-20"},
	} {
		text, due := date.Cut(r.line, on(thursday))
		if text != r.text || due.String() != r.due {
			t.Errorf("%q: %q and %s, want %q and %s", r.line, text, due, r.text, r.due)
		}
	}
}

func TestWhatSaysNoDateByItselfStaysInTheLine(t *testing.T) {
	for _, line := range []string{
		"Op 1 mei de hal openen",
		"Voor eind juni ritten uitwerken met de buurt",
		"Begroting 2027",
		"Samen doen in de maand mei",
		"Overleggen zoals de bewoners willen zo",
		"Plekken regelen voor 60",
		"Een groep van 25",
		"Begeleiders vinden voor 2 dagdelen",
		"Hal openen op 28",
		"Iedereen belt Omnisport nu",
		"1 mei",
		"morgen",
		"",
		"Afspraak",
		"Wachttijd van 6 weken",
	} {
		if text, due := date.Cut(line, on(thursday)); text != line || !due.IsZero() {
			t.Errorf("%q: %q and %s, want the line as it is", line, text, due)
		}
	}
}

// yearZero is a phrase that is read as one of the year 2000.
var yearZero = regexp.MustCompile(`\b00\b`)

func FuzzParse(f *testing.F) {
	for _, text := range []string{"1 mrt", "1-3-2027", "vr", "morgen", "+6w", "eind juni", "Q3 2027", "2028", "week 12", "vr 5 mrt 2027",
		"3e kwartaal 2027", "doorlopend 1 mrt", "29 feb", "volgende week", "q", "eind van de", "+9999j", "vr vr vr", "juni 27", "week 53"} {
		f.Add(text, 0)
		f.Add("iets doen "+text, 45)
	}
	start := on("2024-02-27")
	f.Fuzz(func(t *testing.T, text string, n int) {
		today := start.AddDays(n % 3000)
		line, cut := date.Cut(text, today)
		if !cut.IsZero() && len(line) >= len(text) {
			t.Errorf("%q: a date was cut and nothing taken off", text)
		}
		due, err := date.Parse(text, today)
		for _, d := range []date.Due{due, cut} {
			var back date.Due
			if err := back.UnmarshalText([]byte(d.String())); err != nil || back != d {
				t.Errorf("%q on %s is %s, which is read back as %s: %v", text, today, d, back, err)
			}
		}
		if err != nil || due.Last.IsZero() {
			return
		}
		if !due.Last.Valid() {
			t.Errorf("%q is no day: %s", text, due)
		}
		if yearZero.MatchString(text) {
			return // "jAn 00" is January 2000, which nobody means
		}
		if !saysAYear(text) && n > -3000 && due.Last.Before(today) {
			t.Errorf("%q says no year and is %s on %s", text, due, today)
		}
	})
}

// saysAYear reports whether a text may hold a year: two numbers, or one of more
// than two digits.
func saysAYear(text string) bool {
	numbers := strings.FieldsFunc(fold.Text(text), func(r rune) bool { return !unicode.IsDigit(r) })
	return len(numbers) > 1 || len(numbers) == 1 && len(numbers[0]) > 2
}
