package ui_test

import (
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

// A question of their own that was not asked yet holds the first ctrl+c.
func TestAnOwnQuestionIsNotLostInSilence(t *testing.T) {
	for _, more := range [][]string{nil, {"enter"}} {
		desk := open(t, table(t)).Press("r", "5").Type("Doen we dit samen?").Press(more...).Press("ctrl+c")
		if desk.Quit {
			t.Fatalf("%q: left at once", more)
		}
		desk.Sees("Deze vraag is nog niet gesteld").Press("ctrl+c")
		if !desk.Quit {
			t.Errorf("%q: the second press does not leave", more)
		}
	}
}
