package screen

import (
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// LeftOutRow is a partner that is not asked because its name sounds like one that
// speaks for people: a guess, which is said where it matters.
func LeftOutRow(sc Scene, p model.Partner) Row {
	return Row{ID: p.ID, Field: model.FieldCarries, Label: p.Label(), Value: LeftOut(sc, p),
		Leads: func() Action {
			return Go{Place: model.Place{Step: model.StepPartners, ID: p.ID, Field: model.FieldKind}}
		}}
}

// LeftOut are the words for such a partner.
func LeftOut(sc Scene, p model.Partner) string {
	return assets.Fill(sc.Text.Partners.LeftOut, "kind", strings.ToLower(sc.Text.Kinds[p.Kind]))
}

// AskAfterAll is the key that asks such a partner after all.
func AskAfterAll(sc Scene, p model.Partner) Command {
	return On("v", sc.Text.Partners.KeyAsked, func() Action {
		return Do(Changing(model.Pick{ID: p.ID, Field: model.FieldKind, Value: string(model.KindOther)}),
			Say{assets.Fill(sc.Text.Partners.AskedNow, "name", p.Label())})
	})
}
