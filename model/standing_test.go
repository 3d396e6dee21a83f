package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

// arranged links Rietgoor's precondition to agreement 1 and gives every word
// that arranges it.
func arranged(t *testing.T) *desk {
	d := newDesk(t)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	d.answer(d.nabij, model.SaysYes)
	d.answer(d.rietgoor, model.SaysYes)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordYes})
	return d
}

func (d *desk) standing() model.Standing { return d.s.Standing(d.precondition(d.transport)) }

func (d *desk) stands(rule string, kind model.StandingKind, lacks model.Lack, out bool) {
	d.t.Helper()
	got := d.standing()
	if got.Kind != kind || got.Lacks != lacks || got.Out() != out {
		d.t.Errorf("%s: %s %s, a way out %t; want %s %s, %t", rule, got.Kind, got.Lacks, got.Out(), kind, lacks, out)
	}
}

func TestAPreconditionIsArrangedByItsOwnersWordAlone(t *testing.T) {
	d := newDesk(t)
	d.stands("at first", model.StandsOpen, model.LacksNothing, false)
	equal(t, "a prepared one", d.s.Standing(d.precondition(d.staff)).Kind, model.StandsPrepared)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	d.stands("linked, its owner not asked", model.StandsLinked, model.LacksWord, false)
	d.answer(d.nabij, model.SaysYes)
	d.answer(d.rietgoor, model.SaysYes)
	d.stands("all said ja, its owner not asked", model.StandsLinked, model.LacksWord, false)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordYes})
	d.stands("its owner said geregeld", model.Arranged, model.LacksNothing, true)
	equal(t, "by which agreement", d.standing().Agreement, d.tariff)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordNo})
	d.stands("its owner said not with this alone", model.StandsShort, model.LacksNothing, false)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff})
	d.stands("its owner's word taken back", model.StandsLinked, model.LacksWord, false)
}

func TestAnythingLessReadsAsWhatItIs(t *testing.T) {
	d := arranged(t)
	d.do(model.TakeAnswer{Agreement: d.tariff, Partner: d.nabij})
	d.stands("one answer is awaited", model.StandsLinked, model.LacksAnswers, false)
	if got := d.standing().Waits; !slices.Equal(got, []model.ID{d.nabij}) {
		t.Errorf("waits for %v", got)
	}
	d.answer(d.nabij, model.WasAbsent)
	d.stands("one was absent", model.StandsLinked, model.LacksAnswers, false)
	if got := d.standing().Waits; !slices.Equal(got, []model.ID{d.nabij}) {
		t.Errorf("waits for %v, who was absent", got)
	}
	d.answer(d.nabij, model.SaysIfNot)
	d.stands("one says zo niet", model.StandsLinked, model.LacksConsent, false)
	d.answer(d.nabij, model.Reserved)
	d.stands("one under reservation", model.ArrangedIf, model.LacksNothing, true)
	d.do(model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: model.Granted})
	d.stands("the reservation lifted", model.Arranged, model.LacksNothing, true)
	d.do(model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: model.Refused})
	d.stands("the reservation refused", model.StandsLinked, model.LacksConsent, false)
}

func TestOtherWordsAskTheOwnerAgain(t *testing.T) {
	d := arranged(t)
	d.do(model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"})
	d.stands("on other words", model.StandsLinked, model.LacksWord, false)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordYes})
	d.stands("the answers are on the earlier text", model.StandsLinked, model.LacksAnswers, false)
	d.do(model.SetLead{ID: d.tariff})
	d.do(model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordYes})
	d.stands("without a trekker", model.StandsLinked, model.LacksLead, false)
	d.do(model.SetLead{ID: d.tariff, Partner: d.nabij}, model.SetDue{ID: d.tariff, Field: model.FieldDue},
		model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: model.WordYes})
	d.stands("without a date", model.StandsLinked, model.LacksDate, false)
	e := arranged(t)
	e.do(model.OwnWord{Precondition: e.transport, Agreement: e.tariff, Word: model.WordNo}, model.SetText{ID: e.tariff, Field: model.FieldText, Text: "Anders"})
	e.stands("a no on earlier words", model.StandsLinked, model.LacksWord, false)
}

