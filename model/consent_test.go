package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
)

// The agreement is pulled by Nabij, with Rietgoor doing it too; the
// Ouderenberaad takes note.
func consentDesk(t *testing.T) *desk {
	d := newDesk(t)
	d.do(model.SetOthers{ID: d.tariff, Others: []model.ID{d.rietgoor}})
	return d
}

func (d *desk) says(partner model.ID, r model.Reply) func() {
	return func() { d.answer(partner, r) }
}

func (d *desk) decided(partner model.ID, o model.Outcome) func() {
	return func() { d.do(model.Decided{Agreement: d.tariff, Partner: partner, Outcome: o}) }
}

func TestStatusFollowsFromTheAnswers(t *testing.T) {
	for _, r := range []struct {
		rule string
		said func(d *desk) []func()
		want model.Status
	}{
		{"nobody answered", func(*desk) []func() { return nil }, model.Proposal},
		{"one of two", func(d *desk) []func() { return []func(){d.says(d.nabij, model.SaysYes)} }, model.Discussed},
		{"only who takes note", func(d *desk) []func() { return []func(){d.says(d.ouderen, model.SaysYes)} }, model.Discussed},
		{"both", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.SaysYes)}
		}, model.Agreed},
		{"both, and who takes note says not", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.SaysYes), d.says(d.ouderen, model.SaysIfNot)}
		}, model.Agreed},
		{"one under reservation", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.Reserved)}
		}, model.UnderReserve},
		{"a reservation, the other not asked", func(d *desk) []func() { return []func(){d.says(d.rietgoor, model.Reserved)} }, model.Discussed},
		{"the reservation is lifted", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.Reserved), d.decided(d.rietgoor, model.Granted)}
		}, model.Ratified},
		{"one of two reservations is lifted", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.Reserved), d.says(d.rietgoor, model.Reserved), d.decided(d.rietgoor, model.Granted)}
		}, model.UnderReserve},
		{"the body refuses", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.Reserved), d.decided(d.rietgoor, model.Refused)}
		}, model.NotRound},
		{"the body's decision is taken back", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.Reserved), d.decided(d.rietgoor, model.Refused),
				d.decided(d.rietgoor, model.Pending)}
		}, model.UnderReserve},
		{"one zo niet", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.SaysIfNot)}
		}, model.NotRound},
		{"one zo niet, the other not asked", func(d *desk) []func() { return []func(){d.says(d.rietgoor, model.SaysIfNot)} }, model.NotRound},
		{"one stays out", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.StaysOut)}
		}, model.Agreed},
		{"the trekker stays out", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.StaysOut), d.says(d.rietgoor, model.SaysYes)}
		}, model.NotRound},
		{"one was absent", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.WasAbsent)}
		}, model.Discussed},
		{"all were absent", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.WasAbsent), d.says(d.rietgoor, model.WasAbsent)}
		}, model.Discussed},
		{"an answer changes", func(d *desk) []func() {
			return []func(){d.says(d.nabij, model.SaysYes), d.says(d.rietgoor, model.SaysIfNot), d.says(d.rietgoor, model.SaysYes)}
		}, model.Agreed},
	} {
		d := consentDesk(t)
		for _, say := range r.said(d) {
			say()
		}
		equal(t, r.rule, d.s.Status(d.agreement(d.tariff)), r.want)
	}
}

