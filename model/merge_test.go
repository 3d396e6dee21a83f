package model_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/modeltest"
)

// twins seats a second partner that turns out to be Ouderen.
func twins(t *testing.T) (*desk, model.ID) {
	d, twin := newDesk(t), modeltest.ID()
	d.Do(model.AddPartner{ID: twin, Name: "Ouderen"})
	return d, twin
}

// Of two answers the one further from a plain ja stays with its words, whoever
// gave it, and is asked again.
func TestMergingKeepsTheStrictestAnswer(t *testing.T) {
	give := func(d *desk, who model.ID, x model.GiveAnswer) {
		x.Agreement, x.Partner = d.Tariff, who
		d.Do(x)
	}
	yes, absent, out := model.GiveAnswer{Reply: model.SaysYes}, model.GiveAnswer{Reply: model.WasAbsent}, model.GiveAnswer{Reply: model.StaysOut}
	ifNot, other := model.GiveAnswer{Reply: model.SaysIfNot, Needs: "een bankje"}, model.GiveAnswer{Reply: model.SaysIfNot, Needs: "een lift"}
	council := model.GiveAnswer{Reply: model.Reserved, Body: "de raad", By: modeltest.In(9)}
	members := model.GiveAnswer{Reply: model.Reserved, Body: "de leden", By: modeltest.In(30)}
	for _, x := range []struct {
		a, b  model.GiveAnswer
		want  model.Answer
		again bool
	}{
		{yes, yes, model.Answer{Reply: model.SaysYes}, false},
		{yes, absent, model.Answer{Reply: model.SaysYes}, false},
		{yes, ifNot, model.Answer{Reply: model.SaysIfNot, Needs: "een bankje"}, true},
		{out, yes, model.Answer{Reply: model.StaysOut}, true},
		{out, ifNot, model.Answer{Reply: model.SaysIfNot, Needs: "een bankje"}, true},
		{council, yes, model.Answer{Reply: model.Reserved, Body: "de raad", By: modeltest.In(9)}, true},
		{council, out, model.Answer{Reply: model.StaysOut}, true},
		{council, members, model.Answer{Reply: model.Reserved, Body: "de raad; de leden", By: modeltest.In(30)}, true},
		{ifNot, other, model.Answer{Reply: model.SaysIfNot, Needs: "een bankje; een lift"}, true},
	} {
		for _, turned := range []bool{false, true} {
			d, twin := twins(t)
			first, second := x.a, x.b
			if turned {
				first, second = x.b, x.a
			}
			give(d, d.Ouderen, first)
			give(d, twin, second)
			differ := d.S.MergeDiffers(d.Ouderen, twin)
			equal(t, "said before", len(differ), map[bool]int{true: 1}[x.again])
			d.Do(model.MergePartners{Keep: d.Ouderen, Gone: twin})
			got, _ := d.Agreement(d.Tariff).Answer(d.Ouderen)
			want := x.want
			want.Partner, want.On, want.Again = d.Ouderen, got.On, x.again
			if turned && want.Body == "de raad; de leden" {
				want.Body = "de leden; de raad"
			}
			if turned && want.Needs == "een bankje; een lift" {
				want.Needs = "een lift; een bankje"
			}
			if got != want {
				t.Errorf("%v and %v (%t): %+v, want %+v", first.Reply, second.Reply, turned, got, want)
			}
			equal(t, "asked again", slices.Contains(d.S.Unasked(d.Agreement(d.Tariff)), d.Ouderen), x.again)
			equal(t, "answers", len(d.Agreement(d.Tariff).Answers), 1)
		}
	}
}

func TestARefusalAtHomeOutlivesAMerge(t *testing.T) {
	d, twin := twins(t)
	for _, id := range []model.ID{d.Ouderen, twin} {
		d.Do(reserves(d.Tariff, id, date.Due{}))
	}
	d.Do(model.Decided{Agreement: d.Tariff, Partner: twin, Outcome: model.Refused},
		model.Decided{Agreement: d.Tariff, Partner: d.Ouderen, Outcome: model.Granted},
		model.MergePartners{Keep: d.Ouderen, Gone: twin})
	x, _ := d.Agreement(d.Tariff).Answer(d.Ouderen)
	equal(t, "the outcome", x.Outcome, model.Refused)
	equal(t, "asked again", x.Again, true)
	d.Answer(d.Ouderen, model.SaysYes)
	x, _ = d.Agreement(d.Tariff).Answer(d.Ouderen)
	equal(t, "once it was asked", x.Again, false)
}

