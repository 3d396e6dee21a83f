package assets_test

import (
	"bytes"
	"slices"
	"testing"
	"unicode/utf8"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/wire"
)

func theDemo(t *testing.T) model.Session {
	t.Helper()
	s, err := wire.Decode(assets.Demo())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The same bytes again also means that Clean, which Decode puts every text
// through, found nothing to change.
func TestDemoIsWrittenAsTheProgramWritesIt(t *testing.T) {
	s := theDemo(t)
	if flaw := model.Check(s); flaw != nil {
		t.Errorf("%s: %v", flaw.Path, flaw.Problem)
	}
	again, err := wire.Pretty(s)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again, assets.Demo()) {
		t.Error("written again, the demo has other bytes: write assets/cases/demo.json with wire.Pretty")
	}
}

func TestDemoIsATableThatIsOpen(t *testing.T) {
	s := theDemo(t)
	day := date.Day{Year: 2026, Month: 11, Day: 19}
	if s.Title != "Overdag op het sportpark" || s.Sitting != 2 || s.Series == s.ID || s.Date != day {
		t.Errorf("it is %q, sitting %d of series %s, on %s", s.Title, s.Sitting, s.Series, s.Date)
	}
	opened := date.Moment{Date: day, Hour: 14, Minute: 2}
	if s.Phase != model.TableOpen || s.Wall != model.WallDisplay || s.OpenedAt() != opened {
		t.Errorf("phase %q since %s, wall %q", s.Phase, s.OpenedAt(), s.Wall)
	}
	minutes := 0
	for _, a := range s.Agenda {
		minutes += a.Minutes
	}
	if minutes != 120 {
		t.Errorf("the agenda takes %d minutes", minutes)
	}
	if s.Photo != "" {
		t.Error("the question before the photo is answered, so it does not show")
	}
}

func TestDemoHasAnOpgaveToTalkAbout(t *testing.T) {
	o := theDemo(t).Opgave
	if open := model.Open(o.Text); !slices.Equal(open, []string{"[60|25]"}) {
		t.Errorf("not agreed yet is %q", open)
	}
	if len(o.Versions) != 3 || o.Edited() {
		t.Errorf("%d versions, edited since: %t", len(o.Versions), o.Edited())
	}
	for _, v := range o.Versions {
		if v.Reason == "" || v.At.IsZero() {
			t.Errorf("version %d has no reason or time", v.Number)
		}
	}
	for i, f := range []model.Facet{o.ForWhom, o.Better, o.HowMuch, o.When} {
		if !f.Known() {
			t.Errorf("facet %d is empty", i)
		}
	}
}

