package ui_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
	"regietafel/ui"
	"regietafel/ui/uitest"
)

// dealt is an open table with eight partners, a version of the opgave, point 1
// of Rietgoor, point 2 of Nabij, and agreement 1 that Gemeente leads; all that
// is asked of it so far is said.
func dealt(t testing.TB) model.Session {
	t.Helper()
	s := table(t)
	a := modeltest.ID()
	s, err := model.Do(s, model.SaveVersion{Reason: "begin", At: modeltest.Now},
		model.AddLine{ID: modeltest.ID(), Partner: s.Partners[1].ID, Sort: model.SortPrecondition, Text: "acht per groep", State: model.Spoken},
		model.AddAgreement{ID: a, Text: "Vergoeding uitwerken", Lead: s.Partners[7].ID, Due: date.On(modeltest.Today.AddDays(42))},
		model.GiveAnswer{Agreement: a, Partner: s.Partners[7].ID, Reply: model.SaysYes})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// standing is how a point stands, by its number.
func standing(desk *uitest.Desk, number int) model.StandingKind {
	s := desk.Session()
	for _, x := range s.Preconditions {
		if x.Number == number {
			return s.Standing(x).Kind
		}
	}
	return "gone"
}

// point is a point by its number.
func point(desk *uitest.Desk, number int) model.Precondition {
	for _, x := range desk.Session().Preconditions {
		if x.Number == number {
			return x
		}
	}
	return model.Precondition{}
}

// Each way out is a few keys, by its owner's word alone, and leads back.
func TestArrangedInAnAgreement(t *testing.T) {
	desk := open(t, dealt(t)).Press("5").Sees("1 vervoer in de prijs", "○ open")
	desk.Count()
	desk.Press("enter").Sees("Punt 1 van Rietgoor", "vervoer in de prijs", "1 geregeld in een afspraak").Press("1").Sees("Welke afspraak regelt punt 1?", "1 Vergoeding uitwerken")
	desk.Press("1").Sees("Rietgoor, is punt 1 met afspraak 1 voor jullie geregeld?", "Vergoeding uitwerken").Press("1")
	atMost(t, desk, "a point arranged, with its owner's word", 4)
	if got := standing(desk, 1); got != model.StandsLinked {
		t.Fatalf("it stands %q", got)
	}
	desk.Sees("gekoppeld aan 1, Rietgoor nog niet gevraagd, Gemeente op").Press("4", "t", "1", "1", "esc", "5").Sees("✓ geregeld in 1")
	if got := standing(desk, 1); got != model.Arranged {
		t.Fatalf("all said ja, and it stands %q", got)
	}
	desk.Press("enter").Sees("1 geregeld in een afspraak", "e het woord van de eigenaar over afspraak 1").Press("e", "2").Sees("volgens Rietgoor nog niet genoeg")
	desk.Press("u").Sees("✓ geregeld in 1").Press("u", "u", "u", "u")
	if got := standing(desk, 1); got != model.StandsOpen {
		t.Errorf("undone it stands %q", got)
	}
	desk.Press("5", "enter", "1", "1", "3") // asked later
	if x := point(desk, 1); len(x.Links) != 1 || x.Links[0].Word != "" {
		t.Errorf("asked later: %+v", x.Links)
	}
}

func TestArrangedWithoutAnyAgreement(t *testing.T) {
	open(t, table(t)).Press("5", "enter", "1").Sees("Er is geen afspraak om aan te koppelen.")
}

func TestTakenUp(t *testing.T) {
	desk := open(t, dealt(t)).Press("5", "enter", "2").Sees("In welke versie van de opgave is punt 1 opgevangen?", "versie 1 · begin", "1 kiezen ↵ deze").SeesNowhere("de tekst van nu", "1-1")
	desk.Press("1").Sees("✓ opgevangen in de opgave, versie 1")
	if x := point(desk, 1); standing(desk, 1) != model.StandsTakenUp || x.Version != 1 {
		t.Errorf("taken up in version %d", x.Version)
	}
	desk.Press("enter").Sees("o toch weer open").Press("o").Sees("1 vervoer in de prijs ▌ ○ open")
	if standing(desk, 1) != model.StandsOpen {
		t.Errorf("open again, it stands %q", standing(desk, 1))
	}

	desk.Press("1", "home", "enter").Type(" Later.").Press("esc", "5", "down", "enter", "2").Sees("1 de tekst van nu, als versie 2", "2 versie 1 · begin").Press("1")
	if x := point(desk, 2); x.Version != 2 || desk.Session().Opgave.Version() != 2 || desk.Session().Opgave.Edited() {
		t.Errorf("point 2 is taken up in version %d of %d", x.Version, desk.Session().Opgave.Version())
	}
	if desk.Press("u"); desk.Session().Opgave.Version() != 1 || standing(desk, 2) != model.StandsOpen {
		t.Errorf("undone: version %d, point 2 stands %q", desk.Session().Opgave.Version(), standing(desk, 2))
	}
	bare := model.New(modeltest.ID(), "Zonder opgave", modeltest.Today)
	bare, _ = model.Do(bare, model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: "01J0000000000000000000ZZZZ", Name: "Nabij"},
		model.AddLine{ID: modeltest.ID(), Partner: "01J0000000000000000000ZZZZ", Sort: model.SortPrecondition, Text: "rust", State: model.Spoken})
	open(t, bare).Press("5", "enter", "2").Sees("De opgave heeft nog geen versie.")
}

