package screen

import (
	"strings"

	"regietafel/model"
)

// mostMarks is the most seats of an answer that have a mark each: more are no longer
// counted at a look.
const mostMarks = 24

// PollMarks is a mark for each seat that gave an answer of a poll; none for trust, which
// is no length (field rules 39 and 41).
func PollMarks(p model.Poll, n int) string {
	if p.Kind.Trust() || n < 1 || n > mostMarks {
		return ""
	}
	return strings.TrimSpace(strings.Repeat("■ ", n))
}
