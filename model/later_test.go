package model_test

import (
	"errors"
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// points says a second and a third point, of Nabij and of the Ouderenberaad.
func (d *desk) points() (second, third model.ID) {
	d.t.Helper()
	second, a := needs(d.nabij)
	third, b := needs(d.ouderen)
	d.do(a, b)
	return second, third
}

func pointIDs(xs []model.Precondition) ids {
	var out ids
	for _, x := range xs {
		out = append(out, x.ID)
	}
	return out
}

func TestTwoPointsClashOnce(t *testing.T) {
	d := newDesk(t)
	second, third := d.points()
	d.do(model.MarkClash{A: second, B: d.transport}, model.MarkClash{A: d.transport, B: second}, model.MarkClash{A: third, B: second})
	if want := []model.Clash{{A: d.transport, B: second}, {A: second, B: third}}; !slices.Equal(d.s.Clashes, want) {
		t.Errorf("%v, want %v: once, the lower number first", d.s.Clashes, want)
	}
	if got := pointIDs(d.s.ClashesOf(second)); !slices.Equal(got, ids{d.transport, third}) {
		t.Errorf("the second clashes with %v", got)
	}
	if got := pointIDs(d.s.ClashesOf(d.transport)); !slices.Equal(got, ids{second}) {
		t.Errorf("the first clashes with %v", got)
	}
	equal(t, "where it is shown", d.s.PlaceOf(second, model.FieldClash).Step, model.StepCarry)
	d.do(model.DropLine{ID: second})
	equal(t, "with one that lapsed", len(d.s.ClashesOf(third)), 0)
	equal(t, "still marked", len(d.s.Clashes), 2)
	d.do(model.MarkClash{A: third, B: second, Off: true})
	equal(t, "no longer marked", len(d.s.Clashes), 1)
	d.do(model.MarkClash{A: d.transport, B: third, Off: true})
	equal(t, "one that never was", len(d.s.Clashes), 1)
}

func TestAClashIsRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.do(model.DropLine{ID: second})
	d.refuses([]refusal{
		{"with itself", model.MarkClash{A: d.transport, B: d.transport}, model.FieldClash, model.CodeSelf},
		{"with one that was not said", model.MarkClash{A: d.transport, B: d.staff}, model.FieldClash, model.CodeState},
		{"with one that lapsed", model.MarkClash{A: second, B: d.transport}, model.FieldClash, model.CodeState},
		{"with an interest", model.MarkClash{A: d.transport, B: d.close}, model.FieldClash, model.CodeGone},
		{"of nothing", model.MarkClash{A: modeltest.ID(), B: d.transport, Off: true}, model.FieldClash, model.CodeGone},
	})
}

func TestAClashGoesWithItsPoints(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.do(model.MarkClash{A: d.transport, B: second}, model.Pick{ID: second, Field: model.FieldStays, Value: "yes"})
	equal(t, "at the table", len(d.s.Table().Clashes), 1)
	equal(t, "in a file that leaves one out", len(d.s.Filed().Clashes), 0)
}

func TestTheTableSaysThatTheOpgaveHolds(t *testing.T) {
	d := newDesk(t)
	d.do(model.Hold{At: modeltest.Now})
	equal(t, "held", d.s.Opgave.Held, model.Held{At: modeltest.Now, Version: 1})
	d.version()
	equal(t, "the version that held", d.s.Opgave.Held.Version, 1)
	d.do(model.Hold{At: modeltest.Now})
	equal(t, "as it is now", d.s.Opgave.Held.Version, 2)
	equal(t, "where it is asked", d.s.PlaceOf("", model.FieldHeld).Step, model.StepReview)
	d.refuses([]refusal{
		{"at no moment", model.Hold{}, model.FieldHeld, model.CodeDate},
		{"at a time that is none", model.Hold{At: date.Moment{Date: modeltest.Today, Minute: 60}}, model.FieldHeld, model.CodeDate},
	})
}

func say(topic model.Topic, f model.Field, words string) model.Change {
	return model.Reflect{Topic: topic, Field: f, Text: words}
}

func TestLookingBackKeepsTheOrderOfTheTopics(t *testing.T) {
	d := newDesk(t)
	d.do(say(model.TopicInformal, model.FieldHelps, "de koffie vooraf"), say(model.TopicTrust, model.FieldSeen, "er werd gebeld"),
		say(model.TopicAmbition, model.FieldStand, string(model.StandDiscussed)), say(model.TopicAmbition, model.FieldEvidence, "de tekst"),
		say(model.TopicRecorded, model.FieldHinders, "het format"))
	var order []model.Topic
	for _, r := range d.s.Reflection {
		order = append(order, r.Topic)
	}
	if want := []model.Topic{model.TopicAmbition, model.TopicTrust, model.TopicRecorded, model.TopicInformal}; !slices.Equal(order, want) {
		t.Errorf("%v, want %v", order, want)
	}
	equal(t, "the ambition", d.s.Remark(model.TopicAmbition), model.Remark{Topic: model.TopicAmbition, Stand: model.StandDiscussed, Evidence: "de tekst"})
	equal(t, "of what nothing was said", d.s.Remark(model.TopicRoom), model.Remark{Topic: model.TopicRoom})
	d.do(say(model.TopicTrust, model.FieldSeen, ""), say(model.TopicAmbition, model.FieldStand, ""))
	equal(t, "an emptied remark goes", len(d.s.Reflection), 3)
	equal(t, "a part that is left", d.s.Remark(model.TopicAmbition).Evidence, "de tekst")
}

