// Package date is days of the calendar, the periods that people say ("eind juni",
// "Q3 2027", "doorlopend"), and the phrases in which they type them, in Dutch and
// English. What is written by String is read back the same, and a phrase that
// could be read in no sure way is refused rather than guessed. It needs no
// session; it imports model/fold.
package date

import (
	"errors"
	"fmt"
	"time"
)

// ErrUnread is the error for text that is not read as a day, a period or a
// moment.
var ErrUnread = errors.New("date: not read")

// Day is a day of the calendar, without a time or a zone. The zero Day is none.
type Day struct {
	Year  int
	Month time.Month
	Day   int
}

// Of is the day of a time, in that time's zone.
func Of(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, m, d}
}

// IsZero reports whether it is no day.
func (d Day) IsZero() bool { return d == Day{} }

// Valid reports whether the day exists, between the years 1900 and 2999.
func (d Day) Valid() bool {
	return d.Year >= 1900 && d.Year <= 2999 && Of(d.time()) == d
}

// Before reports whether d is an earlier day than o.
func (d Day) Before(o Day) bool { return d.time().Before(o.time()) }

// AddDays returns the day n days later.
func (d Day) AddDays(n int) Day { return Of(d.time().AddDate(0, 0, n)) }

// AddMonths returns the same day n months later, or the last day of that month
// if it has no such day.
func (d Day) AddMonths(n int) Day {
	first := Of(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	first.Day = min(d.Day, lastDay(first.Year, first.Month))
	return first
}

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday { return d.time().Weekday() }

// DaysUntil is how many days later o is; negative when it is earlier.
func (d Day) DaysUntil(o Day) int { return int(o.time().Sub(d.time()).Hours() / 24) }

func (d Day) time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func lastDay(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// String is the day as 2006-01-02, or the empty string for no day.
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText is String. Its error is ErrUnread for a day that UnmarshalText would
// not read, as of a clock in the year 1.
func (d Day) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.Valid() {
		return nil, ErrUnread
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads 2006-01-02. Its error is ErrUnread.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	t, err := time.Parse(time.DateOnly, string(text))
	if err != nil || !Of(t).Valid() {
		return ErrUnread
	}
	*d = Of(t)
	return nil
}

// Moment is a day and a time of the clock, as the table saw it. The zero
// Moment is none.
type Moment struct {
	Date         Day
	Hour, Minute int
}

// MomentOf is the moment of a time, in that time's zone.
func MomentOf(t time.Time) Moment { return Moment{Of(t), t.Hour(), t.Minute()} }

// IsZero reports whether it is no moment.
func (m Moment) IsZero() bool { return m == Moment{} }

// Valid reports whether the moment is one of the calendar and the clock.
func (m Moment) Valid() bool {
	return m.Date.Valid() && m.Hour >= 0 && m.Hour < 24 && m.Minute >= 0 && m.Minute < 60
}

// String is the moment as 2006-01-02T15:04, or the empty string for none.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%sT%02d:%02d", m.Date, m.Hour, m.Minute)
}

// MarshalText is String. Its error is ErrUnread for a moment that UnmarshalText
// would not read.
func (m Moment) MarshalText() ([]byte, error) {
	if !m.IsZero() && !m.Valid() {
		return nil, ErrUnread
	}
	return []byte(m.String()), nil
}

// UnmarshalText reads 2006-01-02T15:04. Its error is ErrUnread.
func (m *Moment) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Moment{}
		return nil
	}
	t, err := time.Parse("2006-01-02T15:04", string(text))
	if err != nil || !Of(t).Valid() || MomentOf(t).String() != string(text) {
		return ErrUnread
	}
	*m = MomentOf(t)
	return nil
}
