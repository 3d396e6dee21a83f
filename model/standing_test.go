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
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	d.Answer(d.Nabij, model.SaysYes)
	d.Answer(d.Rietgoor, model.SaysYes)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	return d
}

func (d *desk) standing() model.Standing { return d.S.Standing(d.Precondition(d.Transport)) }

func (d *desk) stands(rule string, kind model.StandingKind, lacks model.Lack, out bool) {
	d.T.Helper()
	got := d.standing()
	if got.Kind != kind || got.Lacks != lacks || got.Out() != out {
		d.T.Errorf("%s: %s %s, a way out %t; want %s %s, %t", rule, got.Kind, got.Lacks, got.Out(), kind, lacks, out)
	}
}

func TestAPreconditionIsArrangedByItsOwnersWordAlone(t *testing.T) {
	d := newDesk(t)
	d.stands("at first", model.StandsOpen, model.LacksNothing, false)
	equal(t, "a prepared one", d.S.Standing(d.Precondition(d.Staff)).Kind, model.StandsPrepared)
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	d.stands("linked, its owner not asked", model.StandsLinked, model.LacksWord, false)
	d.Answer(d.Nabij, model.SaysYes)
	d.Answer(d.Rietgoor, model.SaysYes)
	d.stands("all said ja, its owner not whether it is arranged", model.StandsLinked, model.LacksPoint, false)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	d.stands("its owner said geregeld", model.Arranged, model.LacksNothing, true)
	equal(t, "by which agreement", d.standing().Agreement, d.Tariff)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordNo})
	d.stands("its owner said not with this alone", model.StandsShort, model.LacksNothing, false)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff})
	d.stands("its owner's word taken back", model.StandsLinked, model.LacksPoint, false)
}

func TestAnythingLessReadsAsWhatItIs(t *testing.T) {
	d := arranged(t)
	d.Do(model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij})
	d.stands("one answer is awaited", model.StandsLinked, model.LacksAnswers, false)
	if got := d.standing().Waits; !slices.Equal(got, []model.ID{d.Nabij}) {
		t.Errorf("waits for %v", got)
	}
	d.Answer(d.Nabij, model.WasAbsent)
	d.stands("one was absent", model.StandsLinked, model.LacksAnswers, false)
	if got := d.standing().Waits; !slices.Equal(got, []model.ID{d.Nabij}) {
		t.Errorf("waits for %v, who was absent", got)
	}
	d.Answer(d.Nabij, model.SaysIfNot)
	d.stands("one says zo niet", model.StandsLinked, model.LacksConsent, false)
	d.Answer(d.Nabij, model.Reserved)
	d.stands("one under reservation", model.ArrangedIf, model.LacksNothing, true)
	d.Do(model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: model.Granted})
	d.stands("the reservation lifted", model.Arranged, model.LacksNothing, true)
	d.Do(model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: model.Refused})
	d.stands("the reservation refused", model.StandsLinked, model.LacksConsent, false)
}

