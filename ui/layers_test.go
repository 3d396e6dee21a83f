package ui_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// prepared is an open table with a prepared precondition of Rietgoor.
func prepared(t *testing.T) model.Session {
	s := table(t)
	s, err := model.Do(s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[0].ID, Sort: model.SortPrecondition, Text: "leegstand in de prijs"})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A prepared line comes on the table in at most three keys, in the words as
// said; a line that stays between us does not.
func TestPutOnTheTable(t *testing.T) {
	desk := open(t, prepared(t)).Press("3").Press("ctrl+t", "g").Press("enter").Select("leegstand")
	desk.Sees("○ vermoed", "blijft tussen ons").Press("o").Sees("Dit blijft tussen")
	desk.Press("a", "a").Sees("mag op tafel")
	desk.Count()
	desk.Press("o").Sees("leegstand in de prijs", "● gezegd", "Op tafel, voor Rietgoor").Press("tab").Type(" van de rit").Press("enter")
	atMost(t, desk, "a prepared line on the table", 3)
	s := desk.Session()
	if len(s.Preconditions) != 2 || s.Preconditions[1].State != model.Spoken || s.Preconditions[1].Number != 2 || !s.Preconditions[1].Prepared {
		t.Fatalf("on the table: %+v", s.Preconditions)
	}
	desk.Press("ctrl+t").Press("3").Sees("2 leegstand in de prijs van de rit")
}

// At the end of a turn REGIE lists what was prepared and not said, one key each.
func TestTheEndOfATurn(t *testing.T) {
	s := prepared(t)
	s, _ = model.Do(s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[0].ID, Sort: model.SortInterest, Text: "cliënten houden"},
		model.SetSaid{Partner: s.Partners[0].ID, Field: model.FieldHome, Text: "bezetting"})
	desk := open(t, s).Press("3", "ctrl+t", "g").Press("b").Press("b").Sees("Rietgoor: voorbereid en nog niet gezegd", "cliënten houden", "leegstand", "bezetting")
	desk.Press("1", "2", "3").SeesNowhere("voorbereid en nog niet gezegd")
	got := desk.Session()
	if len(got.Interests) != 1 || got.Interests[0].State != model.Spoken || len(got.Preconditions) != 1 || got.Partners[0].HomeCounts.Regie != "bezetting" {
		t.Errorf("said %+v, dropped %+v, left %+v", got.Interests, got.Preconditions, got.Partners[0].HomeCounts)
	}
	tafel := open(t, s).Press("3", "b", "b")
	tafel.SeesNowhere("voorbereid", "leegstand", "cliënten")
}

// Another partner's words for an interest, and the owner's verdict.
func TestUnderstood(t *testing.T) {
	s := table(t)
	s, _ = model.Do(s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[0].ID, Sort: model.SortInterest, Text: "cliënten houden", State: model.Spoken})
	desk := open(t, s).Press("3", "enter", "c").Sees("Wie zegt in eigen woorden waar het Rietgoor om gaat?").Type("rietgoor").Press("enter").Sees("dezelfde partner")
	for range "rietgoor" {
		desk.Press("backspace")
	}
	desk.Type("nabij").Press("tab").Type("dat mensen bij jullie blijven").Press("enter").Sees("Rietgoor, klopt dat zo?").Press("1").Sees("✓ begrepen door Nabij")
	if u := desk.Session().Interests[0].Understood; len(u) != 1 || u[0].Words != "dat mensen bij jullie blijven" {
		t.Errorf("understood: %+v", u)
	}
}

// What stays at the table goes into no document.
func TestStaysAtTheTable(t *testing.T) {
	desk := open(t, table(t)).Press("3", "enter").Select("vervoer").Press("z").Sees("blijft aan tafel")
	if got := len(desk.Session().Filed().Preconditions); got != 0 {
		t.Errorf("%d preconditions in a file", got)
	}
	desk.Press("z").SeesNowhere("blijft aan tafel: in geen")
}

// A voorzet of a partner or an agreement is REGIE's until it is put on the table.
func TestDrafts(t *testing.T) {
	desk := open(t, table(t)).Press("2", "ctrl+t", "g", "N").Type("Zorgverzekeraar").Press("enter").Sees("Zorgverzekeraar")
	desk.Press("ctrl+t").SeesNowhere("Zorgverzekeraar", "Partners 9").Press("ctrl+t", "g").Select("Zorgverzekeraar").Press("o")
	desk.Press("ctrl+t").Sees("Zorgverzekeraar", "Partners 9")

	s := table(t)
	s, _ = model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: "Stille voorzet", Draft: true})
	desk = open(t, s).Press("4").SeesNowhere("Stille voorzet").Press("ctrl+t", "g", "4").Sees("Stille voorzet").Press("o").Type("Hardop afgesproken").Press("enter", "ctrl+t", "4")
	desk.Sees("1 Hardop afgesproken").SeesNowhere("Stille voorzet")
}

// A note about the session is REGIE's alone.
func TestNotesOfTheSession(t *testing.T) {
	desk := open(t, table(t)).Press("ctrl+t", "g", "esc", "e", "N").Sees("REGIE · alleen voor jou").Type("wethouder vertrekt om vier uur").Press("enter")
	desk.Sees("wethouder vertrekt").Press("ctrl+t", "e").SeesNowhere("wethouder")
}

// A body's decision makes of an agreement under reservation a ratified one.
func TestABodyDecides(t *testing.T) {
	s := table(t)
	a := modeltest.ID()
	s, err := model.Do(s, model.AddAgreement{ID: a, Text: "Doorrekenen", Lead: s.Partners[0].ID},
		model.GiveAnswer{Agreement: a, Partner: s.Partners[0].ID, Reply: model.Reserved, Body: "raad van toezicht"})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("4", "enter").Sees("onder voorbehoud").Select("voorbehoud van").Press("enter").Sees("ingestemd").Press("2").Sees("bekrachtigd")
	if x, _ := desk.Session().Agreements[0].Answer(s.Partners[0].ID); x.Outcome != model.Granted {
		t.Errorf("decided: %+v", x)
	}
}

// Who speaks for a partner that is represented.
func TestRepresented(t *testing.T) {
	desk := open(t, table(t)).Press("2", "enter").Select("Plaats").Press("enter", "6").Sees("vertegenwoordigd").Press("down", "enter").Type("nabij").Press("enter")
	desk.Sees("vertegenwoordigd door Nabij")
	if p := desk.Session().Partners[0]; p.Seat != model.Represented || p.SeatBy != desk.Session().Partners[1].ID {
		t.Errorf("the seat is %q by %q", p.Seat, p.SeatBy)
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
