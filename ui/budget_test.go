package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// table is a session with the table open and eight partners with a full
// mandate, of whom the first has said precondition 1.
func table(t testing.TB) model.Session {
	t.Helper()
	s := model.New(modeltest.ID(), "Overdag op het sportpark", modeltest.Today)
	do := func(cs ...model.Change) {
		next, err := model.Do(s, cs...)
		if err != nil {
			t.Fatal(err)
		}
		s = next
	}
	do(model.SetText{Field: model.FieldOpgave, Text: "Een plek voor [60|25] ouderen."}, model.OpenTable{At: modeltest.Now})
	for _, name := range []string{"Rietgoor", "Nabij", "Omnisport", "Samenspel", "Regiotaxi", "Beraad", "Wonen", "Gemeente"} {
		id := modeltest.ID()
		do(model.AddPartner{ID: id, Name: name}, model.Pick{ID: id, Field: model.FieldMandate, Value: string(model.MayDecide)})
	}
	do(model.AddLine{ID: modeltest.ID(), Partner: s.Partners[0].ID, Sort: model.SortPrecondition, Text: "vervoer in de prijs", State: model.Spoken})
	return s
}

func open(t testing.TB, s model.Session, options ...uitest.Option) *uitest.Desk {
	t.Helper()
	desk := uitest.New(t, []model.Session{s}, append(options, uitest.OpenAt(s.ID, model.Place{}))...)
	desk.Count()
	return desk
}

func atMost(t *testing.T, desk *uitest.Desk, what string, budget int) {
	t.Helper()
	if n := desk.Count(); n > budget {
		t.Errorf("%s took %d keys, the budget is %d", what, n, budget)
	}
}

// The budgets of keys, on top of the words themselves.
func TestKeyBudgets(t *testing.T) {
	desk := open(t, table(t)).Press("2")
	desk.Count()
	desk.Press("n").Type("GGD Midden").Press("tab", "tab").Type("gezonde inwoners").Press("enter").Sees("GGD Midden")
	atMost(t, desk, "a partner with an interest", 4)

	desk.Press("n").Type("Huisartsenkring").Press("tab").Type("voorzitter").Press("tab").Type("rust").Press("tab").Type("twee klikken").Press("enter")
	atMost(t, desk, "a partner with function, interest and precondition", 6)
	if s := desk.Session(); len(s.Interests) != 2 || len(s.Preconditions) != 2 || s.Partners[9].Function != "voorzitter" {
		t.Fatalf("entered: %+v %+v", s.Interests, s.Preconditions)
	}

	desk.Press("4")
	desk.Count()
	desk.Press("n").Type("Vergoeding per dagdeel uitwerken ").Press("@").Type("Riet").Press("tab").Type("+6w").Press("enter", "l", "1")
	atMost(t, desk, "an agreement with trekker, date and a linked precondition", 8)
	a := desk.Session().Agreements[0]
	if a.Lead.Partner != desk.Session().Partners[0].ID || a.Due.Last.String() != "2026-12-31" || len(desk.Session().Linked(a.ID)) != 1 {
		t.Fatalf("entered: %+v", a)
	}
}

// The read-back of one agreement by eight partners: trekker and owner speak for
// themselves, the rest together.
func TestReadBackBudget(t *testing.T) {
	s := table(t)
	a := modeltest.ID()
	var others []model.ID
	for _, p := range s.Partners {
		others = append(others, p.ID)
	}
	s, err := model.Do(s, model.AddAgreement{ID: a, Text: "Samen doorrekenen", Lead: s.Partners[7].ID, Due: date.On(modeltest.Today.AddDays(9))},
		model.SetOthers{ID: a, Others: others}, model.LinkPrecondition{Precondition: s.Preconditions[0].ID, Agreement: a})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("4")
	desk.Count()
	desk.Press("t", "a", "1", "1")
	atMost(t, desk, "the read-back by eight partners", 5)
	s = desk.Session()
	if got := s.Status(s.Agreements[0]); got != model.Agreed {
		t.Errorf("the agreement is %q:\n%s", got, desk.Screen())
	}
	if got := s.Standing(s.Preconditions[0]).Kind; got != model.Arranged {
		t.Errorf("the precondition is %q", got)
	}
	if x, _ := s.Agreements[0].Answer(s.Partners[1].ID); x.How != model.Together {
		t.Errorf("asked together, stored as %q", x.How)
	}
	if x, _ := s.Agreements[0].Answer(s.Partners[7].ID); x.How != model.AtTable {
		t.Errorf("the trekker spoke for itself, stored as %q", x.How)
	}
}
