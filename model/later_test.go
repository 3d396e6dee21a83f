package model_test

import (
	"errors"
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// points says a second and a third point, of Nabij and of the Ouderenberaad.
func (d *desk) points() (second, third model.ID) {
	d.T.Helper()
	second, a := modeltest.Needs(d.Nabij)
	third, b := modeltest.Needs(d.Ouderen)
	d.Do(a, b)
	return second, third
}

func pointIDs(xs []model.Precondition) []model.ID {
	var out []model.ID
	for _, x := range xs {
		out = append(out, x.ID)
	}
	return out
}

func TestTwoPointsClashOnce(t *testing.T) {
	d := newDesk(t)
	second, third := d.points()
	d.Do(model.MarkClash{A: second, B: d.Transport}, model.MarkClash{A: d.Transport, B: second}, model.MarkClash{A: third, B: second})
	if want := []model.Clash{{A: d.Transport, B: second}, {A: second, B: third}}; !slices.Equal(d.S.Clashes, want) {
		t.Errorf("%v, want %v: once, the lower number first", d.S.Clashes, want)
	}
	if got := pointIDs(d.S.ClashesOf(second)); !slices.Equal(got, []model.ID{d.Transport, third}) {
		t.Errorf("the second clashes with %v", got)
	}
	if got := pointIDs(d.S.ClashesOf(d.Transport)); !slices.Equal(got, []model.ID{second}) {
		t.Errorf("the first clashes with %v", got)
	}
	equal(t, "where it is shown", d.S.PlaceOf(second, model.FieldClash).Step, model.StepCarry)
	d.Do(model.DropLine{ID: second})
	equal(t, "with one that lapsed", len(d.S.ClashesOf(third)), 0)
	equal(t, "still marked", len(d.S.Clashes), 2)
	d.Do(model.MarkClash{A: third, B: second, Off: true})
	equal(t, "no longer marked", len(d.S.Clashes), 1)
	d.Do(model.MarkClash{A: d.Transport, B: third, Off: true})
	equal(t, "one that never was", len(d.S.Clashes), 1)
}

func TestAClashIsRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.Do(model.DropLine{ID: second})
	d.refuses([]refusal{
		{"with itself", model.MarkClash{A: d.Transport, B: d.Transport}, model.FieldClash, model.CodeSelf},
		{"with one that was not said", model.MarkClash{A: d.Transport, B: d.Staff}, model.FieldClash, model.CodeState},
		{"with one that lapsed", model.MarkClash{A: second, B: d.Transport}, model.FieldClash, model.CodeState},
		{"with an interest", model.MarkClash{A: d.Transport, B: d.Close}, model.FieldClash, model.CodeGone},
		{"of nothing", model.MarkClash{A: modeltest.ID(), B: d.Transport, Off: true}, model.FieldClash, model.CodeGone},
	})
}

func TestAClashGoesWithItsPoints(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.Do(model.MarkClash{A: d.Transport, B: second}, model.Pick{ID: second, Field: model.FieldStays, Value: "yes"})
	equal(t, "at the table", len(d.S.Table().Clashes), 1)
	equal(t, "in a file that leaves one out", len(d.S.Filed().Clashes), 0)
}

