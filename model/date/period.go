package date

import "time"

// Precision is how exactly a due date was said.
type Precision string

// The precisions. A period lasts until its last day. Of a part of one that day is
// where the part ends at the latest; before something it is the last day before it.
const (
	ByDay          Precision = ""
	ByMonth        Precision = "month"
	ByMonthStart   Precision = "monthstart" // begin mei: the 10th
	ByMonthMid     Precision = "monthmid"   // medio mei: the 15th
	ByMonthHalf    Precision = "monthhalf"  // half mei
	ByMonthEnd     Precision = "monthend"   // eind mei: the last day of the month, said as its end
	ByQuarter      Precision = "quarter"
	ByQuarterStart Precision = "quarterstart" // begin 2e kwartaal: its first month
	ByQuarterMid   Precision = "quartermid"   // the 15th of its second month
	ByQuarterEnd   Precision = "quarterend"
	ByHalf         Precision = "half"   // 1e helft 2027
	BySpring       Precision = "spring" // March to May; the others follow
	BySummer       Precision = "summer"
	ByAutumn       Precision = "autumn"
	ByWinter       Precision = "winter" // until February of its second year
	ByYear         Precision = "year"
	ByYearStart    Precision = "yearstart" // begin 2027: its first quarter
	ByYearMid      Precision = "yearmid"
	ByYearEnd      Precision = "yearend"
	BeforeDay      Precision = "beforeday"
	BeforeMonth    Precision = "beforemonth"
	BeforeMonthEnd Precision = "beforemonthend" // before the end is until the end
	BeforeQuarter  Precision = "beforequarter"
	BeforeYear     Precision = "beforeyear"
	BeforeYearEnd  Precision = "beforeyearend"
	Ongoing        Precision = "ongoing" // doorlopend; Last is when it is reviewed, if that was said
)

// Precisions are all of them.
var Precisions = []Precision{
	ByDay, ByMonth, ByMonthStart, ByMonthMid, ByMonthHalf, ByMonthEnd, ByQuarter, ByQuarterStart, ByQuarterMid, ByQuarterEnd,
	ByHalf, BySpring, BySummer, ByAutumn, ByWinter, ByYear, ByYearStart, ByYearMid, ByYearEnd,
	BeforeDay, BeforeMonth, BeforeMonthEnd, BeforeQuarter, BeforeYear, BeforeYearEnd, Ongoing,
}

// Values lists what a Precision can be.
func (Precision) Values() []string {
	out := make([]string, len(Precisions))
	for i, p := range Precisions {
		out[i] = string(p)
	}
	return out
}

// period makes the Due of a precision that the day lies in; of a season or half
// year that of the year.
func period(year int, month time.Month, day int, p Precision) Due {
	quarter := (month - 1) / 3 * 3 // the month before it
	switch p {
	case ByMonth, ByMonthEnd, BeforeMonth, BeforeMonthEnd:
		day = lastDay(year, month)
	case ByMonthStart:
		day = 10
	case ByMonthMid, ByMonthHalf:
		day = 15
	case ByQuarterMid:
		month, day = quarter+2, 15
	default:
		if m := lastMonth(quarter, month, p); m > 0 {
			month, day = m, lastDay(year, m)
		}
	}
	return Due{Last: Day{year, month, day}, Precision: p}
}

// lastMonth is the month at the end of which a period ends; 0 for what ends on no
// such day.
func lastMonth(quarter, month time.Month, p Precision) time.Month {
	switch p {
	case ByQuarter, ByQuarterEnd, BeforeQuarter:
		return quarter + 3
	case ByQuarterStart:
		return quarter + 1
	case ByHalf:
		return (month-1)/6*6 + 6
	case ByWinter:
		return time.February
	case ByYearStart:
		return time.March
	case BySpring:
		return time.May
	case ByYearMid:
		return time.June
	case BySummer:
		return time.August
	case ByAutumn:
		return time.November
	case ByYear, ByYearEnd, BeforeYear, BeforeYearEnd:
		return time.December
	}
	return 0
}

// Named is a day within what a Due names: its own, or the day after it where it is
// before something.
func (d Due) Named() Day {
	switch d.Precision {
	case BeforeDay, BeforeMonth, BeforeQuarter, BeforeYear:
		return d.Last.AddDays(1)
	}
	return d.Last
}

// Closing is a Due by its last day, where it is before something: what is the earliest
// or the latest of several is no "vóór". Others stay as they are.
func (d Due) Closing() Due {
	switch d.Precision {
	case BeforeDay, BeforeMonth, BeforeQuarter, BeforeYear:
		return On(d.Last)
	case BeforeMonthEnd:
		return Due{d.Last, ByMonthEnd}
	case BeforeYearEnd:
		return Due{d.Last, ByYearEnd}
	}
	return d
}

// The parts of a period.
const (
	whole part = iota
	partStart
	partMid
	partHalf
	partEnd
)

type part int

// parts are the precisions of a period and its parts; ByDay for what nobody says.
var (
	monthParts   = [5]Precision{ByMonth, ByMonthStart, ByMonthMid, ByMonthHalf, ByMonthEnd}
	quarterParts = [5]Precision{ByQuarter, ByQuarterStart, ByQuarterMid, ByDay, ByQuarterEnd}
	yearParts    = [5]Precision{ByYear, ByYearStart, ByYearMid, ByDay, ByYearEnd}
)

// partOf takes the word for a part off the front.
func partOf(tokens []string) (part, []string) {
	if p := partWords[tokens[0]]; p != whole {
		return p, withoutFillers(tokens[1:])
	}
	return whole, tokens
}
