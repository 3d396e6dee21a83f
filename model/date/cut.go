package date

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"regietafel/model/fold"
)

// Cut takes a date phrase from the end of a line, or from before the partners
// that are named there with @: "Ritten uitwerken uiterlijk 1 mei" gives "Ritten
// uitwerken" and 1 May. "Vóór" something is the last day before it.
//
// A date counts only where it can be nothing else than when the thing is to be
// done: not when it starts ("vanaf"), ends ("tot") or is part of something ("van"),
// not beside "niet", "geen" or "elke", and two bare numbers ("24/7") not without a
// year or a word such as "uiterlijk". Where two readings are possible the line stays
// whole and the Due is zero.
func Cut(line string, today Day) (string, Due) {
	fields := strings.Fields(line)
	for end := len(fields); end > 1; end-- {
		if !named(fields[end:]) {
			continue
		}
		text, due := cutEnd(withoutTime(fields[:end]), today)
		if !due.IsZero() {
			text = strings.TrimRight(text, " ,;")
			return strings.Join(append([]string{text}, fields[end:]...), " "), due
		}
	}
	return line, Due{}
}

// named reports whether fields are partners and nothing else: each begins with @,
// or goes on with a capital ("@Zorggroep Rietgoor"). Of a line that goes on in other
// words the date is not the end.
func named(fields []string) bool {
	for i, f := range fields {
		first, _ := utf8.DecodeRuneInString(f)
		if first != '@' && (i == 0 || !unicode.IsUpper(first)) {
			return false
		}
	}
	return true
}

// atClock is the time of a day behind a date.
var atClock = regexp.MustCompile(`(?i) (?:om|at) [0-9]{1,2}[.:][0-9]{2}(?: uur)?$`)

func withoutTime(fields []string) []string {
	return strings.Fields(atClock.ReplaceAllString(strings.Join(fields, " "), ""))
}

// maxPhrase is the most words that a date and what introduces it have.
const maxPhrase = 10

// cutEnd is Cut of a line that ends with its date.
func cutEnd(fields []string, today Day) (string, Due) {
	for n := min(maxPhrase, len(fields)-1); n > 0; n-- {
		before, p := fields[:len(fields)-n], readPhrase(fields[len(fields)-n:], today)
		if p.said.IsZero() {
			continue
		}
		if p.due.IsZero() || p.doubtful() || hasOtherSense(before, p) {
			return "", Due{}
		}
		return strings.Join(before, " "), p.due
	}
	return "", Due{}
}

// phrase is a date with the words that introduce it.
type phrase struct {
	due    Due
	said   Due             // as it was said: before that, where due is the last day before it
	tokens []string        // of the date
	leads  map[string]bool // what introduces it, folded
	soft   bool            // by "voor" without its accents, which may mean "for"
	gone   bool            // the last day before it was yesterday, and no year was said
}

// readPhrase reads fields that are a date with its prepositions, and nothing
// else; otherwise its due is zero.
func readPhrase(fields []string, today Day) phrase {
	p := phrase{tokens: dateTokens(strings.Join(fields, " ")), leads: map[string]bool{}}
	d, ok := readDue(p.tokens, today) // "in 6 weken" is a date with its preposition
	strict := false
	for !ok && len(p.tokens) > 1 && prepositions[p.tokens[0]] {
		p.leads[p.tokens[0]] = true
		strict = strict || p.tokens[0] == "before" || p.tokens[0] == "voor" && accented(fields)
		p.soft = !strict && p.leads["voor"]
		p.tokens = p.tokens[1:]
		if fillerWords[p.tokens[0]] && len(p.tokens) > 1 && articled(p.tokens[1]) {
			p.tokens = p.tokens[1:] // "by the end of", "in het voorjaar"
		}
		d, ok = readDue(p.tokens, today)
	}
	if !ok || fillerWords[p.tokens[0]] || len(p.leads) == 0 && len(p.tokens) == 1 && (bareWords[p.tokens[0]] || isYear(p.tokens[0])) {
		return phrase{}
	}
	if p.due, p.said = d, d; strict || p.soft {
		p.due = dayBefore(d, p.tokens)
		p.gone = p.due.Last.Before(today) && !d.Last.Before(today) && !withYear(p.tokens)
		if !p.due.Valid() {
			p.due = Due{}
		}
	}
	return p
}

