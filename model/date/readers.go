package date

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// A reader reads all of the tokens or nothing.
type reader func(tokens []string, today Day) (Due, bool)

func readDue(tokens []string, today Day) (Due, bool) {
	if len(tokens) == 0 || len(tokens) > maxTokens {
		return Due{}, false
	}
	if ongoingWords[tokens[0]] {
		return readOngoing(tokens[1:], today)
	}
	for _, read := range []reader{
		readWord, readWeekday, readLater, readNumeric, readDayMonth, readMonth,
		readWeek, readQuarter, readHalf, readSeason, readYear, readThisNext,
	} {
		if d, ok := read(tokens, today); ok && d.Valid() {
			return d, true
		}
	}
	return Due{}, false
}

func readOngoing(tokens []string, today Day) (Due, bool) {
	for len(tokens) > 0 && reviewWords[tokens[0]] {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 {
		return Due{Precision: Ongoing}, true
	}
	d, ok := readDue(tokens, today)
	return Due{Last: d.Last, Precision: Ongoing}, ok && d.Precision != Ongoing
}

func readWord(tokens []string, today Day) (Due, bool) {
	n, ok := dayWords[tokens[0]]
	return On(today.AddDays(n)), ok && len(tokens) == 1
}

// readWeekday reads "vr", "volgende vrijdag", "volgende week vrijdag" and "vr 5 mrt
// 2027", where the day of the week must be right.
func readWeekday(tokens []string, today Day) (Due, bool) {
	if len(tokens) == 3 {
		if d, ok := readDayOfWeek(tokens, today); ok {
			return d, true
		}
	}
	if nextWords[tokens[0]] && len(tokens) == 2 {
		tokens = tokens[1:]
	}
	day, ok := weekdayWords[tokens[0]]
	if !ok {
		return Due{}, false
	}
	if len(tokens) > 1 {
		d, ok := readDue(tokens[1:], today)
		return d, ok && d.Precision == ByDay && d.Last.Weekday() == day
	}
	n := (int(day) - int(today.Weekday()) + 7) % 7
	if n == 0 {
		n = 7
	}
	return On(today.AddDays(n)), true
}

// readDayOfWeek reads "volgende week vrijdag" and "vrijdag volgende week".
func readDayOfWeek(tokens []string, today Day) (Due, bool) {
	if _, first := weekdayWords[tokens[0]]; first {
		tokens = []string{tokens[1], tokens[2], tokens[0]}
	}
	day, ok := weekdayWords[tokens[2]]
	if !ok || !thisWords[tokens[0]] && !nextWords[tokens[0]] || unitWords[tokens[1]] != unitWeek {
		return Due{}, false
	}
	n := 0
	if nextWords[tokens[0]] {
		n = 1
	}
	monday := today.AddDays(-(int(today.Weekday()) + 6) % 7)
	d := monday.AddDays(7*n + (int(day)+6)%7)
	return On(d), !d.Before(today)
}

// readLater reads "+6w", "over 6 weken", "in 6 weeks".
func readLater(tokens []string, today Day) (Due, bool) {
	if len(tokens) != 3 || tokens[0] != "+" && !laterWords[tokens[0]] {
		return Due{}, false
	}
	u, ok := unitWords[tokens[2]]
	n, isNumber := number(tokens[1])
	if word := numberWords[tokens[1]]; word > 0 {
		n, isNumber = word, true
	}
	if !ok || !isNumber {
		return Due{}, false
	}
	switch u {
	case unitDay:
		return On(today.AddDays(n)), true
	case unitWeek:
		return On(today.AddDays(7 * n)), true
	case unitMonth:
		return On(today.AddMonths(n)), true
	case unitQuarter:
		return On(today.AddMonths(3 * n)), true
	}
	return On(today.AddMonths(12 * n)), true
}

// readNumeric reads 1-3-2027, 1/3, 1.3.27 and 2027-03-01.
func readNumeric(tokens []string, today Day) (Due, bool) {
	if len(tokens) != 1 {
		return Due{}, false
	}
	at := strings.IndexAny(tokens[0], "-/.")
	if at < 0 {
		return Due{}, false
	}
	parts := strings.Split(tokens[0], tokens[0][at:at+1])
	if len(parts) > 3 || slices.Contains(parts, "") {
		return Due{}, false
	}
	if y, ok := year(parts[0]); ok && len(parts) == 3 && len(parts[0]) == 4 {
		return dayOf(parts[2], parts[1], strconv.Itoa(y), today)
	}
	yr := strings.Join(parts[2:], "")
	if m, ok := monthWords[parts[1]]; ok { // 15-dec-2026
		d, isNumber := number(parts[0])
		due, ok := dayIn(d, m, yr, today)
		return due, ok && isNumber
	}
	return dayOf(parts[0], parts[1], yr, today)
}

func dayOf(day, month, yr string, today Day) (Due, bool) {
	d, okDay := number(day)
	m, okMonth := number(month)
	if !okDay || !okMonth || m < 1 || m > 12 {
		return Due{}, false
	}
	return dayIn(d, time.Month(m), yr, today)
}

// dayIn returns the day in the year that was said, or else the first one that
// exists and is not before today.
func dayIn(day int, month time.Month, yr string, today Day) (Due, bool) {
	if yr != "" {
		y, ok := yearFrom(yr, today)
		return On(Day{y, month, day}), ok
	}
	for y := today.Year; y <= today.Year+8; y++ {
		if d := (Day{y, month, day}); d.Valid() && !d.Before(today) {
			return On(d), true
		}
	}
	return Due{}, false
}

// readDayMonth reads "1 mrt", "1 maart 2027", "March 1 2027", "1st of March".
func readDayMonth(tokens []string, today Day) (Due, bool) {
	tokens = withoutFillers(tokens)
	if len(tokens) < 2 || len(tokens) > 3 {
		return Due{}, false
	}
	day, month := tokens[0], tokens[1]
	if _, ok := monthWords[day]; ok {
		day, month = month, day
	}
	for _, suffix := range []string{"ste", "de", "e", "st", "nd", "rd", "th"} {
		if cut, ok := strings.CutSuffix(day, suffix); ok {
			day = cut
			break
		}
	}
	m, ok := monthWords[month]
	d, isNumber := number(day)
	if !ok || !isNumber || d > 31 {
		return Due{}, false
	}
	return dayIn(d, m, strings.Join(tokens[2:], ""), today)
}

// readMonth reads "juni", "juni 2027", "eind juni", "medio juni".
func readMonth(tokens []string, today Day) (Due, bool) {
	of, tokens := partOf(tokens)
	if len(tokens) == 0 || len(tokens) > 2 {
		return Due{}, false
	}
	m, ok := monthWords[tokens[0]]
	if !ok {
		return Due{}, false
	}
	return periodIn(m, monthParts[of], strings.Join(tokens[1:], ""), today)
}

// periodIn returns the period in the year that was said, or else the first that
// does not end before today.
func periodIn(m time.Month, p Precision, yr string, today Day) (Due, bool) {
	if yr != "" {
		y, ok := yearFrom(yr, today)
		return period(y, m, 1, p), ok
	}
	d := period(today.Year, m, 1, p)
	if d.Last.Before(today) {
		d = period(today.Year+1, m, 1, p)
	}
	return d, true
}

// readWeek reads "week 12" and "week 12 2027": the Friday of that ISO week.
func readWeek(tokens []string, today Day) (Due, bool) {
	if len(tokens) < 2 || len(tokens) > 3 || !weekWords[tokens[0]] {
		return Due{}, false
	}
	week, ok := number(tokens[1])
	if !ok || week < 1 || week > 53 {
		return Due{}, false
	}
	if len(tokens) == 3 {
		y, ok := yearFrom(tokens[2], today)
		d := weekFriday(y, week)
		return On(d), ok && !d.IsZero()
	}
	for y := today.Year - 1; y <= today.Year+7; y++ {
		if d := weekFriday(y, week); !d.IsZero() && !d.Before(today) {
			return On(d), true
		}
	}
	return Due{}, false
}

// weekFriday is the Friday of an ISO week; no day if the year has no such week.
func weekFriday(y, week int) Day {
	jan4 := Day{y, time.January, 4} // always in week 1
	monday := jan4.AddDays(-(int(jan4.Weekday()) + 6) % 7)
	d := monday.AddDays(7*(week-1) + 4)
	if iy, iw := d.time().ISOWeek(); iy != y || iw != week {
		return Day{}
	}
	return d
}

// readQuarter reads "Q3 2027", "3e kwartaal", "kwartaal 3", "derde kwartaal",
// "begin Q2".
func readQuarter(tokens []string, today Day) (Due, bool) {
	of, tokens := partOf(tokens)
	q, rest := quarter(withoutFillers(tokens))
	if q < 1 || q > 4 || len(rest) > 1 || quarterParts[of] == ByDay {
		return Due{}, false
	}
	return periodIn(time.Month(3*q), quarterParts[of], strings.Join(rest, ""), today)
}

func quarter(tokens []string) (int, []string) {
	if len(tokens) == 0 {
		return 0, nil
	}
	for _, prefix := range []string{"q", "k", "kw"} {
		if n, ok := number(strings.TrimPrefix(tokens[0], prefix)); ok && strings.HasPrefix(tokens[0], prefix) {
			return n, tokens[1:]
		}
	}
	if len(tokens) < 2 {
		return 0, nil
	}
	if n := ordinalWords[tokens[0]]; n > 0 && quarterWords[tokens[1]] {
		return n, tokens[2:]
	}
	if n, ok := number(tokens[1]); ok && quarterWords[tokens[0]] {
		return n, tokens[2:]
	}
	return 0, nil
}

// readYear reads "2028", "eind 2028" and "medio 2028".
func readYear(tokens []string, _ Day) (Due, bool) {
	of, tokens := partOf(tokens)
	if len(tokens) != 1 || len(tokens[0]) != 4 || yearParts[of] == ByDay { // two digits alone are a number of something
		return Due{}, false
	}
	y, ok := year(tokens[0])
	return period(y, time.December, 31, yearParts[of]), ok
}

// readThisNext reads "volgende week", "eind van de maand", "dit jaar", "begin
// volgend jaar".
func readThisNext(tokens []string, today Day) (Due, bool) {
	of, tokens := partOf(tokens)
	n, said := 0, of == partEnd // "eind van het jaar" is this one's
	if len(tokens) == 2 && (thisWords[tokens[0]] || nextWords[tokens[0]]) {
		if nextWords[tokens[0]] {
			n = 1
		}
		tokens, said = tokens[1:], true
	}
	if len(tokens) != 1 || !said {
		return Due{}, false
	}
	u, ok := unitWords[tokens[0]]
	if !ok || len(tokens[0]) < 3 {
		return Due{}, false
	}
	return thatOf(u, n, of, today)
}

// thatOf is the n-th week, month, quarter or year from today's, or a part of it.
func thatOf(u unit, n int, of part, today Day) (Due, bool) {
	in := func(d Day, p Precision) (Due, bool) {
		due := period(d.Year, d.Month, 1, p)
		return due, p != ByDay && !due.Last.Before(today)
	}
	switch u {
	case unitWeek:
		monday := today.AddDays(-(int(today.Weekday()) + 6) % 7)
		friday := monday.AddDays(7*n + 4)
		return On(friday), !friday.Before(today) && (of == whole || of == partEnd)
	case unitMonth:
		p := monthParts[of]
		if p == ByMonth { // "deze maand": until its end
			p = ByMonthEnd
		}
		return in(Day{today.Year, today.Month, 1}.AddMonths(n), p)
	case unitQuarter:
		return in(Day{today.Year, today.Month, 1}.AddMonths(3*n), quarterParts[of])
	case unitYear:
		return in(Day{today.Year + n, time.December, 31}, yearParts[of])
	}
	return Due{}, false
}

func withoutFillers(tokens []string) []string {
	return slices.DeleteFunc(slices.Clone(tokens), func(t string) bool { return fillerWords[t] })
}

// number reads a whole number of at most four digits.
func number(s string) (int, bool) {
	n, err := strconv.ParseUint(s, 10, 16)
	return int(n), err == nil && len(s) <= 4
}

// yearFrom reads a year that goes with a day or period: one in the past takes four
// digits.
func yearFrom(s string, today Day) (int, bool) {
	y, ok := year(s)
	return y, ok && (len(s) == 4 || y >= today.Year)
}

// year reads "2027" and "27".
func year(s string) (int, bool) {
	n, ok := number(s)
	switch {
	case ok && len(s) == 2:
		return 2000 + n, true
	case ok && len(s) == 4 && n >= 1900 && n <= 2999:
		return n, true
	}
	return 0, false
}