func TestAccepted(t *testing.T) {
	desk := open(t, dealt(t)).Press("5", "enter", "3").Sees("Punt 1 blijft zoals het is", "vervoer in de prijs").Press("enter").Sees("Wat gebeurt er dan")
	if point(desk, 1).Exit != model.ExitNone {
		t.Fatal("accepted without its consequence")
	}
	desk.Type("we leggen bij").Press("tab").Type("het college").Press("tab").Type("1 mrt 2027").Sees("→ ma 1 mrt 2027").Press("enter").Sees("◇ bewust aanvaard")
	if x := point(desk, 1); standing(desk, 1) != model.StandsAccepted || x.Acceptance.Consequence != "we leggen bij" || x.Acceptance.Told != "het college" || x.Acceptance.Review.Last.String() != "2027-03-01" {
		t.Errorf("accepted: %+v", x.Acceptance)
	}
	desk.Press("enter", "3").Sees("we leggen bij", "het college", "1 mrt 2027").Press("esc")
	desk.Press("enter", "o").Sees("○ open")
	if x := point(desk, 1); standing(desk, 1) != model.StandsOpen || x.Acceptance != (model.Acceptance{}) {
		t.Errorf("open again: %+v", x)
	}
}

func TestItLapses(t *testing.T) {
	desk := open(t, dealt(t)).Press("5", "enter", "4").Sees("Punt 1 vervalt").Type("de taxi stopt ermee").Press("enter").Sees("✕ vervallen")
	if x := point(desk, 1); x.State != model.Lapsed || x.Why != "de taxi stopt ermee" {
		t.Errorf("lapsed: %+v", x.Line)
	}
	if desk.Press("u").Sees("1 vervoer in de prijs ▌ ○ open"); point(desk, 1).State != model.Spoken {
		t.Errorf("back: %+v", point(desk, 1).Line)
	}
}

// Two points are marked to clash, and the same keys take the mark away.
func TestClashing(t *testing.T) {
	desk := open(t, dealt(t)).Press("5", "b").Sees("Met welk punt botst punt 1?", "2 Nabij: acht per groep").Press("2").Sees("○ open · botst met 2", "○ open · botst met 1")
	if n := len(desk.Session().Clashes); n != 1 {
		t.Fatalf("%d clashes", n)
	}
	desk.Press("down", "b").Sees("botst niet meer met 2 · Rietgoor: vervoer in de prijs").Press("1").SeesNowhere("botst met 1", "botst met 2")
	if n := len(desk.Session().Clashes); n != 0 {
		t.Errorf("%d clashes", n)
	}
	open(t, table(t)).Press("5", "b").Sees("Er is geen ander punt.")
}

