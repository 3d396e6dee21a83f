package finding_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// reopened returns a session that can be changed.
func reopened(s model.Session) model.Session {
	if next, err := model.Do(s, model.Reopen{At: modeltest.Now}); err == nil {
		return next
	}
	return s
}

func findings(s model.Session) []finding.Finding { return finding.In(s, modeltest.Today, reflexes) }

// A finding tells nothing of what was prepared: not that it is there, and not
// by its order.
func TestFindingsAreOfTheTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, _ := withAnswers(t)
		before := findings(s)
		sameFindings(t, "by the table layer", findings(s.Table()), before)
		sameFindings(t, "with all prepared that can be", findings(allPrepared(s)), before)
		for range 5 {
			if next, err := model.Do(s, modeltest.PreparedChange(t, s)); err == nil {
				s = next
			}
		}
		sameFindings(t, "with more prepared", findings(s), before)
	})
}

// None of the findings comes or goes by what was prepared.
func TestNoTaleTellsWhatWasPrepared(t *testing.T) {
	for _, x := range tales() {
		d := newDesk(t)
		until := x.tell(d).until
		told := d.S
		d.Do(until)
		for when, s := range map[string]model.Session{"as it is told": told, "after it": d.S} {
			if got, want := findings(allPrepared(s)), findings(s); !reflect.DeepEqual(got, want) {
				t.Errorf("%s: %s, %s: %+v, want %+v", x.code, x.told, when, got, want)
			}
		}
	}
}

// allPrepared prepares something of every sort about every partner, tied to
// every agreement, and a voorzet of a partner and of agreements.
func allPrepared(s model.Session) model.Session {
	do := func(cs ...model.Change) {
		if next, err := model.Do(s, cs...); err == nil {
			s = next
		}
	}
	voorzet := modeltest.ID()
	do(model.AddPartner{ID: voorzet, Name: "Bedrijvenkring", Draft: true})
	do(model.AddAgreement{ID: modeltest.ID(), Text: "Een nieuwe stuurgroep instellen", Lead: voorzet, Due: modeltest.In(-1), Draft: true})
	for _, p := range s.Table().Partners {
		do(model.AddAgreement{ID: modeltest.ID(), Text: "Een nieuw systeem", Lead: p.ID, Draft: true})
	}
	for _, p := range s.Partners {
		for _, sort := range []model.Sort{model.SortInterest, model.SortPrecondition, model.SortPressure} {
			line := modeltest.ID()
			do(model.AddLine{ID: line, Partner: p.ID, Sort: sort, Text: "wij beslissen zelf"})
			for _, a := range s.Agreements {
				do(model.LinkPrecondition{Precondition: line, Agreement: a.ID})
				do(model.Relieve{Pressure: line, Agreement: a.ID})
			}
		}
		for _, f := range []model.Field{model.FieldPosition, model.FieldHome, model.FieldMovers, model.FieldMandNote} {
			do(model.SetSaid{Partner: p.ID, Field: f, Text: "vermoed"})
		}
		do(model.SetCarry{Partner: p.ID, Answer: model.BearIf, Text: "als het kan"})
		do(model.AddNote{ID: modeltest.ID(), Partner: p.ID, Text: "bel vooraf"})
	}
	return s
}

func TestFindingsComeBackWithUndoAndRedo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := reopened(modeltest.Busy(t))
		before := findings(s)
		h, err := model.NewHistory(s).Do(model.Regie, 0, modeltest.Change(t, s, model.Regie), model.SetText{Field: model.FieldWhyUs, Text: "samen"})
		if err != nil {
			h, _ = model.NewHistory(s).Do(model.Regie, 0, model.SetText{Field: model.FieldWhyUs, Text: "samen"})
		}
		after := findings(h.Session())
		h, _, undone := h.Undo(model.Regie)
		sameFindings(t, "after undo", findings(h.Session()), before)
		h, _, redone := h.Redo(model.Regie)
		sameFindings(t, "after redo", findings(h.Session()), after)
		if !undone || !redone {
			t.Fatal("there was nothing to undo")
		}
	})
}

// A finding is about things of the table, leads to one of them, is there once,
// and stands where its weight is.
func TestFindingsHoldTogether(t *testing.T) {
	codes := model.Code("").Values()
	rapid.Check(t, func(t *rapid.T) {
		s := modeltest.Busy(t).Table()
		found := findings(s)
		for i, f := range found {
			for _, id := range append(slices.Clone(f.About), f.Place.ID) {
				if id != "" && !s.Has(id) {
					t.Errorf("%+v: %s is not at the table", f, id)
				}
			}
			if i > 0 && slices.Index(codes, string(found[i-1].Code)) > slices.Index(codes, string(f.Code)) {
				t.Errorf("%s stands before %s", found[i-1].Code, f.Code)
			}
			if slices.ContainsFunc(found[:i], f.Is) {
				t.Errorf("%+v twice", f)
			}
			if f.Place.Step == "" || slices.Contains(f.About, "") || f.Moment > finding.Afterwards {
				t.Errorf("%+v is not whole", f)
			}
		}
	})
}