func TestMergingKeepsWhatBothSaid(t *testing.T) {
	d, twin := twins(t)
	said := func(who model.ID, f model.Field, text string) {
		d.Do(model.SetSaid{Partner: who, Field: f, Text: text, State: model.Spoken})
	}
	said(d.Ouderen, model.FieldHome, "een bankje")
	said(twin, model.FieldHome, "een lift")
	d.Do(model.SetText{ID: d.Ouderen, Field: model.FieldBrings, Text: "ogen en oren"}, model.SetText{ID: twin, Field: model.FieldBrings, Text: "ogen en oren, en tijd"},
		model.SetCarry{Partner: d.Ouderen, Answer: model.BearYes, State: model.Spoken},
		model.SetCarry{Partner: twin, Answer: model.BearIf, Text: "het mag", State: model.Spoken},
		model.Pick{ID: d.Ouderen, Field: model.FieldMandate, Value: string(model.MayDecide)},
		model.Pick{ID: twin, Field: model.FieldMandate, Value: string(model.MayReserved)},
		model.SetText{ID: twin, Field: model.FieldDetail, Text: "de leden"})
	want := []model.Difference{{Field: model.FieldMandate}, {Field: model.FieldCarries}}
	if got := d.S.MergeDiffers(d.Ouderen, twin); !slices.Equal(got, want) {
		t.Errorf("they differ in %v, want %v", got, want)
	}
	d.Do(model.MergePartners{Keep: d.Ouderen, Gone: twin})
	p := d.Partner(d.Ouderen)
	equal(t, "at home", p.HomeCounts.Table, "een bankje; een lift")
	equal(t, "brings", p.Brings, "ogen en oren, en tijd")
	equal(t, "te dragen", p.Carries.Table.Answer, model.BearIf)
	equal(t, "if", p.Carries.Table.Text, "het mag")
	equal(t, "asked on these agreements", p.Carries.Table.On, 0)
	equal(t, "the mandate", p.Mandate.Kind, model.MayReserved)
	equal(t, "of whom", p.Mandate.Detail, "de leden")
	equal(t, "to be asked again", p.Mandate.Again, true)
}

func TestWordsThatDoNotFitTogetherRefuseAMerge(t *testing.T) {
	d, twin := twins(t)
	d.Do(model.SetText{ID: d.Ouderen, Field: model.FieldBrings, Text: long(model.MaxLine - 1)},
		model.SetText{ID: twin, Field: model.FieldBrings, Text: "tijd"})
	d.refuses([]refusal{{"too long together", model.MergePartners{Keep: d.Ouderen, Gone: twin}, model.FieldBrings, model.CodeLong}})
}

// What was prepared and does not fit refuses nothing, which TAFEL would see: it
// goes to a note.
func TestPreparedWordsRefuseNoMerge(t *testing.T) {
	d, twin := twins(t)
	for _, who := range []model.ID{d.Ouderen, twin} {
		d.Do(model.SetSaid{Partner: who, Field: model.FieldHome, Text: long(model.MaxLine-1-len(who)) + string(who)},
			model.SetCarry{Partner: who, Answer: model.BearIf, Text: long(model.MaxLine-1-len(who)) + string(who)})
	}
	before, over := d.S, modeltest.ID()
	c := model.MergePartners{Keep: d.Ouderen, Gone: twin, Over: over}
	d.Do(c)
	n := d.S.Notes[len(d.S.Notes)-1]
	if n.ID != over || n.Partner != d.Ouderen || strings.Count(n.Text, string(twin)) != 2 {
		t.Errorf("the note is %+v", n)
	}
	table, err := model.Do(before.Table(), c)
	if err != nil || !reflect.DeepEqual(table.Table(), d.S.Table()) {
		t.Errorf("the table differs: %v", err)
	}
	if flaw := model.Check(d.S); flaw != nil {
		t.Error(flaw)
	}
}

// Words that both prepared become one text; what one of them forbade to say is not
// said with it.
func TestPreparedWordsOfTwoAreAsStrictAsEither(t *testing.T) {
	for _, free := range []model.Permission{model.TheirsToSay, model.MayBeTabled} {
		d, twin := twins(t)
		for _, who := range []model.ID{d.Ouderen, twin} {
			d.Do(model.SetSaid{Partner: who, Field: model.FieldHome, Text: "woorden van " + string(who)})
		}
		d.Do(model.PickSaid{Partner: d.Ouderen, Of: model.FieldHome, Field: model.FieldAllow, Value: string(free)},
			model.MergePartners{Keep: d.Ouderen, Gone: twin})
		equal(t, "allowed", d.Partner(d.Ouderen).HomeCounts.Allow, model.BetweenUs)
	}
}