// The map is as long as there are points; a large table begins folded, a line a
// partner.
func TestTheMap(t *testing.T) {
	t.Parallel()
	views := []string{"Wat moet blijven kloppen · alles", "Wat moet blijven kloppen · alleen wat open is", "Wat moet blijven kloppen · per partner"}
	small := open(t, modeltest.Big(8, 24, 12)).Resize(100, 40).Press("5")
	for i := range 4 {
		small.Sees(views[i%3]).Press("f")
	}
	large := open(t, modeltest.Big(54, 120, 60)).Resize(100, 40).Press("5").Sees(views[2], "▌ Zorg 1 ")
	if strings.Contains(large.Screen(), "punt 0") {
		t.Errorf("folded, and yet:\n%s", large.Screen())
	}
	large.Select("Zorg 39").Press("enter")
	owner := ""
	for _, x := range large.Session().Preconditions {
		if strings.Contains(chosenRow(large), " "+digits(x.Number)+" "+x.Text) {
			owner = assets.For(assets.Dutch).Label(large.Session(), x.Partner)
		}
	}
	if owner != "Zorg 39" {
		t.Errorf("unfolded, a point of %q is chosen: %q", owner, chosenRow(large))
	}
	large.Press("home").Sees(views[0]).Press("f").Sees(views[1])
	small = open(t, dealt(t)).Press("5", "enter", "2", "1", "f").Sees("2 acht per groep").SeesNowhere("vervoer in de prijs")
	small.Press("home", "enter", "4").Type("klaar").Press("enter").Sees("Er staat niets open.")
}

// A point that a question or undo leads to is on the page, also where the map is
// folded or shows only what is open.
func TestAPointIsOnTheMapWhenItIsNamed(t *testing.T) {
	t.Parallel()
	s := modeltest.Big(54, 120, 60)
	desk := inRegie(t, s).Press("5")
	var led finding.Finding
	for _, f := range worth(desk) {
		if _, ok := s.Precondition(f.Place.ID); ok {
			led = f
			break
		}
	}
	if led.Code == "" {
		t.Fatal("no question is about a point")
	}
	for question(desk) != assets.For(assets.Dutch).Question(desk.Session(), led, modeltest.Today) {
		if desk.Press("Q", "home"); question(desk) == "" {
			t.Fatalf("%s is not asked", led.Code)
		}
	}
	mended(t, desk.Press("q"), led)

	desk = open(t, dealt(t)).Press("5", "f").Sees("alleen wat open is").Press("enter", "2", "1").SeesNowhere("vervoer in de prijs")
	if desk.Press("u"); !strings.Contains(chosenRow(desk), "1 vervoer in de prijs") {
		t.Errorf("undone, chosen is %q", chosenRow(desk))
	}
	if desk.Press("U"); !strings.Contains(chosenRow(desk), "1 vervoer in de prijs") {
		t.Errorf("done again, chosen is %q\n%s", chosenRow(desk), desk.Screen())
	}
}

