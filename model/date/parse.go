package date

import (
	"strings"

	"regietafel/model/fold"
)

// Parse reads a date or period as people type it, in Dutch or English:
// "1 mrt", "1-3-2027", "vr", "morgen", "+6w", "eind juni", "Q3 2027", "2028",
// "week 12", "doorlopend". A weekday is the next one after today, a week its
// Friday, a period its last day. What has no year is never in the past. Empty
// text is the zero Due; the error for anything else that is not
// read is ErrUnread.
func Parse(text string, today Day) (Due, error) {
	if strings.TrimSpace(text) == "" {
		return Due{}, nil
	}
	tokens := dateTokens(text)
	if d, ok := readDue(tokens, today); ok {
		return d, nil
	}
	return Due{}, ErrUnread
}

// maxTokens is more words than any date has.
const maxTokens = 10

// ParseDay reads a single day as Parse does; a period is refused.
func ParseDay(text string, today Day) (Day, error) {
	d, err := Parse(text, today)
	if err != nil || d.Precision != ByDay {
		return Day{}, ErrUnread
	}
	return d.Last, nil
}

// Cut takes a date phrase from the end of a line: "Ritten uitwerken vóór
// 1 mei" gives "Ritten uitwerken" and 1 May. A date elsewhere in the line
// counts for nothing, and neither does a bare year or a word such as "mei"
// that says no date by itself. Without a phrase the Due is zero.
func Cut(line string, today Day) (string, Due) {
	fields := strings.Fields(line)
	for n := min(6, len(fields)-1); n > 0; n-- {
		tokens := dateTokens(strings.Join(fields[len(fields)-n:], " "))
		if len(tokens) == 1 && (bareWords[tokens[0]] || isYear(tokens[0])) {
			continue
		}
		if before := len(fields) - n - 1; isMonth(tokens) && before >= 0 && isDayNumber(fields[before]) {
			return line, Due{} // "31 feb": a day that does not exist is no February
		}
		if d, ok := readPhrase(tokens, today); ok {
			return strings.TrimRight(strings.Join(fields[:len(fields)-n], " "), " ,;"), d
		}
	}
	return line, Due{}
}

// readPhrase reads a date that may stand behind prepositions; "in 6 weken" is
// a date with its preposition.
func readPhrase(tokens []string, today Day) (Due, bool) {
	d, ok := readDue(tokens, today)
	for !ok && len(tokens) > 0 && prepositions[tokens[0]] {
		tokens = tokens[1:]
		d, ok = readDue(tokens, today)
	}
	return d, ok
}

// isMonth reports whether tokens begin with a month.
func isMonth(tokens []string) bool {
	if len(tokens) == 0 {
		return false
	}
	_, ok := monthWords[tokens[0]]
	return ok
}

// isDayNumber reports whether a word could be the day of a month.
func isDayNumber(word string) bool {
	n, ok := number(strings.TrimSuffix(word, "."))
	return ok && n >= 1 && n <= 31
}

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

func isYear(token string) bool { _, ok := year(token); return ok }

// dateTokens splits text into folded words; "+6w" becomes "+", "6", "w".
func dateTokens(text string) []string {
	var out []string
	for _, f := range strings.Fields(fold.Text(text)) {
		f = strings.Trim(f, ",;")
		if plus, ok := strings.CutPrefix(f, "+"); ok {
			out, f = append(out, "+"), plus
		}
		digits := strings.TrimLeft(f, "0123456789")
		if _, isUnit := unitWords[digits]; isUnit && digits != f && len(out) > 0 && (out[len(out)-1] == "+" || laterWords[out[len(out)-1]]) {
			out, f = append(out, strings.TrimSuffix(f, digits)), digits
		}
		if f = strings.TrimSuffix(f, "."); f != "" {
			out = append(out, f)
		}
	}
	return out
}
