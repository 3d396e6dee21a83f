package closing

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// settlingRows are what is to be known before the photo: when all can be
// settled, and what was worked out.
func settlingRows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	if sc.Session.Round(sc.Today()).Waiting > 0 {
		out = append(out, screen.Row{Key: "reservations", Label: sc.Text.Carry.Reservations, Value: strings.TrimSpace(sc.Text.Earliest(sc.Session, sc.Today()) + " " + sc.Text.DaysPast(sc.Session, sc.Today())),
			Leads: leads(model.Place{Step: model.StepCarry})})
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
		out = append(out, screen.Row{Key: "lookback", Label: t.Steps[model.StepReflect], Value: value,
			Leads: leads(model.Place{Step: model.StepReflect})})
	}
	return append(out, trustRow(sc, model.PollTrustEach), trustRow(sc, model.PollTrustAgreed))
}

// trustRow is a trust poll of this sitting: its totals, or how to ask it.
func trustRow(sc screen.Scene, kind model.PollKind) screen.Row {
	r := screen.Row{Key: string(kind), Label: assets.Capital(sc.Text.Polls.Names[kind]), Leads: func() screen.Action {
		if sentence := sc.Locked(); sentence != "" {
			return screen.Say{Sentence: sentence}
		}
		return screen.AskPoll{Kind: kind}
	}}
	for _, p := range sc.Session.Polls {
		if p.Kind == kind && !p.At.Date.Before(sc.Session.OpenedAt().Date) {
			r.Value, r.Leads = sc.Text.PollTotals(p), leads(model.Place{Step: model.StepPoll, ID: p.ID, Field: model.FieldPoll})
		}
	}
	return r
}

// costedRow says how many agreements were not worked out: the price is the
// shadow that is jumped over most (field rule 27).
func costedRow(sc screen.Scene) screen.Row {
	open := uncosted(sc)
	value := sc.Text.Closing.AllCosted
	if n := len(open); n > 0 {
		value = sc.Text.Closing.ToCost.Of(n)
	}
	r := screen.Row{Key: "costed", Label: sc.Text.Fields[model.FieldCosting], Value: value, Below: numbersOf(open)}
	if len(open) > 0 {
		r.Leads = leads(model.Place{Step: model.StepAgreements, ID: open[0].ID, Field: model.FieldCosting})
	}
	return r
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

// leads is what enter does with a row that leads to a place.
func leads(p model.Place) func() screen.Action {
	return func() screen.Action { return screen.Go{Place: p} }
}
