package model_test

import (
	"strings"
	"testing"

	"regietafel/model"
)

func TestNamedFindsWhatATypedNameMeans(t *testing.T) {
	all := []model.Partner{{ID: "1", Name: "Zorggroep Rietgoor", Short: "Rietgoor"}, {ID: "2", Name: "Gemeente Lindervoort"},
		{ID: "3", Name: "Rietgoor en Lindervoort samen"}, {ID: "4", Name: "Ouderenberaad Één", Short: "Één"}}
	for typed, want := range map[string]string{
		"rietgoor": "1", "RIETGOOR": "1", "zorg": "1", "goor": "1 3", "samen riet": "3", "lindervoort": "2 3", "gemeente lindervoort": "2",
		"een": "4", "  een\x1b[31m ": "4", "niemand": "", "": "", "   ": "",
	} {
		var got []string
		for _, p := range model.Named(all, typed, model.Partner.Names) {
			got = append(got, string(p.ID))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q means %q, not %q", typed, got, want)
		}
	}
}
