package model_test

import (
	"fmt"
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
	equal(t, "the first", d.Agreement(d.Tariff).Number, 1)
	equal(t, "a voorzet", d.Agreement(d.Secret).Number, 0)
	second, third, fourth := modeltest.ID(), modeltest.ID(), modeltest.ID()
	d.Do(model.AddAgreement{ID: second, Text: "b"}, model.DropAgreement{ID: second}, model.AddAgreement{ID: third, Text: "c"})
	d.Do(model.TableAgreement{ID: d.Secret, New: fourth, Text: "Hal overdag open"})
	equal(t, "the one after a lapsed one", d.Agreement(third).Number, 3)
	equal(t, "the voorzet, tabled", d.Agreement(fourth).Number, 4)
	equal(t, "the lapsed one", d.Agreement(second).Number, 2)
	equal(t, "the first, still", d.Agreement(d.Tariff).Number, 1)
}

func TestAnAgreementIsAdded(t *testing.T) {
	d := newDesk(t)
	a := d.Agreement(d.Tariff)
	equal(t, "its words", a.Text, "Vergoeding per dagdeel uitwerken")
	equal(t, "its trekker", a.Lead.Partner, d.Nabij)
	equal(t, "its day", a.Due, day)
	equal(t, "its wording", a.Wording, 1)
	d.refuses([]refusal{
		{"without words", model.AddAgreement{ID: modeltest.ID()}, model.FieldText, model.CodeEmpty},
		{"in too many words", model.AddAgreement{ID: modeltest.ID(), Text: strings.Repeat("x", model.MaxLong+1)}, model.FieldText, model.CodeLong},
		{"with an ID in use", model.AddAgreement{ID: d.Nabij, Text: "x"}, model.FieldRef, model.CodeExists},
		{"pulled by nobody known", model.AddAgreement{ID: modeltest.ID(), Text: "x", Lead: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"on the table, pulled by a voorzet", model.AddAgreement{ID: modeltest.ID(), Text: "x", Lead: d.Hidden}, model.FieldName, model.CodeDraft},
		{"on a day that does not exist", model.AddAgreement{ID: modeltest.ID(), Text: "x", Due: never}, model.FieldDue, model.CodeDate},
	})
}

func TestAVoorzetComesToTheTableInTheWordsAsAgreed(t *testing.T) {
	d := newDesk(t)
	id, plan := modeltest.ID(), modeltest.ID()
	d.Do(
		model.AddAgreement{ID: plan, Text: "Plan", Lead: d.Rietgoor, Due: day, Draft: true},
		model.LinkPrecondition{Precondition: d.Staff, Agreement: plan},
		model.Relieve{Pressure: d.Auditor, Agreement: plan},
		model.TableAgreement{ID: plan, New: id, Text: "Plan voor de hal"},
	)
	a := d.Agreement(id)
	equal(t, "words", a.Text, "Plan voor de hal")
	equal(t, "trekker", a.Lead.Partner, d.Rietgoor)
	equal(t, "day", a.Due, day)
	equal(t, "prepared before", a.Prepared, true)
	equal(t, "the prepared link", d.Precondition(d.Staff).Links[0].Agreement, id)
	equal(t, "the prepared relief", d.Pressure(d.Auditor).Relieved[0], id)
	d.Do(model.TableAgreement{ID: d.Secret, New: modeltest.ID(), Text: "Hal open"})
	equal(t, "a trekker that is a voorzet", d.S.Agreements[len(d.S.Agreements)-1].Lead.Partner, "")
	d.refuses([]refusal{
		{"on the table already", model.TableAgreement{ID: d.Tariff, New: modeltest.ID(), Text: "x"}, model.FieldText, model.CodeState},
		{"not there", model.TableAgreement{ID: plan, New: modeltest.ID(), Text: "x"}, model.FieldText, model.CodeGone},
	})
	e := newDesk(t)
	e.refuses([]refusal{
		{"without words", model.TableAgreement{ID: e.Secret, New: modeltest.ID()}, model.FieldText, model.CodeEmpty},
		{"under an ID in use", model.TableAgreement{ID: e.Secret, New: e.Nabij, Text: "x"}, model.FieldRef, model.CodeExists},
	})
}

func TestDroppingAVoorzetTakesItOutAndAnAgreementLapses(t *testing.T) {
	d := newDesk(t)
	d.Do(model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Secret}, model.Relieve{Pressure: d.Auditor, Agreement: d.Secret},
		model.DropAgreement{ID: d.Secret}, model.DropAgreement{ID: d.Tariff, Why: "te duur"})
	if strings.Contains(string(written(t, d.S)), string(d.Secret)) {
		t.Error("something still refers to the voorzet that went")
	}
	a := d.Agreement(d.Tariff)
	equal(t, "lapsed", a.Lapsed, true)
	equal(t, "why", a.Why, "te duur")
	equal(t, "over", a.Over(), true)
	d.refuses([]refusal{
		{"lapsed before", model.DropAgreement{ID: d.Tariff}, model.FieldText, model.CodeState},
		{"not there", model.DropAgreement{ID: d.Secret}, model.FieldText, model.CodeGone},
		{"too long a why", model.DropAgreement{ID: d.Tariff, Why: strings.Repeat("x", model.MaxLine+1)}, model.FieldWhy, model.CodeLong},
		{"answering a lapsed one", model.GiveAnswer{Agreement: d.Tariff, Partner: d.Nabij, Reply: model.SaysYes}, model.FieldAnswers, model.CodeState},
		{"linking to a lapsed one", model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff}, model.FieldLinks, model.CodeState},
	})
}

