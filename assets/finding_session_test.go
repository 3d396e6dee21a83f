package assets_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
	"regietafel/model/wire"
)

func demo(t testing.TB) model.Session {
	t.Helper()
	s, err := wire.Decode(assets.Demo())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// said returns all that is read of a session's findings, in a layer.
func said(x *assets.Text, s model.Session, today date.Day) []string {
	found := finding.In(s, today, x.Words())
	table := s.Table()
	var out []string
	for most := range 5 {
		for _, b := range finding.Folded(found, most) {
			out = append(out, x.Finding(s, b), x.Finding(table, b))
		}
	}
	for _, f := range found {
		for day := range 4 {
			out = append(out, x.Question(s, f, today.AddDays(day)))
		}
		if w := x.WallQuestion(table, f); w != "" {
			out = append(out, w)
		}
	}
	return out
}

func checkSaid(t interface{ Errorf(string, ...any) }, x *assets.Text, s model.Session, today date.Day) {
	for _, sentence := range said(x, s, today) {
		if sentence == "" || placeholder.MatchString(sentence) || strings.Contains(sentence, "  ") ||
			!strings.HasSuffix(sentence, ".") && !strings.HasSuffix(sentence, "?") {
			t.Errorf("%s: %q", x.Lang, sentence)
		}
	}
}

func TestFindingsOfRichSessions(t *testing.T) {
	for _, s := range []model.Session{demo(t), modeltest.Big(8, 30, 30), modeltest.Big(54, 60, 40), secretive()} {
		eachLanguage(t, func(t *testing.T, x *assets.Text) {
			for _, today := range []date.Day{modeltest.Today, modeltest.Today.AddDays(700)} {
				checkSaid(t, x, s, today)
			}
		})
	}
}

func secretive() model.Session {
	s, _ := modeltest.Canaries()
	return s
}

func TestFindingsOfAnySession(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Session(t)
		for _, l := range languages {
			checkSaid(t, assets.For(l), s, modeltest.Today.AddDays(rapid.IntRange(-400, 400).Draw(t, "days")))
		}
	})
}

// A sentence of the table layer and of the whole session are the same: what
// REGIE holds has no part in it.
func TestFindingsReadTheSameFromTheTable(t *testing.T) {
	s, words := modeltest.Canaries()
	cage := modeltest.NewCage(words)
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, sentence := range said(x, s, modeltest.Today) {
			if got := cage.Escaped(sentence); got != "" {
				t.Errorf("%s holds %s", sentence, got)
			}
		}
	})
}

// The wall names nobody and holds nobody's words.
func TestWallQuestionsNameNobody(t *testing.T) {
	s := demo(t).Table()
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, f := range finding.In(s, modeltest.Today, x.Words()) {
			w := x.WallQuestion(s, f)
			for _, p := range s.Partners {
				if strings.Contains(w, p.Label()) || strings.Contains(w, p.Name) {
					t.Errorf("%s names %s: %s", f.Code, p.Label(), w)
				}
			}
		}
	})
}

func TestWallNeedsItsNumbers(t *testing.T) {
	x := assets.For(assets.Dutch)
	s := newTable(t).link().s
	f := finding.Finding{Code: model.OwnerUnasked, About: []model.ID{s.Partners[0].ID, s.Preconditions[0].ID, s.Agreements[2].ID}}
	if got := x.WallQuestion(s, f); got != "Als jullie afspraak 3 zo doen: klopt punt 1 dan?" {
		t.Error(got)
	}
	for _, gone := range []int{1, 2} {
		other := f
		other.About = slices.Clone(f.About)
		other.About[gone] = modeltest.ID()
		if got := x.WallQuestion(s, other); got != "" {
			t.Error(got)
		}
	}
}

func TestWordingChangesWithTheDay(t *testing.T) {
	s := demo(t)
	eachLanguage(t, func(t *testing.T, x *assets.Text) {
		for _, f := range finding.In(s, modeltest.Today, x.Words()) {
			wordings := map[string]int{}
			for n := range 40 {
				day := modeltest.Today.AddDays(n)
				q := x.Question(s, f, day)
				wordings[q]++
				if again := x.Question(s, f, day); again != q {
					t.Errorf("%s: %q and %q on one day", f.Code, q, again)
				}
			}
			if len(wordings) != 2 {
				t.Errorf("%s: %v", f.Code, wordings)
			}
		}
	})
}

