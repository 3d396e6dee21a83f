package date_test

import (
	"errors"
	"testing"
	"time"

	"regietafel/model/date"
)

func on(text string) date.Day {
	var d date.Day
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(text)
	}
	return d
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// reading is what is typed on a day and how it is read: "" for a refusal.
type reading struct{ today, text, want string }

func read(t *testing.T, rows []reading) {
	t.Helper()
	for _, r := range rows {
		got, err := date.Parse(r.text, on(r.today))
		switch {
		case r.want == "" && err == nil:
			t.Errorf("on %s %q is read as %s, want a refusal", r.today, r.text, got)
		case r.want == "":
			if !errors.Is(err, date.ErrUnread) {
				t.Errorf("on %s %q: %v, want ErrUnread", r.today, r.text, err)
			}
		case err != nil || got.String() != r.want:
			t.Errorf("on %s %q is read as %s (%v), want %s", r.today, r.text, got, err, r.want)
		}
	}
}

const thursday = "2026-11-19"

func TestADayIsReadAsTyped(t *testing.T) {
	read(t, []reading{
		{thursday, "1 mrt", "2027-03-01"},
		{thursday, "1 maart", "2027-03-01"},
		{thursday, "1 mrt.", "2027-03-01"},
		{thursday, "1 Mrt 2028", "2028-03-01"},
		{thursday, "1 mrt 28", "2028-03-01"},
		{thursday, "1e mrt", "2027-03-01"},
		{thursday, "1ste van maart", "2027-03-01"},
		{thursday, "19 nov", "2026-11-19"},
		{thursday, "18 november", "2027-11-18"},
		{thursday, "20 nov", "2026-11-20"},
		{thursday, "31 dec", "2026-12-31"},
		{thursday, "1 jan", "2027-01-01"},
		{thursday, "1-3-2027", "2027-03-01"},
		{thursday, "01-03-2027", "2027-03-01"},
		{thursday, "1/3/2027", "2027-03-01"},
		{thursday, "1.3.27", "2027-03-01"},
		{thursday, "1-3", "2027-03-01"},
		{thursday, "19/11", "2026-11-19"},
		{thursday, "2027-03-01", "2027-03-01"},
		{thursday, "  1   mrt  ", "2027-03-01"},
		{thursday, "vandaag", "2026-11-19"},
		{thursday, "morgen", "2026-11-20"},
		{thursday, "overmorgen", "2026-11-21"},
		{thursday, "uiterlijk 1 mrt", "2027-03-01"},
		{thursday, "vóór 1 mrt", "2027-02-28/beforeday"},
		{thursday, "vóór juli", "2027-06-30/beforemonth"},
		{thursday, "before March 2027", "2027-02-28/beforemonth"},
		{thursday, "voor juli", ""}, // before it, or for it
		{thursday, "vóór 19 nov", ""},
		{thursday, "tot 1 mrt", ""},
	})
	if d, err := date.Parse("   ", on(thursday)); err != nil || !d.IsZero() {
		t.Errorf("nothing typed is read as %s (%v), want no date and no complaint", d, err)
	}
}

func TestAWeekdayIsTheNextOneAfterToday(t *testing.T) {
	read(t, []reading{
		{"2026-11-20", "vr", "2026-11-27"}, // a Friday: next week's
		{thursday, "vr", "2026-11-20"},
		{thursday, "do", "2026-11-26"},
		{thursday, "vrijdag", "2026-11-20"},
		{thursday, "volgende vrijdag", "2026-11-20"},
		{thursday, "ma", "2026-11-23"},
		{thursday, "zo", "2026-11-22"},
		{thursday, "Wed", "2026-11-25"},
		{thursday, "next Monday", "2026-11-23"},
		{"2026-12-31", "vr", "2027-01-01"},
		{"2028-02-28", "di", "2028-02-29"},
		{"2027-02-28", "ma", "2027-03-01"},
	})
}

