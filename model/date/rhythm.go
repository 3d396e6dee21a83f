package date

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"regietafel/model/fold"
)

// again is how often something is done, at the end of folded words: "elk kwartaal",
// "jaarlijks in mei", "twee keer per jaar", "every month".
var again = regexp.MustCompile(`(?:^| )((?:` +
	`(?:elke?|iedere?|every|each) (?:(?:twee|drie|vier|zes|two|three|four|six|[2-9]) )?(?:week|weken|maand|maanden|kwartaal|half jaar|halfjaar|jaar|weeks?|months?|quarter|half year|year)` +
	`|wekelijks|maandelijks|driemaandelijks|halfjaarlijks|jaarlijks|weekly|monthly|quarterly|yearly|annually` +
	`|(?:een|twee|drie|vier|one|two|three|four|[1-9]) (?:keer|maal|times) (?:per|a) (?:week|maand|kwartaal|jaar|month|quarter|year)` +
	`|(?:once|twice) a (?:week|month|quarter|year)` +
	`)(?: in (?:` + strings.Join(longMonths(), "|") + `))?)$`)

func longMonths() []string {
	var out []string
	for _, w := range slices.Sorted(maps.Keys(monthWords)) {
		if len(w) > 2 {
			out = append(out, w)
		}
	}
	return out
}

// ongoing is the word that says so before a rhythm.
var ongoing = regexp.MustCompile(`(?i)[ ,;]*\b(?:doorlopend|ongoing)[ ,;]*$`)

// bearing are the words that carry a rhythm within what is said: "niet elk kwartaal",
// "ten minste twee keer per week", "van twee naar vier keer per jaar".
var bearing = words("niet geen nooit naar minste minstens maximaal minimaal hoogstens dan van tot ongeveer circa of en per voor " +
	"not no never to least most than from of or and about for per maximum minimum")

// bears reports whether a word before a rhythm makes it a part of what is said: such a
// word, or an amount.
func bears(word string) bool {
	w := fold.Text(strings.Trim(word, " .;"))
	return bearing[w] || strings.ContainsAny(w, "0123456789€")
}

// CutRhythm takes how often something is done from the end of a line, or from before
// the partners that are named there with @: "Wachtlijst melden, elk kwartaal" gives
// "Wachtlijst melden" and "elk kwartaal", as it was typed. A line of nothing else
// gives no text. Without a rhythm the line stays whole.
func CutRhythm(line string) (text, rhythm string) {
	fields := strings.Fields(line)
	for end := len(fields); end > 0; end-- {
		if !named(fields[end:]) {
			continue
		}
		rest := strings.Join(fields[:end], " ")
		folded := fold.Text(strings.TrimRight(rest, " .,;"))
		at := again.FindStringSubmatchIndex(folded)
		if at == nil {
			continue
		}
		first := end - len(strings.Fields(folded[at[2]:at[3]]))
		if first > 0 && bears(fields[first-1]) {
			return line, ""
		}
		rhythm = strings.TrimRight(strings.Join(fields[first:end], " "), " .,;")
		text = ongoing.ReplaceAllString(strings.Join(fields[:first], " "), "")
		text = strings.TrimRight(text, " ,;")
		return strings.TrimSpace(strings.Join(append([]string{text}, fields[end:]...), " ")), rhythm
	}
	return line, ""
}