func TestTheTableSaysThatTheOpgaveHolds(t *testing.T) {
	d := newDesk(t)
	d.Do(model.Hold{At: modeltest.Now})
	equal(t, "held", d.S.Opgave.Held, model.Held{At: modeltest.Now, Version: 1})
	d.Version()
	equal(t, "the version that held", d.S.Opgave.Held.Version, 1)
	d.Do(model.Hold{At: modeltest.Now})
	equal(t, "as it is now", d.S.Opgave.Held.Version, 2)
	equal(t, "where it is asked", d.S.PlaceOf("", model.FieldHeld).Step, model.StepReview)
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
	d.Do(say(model.TopicInformal, model.FieldHelps, "de koffie vooraf"), say(model.TopicTrust, model.FieldSeen, "er werd gebeld"),
		say(model.TopicAmbition, model.FieldStand, string(model.StandDiscussed)), say(model.TopicAmbition, model.FieldEvidence, "de tekst"),
		say(model.TopicRecorded, model.FieldHinders, "het format"))
	var order []model.Topic
	for _, r := range d.S.Reflection {
		order = append(order, r.Topic)
	}
	if want := []model.Topic{model.TopicAmbition, model.TopicTrust, model.TopicRecorded, model.TopicInformal}; !slices.Equal(order, want) {
		t.Errorf("%v, want %v", order, want)
	}
	equal(t, "the ambition", d.S.Remark(model.TopicAmbition), model.Remark{Topic: model.TopicAmbition, Stand: model.StandDiscussed, Evidence: "de tekst"})
	equal(t, "of what nothing was said", d.S.Remark(model.TopicRoom), model.Remark{Topic: model.TopicRoom})
	d.Do(say(model.TopicTrust, model.FieldSeen, ""), say(model.TopicAmbition, model.FieldStand, ""))
	equal(t, "an emptied remark goes", len(d.S.Reflection), 3)
	equal(t, "a part that is left", d.S.Remark(model.TopicAmbition).Evidence, "de tekst")
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
				d.Do(say(topic, f, string(model.StandSkipped)))
			} else {
				rows = append(rows, refusal{v + " has no " + string(f), say(topic, f, "x"), f, model.CodeGone})
			}
		}
	}
	equal(t, "conditions and ways of steering", len(d.S.Reflection), 8)
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
	d.Do(model.OpenTable{At: modeltest.Now}, model.CloseTable{At: modeltest.Now}, say(model.TopicRoom, model.FieldSeen, "ruimte genoeg"))
	equal(t, "changed after the table", len(d.S.After), 0)
}

func TestWhoNeedsWhomForWhat(t *testing.T) {
	d := newDesk(t)
	second, own := d.points()
	equal(t, "at first", len(d.S.Needs()), 0)
	d.Do(model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Ouderen, d.Rietgoor}}, d.Link(d.Tariff),
		model.LinkPrecondition{Precondition: second, Agreement: d.Tariff})
	got := d.S.Needs()
	equal(t, "needs", len(got), 2)
	equal(t, "who", got[0].Partner, d.Rietgoor)
	equal(t, "for what", got[0].Precondition, d.Transport)
	equal(t, "by what", got[0].Agreement, d.Tariff)
	if !slices.Equal(got[0].Of, []model.ID{d.Nabij, d.Ouderen}) || !slices.Equal(got[1].Of, []model.ID{d.Rietgoor, d.Ouderen}) {
		t.Errorf("of %v and %v: without itself, by the seats", got[0].Of, got[1].Of)
	}
	alone := modeltest.ID()
	d.Do(model.AddAgreement{ID: alone, Text: "Zelf", Lead: d.Ouderen}, model.LinkPrecondition{Precondition: own, Agreement: alone})
	equal(t, "who does it itself needs nobody", len(d.S.Needs()), 2)
	d.Do(model.SetLead{ID: alone})
	equal(t, "nor where nobody does it", len(d.S.Needs()), 2)
	d.Do(model.DropLine{ID: second})
	equal(t, "without what lapsed", len(d.S.Needs()), 1)
	d.Do(model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Done)})
	equal(t, "nor for what is done", len(d.S.Needs()), 0)
}

// A list holds as many as MaxItems, and no more.
func TestTooManyAreRefused(t *testing.T) {
	d := newDesk(t)
	second, _ := d.points()
	d.S.Polls, d.S.Clashes, d.S.Aside = make([]model.Poll, model.MaxItems-1), make([]model.Clash, model.MaxItems-1), make([]model.Aside, model.MaxItems-1)
	another := finding.Finding{Code: model.WhyUsOpen}
	d.Do(modeltest.Polled(model.PollFits), model.MarkClash{A: d.Transport, B: second}, finding.SetAside(another, false))
	_, third := d.points()
	for what, c := range map[string]model.Change{
		"a poll":  modeltest.Polled(model.PollFits),
		"a clash": model.MarkClash{A: d.Transport, B: third},
		"aside":   model.PutAside{What: model.Aside{Code: model.CodeName(model.UrgencyOpen)}},
	} {
		var p model.Problem
		equal(t, what, errors.As(model.Try(d.S, c), &p) && p.Code == model.CodeMany && p.Limit == model.MaxItems, true)
	}
	d.Do(model.MarkClash{A: second, B: d.Transport}, finding.SetAside(another, false)) // one that is there already
}

// reserves is a ja of a partner under the reserve of a body, by a day.
func reserves(agreement, partner model.ID, by date.Due) model.Change {
	return model.GiveAnswer{Agreement: agreement, Partner: partner, Reply: model.Reserved, Body: "raad van toezicht", By: by}
}

