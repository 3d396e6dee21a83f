package date

import (
	"slices"
	"strings"
)

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

// Quarter is the number of the quarter that is named, 1 to 4.
func (d Due) Quarter() int { return (int(d.Named().Month) + 2) / 3 }

// Valid reports whether the precision is one and Last is the last day of what the precision names.
func (d Due) Valid() bool {
	if d.Precision == Ongoing && d.Last.IsZero() {
		return true
	}
	return d.Last.Valid() && slices.Contains(Precisions, d.Precision) && d == period(d.Last.Year, d.Last.Month, d.Last.Day, d.Precision)
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
