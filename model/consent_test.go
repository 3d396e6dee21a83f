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
	d.Do(model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Rietgoor}})
	return d
}

func (d *desk) says(partner model.ID, r model.Reply) func() {
	return func() { d.Answer(partner, r) }
}

func (d *desk) decided(partner model.ID, o model.Outcome) func() {
	return func() { d.Do(model.Decided{Agreement: d.Tariff, Partner: partner, Outcome: o}) }
}

func TestStatusFollowsFromTheAnswers(t *testing.T) {
	for _, r := range []struct {
		rule string
		said func(d *desk) []func()
		want model.Status
	}{
		{"nobody answered", func(*desk) []func() { return nil }, model.Proposal},
		{"one of two", func(d *desk) []func() { return []func(){d.says(d.Nabij, model.SaysYes)} }, model.Discussed},
		{"only who takes note", func(d *desk) []func() { return []func(){d.says(d.Ouderen, model.SaysYes)} }, model.Discussed},
		{"both", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.SaysYes)}
		}, model.Agreed},
		{"both, and who takes note says not", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.SaysYes), d.says(d.Ouderen, model.SaysIfNot)}
		}, model.Agreed},
		{"one under reservation", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.Reserved)}
		}, model.UnderReserve},
		{"a reservation, the other not asked", func(d *desk) []func() { return []func(){d.says(d.Rietgoor, model.Reserved)} }, model.Discussed},
		{"the reservation is lifted", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.Reserved), d.decided(d.Rietgoor, model.Granted)}
		}, model.Ratified},
		{"one of two reservations is lifted", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.Reserved), d.says(d.Rietgoor, model.Reserved), d.decided(d.Rietgoor, model.Granted)}
		}, model.UnderReserve},
		{"the body refuses", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.Reserved), d.decided(d.Rietgoor, model.Refused)}
		}, model.NotRound},
		{"the body's decision is taken back", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.Reserved), d.decided(d.Rietgoor, model.Refused),
				d.decided(d.Rietgoor, model.Pending)}
		}, model.UnderReserve},
		{"one zo niet", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.SaysIfNot)}
		}, model.NotRound},
		{"one zo niet, the other not asked", func(d *desk) []func() { return []func(){d.says(d.Rietgoor, model.SaysIfNot)} }, model.NotRound},
		{"one stays out", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.StaysOut)}
		}, model.Agreed},
		{"the trekker stays out", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.StaysOut), d.says(d.Rietgoor, model.SaysYes)}
		}, model.NotRound},
		{"one was absent", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.WasAbsent)}
		}, model.Discussed},
		{"all were absent", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.WasAbsent), d.says(d.Rietgoor, model.WasAbsent)}
		}, model.Discussed},
		{"an answer changes", func(d *desk) []func() {
			return []func(){d.says(d.Nabij, model.SaysYes), d.says(d.Rietgoor, model.SaysIfNot), d.says(d.Rietgoor, model.SaysYes)}
		}, model.Agreed},
	} {
		d := consentDesk(t)
		for _, say := range r.said(d) {
			say()
		}
		equal(t, r.rule, d.S.Status(d.Agreement(d.Tariff)), r.want)
	}
}

func TestStatusFollowsTheWords(t *testing.T) {
	agreed := func(t *testing.T) *desk {
		d := consentDesk(t)
		d.Answer(d.Nabij, model.SaysYes)
		d.Answer(d.Rietgoor, model.SaysYes)
		return d
	}
	status := func(d *desk) model.Status { return d.S.Status(d.Agreement(d.Tariff)) }
	d := agreed(t)
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
	equal(t, "after other words", status(d), model.Discussed)
	d.Answer(d.Nabij, model.SaysYes)
	equal(t, "one asked again", status(d), model.Discussed)
	d.Answer(d.Rietgoor, model.SaysYes)
	equal(t, "both asked again", status(d), model.Agreed)
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders.", LanguageOnly: true})
	equal(t, "after alleen taal", status(d), model.Agreed)
	d.Do(model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Rietgoor, d.Ouderen}})
	equal(t, "with one more who is bound", status(d), model.Discussed)
	d.Do(model.DropAgreement{ID: d.Tariff})
	equal(t, "lapsed", status(d), model.StatusLapsed)

	d = agreed(t)
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	equal(t, "after a link", status(d), model.Discussed)
	d = agreed(t)
	d.Do(model.TakeAnswer{Agreement: d.Tariff, Partner: d.Nabij}, model.TakeAnswer{Agreement: d.Tariff, Partner: d.Rietgoor})
	equal(t, "with all answers taken back", status(d), model.Proposal)
	d = agreed(t)
	d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: d.Rietgoor, Reply: model.SaysIfNot}, model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
	equal(t, "a stale zo niet", status(d), model.Discussed)
	d = newDesk(t)
	d.Answer(d.Nabij, model.StaysOut)
	equal(t, "nobody left who is in", status(d), model.NotRound)
}