// standsAs is the finding of each way in which a precondition can stand; what
// has a way out has none.
var standsAs = map[model.StandingKind]model.Code{
	model.StandsOpen: model.PointOpen, model.StandsShort: model.PointShort, model.ArrangedIf: model.PointReserved,
	model.WasArranged: model.PointFell,
}

// How a precondition reads among the findings is how it stands.
func TestAPointIsFoundAsItStands(t *testing.T) {
	codes := []model.Code{model.PointOpen, model.PointDeclined, model.PointShort, model.OwnerUnasked, model.PointWaits, model.PointReserved, model.PointFell}
	rapid.Check(t, func(t *rapid.T) {
		s, point, deal := withPoint(t)
		if next, err := model.Do(s, modeltest.Change(t, s, model.Tafel)); err == nil {
			s = next
		}
		found := slices.DeleteFunc(findings(s), func(f finding.Finding) bool { return !slices.Contains(codes, f.Code) })
		for _, x := range s.Table().Preconditions {
			st := s.Standing(x)
			want := standsAs[st.Kind]
			switch {
			case st.Kind == model.StandsLinked && st.Unheard():
				want = model.OwnerUnasked
			case st.Kind == model.StandsLinked && st.Lacks == model.LacksOwner:
				want = model.PointDeclined
			case st.Confirms != "": // a ja to confirm is found at the answer
				want = ""
			case st.Kind == model.StandsLinked:
				want = model.PointWaits
			}
			about := ids{x.Partner, x.ID}
			if st.Agreement != "" {
				about = append(about, st.Agreement)
			}
			i := slices.IndexFunc(found, func(f finding.Finding) bool { return f.Of(x.ID) })
			if i < 0 && want != "" || i >= 0 && (found[i].Code != want || !slices.Equal(found[i].About, about)) {
				t.Fatalf("%v (%s, %s): standing %+v and found %+v", x, point, deal, st, found)
			}
		}
	})
}

// An agreement is found with answers open exactly when somebody whom
// Session.Bound names gave none.
func TestAnswersAreOpenOfThoseWhoAreBound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, _, _ := withPoint(t)
		s = s.Table()
		found := append(ofCode(findings(s), model.AnswersOpen), ofCode(findings(s), model.AnswerOne)...)
		for _, a := range s.Agreements {
			open := slices.ContainsFunc(s.Bound(a), func(id model.ID) bool {
				x, ok := a.Answer(id)
				return !ok || x.Reply == model.WasAbsent
			})
			want := open && !a.Over() && a.Progress != model.Stuck && a.Form != model.Informal
			if got := slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Of(a.ID) }); got != want {
				t.Fatalf("%+v: found %t, want %t", a, got, want)
			}
		}
	})
}

// An agreement that is not round says why: somebody is to answer, does not
// agree, or leads it no longer.
func TestWhatIsNotRoundIsFound(t *testing.T) {
	why := []model.Code{model.IfNot, model.BodyRefused, model.PointDeclined, model.AnswerStale, model.AnswersOpen, model.AnswerOne, model.NeedsSaid, model.LeadOpen, model.LeadTwo, model.LeadAway, model.OutsideAlone, model.DealStuck}
	rapid.Check(t, func(t *rapid.T) {
		s, deal := withAnswers(t)
		s = s.Table()
		found := slices.DeleteFunc(findings(s), func(f finding.Finding) bool { return !slices.Contains(why, f.Code) })
		for _, a := range s.Agreements {
			switch s.Status(a) {
			case model.Proposal, model.Discussed, model.NotRound:
				unbound := a.Kind == model.Clause && len(s.Bound(a)) == 0 // step 6 says so
				if !a.Over() && a.Form != model.Informal && !unbound && !about(found, a.ID) {
					t.Fatalf("%+v (%s) is %s, and nothing is found about it", a, deal, s.Status(a))
				}
			}
		}
	})
}

// withAnswers draws a session with an agreement that two partners answered.
func withAnswers(t *rapid.T) (model.Session, model.ID) {
	s, _, deal := withPoint(t)
	a, _ := s.Agreement(deal)
	for _, id := range s.Bound(a) {
		reply := rapid.SampledFrom(model.Reply("").Values()).Draw(t, "reply")
		s, _ = model.Do(s, model.GiveAnswer{Agreement: deal, Partner: id, Reply: model.Reply(reply)})
		outcome := rapid.SampledFrom(model.Outcome("").Values()).Draw(t, "outcome")
		s, _ = model.Do(s, model.Decided{Agreement: deal, Partner: id, Outcome: model.Outcome(outcome)})
	}
	return s, deal
}

