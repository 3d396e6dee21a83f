package model_test

import (
	"slices"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

var never = date.On(date.Day{Year: 2027, Month: 2, Day: 30})

func TestAgreementsKeepTheirNumbers(t *testing.T) {
	d := newDesk(t)
	equal(t, "the first", d.agreement(d.tariff).Number, 1)
	equal(t, "a voorzet", d.agreement(d.secret).Number, 0)
	second, third, fourth := modeltest.ID(), modeltest.ID(), modeltest.ID()
	d.do(model.AddAgreement{ID: second, Text: "b"}, model.DropAgreement{ID: second}, model.AddAgreement{ID: third, Text: "c"})
	d.do(model.TableAgreement{ID: d.secret, New: fourth, Text: "Hal overdag open"})
	equal(t, "the one after a lapsed one", d.agreement(third).Number, 3)
	equal(t, "the voorzet, tabled", d.agreement(fourth).Number, 4)
	equal(t, "the lapsed one", d.agreement(second).Number, 2)
	equal(t, "the first, still", d.agreement(d.tariff).Number, 1)
}

func TestAnAgreementIsAdded(t *testing.T) {
	d := newDesk(t)
	a := d.agreement(d.tariff)
	equal(t, "its words", a.Text, "Vergoeding per dagdeel uitwerken")
	equal(t, "its trekker", a.Lead.Partner, d.nabij)
	equal(t, "its day", a.Due, day)
	equal(t, "its wording", a.Wording, 1)
	d.refuses([]refusal{
		{"without words", model.AddAgreement{ID: modeltest.ID()}, model.FieldText, model.CodeEmpty},
		{"in too many words", model.AddAgreement{ID: modeltest.ID(), Text: strings.Repeat("x", model.MaxLong+1)}, model.FieldText, model.CodeLong},
		{"with an ID in use", model.AddAgreement{ID: d.nabij, Text: "x"}, model.FieldRef, model.CodeExists},
		{"pulled by nobody known", model.AddAgreement{ID: modeltest.ID(), Text: "x", Lead: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"on the table, pulled by a voorzet", model.AddAgreement{ID: modeltest.ID(), Text: "x", Lead: d.hidden}, model.FieldName, model.CodeDraft},
		{"on a day that does not exist", model.AddAgreement{ID: modeltest.ID(), Text: "x", Due: never}, model.FieldDue, model.CodeDate},
	})
}

func TestAVoorzetComesToTheTableInTheWordsAsAgreed(t *testing.T) {
	d := newDesk(t)
	id, plan := modeltest.ID(), modeltest.ID()
	d.do(
		model.AddAgreement{ID: plan, Text: "Plan", Lead: d.rietgoor, Due: day, Draft: true},
		model.LinkPrecondition{Precondition: d.staff, Agreement: plan},
		model.Relieve{Pressure: d.auditor, Agreement: plan},
		model.TableAgreement{ID: plan, New: id, Text: "Plan voor de hal"},
	)
	a := d.agreement(id)
	equal(t, "words", a.Text, "Plan voor de hal")
	equal(t, "trekker", a.Lead.Partner, d.rietgoor)
	equal(t, "day", a.Due, day)
	equal(t, "prepared before", a.Prepared, true)
	equal(t, "the prepared link", d.precondition(d.staff).Links[0].Agreement, id)
	equal(t, "the prepared relief", d.pressure(d.auditor).Relieved[0], id)
	d.do(model.TableAgreement{ID: d.secret, New: modeltest.ID(), Text: "Hal open"})
	equal(t, "a trekker that is a voorzet", d.s.Agreements[len(d.s.Agreements)-1].Lead.Partner, "")
	d.refuses([]refusal{
		{"on the table already", model.TableAgreement{ID: d.tariff, New: modeltest.ID(), Text: "x"}, model.FieldText, model.CodeState},
		{"not there", model.TableAgreement{ID: plan, New: modeltest.ID(), Text: "x"}, model.FieldText, model.CodeGone},
	})
	e := newDesk(t)
	e.refuses([]refusal{
		{"without words", model.TableAgreement{ID: e.secret, New: modeltest.ID()}, model.FieldText, model.CodeEmpty},
		{"under an ID in use", model.TableAgreement{ID: e.secret, New: e.nabij, Text: "x"}, model.FieldRef, model.CodeExists},
	})
}

func TestDroppingAVoorzetTakesItOutAndAnAgreementLapses(t *testing.T) {
	d := newDesk(t)
	d.do(model.LinkPrecondition{Precondition: d.staff, Agreement: d.secret}, model.Relieve{Pressure: d.auditor, Agreement: d.secret},
		model.DropAgreement{ID: d.secret}, model.DropAgreement{ID: d.tariff, Why: "te duur"})
	if strings.Contains(string(written(t, d.s)), string(d.secret)) {
		t.Error("something still refers to the voorzet that went")
	}
	a := d.agreement(d.tariff)
	equal(t, "lapsed", a.Lapsed, true)
	equal(t, "why", a.Why, "te duur")
	equal(t, "over", a.Over(), true)
	d.refuses([]refusal{
		{"lapsed before", model.DropAgreement{ID: d.tariff}, model.FieldText, model.CodeState},
		{"not there", model.DropAgreement{ID: d.secret}, model.FieldText, model.CodeGone},
		{"too long a why", model.DropAgreement{ID: d.tariff, Why: strings.Repeat("x", model.MaxLine+1)}, model.FieldWhy, model.CodeLong},
		{"answering a lapsed one", model.GiveAnswer{Agreement: d.tariff, Partner: d.nabij, Reply: model.SaysYes}, model.FieldAnswers, model.CodeState},
		{"linking to a lapsed one", model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff}, model.FieldLinks, model.CodeState},
	})
}

func TestTheTrekkerIsOneOfThePartners(t *testing.T) {
	d := newDesk(t)
	d.do(model.SetText{ID: d.tariff, Field: model.FieldLeadFunc, Text: "directeur"},
		model.SetOthers{ID: d.tariff, Others: []model.ID{d.rietgoor, d.nabij, d.rietgoor, d.ouderen}})
	if got := d.agreement(d.tariff).Others; !slices.Equal(got, []model.ID{d.rietgoor, d.ouderen}) {
		t.Errorf("others %v: each once, and not the trekker", got)
	}
	d.do(model.SetLead{ID: d.tariff, Partner: d.rietgoor, Candidates: []model.ID{d.nabij, d.rietgoor, d.nabij}})
	a := d.agreement(d.tariff)
	equal(t, "trekker", a.Lead.Partner, d.rietgoor)
	equal(t, "the function of the one before", a.Lead.Function, "")
	equal(t, "candidates", len(a.Lead.Candidates), 1)
	equal(t, "others without the new trekker", len(a.Others), 1)
	d.do(model.SetLead{ID: d.tariff})
	equal(t, "open again", d.agreement(d.tariff).Lead.Partner, "")
	d.do(model.SetLead{ID: d.secret, Partner: d.hidden, Candidates: []model.ID{d.nabij}}, model.SetOthers{ID: d.secret, Others: []model.ID{d.hidden, d.nabij}})
	d.refuses([]refusal{
		{"a voorzet", model.SetLead{ID: d.tariff, Partner: d.hidden}, model.FieldName, model.CodeDraft},
		{"a voorzet as candidate", model.SetLead{ID: d.tariff, Candidates: []model.ID{d.hidden}}, model.FieldName, model.CodeDraft},
		{"nobody known", model.SetLead{ID: d.tariff, Partner: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"of no agreement", model.SetLead{ID: d.nabij}, model.FieldLead, model.CodeGone},
		{"others of no agreement", model.SetOthers{ID: d.nabij}, model.FieldOthers, model.CodeGone},
		{"others that are a voorzet", model.SetOthers{ID: d.tariff, Others: []model.ID{d.hidden}}, model.FieldName, model.CodeDraft},
		{"others that are not there", model.SetOthers{ID: d.tariff, Others: []model.ID{""}}, model.FieldName, model.CodeGone},
	})
}

// An answer belongs to the words on which it was given: exactly these changes
// make it one on an earlier text.
func TestTheWordingRisesWithTheWordsThatAnAnswerBelongsTo(t *testing.T) {
	for _, r := range []struct {
		rule   string
		change func(d *desk) model.Change
		rises  bool
	}{
		{"text", func(d *desk) model.Change { return model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"} }, true},
		{"the same text", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldText, Text: " Vergoeding per dagdeel uitwerken "}
		}, false},
		{"text, language only", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Vergoeding per dagdeel uitwerken.", LanguageOnly: true}
		}, false},
		{"ligt vast", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldFixed, Text: "de tarieven"}
		}, true},
		{"ligt vast, language only", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldFixed, Text: "de tarieven", LanguageOnly: true}
		}, false},
		{"vrij voor de uitvoering", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldFree, Text: "de rest"}
		}, false},
		{"noticed", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldNoticed, Text: "de rit"}
		}, false},
		{"document", func(d *desk) model.Change {
			return model.SetText{ID: d.tariff, Field: model.FieldDocument, Text: "akkoord"}
		}, false},
		{"trekker", func(d *desk) model.Change { return model.SetLead{ID: d.tariff, Partner: d.rietgoor} }, true},
		{"candidates", func(d *desk) model.Change {
			return model.SetLead{ID: d.tariff, Partner: d.nabij, Candidates: []model.ID{d.ouderen}}
		}, true},
		{"the same trekker", func(d *desk) model.Change { return model.SetLead{ID: d.tariff, Partner: d.nabij} }, false},
		{"others", func(d *desk) model.Change { return model.SetOthers{ID: d.tariff, Others: []model.ID{d.ouderen}} }, false},
		{"date", func(d *desk) model.Change { return model.SetDue{ID: d.tariff, Field: model.FieldDue} }, true},
		{"the same date", func(d *desk) model.Change { return model.SetDue{ID: d.tariff, Field: model.FieldDue, Due: day} }, false},
		{"date of costing", func(d *desk) model.Change { return model.SetDue{ID: d.tariff, Field: model.FieldCostWhen, Due: day} }, false},
		{"a link", func(d *desk) model.Change {
			return model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff}
		}, true},
		{"a prepared link", func(d *desk) model.Change { return model.LinkPrecondition{Precondition: d.staff, Agreement: d.tariff} }, false},
		{"relief", func(d *desk) model.Change { return model.Relieve{Pressure: d.council, Agreement: d.tariff} }, true},
		{"prepared relief", func(d *desk) model.Change { return model.Relieve{Pressure: d.auditor, Agreement: d.tariff} }, false},
		{"progress", func(d *desk) model.Change {
			return model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: "running"}
		}, false},
		{"form", func(d *desk) model.Change { return model.Pick{ID: d.tariff, Field: model.FieldForm, Value: "informal"} }, false},
	} {
		d := newDesk(t)
		d.answer(d.nabij, model.SaysYes)
		agreed := d.s.Agreed
		d.do(r.change(d))
		a := d.agreement(d.tariff)
		x, _ := a.Answer(d.nabij)
		if rises := a.Wording == 2; rises != r.rises || a.Stale(x) != r.rises || (d.s.Agreed > agreed) != r.rises || len(a.Earlier) > 0 != r.rises {
			t.Errorf("%s: wording %d, stale %t, agreed %d to %d, earlier %v", r.rule, a.Wording, a.Stale(x), agreed, d.s.Agreed, a.Earlier)
		}
	}
}