// "Te dragen?" is asked seat by seat with the agreements in view; at the table
// it is said.
func TestTheRoundOfWhatCanBeCarried(t *testing.T) {
	desk := open(t, dealt(t)).Press("5", "t").Sees("Rietgoor, met deze afspraken erbij: te dragen?", "1 vervoer in de prijs", "○ open")
	desk.Count()
	desk.Press("1", "1", "2").Type("als de huur blijft").Press("tab").Type("de beheerder").Press("enter", "3").Type("meer uren").Press("enter", "1", "1", "1")
	atMost(t, desk, "te dragen of seven seats, two with words", 10)
	desk.Sees("Gemeente, met deze afspraken erbij", "1 Vergoeding uitwerken").Press("n", "N").Sees("Wonen, met deze afspraken erbij").Press("n", "1").Sees("Iedereen is gevraagd.")
	want := []model.Carry{{Answer: model.BearYes}, {Answer: model.BearYes}, {Answer: model.BearIf, Text: "als de huur blijft"}, {Answer: model.BearNot, Text: "meer uren"},
		{Answer: model.BearYes}, {Answer: model.BearYes}, {Answer: model.BearYes}, {Answer: model.BearYes}}
	for i, p := range desk.Session().Partners {
		want[i].On = desk.Session().Agreed
		if p.Carries.Table != want[i] || p.Carries.Regie != (model.Carry{}) {
			t.Errorf("%s: %+v, not %+v", p.Name, p.Carries, want[i])
		}
	}
	if got := desk.Session().Partners[2].Movers; got.Table != "de beheerder" {
		t.Errorf("who must move at home: %+v", got)
	}
	desk.Resize(80, 60).Sees("Omnisport ja, als de huur blijft", "Samenspel zo niet: meer uren").SeesNowhere("gezegd bij eerdere afspraken", "als als")

	desk.Press("4", "n").Type("Nog een afspraak").Press("enter", "5").Sees("Omnisport ja, als de huur blijft gezegd bij eerdere afspraken")
	desk.Press("t").Sees("Rietgoor, met deze afspraken erbij", "ja gezegd bij eerdere afspraken").Press("1", "esc")
	if n := strings.Count(desk.Screen(), "gezegd bij eerdere afspraken"); n != 7 {
		t.Errorf("%d of 7 were said on earlier agreements\n%s", n, desk.Screen())
	}
	if desk.Press("t").Sees("Nabij, met deze afspraken erbij").Press("esc"); len(carryOf(desk)) != 7 {
		t.Errorf("asked again are %v", carryOf(desk))
	}
}

// carryOf are the partners of whom "te dragen?" is found open.
func carryOf(desk *uitest.Desk) []model.ID {
	var out []model.ID
	for _, f := range finding.In(desk.Session(), date.MomentOf(desk.Clock).Date, assets.For(assets.Dutch).Words()) {
		if f.Code == model.CarryUnasked {
			out = append(out, f.About[0])
		}
	}
	return out
}

// In REGIE it is presumed, but for who has the floor; ctrl+g flips it.
func TestWhatCanBeCarriedInRegie(t *testing.T) {
	s, _ := model.Do(dealt(t), model.GiveFloor{ID: dealt(t).Partners[1].ID})
	s.Floor = s.Partners[1].ID
	desk := inRegie(t, s).Press("5", "t").Sees("○ vermoed").Press("1").Sees("Nabij, met deze", "● gezegd").Press("1").Sees("Omnisport, met deze", "○ vermoed")
	desk.Press("ctrl+g").Sees("● gezegd").Press("1")
	for i, want := range []model.Carries{{Regie: model.Carry{Answer: model.BearYes}}, {Table: model.Carry{Answer: model.BearYes}}, {Table: model.Carry{Answer: model.BearYes}}, {}} {
		p := desk.Session().Partners[i]
		if p.Carries.Table.Answer != want.Table.Answer || p.Carries.Regie.Answer != want.Regie.Answer {
			t.Errorf("%s: %+v, not %+v", p.Name, p.Carries, want)
		}
	}
	desk.Press("esc").Sees("Rietgoor ○ vermoed · ja", "Nabij ● ja")
	tafel := desk.Press("ctrl+t", "5").Resize(100, 60)
	if tafel.Sees("Rietgoor – Nabij ja"); !slices.Contains(carryOf(tafel), tafel.Session().Partners[0].ID) {
		t.Error("what is presumed counts as asked")
	}
}

// Who needs whom, for which point and in which agreement.
func TestWhoNeedsWhom(t *testing.T) {
	open(t, dealt(t)).Press("5", "n").Sees("Wie heeft wie nodig", "Er is nog geen punt aan een afspraak van een ander gekoppeld.")
	s := dealt(t)
	s, err := model.Do(s, model.SetOthers{ID: s.Agreements[0].ID, Others: []model.ID{s.Partners[0].ID, s.Partners[4].ID}},
		model.LinkPrecondition{Precondition: s.Preconditions[0].ID, Agreement: s.Agreements[0].ID},
		model.LinkPrecondition{Precondition: s.Preconditions[1].ID, Agreement: s.Agreements[0].ID})
	if err != nil {
		t.Fatal(err)
	}
	open(t, s).Press("5", "n").Sees("Rietgoor → Regiotaxi, Gemeente voor punt 1, in afspraak 1: vervoer in de prijs",
		"Nabij → Rietgoor, Regiotaxi, Gemeente voor punt 2, in afspraak 1: acht per groep")
}

