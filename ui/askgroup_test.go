package ui_test

import (
	"testing"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/model/modeltest"
)

// The same is not asked agreement after agreement: it is one question with the
// numbers, and set aside as one.
func TestOneQuestionForSeveralAgreements(t *testing.T) {
	s := table(t)
	for _, text := range []string{"De zaal blijft open", "De bus rijdt", "De club ontvangt"} {
		var err error
		if s, err = model.Do(s, model.AddAgreement{ID: modeltest.ID(), Text: text, Lead: s.Partners[0].ID}); err != nil {
			t.Fatal(err)
		}
	}
	desk := inRegie(t, s).Press("4")
	group := "Wanneer kunnen jullie elkaar laten zien dat de afspraken 1–3 gebeurd zijn?"
	desk.Sees(group).Press("down").Sees(group).Press("W").Sees("wand")
	if words := desk.Wall.Slides[len(desk.Wall.Slides)-1].Lines[0].Text; words != group {
		t.Errorf("on the wall is %q", words)
	}
	desk.Press("Q")
	if n := len(desk.Session().Aside); n != 3 {
		t.Errorf("%d were set aside", n)
	}
	desk.SeesNowhere("gebeurd zijn?", "gebeurd is?").Press("u", "down").Sees(group)
	one := s
	for _, f := range finding.In(s, modeltest.Today, assets.For(assets.Dutch).Words()) {
		if f.Code == model.Undated && f.About[0] == s.Agreements[1].ID {
			var err error
			if one, err = model.Do(one, finding.SetAside(f, false)); err != nil {
				t.Fatal(err)
			}
		}
	}
	inRegie(t, one).Press("4").Sees("de afspraken 1 en 3 gebeurd zijn?")
}

// A sentence of the schaduwtoets that folds many is set aside as one.
func TestAFoldedSentenceIsSetAsideAsOne(t *testing.T) {
	desk := inRegie(t, dealt(t)).Press("5").Select("partners is nog niet gezegd wat thuis")
	desk.Press("Q")
	if n := len(desk.Session().Aside); n < 4 {
		t.Errorf("%d were set aside\n%s", n, desk.Screen())
	}
}