func TestWhatTheProgramShowsIsReadBack(t *testing.T) {
	read(t, []reading{
		{thursday, "vr 5 mrt 2027", "2027-03-05"},
		{thursday, "Fri 5 Mar 2027", "2027-03-05"},
		{thursday, "do 19 nov 2026", "2026-11-19"},
		{thursday, "vr 5 mrt 2021", "2021-03-05"},
		{thursday, "3e kwartaal 2027", "2027-09-30/quarter"},
		{thursday, "3rd quarter 2027", "2027-09-30/quarter"},
		{thursday, "eind juni 2027", "2027-06-30/monthend"},
		{thursday, "juni 2027", "2027-06-30/month"},
		{thursday, "2028", "2028-12-31/year"},
		{thursday, "doorlopend", "/ongoing"},
		{thursday, "do 5 mrt 2027", ""}, // that was a Friday
		{thursday, "vr 31 feb 2027", ""},
	})
}

func TestLaterIsCountedFromToday(t *testing.T) {
	read(t, []reading{
		{thursday, "+6w", "2026-12-31"},
		{thursday, "+ 6 w", "2026-12-31"},
		{thursday, "+6 weken", "2026-12-31"},
		{thursday, "over 6 weken", "2026-12-31"},
		{thursday, "in 6 weeks", "2026-12-31"},
		{thursday, "+3d", "2026-11-22"},
		{thursday, "+1j", "2027-11-19"},
		{"2027-01-31", "+1m", "2027-02-28"},
		{"2028-01-31", "+1m", "2028-02-29"},
		{"2028-02-29", "+1j", "2029-02-28"},
		{"2028-02-29", "+4 jaar", "2032-02-29"},
		{"2026-08-31", "+1 maand", "2026-09-30"},
		{"2026-12-31", "+1d", "2027-01-01"},
		{"2028-02-28", "+1d", "2028-02-29"},
		{"2027-02-28", "+1d", "2027-03-01"},
		{thursday, "+6", ""},
		{thursday, "6w", ""},
		{thursday, "+9999j", ""},
		{thursday, "+99999w", ""},
	})
}

func TestAPeriodIsItsLastDay(t *testing.T) {
	read(t, []reading{
		{thursday, "eind juni", "2027-06-30/monthend"},
		{thursday, "end of June", "2027-06-30/monthend"},
		{thursday, "eind van november", "2026-11-30/monthend"},
		{thursday, "juni", "2027-06-30/month"},
		{thursday, "mei", "2027-05-31/month"},
		{"2026-11-30", "november", "2026-11-30/month"},
		{"2026-12-01", "november", "2027-11-30/month"},
		{"2027-03-01", "feb", "2028-02-29/month"},
		{thursday, "eind feb 2028", "2028-02-29/monthend"},
		{thursday, "eind feb 2100", "2100-02-28/monthend"},
		{thursday, "Q3 2027", "2027-09-30/quarter"},
		{thursday, "q3 27", "2027-09-30/quarter"},
		{thursday, "Q3", "2027-09-30/quarter"},
		{thursday, "Q4", "2026-12-31/quarter"},
		{thursday, "derde kwartaal", "2027-09-30/quarter"},
		{thursday, "kwartaal 2", "2027-06-30/quarter"},
		{thursday, "eind 3e kwartaal 2027", "2027-09-30/quarterend"},
		{"2026-12-31", "Q4", "2026-12-31/quarter"},
		{"2027-01-01", "Q4", "2027-12-31/quarter"},
		{thursday, "eind 2028", "2028-12-31/yearend"},
		{thursday, "eind van het jaar", "2026-12-31/yearend"},
		{thursday, "dit jaar", "2026-12-31/year"},
		{thursday, "volgend jaar", "2027-12-31/year"},
		{thursday, "volgende maand", "2026-12-31/monthend"},
		{"2026-12-31", "eind van de maand", "2026-12-31/monthend"},
		{"2026-12-31", "volgende maand", "2027-01-31/monthend"},
		{"2028-01-31", "volgende maand", "2028-02-29/monthend"},
		{thursday, "Q5 2027", ""},
		{thursday, "Q0", ""},
		{thursday, "vijfde kwartaal", ""},
	})
}

