package date

import (
	"strings"

	"regietafel/model/fold"
)

// Parse reads a date or period as people type it, in Dutch or English:
// "1 mrt", "1-3-2027", "vr", "morgen", "+6w", "eind juni", "Q3 2027", "2028",
// "week 12", "doorlopend"; "uiterlijk" or "vóór" may come first, as for Cut. A
// weekday is the next one after today, a week its Friday, a period its last day.
// What has no year is never in the past. Empty text is the zero Due; the error for
// anything else that is not read is ErrUnread.
func Parse(text string, today Day) (Due, error) {
	if strings.TrimSpace(text) == "" {
		return Due{}, nil
	}
	if d, ok := readDue(dateTokens(text), today); ok {
		return d, nil
	}
	if p := readPhrase(strings.Fields(text), today); !p.due.IsZero() && !p.doubtful() {
		return p.due, nil
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
		if y, ok := strings.CutPrefix(strings.ReplaceAll(f, "’", "'"), "'"); ok && len(y) == 2 && isYear(y) {
			f = y // '27
		}
		if week := strings.TrimRight(f, "0123456789"); week != f && weekWords[week] {
			out, f = append(out, week), strings.TrimPrefix(f, week) // wk12
		}
		if plus, ok := strings.CutPrefix(f, "+"); ok {
			out, f = append(out, "+"), plus
		}
		digits := strings.TrimLeft(f, "0123456789")
		if _, isUnit := unitWords[digits]; isUnit && digits != f && len(out) > 0 && (out[len(out)-1] == "+" || laterWords[out[len(out)-1]]) {
			out, f = append(out, strings.TrimSuffix(f, digits)), digits
		}
		if f = strings.TrimSuffix(f, "."); f != "" && !comingWords[f] {
			out = append(out, f)
		}
	}
	return out
}
