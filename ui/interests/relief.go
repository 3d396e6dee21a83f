package interests

import (
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// pressureFacts are on what somebody at home presses, when it is felt, and what
// helps.
func pressureFacts(sc screen.Scene, x model.Pressure) []screen.Row {
	on := screen.TextRow(sc, x.ID, model.FieldOn, x.On)
	on.Label = sc.Text.Interests.On
	felt := screen.TextRow(sc, x.ID, model.FieldFeltAt, x.Felt)
	felt.Label = sc.Text.Interests.FeltAt
	if x.State == model.Presumed {
		on.Own, felt.Own = true, true
	}
	return []screen.Row{on, felt, relievedRow(sc, x)}
}

// relievedRow is which agreements help a partner with those who press at home
// (field rule 18).
func relievedRow(sc screen.Scene, x model.Pressure) screen.Row {
	r := screen.Row{ID: x.ID, Field: model.FieldLinks, Label: sc.Text.Interests.Relieved, Edit: screen.PickMany}
	var numbers []string
	for _, a := range sc.Session.Agreements {
		helps := slices.Contains(x.Relieved, a.ID)
		if a.Draft || a.Over() && !helps {
			continue
		}
		n := strconv.Itoa(a.Number)
		r.Options = append(r.Options, widget.Option{ID: string(a.ID), Label: n + " " + a.Text})
		if helps {
			numbers, r.Picked = append(numbers, n), append(r.Picked, string(a.ID))
		}
	}
	if r.Value = assets.Names(numbers, 6); len(r.Options) == 0 {
		r.Edit = screen.Shown
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		var out []model.Change
		for _, o := range r.Options {
			now, then := slices.Contains(r.Picked, o.ID), slices.Contains(e.Picked, o.ID)
			if now != then {
				out = append(out, model.Relieve{Pressure: x.ID, Agreement: model.ID(o.ID), Off: now})
			}
		}
		return out, nil
	}
	return r
}