func TestAWeekIsItsFriday(t *testing.T) {
	read(t, []reading{
		{thursday, "week 12", "2027-03-26"},
		{thursday, "wk 47", "2026-11-20"},
		{"2026-11-21", "week 47", "2027-11-26"},
		{thursday, "week 53", "2027-01-01"}, // the Friday of 2026's is in the next year
		{"2027-01-01", "week 53", "2027-01-01"},
		{"2027-01-02", "week 53", "2032-12-31"},
		{thursday, "week 1", "2027-01-08"},
		{"2024-12-30", "week 1", "2025-01-03"}, // already in week 1 of the next year
		{thursday, "week 12 2028", "2028-03-24"},
		{thursday, "week 53 2027", ""},
		{thursday, "week 54", ""},
		{thursday, "week 0", ""},
		{thursday, "deze week", "2026-11-20"},
		{thursday, "volgende week", "2026-11-27"},
		{thursday, "eind volgende week", "2026-11-27"},
		{"2026-11-22", "volgende week", "2026-11-27"}, // a Sunday belongs to the week before
		{"2026-11-21", "deze week", ""},               // its Friday has been
	})
}

func TestALeapDayIsTheNextOneThatExists(t *testing.T) {
	read(t, []reading{
		{thursday, "29 feb", "2028-02-29"},
		{"2028-02-29", "29 feb", "2028-02-29"},
		{"2028-03-01", "29-2", "2032-02-29"},
		{"2096-03-01", "29 feb", "2104-02-29"},
		{thursday, "29 feb 2027", ""},
		{thursday, "29-2-2100", ""},
		{thursday, "30 feb", ""},
		{thursday, "31 april", ""},
		{"2028-02-29", "vr", "2028-03-03"},
		{"2028-02-29", "morgen", "2028-03-01"},
	})
}

func TestOngoingMayHaveAReviewDate(t *testing.T) {
	read(t, []reading{
		{thursday, "doorlopend", "/ongoing"},
		{thursday, "ongoing", "/ongoing"},
		{thursday, "doorlopend 1 mrt", "2027-03-01/ongoing"},
		{thursday, "doorlopend, eind juni", "2027-06-30/ongoing"},
		{thursday, "doorlopend doorlopend", ""},
		{thursday, "doorlopend iets", ""},
	})
}

func TestOnlyAYearThatWasSaidCanBePast(t *testing.T) {
	read(t, []reading{
		{thursday, "1 mrt 2020", "2020-03-01"},
		{thursday, "Q1 2020", "2020-03-31/quarter"},
		{thursday, "2020", "2020-12-31/year"},
		{thursday, "week 12 2020", "2020-03-20"},
		{"2026-12-31", "30 dec", "2027-12-30"},
		{"2026-12-31", "31-12", "2026-12-31"},
		{"2027-01-01", "31 dec", "2027-12-31"},
		{"2026-12-31", "eind dec", "2026-12-31/monthend"},
	})
}

func TestEnglishIsReadToo(t *testing.T) {
	read(t, []reading{
		{thursday, "1 March", "2027-03-01"},
		{thursday, "March 1", "2027-03-01"},
		{thursday, "Mar 1, 2028", "2028-03-01"},
		{thursday, "1st of March 2028", "2028-03-01"},
		{thursday, "the 2nd of May", "2027-05-02"},
		{thursday, "tomorrow", "2026-11-20"},
		{thursday, "today", "2026-11-19"},
		{thursday, "October 2027", "2027-10-31/month"},
		{thursday, "second quarter", "2027-06-30/quarter"},
		{thursday, "next week", "2026-11-27"},
		{thursday, "next year", "2027-12-31/year"},
		{thursday, "end 2028", "2028-12-31/yearend"},
	})
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	var rows []reading
	for _, text := range []string{"ooit", "zo snel mogelijk", "1", "28", "99", "0 mrt", "32 mrt 2027", "1-13-2027", "0-1-2027", "1 mrt 1800",
		"1 mrt 3000", "1 mrt 20271", "1 mrt mei", "vrij", "1--3", "1-3-", "-1-3-2027", "1-3-2027-4", "0000-00-00", "2027-13-01",
		"winter 2023", "jaarlijks vóór 12 november", "uiterlijk", "+", "Ø wk 53", "eind", "eind van", "van de", ".", ",", "q", "kw",
		"kwartaal", "week", "mrt van", "1-2/2027"} {
		rows = append(rows, reading{thursday, text, ""})
	}
	read(t, rows)
}