func TestStatusFollowsTheWords(t *testing.T) {
	agreed := func(t *testing.T) *desk {
		d := consentDesk(t)
		d.answer(d.nabij, model.SaysYes)
		d.answer(d.rietgoor, model.SaysYes)
		return d
	}
	status := func(d *desk) model.Status { return d.s.Status(d.agreement(d.tariff)) }
	d := agreed(t)
	d.do(model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"})
	equal(t, "after other words", status(d), model.Discussed)
	d.answer(d.nabij, model.SaysYes)
	equal(t, "one asked again", status(d), model.Discussed)
	d.answer(d.rietgoor, model.SaysYes)
	equal(t, "both asked again", status(d), model.Agreed)
	d.do(model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders.", LanguageOnly: true})
	equal(t, "after alleen taal", status(d), model.Agreed)
	d.do(model.SetOthers{ID: d.tariff, Others: []model.ID{d.rietgoor, d.ouderen}})
	equal(t, "with one more who is bound", status(d), model.Discussed)
	d.do(model.DropAgreement{ID: d.tariff})
	equal(t, "lapsed", status(d), model.StatusLapsed)

	d = agreed(t)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	equal(t, "after a link", status(d), model.Discussed)
	d = agreed(t)
	d.do(model.TakeAnswer{Agreement: d.tariff, Partner: d.nabij}, model.TakeAnswer{Agreement: d.tariff, Partner: d.rietgoor})
	equal(t, "with all answers taken back", status(d), model.Proposal)
	d = agreed(t)
	d.do(model.GiveAnswer{Agreement: d.tariff, Partner: d.rietgoor, Reply: model.SaysIfNot}, model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"})
	equal(t, "a stale zo niet", status(d), model.Discussed)
	d = newDesk(t)
	d.answer(d.nabij, model.StaysOut)
	equal(t, "nobody left who is in", status(d), model.NotRound)
}

func TestTheBoundAreTrekkerOthersAndOwnersOfWhatIsLinked(t *testing.T) {
	d := newDesk(t)
	bound := func() []model.ID { return d.s.Bound(d.agreement(d.tariff)) }
	if got := bound(); !slices.Equal(got, []model.ID{d.nabij}) {
		t.Errorf("bound %v, want the trekker", got)
	}
	d.do(model.SetOthers{ID: d.tariff, Others: []model.ID{d.ouderen}}, model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	if got := bound(); !slices.Equal(got, []model.ID{d.rietgoor, d.nabij, d.ouderen}) {
		t.Errorf("bound %v, want all three in the order of their seats", got)
	}
	d.do(model.DropLine{ID: d.transport}, model.SetLead{ID: d.tariff, Candidates: []model.ID{d.nabij}}, model.SetOthers{ID: d.tariff})
	d.do(model.LinkPrecondition{Precondition: d.staff, Agreement: d.tariff})
	if got := bound(); len(got) != 0 {
		t.Errorf("bound %v: neither candidates nor owners of prepared or lapsed preconditions are", got)
	}
	d.answer(d.nabij, model.SaysYes)
	equal(t, "status with nobody bound", d.s.Status(d.agreement(d.tariff)), model.Discussed)
}

func TestUnaskedAreTheMissingAndTheStale(t *testing.T) {
	d := consentDesk(t)
	unasked := func() []model.ID { return d.s.Unasked(d.agreement(d.tariff)) }
	if got := unasked(); !slices.Equal(got, []model.ID{d.rietgoor, d.nabij}) {
		t.Errorf("at first %v", got)
	}
	d.answer(d.nabij, model.SaysYes)
	d.answer(d.ouderen, model.SaysYes)
	d.answer(d.rietgoor, model.WasAbsent)
	if got := unasked(); !slices.Equal(got, []model.ID{d.rietgoor}) {
		t.Errorf("with one who came back %v", got)
	}
	d.do(model.SetSeat{ID: d.rietgoor, Seat: model.IsAbsent})
	if got := unasked(); len(got) != 0 {
		t.Errorf("with one who is still away %v", got)
	}
	d.do(model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"})
	if got := unasked(); !slices.Equal(got, []model.ID{d.rietgoor, d.nabij, d.ouderen}) {
		t.Errorf("after other words %v", got)
	}
}

func TestWhoSpeaksForItself(t *testing.T) {
	d := consentDesk(t)
	speaks := func(p model.ID) bool { return d.s.SpeaksForItself(d.partner(p), d.agreement(d.tariff)) }
	mandate := func(p model.ID, a model.Authority) {
		d.do(model.Pick{ID: p, Field: model.FieldMandate, Value: string(a)})
	}
	equal(t, "a mandate that was not asked", speaks(d.rietgoor), true)
	mandate(d.rietgoor, model.MayDecide)
	equal(t, "a full mandate", speaks(d.rietgoor), false)
	for _, a := range []model.Authority{model.MayWithin, model.MayReserved, model.TakesBack} {
		mandate(d.rietgoor, a)
		equal(t, "a mandate "+string(a), speaks(d.rietgoor), true)
	}
	mandate(d.rietgoor, model.MayDecide)
	mandate(d.nabij, model.MayDecide)
	equal(t, "the trekker", speaks(d.nabij), true)
	equal(t, "residents", speaks(d.ouderen), false)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	equal(t, "the owner of a linked precondition", speaks(d.rietgoor), true)
}

func TestAnAnswerIsRecordedOnTheWordsAsTheyAre(t *testing.T) {
	d := consentDesk(t)
	d.do(model.GiveAnswer{Agreement: d.tariff, Partner: d.rietgoor, Reply: model.Reserved, How: model.InWriting, Body: "raad van\ntoezicht", By: day, Needs: "x"})
	x, _ := d.agreement(d.tariff).Answer(d.rietgoor)
	equal(t, "the reservation", x, model.Answer{Partner: d.rietgoor, Reply: model.Reserved, How: model.InWriting, On: 1, Body: "raad van toezicht", By: day})
	d.do(model.GiveAnswer{Agreement: d.tariff, Partner: d.rietgoor, Reply: model.SaysIfNot, How: model.Together, Body: "x", By: day, Needs: "een tarief"})
	x, _ = d.agreement(d.tariff).Answer(d.rietgoor)
	equal(t, "zo niet", x, model.Answer{Partner: d.rietgoor, Reply: model.SaysIfNot, How: model.Together, On: 1, Needs: "een tarief"})
	d.do(model.TakeAnswer{Agreement: d.tariff, Partner: d.rietgoor})
	equal(t, "answers left", len(d.agreement(d.tariff).Answers), 0)
	d.answer(d.nabij, model.SaysYes)
	give := func(a, p model.ID, r model.Reply) model.GiveAnswer {
		return model.GiveAnswer{Agreement: a, Partner: p, Reply: r}
	}
	tooLong := long(model.MaxLine)
	d.refuses([]refusal{
		{"to no agreement", give(d.nabij, d.nabij, model.SaysYes), model.FieldAnswers, model.CodeGone},
		{"to a voorzet", give(d.secret, d.nabij, model.SaysYes), model.FieldAnswers, model.CodeDraft},
		{"by nobody", give(d.tariff, "", model.SaysYes), model.FieldName, model.CodeGone},
		{"by a voorzet", give(d.tariff, d.hidden, model.SaysYes), model.FieldName, model.CodeDraft},
		{"no answer of ours", give(d.tariff, d.nabij, "misschien"), model.FieldAnswers, model.CodeValue},
		{"not asked is not stored", give(d.tariff, d.nabij, ""), model.FieldAnswers, model.CodeValue},
		{"in no way of ours", model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.SaysYes, How: "zwijgend"}, model.FieldAnswers, model.CodeValue},
		{"by a day that does not exist", model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.Reserved, By: never}, model.FieldBy, model.CodeDate},
		{"of too long a body", model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.Reserved, Body: tooLong}, model.FieldBody, model.CodeLong},
		{"with too long a need", model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.SaysIfNot, Needs: tooLong}, model.FieldNeeds, model.CodeLong},
		{"taking back what was not given", model.TakeAnswer{Agreement: d.tariff, Partner: d.ouderen}, model.FieldAnswers, model.CodeGone},
		{"taking back from no agreement", model.TakeAnswer{Agreement: d.nabij, Partner: d.nabij}, model.FieldAnswers, model.CodeGone},
		{"deciding on a plain ja", model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: model.Granted}, model.FieldBody, model.CodeState},
		{"deciding on no answer", model.Decided{Agreement: d.tariff, Partner: d.ouderen, Outcome: model.Granted}, model.FieldBody, model.CodeGone},
		{"deciding on no agreement", model.Decided{Agreement: d.nabij, Partner: d.nabij, Outcome: model.Granted}, model.FieldBody, model.CodeGone},
	})
	d.answer(d.nabij, model.Reserved)
	d.refuses([]refusal{{"no outcome of ours", model.Decided{Agreement: d.tariff, Partner: d.nabij, Outcome: "later"}, model.FieldBody, model.CodeValue}})
}

// What stays at the table is in no file, but who is bound by it still is: a
// document must not call an agreement akkoord that the table does not.
func TestAFileTellsTheSameStatusAsTheTable(t *testing.T) {
	d := newDesk(t)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff}, model.Pick{ID: d.transport, Field: model.FieldStays, Value: "yes"})
	d.answer(d.nabij, model.SaysYes)
	filed := d.s.Filed()
	a, _ := filed.Agreement(d.tariff)
	equal(t, "status in a file", filed.Status(a), d.s.Status(d.agreement(d.tariff)))
}