func TestAnEarlierTextIsKeptWhenSomebodyAnsweredOnIt(t *testing.T) {
	d := newDesk(t)
	words := func(text string) model.Change { return model.SetText{ID: d.tariff, Field: model.FieldText, Text: text} }
	d.do(words("Tweede"))
	d.answer(d.nabij, model.SaysYes)
	d.do(words("Derde"), words("Vierde"))
	d.answer(d.ouderen, model.SaysIfNot)
	d.do(words("Vijfde"))
	want := []model.Wording{{Number: 2, Text: "Tweede"}, {Number: 4, Text: "Vierde"}}
	if a := d.agreement(d.tariff); !slices.Equal(a.Earlier, want) || a.Wording != 5 {
		t.Errorf("earlier %v, want %v; wording %d", a.Earlier, want, a.Wording)
	}
}

func TestALinkTiesAPreconditionToAnAgreement(t *testing.T) {
	d := newDesk(t)
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff})
	equal(t, "links", len(d.precondition(d.transport).Links), 1)
	equal(t, "linked to the agreement", len(d.s.Linked(d.tariff)), 1)
	d.do(model.LinkPrecondition{Precondition: d.staff, Agreement: d.tariff}, model.LinkPrecondition{Precondition: d.staff, Agreement: d.secret})
	equal(t, "said ones only", len(d.s.Linked(d.tariff)), 1)
	link := func(x, a model.ID) model.Change { return model.LinkPrecondition{Precondition: x, Agreement: a} }
	d.refuses([]refusal{
		{"twice", link(d.transport, d.tariff), model.FieldLinks, model.CodeTwice},
		{"a said one to a voorzet", link(d.transport, d.secret), model.FieldLinks, model.CodeDraft},
		{"what is no precondition", link(d.close, d.tariff), model.FieldLinks, model.CodeGone},
		{"to no agreement", link(d.transport, d.nabij), model.FieldLinks, model.CodeGone},
		{"untying what is not tied", model.Unlink{Precondition: d.transport, Agreement: d.secret}, model.FieldLinks, model.CodeGone},
		{"untying nothing", model.Unlink{Precondition: d.transport}, model.FieldLinks, model.CodeGone},
	})
	wording := d.agreement(d.tariff).Wording
	d.do(model.Unlink{Precondition: d.transport, Agreement: d.tariff})
	equal(t, "links left", len(d.precondition(d.transport).Links), 0)
	equal(t, "wording", d.agreement(d.tariff).Wording, wording+1)
	d.do(model.Unlink{Precondition: d.staff, Agreement: d.tariff})
	equal(t, "wording after a prepared link went", d.agreement(d.tariff).Wording, wording+1)
	d.do(model.DropLine{ID: d.transport})
	d.refuses([]refusal{{"a lapsed one", link(d.transport, d.tariff), model.FieldLinks, model.CodeState}})
}

