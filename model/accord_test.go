package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// accord is a table of three partners and an agreement of all of them.
func accord(t *testing.T) (s model.Session, partners [3]model.ID, deal model.ID) {
	t.Helper()
	s = model.New(modeltest.ID(), "Een akkoord", modeltest.Today)
	s = do(t, s, model.OpenTable{At: modeltest.Now})
	for i, name := range []string{"Gemeente", "Rietgoor", "Nabij"} {
		partners[i] = modeltest.ID()
		s = do(t, s, model.AddPartner{ID: partners[i], Name: name})
	}
	deal = modeltest.ID()
	return do(t, s, model.AddAgreement{ID: deal, Text: "We delen de cijfers", Lead: partners[0]}, model.BindAll{ID: deal}), partners, deal
}

func do(t *testing.T, s model.Session, cs ...model.Change) model.Session {
	t.Helper()
	next, err := model.Do(s, cs...)
	if err != nil {
		t.Fatal(err)
	}
	return next
}

// All partners are those who sit there then; who joins later was not asked, and who
// was not invited is none of them.
func TestAllPartnersAreThoseOfThen(t *testing.T) {
	s, partners, deal := accord(t)
	later, needed := modeltest.ID(), modeltest.ID()
	s = do(t, s, model.AddPartner{ID: later, Name: "Omnisport"}, model.AddPartner{ID: needed, Name: "Politie"}, model.SetSeat{ID: needed, Seat: model.NotInvited})
	a, _ := s.Agreement(deal)
	if got := s.Bound(a); !slices.Equal(got, partners[:]) || !a.Everyone {
		t.Errorf("bound are %v of %v", got, partners)
	}
	if s = do(t, s, model.BindAll{ID: deal}); !slices.Contains(s.Bound(agreement(s, deal)), later) || slices.Contains(s.Bound(agreement(s, deal)), needed) {
		t.Errorf("said once more, bound are %v", s.Bound(agreement(s, deal)))
	}
	s = do(t, s, model.SetLead{ID: deal, Partner: partners[1]})
	if a = agreement(s, deal); !slices.Contains(a.Others, partners[0]) || slices.Contains(a.Others, partners[1]) {
		t.Errorf("another one leads, and beside it stand %v", a.Others)
	}
	if s = do(t, s, model.SetOthers{ID: deal, Others: partners[2:]}); agreement(s, deal).Everyone {
		t.Error("named one by one, they are still all")
	}
}

func agreement(s model.Session, id model.ID) model.Agreement {
	a, _ := s.Agreement(id)
	return a
}

// A latecomer who leads it is none of all; and where nobody has a seat, nobody is all.
func TestALatecomerIsNotAmongAll(t *testing.T) {
	s, partners, deal := accord(t)
	late := modeltest.ID()
	s = do(t, s, model.AddPartner{ID: late, Name: "Omnisport"}, model.SetLead{ID: deal, Partner: late}, model.SetLead{ID: deal, Partner: partners[0]})
	if a := agreement(s, deal); a.Everyone {
		t.Errorf("all are %v, led by %v", a.Others, a.Lead)
	}
	empty := do(t, model.New(modeltest.ID(), "Leeg", modeltest.Today), model.AddAgreement{ID: late, Text: "Samen"})
	if _, err := model.Do(empty, model.BindAll{ID: late}); err == nil {
		t.Error("nobody is all")
	}
	if empty = do(t, empty, model.Pick{ID: late, Field: model.FieldKind, Value: string(model.Clause)}); agreement(empty, late).Everyone {
		t.Error("a clause of nobody is of all")
	}
}