// How sentences read when all is filled in.
func TestFindingReads(t *testing.T) {
	x := newTable(t)
	x.link()
	open, owner := modeltest.ID(), x.rietgoor
	x.do(model.AddLine{ID: open, Partner: owner, Sort: model.SortPrecondition, Text: "leegstand", State: model.Spoken})
	reads := func(f finding.Finding, nl, en string) {
		t.Helper()
		both(t, string(f.Code), func(a *assets.Text) string { return a.Finding(x.s, finding.Bundle{f}) }, nl, en)
	}
	reads(finding.Finding{Code: model.PointUnsaid, About: []model.ID{x.nabij}},
		"Nabij heeft nog niet gezegd wat thuis moet blijven kloppen.", "Nabij has not said yet what must keep holding at home.")
	reads(finding.Finding{Code: model.OwnerUnasked, About: []model.ID{owner, x.transport, x.tariff}},
		"Punt 1 van Rietgoor is gekoppeld aan afspraak 3; de eigenaar zei nog niet of het daarmee geregeld is.",
		"Point 1 of Rietgoor is linked to agreement 3; its owner has not said yet if that arranges it.")
	reads(finding.Finding{Code: model.LeadTwo, About: []model.ID{x.tariff, owner, x.nabij}},
		"Voor afspraak 3 zijn er meer trekkers in beeld: Rietgoor en Nabij.", "More than one could lead agreement 3: Rietgoor and Nabij.")
	reads(finding.Finding{Code: model.PointReserved, About: []model.ID{owner, x.transport, x.tariff}},
		"Punt 1 van Rietgoor is geregeld in afspraak 3, onder voorbehoud van het orgaan.",
		"Point 1 of Rietgoor is arranged in agreement 3, subject to the body.")
	x.do(model.GiveAnswer{Agreement: x.tariff, Partner: owner, Reply: model.Reserved, Body: "de raad van toezicht",
		By: date.Due{Last: day(2027, time.June, 30), Precision: date.ByQuarter}})
	reads(finding.Finding{Code: model.ReserveLate, About: []model.ID{owner, x.tariff}},
		"Bij Rietgoor beslist de raad van toezicht in het 2e kwartaal 2027 over afspraak 3, en die is op 5 mrt 2027 al klaar.",
		"At Rietgoor, de raad van toezicht decides in Q2 2027 on agreement 3, which is due on 5 Mar 2027.")
	point := finding.Finding{Code: model.PointOpen, About: []model.ID{owner, open}}
	many := finding.Bundle{point, point, {Code: model.PointOpen, About: []model.ID{owner, x.transport}}, point}
	both(t, "many", func(a *assets.Text) string { return a.Finding(x.s, many) },
		"4 punten hebben nog geen afspraak of andere uitweg: 2, 1.", "4 points have no agreement or other way out yet: 2, 1.")
}

// A body begins a question with a capital, and long words are cut at a word.
func TestWhatPeopleSaidFitsASentence(t *testing.T) {
	x := newTable(t).link()
	x.do(model.GiveAnswer{Agreement: x.tariff, Partner: x.rietgoor, Reply: model.Reserved,
		Body: "de commissie van goede raad voor alle zaken van gewicht", By: date.On(day(2027, time.May, 1))})
	f := finding.Finding{Code: model.ReserveLate, About: []model.ID{x.rietgoor, x.tariff}}
	wordings := map[string]bool{}
	for n := range 20 {
		wordings[assets.For(assets.Dutch).Question(x.s, f, modeltest.Today.AddDays(n))] = true
	}
	for _, want := range []string{
		"De commissie van goede raad voor alle … beslist op 1 mei 2027, afspraak 3 moet op 5 mrt 2027 klaar zijn. Welke datum schuift?",
		"Wat is er van afspraak 3 al te doen voordat de commissie van goede raad voor alle … op 1 mei 2027 beslist?",
	} {
		if !wordings[want] {
			t.Errorf("not among %v: %s", wordings, want)
		}
	}
}