func TestTheOwnersWordIsGivenOnTheWordsAsTheyAre(t *testing.T) {
	d := newDesk(t)
	word := func(w model.Word) model.Change {
		return model.OwnWord{Precondition: d.transport, Agreement: d.tariff, Word: w}
	}
	d.refuses([]refusal{{"before it is linked", word(model.WordYes), model.FieldLinks, model.CodeGone}})
	d.do(model.LinkPrecondition{Precondition: d.transport, Agreement: d.tariff}, word(model.WordYes))
	equal(t, "the link", d.precondition(d.transport).Links[0], model.Link{Agreement: d.tariff, Word: model.WordYes, On: 2})
	d.do(model.SetText{ID: d.tariff, Field: model.FieldText, Text: "Anders"}, word(model.WordNo))
	equal(t, "the link", d.precondition(d.transport).Links[0], model.Link{Agreement: d.tariff, Word: model.WordNo, On: 3})
	d.do(model.LinkPrecondition{Precondition: d.staff, Agreement: d.tariff})
	d.refuses([]refusal{
		{"of a prepared one", model.OwnWord{Precondition: d.staff, Agreement: d.tariff, Word: model.WordYes}, model.FieldLinks, model.CodeState},
		{"no word of ours", word("wie weet"), model.FieldLinks, model.CodeValue},
	})
}