// When nothing is open, one sober sentence says so.
func TestNothingIsOpen(t *testing.T) {
	s := dealt(t)
	sober := "Van elk punt heeft de partner zelf gezegd hoe het verder gaat."
	inRegie(t, s).Press("5").SeesNowhere(sober)
	for i, p := range s.Partners {
		s, _ = model.Do(s, model.SetCarry{Partner: p.ID, Answer: model.BearYes, State: model.Spoken})
		if i > 1 {
			s, _ = model.Do(s, model.SayNone{Partner: p.ID, Said: model.NoneTwice})
		}
	}
	s, err := model.Do(s, model.TakeUp{Precondition: s.Preconditions[0].ID, Version: 1}, model.TakeUp{Precondition: s.Preconditions[1].ID, Version: 1})
	if err != nil {
		t.Fatal(err)
	}
	desk := inRegie(t, s).Press("5").Sees("De schaduwtoets", sober)
	desk.Press("ctrl+t", "5").SeesNowhere("schaduwtoets", sober)
}

// The reservations stand below with their bodies, and when all can be settled;
// what a body decided is recorded there.
func TestTheReservations(t *testing.T) {
	s := dealt(t)
	a := s.Agreements[0].ID
	s, err := model.Do(s, model.SetOthers{ID: a, Others: []model.ID{s.Partners[0].ID, s.Partners[1].ID, s.Partners[2].ID}},
		model.GiveAnswer{Agreement: a, Partner: s.Partners[0].ID, Reply: model.Reserved, Body: "de raad van toezicht", By: date.On(modeltest.Today.AddDays(26))},
		model.GiveAnswer{Agreement: a, Partner: s.Partners[1].ID, Reply: model.Reserved, Body: "de ledenraad", By: date.On(modeltest.Today.AddDays(12))})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Resize(100, 60).Press("5").Sees("Voorbehouden", "Rietgoor de raad van toezicht (15 dec 2026)", "Nabij de ledenraad (1 dec 2026)", "afspraak 1",
		"Laatste besluit op zijn vroegst: 15 dec 2026 (de raad van toezicht, Rietgoor).")
	desk.Select("de raad van toezicht (15").Press("enter").Sees("ingestemd").Press("2").Sees("de raad van toezicht (15 dec 2026): ingestemd", "Laatste besluit op zijn vroegst: 1 dec 2026 (de ledenraad, Nabij).")
	if x, _ := desk.Session().Agreements[0].Answer(s.Partners[0].ID); x.Outcome != model.Granted {
		t.Errorf("decided: %+v", x)
	}
	s, _ = model.Do(s, model.GiveAnswer{Agreement: a, Partner: s.Partners[2].ID, Reply: model.Reserved, Body: "het bestuur"})
	open(t, s).Resize(100, 60).Press("5").Sees("Laatste besluit op zijn vroegst: 15 dec 2026", "Van 1 voorbehoud is de datum nog niet bekend.")
	open(t, dealt(t)).Resize(100, 60).Press("5").Sees("Te dragen?").SeesNowhere("Voorbehouden", "Op zijn vroegst")
}

// Each question and each sentence of step 5 leads to where it is mended, for
// everything that the schaduwtoets finds.
func TestTheWayFromTheShadow(t *testing.T) {
	if testing.Short() {
		t.Skip("goes over every finding")
	}
	t.Parallel()
	codes := map[model.Code]bool{}
	for _, urgent := range []bool{true, false} {
		s := unfinishedTable(t, urgent)
		if n := eachRow(t, s, []string{"5", "home"}, codes); n < 5 || n > 7 {
			t.Errorf("step 5 begins with %d questions and sentences", n)
		}
		if n := eachRow(t, s, []string{"5", "m", "home"}, codes); n < 12 {
			t.Errorf("there are %d questions and sentences", n)
		}
	}
	for _, code := range model.Code("").Values() {
		if c := model.Code(code); finding.Shadow(c) && !codes[c] {
			t.Errorf("no sentence is about %s", c)
		}
	}
}

