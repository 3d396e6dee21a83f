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
	out := s.lines(sc, p, model.FieldInterest, t.Interest, interestRows(sc, p))
	home := screen.SaidRow(sc, p.ID, model.FieldHome, p.HomeCounts)
	home.Label = t.HomeCounts
	out = append(out, home)
	out = append(out, s.lines(sc, p, model.FieldPrecond, t.Precondition, preconditionRows(sc, p))...)
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
	position := screen.SaidRow(sc, p.ID, model.FieldPosition, p.Position)
	position.Label = t.Position
	better := screen.TextRow(sc, p.ID, model.FieldBetter, p.Better)
	better.Label = t.Better
	movers := screen.SaidRow(sc, p.ID, model.FieldMovers, p.Movers)
	movers.Label = t.Movers
	out := []screen.Row{{Heading: true}, position}
	out = append(out, s.lines(sc, p, model.FieldPressure, t.Pressure, pressureRows(sc, p))...)
	out = append(out, better, movers)
	if sc.Layer == model.Regie {
		out = append(out, s.lines(sc, p, fieldNote, t.Note, noteRows(sc, p))...)
	}
	return out
}

// lines gives the rows of a list under one label, with an empty row when there
// is none or one is being added.
func (s *Screen) lines(sc screen.Scene, p model.Partner, f model.Field, label string, rows []screen.Row) []screen.Row {
	if len(rows) == 0 || s.adding == f {
		rows = append(rows, addRow(sc, p, f))
	}
	for i := range rows {
		rows[i].Label = ""
	}
	rows[0].Label = label
	return rows
}

// addRow is the empty row in which a line is added.
func addRow(sc screen.Scene, p model.Partner, f model.Field) screen.Row {
	r := screen.Row{ID: p.ID, Field: f, Edit: screen.Line, Layered: f != fieldNote, Partner: p.ID}
	sort := map[model.Field]model.Sort{model.FieldInterest: model.SortInterest, model.FieldPrecond: model.SortPrecondition,
		model.FieldPressure: model.SortPressure}[f]
	if f == model.FieldPrecond && p.None != model.NoneUnsaid {
		r.Value = sc.Text.Interests.None
		if p.None == model.NoneTwice {
			r.Value = sc.Text.Interests.NoneTwice
		}
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		if f == fieldNote {
			return []model.Change{model.AddNote{ID: sc.NewID(), Partner: p.ID, Text: e.Text}}, nil
		}
		return []model.Change{model.AddLine{ID: sc.NewID(), Partner: p.ID, Sort: sort, Text: e.Text, State: e.State}}, nil
	}
	return r
}

func lineRow(sc screen.Scene, l model.Line, text string) screen.Row {
	r := screen.TextRow(sc, l.ID, model.FieldText, text)
	r.State, r.Marked = l.State, true
	if l.State == model.Lapsed {
		r.Below = l.Why
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
			r.Below = "✓ " + assets.Fill(sc.Text.Interests.UnderstoodBy, "who", assets.Names(names, 3))
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
				r.Below = standingMark(sc, x)
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
	sign := "–"
	if sc.Session.Standing(x).Out() {
		sign = "✓"
	}
	return sign + " " + sc.Text.Standing(sc.Session, x)
}

func pressureRows(sc screen.Scene, p model.Partner) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Pressures {
		if x.Partner != p.ID {
			continue
		}
		r := lineRow(sc, x.Line, x.Text)
		r.Below = strings.Join(filled(x.On, x.Felt), " · ")
		out = append(out, r)
	}
	return out
}

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
			out = append(out, r)
		}
	}
	return out
}
