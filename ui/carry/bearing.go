package carry

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// manyBearings is from how many partners those who were not asked are one row.
const manyBearings = 12

// bearings are "te dragen?" of each partner for whom it is asked.
func bearings(sc screen.Scene) []screen.Row {
	var out, unasked []screen.Row
	for _, p := range sc.Session.Partners {
		if p.LeftOut() && p.Present() && !p.Draft {
			out = append(out, screen.LeftOutRow(sc, p))
			continue
		}
		if p.Draft || p.Advisory() || !p.Present() && p.Carries == (model.Carries{}) {
			continue
		}
		r := bearing(sc, p)
		if out = append(out, r); r.Value == "" {
			unasked = append(unasked, r)
		}
	}
	if len(out) == 0 {
		return nil
	}
	if len(out) > manyBearings && len(unasked) > 1 {
		out = foldedBearings(sc, out, unasked)
	}
	return append([]screen.Row{{Heading: true, Label: sc.Text.Carry.Bearing}}, out...)
}

// foldedBearings puts those who were not asked in one row behind the others.
func foldedBearings(sc screen.Scene, all, unasked []screen.Row) []screen.Row {
	var out []screen.Row
	for _, r := range all {
		if r.Value != "" {
			out = append(out, r)
		}
	}
	var names []string
	for _, r := range unasked {
		names = append(names, r.Label)
	}
	who := assets.Fill(sc.Text.Carry.Unasked, "who", assets.Names(names, 6))
	return append(out, screen.Row{ID: unasked[0].ID, Field: model.FieldCarries, Block: true, Value: who, Leads: unasked[0].Leads})
}

func bearing(sc screen.Scene, p model.Partner) screen.Row {
	r := screen.Row{ID: p.ID, Field: model.FieldCarries, Label: p.Label(), Marked: true, State: model.Spoken,
		Leads: func() screen.Action { return ask(sc, p.ID) }}
	side := p.Carries.Table
	if side.Answer == model.BearUnasked && sc.Layer == model.Regie {
		side, r.State = p.Carries.Regie, model.Presumed
	}
	if side.Answer == model.BearUnasked {
		return r
	}
	r.Value = sc.Text.Bearing(side)
	if r.State == model.Spoken && side.On != sc.Session.Agreed {
		r.Below = sc.Text.Carry.Earlier
	}
	return r
}
