package carry

import (
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// view is how the map shows the preconditions.
type view int

const (
	viewUnset view = iota
	viewAll
	viewOpen
	viewFolded
)

// manyPoints is from where the map begins folded, a line a partner.
const manyPoints = 24

// of is the view that was chosen, or the one for a session of this size.
func (v view) of(s model.Session) view {
	switch {
	case v != viewUnset:
		return v
	case len(s.Preconditions) > manyPoints:
		return viewFolded
	}
	return viewAll
}

func (v view) next() view { return v%viewFolded + 1 }

// points are the map: partner, precondition, way out; in words as well as in
// signs.
func (s *Screen) points(sc screen.Scene) []screen.Row {
	t, v := sc.Text.Carry, s.view.of(sc.Session)
	out := []screen.Row{{Heading: true, Label: t.Points + " · " + t.Views[v-1]}}
	said := saidPoints(sc.Session)
	switch {
	case len(said) == 0:
		return append(out, screen.Row{Key: "points", Block: true, Value: t.NoPoints})
	case v == viewFolded:
		return append(out, s.folded(sc, said)...)
	}
	partner := model.ID("")
	for _, x := range said {
		if v == viewOpen && sc.Session.Standing(x).Out() {
			continue
		}
		r := point(sc, x)
		if x.Partner == partner {
			r.Label = ""
		}
		partner = x.Partner
		out = append(out, r)
	}
	if len(out) == 1 {
		out = append(out, screen.Row{Key: "points", Block: true, Value: t.NothingOpen})
	}
	return out
}

// saidPoints are the said preconditions in the order of the seats.
func saidPoints(s model.Session) []model.Precondition {
	of := map[model.ID][]model.Precondition{}
	for _, x := range s.Preconditions {
		if x.OnTable() {
			of[x.Partner] = append(of[x.Partner], x)
		}
	}
	var out []model.Precondition
	for _, p := range s.Partners {
		out = append(out, of[p.ID]...)
	}
	return out
}

func point(sc screen.Scene, x model.Precondition) screen.Row {
	below := screen.Sign(sc.Session.Standing(x).Kind) + " " + sc.Text.Standing(sc.Session, x)
	for _, o := range sc.Session.ClashesOf(x.ID) {
		below += " · " + assets.Fill(sc.Text.Carry.ClashWith, "n", strconv.Itoa(o.Number))
	}
	return screen.Row{ID: x.ID, Field: model.FieldExit, Label: sc.Text.Label(sc.Session, x.Partner),
		Value: strconv.Itoa(x.Number) + " " + x.Text, Below: below, Leads: func() screen.Action { return exits(sc, x) }}
}

// standingsInOrder are the kinds as a folded line names them: what is open
// first.
var standingsInOrder = []model.StandingKind{model.StandsOpen, model.WasArranged, model.StandsShort, model.StandsLinked,
	model.ArrangedIf, model.Arranged, model.StandsTakenUp, model.StandsAccepted, model.StandsLapsed}

// folded is a line a partner: its points by number, in the way that they stand.
func (s *Screen) folded(sc screen.Scene, said []model.Precondition) []screen.Row {
	numbers := map[model.ID]map[model.StandingKind][]string{}
	for _, x := range said {
		if numbers[x.Partner] == nil {
			numbers[x.Partner] = map[model.StandingKind][]string{}
		}
		kind := sc.Session.Standing(x).Kind
		numbers[x.Partner][kind] = append(numbers[x.Partner][kind], strconv.Itoa(x.Number))
	}
	var out []screen.Row
	for _, p := range sc.Session.Partners {
		var parts []string
		for _, k := range standingsInOrder {
			if n := numbers[p.ID][k]; len(n) > 0 {
				parts = append(parts, screen.Sign(k)+" "+sc.Text.Carry.Kinds[k]+" "+assets.Names(n, 6))
			}
		}
		if len(parts) > 0 {
			first := said[slices.IndexFunc(said, func(x model.Precondition) bool { return x.Partner == p.ID })]
			out = append(out, screen.Row{ID: p.ID, Field: model.FieldPrecond, Label: p.Label(), Value: strings.Join(parts, "   "),
				Leads: func() screen.Action { s.show(first.ID, sc); return nil }})
		}
	}
	return out
}