func TestDemoHasEightPartners(t *testing.T) {
	s := theDemo(t)
	want := []string{"Lindervoort", "Rietgoor", "Nabij", "Omnisport", "Samenspel", "Regiotaxi", "Ouderenberaad", "Hofbuurt"}
	var got []string
	mandates := map[model.Authority]bool{}
	for _, p := range s.Partners {
		got = append(got, p.Short)
		mandates[p.Mandate.Kind] = true
		if p.Person != "" {
			t.Errorf("%s names a person", p.Short)
		}
		if p.Function == "" || p.Brings == "" || len(p.Roles) == 0 {
			t.Errorf("%s has no function, contribution or role", p.Short)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the partners are %q", got)
	}
	if len(mandates) != len(model.MayDecide.Values()) {
		t.Errorf("the kinds of mandate are %v", mandates)
	}
	if floor, _ := s.Partner(s.Floor); floor.Short != "Rietgoor" {
		t.Errorf("%q has the floor", floor.Short)
	}
	if s.Partners[7].Seat != model.ComesLater || s.Partners[6].Represents.Bound != model.BoundPartly {
		t.Error("Hofbuurt comes later, and the members of Ouderenberaad are partly bound")
	}
}

func TestDemoShowsHowPreconditionsStand(t *testing.T) {
	s := theDemo(t)
	want := map[int]model.Standing{
		1:  {Kind: model.ArrangedIf, Agreement: numbered(s, 4)},
		2:  {Kind: model.ArrangedIf, Agreement: numbered(s, 1)},
		3:  {Kind: model.StandsLinked, Agreement: numbered(s, 6), Lacks: model.LacksConsent},
		4:  {Kind: model.StandsLinked, Agreement: numbered(s, 3), Lacks: model.LacksWord},
		5:  {Kind: model.StandsLinked, Agreement: numbered(s, 2), Lacks: model.LacksEarlier},
		6:  {Kind: model.StandsLapsed},
		7:  {Kind: model.StandsTakenUp},
		8:  {Kind: model.Arranged, Agreement: numbered(s, 5)},
		9:  {Kind: model.StandsAccepted},
		10: {Kind: model.StandsOpen},
	}
	seen := 0
	for _, x := range s.Preconditions {
		if x.State == model.Presumed {
			continue
		}
		seen++
		got, w := s.Standing(x), want[x.Number]
		if got.Kind != w.Kind || got.Agreement != w.Agreement || got.Lacks != w.Lacks {
			t.Errorf("precondition %d %q stands %+v, not %+v", x.Number, x.Text, got, w)
		}
	}
	if seen != len(want) {
		t.Errorf("%d preconditions were said", seen)
	}
}

func TestDemoShowsHowAgreementsStand(t *testing.T) {
	s := theDemo(t)
	want := map[int]model.Status{
		1: model.Ratified, 2: model.Discussed, 3: model.Discussed, 4: model.UnderReserve,
		5: model.Agreed, 6: model.NotRound, 7: model.Agreed, 8: model.Proposal,
	}
	var drafts int
	for _, a := range s.Agreements {
		if a.Draft {
			drafts++
		} else if got := s.Status(a); got != want[a.Number] {
			t.Errorf("agreement %d %q is %s, not %s", a.Number, a.Text, got, want[a.Number])
		}
	}
	if drafts != 1 || len(s.Agreements) != len(want)+1 {
		t.Errorf("%d agreements, of which %d not on the table yet", len(s.Agreements), drafts)
	}
}

func TestDemoHasAgreementsOfEverySort(t *testing.T) {
	s := theDemo(t)
	at := func(n int) model.Agreement { a, _ := s.Agreement(numbered(s, n)); return a }
	if a := at(2); len(a.Earlier) != 1 || len(s.Unasked(a)) != len(a.Answers) {
		t.Error("the answers to 2 are on an earlier text")
	}
	lindervoort := s.Partners[0].ID
	if x, _ := at(4).Answer(lindervoort); x.Body == "" || x.By.IsZero() {
		t.Error("the reservation to 4 has a body and a day")
	}
	if x, _ := at(6).Answer(lindervoort); x.Reply != model.SaysIfNot || x.Needs == "" {
		t.Error("the zo niet to 6 says what is needed")
	}
	if at(7).Form != model.Informal || at(8).Kind != model.Stop {
		t.Error("7 is informal, 8 ends something")
	}
	var said []date.Precision
	for _, a := range s.Agreements {
		said = append(said, a.Due.Precision)
	}
	for _, p := range []date.Precision{date.ByDay, date.ByMonth, date.ByMonthEnd, date.ByQuarter, date.Ongoing} {
		if !slices.Contains(said, p) {
			t.Errorf("no agreement has a date of precision %q", p)
		}
	}
}

func numbered(s model.Session, n int) model.ID {
	i := slices.IndexFunc(s.Agreements, func(a model.Agreement) bool { return a.Number == n })
	if i < 0 {
		return ""
	}
	return s.Agreements[i].ID
}

func TestDemoHasSomethingPrepared(t *testing.T) {
	s := theDemo(t)
	allowed := map[model.Permission]bool{}
	for _, x := range s.Preconditions {
		if x.State == model.Presumed {
			allowed[x.Allow] = true
		}
	}
	if len(allowed) != len(model.BetweenUs.Values()) {
		t.Errorf("the prepared preconditions have the permissions %v", allowed)
	}
	if len(s.Notes) == 0 || len(s.Terms) != 2 || len(s.Parked) != 2 {
		t.Errorf("%d notes, %d terms, %d parked", len(s.Notes), len(s.Terms), len(s.Parked))
	}
}

// A list at 80 columns shows these whole.
func TestDemoIsShort(t *testing.T) {
	s := theDemo(t)
	short := func(text string, most int) {
		if n := utf8.RuneCountInString(text); n > most {
			t.Errorf("%d characters, more than %d: %q", n, most, text)
		}
	}
	for _, x := range s.Interests {
		short(x.Text, 45)
	}
	for _, x := range s.Preconditions {
		short(x.Text, 45)
	}
	for _, a := range s.Agreements {
		short(a.Text, 72)
	}
}