// What an answer belongs to changes with the rhythm, the start, the condition and who
// does it from outside.
func TestAnAnswerBelongsToTheWholeAgreement(t *testing.T) {
	for name, c := range map[string]func(model.ID) model.Change{
		"rhythm": func(id model.ID) model.Change {
			return model.SetText{ID: id, Field: model.FieldRhythm, Text: "elk kwartaal"}
		},
		"start": func(id model.ID) model.Change {
			return model.SetDue{ID: id, Field: model.FieldStart, Due: date.On(modeltest.Today)}
		},
		"provided": func(id model.ID) model.Change {
			return model.SetText{ID: id, Field: model.FieldProvided, Text: "de raad betaalt"}
		},
		"outside": func(id model.ID) model.Change {
			return model.SetText{ID: id, Field: model.FieldOutsiders, Text: "per regio één aanbieder"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s, partners, deal := accord(t)
			s = do(t, s, model.GiveAnswer{Agreement: deal, Partner: partners[1], Reply: model.SaysYes}, c(deal))
			a := agreement(s, deal)
			if x, _ := a.Answer(partners[1]); !a.Stale(x) {
				t.Error("the ja stands as if the words were the same")
			}
		})
	}
}

// A clause is done by nobody: it holds for all, and arranges a point without a trekker
// or a day.
func TestAClauseArrangesWithoutATrekker(t *testing.T) {
	s, partners, _ := accord(t)
	clause, point := modeltest.ID(), modeltest.ID()
	s = do(t, s, model.AddLine{ID: point, Partner: partners[1], Sort: model.SortPrecondition, Text: "na een jaar kunnen stoppen", State: model.Spoken},
		model.AddAgreement{ID: clause, Text: "Het akkoord loopt een jaar"}, model.Pick{ID: clause, Field: model.FieldKind, Value: string(model.Clause)},
		model.LinkPrecondition{Precondition: point, Agreement: clause})
	if bound := s.Bound(agreement(s, clause)); len(bound) != 3 {
		t.Fatalf("a clause holds for %v", bound)
	}
	for _, p := range partners {
		s = do(t, s, model.GiveAnswer{Agreement: clause, Partner: p, Reply: model.SaysYes})
	}
	s = do(t, s, model.OwnWord{Precondition: point, Agreement: clause, Word: model.WordYes})
	x, _ := s.Precondition(point)
	if st := s.Standing(x); st.Kind != model.Arranged {
		t.Errorf("it stands as %v", st)
	}
}

// Who does it and does not sit here said no ja: nothing is arranged by that alone.
func TestWhoIsOutsideArrangesNothingAlone(t *testing.T) {
	s, partners, deal := accord(t)
	point := modeltest.ID()
	s = do(t, s, model.AddLine{ID: point, Partner: partners[1], Sort: model.SortPrecondition, Text: "vervoer", State: model.Spoken},
		model.SetLead{ID: deal}, model.SetText{ID: deal, Field: model.FieldOutsiders, Text: "een vervoerder"},
		model.SetDue{ID: deal, Field: model.FieldDue, Due: date.On(modeltest.Today)}, model.LinkPrecondition{Precondition: point, Agreement: deal})
	for _, p := range partners {
		s = do(t, s, model.GiveAnswer{Agreement: deal, Partner: p, Reply: model.SaysYes})
	}
	s = do(t, s, model.OwnWord{Precondition: point, Agreement: deal, Word: model.WordYes})
	x, _ := s.Precondition(point)
	if st := s.Standing(x); st.Lacks != model.LacksOutside {
		t.Errorf("it stands as %v", st)
	}
}

// Begin and end are when the table was opened and closed, until somebody says otherwise.
func TestTheTimesOfASitting(t *testing.T) {
	s, _, _ := accord(t)
	s = do(t, s, model.CloseTable{At: date.Moment{Date: modeltest.Today, Hour: 18, Minute: 5}})
	if s.Began() != "16:15" || s.Ended() != "18:05" {
		t.Errorf("from %s to %s", s.Began(), s.Ended())
	}
	s = do(t, s, model.SetClock{Field: model.FieldBegin, Clock: "15:30"})
	if s.Began() != "15:30" || s.Ended() != "18:05" {
		t.Errorf("from %s to %s", s.Began(), s.Ended())
	}
	if _, err := model.Do(s, model.SetClock{Field: model.FieldEnd, Clock: "25:00"}); err == nil {
		t.Error("25:00 was taken")
	}
}