// Each way out of a precondition, by its owner's word, ends every question
// about it and raises none.
func TestEachWayOutEndsEveryQuestion(t *testing.T) {
	ways := map[string]func(model.Session, model.ID, model.ID) []model.Change{
		"arranged": arranging,
		"taken up": func(s model.Session, point, _ model.ID) []model.Change {
			return []model.Change{model.SetText{Field: model.FieldOpgave, Text: "kleiner, later"}, model.SaveVersion{At: modeltest.Now},
				model.TakeUp{Precondition: point, Version: s.Opgave.Version() + 1}}
		},
		"accepted": func(_ model.Session, point, _ model.ID) []model.Change {
			return []model.Change{model.Accept{Precondition: point, Consequence: "rijden zelf", Told: "de directie", Review: day}}
		},
		"lapsed": func(_ model.Session, point, _ model.ID) []model.Change {
			return []model.Change{model.DropLine{ID: point}}
		},
	}
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s, point, deal := withPoint(t)
				if !about(findings(s), point) {
					t.Fatal("there was no question about the point")
				}
				for _, x := range s.Table().Preconditions {
					if x.State != model.Spoken {
						continue
					}
					after, err := model.Do(s, way(s, x.ID, deal)...)
					if err != nil {
						t.Fatalf("%v: %v", x, err)
					}
					if about(findings(after), x.ID) {
						t.Fatalf("still found: %+v", findings(after))
					}
				}
			})
		})
	}
}

func about(found []finding.Finding, id model.ID) bool {
	return slices.ContainsFunc(found, func(f finding.Finding) bool { return f.Of(id) })
}

// arranging links a precondition to an agreement that has a trekker and a date,
// lets all who are bound say ja, and its owner say geregeld.
func arranging(s model.Session, point, deal model.ID) []model.Change {
	changes := []model.Change{model.Unexit{Precondition: point}}
	x, _ := s.Precondition(point)
	if !slices.ContainsFunc(x.Links, func(l model.Link) bool { return l.Agreement == deal }) {
		changes = append(changes, model.LinkPrecondition{Precondition: point, Agreement: deal})
	}
	a, _ := s.Agreement(deal)
	for _, id := range append(s.Bound(a), x.Partner) {
		changes = append(changes, model.GiveAnswer{Agreement: deal, Partner: id, Reply: model.SaysYes})
	}
	return append(changes, model.OwnWord{Precondition: point, Agreement: deal, Word: model.WordYes})
}

// withPoint draws a session in which something can be said about a point: two
// that clash, of two partners, the first accepted, tied or not, and an
// agreement with a trekker and a date.
func withPoint(t *rapid.T) (s model.Session, point, deal model.ID) {
	s = reopened(modeltest.Busy(t))
	owner, other, second := modeltest.ID(), modeltest.ID(), modeltest.ID()
	point, deal = modeltest.ID(), modeltest.ID()
	changes := []model.Change{
		model.AddPartner{ID: owner, Name: "Wie iets nodig heeft"}, model.AddPartner{ID: other, Name: "Wie trekt"},
		model.AddLine{ID: point, Partner: owner, Sort: model.SortPrecondition, Text: "vervoer", State: model.Spoken},
		model.AddLine{ID: second, Partner: other, Sort: model.SortPrecondition, Text: "geen ritten", State: model.Spoken},
		model.MarkClash{A: point, B: second},
		model.AddAgreement{ID: deal, Text: "De bus rijdt", Lead: other, Due: day},
	}
	more := []model.Change{
		model.LinkPrecondition{Precondition: point, Agreement: deal},
		model.OwnWord{Precondition: point, Agreement: deal, Word: rapid.SampledFrom([]model.Word{"", model.WordNo, model.WordYes}).Draw(t, "word")},
		model.GiveAnswer{Agreement: deal, Partner: owner, Reply: rapid.SampledFrom([]model.Reply{model.SaysYes, model.Reserved, model.SaysIfNot}).Draw(t, "reply")},
		model.Accept{Precondition: point, Consequence: "rijden zelf"},
	}
	s, err := model.Do(s, append(changes, more[:rapid.IntRange(0, len(more)).Draw(t, "how far")]...)...)
	if err != nil {
		t.Fatal(err)
	}
	return s, point, deal
}

func TestWithoutWordsThereIsNoReflex(t *testing.T) {
	d := newDesk(t)
	d.Do(modeltest.Text(d.Tariff, model.FieldText, "Een nieuwe stuurgroep instellen"))
	if got := ofCode(finding.In(d.S, modeltest.Today, finding.Words{}), model.MoreMeetings); len(got) > 0 {
		t.Errorf("found %+v", got)
	}
}

func sameFindings(t *rapid.T, when string, got, want []finding.Finding) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%s: %+v\nwant %+v", when, got, want)
	}
}
