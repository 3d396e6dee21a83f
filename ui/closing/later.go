package closing

import (
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Rows that lead elsewhere.
const (
	fieldReservations model.Field = "reservations"
	fieldTrust        model.Field = "trust"
	fieldTrustAgreed  model.Field = "trustagreed"
	fieldCosted       model.Field = "costed"
	fieldLookBack     model.Field = "lookback"
)

// settlingRows are what is to be known before the photo: when all can be
// settled, and what was worked out.
func settlingRows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	if sc.Session.Round().Waiting > 0 {
		out = append(out, screen.Row{Field: fieldReservations, Label: sc.Text.Carry.Reservations, Value: sc.Text.Earliest(sc.Session)})
	}
	if len(sc.Session.Agreements) > 0 {
		out = append(out, costedRow(sc))
	}
	return out
}

// roundRows are the closing round: after closing the way to the terugblik, and
// trust as counts.
func roundRows(sc screen.Scene) []screen.Row {
	t := sc.Text
	out := []screen.Row{{Heading: true}}
	if sc.Session.Phase == model.ReadBack || sc.Session.Phase == model.Settled {
		value := t.Closing.LookBackHint
		if n := len(sc.Session.Reflection); n > 0 {
			value = t.Closing.LookBack.Of(n)
		}
		out = append(out, screen.Row{Field: fieldLookBack, Label: t.Steps[model.StepReflect], Value: value})
	}
	return append(out, trustRow(sc, fieldTrust, model.PollTrustEach), trustRow(sc, fieldTrustAgreed, model.PollTrustAgreed))
}

// trustRow is a trust poll of this sitting: its totals, or how to ask it.
func trustRow(sc screen.Scene, f model.Field, kind model.PollKind) screen.Row {
	r := screen.Row{Field: f, Label: assets.Capital(sc.Text.Polls.Names[kind])}
	for _, p := range sc.Session.Polls {
		if p.Kind == kind && !p.At.Date.Before(sc.Session.OpenedAt().Date) {
			r.ID, r.Value = p.ID, sc.Text.PollTotals(p)
		}
	}
	return r
}

// costedRow says how many agreements were not worked out: the price is the
// shadow that is jumped over most (article 004).
func costedRow(sc screen.Scene) screen.Row {
	open := uncosted(sc)
	value := sc.Text.Closing.AllCosted
	if n := len(open); n > 0 {
		value = sc.Text.Closing.ToCost.Of(n)
	}
	return screen.Row{Field: fieldCosted, Label: sc.Text.Fields[model.FieldCosting], Value: value, Below: numbersOf(open)}
}

// uncosted are the agreements that were not worked out, as found.
func uncosted(sc screen.Scene) []model.Agreement {
	var out []model.Agreement
	for _, f := range sc.Findings {
		if a, ok := sc.Session.Agreement(f.Place.ID); ok && f.Code == model.Uncosted {
			out = append(out, a)
		}
	}
	return out
}

func numbersOf(all []model.Agreement) string {
	var out []string
	for _, a := range all {
		out = append(out, strconv.Itoa(a.Number))
	}
	return assets.Names(out, 8)
}

// later leads to what a row stands for; nil for a row of another sort.
func later(sc screen.Scene, r screen.Row) screen.Action {
	place := model.Place{}
	switch r.Field {
	case fieldReservations:
		place.Step = model.StepCarry
	case fieldLookBack:
		place.Step = model.StepReflect
	case fieldTrust, fieldTrustAgreed:
		place = model.Place{Step: model.StepPoll, ID: r.ID, Field: fieldOfTrust(r)}
	case fieldCosted:
		if open := uncosted(sc); len(open) > 0 {
			place = model.Place{Step: model.StepAgreements, ID: open[0].ID, Field: model.FieldCosting}
		}
	}
	switch {
	case place.Step == "":
		return nil
	case place.Step == model.StepPoll && place.ID == "" && sc.Locked() != "":
		return screen.Say{Sentence: sc.Locked()}
	}
	return screen.Go{Place: place}
}

// fieldOfTrust is the poll that a row asks, when it was not asked yet.
func fieldOfTrust(r screen.Row) model.Field {
	switch {
	case r.ID != "":
		return model.FieldPoll
	case r.Field == fieldTrust:
		return model.Field(model.PollTrustEach)
	}
	return model.Field(model.PollTrustAgreed)
}