// A sitting ends when the table was closed: to reopen a settled one ends it no later, and
// while it is open it has no end. What was planned gives way to what is.
func TestReopeningIsNoEnd(t *testing.T) {
	at := func(days, hour int) date.Moment { return date.Moment{Date: modeltest.Today.AddDays(days), Hour: hour} }
	s := do(t, model.New(modeltest.ID(), "Tafel", modeltest.Today), model.SetClock{Field: model.FieldBegin, Clock: "13:00"}, model.SetClock{Field: model.FieldEnd, Clock: "15:00"})
	if s.Began() != "13:00" || s.Ended() != "15:00" {
		t.Errorf("planned from %s to %s", s.Began(), s.Ended())
	}
	s = do(t, s, model.OpenTable{At: at(0, 14)})
	if s.Began() != "14:00" || s.Ended() != "" {
		t.Errorf("open from %s to %s", s.Began(), s.Ended())
	}
	s = do(t, s, model.CloseTable{At: at(0, 16)}, model.Settle{At: at(1, 9)}, model.Reopen{At: at(7, 10)})
	if s.Began() != "14:00" || s.Ended() != "16:00" {
		t.Errorf("reopened from %s to %s", s.Began(), s.Ended())
	}
}

// A voorzet of all partners comes on the table as all who sit there then.
func TestAVoorzetOfAllPartners(t *testing.T) {
	s, partners, _ := accord(t)
	draft, to := modeltest.ID(), modeltest.ID()
	s = do(t, s, model.AddPartner{ID: modeltest.ID(), Name: "Een voorzet", Draft: true},
		model.AddAgreement{ID: draft, Text: "samen", Rhythm: "elke maand", Provided: "het past", Draft: true}, model.BindAll{ID: draft},
		model.SetText{ID: draft, Field: model.FieldOutsiders, Text: "die ene vervoerder"},
		model.TableAgreement{ID: draft, New: to, Text: "Samen"})
	a := agreement(s, to)
	if !slices.Equal(a.Others, partners[:]) || !a.Everyone || a.Rhythm != "" || a.Provided != "" || a.Outside != "" { // words of REGIE do not go along
		t.Errorf("%+v", a)
	}
	if table := s.Table(); !slices.Equal(table.Bound(agreement(table, to)), partners[:]) {
		t.Error("the table sees others")
	}
}

// Of a meeting that was ended the next sitting hears no more; another comes along.
func TestMeetingsAtTheNextSitting(t *testing.T) {
	s, partners, _ := accord(t)
	ended, stays, stop := modeltest.ID(), modeltest.ID(), modeltest.ID()
	s = do(t, s, model.AddMeeting{ID: ended, Name: "werkgroep"}, model.AddMeeting{ID: stays, Name: "netwerk"},
		model.AddAgreement{ID: stop, Text: "De werkgroep houdt op", Lead: partners[0]}, model.EndMeeting{ID: ended, Agreement: stop})
	if x, _ := s.Meeting(ended); x.Fate != model.FateStops {
		t.Errorf("it is ended and %q", x.Fate)
	}
	next := model.FollowUp(s, modeltest.ID(), modeltest.Today, false)
	if len(next.Meetings) != 2 {
		t.Errorf("before it is done: %v", next.Meetings)
	}
	s = do(t, s, model.Pick{ID: stop, Field: model.FieldProgress, Value: string(model.Done)})
	if next = model.FollowUp(s, modeltest.ID(), modeltest.Today, false); len(next.Meetings) != 1 || next.Meetings[0].ID != stays {
		t.Errorf("done: %v", next.Meetings)
	}
}
