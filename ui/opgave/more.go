package opgave

import (
	"regietafel/model"
	"regietafel/ui/screen"
)

// foldedFields are the opgave's fields that are folded away.
var foldedFields = []model.Field{model.FieldGovernor, model.FieldOfficial, model.FieldPro}

// folded reports whether a place lies in what is folded away.
func folded(p model.Place) bool {
	if p.ID != "" {
		return true
	}
	for _, f := range foldedFields {
		if p.Field == f {
			return true
		}
	}
	return false
}

// moreRows are the three voices (field rule 7), the administrative ambitions
// with what each means for the chain, and the indicators with who delivers and
// who uses them (field rule 6).
func moreRows(sc screen.Scene) []screen.Row {
	t, o := sc.Text.Opgave, sc.Session.Opgave
	out := []screen.Row{{Heading: true, Label: t.Voices},
		screen.LongRow(sc, "", model.FieldGovernor, o.Voices.Governor),
		screen.LongRow(sc, "", model.FieldOfficial, o.Voices.Official),
		screen.LongRow(sc, "", model.FieldPro, o.Voices.Professional),
		{Heading: true, Label: t.Ambitions}}
	for _, x := range o.Ambitions {
		text := screen.TextRow(sc, x.ID, model.FieldText, x.Text)
		text.Label = t.Ambition
		out = append(out, text, screen.TextRow(sc, x.ID, model.FieldChain, x.Chain))
	}
	out = append(out, screen.Row{Heading: true, Label: t.Indicators})
	for _, x := range o.Indicators {
		out = append(out, indicatorRows(sc, x)...)
	}
	return out
}

func indicatorRows(sc screen.Scene, x model.Indicator) []screen.Row {
	text := screen.TextRow(sc, x.ID, model.FieldText, x.Text)
	text.Label = sc.Text.Opgave.Indicator
	delivers := screen.PartnersRow(sc, x.ID, model.FieldDelivers, filled(x.Delivers), false, func(ids []model.ID) []model.Change {
		c := model.SetOwner{ID: x.ID}
		if len(ids) > 0 {
			c.Partner = ids[0]
		}
		return []model.Change{c}
	})
	out := []screen.Row{text, screen.TextRow(sc, x.ID, model.FieldNow, x.Now)}
	out = append(out, screen.Folded(x.Now != "", screen.TextRow(sc, x.ID, model.FieldAim, x.Aim))...)
	out = append(out, screen.Folded(x.Aim != "", screen.DueRow(sc, x.ID, model.FieldAimBy, x.AimBy))...)
	return append(out, delivers, screen.PickRow(sc, x.ID, model.FieldUse, x.Use, sc.Text.Uses))
}

func filled(id model.ID) []model.ID {
	if id == "" {
		return nil
	}
	return []model.ID{id}
}

// newAmbition asks for an ambition and what it means for the chain.
func newAmbition(sc screen.Scene) screen.Screen {
	t := sc.Text
	return screen.NewForm(t.Opgave.AmbitionNew, []screen.Input{
		{Field: model.FieldText, Label: t.Opgave.Ambition},
		{Field: model.FieldChain, Label: t.Fields[model.FieldChain]},
		{Field: model.FieldName, Label: t.Opgave.Whose},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		whose, err := partnerOf(sc, texts[2])
		return screen.Changing(model.AddAmbition{ID: sc.NewID(), Partner: whose, Text: texts[0], Chain: texts[1]}), err
	})
}

// newIndicator asks for an indicator and who delivers it.
func newIndicator(sc screen.Scene) screen.Screen {
	t := sc.Text
	return screen.NewForm(t.Opgave.IndicatorNew, []screen.Input{
		{Field: model.FieldText, Label: t.Opgave.Indicator},
		{Field: model.FieldName, Label: t.Fields[model.FieldDelivers]},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		who, err := partnerOf(sc, texts[1])
		return screen.Changing(model.AddIndicator{ID: sc.NewID(), Delivers: who, Text: texts[0]}), err
	})
}

// partnerOf is the partner that a typed name means; none for an empty one.
func partnerOf(sc screen.Scene, typed string) (model.ID, error) {
	if model.CleanLine(typed) == "" {
		return "", nil
	}
	p, ok := screen.FindPartner(sc.Session, typed)
	if !ok {
		return "", model.Problem{Field: model.FieldName, Code: model.CodeReference}
	}
	return p.ID, nil
}