func TestTheBoundAreTrekkerOthersAndOwnersOfWhatIsLinked(t *testing.T) {
	d := newDesk(t)
	bound := func() []model.ID { return d.S.Bound(d.Agreement(d.Tariff)) }
	if got := bound(); !slices.Equal(got, []model.ID{d.Nabij}) {
		t.Errorf("bound %v, want the trekker", got)
	}
	d.Do(model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Ouderen}}, model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	if got := bound(); !slices.Equal(got, []model.ID{d.Rietgoor, d.Nabij, d.Ouderen}) {
		t.Errorf("bound %v, want all three in the order of their seats", got)
	}
	d.Do(model.DropLine{ID: d.Transport}, model.SetLead{ID: d.Tariff, Candidates: []model.ID{d.Nabij}}, model.SetOthers{ID: d.Tariff})
	d.Do(model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Tariff})
	if got := bound(); len(got) != 0 {
		t.Errorf("bound %v: neither candidates nor owners of prepared or lapsed preconditions are", got)
	}
	d.Answer(d.Nabij, model.SaysYes)
	equal(t, "status with nobody bound", d.S.Status(d.Agreement(d.Tariff)), model.Discussed)
}

func TestUnaskedAreTheMissingAndTheStale(t *testing.T) {
	d := consentDesk(t)
	unasked := func() []model.ID { return d.S.Unasked(d.Agreement(d.Tariff)) }
	if got := unasked(); !slices.Equal(got, []model.ID{d.Rietgoor, d.Nabij}) {
		t.Errorf("at first %v", got)
	}
	d.Answer(d.Nabij, model.SaysYes)
	d.Answer(d.Ouderen, model.SaysYes)
	d.Answer(d.Rietgoor, model.WasAbsent)
	if got := unasked(); !slices.Equal(got, []model.ID{d.Rietgoor}) {
		t.Errorf("with one who came back %v", got)
	}
	d.Do(model.SetSeat{ID: d.Rietgoor, Seat: model.IsAbsent})
	if got := unasked(); len(got) != 0 {
		t.Errorf("with one who is still away %v", got)
	}
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"})
	if got := unasked(); !slices.Equal(got, []model.ID{d.Rietgoor, d.Nabij, d.Ouderen}) {
		t.Errorf("after other words %v", got)
	}
}

func TestWhoSpeaksForItself(t *testing.T) {
	d := consentDesk(t)
	speaks := func(p model.ID) bool { return d.S.SpeaksForItself(d.Partner(p), d.Agreement(d.Tariff)) }
	mandate := func(p model.ID, a model.Authority) {
		d.Do(model.Pick{ID: p, Field: model.FieldMandate, Value: string(a)})
	}
	equal(t, "a mandate that was not asked", speaks(d.Rietgoor), true)
	mandate(d.Rietgoor, model.MayDecide)
	equal(t, "a full mandate", speaks(d.Rietgoor), false)
	for _, a := range []model.Authority{model.MayWithin, model.MayReserved, model.TakesBack} {
		mandate(d.Rietgoor, a)
		equal(t, "a mandate "+string(a), speaks(d.Rietgoor), true)
	}
	mandate(d.Rietgoor, model.MayDecide)
	mandate(d.Nabij, model.MayDecide)
	equal(t, "the trekker", speaks(d.Nabij), true)
	equal(t, "residents", speaks(d.Ouderen), false)
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	equal(t, "the owner of a linked precondition", speaks(d.Rietgoor), true)
}