// eachRow visits the questions and sentences of step 5, and from the first of
// each sort to where it is mended. It tells how many there are.
func eachRow(t *testing.T, s model.Session, keys []string, codes map[model.Code]bool) int {
	t.Helper()
	text := assets.For(assets.Dutch)
	found := finding.In(s, modeltest.Today, text.Words())
	leads := map[string]finding.Finding{} // by the words on the row
	for _, most := range []int{3, 1000} {
		for _, b := range finding.Folded(found, most) {
			leads[text.Finding(s, b)] = b[0]
		}
	}
	for _, f := range finding.Three(s, found) {
		leads[text.Question(s, f, modeltest.Today)] = f
	}
	seen := map[model.Code]bool{}
	desk := inRegie(t, s).Press(keys...)
	for rows := 0; ; rows++ {
		row := strings.TrimLeft(strings.ReplaceAll(chosenRow(desk), "▌ ", ""), "▌–123 ")
		f, ok := leads[row]
		if !ok {
			if !strings.Contains(row, s.Preconditions[0].Text) { // the map begins
				t.Errorf("row %d is %q", rows, row)
			}
			return rows
		}
		if !seen[f.Code] {
			seen[f.Code], codes[f.Code] = true, true
			there := inRegie(t, s).Press(keys...)
			for range rows {
				there.Press("down")
			}
			mended(t, there.Press("enter"), f)
		}
		desk.Press("down")
	}
}

// Step 5 of a table that is settled can be read, and takes nothing.
func TestStepFiveOfASettledTable(t *testing.T) {
	desk := open(t, dealt(t)).Press("s", "1", "v", "1", "5")
	before := desk.Session().Revision
	for _, keys := range [][]string{{"enter"}, {"b"}, {"t"}, {"end", "enter"}} {
		if desk.Press("home").Press(keys...).Press("1", "1"); desk.Session().Revision != before {
			t.Errorf("%q changed something", keys)
		}
		desk.Press("5")
	}
	desk.Press("home", "enter").Sees("Deze tafel is vastgesteld")
	if ui.StepOf(desk.App) != model.StepCarry {
		t.Errorf("shown is %q", ui.StepOf(desk.App))
	}
}

// The convenant with its photo: everybody said ja together, and nobody what must
// keep holding at home. Step 5 says so in a few sentences.
func TestTheConvenantWithAPhoto(t *testing.T) {
	s, err := wire.Decode(assets.Foto())
	if err != nil {
		t.Fatal(err)
	}
	desk := inRegie(t, s).Press("5").Sees("Na de pauze: drie vragen", "Bij 6 partners is nog niet gezegd wat thuis moet blijven kloppen", "Er is nog niets gezegd dat moet blijven kloppen.")
	kinds := map[model.Code]int{}
	for _, b := range finding.Folded(finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words()), 3) {
		if finding.Shadow(b[0].Code) {
			kinds[b[0].Code] = len(b)
			desk.Sees(assets.For(assets.Dutch).Finding(s, b))
		}
	}
	if want := map[model.Code]int{model.PointUnsaid: 6, model.NoneSaid: 1, model.CarryUnasked: 6, model.MandateOpen: 5}; !maps.Equal(kinds, want) {
		t.Errorf("the schaduwtoets says %v, not %v", kinds, want)
	}
	three := finding.Three(s, finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words()))
	if codes := []model.Code{three[0].Code, three[1].Code, three[2].Code}; !slices.Equal(codes, []model.Code{model.PointUnsaid, model.MoreMeetings, model.Undated}) {
		t.Errorf("the three questions are about %v", codes)
	}
	desk.Press("ctrl+t", "5").SeesNowhere("nog niet gezegd wat thuis", "drie vragen", "chaduwtoets")
}
