package date_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"

	"regietafel/model/date"
	"regietafel/model/fold"
	"regietafel/model/modeltest"
)

func TestADatePhraseCountsAtTheEndOfALine(t *testing.T) {
	for _, r := range []struct{ line, text, due string }{
		{"Vergoeding per dagdeel uitwerken +6w", "Vergoeding per dagdeel uitwerken", "2026-12-31"},
		{"Vergoeding uitwerken @Rietgoor +6w", "Vergoeding uitwerken @Rietgoor", "2026-12-31"},
		{"Ritten uitwerken uiterlijk 1 mei", "Ritten uitwerken", "2027-05-01"},
		{"Ritten uitwerken vóór 1 oktober", "Ritten uitwerken", "2027-09-30/beforeday"}, // the last day before it
		{"Ritten uitwerken voor 1 oktober", "Ritten uitwerken", "2027-09-30/beforeday"},
		{"Ritten uitwerken vóór oktober", "Ritten uitwerken", "2027-09-30/beforemonth"},
		{"Ritten uitwerken vóór Q4 2027", "Ritten uitwerken", "2027-09-30/beforequarter"},
		{"Ritten uitwerken vóór 2028", "Ritten uitwerken", "2027-12-31/beforeyear"},
		{"Ritten uitwerken vóór week 10", "Ritten uitwerken", "2027-03-07/beforeday"},
		{"Ritten uitwerken voor het einde van de maand", "Ritten uitwerken", "2026-11-30/beforemonthend"},
		{"Ritten uitwerken volgende week dinsdag", "Ritten uitwerken", "2026-11-24"},
		{"Ritten uitwerken dinsdag volgende week", "Ritten uitwerken", "2026-11-24"},
		{"Ritten uitwerken binnen drie maanden", "Ritten uitwerken", "2027-02-19"},
		{"Ritten uitwerken volgend kwartaal", "Ritten uitwerken", "2027-03-31/quarter"},
		{"Ritten uitwerken 3-mrt-2027", "Ritten uitwerken", "2027-03-03"},
		{"Ritten uitwerken 3 maart ’27", "Ritten uitwerken", "2027-03-03"},
		{"Ritten uitwerken uiterlijk 3/3", "Ritten uitwerken", "2027-03-03"},
		{"Ritten uitwerken op 3-3", "Ritten uitwerken", "2027-03-03"},
		{"Ritten uitwerken wk9", "Ritten uitwerken", "2027-03-05"},
		{"Ritten uitwerken woensdag 3 maart om 9.30 uur", "Ritten uitwerken", "2027-03-03"},
		{"Ritten uitwerken 3 maart a.s. @Regiotaxi @Nabij", "Ritten uitwerken @Regiotaxi @Nabij", "2027-03-03"},
		{"Ritten uitwerken 3 maart @Zorggroep Rietgoor @Nabij", "Ritten uitwerken @Zorggroep Rietgoor @Nabij", "2027-03-03"},
		{"Niemand vergeten die niet komt uiterlijk 1 mei", "Niemand vergeten die niet komt", "2027-05-01"},
		{"Rides ready in two weeks", "Rides ready", "2026-12-03"},
		{"Rides ready by the end of March", "Rides ready", "2027-03-31/monthend"},
		{"Hal openen in 2028", "Hal openen", "2028-12-31/year"},
		{"Hal openen per 1-3-2027", "Hal openen", "2027-03-01"},
		{"Hal openen, eind juni", "Hal openen", "2027-06-30/monthend"},
		{"Hal openen voor eind juni 2028", "Hal openen", "2028-06-30/beforemonthend"},
		{"Hal openen Q3 2027", "Hal openen", "2027-09-30/quarter"},
		{"Hal openen vr", "Hal openen", "2026-11-20"},
		{"Hal openen vr 5 mrt 2027", "Hal openen", "2027-03-05"},
		{"Hal openen in week 12", "Hal openen", "2027-03-26"},
		{"Hal openen in 6 weken", "Hal openen", "2026-12-31"},
		{"Hal openen over 6 weken", "Hal openen", "2026-12-31"},
		{"Hal openen uiterlijk in mei", "Hal openen", "2027-05-31/month"},
		{"Kijken begin 2027", "Kijken", "2027-03-31/yearstart"},
		{"Kijken begin volgend jaar", "Kijken", "2027-03-31/yearstart"},
		{"Kijken medio maart 2027", "Kijken", "2027-03-15/monthmid"},
		{"Kijken begin mei", "Kijken", "2027-05-10/monthstart"},
		{"Kijken begin november", "Kijken", "2027-11-10/monthstart"}, // this year's is over
		{"Kijken half mei", "Kijken", "2027-05-15/monthhalf"},
		{"Kijken medio Q2 2027", "Kijken", "2027-05-15/quartermid"},
		{"Kijken in het voorjaar van 2027", "Kijken", "2027-05-31/spring"},
		{"Kijken zomer 2028", "Kijken", "2028-08-31/summer"},
		{"Kijken najaar 2027", "Kijken", "2027-11-30/autumn"},
		{"Kijken winter 2027/2028", "Kijken", "2028-02-29/winter"},
		{"Kijken tweede helft van 2027", "Kijken", "2027-12-31/half"},
		{"Kijken H1 2027", "Kijken", "2027-06-30/half"},
		{"Kijken eind volgend jaar", "Kijken", "2027-12-31/yearend"},
		{"Kijken vóór eind 2027", "Kijken", "2027-12-31/beforeyearend"},
		{"Elkaar bellen doorlopend", "Elkaar bellen", "/ongoing"},
		{"Open the hall by 1 March", "Open the hall", "2027-03-01"},
		{"Open the hall before Friday", "Open the hall", "2026-11-19/beforeday"},
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
		"\u0310 5 mrt 2027",                                        // a mark without its letter
		"Geld zoeken voor 2028", "Rooster voor de zomer voor juni", // for, or before?
		"Beginnen vanaf 1 mei", "Beginnen per week", "Rekenen met ingang van 1 mei 2027", "Kijken na 1 mei", "Loopt sinds maart 2026",
		"Huur gelijk tot 1 mei", "Huur gelijk t/m 31 december 2027", "Niet beginnen vóór 1 mei", "Elke begeleider op dinsdag", "Rent valid until May",
		"Bereikbaar 24/7", "Klas 5/6", "Kinderen van 4-12", "Volgens punt 3.2", "Open om 9.30", "Stap 2-3", "Kerkstraat 5-7", "Half mei 2027",
		"De tweede week maart", "Bellen mrt 00", "Overleg 1 mei @Nabij over de zaal", "Overleg 1 mei @Nabij de hal", "Klaar vóór vandaag", "Plan voor medio maart", "Klaar vóór begin mei", "Alles in de zomer", "Kijken winter", "Kijken winter 2027",
		"Rooster voor het voorjaar 2027",
		"Af tussen 1 en 15 april", "Kijken op 24 of 25 april", "Open between 1 and 15 April",
	} {
		if text, due := date.Cut(line, on(thursday)); text != line || !due.IsZero() {
			t.Errorf("%q: %q and %s, want the line as it is", line, text, due)
		}
	}
}