func TestOtherWordsAskTheOwnerAgain(t *testing.T) {
	d := arranged(t)
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
	d.stands("on other words", model.StandsLinked, model.LacksEarlier, false)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	d.stands("the answers are on the earlier text", model.StandsLinked, model.LacksAnswers, false)
	d.Do(model.SetLead{ID: d.Tariff})
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	d.stands("without a trekker", model.StandsLinked, model.LacksLead, false)
	d.Do(model.SetLead{ID: d.Tariff, Partner: d.Nabij}, model.SetDue{ID: d.Tariff, Field: model.FieldDue},
		model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	d.stands("without a date", model.StandsLinked, model.LacksDate, false)
	e := arranged(t)
	e.Do(model.OwnWord{Precondition: e.Transport, Agreement: e.Tariff, Word: model.WordNo}, model.SetText{ID: e.Tariff, Field: model.FieldText, Text: "Anders"})
	e.stands("a no on earlier words", model.StandsLinked, model.LacksEarlier, false)
}

// What the owner answered to the agreement goes before its word on the point.
func TestAPointStandsByItsOwnersLastAnswer(t *testing.T) {
	for _, want := range []struct {
		answer model.Reply
		lacks  model.Lack
	}{
		{model.SaysIfNot, model.LacksOwner}, {model.StaysOut, model.LacksOwner}, {model.WasAbsent, model.LacksAbsent},
		{model.SaysYes, model.LacksPoint}, {model.Reserved, model.LacksPoint},
	} {
		d := newDesk(t)
		d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
		d.Answer(d.Rietgoor, want.answer)
		d.stands(string(want.answer), model.StandsLinked, want.lacks, false)
		d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
		if want.answer != model.WasAbsent {
			d.stands(string(want.answer)+" on earlier words", model.StandsLinked, model.LacksEarlier, false)
		}
	}
	for _, no := range []model.Reply{model.SaysIfNot, model.StaysOut} {
		d := arranged(t)
		d.Answer(d.Rietgoor, no)
		d.stands("geregeld, and after that "+string(no), model.StandsLinked, model.LacksOwner, false)
		e := newDesk(t)
		e.Do(model.LinkPrecondition{Precondition: e.Transport, Agreement: e.Tariff},
			model.OwnWord{Precondition: e.Transport, Agreement: e.Tariff, Word: model.WordNo})
		e.Answer(e.Rietgoor, no)
		e.stands("not enough, and "+string(no), model.StandsLinked, model.LacksOwner, false)
	}
	e := newDesk(t)
	e.Do(model.LinkPrecondition{Precondition: e.Transport, Agreement: e.Tariff}, model.SetSeat{ID: e.Rietgoor, Seat: model.IsAbsent})
	e.stands("its owner is not there", model.StandsLinked, model.LacksAbsent, false)
	d := arranged(t)
	d.Answer(d.Rietgoor, model.Reserved)
	d.Do(model.Decided{Agreement: d.Tariff, Partner: d.Rietgoor, Outcome: model.Refused})
	d.stands("its body did not agree", model.StandsLinked, model.LacksOwner, false)
}

// A plain ja of somebody whose mandate is not that far is one to confirm.
func TestAJaThatIsToBeConfirmedAtHome(t *testing.T) {
	d := arranged(t)
	mandate := func(kind model.Authority, detail string) {
		d.Do(model.Pick{ID: d.Nabij, Field: model.FieldMandate, Value: string(kind)}, model.SetText{ID: d.Nabij, Field: model.FieldDetail, Text: detail})
	}
	d.stands("both may decide", model.Arranged, model.LacksNothing, true)
	for _, kind := range []model.Authority{model.MayReserved, model.TakesBack, model.MayAdvise} {
		mandate(kind, "de ledenvergadering")
		d.stands(string(kind), model.ArrangedIf, model.LacksNothing, true)
		equal(t, "whose ja", d.standing().Confirms, d.Nabij)
	}
	d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysYes, How: model.InWriting})
	d.stands("in writing", model.Arranged, model.LacksNothing, true)
	mandate(model.MayWithin, "€ 5.000")
	d.Answer(d.Nabij, model.SaysYes)
	d.stands("within a limit", model.Arranged, model.LacksNothing, true)
}

func TestWhatJoinedSinceAnAnswer(t *testing.T) {
	d := newDesk(t)
	d.Answer(d.Nabij, model.SaysYes)
	joined := func(what string, want ...int) {
		t.Helper()
		x, _ := d.Agreement(d.Tariff).Answer(d.Nabij)
		if got := d.S.JoinedSince(d.Agreement(d.Tariff), x); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	joined("nothing yet")
	second := modeltest.ID()
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	joined("one point", 1)
	d.Do(model.AddLine{ID: second, Partner: d.Nabij, Sort: model.SortPrecondition, Text: "tijd", State: model.Spoken},
		model.LinkPrecondition{Precondition: second, Agreement: d.Tariff})
	joined("two points", 1, 2)
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
	joined("and other words")
	d.Answer(d.Nabij, model.SaysYes)
	joined("asked again")
	d.Do(model.Unlink{Precondition: second, Agreement: d.Tariff})
	joined("one went")
}

func TestAnAgreementThatCameToNothingArrangesNothing(t *testing.T) {
	for _, dead := range []func(d *desk) model.Change{
		func(d *desk) model.Change {
			return model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Stuck)}
		},
		func(d *desk) model.Change {
			return model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Stopped)}
		},
		func(d *desk) model.Change { return model.DropAgreement{ID: d.Tariff} },
	} {
		d := arranged(t)
		d.Do(dead(d))
		d.stands("was arranged", model.WasArranged, model.LacksNothing, false)
		e := newDesk(t)
		e.Do(model.LinkPrecondition{Precondition: e.Transport, Agreement: e.Tariff}, dead(e))
		e.stands("never was", model.StandsOpen, model.LacksNothing, false)
	}
	d := arranged(t)
	d.Do(model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Done)})
	d.stands("carried out", model.Arranged, model.LacksNothing, true)
}

