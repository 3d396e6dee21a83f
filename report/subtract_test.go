package report_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/modeltest"
	"regietafel/report"
)

// answered gives each agreement that may have other answers new ones, by chance; a
// partner keeps its own.
func answered(r *rapid.T, s model.Session, may func(model.Agreement) bool, own model.ID) model.Session {
	s.Agreements = slices.Clone(s.Agreements)
	for i, a := range s.Agreements {
		if a.Draft || a.Lapsed || !may(a) {
			continue
		}
		var answers []model.Answer
		for _, p := range s.Partners {
			if x, ok := a.Answer(p.ID); ok && p.ID == own {
				answers = append(answers, x)
			}
			reply := rapid.SampledFrom(append([]string{""}, model.SaysYes.Values()...)).Draw(r, "reply")
			if reply == "" || p.ID == own || p.Draft {
				continue
			}
			x := model.Answer{Partner: p.ID, Reply: model.Reply(reply), On: a.Wording - rapid.IntRange(0, min(1, a.Wording)).Draw(r, "on an earlier text")}
			switch x.Reply {
			case model.Reserved:
				x.Body, x.By = "de raad", march
				x.Outcome = model.Outcome(rapid.SampledFrom(model.Pending.Values()).Draw(r, "outcome"))
			case model.SaysIfNot:
				x.Needs = "een sleutel"
			}
			answers = append(answers, x)
		}
		s.Agreements[i].Answers = answers
	}
	return s
}

// notRound reports whether an agreement is not round before and would not be after, with
// no "zo niet" that may be named.
func notRound(s model.Session) func(model.Agreement) bool {
	return func(a model.Agreement) bool {
		named := slices.ContainsFunc(a.Answers, func(x model.Answer) bool { return x.Named })
		return !s.Table().AllAgreed(a) && !named
	}
}

// anyTable is a random session, or a full table whose agreements bind several, of whose
// points some stay there, and that was answered by chance.
func anyTable(r *rapid.T) model.Session {
	if !rapid.Bool().Draw(r, "full") {
		return modeltest.Session(r)
	}
	s := modeltest.Big(4, 9, 8)
	for i := range s.Agreements {
		for _, p := range s.Partners {
			if p.ID != s.Agreements[i].Lead.Partner && rapid.Bool().Draw(r, "does it too") {
				s.Agreements[i].Others = append(s.Agreements[i].Others, p.ID)
			}
		}
	}
	for i := range s.Preconditions {
		x := &s.Preconditions[i]
		x.Stays = rapid.Bool().Draw(r, "stays")
		a := rapid.SampledFrom(s.Agreements).Draw(r, "arranged in")
		x.Links = []model.Link{{Agreement: a.ID, Word: model.WordYes, On: a.Wording}}
	}
	return answered(r, s, func(model.Agreement) bool { return true }, "")
}

// No reader of what travels can tell who said no, who was not asked, or that something
// stays at the table: with other answers that are not round either, it reads the same.
func TestNobodyIsKnownBySubtraction(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		s := anyTable(r)
		same := func(what, a, b string) {
			if a != b {
				r.Fatalf("%s tells of answers:\n%s\n---\n%s", what, a, b)
			}
		}
		other := answered(r, s, notRound(s), "")
		for i, a := range other.Agreements {
			if other.Table().AllAgreed(a) && !s.Table().AllAgreed(s.Agreements[i]) {
				other.Agreements[i].Answers = s.Agreements[i].Answers
			}
		}
		for _, f := range formats {
			same("the besluitenlijst", string(made(t, s, model.Decisions, f, assets.Dutch)), string(made(t, other, model.Decisions, f, assets.Dutch)))
		}
		open := s
		open.Preconditions = slices.Clone(s.Preconditions)
		for i := range open.Preconditions {
			open.Preconditions[i].Stays = false
		}
		if open.Unsaid() == s.Unsaid() { // else it says of one that does not stay that it is open
			same("the besluitenlijst, of what stays,", string(made(t, s, model.Decisions, model.Markdown, assets.Dutch)), string(made(t, open, model.Decisions, model.Markdown, assets.Dutch)))
		}
		for _, p := range report.Takers(s) {
			kept := answered(r, s, notRound(s), p.ID)
			for i, a := range kept.Agreements {
				if kept.Table().AllAgreed(a) != s.Table().AllAgreed(s.Agreements[i]) {
					kept.Agreements[i].Answers = s.Agreements[i].Answers
				}
			}
			same("the sheet of "+p.Label(), string(sheet(t, s, p.ID, model.Markdown, assets.Dutch)), string(sheet(t, kept, p.ID, model.Markdown, assets.Dutch)))
		}
	})
}