// Lines that were read wrongly in use, with what is right.
func TestCasesOfLinesFoundInUse(t *testing.T) {
	var cases []struct{ Today, Line, Text, Due string }
	if err := json.Unmarshal(modeltest.Cases(t, "found/dates.json")["dates.json"], &cases); err != nil || len(cases) < 60 {
		t.Fatalf("%d cases, %v", len(cases), err)
	}
	for _, c := range cases {
		line, due := date.Cut(c.Line, on(c.Today))
		text, _, _ := strings.Cut(line, " @") // the partners are found later
		if got := due.Last.String(); text != c.Text || got != c.Due {
			t.Errorf("%q: %q and %s, want %q and %s", c.Line, text, got, c.Text, c.Due)
		}
	}
}

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
		if !partOfLine(text, line) {
			t.Errorf("%q was cut to %q", text, line)
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

// partOfLine reports whether what stayed of a line is its beginning, and with it
// what is named at its end: what was cut plus what stayed is the line.
func partOfLine(line, stayed string) bool {
	all, rest := strings.Fields(line), strings.Fields(stayed)
	if line == stayed {
		return true
	}
	trimmed := func(s string) string { return strings.TrimRight(s, " ,;") }
	n := 0
	for n < len(rest) && n < len(all) && trimmed(rest[n]) == trimmed(all[n]) {
		n++
	}
	tail := rest[n:]
	return len(all) > len(rest) && slices.Equal(tail, all[len(all)-len(tail):])
}

// What is before something is read back as it was shown, also when that has begun:
// a reservation whose day is past is asked again with it.
func TestBeforeWhatHasBegunIsReadBack(t *testing.T) {
	then := date.Day{Year: 2027, Month: 1, Day: 12}
	for _, said := range []string{"vóór 2027", "vóór januari 2027", "vóór Q1 2027", "vóór 12 jan 2027"} {
		first, err := date.Parse(said, on(thursday))
		again, errAgain := date.Parse(said, then)
		if err != nil || errAgain != nil || first != again {
			t.Errorf("%s: %s and then %s, %v, %v", said, first, again, err, errAgain)
		}
	}
	if due, err := date.Parse("vóór 1900", then); err == nil {
		t.Errorf("a day that is none: %s", due)
	}
}
