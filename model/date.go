package model

import (
	"fmt"
	"time"
)

// Date is a day of the calendar, without a time or a zone. The zero Date is no
// day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day of a time, in that time's zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero tells whether it is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Valid tells whether the day exists, between the years 1900 and 2999.
func (d Date) Valid() bool {
	return d.Year >= 1900 && d.Year <= 2999 && DateOf(d.time()) == d
}

// Before tells whether d is an earlier day than o.
func (d Date) Before(o Date) bool { return d.time().Before(o.time()) }

// AddDays gives the day n days later.
func (d Date) AddDays(n int) Date { return DateOf(d.time().AddDate(0, 0, n)) }

// AddMonths gives the same day n months later, or the last day of that month
// if it has no such day.
func (d Date) AddMonths(n int) Date {
	first := DateOf(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	first.Day = min(d.Day, lastDay(first.Year, first.Month))
	return first
}

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.time().Weekday() }

// DaysUntil is how many days later o is; negative when it is earlier.
func (d Date) DaysUntil(o Date) int { return int(o.time().Sub(d.time()).Hours() / 24) }

func (d Date) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func lastDay(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// String is the day as 2006-01-02, or the empty string for no day.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText is String.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads 2006-01-02. Its error is a Problem with CodeDate.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil || !DateOf(t).Valid() {
		return Problem{Code: CodeDate}
	}
	*d = DateOf(t)
	return nil
}

// Moment is a day and a time of the clock, as the table saw it. The zero
// Moment is none.
type Moment struct {
	Date         Date
	Hour, Minute int
}

// MomentOf is the moment of a time, in that time's zone.
func MomentOf(t time.Time) Moment { return Moment{DateOf(t), t.Hour(), t.Minute()} }

// IsZero tells whether it is no moment.
func (m Moment) IsZero() bool { return m == Moment{} }

// valid tells whether the moment is one of the calendar and the clock.
func (m Moment) valid() bool {
	return m.Date.Valid() && m.Hour >= 0 && m.Hour < 24 && m.Minute >= 0 && m.Minute < 60
}

// String is the moment as 2006-01-02T15:04, or the empty string for none.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%sT%02d:%02d", m.Date, m.Hour, m.Minute)
}

// MarshalText is String.
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads 2006-01-02T15:04. Its error is a Problem with CodeDate.
func (m *Moment) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Moment{}
		return nil
	}
	t, err := time.Parse("2006-01-02T15:04", string(text))
	if err != nil || !DateOf(t).Valid() || MomentOf(t).String() != string(text) {
		return Problem{Code: CodeDate}
	}
	*m = MomentOf(t)
	return nil
}
