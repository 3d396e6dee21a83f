package ui_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
	"regietafel/ui"
	"regietafel/ui/projector"
	"regietafel/ui/uitest"
)

// met is a table that met and closed: two agreements, one of them past its date
// after a week, what it said before the photo, and a line that was prepared and
// never said.
func met(t *testing.T) model.Session {
	t.Helper()
	s := prepared(t)
	first, second := modeltest.ID(), modeltest.ID()
	s, err := model.Do(s, model.AddAgreement{ID: first, Text: "Vergoeding uitwerken", Lead: s.Partners[0].ID, Due: date.On(modeltest.Today.AddDays(7))},
		model.AddAgreement{ID: second, Text: "Route langs drie parken", Lead: s.Partners[4].ID, Due: date.On(modeltest.Today.AddDays(200))},
		model.SetText{Field: model.FieldPhoto, Text: "twintig ouderen in de hal"}, model.SetDate{Field: model.FieldNext, Date: modeltest.Today.AddDays(60)},
		model.SaveVersion{At: modeltest.Now}, model.CloseTable{At: modeltest.Now})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// atHome starts the program with sessions, some days after they met.
func atHome(t testing.TB, days int, sessions ...model.Session) *uitest.Desk {
	t.Helper()
	desk := uitest.New(t, sessions)
	desk.Clock = desk.Clock.AddDate(0, 0, days)
	return desk
}

// v makes the next table of the chosen one: with what was said at the table, and
// only when asked with what is of REGIE.
func TestTheNextTable(t *testing.T) {
	before := met(t)
	for key, regie := range map[string]bool{"1": false, "2": true} {
		desk := atHome(t, 60, before).Press("v").Sees("Een volgende tafel van Overdag op het sportpark. Wat gaat er mee?", "1 wat aan tafel gezegd is", "2 ook wat in REGIE staat")
		desk.Press(key).Sees("Wat stond er open", "Vorige keer gezegd: twintig ouderen in de hal", "Een plek voor [60|25] ouderen.", "1 Vergoeding uitwerken",
			"open · do 26 nov 2026 · datum voorbij", "2 Route langs drie parken").SeesNowhere("leegstand")
		s := desk.Session()
		if s.ID == before.ID || s.Series != before.Series || s.Sitting != 2 || s.Date != before.Next.Date || s.Phase != model.Preparation || s.Promise != before.Photo {
			t.Errorf("the next table is %q of %q, sitting %d on %v, %q", s.ID, s.Series, s.Sitting, s.Date, s.Promise)
		}
		said := slices.ContainsFunc(s.Preconditions, func(x model.Precondition) bool { return x.Text == "leegstand in de prijs" })
		if said != regie || len(s.Preconditions) < 1 {
			t.Errorf("answer %s: what was prepared came along: %v", key, said)
		}
		if stored, err := desk.Lib.Stored(s.ID); err != nil || !reflect.DeepEqual(stored, s) {
			t.Errorf("stored: %v", err)
		}
		if old, _ := desk.Lib.Stored(before.ID); !reflect.DeepEqual(old, before) {
			t.Error("the table before it changed")
		}
	}
	desk := atHome(t, 60, before).Press("v", "esc").Sees("Regietafel", "1 tafel")
	if heads, _ := desk.Lib.List(); len(heads) != 1 {
		t.Errorf("%d tables after going back", len(heads))
	}
}

// A later table is on the day that was picked; when that is past, today.
func TestTheDayOfTheNextTable(t *testing.T) {
	for days, want := range map[int]int{3: 60, 60: 60, 90: 90} {
		desk := atHome(t, days, met(t)).Press("v", "1")
		if got := desk.Session().Date; got != modeltest.Today.AddDays(want) {
			t.Errorf("after %d days it is on %v", days, got)
		}
	}
}

// later is the next table of one that met, at its review.
func later(t *testing.T) *uitest.Desk {
	return atHome(t, 60, met(t)).Press("v", "1")
}

// One key says how far each agreement is, and whether the opgave holds.
func TestTheReview(t *testing.T) {
	desk := later(t)
	desk.Count()
	desk.Press("2", "1", "2", "5")
	atMost(t, desk, "the review of the promise, the opgave and two agreements", 4)
	s := desk.Session()
	if s.Opgave.Held.At.IsZero() || s.Opgave.Held.Version != 1 || s.Agreements[0].Progress != model.Running || s.Agreements[1].Progress != model.Stopped {
		t.Errorf("held %+v, progress %q and %q", s.Opgave.Held, s.Agreements[0].Progress, s.Agreements[1].Progress)
	}
	desk.Sees("klopt nog, ma 18 jan 2027 14:00", "loopt · do 26 nov 2026", "Trekker Rietgoor", "gestopt · ")
	for i, want := range []model.Progress{model.NotStarted, model.Running, model.Done, model.Stuck, model.Stopped} {
		desk.Press("home", "down", "down", string(rune('1'+i)))
		if got := desk.Session().Agreements[0].Progress; got != want {
			t.Errorf("key %d says %q, not %q", i+1, got, want)
		}
	}
	if desk.Press("u"); desk.Session().Agreements[0].Progress != model.Stuck || !strings.Contains(desk.Chosen(), "Vergoeding uitwerken") {
		t.Errorf("undone it is %q, and chosen is %q", desk.Session().Agreements[0].Progress, desk.Chosen())
	}
	desk.Press("enter").Sees("4 Afspraken").Press("enter").Sees("Voortgang")
	if !strings.Contains(chosenRow(desk), "Voortgang") {
		t.Errorf("enter leads to %q", chosenRow(desk))
	}
	desk = later(t).Press("down", "2").Sees("1 Opgave", "Waarom nu")
	if !strings.Contains(desk.Chosen(), "Een plek voor") || !desk.Session().Opgave.Held.At.IsZero() {
		t.Errorf("an opgave that no longer holds: chosen is %q, held %+v", desk.Chosen(), desk.Session().Opgave.Held)
	}
}

// The review begins with who has benefit of what was promised: yes and who, not yet, or
// too early and when we look again. Then whether the opgave holds, and whether the reason
// to begin is still there.
func TestTheReviewBeginsWithTheBenefit(t *testing.T) {
	s := changed(t, met(t), model.OpenTable{At: modeltest.Now}, model.SetText{Field: model.FieldWhyNow, Text: "de wachtlijst groeit"},
		model.AddIndicator{ID: modeltest.ID(), Text: "wie er een plek heeft"}, model.CloseTable{At: modeltest.Now})
	desk := atHome(t, 60, s).Press("v", "1").Sees("▌ Vorige keer gezegd: twintig ouderen in de hal", "Heeft er al iemand iets aan?", "· wie er een plek heeft", "1 ja, … 2 nog niet 3 te vroeg")
	desk.Press("1").Sees("Ja: wie heeft er iets aan?").Type("twaalf ouderen komen elke week").Press("enter").Sees("ja: twaalf ouderen komen elke week")
	if got := desk.Session().Benefit; got != (model.Benefit{Answer: model.CameYes, Text: "twaalf ouderen komen elke week"}) {
		t.Errorf("it says %+v", got)
	}
	desk.Press("home", "2").Sees("nog niet").Press("home", "3").Type("eind juni").Press("enter").Sees("te vroeg, we kijken weer eind juni 2027")
	if got := desk.Session().Benefit; got.Answer != model.CameEarly || got.Review.IsZero() || got.Text != "" {
		t.Errorf("it says %+v", got)
	}
	desk.Press("u").Sees("nog niet").Press("home", "down", "1", "1").Sees("klopt nog").Press("w")
	if at := desk.Session().Opgave; at.Held.At.IsZero() || at.WhyHeld.IsZero() {
		t.Errorf("held %v, and the reason %v", at.Held.At, at.WhyHeld)
	}
	desk.Press("home", "down", "down", "2").Sees("1 Opgave", "Schrijf op waarom dit nu speelt.")
	if next := model.FollowUp(desk.Session(), modeltest.ID(), modeltest.Today.AddDays(200), false); next.Benefit != (model.Benefit{}) || !next.Opgave.WhyHeld.IsZero() {
		t.Errorf("a later sitting begins with %+v and %v", next.Benefit, next.Opgave.WhyHeld)
	}
}

// On the wall the review has no names.
func TestTheReviewOnTheWall(t *testing.T) {
	desk := later(t).Press("down", "down", "2").Press("w")
	slide := desk.Wall.Shows()
	if slide.Kind != projector.Agreements || !strings.Contains(slideText(slide), "Vergoeding uitwerken loopt") || !strings.Contains(slideText(slide), "Route langs drie parken open") {
		t.Errorf("on the wall: %+v", slide)
	}
	if who := names(desk.Session(), slideText(slide)); who != "" {
		t.Errorf("the wall names %s: %+v", who, slide)
	}
	desk.Press("3")
	if got := slideText(desk.Wall.Shows()); !strings.Contains(got, "Route langs drie parken gereed") {
		t.Errorf("the wall does not follow: %s", got)
	}
}

// Opening the table of a later sitting leads to the review; opening it again, or
// a first one, does not.
func TestALaterTableOpensOnTheReview(t *testing.T) {
	desk := later(t).Press("esc").SeesNowhere("Wat stond er open").Press("o", "3").Sees("Wat stond er open", "Vergoeding uitwerken", "De tafel is open sinds 14:00")
	if desk.Press("esc"); ui.StepOf(desk.App) != model.StepOpgave {
		t.Errorf("behind the review is %q", ui.StepOf(desk.App))
	}
	desk.Press("esc", "a").Sees("Wat stond er open")
	desk.Press("esc", "s", "1", "o", "3").SeesNowhere("Wat stond er open")
	first := model.New(modeltest.ID(), "Een eerste tafel", modeltest.Today)
	open(t, first).SeesNowhere("a wat stond er open").Press("a").SeesNowhere("Wat stond er open").Press("o", "3").SeesNowhere("Wat stond er open")
}

// Home sums up what is past its date over all tables, each series once: its
// newest sitting has what is still open of those before.
func TestHomeSumsUpEachSeriesOnce(t *testing.T) {
	one, other := met(t), met(t)
	atHome(t, 3, one, other).SeesNowhere("voorbij")
	desk := atHome(t, 60, one, other).Sees("2 tafels · over alle tafels: 2 afspraken voorbij de datum")
	desk.Press("v", "1", "esc", "esc").Sees("3 tafels · over alle tafels: 2 afspraken voorbij de datum")
	desk.Press("home", "enter", "a", "down", "down", "3", "esc", "esc").Sees("3 tafels · over alle tafels: 1 afspraak voorbij de datum")
	if desk.Press("home"); strings.Count(desk.Screen(), "Overdag op het sportpark") != 3 {
		t.Errorf("home:\n%s", desk.Screen())
	}
}

// Of a table that has a later one there is no other next table.
func TestAnOlderTableHasNoOtherNext(t *testing.T) {
	desk := atHome(t, 60, met(t)).Press("v", "1", "esc", "esc").Press("end", "v").Sees("Van Overdag op het sportpark is er al een volgende tafel.").SeesNowhere("Wat gaat er mee?")
	if heads, _ := desk.Lib.List(); len(heads) != 2 {
		t.Errorf("%d tables", len(heads))
	}
	desk.Press("home", "v").Sees("Wat gaat er mee?").Press("1")
	if s := desk.Session(); s.Sitting != 3 {
		t.Errorf("the third table is sitting %d", s.Sitting)
	}
}

// c makes a table of a training case, dated today, with nothing of REGIE in
// TAFEL.
func TestATrainingCase(t *testing.T) {
	for i, c := range assets.Cases() {
		desk := uitest.New(t, nil).Press("c").Sees("Welke oefencasus?", c.Title).Press(string(rune('1' + i)))
		s := desk.Sees(c.Title, "do 19 nov 2026").Session()
		if s.Title != c.Title || s.Date != modeltest.Today || s.Sitting != 1 || s.Phase != model.Preparation || len(s.Preconditions) == 0 {
			t.Errorf("%s: %q on %v, %d preconditions", c.Name, s.Title, s.Date, len(s.Preconditions))
		}
		if stored, err := desk.Lib.Stored(s.ID); err != nil || !reflect.DeepEqual(stored, s) {
			t.Errorf("%s: stored: %v", c.Name, err)
		}
		words := s.Preconditions[0].Text
		desk.Press("o", "3", "3").SeesNowhere(words).Press("ctrl+t", "g", "3").Press("5")
		if question(desk.Resize(140, 40)) == "" {
			t.Errorf("%s: REGIE asks nothing\n%s", c.Name, desk.Screen())
		}
		desk.Press("ctrl+t", "esc", "esc", "s", "1", "esc").Press("c", string(rune('1'+i)))
		if again := desk.Session(); again.ID == s.ID || again.Series == s.Series {
			t.Errorf("%s: a second one is the same table", c.Name)
		}
	}
}

// Looking back is for after closing. Its rows are saved and can be undone.
func TestLookingBack(t *testing.T) {
	desk := open(t, table(t)).Resize(100, 60).Press("6").Sees("Aanspreekbaar op").SeesNowhere("Terugblik").Press("s", "1").Select("Terugblik").Sees("zes condities").Press("enter")
	desk.Sees("De bestuurlijke ambitie is samen vertaald", "Besproken?").Press("enter", "2").Sees("besproken")
	desk.Press("down", "enter").Type("de keten weet waar het om gaat").Press("tab").Type("het staat in het rooster").Press("enter")
	desk.Press("down", "enter", "3")
	for range 40 {
		desk.Press("down")
	}
	if n := strings.Count(desk.Resize(100, 90).Screen(), assets.For(assets.Dutch).Fields[model.FieldEvidence]); n != 4 {
		t.Errorf("by what one sees it is asked %d times: never of persons", n)
	}
	desk.Resize(100, 60).Sees("Onderling", "Zit in de weg", "Meer op papier maakt te weinig onderling contact niet goed").Press("enter").Type("weinig tijd").Press("esc")
	want := []model.Remark{{Topic: model.TopicAmbition, Stand: model.StandDiscussed, Note: "de keten weet waar het om gaat", Evidence: "het staat in het rooster"},
		{Topic: model.TopicUrgency, Stand: model.StandSkipped}, {Topic: model.TopicInformal, Hinders: "weinig tijd"}}
	stored, err := desk.Lib.Stored(desk.Session().ID)
	if err != nil || !reflect.DeepEqual(stored.Reflection, want) {
		t.Fatalf("stored: %+v, %v", stored.Reflection, err)
	}
	desk.Press("u", "u").Sees("Terugblik")
	if got := desk.Session().Reflection; len(got) != 1 {
		t.Errorf("undone twice: %+v", got)
	}
	desk.Press("U", "U", "esc").Sees("Terugblik", "3 onderwerpen besproken")
	if got := desk.Session().Reflection; !reflect.DeepEqual(got, want) {
		t.Errorf("done again: %+v", got)
	}
	if desk.Press("v", "1").Sees("vastgesteld"); len(desk.Session().Reflection) != 3 {
		t.Errorf("settled: %+v", desk.Session().Reflection)
	}
}
