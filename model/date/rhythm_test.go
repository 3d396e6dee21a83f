package date_test

import (
	"testing"

	"regietafel/model/date"
)

func TestCutRhythm(t *testing.T) {
	for _, x := range []struct{ line, text, rhythm string }{
		{"Wachtlijst melden, elk kwartaal", "Wachtlijst melden", "elk kwartaal"},
		{"Wachtlijst melden doorlopend, elk kwartaal @Rietgoor", "Wachtlijst melden @Rietgoor", "elk kwartaal"},
		{"Cijfers delen @Zorggroep Rietgoor @Nabij jaarlijks in mei", "Cijfers delen @Zorggroep Rietgoor @Nabij", "jaarlijks in mei"},
		{"Elkaar zien twee keer per jaar.", "Elkaar zien", "twee keer per jaar"},
		{"Report the list every two months", "Report the list", "every two months"},
		{"Elk half jaar", "", "Elk half jaar"},
		{"Elk kwartaal kijken we terug", "Elk kwartaal kijken we terug", ""},
		{"Een plek elke dag", "Een plek elke dag", ""},
		{"Het tarief per jaar", "Het tarief per jaar", ""},
		{"", "", ""},
	} {
		if text, rhythm := date.CutRhythm(x.line); text != x.text || rhythm != x.rhythm {
			t.Errorf("%q: %q and %q, want %q and %q", x.line, text, rhythm, x.text, x.rhythm)
		}
	}
}

func TestParseClock(t *testing.T) {
	for text, want := range map[string]date.Clock{
		"": "", "14:30": "14:30", "14.30 uur": "14:30", "9": "09:00", "9u": "09:00", "14u30": "14:30", "2.30 pm": "14:30",
		"00:00": "00:00", "9 uur": "09:00", "12 pm": "12:00", "12 am": "00:00",
	} {
		if got, err := date.ParseClock(text); err != nil || got != want {
			t.Errorf("%q: %q, %v, want %q", text, got, err, want)
		}
	}
	for _, text := range []string{"25:00", "14:60", "half drie", "14:3", "1:2:3", "-1", "14:30:00", "u", "+9", "9:+5"} {
		if got, err := date.ParseClock(text); err == nil {
			t.Errorf("%q was read as %q", text, got)
		}
	}
	if got := date.Clock("23:50").Add(20); got != "00:10" {
		t.Errorf("past midnight: %s", got)
	}
	if got := date.Clock("").Add(20); got != "" {
		t.Errorf("from none: %s", got)
	}
}
