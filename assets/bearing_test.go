package assets_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
)

// What "te dragen?" was answered reads as one sentence, however it was typed.
func TestBearing(t *testing.T) {
	nl, en := assets.For(assets.Dutch), assets.For(assets.English)
	for _, x := range []struct {
		text *assets.Text
		c    model.Carry
		want string
	}{
		{nl, model.Carry{Answer: model.BearYes}, "ja"},
		{nl, model.Carry{Answer: model.BearIf, Text: "de zaal warm is"}, "ja, als de zaal warm is"},
		{nl, model.Carry{Answer: model.BearIf, Text: "Als de zaal warm is"}, "ja, als de zaal warm is"},
		{nl, model.Carry{Answer: model.BearIf, Text: "alsnog geld komt"}, "ja, als alsnog geld komt"},
		{nl, model.Carry{Answer: model.BearNot, Text: "een warme zaal"}, "zo niet: een warme zaal"},
		{nl, model.Carry{}, "nog niet gevraagd"},
		{en, model.Carry{Answer: model.BearIf, Text: "if the hall is warm"}, "yes, if the hall is warm"},
	} {
		if got := x.text.Bearing(x.c); got != x.want {
			t.Errorf("%+v reads %q, want %q", x.c, got, x.want)
		}
	}
}