func TestTheTrekkerIsOneOfThePartners(t *testing.T) {
	d := newDesk(t)
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldLeadFunc, Text: "directeur"},
		model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Rietgoor, d.Nabij, d.Rietgoor, d.Ouderen}})
	if got := d.Agreement(d.Tariff).Others; !slices.Equal(got, []model.ID{d.Rietgoor, d.Ouderen}) {
		t.Errorf("others %v: each once, and not the trekker", got)
	}
	d.Do(model.SetLead{ID: d.Tariff, Partner: d.Rietgoor, Candidates: []model.ID{d.Nabij, d.Rietgoor, d.Nabij}})
	a := d.Agreement(d.Tariff)
	equal(t, "trekker", a.Lead.Partner, d.Rietgoor)
	equal(t, "the function of the one before", a.Lead.Function, "")
	equal(t, "candidates", len(a.Lead.Candidates), 1)
	equal(t, "others without the new trekker", len(a.Others), 1)
	d.Do(model.SetLead{ID: d.Tariff})
	equal(t, "open again", d.Agreement(d.Tariff).Lead.Partner, "")
	d.Do(model.SetLead{ID: d.Secret, Partner: d.Hidden, Candidates: []model.ID{d.Nabij}}, model.SetOthers{ID: d.Secret, Others: []model.ID{d.Hidden, d.Nabij}})
	d.refuses([]refusal{
		{"a voorzet", model.SetLead{ID: d.Tariff, Partner: d.Hidden}, model.FieldName, model.CodeDraft},
		{"a voorzet as candidate", model.SetLead{ID: d.Tariff, Candidates: []model.ID{d.Hidden}}, model.FieldName, model.CodeDraft},
		{"nobody known", model.SetLead{ID: d.Tariff, Partner: modeltest.ID()}, model.FieldName, model.CodeGone},
		{"of no agreement", model.SetLead{ID: d.Nabij}, model.FieldLead, model.CodeGone},
		{"others of no agreement", model.SetOthers{ID: d.Nabij}, model.FieldOthers, model.CodeGone},
		{"others that are a voorzet", model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Hidden}}, model.FieldName, model.CodeDraft},
		{"others that are not there", model.SetOthers{ID: d.Tariff, Others: []model.ID{""}}, model.FieldName, model.CodeGone},
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
		{"text", func(d *desk) model.Change { return model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"} }, true},
		{"the same text", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldText, Text: " Vergoeding per dagdeel uitwerken "}
		}, false},
		{"text, language only", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Vergoeding per dagdeel uitwerken.", LanguageOnly: true}
		}, false},
		{"ligt vast", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldFixed, Text: "de tarieven"}
		}, true},
		{"ligt vast, language only", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldFixed, Text: "de tarieven", LanguageOnly: true}
		}, false},
		{"vrij voor de uitvoering", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldFree, Text: "de rest"}
		}, false},
		{"noticed", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldNoticed, Text: "de rit"}
		}, false},
		{"document", func(d *desk) model.Change {
			return model.SetText{ID: d.Tariff, Field: model.FieldDocument, Text: "akkoord"}
		}, false},
		{"trekker", func(d *desk) model.Change { return model.SetLead{ID: d.Tariff, Partner: d.Rietgoor} }, true},
		{"candidates", func(d *desk) model.Change {
			return model.SetLead{ID: d.Tariff, Partner: d.Nabij, Candidates: []model.ID{d.Ouderen}}
		}, true},
		{"the same trekker", func(d *desk) model.Change { return model.SetLead{ID: d.Tariff, Partner: d.Nabij} }, false},
		{"others", func(d *desk) model.Change { return model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Ouderen}} }, false},
		{"date", func(d *desk) model.Change { return model.SetDue{ID: d.Tariff, Field: model.FieldDue} }, true},
		{"the same date", func(d *desk) model.Change { return model.SetDue{ID: d.Tariff, Field: model.FieldDue, Due: day} }, false},
		{"date of costing", func(d *desk) model.Change { return model.SetDue{ID: d.Tariff, Field: model.FieldCostWhen, Due: day} }, false},
		{"a link", func(d *desk) model.Change {
			return model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff}
		}, true},
		{"a prepared link", func(d *desk) model.Change { return model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Tariff} }, false},
		{"relief", func(d *desk) model.Change { return model.Relieve{Pressure: d.Council, Agreement: d.Tariff} }, true},
		{"prepared relief", func(d *desk) model.Change { return model.Relieve{Pressure: d.Auditor, Agreement: d.Tariff} }, false},
		{"progress", func(d *desk) model.Change {
			return model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: "running"}
		}, false},
		{"form", func(d *desk) model.Change { return model.Pick{ID: d.Tariff, Field: model.FieldForm, Value: "informal"} }, false},
	} {
		d := newDesk(t)
		d.Answer(d.Nabij, model.SaysYes)
		agreed := d.S.Agreed
		d.Do(r.change(d))
		a := d.Agreement(d.Tariff)
		x, _ := a.Answer(d.Nabij)
		if rises := a.Wording == 2; rises != r.rises || a.Stale(x) != r.rises || (d.S.Agreed > agreed) != r.rises || len(a.Earlier) > 0 != r.rises {
			t.Errorf("%s: wording %d, stale %t, agreed %d to %d, earlier %v", r.rule, a.Wording, a.Stale(x), agreed, d.S.Agreed, a.Earlier)
		}
	}
}

