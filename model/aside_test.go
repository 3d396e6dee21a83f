package model_test

import (
	"testing"

	"regietafel/model"
)

func TestNothingIsSetAsideOfNoCode(t *testing.T) {
	d := newDesk(t)
	d.refuses([]refusal{
		{"of no code", model.PutAside{}, "", model.CodeValue},
		{"of a code that is none", model.PutAside{What: model.Aside{Code: model.CodeName("x")}}, "", model.CodeValue},
		{"back, of a code that is none", model.PutAside{What: model.Aside{Code: model.CodeName("x")}, Back: true}, "", model.CodeValue},
	})
}