func TestASingleDayIsWantedWhereAPeriodIsNone(t *testing.T) {
	if d, err := date.ParseDay("1 mrt", on(thursday)); err != nil || d != on("2027-03-01") {
		t.Errorf("%s %v", d, err)
	}
	if d, err := date.ParseDay("", on(thursday)); err != nil || !d.IsZero() {
		t.Errorf("nothing typed: %s %v", d, err)
	}
	for _, text := range []string{"Q3 2027", "juni", "2028", "doorlopend", "ooit"} {
		if d, err := date.ParseDay(text, on(thursday)); !errors.Is(err, date.ErrUnread) {
			t.Errorf("%q: %s %v, want ErrUnread", text, d, err)
		}
	}
}

func TestDatesAreWrittenAndReadTheSame(t *testing.T) {
	for _, text := range []string{"", "2027-03-01", "2027-06-30/month", "2027-06-30/monthend", "2027-09-30/quarter", "2028-12-31/year", "/ongoing", "2027-03-01/ongoing"} {
		var d date.Due
		if err := d.UnmarshalText([]byte(text)); err != nil || d.String() != text {
			t.Errorf("%q is read as %s: %v", text, d, err)
		}
	}
	for _, text := range []string{"2027-3-1", "2027-02-29", "1800-01-01", "3000-01-01", "2027-06-29/month", "2027-06-30/", "/month", "2027-08-31/quarter",
		"2027-06-30/year", "2027-03-01/fortnight", "/", "2027-03-01/ongoing/", "morgen"} {
		before := date.On(on("2027-05-01"))
		d := before
		if err := d.UnmarshalText([]byte(text)); err == nil || d != before {
			t.Errorf("%q is read as %s, want a refusal that changes nothing", text, d)
		}
	}
	for text, ok := range map[string]bool{"": true, "2026-11-19T16:15": true, "2026-11-19T00:00": true, "2026-11-19T24:00": false,
		"2026-11-19": false, "2026-11-19T5:04": false, "2026-02-30T05:04": false, "0000-01-01T05:04": false, "2026-11-19T16:15Z": false} {
		var m date.Moment
		if err := m.UnmarshalText([]byte(text)); (err == nil) != ok || ok && m.String() != text {
			t.Errorf("%q is read as the moment %s: %v", text, m, err)
		}
	}
}

func TestDaysAreCountedByTheCalendar(t *testing.T) {
	equal(t, "a month after 31 January", on("2027-01-31").AddMonths(1), on("2027-02-28"))
	equal(t, "a month before 31 March", on("2028-03-31").AddMonths(-1), on("2028-02-29"))
	equal(t, "thirteen months after 30 December", on("2026-12-30").AddMonths(13), on("2028-01-30"))
	equal(t, "days over a leap day", on("2028-02-28").DaysUntil(on("2028-03-01")), 2)
	equal(t, "days back", on("2028-03-01").DaysUntil(on("2028-02-28")), -2)
	equal(t, "days over a change of the clock", on("2027-03-27").DaysUntil(on("2027-03-29")), 2)
	equal(t, "the day before New Year", on("2027-01-01").AddDays(-1), on("2026-12-31"))
	equal(t, "the quarter of a day in May", date.On(on("2027-05-01")).Quarter(), 2)
	equal(t, "the quarter of New Year's Eve", date.On(on("2026-12-31")).Quarter(), 4)
	at := time.Date(2026, 11, 19, 23, 59, 30, 0, time.FixedZone("hier", 3600))
	for _, c := range []struct {
		hour, minute int
		valid        bool
	}{{0, 0, true}, {23, 59, true}, {24, 0, false}, {-1, 0, false}, {0, 60, false}, {0, -1, false}} {
		if m := (date.Moment{Date: on("2027-01-31"), Hour: c.hour, Minute: c.minute}); m.Valid() != c.valid {
			t.Errorf("%v is valid: %v", m, m.Valid())
		}
	}
	equal(t, "the moment on the wall", date.MomentOf(at).String(), "2026-11-19T23:59")
	if (date.Day{Year: 2027, Month: 2, Day: 29}).Valid() || (date.Day{}).Valid() {
		t.Error("a day that is not in the calendar is taken for one")
	}
}