func TestAnEarlierTextIsKeptWhenSomebodyAnsweredOnIt(t *testing.T) {
	d := newDesk(t)
	words := func(text string) model.Change { return model.SetText{ID: d.Tariff, Field: model.FieldText, Text: text} }
	d.Do(words("Tweede"))
	d.Answer(d.Nabij, model.SaysYes)
	d.Do(words("Derde"), words("Vierde"))
	d.Answer(d.Ouderen, model.SaysIfNot)
	d.Do(words("Vijfde"))
	want := []model.Wording{{Number: 2, Text: "Tweede"}, {Number: 4, Text: "Vierde"}}
	if a := d.Agreement(d.Tariff); !slices.Equal(a.Earlier, want) || a.Wording != 5 {
		t.Errorf("earlier %v, want %v; wording %d", a.Earlier, want, a.Wording)
	}
}

func TestALinkTiesAPreconditionToAnAgreement(t *testing.T) {
	d := newDesk(t)
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff})
	equal(t, "links", len(d.Precondition(d.Transport).Links), 1)
	equal(t, "linked to the agreement", len(d.S.Linked(d.Tariff)), 1)
	d.Do(model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Tariff}, model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Secret})
	equal(t, "said ones only", len(d.S.Linked(d.Tariff)), 1)
	link := func(x, a model.ID) model.Change { return model.LinkPrecondition{Precondition: x, Agreement: a} }
	d.refuses([]refusal{
		{"twice", link(d.Transport, d.Tariff), model.FieldLinks, model.CodeTwice},
		{"a said one to a voorzet", link(d.Transport, d.Secret), model.FieldLinks, model.CodeDraft},
		{"what is no precondition", link(d.Close, d.Tariff), model.FieldLinks, model.CodeGone},
		{"to no agreement", link(d.Transport, d.Nabij), model.FieldLinks, model.CodeGone},
		{"untying what is not tied", model.Unlink{Precondition: d.Transport, Agreement: d.Secret}, model.FieldLinks, model.CodeGone},
		{"untying nothing", model.Unlink{Precondition: d.Transport}, model.FieldLinks, model.CodeGone},
	})
	wording := d.Agreement(d.Tariff).Wording
	d.Do(model.Unlink{Precondition: d.Transport, Agreement: d.Tariff})
	equal(t, "links left", len(d.Precondition(d.Transport).Links), 0)
	equal(t, "wording", d.Agreement(d.Tariff).Wording, wording+1)
	d.Do(model.Unlink{Precondition: d.Staff, Agreement: d.Tariff})
	equal(t, "wording after a prepared link went", d.Agreement(d.Tariff).Wording, wording+1)
	d.Do(model.DropLine{ID: d.Transport})
	d.refuses([]refusal{{"a lapsed one", link(d.Transport, d.Tariff), model.FieldLinks, model.CodeState}})
}

