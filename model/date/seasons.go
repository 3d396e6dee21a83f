package date

import (
	"strconv"
	"strings"
	"time"
)

// readHalf reads "1e helft 2027", "eerste helft van 2027", "H1 2027".
func readHalf(tokens []string, today Day) (Due, bool) {
	tokens = withoutFillers(tokens)
	if len(tokens) == 0 {
		return Due{}, false
	}
	h, isShort := number(strings.TrimPrefix(tokens[0], "h"))
	rest := tokens[1:]
	if !isShort || tokens[0][0] != 'h' {
		if len(rest) == 0 || !halfWords[rest[0]] {
			return Due{}, false
		}
		h, rest = ordinalWords[tokens[0]], rest[1:]
	}
	if h < 1 || h > 2 || len(rest) > 1 {
		return Due{}, false
	}
	return periodIn(time.Month(6*h), ByHalf, strings.Join(rest, ""), today)
}

// readSeason reads "voorjaar 2027", and a winter with both its years: "winter
// 2027-2028".
func readSeason(tokens []string, today Day) (Due, bool) {
	p, ok := seasonWords[tokens[0]]
	if tokens = withoutFillers(tokens); !ok || len(tokens) > 2 {
		return Due{}, false
	}
	yr := strings.Join(tokens[1:], "")
	if p == ByWinter {
		first, second, both := strings.Cut(strings.ReplaceAll(yr, "/", "-"), "-")
		y, ok := year(first)
		next, okNext := year(second)
		if !both || !ok || !okNext || next != y+1 {
			return Due{}, false
		}
		yr = strconv.Itoa(next)
	}
	return periodIn(time.January, p, yr, today)
}
