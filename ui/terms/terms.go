// Package terms is the table's own language: contested words, and what this
// table means by them (field rule 7).
package terms

import (
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// New makes the list with a word chosen.
func New(p model.Place) *screen.ListPage {
	f := p.Field
	if f == model.FieldNone {
		f = model.FieldMeaning
	}
	return &screen.ListPage{
		SheetPage: screen.SheetPage{Sheet: screen.At(p.ID, f)},
		Title:     func(t *assets.Text) string { return t.Lists.TermsTitle },
		Empty:     func(t *assets.Text) string { return t.Lists.TermsEmpty },
		Rows:      rows,
		New:       newTerm,
	}
}

func rows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Terms {
		word := screen.TextRow(sc, x.ID, model.FieldText, x.Word)
		word.Label = sc.Text.Lists.TermWord
		meaning := screen.TextRow(sc, x.ID, model.FieldMeaning, x.Meaning)
		meaning.Label = sc.Text.Lists.TermMeaning
		if x.Version > 1 {
			meaning.Aside = assets.Fill(sc.Text.Lists.TermVersion, "n", strconv.Itoa(x.Version))
		}
		out = append(out, word, meaning)
	}
	return out
}

func newTerm(sc screen.Scene) screen.Screen {
	t := sc.Text.Lists
	return screen.NewForm(t.TermNew, []screen.Input{
		{Field: model.FieldText, Label: t.TermWord},
		{Field: model.FieldMeaning, Label: t.TermMeaning},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		return screen.Changing(model.AddTerm{ID: sc.NewID(), Word: texts[0], Meaning: texts[1]}), nil
	})
}
