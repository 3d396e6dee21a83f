package cli

import (
	"strings"
	"testing"
	"time"
)

// A paste whose end was lost ends with the first key that comes half a second after
// it; what a terminal marks itself, and what hands type, stays as it is.
func TestAPasteWithoutItsEnd(t *testing.T) {
	const begin, end = "\x1b[200~", "\x1b[201~"
	type read struct {
		after time.Duration
		in    string
		want  string
	}
	long := strings.Repeat("een partner\r", 4)
	line := strings.Repeat("x", 200) + "\r"
	const few, burst, over = "\x1b_few\x1b\\", "\x1b_burst\x1b\\", "\x1b_over\x1b\\"
	for name, reads := range map[string][]read{
		"whole":                   {{0, begin + "a\nb" + end, begin + "a\nb" + end}, {time.Second, "x", "x"}},
		"in two":                  {{0, begin + "a\n", begin + "a\n"}, {time.Millisecond, "b" + end, "b" + end}, {time.Second, "x", "x"}},
		"a mark in two":           {{0, begin[:3], begin[:3]}, {0, begin[3:] + "a", begin[3:] + "a"}, {time.Second, "\x03", end + "\x03"}, {time.Second, "\x03", "\x03"}},
		"an end in two":           {{0, begin + "a" + end[:2], begin + "a" + end[:2]}, {0, end[2:], end[2:]}, {time.Second, "x", "x"}},
		"without its end":         {{0, begin + "a", begin + "a"}, {400 * time.Millisecond, "b", "b"}, {pasteRest, "x", end + "x"}, {time.Second, "y", "y"}},
		"and then another":        {{0, begin + "a", begin + "a"}, {time.Second, begin + "b" + end, end + begin + "b" + end}, {time.Second, "x", "x"}},
		"late":                    {{0, begin + "abc", begin + "abc"}, {600 * time.Millisecond, "d\rq" + end, "d\rq" + end}, {time.Second, "x", "x"}},
		"its end late and in two": {{0, begin + "abc" + end[:4], begin + "abc" + end[:4]}, {600 * time.Millisecond, end[4:], end[4:]}, {time.Second, "x", "x"}},
		"late, without its end":   {{0, begin + "abc", begin + "abc"}, {600 * time.Millisecond, long, end + begin + long + end}, {0, "x", "x"}},
		"two behind each other":   {{0, begin + "a" + end + begin + "b", begin + "a" + end + begin + "b"}, {time.Second, "x", end + "x"}},
		"as keys":                 {{0, long, begin + long + end}, {0, "x", "x"}},
		"a line":                  {{0, line, burst + line + over}, {0, "x", "x"}},
		"a line with its end":     {{0, begin + line + end, begin + line + end}},
		"a letter in two":         {{0, line + "\xc3", line + "\xc3"}},
		"some at once":            {{0, strings.Repeat("é", burstKeys-1), few + strings.Repeat("é", burstKeys-1) + over}},
		"as much as is typed":     {{0, strings.Repeat("é", fewKeys-1), strings.Repeat("é", fewKeys-1)}},
		"a few lines":             {{0, "a\rb\r", "a\rb\r"}},
		"with a command":          {{0, long + "\x03", long + "\x03"}, {0, long + "\x1b[A", long + "\x1b[A"}},
	} {
		var p pastes
		now := time.Now()
		for i, r := range reads {
			now = now.Add(r.after)
			if got := string(p.read([]byte(r.in), now)); got != r.want {
				t.Errorf("%s, read %d: %q is %q, want %q", name, i, r.in, got, r.want)
			}
		}
	}
}
