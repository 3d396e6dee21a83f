package ui_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/ui/uitest"
)

// The agendas of 90, 120 and 150 minutes: opening, the opgave, the round, the
// pause, agreements, does it hold, read-back, closing.
var agendas = map[string]struct {
	total   int
	minutes []int
}{
	"1": {90, []int{6, 14, 28, 0, 24, 8, 6, 4}},
	"2": {120, []int{8, 20, 36, 8, 26, 10, 8, 4}},
	"3": {150, []int{10, 25, 45, 10, 35, 12, 8, 5}},
}

// A length makes the agenda; a part without minutes is left out, and what
// somebody put there stays.
func TestTheAgendaOfALength(t *testing.T) {
	parts := []string{"Opening", "De opgave", "De ronde: belangen en randvoorwaarden", "Pauze", "Afspraken", "Draagt het?", "Teruglezen", "Sluiten"}
	steps := []model.Part{model.PartStart, model.PartOpgave, model.PartInterests, model.PartOwn, model.PartAgreements, model.PartCarry, model.PartReadBack, model.PartClosing}
	for key, want := range agendas {
		desk := open(t, model.New(modeltest.ID(), "Een tafel", modeltest.Today)).Press("e", "n").Type("Iets anders").Press("tab").Type("5").Press("enter")
		desk.Press("a").Sees("Hoe lang duurt de tafel?", "1 90 minuten", "2 120 minuten", "3 150 minuten").Press(key)
		var got []int
		total := 0
		all := desk.Session().Agenda
		if all[0].Text != "Iets anders" {
			t.Fatalf("what was there is gone: %+v", all)
		}
		for _, a := range all[1:] {
			i := slices.Index(parts, a.Text)
			if i < 0 || a.Part != steps[i] {
				t.Fatalf("%d minutes: the agenda has %+v", want.total, a)
			}
			for len(got) < i {
				got = append(got, 0)
			}
			got, total = append(got, a.Minutes), total+a.Minutes
		}
		if !slices.Equal(got, want.minutes) || total != want.total {
			t.Errorf("%d minutes: %v, together %d", want.total, got, total)
		}
		if desk.Press("u"); len(desk.Session().Agenda) != 1 {
			t.Errorf("undone: %+v", desk.Session().Agenda)
		}
	}
}

// A part is edited as its minutes and its words; its own words stay when another
// length is chosen.
func TestEditingAPartOfTheAgenda(t *testing.T) {
	desk := open(t, model.New(modeltest.ID(), "Een tafel", modeltest.Today)).Press("e", "a", "2").Select("20 min").Press("enter")
	clear := func() {
		for range 60 {
			desk.Press("backspace")
		}
	}
	part := func() model.AgendaItem { return desk.Session().Agenda[1] }
	clear()
	desk.Type("25 De opgave, met de buren").Sees("→ 25 min · De opgave, met de buren").Press("enter").Sees("25 min De opgave, met de buren")
	if x := part(); x.Minutes != 25 || x.Text != "De opgave, met de buren" || x.Part != model.PartOpgave {
		t.Errorf("edited: %+v", x)
	}
	desk.Press("enter")
	clear()
	desk.Type("Eerst het waarom").Sees("→ 25 min").Press("enter")
	if x := part(); x.Minutes != 25 || x.Text != "Eerst het waarom" {
		t.Errorf("words alone: %+v", x)
	}
	desk.Press("a", "1")
	if x := part(); x.Minutes != 14 || x.Text != "Eerst het waarom" {
		t.Errorf("another length: %+v", x)
	}
}

// meets is a table with an agenda of 120 minutes that is to be opened.
func meets(t testing.TB) *uitest.Desk {
	t.Helper()
	s := model.New(modeltest.ID(), "Overdag op het sportpark", modeltest.Today)
	s, err := model.Do(s, model.AddPartner{ID: modeltest.ID(), Name: "Nabij"})
	if err != nil {
		t.Fatal(err)
	}
	return open(t, s).Press("e", "a", "2", "esc")
}

// The time stands in REGIE in words, for the part that the step belongs to, from
// the opening on; in TAFEL it never stands.
func TestTheTimeOfAPart(t *testing.T) {
	desk := meets(t)
	pass := func(minutes int) *uitest.Desk {
		desk.Clock = desk.Clock.Add(time.Duration(minutes) * time.Minute)
		return desk
	}
	never := func(keys ...string) {
		t.Helper()
		for _, k := range keys {
			if desk.Press(k); strings.Contains(desk.Screen(), " min") {
				t.Fatalf("TAFEL shows the time:\n%s", desk.Screen())
			}
		}
	}
	pass(30)
	desk.Press("o", "3")
	never("1")
	pass(5)
	never("2", "1")
	desk.Press("ctrl+t", "g").Sees("5 van 20 min")
	pass(7)
	desk.Press("down").Sees("12 van 20 min").SeesNowhere("min, over")
	pass(11)
	desk.Press("up").Sees("23 van 20 min, over")
	desk.Press("4").Sees("0 van 26 min")
	pass(4)
	desk.Press("n").Sees("4 van 26 min").Type("Samen doorrekenen @Nabij +6w").Press("enter", "t").Sees("0 van 8 min")
	pass(3)
	desk.Press("down").Sees("3 van 8 min").Press("esc").Sees("4 van 26 min")
	desk.Press("2").SeesNowhere(" van 20", " van 26", " van 8") // no part of the agenda is on this step
	pass(9)
	desk.Press("1").Sees("23 van 20 min, over")
	never("ctrl+t", "1", "5", "4", "t", "esc", "6", "3")
	desk.Press("ctrl+t", "g", "6").Sees("0 van 4 min").Press("s", "1")
	pass(20)
	if desk.Press("1"); strings.Contains(desk.Screen(), " van 20 min") {
		t.Errorf("the table is closed, and yet:\n%s", desk.Screen())
	}
	inRegie(t, table(t)).Press("1").SeesNowhere(" min") // no agenda
}