func TestAnAnswerIsRecordedOnTheWordsAsTheyAre(t *testing.T) {
	d := consentDesk(t)
	d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: d.Rietgoor, Reply: model.Reserved, How: model.InWriting, Body: "raad van\ntoezicht", By: day, Needs: "x"})
	x, _ := d.Agreement(d.Tariff).Answer(d.Rietgoor)
	equal(t, "the reservation", x, model.Answer{Partner: d.Rietgoor, Reply: model.Reserved, How: model.InWriting, On: 1, Body: "raad van toezicht", By: day})
	d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: d.Rietgoor, Reply: model.SaysIfNot, How: model.Together, Body: "x", By: day, Needs: "een tarief"})
	x, _ = d.Agreement(d.Tariff).Answer(d.Rietgoor)
	equal(t, "zo niet", x, model.Answer{Partner: d.Rietgoor, Reply: model.SaysIfNot, How: model.Together, On: 1, Needs: "een tarief"})
	d.Do(model.TakeAnswer{Agreement: d.Tariff, Partner: d.Rietgoor})
	equal(t, "answers left", len(d.Agreement(d.Tariff).Answers), 0)
	d.Answer(d.Nabij, model.SaysYes)
	give := func(a, p model.ID, r model.Reply) model.GiveAnswer {
		return model.GiveAnswer{Agreement: a, Partner: p, Reply: r}
	}
	tooLong := long(model.MaxLine)
	d.refuses([]refusal{
		{"to no agreement", give(d.Nabij, d.Nabij, model.SaysYes), model.FieldAnswers, model.CodeGone},
		{"to a voorzet", give(d.Secret, d.Nabij, model.SaysYes), model.FieldAnswers, model.CodeDraft},
		{"by nobody", give(d.Tariff, "", model.SaysYes), model.FieldName, model.CodeGone},
		{"by a voorzet", give(d.Tariff, d.Hidden, model.SaysYes), model.FieldName, model.CodeDraft},
		{"no answer of ours", give(d.Tariff, d.Nabij, "misschien"), model.FieldAnswers, model.CodeValue},
		{"not asked is not stored", give(d.Tariff, d.Nabij, ""), model.FieldAnswers, model.CodeValue},
		{"in no way of ours", model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysYes, How: "zwijgend"}, model.FieldAnswers, model.CodeValue},
		{"by a day that does not exist", model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.Reserved, By: never}, model.FieldBy, model.CodeDate},
		{"of too long a body", model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.Reserved, Body: tooLong}, model.FieldBody, model.CodeLong},
		{"with too long a need", model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysIfNot, Needs: tooLong}, model.FieldNeeds, model.CodeLong},
		{"taking back what was not given", model.TakeAnswer{Agreement: d.Tariff, Partner: d.Ouderen}, model.FieldAnswers, model.CodeGone},
		{"taking back from no agreement", model.TakeAnswer{Agreement: d.Nabij, Partner: d.Nabij}, model.FieldAnswers, model.CodeGone},
		{"deciding on a plain ja", model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: model.Granted}, model.FieldBody, model.CodeState},
		{"deciding on no answer", model.Decided{Agreement: d.Tariff, Partner: d.Ouderen, Outcome: model.Granted}, model.FieldBody, model.CodeGone},
		{"deciding on no agreement", model.Decided{Agreement: d.Nabij, Partner: d.Nabij, Outcome: model.Granted}, model.FieldBody, model.CodeGone},
	})
	d.Answer(d.Nabij, model.Reserved)
	d.refuses([]refusal{{"no outcome of ours", model.Decided{Agreement: d.Tariff, Partner: d.Nabij, Outcome: "later"}, model.FieldBody, model.CodeValue}})
}

// What stays at the table is in no file, but who is bound by it still is: a
// document must not call an agreement akkoord that the table does not.
func TestAFileTellsTheSameStatusAsTheTable(t *testing.T) {
	d := newDesk(t)
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff}, model.Pick{ID: d.Transport, Field: model.FieldStays, Value: "yes"})
	d.Answer(d.Nabij, model.SaysYes)
	filed := d.S.Filed()
	a, _ := filed.Agreement(d.Tariff)
	equal(t, "status in a file", filed.Status(a), d.S.Status(d.Agreement(d.Tariff)))
}

// Who does an agreement are the others that did not say, on its present words, that they
// take no part.
func TestWhoDoesAnAgreement(t *testing.T) {
	for reply, does := range map[model.Reply]bool{model.SaysYes: true, model.SaysIfNot: true, model.WasAbsent: true, model.StaysOut: false} {
		d := consentDesk(t)
		d.Answer(d.Rietgoor, reply)
		if got := d.S.Doers(d.Agreement(d.Tariff)); (len(got) == 1) != does {
			t.Errorf("%s: %v", reply, got)
		}
		d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "in andere woorden"})
		if got := d.S.Doers(d.Agreement(d.Tariff)); len(got) != 1 {
			t.Errorf("%s, on earlier words: %v", reply, got)
		}
	}
}
