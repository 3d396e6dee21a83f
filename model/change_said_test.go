package model_test

import (
	"strings"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

var twoSided = map[model.Field]func(model.Partner) model.Said{
	model.FieldPosition: func(p model.Partner) model.Said { return p.Position },
	model.FieldHome:     func(p model.Partner) model.Said { return p.HomeCounts },
	model.FieldMovers:   func(p model.Partner) model.Said { return p.Movers },
	model.FieldMandNote: func(p model.Partner) model.Said { return p.Mandate.Note },
}

func TestAValueHasASideForEachLayer(t *testing.T) {
	for f, get := range twoSided {
		d := newDesk(t)
		d.Do(model.SetSaid{Partner: d.Nabij, Field: f, Text: "vermoed"})
		v := get(d.Partner(d.Nabij))
		equal(t, "presumed in REGIE", v.In(model.Regie), "vermoed")
		equal(t, "presumed in TAFEL", v.In(model.Tafel), "")
		equal(t, "state", v.State(), model.Presumed)
		d.Do(model.SetSaid{Partner: d.Nabij, Field: f, Text: "ge\u200bzegd", State: model.Spoken})
		v = get(d.Partner(d.Nabij))
		equal(t, "said, in REGIE", v.In(model.Regie), "gezegd")
		equal(t, "said, in TAFEL", v.In(model.Tafel), "gezegd")
		equal(t, "what was presumed", v.Regie, "vermoed")
		equal(t, "state", v.State(), model.Spoken)
		d.Do(model.PickSaid{Partner: d.Nabij, Of: f, Field: model.FieldStays, Value: "yes"})
		equal(t, "stays at the table", get(d.Partner(d.Nabij)).Stays, true)
		d.Do(model.SetSaid{Partner: d.Nabij, Field: f, State: model.Spoken})
		equal(t, "cleared", get(d.Partner(d.Nabij)), model.Said{Regie: "vermoed"})
	}
}

func TestAPreparedValueIsPutOnTheTableInTheWordsAsSaid(t *testing.T) {
	for f, get := range twoSided {
		d := newDesk(t)
		d.Do(model.SetSaid{Partner: d.Nabij, Field: f, Text: "vermoed"})
		release := model.ReleaseSaid{Partner: d.Nabij, Field: f, Text: "zo gezegd"}
		d.refuses([]refusal{
			{"between us", release, f, model.CodeBetweenUs},
			{"without words", model.ReleaseSaid{Partner: d.Nabij, Field: f, Owner: true}, f, model.CodeEmpty},
			{"nothing prepared", model.ReleaseSaid{Partner: d.Rietgoor, Field: f, Text: "x", Owner: true}, f, model.CodeState},
		})
		d.Do(model.PickSaid{Partner: d.Nabij, Of: f, Field: model.FieldAllow, Value: string(model.MayBeTabled)}, release)
		equal(t, "after the release", get(d.Partner(d.Nabij)), model.Said{Table: "zo gezegd"})
	}
}

func TestPermissionGoesWithTheWordsItWasGivenFor(t *testing.T) {
	d := newDesk(t)
	d.Do(
		model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "dit mag op tafel"},
		model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldAllow, Value: string(model.MayBeTabled)},
		model.SetSaid{Partner: d.Nabij, Field: model.FieldHome},
		model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "iets heel anders"},
	)
	equal(t, "the permission", d.Partner(d.Nabij).HomeCounts.Allow, model.BetweenUs)
}

func TestAValueIsRefused(t *testing.T) {
	d := newDesk(t)
	d.refuses([]refusal{
		{"of nobody", model.SetSaid{Partner: modeltest.ID(), Field: model.FieldHome, Text: "x"}, model.FieldHome, model.CodeGone},
		{"of one side only", model.SetSaid{Partner: d.Nabij, Field: model.FieldBrings, Text: "x"}, model.FieldBrings, model.CodeGone},
		{"too long", model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: strings.Repeat("x", model.MaxLine+1)}, model.FieldHome, model.CodeLong},
		{"lapsed", model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "x", State: model.Lapsed}, model.FieldHome, model.CodeState},
		{"a permission for nothing", model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldAllow, Value: "tabled"}, model.FieldAllow, model.CodeState},
		{"staying of nothing", model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldStays, Value: "yes"}, model.FieldStays, model.CodeState},
		{"a mark of no value", model.PickSaid{Partner: d.Nabij, Of: model.FieldName, Field: model.FieldStays, Value: "yes"}, model.FieldName, model.CodeGone},
	})
	d.Do(model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "x"}, model.SetSaid{Partner: d.Nabij, Field: model.FieldHome, Text: "y", State: model.Spoken})
	d.refuses([]refusal{
		{"no permission of ours", model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldAllow, Value: "maybe"}, model.FieldAllow, model.CodeValue},
		{"no mark of ours", model.PickSaid{Partner: d.Nabij, Of: model.FieldHome, Field: model.FieldStays, Value: "no"}, model.FieldStays, model.CodeValue},
	})
}

func TestTeDragenIsAskedOnTheAgreementsAsTheyAre(t *testing.T) {
	d := newDesk(t)
	carry := func(a model.Bearing, text string, st model.State) model.Change {
		return model.SetCarry{Partner: d.Nabij, Answer: a, Text: text, State: st}
	}
	d.Do(carry(model.BearIf, "als er geld komt", model.Presumed), carry(model.BearYes, "", model.Spoken))
	c := d.Partner(d.Nabij).Carries
	equal(t, "presumed", c.Regie.Answer, model.BearIf)
	equal(t, "said", c.Table.Answer, model.BearYes)
	equal(t, "asked on the present agreements", c.Table.On, d.S.Agreed)
	before := d.S.Agreed
	d.Do(model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Anders", LanguageOnly: true},
		model.SetText{ID: d.Secret, Field: model.FieldText, Text: "Anders"})
	equal(t, "agreements as they were", d.S.Agreed, before)
	for rule, change := range map[string]model.Change{
		"an agreement comes":           model.AddAgreement{ID: modeltest.ID(), Text: "nog een"},
		"a text changes":               model.SetText{ID: d.Tariff, Field: model.FieldText, Text: "Heel anders"},
		"a trekker changes":            model.SetLead{ID: d.Tariff, Partner: d.Rietgoor},
		"a precondition is linked":     model.LinkPrecondition{Precondition: d.Transport, Agreement: d.Tariff},
		"an agreement lapses":          model.DropAgreement{ID: d.Tariff},
		"a voorzet comes to the table": model.TableAgreement{ID: d.Secret, New: modeltest.ID(), Text: "Hal open"},
	} {
		next, err := model.Do(d.S, change)
		if err != nil || next.Agreed <= before {
			t.Errorf("%s: te dragen? would not be asked again (%v)", rule, err)
		}
	}
	d.Do(carry(model.BearUnasked, "weg ermee", model.Spoken))
	equal(t, "taken back", d.Partner(d.Nabij).Carries.Table, model.Carry{})
	d.refuses([]refusal{
		{"no answer of ours", carry("soms", "", model.Spoken), model.FieldCarries, model.CodeValue},
		{"lapsed", carry(model.BearYes, "", model.Lapsed), model.FieldCarries, model.CodeState},
		{"too long", carry(model.BearIf, strings.Repeat("x", model.MaxLine+1), model.Spoken), model.FieldCarries, model.CodeLong},
		{"of nobody", model.SetCarry{Partner: modeltest.ID(), Answer: model.BearYes}, model.FieldCarries, model.CodeGone},
	})
}