// A ja that somebody at home must confirm is no more confirmed by a merge, or by
// the next table, at which the mandate is asked again.
func TestAYesToConfirmIsNotConfirmedByAMerge(t *testing.T) {
	d, twin := twins(t)
	d.Do(model.Pick{ID: d.Ouderen, Field: model.FieldMandate, Value: string(model.MayDecide)},
		model.Pick{ID: twin, Field: model.FieldKind, Value: string(model.KindCare)},
		model.Pick{ID: twin, Field: model.FieldMandate, Value: string(model.TakesBack)})
	yes := model.Answer{Reply: model.SaysYes}
	a := d.Agreement(d.Tariff)
	before := d.Partner(twin)
	equal(t, "to confirm before", before.MustConfirm(a, yes), true)
	before.Mandate.Again = true
	equal(t, "at the next table", before.MustConfirm(a, yes), true)
	d.Do(model.MergePartners{Keep: d.Ouderen, Gone: twin})
	equal(t, "asked again", d.Partner(d.Ouderen).Mandate.Again, true)
	equal(t, "to confirm", d.Partner(d.Ouderen).MustConfirm(a, yes), true)
}

// Opposite words are two, though one has the letters of the other.
func TestMergingKeepsOppositeWords(t *testing.T) {
	d, twin := twins(t)
	d.Do(model.SetText{ID: d.Ouderen, Field: model.FieldBrings, Text: "geen bankje"}, model.SetText{ID: twin, Field: model.FieldBrings, Text: "een bankje"},
		model.MergePartners{Keep: d.Ouderen, Gone: twin})
	equal(t, "brings", d.Partner(d.Ouderen).Brings, "geen bankje; een bankje")
}

// What two said they need that does not fit together refuses the merge as other words do.
func TestNeedsThatDoNotFitTogetherRefuseAMerge(t *testing.T) {
	d, twin := twins(t)
	for _, who := range []model.ID{d.Ouderen, twin} {
		d.Do(model.GiveAnswer{Agreement: d.Tariff, Partner: who, Reply: model.SaysIfNot, Needs: long(model.MaxLine-1-len(who)) + string(who)})
	}
	d.refuses([]refusal{{"too long together", model.MergePartners{Keep: d.Ouderen, Gone: twin}, model.FieldNeeds, model.CodeLong}})
}

// A kind that somebody said goes before one that was guessed, and of none said once and
// twice the later stays.
func TestMergingKeepsTheKindThatWasSaid(t *testing.T) {
	for _, guessed := range []bool{true, false} {
		d, a, b := newDesk(t), modeltest.ID(), modeltest.ID()
		d.Do(model.AddPartner{ID: a, Name: "Woonraad", Kind: model.KindHousing, Guessed: guessed}, model.AddPartner{ID: b, Name: "Welzijn", Kind: model.KindWelfare},
			model.SayNone{Partner: a, Said: model.NoneOnce}, model.SayNone{Partner: b, Said: model.NoneTwice}, model.MergePartners{Keep: a, Gone: b})
		want := model.KindHousing
		if guessed {
			want = model.KindWelfare
		}
		equal(t, "the kind", d.Partner(a).Kind, want)
		equal(t, "a guess", d.Partner(a).Guessed, false)
		equal(t, "none", d.Partner(a).None, model.NoneTwice)
	}
}

// A no that one of two seats does not let be named is not named after merging.
func TestMergingNamesNoNo(t *testing.T) {
	for _, named := range []bool{true, false} {
		d := newDesk(t)
		d.Do(model.SetOthers{ID: d.Tariff, Others: []model.ID{d.Rietgoor, d.Ouderen}},
			model.GiveAnswer{Agreement: d.Tariff, Partner: d.Rietgoor, Reply: model.SaysIfNot, Needs: "geld", Named: true},
			model.GiveAnswer{Agreement: d.Tariff, Partner: d.Ouderen, Reply: model.SaysIfNot, Needs: "geld", Named: named},
			model.MergePartners{Keep: d.Rietgoor, Gone: d.Ouderen})
		a, _ := d.S.Agreement(d.Tariff)
		x, _ := a.Answer(d.Rietgoor)
		equal(t, "named", x.Named, named)
		equal(t, "asked again", x.Again, false)
	}
}
