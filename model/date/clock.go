package date

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// Clock is a time of the clock as 15:04. The empty Clock is none.
type Clock string

// Clock is the time of a moment; none for no moment.
func (m Moment) Clock() Clock {
	if m.IsZero() {
		return ""
	}
	return clockOf(m.Hour*60 + m.Minute)
}

func clockOf(minutes int) Clock {
	return Clock(fmt.Sprintf("%02d:%02d", minutes/60%24, minutes%60))
}

// minutes is how long after midnight a Clock is; false when it is none.
func (c Clock) minutes() (int, bool) {
	hour, minute, ok := strings.Cut(string(c), ":")
	h, errHour := strconv.Atoi(hour)
	m, errMinute := strconv.Atoi(minute)
	ok = ok && errHour == nil && errMinute == nil && h >= 0 && h < 24 && m >= 0 && m < 60
	return h*60 + m, ok
}

// Valid reports whether it is a time, written as one.
func (c Clock) Valid() bool {
	n, ok := c.minutes()
	return ok && clockOf(n) == c
}

// Add is the time so many minutes later, past midnight on the next day; none stays
// none.
func (c Clock) Add(minutes int) Clock {
	n, ok := c.minutes()
	if !ok {
		return ""
	}
	return clockOf(n + minutes)
}

// ParseClock reads a time as people type it: "14:30", "14.30 uur", "9u", "14u30",
// "2.30 pm". Empty text is no Clock; the error for what is not read is ErrUnread.
func ParseClock(text string) (Clock, error) {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	if text == "" {
		return "", nil
	}
	m := clockPhrase.FindStringSubmatch(text)
	if m == nil {
		return "", ErrUnread
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	switch half := m[3]; {
	case half != "" && (hour == 0 || hour > 12):
		return "", ErrUnread
	case half == "pm":
		hour = hour%12 + 12
	case half == "am":
		hour %= 12
	}
	if hour > 23 || minute > 59 {
		return "", ErrUnread
	}
	return clockOf(hour*60 + minute), nil
}

// clockPhrase is a time as people type it: hours, minutes, and which half of the day.
var clockPhrase = regexp.MustCompile(`^([0-9]{1,2})(?:[:.uh]([0-9]{2}))?(?: ?(?:uur|u|h|(am|pm)))?$`)

// UnmarshalText reads 15:04. Its error is ErrUnread.
func (c *Clock) UnmarshalText(text []byte) error {
	if read := Clock(text); read != "" && !read.Valid() {
		return ErrUnread
	}
	*c = Clock(text)
	return nil
}

// MarshalText is the time as 15:04. Its error is ErrUnread for what UnmarshalText
// would not read.
func (c Clock) MarshalText() ([]byte, error) {
	if c != "" && !c.Valid() {
		return nil, ErrUnread
	}
	return []byte(c), nil
}
