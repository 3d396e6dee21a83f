package assets_test

import (
	"encoding/json"
	"testing"
	"time"

	"regietafel/assets"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var thursday = date.Day{Year: 2026, Month: time.November, Day: 19}

func day(y int, m time.Month, d int) date.Day { return date.Day{Year: y, Month: m, Day: d} }

func due(last date.Day, p date.Precision) date.Due { return date.Due{Last: last, Precision: p} }

// both checks what a phrase is in Dutch and in English.
func both(t *testing.T, what string, get func(*assets.Text) string, nl, en string) {
	t.Helper()
	if got := get(assets.For(assets.Dutch)); got != nl {
		t.Errorf("%s: %q, want %q", what, got, nl)
	}
	if got := get(assets.For(assets.English)); got != en {
		t.Errorf("%s: %q, want %q", what, got, en)
	}
}

func TestDate(t *testing.T) {
	for _, c := range []struct {
		day    date.Day
		nl, en string
	}{
		{date.Day{}, "–", "–"},
		{thursday, "do 19 nov 2026", "Thu 19 Nov 2026"},
		{day(2027, time.March, 5), "vr 5 mrt 2027", "Fri 5 Mar 2027"},
		{day(2026, time.November, 22), "zo 22 nov 2026", "Sun 22 Nov 2026"},
	} {
		both(t, c.day.String(), func(x *assets.Text) string { return x.Date(c.day) }, c.nl, c.en)
	}
}

func TestAligned(t *testing.T) {
	for _, c := range []struct {
		day    date.Day
		nl, en string
	}{
		{date.Day{}, "–", "–"},
		{thursday, "do 19 nov 2026", "Thu 19 Nov 2026"},
		{day(2026, time.November, 2), "ma  2 nov 2026", "Mon  2 Nov 2026"},
	} {
		both(t, c.day.String(), func(x *assets.Text) string { return x.Aligned(c.day) }, c.nl, c.en)
	}
}

func TestMoment(t *testing.T) {
	m := date.Moment{Date: thursday, Hour: 9, Minute: 5}
	both(t, "moment", func(x *assets.Text) string { return x.Moment(m) }, "do 19 nov 2026 09:05", "Thu 19 Nov 2026 09:05")
	both(t, "clock", func(x *assets.Text) string { return x.Clock(m) }, "09:05", "09:05")
	both(t, "no moment", func(x *assets.Text) string { return x.Moment(date.Moment{}) }, "–", "–")
}

func TestDue(t *testing.T) {
	june := day(2027, time.June, 30)
	for _, c := range []struct {
		due    date.Due
		nl, en string
	}{
		{date.Due{}, "", ""},
		{date.On(day(2027, time.March, 5)), "vr 5 mrt 2027", "Fri 5 Mar 2027"},
		{due(june, date.ByMonth), "juni 2027", "June 2027"},
		{due(june, date.ByMonthEnd), "eind juni 2027", "end of June 2027"},
		{due(day(2027, time.September, 30), date.ByQuarter), "3e kwartaal 2027", "Q3 2027"},
		{due(day(2028, time.December, 31), date.ByYear), "2028", "2028"},
		{due(day(2027, time.March, 31), date.BeforeDay), "vóór do 1 apr 2027", "before Thu 1 Apr 2027"},
		{due(june, date.BeforeMonth), "vóór juli 2027", "before July 2027"},
		{due(june, date.BeforeQuarter), "vóór 3e kwartaal 2027", "before Q3 2027"},
		{due(day(2026, time.December, 31), date.BeforeYear), "vóór 2027", "before 2027"},
		{due(day(2026, time.December, 31), date.BeforeYearEnd), "vóór eind 2026", "before end of 2026"},
		{due(day(2028, time.February, 29), date.ByWinter), "winter 2027-2028", "winter 2027-2028"},
		{due(day(2027, time.May, 31), date.BySpring), "voorjaar 2027", "spring 2027"},
		{due(june, date.ByHalf), "1e helft 2027", "H1 2027"},
		{due(day(2027, time.January, 15), date.ByMonthMid), "medio januari 2027", "mid January 2027"},
		{due(day(2027, time.March, 31), date.ByYearStart), "begin 2027", "early 2027"},
		{date.Due{Precision: date.Ongoing}, "doorlopend", "ongoing"},
		{due(thursday, date.Ongoing), "doorlopend, opnieuw bekeken op do 19 nov 2026", "ongoing, looked at again on Thu 19 Nov 2026"},
	} {
		both(t, c.due.String(), func(x *assets.Text) string { return x.Due(c.due) }, c.nl, c.en)
	}
}

// A field is filled with what Due shows, so that must be read as the same. Of
// what goes on, only the day of its review is said in more words than are read.
func TestDueReadsBack(t *testing.T) {
	all := []date.Due{{}, {Precision: date.Ongoing}}
	for n := range 3 * 366 {
		for _, p := range date.Precisions {
			if d := due(day(2027, time.January, 1).AddDays(n), p); d.Valid() {
				all = append(all, d)
			}
		}
	}
	if len(all) < 3*366*3 {
		t.Fatalf("only %d were tried", len(all))
	}
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, d := range all {
			shown := x.Due(d)
			if got, err := date.Parse(shown, thursday); err != nil || got != d {
				t.Errorf("%q reads as %v (%v), not %v", shown, got, err, d)
			}
		}
	})
}

// Lines found in use are shown as they were said.
func TestCasesOfDatesAreShownAsSaid(t *testing.T) {
	var cases []struct{ Today, Line, Shown string }
	if err := json.Unmarshal(modeltest.Cases(t, "found/dates.json")["dates.json"], &cases); err != nil || len(cases) < 60 {
		t.Fatalf("%d cases, %v", len(cases), err)
	}
	for _, c := range cases {
		var today date.Day
		if err := today.UnmarshalText([]byte(c.Today)); err != nil {
			t.Fatal(err)
		}
		_, due := date.Cut(c.Line, today)
		if got := assets.For(assets.Dutch).Due(due); c.Shown != "" && got != c.Shown {
			t.Errorf("%q is shown as %q, not %q", c.Line, got, c.Shown)
		}
	}
}