func TestAnAgreementThatCameToNothingArrangesNothing(t *testing.T) {
	for _, dead := range []func(d *desk) model.Change{
		func(d *desk) model.Change {
			return model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Stuck)}
		},
		func(d *desk) model.Change {
			return model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Stopped)}
		},
		func(d *desk) model.Change { return model.DropAgreement{ID: d.tariff} },
	} {
		d := arranged(t)
		d.do(dead(d))
		d.stands("was arranged", model.WasArranged, model.LacksNothing, false)
		e := newDesk(t)
		e.do(model.LinkPrecondition{Precondition: e.transport, Agreement: e.tariff}, dead(e))
		e.stands("never was", model.StandsOpen, model.LacksNothing, false)
	}
	d := arranged(t)
	d.do(model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Done)})
	d.stands("carried out", model.Arranged, model.LacksNothing, true)
}

func TestOfSeveralLinksTheBestCounts(t *testing.T) {
	d := arranged(t)
	second, third := modeltest.ID(), modeltest.ID()
	d.do(model.AddAgreement{ID: second, Text: "b", Lead: d.nabij, Due: day}, model.AddAgreement{ID: third, Text: "c"},
		model.LinkPrecondition{Precondition: d.transport, Agreement: second}, model.LinkPrecondition{Precondition: d.transport, Agreement: third})
	d.stands("one arranges it", model.Arranged, model.LacksNothing, true)
	d.do(model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Stuck)})
	d.stands("the others are linked", model.StandsLinked, model.LacksWord, false)
	equal(t, "by which", d.standing().Agreement, second)
	d.do(model.OwnWord{Precondition: d.transport, Agreement: second, Word: model.WordNo}, model.OwnWord{Precondition: d.transport, Agreement: third, Word: model.WordNo})
	d.stands("was arranged goes before not enough", model.WasArranged, model.LacksNothing, false)
	d.do(model.Unlink{Precondition: d.transport, Agreement: d.tariff})
	d.stands("not enough", model.StandsShort, model.LacksNothing, false)
}

func TestTheOtherWaysOut(t *testing.T) {
	d := arranged(t)
	d.do(model.TakeUp{Precondition: d.transport, Version: 1})
	d.stands("taken up in the opgave", model.StandsTakenUp, model.LacksNothing, true)
	equal(t, "in which version", d.precondition(d.transport).Version, 1)
	d.do(model.Accept{Precondition: d.transport, Consequence: "rijden zelf", Told: "de directie", Review: day})
	d.stands("accepted", model.StandsAccepted, model.LacksNothing, true)
	x := d.precondition(d.transport)
	equal(t, "the version", x.Version, 0)
	equal(t, "what follows", x.Acceptance, model.Acceptance{Consequence: "rijden zelf", Told: "de directie", Review: day})
	d.do(model.TakeUp{Precondition: d.transport, Version: 1})
	equal(t, "after another way out", d.precondition(d.transport).Acceptance, model.Acceptance{})
	d.do(model.Unexit{Precondition: d.transport})
	d.stands("taken back: as its links have it", model.Arranged, model.LacksNothing, true)
	d.do(model.DropLine{ID: d.transport, Why: "speelt niet meer"})
	d.stands("lapsed", model.StandsLapsed, model.LacksNothing, true)
}

func TestAWayOutIsRefused(t *testing.T) {
	d := newDesk(t)
	lapsed := modeltest.ID()
	d.do(model.AddLine{ID: lapsed, Partner: d.rietgoor, Sort: model.SortPrecondition, Text: "x", State: model.Spoken}, model.DropLine{ID: lapsed})
	d.refuses([]refusal{
		{"in a version that is not there", model.TakeUp{Precondition: d.transport, Version: 2}, model.FieldExit, model.CodeReference},
		{"in no version", model.TakeUp{Precondition: d.transport}, model.FieldExit, model.CodeReference},
		{"of a prepared one", model.TakeUp{Precondition: d.staff, Version: 1}, model.FieldExit, model.CodeState},
		{"of a lapsed one", model.Accept{Precondition: lapsed, Consequence: "x"}, model.FieldExit, model.CodeState},
		{"of nothing", model.Unexit{Precondition: d.close}, model.FieldExit, model.CodeGone},
		{"without what follows", model.Accept{Precondition: d.transport, Told: "x"}, model.FieldExit, model.CodeEmpty},
		{"with a review on no day", model.Accept{Precondition: d.transport, Consequence: "x", Review: never}, model.FieldReview, model.CodeDate},
		{"with too much that follows", model.Accept{Precondition: d.transport, Consequence: long(model.MaxLine)}, model.FieldExit, model.CodeLong},
		{"told to too many", model.Accept{Precondition: d.transport, Consequence: "x", Told: long(model.MaxLine)}, model.FieldTold, model.CodeLong},
	})
}