func TestATopicHasItsOwnParts(t *testing.T) {
	d := newDesk(t)
	var rows []refusal
	for _, v := range model.Topic("").Values() {
		topic := model.Topic(v)
		has := map[model.Field]bool{model.FieldHelps: true, model.FieldHinders: true}
		if topic.Condition() {
			has = map[model.Field]bool{model.FieldStand: true, model.FieldSeen: true, model.FieldEvidence: true}
		}
		for _, f := range []model.Field{model.FieldStand, model.FieldSeen, model.FieldEvidence, model.FieldHelps, model.FieldHinders, model.FieldText} {
			if has[f] {
				d.do(say(topic, f, string(model.StandSkipped)))
			} else {
				rows = append(rows, refusal{v + " has no " + string(f), say(topic, f, "x"), f, model.CodeGone})
			}
		}
	}
	equal(t, "conditions and ways of steering", len(d.s.Reflection), 8)
	d.refuses(append(rows,
		refusal{"of no topic", say("", model.FieldSeen, "x"), model.FieldSeen, model.CodeValue},
		refusal{"of a topic that is none", say("x", model.FieldSeen, "x"), model.FieldSeen, model.CodeValue},
		refusal{"a stand that is none", say(model.TopicRoom, model.FieldStand, "x"), model.FieldStand, model.CodeValue},
		refusal{"in too many words", say(model.TopicRoom, model.FieldSeen, long(model.MaxLine)), model.FieldSeen, model.CodeLong},
	))
}

// Looking back comes after the table, and is no change of what it agreed.
func TestLookingBackIsNoAmendment(t *testing.T) {
	d := newDesk(t)
	d.do(model.OpenTable{At: modeltest.Now}, model.CloseTable{At: modeltest.Now}, say(model.TopicRoom, model.FieldSeen, "ruimte genoeg"))
	equal(t, "changed after the table", len(d.s.After), 0)
}

func TestWhoNeedsWhomForWhat(t *testing.T) {
	d := newDesk(t)
	second, own := d.points()
	equal(t, "at first", len(d.s.Needs()), 0)
	d.do(model.SetOthers{ID: d.tariff, Others: ids{d.ouderen, d.rietgoor}}, d.link(d.tariff),
		model.LinkPrecondition{Precondition: second, Agreement: d.tariff})
	got := d.s.Needs()
	equal(t, "needs", len(got), 2)
	equal(t, "who", got[0].Partner, d.rietgoor)
	equal(t, "for what", got[0].Precondition, d.transport)
	equal(t, "by what", got[0].Agreement, d.tariff)
	if !slices.Equal(got[0].Of, ids{d.nabij, d.ouderen}) || !slices.Equal(got[1].Of, ids{d.rietgoor, d.ouderen}) {
		t.Errorf("of %v and %v: without itself, by the seats", got[0].Of, got[1].Of)
	}
	alone := modeltest.ID()
	d.do(model.AddAgreement{ID: alone, Text: "Zelf", Lead: d.ouderen}, model.LinkPrecondition{Precondition: own, Agreement: alone})
	equal(t, "who does it itself needs nobody", len(d.s.Needs()), 2)
	d.do(model.SetLead{ID: alone})
	equal(t, "nor where nobody does it", len(d.s.Needs()), 2)
	d.do(model.DropLine{ID: second})
	equal(t, "without what lapsed", len(d.s.Needs()), 1)
	d.do(model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Done)})
	equal(t, "nor for what is done", len(d.s.Needs()), 0)
}

// A list holds as many as MaxItems, and no more.
func TestTooManyAreRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.s.Polls, d.s.Clashes, d.s.Aside = make([]model.Poll, model.MaxItems-1), make([]model.Clash, model.MaxItems-1), make([]model.Aside, model.MaxItems-1)
	another := model.Finding{Code: model.WhyUsOpen}
	d.do(polled(model.PollFits), model.MarkClash{A: d.transport, B: second}, model.SetAside{Finding: another})
	_, third := d.points()
	for what, c := range map[string]model.Change{
		"a poll":  polled(model.PollFits),
		"a clash": model.MarkClash{A: d.transport, B: third},
		"aside":   model.SetAside{Finding: model.Finding{Code: model.UrgencyOpen}},
	} {
		var p model.Problem
		equal(t, what, errors.As(model.Try(d.s, c), &p) && p.Code == model.CodeMany && p.Limit == model.MaxItems, true)
	}
	d.do(model.MarkClash{A: second, B: d.transport}, model.SetAside{Finding: another}) // one that is there already
}