func TestTheOwnersWordIsGivenOnTheWordsAsTheyAre(t *testing.T) {
	d := newDesk(t)
	word := func(w model.Word) model.Change {
		return model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: w}
	}
	d.refuses([]refusal{{"before it is linked", word(model.WordYes), model.FieldLinks, model.CodeGone}})
	d.Do(model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff}, word(model.WordYes))
	equal(t, "the link", d.Precondition(d.Transport).Links[0], model.Link{Agreement: d.Tariff, Word: model.WordYes, On: 2, Since: 2})
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders"}, word(model.WordNo))
	equal(t, "the link", d.Precondition(d.Transport).Links[0], model.Link{Agreement: d.Tariff, Word: model.WordNo, On: 3, Since: 2})
	d.Do(model.LinkPrecondition{Precondition: d.Staff, Agreement: d.Tariff})
	d.refuses([]refusal{
		{"of a prepared one", model.OwnWord{Precondition: d.Staff, Agreement: d.Tariff, Word: model.WordYes}, model.FieldLinks, model.CodeState},
		{"no word of ours", word("wie weet"), model.FieldLinks, model.CodeValue},
	})
}

func TestAnAgreementMayRelieveAPressure(t *testing.T) {
	d := newDesk(t)
	d.Do(model.Relieve{Pressure: d.Council, Agreement: d.Tariff})
	equal(t, "relieved", d.Pressure(d.Council).Relieved[0], d.Tariff)
	d.refuses([]refusal{
		{"twice", model.Relieve{Pressure: d.Council, Agreement: d.Tariff}, model.FieldLinks, model.CodeTwice},
		{"a said one by a voorzet", model.Relieve{Pressure: d.Council, Agreement: d.Secret}, model.FieldLinks, model.CodeDraft},
		{"untying what is not tied", model.Relieve{Pressure: d.Auditor, Agreement: d.Tariff, Off: true}, model.FieldLinks, model.CodeTwice},
		{"no pressure", model.Relieve{Pressure: d.Close, Agreement: d.Tariff}, model.FieldLinks, model.CodeGone},
		{"no agreement", model.Relieve{Pressure: d.Council, Agreement: d.Close}, model.FieldLinks, model.CodeGone},
	})
	d.Do(model.Relieve{Pressure: d.Council, Agreement: d.Tariff, Off: true})
	equal(t, "relieved by", len(d.Pressure(d.Council).Relieved), 0)
}

func TestAnAgreementIsLateAfterItsLastDay(t *testing.T) {
	d := newDesk(t)
	late := func(today date.Day) bool { return d.Agreement(d.Tariff).Late(today) }
	equal(t, "on its day", late(day.Last), false)
	equal(t, "the day after", late(day.Last.AddDays(1)), true)
	d.Do(model.Pick{ID: d.Tariff, Field: model.FieldProgress, Value: string(model.Done)})
	equal(t, "when done", late(day.Last.AddDays(1)), false)
	d.Do(model.Pick{ID: d.Tariff, Field: model.FieldProgress}, model.SetDue{ID: d.Tariff, Field: model.FieldDue, Due: date.Due{Precision: date.Ongoing}})
	equal(t, "doorlopend", late(day.Last.AddDays(1)), false)
	equal(t, "doorlopend is dated", d.Agreement(d.Tariff).Dated(), true)
}

// A word that was taken back was given on no words.
func TestAWordTakenBackIsGone(t *testing.T) {
	d := newDesk(t)
	d.Do(d.Link(d.Tariff), model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordYes})
	if l := d.Precondition(d.Transport).Links[0]; l.On != d.Agreement(d.Tariff).Wording {
		t.Errorf("the word is on %d", l.On)
	}
	d.Do(model.OwnWord{Precondition: d.Transport, Agreement: d.Tariff, Word: model.WordUnasked})
	equal(t, "the link", d.Precondition(d.Transport).Links[0], model.Link{Agreement: d.Tariff, Since: 2})
}

// Of the earlier texts the newest are kept, as many as a list may hold.
func TestTheNewestEarlierTextsAreKept(t *testing.T) {
	d := newDesk(t)
	for i := range model.MaxItems + 2 {
		d.Answer(d.Nabij, model.SaysYes)
		d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: fmt.Sprint("tekst ", i)})
	}
	earlier := d.Agreement(d.Tariff).Earlier
	equal(t, "earlier texts", len(earlier), model.MaxItems)
	equal(t, "the newest", earlier[len(earlier)-1].Text, fmt.Sprint("tekst ", model.MaxItems))
}
