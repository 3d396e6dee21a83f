package ui_test

import (
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// A poll of eight seats is eight digits and enter.
func TestAPollOfEightSeats(t *testing.T) {
	desk := open(t, table(t)).Press("r", "1")
	desk.Sees("Hoe urgent is dit voor jullie organisatie?", "1 heel 2 nogal 3 een beetje 4 niet", "▌ Rietgoor –")
	desk.Count()
	desk.Press("1", "1", "2", "3", "1", "4", "2", "1", "enter")
	atMost(t, desk, "a poll of eight seats", 9)
	polls := desk.Session().Polls
	if len(polls) != 1 || polls[0].Kind != model.PollUrgent || !slices.Equal(polls[0].Counts, []int{4, 2, 1, 1}) || len(polls[0].Votes) != 8 {
		t.Fatalf("asked: %+v", polls)
	}
	for i, want := range []int{1, 1, 2, 3, 1, 4, 2, 1} {
		if v := polls[0].Votes[i]; v.Partner != desk.Session().Partners[i].ID || v.Answer != want {
			t.Errorf("seat %d answered %+v, not %d", i+1, v, want)
		}
	}
	desk.Sees("heel 4 ■ ■ ■ ■", "nogal 2 ■ ■", "een beetje 1 ■", "niet 1 ■").SeesNowhere("Rietgoor", "Nabij")
	desk.Press("u")
	if len(desk.Session().Polls) != 0 {
		t.Errorf("undone: %+v", desk.Session().Polls)
	}
}

// A seat can be skipped, an answer corrected, and what was left is one redo
// away.
func TestSkippingAndCorrecting(t *testing.T) {
	desk := open(t, table(t)).Press("r", "1", "1", "tab", "3", "up", "2", "4").Press("enter")
	polls := desk.Session().Polls
	if len(polls) != 1 || !slices.Equal(polls[0].Counts, []int{1, 1, 0, 1}) || len(polls[0].Votes) != 3 {
		t.Fatalf("asked: %+v", polls)
	}
	for i, want := range map[int]model.Vote{0: {Partner: desk.Session().Partners[0].ID, Answer: 1}, 1: {Partner: desk.Session().Partners[2].ID, Answer: 2},
		2: {Partner: desk.Session().Partners[3].ID, Answer: 4}} {
		if polls[0].Votes[i] != want {
			t.Errorf("answer %d is %+v, not %+v", i, polls[0].Votes[i], want)
		}
	}
	desk = open(t, table(t)).Press("r", "1", "enter")
	if len(desk.Session().Polls) != 0 {
		t.Errorf("nobody answered: %+v", desk.Session().Polls)
	}
	desk.Press("r", "1", "1", "1", "esc")
	if len(desk.Session().Polls) != 0 {
		t.Errorf("left: %+v", desk.Session().Polls)
	}
	if desk.Press("U"); len(desk.Session().Polls) != 1 || len(desk.Session().Polls[0].Votes) != 2 {
		t.Errorf("taken again: %+v", desk.Session().Polls)
	}
}

// counted enters counts in the form that asks for them.
func counted(desk *uitest.Desk, counts ...string) *uitest.Desk {
	for _, n := range counts {
		desk.Type(n).Press("tab")
	}
	for range 4 { // enter enters, or goes to the last field first
		if strings.Contains(desk.Screen(), assets.For(assets.Dutch).Polls.CountHint) {
			desk.Press("enter")
		}
	}
	return desk
}

// Notes from the table are counted; so is trust, of which no partner's answer is
// kept.
func TestCounts(t *testing.T) {
	desk := counted(open(t, table(t)).Press("r", "2", "c").Sees("Hoe vaak is elk antwoord gegeven?"), "5", "2", "", "1")
	if p := desk.Session().Polls; len(p) != 1 || p[0].Kind != model.PollFits || !slices.Equal(p[0].Counts, []int{5, 2, 0, 1}) || p[0].Votes != nil {
		t.Fatalf("counted: %+v", p)
	}
	for key, kind := range map[string]model.PollKind{"6": model.PollTrustEach, "7": model.PollTrustAgreed} {
		desk = open(t, table(t)).Press("r", key).Sees("Hoe vaak is elk antwoord gegeven?").SeesNowhere("Rietgoor", "Nabij")
		counted(desk, "7", "1")
		if p := desk.Session().Polls; len(p) != 1 || p[0].Kind != kind || p[0].Total() != 8 || p[0].Votes != nil {
			t.Errorf("trust, %s: %+v", kind, p)
		}
	}
	desk = open(t, table(t)).Press("r", "6").Type("veel").Press("enter", "enter", "enter", "enter")
	if len(desk.Session().Polls) != 0 || !strings.Contains(desk.Screen(), "veel") {
		t.Errorf("%q is no count:\n%s", "veel", desk.Screen())
	}
}

// A question of the table's own is asked seat by seat too.
func TestAQuestionOfItsOwn(t *testing.T) {
	desk := open(t, table(t)).Press("r", "5", "enter").Sees("Een eigen vraag aan de tafel")
	desk.Type("Kunnen we in maart beginnen?").Press("enter").Sees("Kunnen we in maart beginnen?", "▌ Rietgoor")
	desk.Press("1", "4", "enter").Sees("Kunnen we in maart beginnen?", "ja 1", "nee 1")
	if p := desk.Session().Polls; len(p) != 1 || p[0].Kind != model.PollFree || p[0].Question != "Kunnen we in maart beginnen?" {
		t.Errorf("asked: %+v", p)
	}
	desk.Press("esc", "r", "8", "1", "2", "enter").Sees("Moet dit er voor jullie echt komen?", "grotendeels 1")
	desk.Press("esc", "r", "9").Sees("Moet dit er voor jullie echt komen?", "Kunnen we in maart beginnen?").Press("down", "enter").Sees("ja 1")
}

// The totals go on the wall, without a name.
func TestTotalsOnTheWall(t *testing.T) {
	desk := open(t, table(t)).Press("r", "3", "1", "2", "2", "2", "4", "1", "1", "1", "enter", "w").Sees("wand: haalbaar")
	slide := desk.Wall.Shows()
	if slide.Kind != projector.Agreements || slide.Title != "Is dit haalbaar?" || len(slide.Lines) != 7 {
		t.Fatalf("on the wall: %+v", slide)
	}
	var got []string
	for _, l := range slide.Lines {
		got = append(got, l.Mark+strings.ReplaceAll(l.Text, " ", ""))
	}
	if want := []string{"4ja", "■■■■", "3grotendeels", "■■■", "0eenbeetje", "1nee", "■"}; !slices.Equal(got, want) {
		t.Errorf("on the wall: %q, not %q", got, want)
	}
	if who := names(desk.Session(), slideText(slide)); who != "" {
		t.Errorf("the wall names %s: %+v", who, slide)
	}
	desk.Press("w").Sees("De wand is leeg")
}

// A later sitting that asks the same shows what it came to the time before.
func TestTheTotalsOfTheTimeBefore(t *testing.T) {
	first := open(t, table(t)).Press("r", "1", "1", "1", "2", "4", "enter").SeesNowhere("De vorige keer").Session()
	later := model.FollowUp(first, modeltest.ID(), modeltest.Today.AddDays(60), false)
	desk := open(t, later)
	desk.Clock = desk.Clock.AddDate(0, 0, 60)
	desk.Press("r", "1", "2", "2", "2", "2", "enter").Sees("ma 18 jan 2027", "nogal 4", "De vorige keer (do 19 nov 2026): 2 heel, 1 nogal, 1 niet")
	desk.Press("esc", "r", "2", "1", "enter").SeesNowhere("De vorige keer")
}

// What the table sees does not tell who answered what: not while it is asked,
// not in the totals, nor in what is stored of the table.
func TestNobodySeesWhoAnsweredWhat(t *testing.T) {
	s := table(t)
	one, other := open(t, s), open(t, s)
	frames := func(when string) {
		t.Helper()
		if one.View().Content != other.View().Content {
			t.Fatalf("%s, the frames differ:\n%s\n%s", when, one.Screen(), other.Screen())
		}
	}
	for _, k := range []string{"r", "1"} {
		one.Press(k)
		other.Press(k)
	}
	votes, reversed := []string{"1", "2", "3", "4", "1", "1", "2", "4"}, []string{"4", "2", "1", "1", "4", "3", "2", "1"}
	for i := range votes {
		one.Press(votes[i])
		other.Press(reversed[i])
		frames("while it is asked")
	}
	for _, k := range []string{"enter", "w", "space", "esc", "esc", "r", "9", "enter", "esc", "esc", "6", "end", "3", "2", "/", "n", "a"} {
		one.Press(k)
		other.Press(k)
		frames(k)
	}
	a, b := wallText(t, one.Wall.Shows()), wallText(t, other.Wall.Shows())
	if a != b {
		t.Errorf("on the wall: %s and %s", a, b)
	}
	stored := [2]model.Session{one.Session(), other.Session()}
	if slices.Equal(stored[0].Polls[0].Votes, stored[1].Polls[0].Votes) {
		t.Error("REGIE does not know who answered what either")
	}
	stored[1].Polls[0].ID = stored[0].Polls[0].ID
	for i := range stored {
		data, err := wire.Encode(stored[i].Table())
		if err != nil || strings.Contains(string(data), `"votes"`) {
			t.Errorf("the table layer holds votes: %v\n%s", err, data)
		}
	}
}

// In REGIE the answers stand beside the seats while they are given.
func TestTheAnswersInRegie(t *testing.T) {
	desk := inRegie(t, table(t)).Press("r", "1", "1", "3").Sees("Rietgoor 1 heel", "Nabij 3 een beetje", "Omnisport –")
	desk.Press("enter").SeesNowhere("Rietgoor 1")
	open(t, table(t)).Press("r", "1", "1", "3").Sees("Rietgoor ●", "Nabij ●", "Omnisport –").SeesNowhere("1 heel 3", "Nabij 3")
}

// The mandate round: a digit a seat; a limit and a body are asked with it, and
// who advises is not asked.
func TestTheMandateRound(t *testing.T) {
	s := table(t)
	for _, p := range s.Partners {
		s, _ = model.Do(s, model.Pick{ID: p.ID, Field: model.FieldMandate, Value: ""}, model.Pick{ID: p.ID, Field: model.FieldKind, Value: string(model.KindCare)})
	}
	s, err := model.Do(s, model.Pick{ID: s.Partners[5].ID, Field: model.FieldKind, Value: string(model.KindResidents)})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("r", "4").Sees("1 kan beslissen", "▌ Rietgoor nog niet gevraagd").SeesNowhere("Beraad")
	desk.Count()
	desk.Press("1", "2").Type("de begroting").Press("enter", "3").Type("de raad van toezicht").Press("enter", "4", "5")
	atMost(t, desk, "the mandates of five seats", 7)
	if desk.Press("tab", "up", "1"); strings.Contains(desk.Chosen(), "Regiotaxi") {
		t.Errorf("chosen is %q", desk.Chosen())
	}
	want := map[string]model.Mandate{"Rietgoor": {Kind: model.MayDecide}, "Nabij": {Kind: model.MayWithin, Detail: "de begroting"},
		"Omnisport": {Kind: model.MayReserved, Detail: "de raad van toezicht"}, "Samenspel": {Kind: model.MayAdvise}, "Regiotaxi": {Kind: model.TakesBack}, "Wonen": {Kind: model.MayDecide}}
	for _, p := range desk.Session().Partners {
		if p.Mandate != want[p.Name] {
			t.Errorf("%s: %+v, not %+v", p.Name, p.Mandate, want[p.Name])
		}
	}
	desk.Press("enter", "2").Select("Nabij").Press("enter").Sees("kan beslissen binnen de begroting")
}

// At a later sitting the mandates are asked again, and say so until they were.
func TestMandatesAreAskedAgain(t *testing.T) {
	first := table(t)
	later := model.FollowUp(first, modeltest.ID(), modeltest.Today.AddDays(30), false)
	desk := open(t, later).Press("2", "enter").Sees("kan beslissen (vraag het opnieuw)").Press("esc", "r", "4").Sees("Rietgoor kan beslissen (vraag het opnieuw)")
	desk.Press("1")
	if m := desk.Session().Partners[0].Mandate; m.Again || m.Kind != model.MayDecide {
		t.Errorf("asked again: %+v", m)
	}
	desk.Press("enter", "r", "4").Sees("Rietgoor kan beslissen ▌ Nabij kan beslissen (vraag het opnieuw)")
}

// Enter goes from count to count, and enters them at the last.
func TestCountsAreEnteredAtTheLast(t *testing.T) {
	desk := open(t, table(t)).Press("r", "6")
	for i, n := range []string{"3", "1", "2", "1"} {
		if polls := desk.Session().Polls; len(polls) > 0 {
			t.Fatalf("entered after %d counts: %v", i, polls[0].Counts)
		}
		desk.Type(n).Press("enter")
	}
	if polls := desk.Session().Polls; len(polls) != 1 || !slices.Equal(polls[0].Counts, []int{3, 1, 2, 1}) {
		t.Errorf("entered is %+v", polls)
	}
}

// A number is mended with backspace before it is whole.
func TestANumberIsMended(t *testing.T) {
	s := table(t)
	for range 12 {
		s, _ = model.Do(s, model.AddLine{ID: modeltest.ID(), Partner: s.Partners[1].ID, Sort: model.SortPrecondition, Text: "nog een", State: model.Spoken})
	}
	s, _ = model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: "Uitwerken"})
	desk := open(t, s).Press("4", "l", "1", "backspace", "2")
	var linked []int
	for _, x := range desk.Session().Linked(desk.Session().Agreements[0].ID) {
		linked = append(linked, x.Number)
	}
	if !slices.Equal(linked, []int{2}) {
		t.Errorf("linked are %v\n%s", linked, desk.Screen())
	}
}
