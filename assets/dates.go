package assets

import (
	"strconv"
	"strings"

	"regietafel/model/date"
)

// Date is a day as people write it: "do 19 nov 2026"; a dash for no day.
func (t *Text) Date(d date.Day) string {
	if d.IsZero() {
		return "–"
	}
	return t.Dates.Days[d.Weekday()] + " " + t.Day(d)
}

// Day is a day without its weekday: "19 nov 2026".
func (t *Text) Day(d date.Day) string {
	return strconv.Itoa(d.Day) + " " + t.Dates.Months[d.Month-1] + " " + strconv.Itoa(d.Year)
}

// Aligned is Date with the day of the month in two places, for columns.
func (t *Text) Aligned(d date.Day) string {
	s := t.Date(d)
	if !d.IsZero() && d.Day < 10 {
		day := t.Dates.Days[d.Weekday()]
		s = day + " " + strings.TrimPrefix(s, day)
	}
	return s
}

// Due is a day or period as it was said; empty for none.
func (t *Text) Due(d date.Due) string {
	if d.IsZero() {
		return ""
	}
	year := strconv.Itoa(d.Last.Year)
	switch d.Precision {
	case date.ByMonth:
		return t.Dates.Long[d.Last.Month-1] + " " + year
	case date.ByMonthEnd:
		return Fill(t.Dates.MonthEnd, "month", t.Dates.Long[d.Last.Month-1], "year", year)
	case date.ByQuarter:
		return Fill(t.Dates.Quarter, "q", strconv.Itoa(d.Quarter()), "year", year)
	case date.ByYear:
		return year
	case date.Ongoing:
		if d.Last.IsZero() {
			return t.Dates.Ongoing
		}
		return t.Dates.Ongoing + ", " + Fill(t.Dates.Review, "date", t.Date(d.Last))
	}
	return t.Date(d.Last)
}

// Moment is a day and a time: "do 19 nov 2026 16:10"; a dash for none.
func (t *Text) Moment(m date.Moment) string {
	if m.IsZero() {
		return "–"
	}
	return t.Date(m.Date) + " " + t.Clock(m)
}

// Clock is the time of a moment: "16:10".
func (t *Text) Clock(m date.Moment) string {
	_, clock, _ := strings.Cut(m.String(), "T")
	return clock
}