func TestAnAgreementMayRelieveAPressure(t *testing.T) {
	d := newDesk(t)
	d.do(model.Relieve{Pressure: d.council, Agreement: d.tariff})
	equal(t, "relieved", d.pressure(d.council).Relieved[0], d.tariff)
	d.refuses([]refusal{
		{"twice", model.Relieve{Pressure: d.council, Agreement: d.tariff}, model.FieldLinks, model.CodeTwice},
		{"a said one by a voorzet", model.Relieve{Pressure: d.council, Agreement: d.secret}, model.FieldLinks, model.CodeDraft},
		{"untying what is not tied", model.Relieve{Pressure: d.auditor, Agreement: d.tariff, Off: true}, model.FieldLinks, model.CodeTwice},
		{"no pressure", model.Relieve{Pressure: d.close, Agreement: d.tariff}, model.FieldLinks, model.CodeGone},
		{"no agreement", model.Relieve{Pressure: d.council, Agreement: d.close}, model.FieldLinks, model.CodeGone},
	})
	d.do(model.Relieve{Pressure: d.council, Agreement: d.tariff, Off: true})
	equal(t, "relieved by", len(d.pressure(d.council).Relieved), 0)
}

func TestAnAgreementIsLateAfterItsLastDay(t *testing.T) {
	d := newDesk(t)
	late := func(today date.Day) bool { return d.agreement(d.tariff).Late(today) }
	equal(t, "on its day", late(day.Last), false)
	equal(t, "the day after", late(day.Last.AddDays(1)), true)
	d.do(model.Pick{ID: d.tariff, Field: model.FieldProgress, Value: string(model.Done)})
	equal(t, "when done", late(day.Last.AddDays(1)), false)
	d.do(model.Pick{ID: d.tariff, Field: model.FieldProgress}, model.SetDue{ID: d.tariff, Field: model.FieldDue, Due: date.Due{Precision: date.Ongoing}})
	equal(t, "doorlopend", late(day.Last.AddDays(1)), false)
	equal(t, "doorlopend is dated", d.agreement(d.tariff).Dated(), true)
}
