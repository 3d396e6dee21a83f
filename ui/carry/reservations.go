package carry

import (
	"strconv"
	"strings"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// reservations are the bodies that a ja waits for, each with what it decided,
// and when all of it can be settled.
func reservations(sc screen.Scene) []screen.Row {
	all := sc.Session.Reservations()
	if len(all) == 0 {
		return nil
	}
	out := []screen.Row{{Heading: true, Label: sc.Text.Carry.Reservations}}
	asked := map[model.ID]bool{}
	for _, x := range all {
		r := reservation(sc, x)
		if x.Answer.Past(sc.Today()) && !asked[x.Agreement] { // where the question about the agreement leads
			asked[x.Agreement], r.Key = true, ""
		}
		out = append(out, r)
	}
	if sentence := sc.Text.Earliest(sc.Session, sc.Today()); sentence != "" {
		out = append(out, screen.Row{Key: "round", Block: true, Value: sentence})
	}
	if sentence := sc.Text.DaysPast(sc.Session, sc.Today()); sentence != "" {
		out = append(out, screen.Row{Key: "past", Block: true, Value: sentence})
	}
	return out
}

// reservation takes what its body decided.
func reservation(sc screen.Scene, x model.Reservation) screen.Row {
	a, _ := sc.Session.Agreement(x.Agreement)
	r := screen.Row{Key: "reservation " + string(a.ID) + string(x.Answer.Partner), ID: a.ID, Field: model.FieldBody, Label: sc.Text.Label(sc.Session, x.Answer.Partner),
		Value: sc.Text.Reservation(x.Answer), Aside: strings.ToLower(sc.Text.Docs.Agreement) + " " + strconv.Itoa(a.Number),
		Edit: screen.Choose, Picked: []string{string(x.Answer.Outcome)}}
	if x.Answer.Outcome != model.Pending {
		r.Value += ": " + sc.Text.Outcomes[x.Answer.Outcome]
	} else if x.Answer.Past(sc.Today()) {
		r.Value += ": " + sc.Text.Carry.DayPast
	}
	for _, v := range x.Answer.Outcome.Values() {
		r.Options = append(r.Options, widget.Option{ID: v, Label: sc.Text.Outcomes[model.Outcome(v)]})
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		return []model.Change{model.Decided{Agreement: a.ID, Partner: x.Answer.Partner, Outcome: model.Outcome(e.Text)}}, nil
	}
	return r
}
