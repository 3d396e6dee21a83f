package ui_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/ui/uitest"
)

// At home a question takes no key of an open table.
func TestKeysOfATableAtHome(t *testing.T) {
	for _, lead := range []string{"v", "c"} {
		for _, k := range []string{"w", "W", "q", "Q", "r", "u", "U", "/"} {
			desk := uitest.New(t, []model.Session{table(t)}).Press(lead, k)
			desk.Press("esc").Sees("Regietafel   ")
		}
	}
}

// A question of their own that nobody answered yet is kept when the program is
// left: it stands among what is parked.
func TestAnOwnQuestionIsNotLost(t *testing.T) {
	for _, more := range [][]string{nil, {"enter"}} {
		desk := open(t, table(t)).Press("r", "5").Type("Doen we dit samen?").Press(more...).Press("ctrl+c")
		stored, _ := desk.Lib.Stored(desk.Session().ID)
		if n := len(stored.Parked); !desk.Quit || n != 1 || !strings.Contains(stored.Parked[n-1].Text, "Doen we dit samen?") {
			t.Errorf("%q: left %t, parked %v", more, desk.Quit, stored.Parked)
		}
	}
}
