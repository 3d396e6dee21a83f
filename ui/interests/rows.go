package interests

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// rows are a partner's card: four things, and what is folded when it is asked
// for.
func (s *Screen) rows(sc screen.Scene, p model.Partner) []screen.Row {
	t := sc.Text.Interests
	out := s.lines(sc, p, interests, t.Interest, interestRows(sc, p))
	out = append(out, saidRow(sc, p, model.FieldHome, t.HomeCounts))
	out = append(out, s.lines(sc, p, preconditions, t.Precondition, preconditionRows(sc, p))...)
	brings := screen.TextRow(sc, p.ID, model.FieldBrings, p.Brings)
	brings.Label = t.Brings
	out = append(out, brings)
	if !s.more {
		return out
	}
	return append(out, s.folded(sc, p)...)
}

// folded are the rows behind the fold.
func (s *Screen) folded(sc screen.Scene, p model.Partner) []screen.Row {
	t := sc.Text.Interests
	position := saidRow(sc, p, model.FieldPosition, t.Position)
	better := screen.TextRow(sc, p.ID, model.FieldBetter, p.Better)
	better.Label = t.Better
	movers := saidRow(sc, p, model.FieldMovers, t.Movers)
	out := []screen.Row{{Heading: true}, position}
	for _, r := range s.lines(sc, p, pressures, t.Pressure, pressureRows(sc, p)) {
		out = append(out, r)
		if x, ok := sc.Session.Pressure(r.ID); ok && x.State != model.Lapsed {
			out = append(out, pressureFacts(sc, x)...)
		}
	}
	out = append(out, better, movers, saidRow(sc, p, model.FieldRuns, sc.Text.Fields[model.FieldRuns]))
	if sc.Layer == model.Regie {
		out = append(out, s.lines(sc, p, notes, t.Note, noteRows(sc, p))...)
	}
	return out
}

// lines returns the rows of a list under one label, with an empty row when there
// is none or one is being added.
func (s *Screen) lines(sc screen.Scene, p model.Partner, x sort, label string, rows []screen.Row) []screen.Row {
	if len(rows) == 0 || s.adding == x {
		rows = append(rows, addRow(sc, p, x))
	}
	for i := range rows {
		rows[i].Label = ""
	}
	rows[0].Label = label
	return rows
}

// addRow is the empty row in which a line is added.
func addRow(sc screen.Scene, p model.Partner, x sort) screen.Row {
	r := screen.Row{Key: string(p.ID) + "/" + string(x.field), ID: p.ID, Field: x.field, Edit: screen.Line, Layered: x != notes, Own: x == notes, Partner: p.ID}
	if x == preconditions && p.None != model.NoneUnsaid {
		r.Value = sc.Text.Interests.None
		if p.None == model.NoneTwice {
			r.Value = sc.Text.Interests.NoneTwice
		}
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		if x == notes {
			return []model.Change{model.AddNote{ID: sc.NewID(), Partner: p.ID, Text: e.Text}}, nil
		}
		return []model.Change{model.AddLine{ID: sc.NewID(), Partner: p.ID, Sort: x.line, Text: e.Text, State: e.State}}, nil
	}
	return r
}

func lineRow(sc screen.Scene, l model.Line, text string) screen.Row {
	r := screen.TextRow(sc, l.ID, model.FieldText, text)
	r.State, r.Marked = l.State, true
	r.Below = belowLine(sc, l)
	return r
}

// belowLine is why a line lapsed, what was allowed with a prepared one, or that
// it goes into no file.
func belowLine(sc screen.Scene, l model.Line) string {
	switch {
	case l.State == model.Lapsed:
		return l.Why
	case l.State == model.Presumed:
		return sc.Text.Permissions[l.Allow]
	case l.Stays:
		return sc.Text.Interests.Stays
	}
	return ""
}

// saidRow is a row of a two-sided value, with what belongs below it.
func saidRow(sc screen.Scene, p model.Partner, f model.Field, label string) screen.Row {
	v := valueOf(p, f)
	r := screen.SaidRow(sc, p.ID, f, v)
	r.Label = label
	switch {
	case v.Table != "" && v.Stays:
		r.Below = sc.Text.Interests.Stays
	case v.Table == "" && v.Regie != "" && sc.Layer == model.Regie:
		r.Below = sc.Text.Permissions[v.Allow]
	}
	return r
}

func interestRows(sc screen.Scene, p model.Partner) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Interests {
		if x.Partner != p.ID {
			continue
		}
		r := lineRow(sc, x.Line, x.Text)
		if by := x.UnderstoodBy(); len(by) > 0 {
			var names []string
			for _, id := range by {
				names = append(names, sc.Text.Label(sc.Session, id))
			}
			r.Below = joined(r.Below, "✓ "+assets.Fill(sc.Text.Interests.UnderstoodBy, "who", assets.Names(names, 3)))
		}
		out = append(out, r)
	}
	return out
}

func preconditionRows(sc screen.Scene, p model.Partner) []screen.Row {
	var out []screen.Row
	letter := 0
	for _, x := range sc.Session.Preconditions {
		if x.State == model.Presumed {
			letter++
		}
		if x.Partner != p.ID {
			continue
		}
		r := lineRow(sc, x.Line, x.Text)
		r.Text = x.Text
		if x.State == model.Presumed {
			r.Value = letterOf(letter) + "  " + x.Text
		} else {
			r.Value = strconv.Itoa(x.Number) + "  " + x.Text
			if x.State != model.Lapsed {
				r.Below = joined(standingMark(sc, x), r.Below)
			}
		}
		out = append(out, r)
	}
	return out
}

// letterOf is a, b, … z, aa, ab, …
func letterOf(n int) string {
	var out string
	for ; n > 0; n = (n - 1) / 26 {
		out = string(rune('a'+(n-1)%26)) + out
	}
	return out
}

// standingMark is how a said precondition stands, with a sign before it.
func standingMark(sc screen.Scene, x model.Precondition) string {
	return screen.Sign(sc.Session.Standing(x).Kind) + " " + sc.Text.Standing(sc.Session, x)
}

func pressureRows(sc screen.Scene, p model.Partner) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Pressures {
		if x.Partner != p.ID {
			continue
		}
		out = append(out, lineRow(sc, x.Line, x.Text))
	}
	return out
}

// joined puts two lines below each other; an empty one is none.
func joined(a, b string) string { return strings.Join(filled(a, b), "\n") }

func filled(texts ...string) []string {
	var out []string
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}

func noteRows(sc screen.Scene, p model.Partner) []screen.Row {
	var out []screen.Row
	for _, n := range sc.Session.Notes {
		if n.Partner == p.ID {
			r := screen.TextRow(sc, n.ID, model.FieldText, n.Text)
			r.Own = true
			out = append(out, r)
		}
	}
	return out
}