// Whoever takes no part is not named among those who do an agreement; the werkverslag
// says so where it is not round either.
func TestWhoTakesNoPartIsNotNamed(t *testing.T) {
	for reply, names := range map[model.Reply]bool{model.StaysOut: false, model.SaysYes: true} {
		got, working := reads(t, func(b *board) {
			b.agreement("een", "een", "nabij", march)
			b.do(model.SetOthers{ID: b.id("een"), Others: []model.ID{b.id("omnisport")}})
			b.answer("een", model.SaysYes, "nabij")
			b.answer("een", reply, "omnisport")
		})
		says(t, got, "| akkoord |")
		if strings.Contains(got, "Omnisport |") != names || !strings.Contains(working, "**Omnisport:** "+assets.For(assets.Dutch).Replies[reply]) {
			t.Errorf("%s:\n%s\n%s", reply, got, working)
		}
		if strings.Contains(working, "**Samen met:** Omnisport") != names {
			t.Errorf("%s: the werkverslag contradicts itself:\n%s", reply, working)
		}
	}
}

// A "zo niet" travels by its partner's leave alone, and not beside one that may not.
func TestANoTravelsByLeave(t *testing.T) {
	for _, r := range []struct {
		nabij, omnisport bool
		says             bool
	}{{true, true, true}, {false, true, false}, {true, false, false}, {false, false, false}} {
		decisions, working := reads(t, func(b *board) {
			b.agreement("een", "een", "", march)
			b.do(model.SetOthers{ID: b.id("een"), Others: []model.ID{b.id("nabij"), b.id("omnisport")}},
				model.GiveAnswer{Agreement: b.id("een"), Partner: b.id("nabij"), Reply: model.SaysIfNot, Needs: "een sleutel", Named: r.nabij},
				model.GiveAnswer{Agreement: b.id("een"), Partner: b.id("omnisport"), Reply: model.SaysIfNot, Needs: "een bus", Named: r.omnisport})
		})
		says(t, decisions, "| nog niet rond", "Afspraak 1 is nog niet rond.")
		says(t, working, "zo niet: een sleutel", "zo niet: een bus")
		if strings.Contains(decisions, "een sleutel") != r.says || strings.Contains(decisions, "zo niet") != r.says {
			t.Errorf("%+v:\n%s", r, decisions)
		}
	}
}

// What a table left unsaid is said of the whole, of no partner and without a number; a
// line that stays at the table was said.
func TestWhatWasNotSaid(t *testing.T) {
	const holds, carries, year = "Nog niet van elke partner is gehoord wat thuis moet blijven kloppen.", "Nog niet elke partner is gevraagd of dit te dragen is.", "Wat er over een jaar anders is, en voor wie, is nog niet gezegd."
	table := func(more func(b *board)) (decisions, working string) {
		return reads(t, func(b *board) {
			b.agreement("een", "een", "nabij", march)
			b.line("blijft", "nabij", model.SortPrecondition, "geheim")
			b.pick("blijft", model.FieldStays, "yes")
			more(b)
		})
	}
	for _, text := range both(table(func(*board) {})) { // one is silent, and of one the only line stays
		says(t, text, "### Een besluit\n\n", "\n- "+carries+"\n", "- "+holds+"\n- "+year+"\n")
	}
	for _, text := range both(table(func(b *board) {
		b.line("punt", "omnisport", model.SortPrecondition, "bus")
		for _, name := range []string{"nabij", "omnisport"} {
			b.do(model.SetCarry{Partner: b.id(name), Answer: model.BearNot, Text: "geld", State: model.Spoken})
		}
		b.text("", model.FieldPhoto, "er is plek")
	})) {
		saysNot(t, text, holds, carries, year, "geheim")
		says(t, text, "Nog niet elke randvoorwaarde die een partner noemde, is geregeld.")
	}
}

func both(decisions, working string) []string { return []string{decisions, working} }

// A sheet says that what is to arrange a partner's point is not round, and not by whom.
func TestASheetTellsOfItsPartnerAlone(t *testing.T) {
	for _, reply := range []model.Reply{"", model.SaysIfNot, model.WasAbsent} {
		b := newBoard(t, "Tafel")
		b.do(model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: b.id("nabij"), Name: "Nabij"}, model.AddPartner{ID: b.id("omnisport"), Name: "Omnisport"})
		b.agreement("een", "een", "nabij", march)
		b.do(model.SetOthers{ID: b.id("een"), Others: []model.ID{b.id("omnisport")}})
		b.line("punt", "nabij", model.SortPrecondition, "bus")
		b.link("punt", "een", model.WordYes)
		b.answer("een", model.SaysYes, "nabij")
		if reply != "" {
			b.do(model.GiveAnswer{Agreement: b.id("een"), Partner: b.id("omnisport"), Reply: reply, Needs: "een sleutel"})
		}
		text := string(sheet(t, b.s, b.id("nabij"), model.Markdown, assets.Dutch))
		says(t, text, "bus – gekoppeld aan 1, die is niet rond")
		saysNot(t, text, "Omnisport", "sleutel")
	}
}

