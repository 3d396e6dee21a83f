package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// At a table of three an agreement is typed as accords have them: of all partners, on a
// condition, and again and again; then who joins later is none of them.
func TestAnAgreementAsAccordsHaveThem(t *testing.T) {
	desk := atThree(t).Resize(120, 36).Press("4", "n").Type("Cijfers delen, mits de raad betaalt @Rietgoor @allen elk kwartaal")
	desk.Sees("Trekker Rietgoor, samen met alle andere partners", "doorlopend, elk kwartaal", "Mits de raad betaalt").Press("enter")
	a := desk.Session().Agreements[0]
	if a.Text != "Cijfers delen" || a.Provided != "de raad betaalt" || a.Rhythm != "elk kwartaal" || a.Due.Precision != date.Ongoing || !a.Everyone || len(a.Others) != 2 {
		t.Fatalf("%+v", a)
	}
	desk.Sees("doorlopend, elk kwartaal", "samen met alle andere partners")
	desk.Press("2", "n").Type("Omnisport").Press("enter", "4", "enter").Sees("behalve Omnisport (later erbij)")
	desk.Press("A").Sees("alle andere partners").SeesNowhere("later erbij")
	desk.Press("u").Sees("behalve")
}

// atThree is a table that is open, with three partners.
func atThree(t *testing.T) *uitest.Desk {
	t.Helper()
	s := model.New(modeltest.ID(), "Drie", modeltest.Today)
	cs := []model.Change{model.OpenTable{At: modeltest.Now}}
	for _, name := range []string{"Gemeente", "Rietgoor", "Nabij"} {
		cs = append(cs, model.AddPartner{ID: modeltest.ID(), Name: name})
	}
	s, err := model.Do(s, cs...)
	if err != nil {
		t.Fatal(err)
	}
	return uitest.New(t, []model.Session{s}, uitest.OpenAt(s.ID, model.Place{}))
}

// What is seldom asked is folded until it is filled: a start, who does it from outside.
func TestWhatIsSeldomAskedIsFolded(t *testing.T) {
	desk := atThree(t).Press("4", "n").Type("Ritten rijden").Press("enter", "enter")
	desk.SeesNowhere("Gaat in").Press("m").Sees("Gaat in", "Van buiten de tafel", "Mits")
	desk.Press("down", "down", "down", "down", "enter").Type("per wijk één vervoerder").Press("enter", "m", "esc")
	desk.Sees("Trekker per wijk één vervoerder (niet aan tafel)").Press("enter").Sees("Van buiten de tafel")
	if got := desk.Session().Agreements[0].Outside; got != "per wijk één vervoerder" {
		t.Errorf("from outside comes %q", got)
	}
	desk.Press("up", "up", "up", "up", "up", "up", "down", "down", "down", "down", "enter").Type("jaarlijks in mei").Sees("→ doorlopend, jaarlijks in mei").Press("enter")
	if a := desk.Session().Agreements[0]; a.Rhythm != "jaarlijks in mei" || a.Due.Precision != date.Ongoing {
		t.Errorf("it is due %v, %q", a.Due, a.Rhythm)
	}
}

// A meeting that is there already is named, stops, and an agreement ends it.
func TestAMeetingThatStops(t *testing.T) {
	desk := atThree(t).Press("4", "n").Type("De werkgroep houdt op @Nabij 1 mei").Press("enter", "O")
	desk.Sees("Nog geen overleg genoemd").Press("n").Type("Werkgroep vervoer").Press("tab").Type("teamleiders").Press("tab").Type("elke maand").Press("enter")
	desk.Sees("Werkgroep vervoer", "teamleiders", "elke maand").Press("down", "down", "down", "enter", "3").Sees("stopt", "Stopt door")
	desk.Press("down", "enter", "down", "enter")
	x := desk.Session().Meetings[0]
	if a := desk.Session().Agreements[0]; x.Fate != model.FateStops || x.Ends != a.ID {
		t.Fatalf("%+v", x)
	}
	desk.Sees("1  De werkgroep houdt op").Press("u", "u").SeesNowhere("Stopt door")
}

// The times of the sitting are those of its opening and closing, and can be typed.
func TestTheTimesOfTheSitting(t *testing.T) {
	desk := atThree(t).Press("e", "down", "down").Sees("16:15").Press("enter", "ctrl+u").Type("15 tot 17.30 uur").Press("enter")
	if s := desk.Session(); s.Began() != "15:00" || s.Ended() != "17:30" {
		t.Errorf("from %s to %s\n%s", s.Began(), s.Ended(), desk.Screen())
	}
	desk.Sees("15:00–17:30").Press("enter", "ctrl+u").Type("half drie").Press("enter").Sees("Deze tijd kan ik niet lezen")
}
