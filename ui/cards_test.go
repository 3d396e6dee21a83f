package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/screen"
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

// At the end of a turn each prepared line is its own: leaving one leads to the
// next.
func TestLeavingALineLeadsToTheNext(t *testing.T) {
	s := table(t)
	who := s.Partners[0].ID
	for _, text := range []string{"eerst", "daarna"} {
		s = changed(t, s, model.AddLine{ID: modeltest.ID(), Partner: who, Sort: model.SortInterest, Text: text})
	}
	desk := inRegie(t, s).Press("3", "b", "B").Sees("eerst", "daarna").Press("3", "1")
	said := desk.Session().Table().Interests
	if len(said) != 1 || said[0].Text != "daarna" {
		t.Errorf("on the table is %v", said)
	}
}

// A quick line takes its date also before the partners that it names, and takes none
// where two readings are possible.
func TestAQuickLineTakesOnlyASureDate(t *testing.T) {
	desk := open(t, table(t)).Press("4", "n").Type("Rooster maken 1 mei @Nabij @Wonen").Press("enter")
	a := desk.Session().Agreements[0]
	if a.Text != "Rooster maken" || a.Due.Last.String() != "2027-05-01" || a.Lead.Partner != desk.Session().Partners[1].ID || len(a.Others) != 1 {
		t.Errorf("it is %q, %s, %+v, %v", a.Text, a.Due, a.Lead, a.Others)
	}
	desk.Press("n").Type("Meldpunt bereikbaar 24/7 @Nabij").Press("enter")
	if b := desk.Session().Agreements[1]; b.Text != "Meldpunt bereikbaar 24/7" || !b.Due.IsZero() {
		t.Errorf("it is %q, %s", b.Text, b.Due)
	}
}

// In the read-back a digit is only what it is named for, and each answer that is
// taken is said, with the way back.
func TestAnAnswerIsSaid(t *testing.T) {
	s := table(t)
	id := modeltest.ID()
	s = changed(t, s, model.AddAgreement{ID: id, Text: "Een rooster", Lead: s.Partners[0].ID}, model.SetOthers{ID: id, Others: []model.ID{s.Partners[1].ID}})
	desk := open(t, s).Press("4", "t", "4", "5", "6", "7", "0")
	if n := len(desk.Session().Agreements[0].Answers); n > 0 {
		t.Errorf("%d answers were taken from digits that name none", n)
	}
	desk.Press("m").Sees("Rietgoor: doet niet mee. Ongedaan maken: u.").Press("x").Sees("Nabij: afwezig. Ongedaan maken: u.")
	desk.Press("u").Press("2").Type("de raad\t1 mei").Press("enter").Sees("Nabij: voorbehoud. Ongedaan maken: u.")
	desk.Press("3").Type("een sleutel").Press("enter").Sees(": zo niet. Ongedaan maken: u.")
}

// A sign tells the truth by itself.
func TestTheSignOfAnAnswer(t *testing.T) {
	for sign, answers := range map[string][]model.Answer{
		"✓": {{Reply: model.SaysYes}, {Reply: model.Reserved, Outcome: model.Granted}},
		"◐": {{Reply: model.Reserved}},
		"×": {{Reply: model.SaysIfNot}, {Reply: model.Reserved, Outcome: model.Refused}},
		"–": {{Reply: model.StaysOut}, {Reply: model.WasAbsent}},
	} {
		for _, x := range answers {
			if got := screen.AnswerSign(x, false); got != sign {
				t.Errorf("%v %v is %s, not %s", x.Reply, x.Outcome, got, sign)
			}
			if stale := screen.AnswerSign(x, true); stale == "✓" || sign != "✓" && stale != sign {
				t.Errorf("%v %v on earlier words is %s", x.Reply, x.Outcome, stale)
			}
		}
	}
}
