package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// changed is a session after changes.
func changed(t testing.TB, s model.Session, cs ...model.Change) model.Session {
	t.Helper()
	next, err := model.Do(s, cs...)
	if err != nil {
		t.Fatal(err)
	}
	return next
}

// What is typed about a prepared pressure is not on the table either.
func TestTheFactsOfAPreparedPressureAreNotOnTheTable(t *testing.T) {
	s := table(t)
	card := func(state model.State) *uitest.Desk {
		x := changed(t, s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[0].ID, Sort: model.SortPressure, Text: "de raad", State: state})
		return inRegie(t, x).Press("3", "enter", "m").Select("waarop").Press("enter")
	}
	card(model.Presumed).SeesNowhere("op tafel ·")
	card(model.Spoken).Sees("op tafel ·")
}

// "Alleen taal" holds for each text that answers belong to.
func TestLanguageOnlyHoldsForEveryText(t *testing.T) {
	id := modeltest.ID()
	s := table(t)
	s = changed(t, s, model.AddAgreement{ID: id, Text: "Een rooster", Lead: s.Partners[0].ID},
		model.SetText{ID: id, Field: model.FieldFixed, Text: "twee dagen"},
		model.GiveAnswer{Agreement: id, Partner: s.Partners[0].ID, Reply: model.SaysYes})
	for _, label := range []string{"Een rooster", "Ligt vast"} {
		stale := func(keys ...string) bool {
			desk := open(t, s).Press("4", "enter").Select(label).Press(keys...).Press("enter").Type(" x").Press("enter")
			a := desk.Session().Agreements[0]
			if a.Text == s.Agreements[0].Text && a.Fixed == s.Agreements[0].Fixed {
				t.Fatalf("%s: nothing was typed\n%s", label, desk.Screen())
			}
			return a.Stale(a.Answers[0])
		}
		if stale("a") || !stale() {
			t.Errorf("%s: with alleen taal the answer is stale: %v; without: %v", label, stale("a"), stale())
		}
	}
}
