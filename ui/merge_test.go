package ui_test

import (
	"testing"

	"regietafel/model"
)

// Two seats that answered each in their own way are merged only after that was
// said; the strictest answer stays and is read back again.
func TestTwoSeatsThatDifferAreMerged(t *testing.T) {
	s := dealt(t)
	a := s.Agreements[0].ID
	first, second := s.Partners[0].ID, s.Partners[1].ID
	s, err := model.Do(s, model.SetOthers{ID: a, Others: []model.ID{first, second}},
		model.GiveAnswer{Agreement: a, Partner: first, Reply: model.SaysYes},
		model.GiveAnswer{Agreement: a, Partner: second, Reply: model.SaysIfNot, Needs: "een sleutel"})
	if err != nil {
		t.Fatal(err)
	}
	desk := open(t, s).Press("2", "home", "m").Type("Nabij").Press("enter").
		Sees("Nabij en Rietgoor antwoordden niet hetzelfde", "afspraak 1", "het verst van ja", "1 toch samenvoegen")
	if len(desk.Session().Partners) != len(s.Partners) {
		t.Fatal("merged before it was answered")
	}
	desk.Press("2").Sees("Nabij").Press("m").Type("Nabij").Press("enter", "1").Sees("Nabij is opgegaan in Rietgoor")
	x, _ := desk.Session().Agreements[0].Answer(first)
	if x.Reply != model.SaysIfNot || x.Needs != "een sleutel" || !x.Again {
		t.Errorf("its answer is %+v", x)
	}
	desk.Press("4", "t").Sees("Teruglezen · afspraak 1", "× van vóór het samenvoegen: zo niet: een sleutel").Press("1")
	if x, _ := desk.Session().Agreements[0].Answer(first); x.Reply != model.SaysYes || x.Again {
		t.Errorf("asked again: %+v", x)
	}
}