// reserves is a ja of a partner under the reserve of a body, by a day.
func reserves(agreement, partner model.ID, by date.Due) model.Change {
	return model.GiveAnswer{Agreement: agreement, Partner: partner, Reply: model.Reserved, Body: "raad van toezicht", By: by}
}

func TestAllIsRoundWhenTheLastBodyDecided(t *testing.T) {
	d := newDesk(t)
	equal(t, "without reservations", d.s.Round(), model.Round{})
	second, third := d.deal("De hal gaat open"), d.deal("De bus rijdt")
	d.do(reserves(d.tariff, d.nabij, in(30)), reserves(second, d.rietgoor, in(40)), reserves(second, d.nabij, in(20)), reserves(third, d.nabij, date.Due{}))
	got := d.s.Round()
	equal(t, "waiting", got.Waiting, 4)
	equal(t, "of which nothing can be said", got.Undated, 1)
	equal(t, "the last agreement", got.Last.Agreement, second)
	equal(t, "the last partner", got.Last.Answer.Partner, d.rietgoor)
	d.do(model.Decided{Agreement: second, Partner: d.rietgoor, Outcome: model.Granted})
	got = d.s.Round()
	equal(t, "without what was decided", got.Waiting, 3)
	equal(t, "then the last", got.Last.Agreement, d.tariff)
	d.do(model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: model.Refused}, model.Decided{Agreement: second, Partner: d.nabij, Outcome: model.Granted})
	got = d.s.Round()
	equal(t, "only one without a day", got, model.Round{Waiting: 1, Undated: 1})
	equal(t, "those decided on are listed too", len(d.s.Reservations()), 4)
}

func TestAReservationHoldsAsLongAsItsWords(t *testing.T) {
	d := newDesk(t)
	d.do(reserves(d.tariff, d.nabij, in(30)), d.reply(d.rietgoor, model.SaysYes))
	got := d.s.Reservations()
	equal(t, "reservations", len(got), 1)
	equal(t, "the body", got[0].Answer.Body, "raad van toezicht")
	before := d.s
	for what, c := range map[string]model.Change{
		"on other words":             text(d.tariff, model.FieldText, "Anders"),
		"of what lapsed":             model.DropAgreement{ID: d.tariff},
		"of what is done":            pick(d.tariff, model.FieldProgress, model.Done),
		"when it is a plain ja":      d.reply(d.nabij, model.SaysYes),
		"when it was not asked":      model.TakeAnswer{Agreement: d.tariff, Partner: d.nabij},
		"when it says zo niet after": d.reply(d.nabij, model.SaysIfNot),
	} {
		d.s = before
		d.do(c)
		equal(t, what, len(d.s.Reservations()), 0)
		equal(t, what+", round", d.s.Round(), model.Round{})
	}
}

func TestTheMinutesOfTheAgenda(t *testing.T) {
	d := newDesk(t)
	poll := modeltest.ID()
	d.do(model.SetMinutes{ID: d.break15, Minutes: 20}, model.AddAgenda{ID: poll, Text: "peiling", Minutes: 5, Step: model.StepPoll})
	equal(t, "longer", d.s.Agenda[0].Minutes, 20)
	equal(t, "no step", d.s.Agenda[0].Step, "")
	equal(t, "its step", d.s.Agenda[1].Step, model.StepPoll)
	d.do(model.SetMinutes{ID: d.break15}, model.SetMinutes{ID: poll, Minutes: 24 * 60})
	equal(t, "as long as it takes", d.s.Agenda[0].Minutes, 0)
	d.refuses([]refusal{
		{"of a subject that is parked", model.SetMinutes{ID: d.parked, Minutes: 5}, model.FieldMinutes, model.CodeGone},
		{"of nothing", model.SetMinutes{ID: modeltest.ID(), Minutes: 5}, model.FieldMinutes, model.CodeGone},
		{"less than none", model.SetMinutes{ID: poll, Minutes: -1}, model.FieldMinutes, model.CodeValue},
		{"more than a day", model.SetMinutes{ID: poll, Minutes: 24*60 + 1}, model.FieldMinutes, model.CodeValue},
		{"on a step that is none", model.AddAgenda{ID: modeltest.ID(), Text: "x", Step: "x"}, model.FieldText, model.CodeValue},
		{"added with less than none", model.AddAgenda{ID: modeltest.ID(), Text: "x", Minutes: -1}, model.FieldMinutes, model.CodeValue},
	})
}
