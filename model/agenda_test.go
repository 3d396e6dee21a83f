package model_test

import (
	"testing"

	"regietafel/model"
	"regietafel/model/modeltest"
)

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
