package assets

import (
	"strconv"
	"strings"

	"regietafel/model/date"
)

// Dates are the words for days, months and periods.
type Dates struct {
	Days    [7]string                 // from Sunday
	Months  [12]string                // short
	Long    [12]string                // in full
	Periods map[date.Precision]string // {date}; {month} {year}; {q}, {h} {year}; {before}, the year before
	Review  string                    // {date}
	From    string                    // {date}
}

// introduced are the words with which a date stands in a sentence, by how it was said.
type introduced struct {
	Day, Month, Quarter, Half string // on a day; in a month or year; het kwartaal, voorjaar, najaar; de helft, zomer, winter
	End, Bare                 string // at the end of; before "begin", "medio" and "vóór" nothing
	Ongoing                   string
}

// of is the words for each way in which a date can be said.
func (in introduced) of() map[date.Precision]string {
	out := map[date.Precision]string{}
	for _, p := range date.Precisions {
		switch p {
		case date.ByDay:
			out[p] = in.Day
		case date.ByMonth, date.ByYear:
			out[p] = in.Month
		case date.ByQuarter, date.BySpring, date.ByAutumn:
			out[p] = in.Quarter
		case date.ByHalf, date.BySummer, date.ByWinter:
			out[p] = in.Half
		case date.ByMonthEnd, date.ByQuarterEnd, date.ByYearEnd:
			out[p] = in.End
		case date.Ongoing:
			out[p] = in.Ongoing
		default:
			out[p] = in.Bare
		}
	}
	return out
}

var dutchDates = Dates{
	Days:   [7]string{"zo", "ma", "di", "wo", "do", "vr", "za"},
	Months: [12]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
	Long:   [12]string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
	Periods: map[date.Precision]string{
		date.ByDay: "{date}", date.ByMonth: "{month} {year}", date.ByMonthStart: "begin {month} {year}", date.ByMonthMid: "medio {month} {year}",
		date.ByMonthHalf: "half {month} {year}", date.ByMonthEnd: "eind {month} {year}", date.ByQuarter: "{q}e kwartaal {year}",
		date.ByQuarterStart: "begin {q}e kwartaal {year}", date.ByQuarterMid: "medio {q}e kwartaal {year}", date.ByQuarterEnd: "eind {q}e kwartaal {year}",
		date.ByHalf: "{h}e helft {year}", date.BySpring: "voorjaar {year}", date.BySummer: "zomer {year}", date.ByAutumn: "najaar {year}",
		date.ByWinter: "winter {before}-{year}", date.ByYear: "{year}", date.ByYearStart: "begin {year}", date.ByYearMid: "medio {year}",
		date.ByYearEnd: "eind {year}", date.BeforeDay: "vóór {date}", date.BeforeMonth: "vóór {month} {year}", date.BeforeMonthEnd: "vóór eind {month} {year}",
		date.BeforeQuarter: "vóór {q}e kwartaal {year}", date.BeforeYear: "vóór {year}", date.BeforeYearEnd: "vóór eind {year}", date.Ongoing: "doorlopend",
	},
	Review: "opnieuw bekeken op {date}", From: "vanaf {date}",
}

var englishDates = Dates{
	Days:   [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
	Months: [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	Long:   [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	Periods: map[date.Precision]string{
		date.ByDay: "{date}", date.ByMonth: "{month} {year}", date.ByMonthStart: "early {month} {year}", date.ByMonthMid: "mid {month} {year}",
		date.ByMonthHalf: "half of {month} {year}", date.ByMonthEnd: "end of {month} {year}", date.ByQuarter: "Q{q} {year}",
		date.ByQuarterStart: "early Q{q} {year}", date.ByQuarterMid: "mid Q{q} {year}", date.ByQuarterEnd: "end of Q{q} {year}",
		date.ByHalf: "H{h} {year}", date.BySpring: "spring {year}", date.BySummer: "summer {year}", date.ByAutumn: "autumn {year}",
		date.ByWinter: "winter {before}-{year}", date.ByYear: "{year}", date.ByYearStart: "early {year}", date.ByYearMid: "mid {year}",
		date.ByYearEnd: "end of {year}", date.BeforeDay: "before {date}", date.BeforeMonth: "before {month} {year}", date.BeforeMonthEnd: "before end of {month} {year}",
		date.BeforeQuarter: "before Q{q} {year}", date.BeforeYear: "before {year}", date.BeforeYearEnd: "before end of {year}", date.Ongoing: "ongoing",
	},
	Review: "looked at again on {date}", From: "from {date}",
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

// Due is a day or period as it was said; empty for none. What it says is read as
// the same again.
func (t *Text) Due(d date.Due) string { return t.dueAs(d, t.Date) }

// dueAs is Due with its day written in a way.
func (t *Text) dueAs(d date.Due, day func(date.Day) string) string {
	switch {
	case d.IsZero():
		return ""
	case d.Last.IsZero():
		return t.Dates.Periods[d.Precision]
	case d.Precision == date.Ongoing:
		return t.Dates.Periods[d.Precision] + ", " + Fill(t.Dates.Review, "date", t.Date(d.Last))
	}
	at := d.Named()
	return Fill(t.Dates.Periods[d.Precision], "date", day(at), "month", t.Dates.Long[at.Month-1], "year", strconv.Itoa(at.Year),
		"before", strconv.Itoa(at.Year-1), "q", strconv.Itoa(d.Quarter()), "h", strconv.Itoa(1+int(at.Month-1)/6))
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