// Who takes no part and is bound by a point alone is no less out: the rest is round, and
// nobody is known by who is left.
func TestAnOwnerThatTakesNoPart(t *testing.T) {
	var home string
	got, working := reads(t, func(b *board) {
		b.do(model.AddPartner{ID: b.id("riet"), Name: "Rietgoor"})
		b.agreement("een", "een", "nabij", march)
		b.do(model.SetOthers{ID: b.id("een"), Others: []model.ID{b.id("riet")}})
		b.line("punt", "omnisport", model.SortPrecondition, "bus")
		b.line("eigen", "nabij", model.SortPrecondition, "sleutel")
		b.link("punt", "een", model.WordNo)
		b.link("eigen", "een", model.WordYes)
		b.answer("een", model.SaysYes, "nabij", "riet")
		b.answer("een", model.StaysOut, "omnisport")
		home = string(sheet(t, b.s, b.id("nabij"), model.Markdown, assets.Dutch))
	})
	says(t, got, "| Nabij, Rietgoor | akkoord |")
	saysNot(t, got, "niet rond")
	says(t, working, "| akkoord |", "**Omnisport:** doet niet mee")
	says(t, home, "Voor ons is geregeld: “sleutel”")
	saysNot(t, home, "niet rond", "Omnisport")
}

// That an answer changed after the table closed is in the werkverslag alone.
func TestWhatChangedAfterwardsTellsNoAnswer(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		b.agreement("een", "een", "nabij", march)
		b.do(model.CloseTable{At: closed}, model.GiveAnswer{Agreement: b.id("een"), Partner: b.id("nabij"), Reply: model.SaysIfNot, Needs: "een sleutel"})
		b.text("een", model.FieldFree, "de kleur")
	})
	says(t, decisions, "## Gewijzigd na de tafel", "afspraak 1: vrij voor uitvoering gewijzigd")
	saysNot(t, decisions, "antwoord")
	says(t, working, "afspraak 1: antwoord")
}

// All partners are all who sit here, each of them; not as many as there are.
func TestAllPartners(t *testing.T) {
	for _, asked := range []bool{true, false} {
		got, _ := reads(t, func(b *board) {
			for _, n := range []string{"c", "d", "x"} {
				b.do(model.AddPartner{ID: b.id(n), Name: "P" + n})
			}
			does := []string{"nabij", "omnisport", "c", "x"}
			if asked {
				does = append(does, "d")
			}
			var others []model.ID
			for _, n := range does[1:] {
				others = append(others, b.id(n))
			}
			b.agreement("een", "een", "nabij", march)
			b.do(model.SetOthers{ID: b.id("een"), Others: others})
			b.answer("een", model.SaysYes, does...)
			b.s.Partners = slices.Clone(b.s.Partners)
			b.s.Partners[4].Seat = model.NotInvited
		})
		for _, words := range []string{"**Samen met:** alle andere partners |", "| alle partners |"} {
			if strings.Contains(got, words) != asked {
				t.Errorf("asked %v: %q, in\n%s", asked, words, got)
			}
		}
	}
}

// Two documents in one hand do not tell that a line stays at the table.
func TestTwoDocumentsTellNothingOfWhatStays(t *testing.T) {
	decisions, working := reads(t, func(b *board) {
		b.agreement("een", "een", "nabij", march)
		b.line("a", "nabij", model.SortPrecondition, "sleutel")
		b.line("punt", "omnisport", model.SortPrecondition, "bus")
		b.pick("punt", model.FieldStays, "yes")
		b.link("punt", "een", model.WordNo)
		b.link("a", "een", model.WordYes)
		b.answer("een", model.SaysYes, "nabij", "omnisport")
	})
	for _, text := range []string{decisions, working} {
		says(t, text, "| Nabij | vr 5 mrt 2027 |")
		saysNot(t, text, "Nog niet elke randvoorwaarde", "bus", "heeft Omnisport nodig")
	}
}

// When a partner said that it has nothing, an older file does not tell of the day: at a
// later sitting that is the day of the one before.
func TestWhenNoneWasSaid(t *testing.T) {
	b := newBoard(t, "Tafel")
	b.do(model.OpenTable{At: modeltest.Now}, model.AddPartner{ID: b.id("nabij"), Name: "Nabij"}, model.SayNone{Partner: b.id("nabij"), Said: model.NoneTwice})
	next := model.FollowUp(b.s, modeltest.ID(), modeltest.Today.AddDays(90), false)
	says(t, string(sheet(t, next, b.id("nabij"), model.Markdown, assets.Dutch)), "- Op 19 november 2026 zeiden wij: geen randvoorwaarde.")
}
