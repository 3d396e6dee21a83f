// Package meetings is the list of the overleggen that touch the opgave already. Where
// something is added, one of them may take it on, or stop (field rule 30).
package meetings

import (
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// New makes the list with a meeting chosen.
func New(p model.Place) *screen.ListPage {
	f := p.Field
	if f == model.FieldNone {
		f = model.FieldText
	}
	return &screen.ListPage{
		SheetPage: screen.SheetPage{Sheet: screen.At(p.ID, f)},
		Title:     func(t *assets.Text) string { return t.Meetings.Title },
		Empty:     func(t *assets.Text) string { return t.Meetings.Empty },
		Rows:      rows,
		New:       newMeeting,
	}
}

func rows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for i, x := range sc.Session.Meetings {
		if i > 0 {
			out = append(out, screen.Row{Heading: true})
		}
		name := screen.TextRow(sc, x.ID, model.FieldText, x.Name)
		name.Label = sc.Text.Meetings.Name
		out = append(out, name,
			screen.TextRow(sc, x.ID, model.FieldAttend, x.Who),
			screen.TextRow(sc, x.ID, model.FieldRhythm, x.Often),
			screen.PickRow(sc, x.ID, model.FieldFate, x.Fate, sc.Text.Fates))
		if x.Fate == model.FateMerges {
			out = append(out, screen.TextRow(sc, x.ID, model.FieldInto, x.Into))
		}
		if x.Goes() {
			out = append(out, endsRow(sc, x))
		}
	}
	return out
}

// endsRow is the agreement that ends a meeting.
func endsRow(sc screen.Scene, x model.Meeting) screen.Row {
	t := sc.Text
	r := screen.Row{ID: x.ID, Field: model.FieldEnds, Label: t.Fields[model.FieldEnds], Edit: screen.PickOne,
		Options: []widget.Option{{Label: t.Meetings.NoEnds}}, Picked: []string{string(x.Ends)}}
	if x.Ends == "" {
		r.Below = t.Meetings.EndsHint
	}
	stops := func(a model.Agreement) int {
		if a.Kind == model.Stop {
			return 0
		}
		return 1
	}
	for _, a := range slices.SortedStableFunc(slices.Values(sc.Session.Agreements), func(a, b model.Agreement) int { return stops(a) - stops(b) }) {
		if a.Draft || a.Lapsed {
			continue
		}
		label := strconv.Itoa(a.Number) + "  " + a.Text
		r.Options = append(r.Options, widget.Option{ID: string(a.ID), Label: label})
		if a.ID == x.Ends {
			r.Value = label
		}
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		var ends model.ID
		if len(e.Picked) > 0 {
			ends = model.ID(e.Picked[0])
		}
		return []model.Change{model.EndMeeting{ID: x.ID, Agreement: ends}}, nil
	}
	return r
}

func newMeeting(sc screen.Scene) screen.Screen {
	t := sc.Text
	return screen.NewForm(t.Meetings.New, []screen.Input{
		{Field: model.FieldText, Label: t.Meetings.Name},
		{Field: model.FieldAttend, Label: t.Fields[model.FieldAttend]},
		{Field: model.FieldRhythm, Label: t.Fields[model.FieldRhythm]},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		return screen.Changing(model.AddMeeting{ID: sc.NewID(), Name: texts[0], Who: texts[1], Often: texts[2]}), nil
	})
}