func TestAllIsRoundWhenTheLastBodyDecided(t *testing.T) {
	d := newDesk(t)
	equal(t, "without reservations", d.S.Round(), model.Round{})
	second, third := d.Deal("De hal gaat open"), d.Deal("De bus rijdt")
	d.Do(reserves(d.Tariff, d.Nabij, modeltest.In(30)), reserves(second, d.Rietgoor, modeltest.In(40)), reserves(second, d.Nabij, modeltest.In(20)), reserves(third, d.Nabij, date.Due{}))
	got := d.S.Round()
	equal(t, "waiting", got.Waiting, 4)
	equal(t, "of which nothing can be said", got.Undated, 1)
	equal(t, "the last agreement", got.Last.Agreement, second)
	equal(t, "the last partner", got.Last.Answer.Partner, d.Rietgoor)
	d.Do(model.Decided{Agreement: second, Partner: d.Rietgoor, Outcome: model.Granted})
	got = d.S.Round()
	equal(t, "without what was decided", got.Waiting, 3)
	equal(t, "then the last", got.Last.Agreement, d.Tariff)
	d.Do(model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: model.Refused}, model.Decided{Agreement: second, Partner: d.Nabij, Outcome: model.Granted})
	got = d.S.Round()
	equal(t, "only one without a day", got, model.Round{Waiting: 1, Undated: 1})
	equal(t, "those decided on are listed too", len(d.S.Reservations()), 4)
}

func TestAReservationHoldsAsLongAsItsWords(t *testing.T) {
	d := newDesk(t)
	d.Do(reserves(d.Tariff, d.Nabij, modeltest.In(30)), d.Reply(d.Rietgoor, model.SaysYes))
	got := d.S.Reservations()
	equal(t, "reservations", len(got), 1)
	equal(t, "the body", got[0].Answer.Body, "raad van toezicht")
	before := d.S
	for what, c := range map[string]model.Change{
		"on other words":             modeltest.Text(d.Tariff, model.FieldText, "Anders"),
		"of what lapsed":             model.DropAgreement{ID: d.Tariff},
		"of what is done":            modeltest.Pick(d.Tariff, model.FieldProgress, model.Done),
		"when it is a plain ja":      d.Reply(d.Nabij, model.SaysYes),
		"when it was not asked":      model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij},
		"when it says zo niet after": d.Reply(d.Nabij, model.SaysIfNot),
	} {
		d.S = before
		d.Do(c)
		equal(t, what, len(d.S.Reservations()), 0)
		equal(t, what+", round", d.S.Round(), model.Round{})
	}
}

func TestTheMinutesOfTheAgenda(t *testing.T) {
	d := newDesk(t)
	poll := modeltest.ID()
	d.Do(model.SetMinutes{ID: d.Break15, Minutes: 20}, model.AddAgenda{ID: poll, Text: "peiling", Minutes: 5, Part: model.PartOf(model.StepPoll)})
	equal(t, "longer", d.S.Agenda[0].Minutes, 20)
	equal(t, "no step", d.S.Agenda[0].Part, model.PartOwn)
	equal(t, "its step", d.S.Agenda[1].Part, model.PartOf(model.StepPoll))
	d.Do(model.SetMinutes{ID: d.Break15}, model.SetMinutes{ID: poll, Minutes: 24 * 60})
	equal(t, "as long as it takes", d.S.Agenda[0].Minutes, 0)
	d.refuses([]refusal{
		{"of a subject that is parked", model.SetMinutes{ID: d.Parked, Minutes: 5}, model.FieldMinutes, model.CodeGone},
		{"of nothing", model.SetMinutes{ID: modeltest.ID(), Minutes: 5}, model.FieldMinutes, model.CodeGone},
		{"less than none", model.SetMinutes{ID: poll, Minutes: -1}, model.FieldMinutes, model.CodeValue},
		{"more than a day", model.SetMinutes{ID: poll, Minutes: 24*60 + 1}, model.FieldMinutes, model.CodeValue},
		{"on a step that is none", model.AddAgenda{ID: modeltest.ID(), Text: "x", Part: "x"}, model.FieldText, model.CodeValue},
		{"added with less than none", model.AddAgenda{ID: modeltest.ID(), Text: "x", Minutes: -1}, model.FieldMinutes, model.CodeValue},
	})
}
