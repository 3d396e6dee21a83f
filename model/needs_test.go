package model_test

import (
	"slices"
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

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
	out, err := model.Do(d.S, model.GiveAnswer{Agreement: d.Tariff, Partner: d.Ouderen, Reply: model.StaysOut})
	if err != nil || !slices.Equal(out.Needs()[0].Of, []model.ID{d.Nabij}) {
		t.Errorf("of one that takes no part: %v, %v", out.Needs(), err)
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