func TestOfSeveralLinksTheBestCounts(t *testing.T) {
	d := arranged(t)
	second, third := modeltest.ID(), modeltest.ID()
	d.Do(model.AddAgreement{ID: second, Text: "b", Lead: d.Nabij, Due: day}, model.AddAgreement{ID: third, Text: "c"},
		model.LinkPrecondition{Precondition: d.Transport, Agreement: second}, model.LinkPrecondition{Precondition: d.Transport, Agreement: third})
	d.stands("one arranges it", model.Arranged, model.LacksNothing, true)
	d.Do(model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Stuck)})
	d.stands("the others are linked", model.StandsLinked, model.LacksWord, false)
	equal(t, "by which", d.standing().Agreement, second)
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: second, Word: model.WordNo}, model.OwnWord{Precondition: d.Transport, Agreement: third, Word: model.WordNo})
	d.stands("was arranged goes before not enough", model.WasArranged, model.LacksNothing, false)
	d.Do(model.Unlink{Precondition: d.Transport, Agreement: d.Tariff})
	d.stands("not enough", model.StandsShort, model.LacksNothing, false)
}

func TestTheOtherWaysOut(t *testing.T) {
	d := arranged(t)
	d.Do(model.TakeUp{Precondition: d.Transport, Version: 1})
	d.stands("taken up in the opgave", model.StandsTakenUp, model.LacksNothing, true)
	equal(t, "in which version", d.Precondition(d.Transport).Version, 1)
	d.Do(model.Accept{Precondition: d.Transport, Consequence: "rijden zelf", Told: "de directie", Review: day})
	d.stands("accepted", model.StandsAccepted, model.LacksNothing, true)
	x := d.Precondition(d.Transport)
	equal(t, "the version", x.Version, 0)
	equal(t, "what follows", x.Acceptance, model.Acceptance{Consequence: "rijden zelf", Told: "de directie", Review: day})
	d.Do(model.TakeUp{Precondition: d.Transport, Version: 1})
	equal(t, "after another way out", d.Precondition(d.Transport).Acceptance, model.Acceptance{})
	d.Do(model.Unexit{Precondition: d.Transport})
	d.stands("taken back: as its links have it", model.Arranged, model.LacksNothing, true)
	d.Do(model.DropLine{ID: d.Transport, Why: "speelt niet meer"})
	d.stands("lapsed", model.StandsLapsed, model.LacksNothing, true)
}

func TestAWayOutIsRefused(t *testing.T) {
	d := newDesk(t)
	lapsed := modeltest.ID()
	d.Do(model.AddLine{ID: lapsed, Partner: d.Rietgoor, Sort: model.SortPrecondition, Text: "x", State: model.Spoken}, model.DropLine{ID: lapsed})
	d.refuses([]refusal{
		{"in a version that is not there", model.TakeUp{Precondition: d.Transport, Version: 2}, model.FieldExit, model.CodeReference},
		{"in no version", model.TakeUp{Precondition: d.Transport}, model.FieldExit, model.CodeReference},
		{"of a prepared one", model.TakeUp{Precondition: d.Staff, Version: 1}, model.FieldExit, model.CodeState},
		{"of a lapsed one", model.Accept{Precondition: lapsed, Consequence: "x"}, model.FieldExit, model.CodeState},
		{"of nothing", model.Unexit{Precondition: d.Close}, model.FieldExit, model.CodeGone},
		{"without what follows", model.Accept{Precondition: d.Transport, Told: "x"}, model.FieldExit, model.CodeEmpty},
		{"with a review on no day", model.Accept{Precondition: d.Transport, Consequence: "x", Review: never}, model.FieldReview, model.CodeDate},
		{"with too much that follows", model.Accept{Precondition: d.Transport, Consequence: long(model.MaxLine)}, model.FieldExit, model.CodeLong},
		{"told to too many", model.Accept{Precondition: d.Transport, Consequence: "x", Told: long(model.MaxLine)}, model.FieldTold, model.CodeLong},
	})
}
