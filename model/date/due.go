package date

import (
	"slices"
	"strings"
	"time"
)

// Precision is how exactly a due date was said.
type Precision string

// The precisions. A period lasts until its last day.
const (
	ByDay      Precision = ""
	ByMonth    Precision = "month"
	ByMonthEnd Precision = "monthend" // "eind juni": the last day of the month, said as its end
	ByQuarter  Precision = "quarter"
	ByYear     Precision = "year"
	Ongoing    Precision = "ongoing" // doorlopend; Last is when it is reviewed, if that was said
)

// Values lists what a Precision can be.
func (Precision) Values() []string {
	return []string{string(ByDay), string(ByMonth), string(ByMonthEnd), string(ByQuarter), string(ByYear), string(Ongoing)}
}

// Due is a day or a period by which something is done, as it was said. The
// zero Due is none.
type Due struct {
	Last      Day // the last day of it
	Precision Precision
}

// On is a Due of one day.
func On(d Day) Due { return Due{Last: d} }

// IsZero reports whether nothing was said.
func (d Due) IsZero() bool { return d == Due{} }

// Quarter is the number of the quarter that Last is in, 1 to 4.
func (d Due) Quarter() int { return (int(d.Last.Month) + 2) / 3 }

// Valid reports whether the precision is one and Last is the last day of what the precision names.
func (d Due) Valid() bool {
	if d.Precision == Ongoing && d.Last.IsZero() {
		return true
	}
	return d.Last.Valid() && slices.Contains(d.Precision.Values(), string(d.Precision)) && d == period(d.Last.Year, d.Last.Month, d.Last.Day, d.Precision)
}

// period makes the Due of a precision that the day lies in.
func period(year int, month time.Month, day int, p Precision) Due {
	switch p {
	case ByMonth, ByMonthEnd:
		day = lastDay(year, month)
	case ByQuarter:
		month = (month + 2) / 3 * 3
		day = lastDay(year, month)
	case ByYear:
		month, day = time.December, 31
	}
	return Due{Last: Day{year, month, day}, Precision: p}
}

// String is the Due as the interchange format has it: the last day, and the
// precision behind a slash where it is not a day.
func (d Due) String() string {
	if d.Precision == ByDay {
		return d.Last.String()
	}
	return d.Last.String() + "/" + string(d.Precision)
}

// MarshalText is String. Its error is ErrUnread for what UnmarshalText would not
// read.
func (d Due) MarshalText() ([]byte, error) {
	if !d.IsZero() && !d.Valid() {
		return nil, ErrUnread
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what String writes. Its error is ErrUnread.
func (d *Due) UnmarshalText(text []byte) error {
	day, p, _ := strings.Cut(string(text), "/")
	due := Due{Precision: Precision(p)}
	if err := due.Last.UnmarshalText([]byte(day)); err != nil {
		return err
	}
	if !due.IsZero() && !due.Valid() || due.String() != string(text) {
		return ErrUnread
	}
	*d = due
	return nil
}
