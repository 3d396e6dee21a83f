package assets

import (
	"strconv"
	"strings"

	"regietafel/model/date"
)

// Dates are the words for days, months and periods.
type Dates struct {
	Days     [7]string  // from Sunday
	Months   [12]string // short
	Long     [12]string // in full
	MonthEnd string     // {month} {year}
	Quarter  string     // {q} {year}
	Ongoing  string
	Review   string // {date}
}

var dutchDates = Dates{
	Days:     [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
	Months:   [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
	Long:     [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	MonthEnd: "eind {month} {year}",
	Quarter:  "{q}e kwartaal {year}",
	Ongoing:  "doorlopend",
	Review:   "opnieuw bekeken op {date}",
}

var englishDates = Dates{
	Days:     [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
	Months:   [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	Long:     [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	MonthEnd: "end of {month} {year}",
	Quarter:  "Q{q} {year}",
	Ongoing:  "ongoing",
	Review:   "looked at again on {date}",
}

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