// withYear reports whether a date was said with its year.
func withYear(tokens []string) bool {
	last := tokens[len(tokens)-1]
	return len(last) >= 4 && isYear(last[len(last)-4:])
}

// articled reports whether a word is one that has an article before it.
func articled(word string) bool {
	return partWords[word] == partEnd || seasonWords[word] != "" || ordinalWords[word] > 0
}

// accented reports whether "voor" is typed with accents.
func accented(fields []string) bool {
	return slices.ContainsFunc(fields, func(f string) bool {
		f = strings.Trim(f, ",;.")
		return fold.Text(f) == "voor" && !strings.EqualFold(f, "voor")
	})
}

// doubtful reports whether a phrase can be read as something else than a date.
func (p phrase) doubtful() bool {
	pair := len(p.tokens) == 1 && strings.Count(p.tokens[0], "-")+strings.Count(p.tokens[0], "/")+strings.Count(p.tokens[0], ".") == 1
	if pair && !p.leads["uiterlijk"] && !p.leads["per"] && !p.leads["op"] && !p.leads["by"] && (!p.leads["voor"] || p.soft) {
		return true
	}
	if seasonWords[p.tokens[0]] != "" && len(p.tokens) == 1 { // of which year?
		return true
	}
	aDay := p.said.Precision == ByDay && !weekWords[p.tokens[0]]
	return p.gone || p.soft && !aDay && partWords[p.tokens[0]] != partEnd
}

// dayBefore is the last day before a day or period, said as that; before its end is
// the end. What is roughly some day is before no sure one.
func dayBefore(d Due, tokens []string) Due {
	before := func(first Day, p Precision) Due { return Due{Last: first.AddDays(-1), Precision: p} }
	switch d.Precision {
	case ByDay:
		if partWords[tokens[0]] == partEnd {
			return d
		}
		if weekWords[tokens[0]] { // of which it is the Friday
			return before(d.Last.AddDays(-4), BeforeDay)
		}
		return before(d.Last, BeforeDay)
	case ByMonth:
		return before(Day{d.Last.Year, d.Last.Month, 1}, BeforeMonth)
	case ByQuarter:
		return before(Day{d.Last.Year, d.Last.Month - 2, 1}, BeforeQuarter)
	case ByYear:
		return before(Day{d.Last.Year, 1, 1}, BeforeYear)
	case ByMonthEnd:
		return Due{d.Last, BeforeMonthEnd}
	case ByYearEnd:
		return Due{d.Last, BeforeYearEnd}
	case ByQuarterEnd:
		return d
	}
	return Due{}
}

// hasOtherSense reports whether the words before a date make something else of it
// than when a thing is to be done.
func hasOtherSense(before []string, p phrase) bool {
	words := strings.Fields(fold.Text(strings.Join(before, " ")))
	if len(words) == 0 { // nothing but marks
		return true
	}
	last := strings.Trim(words[len(words)-1], ",;")
	if n := len(words); n > 1 && bothWords[last] && isDayNumber(strings.Trim(words[n-2], ",;")) { // "1 en 15 april"
		return true
	}
	if otherWords[last] || partWords[last] != whole || isMonth(p.tokens) && isDayNumber(last) { // "31 feb": a day that does not exist is no February
		return true
	}
	if p.leads["uiterlijk"] || p.leads["by"] {
		return false
	}
	for _, w := range words {
		if senseWords[strings.Trim(w, ",;.")] {
			return true
		}
	}
	return false
}
