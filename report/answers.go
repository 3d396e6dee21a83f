package report

import (
	"math"
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
)

// answers is each partner's own answer to each agreement, and what else is
// known of it.
func (m *maker) answers() {
	d := m.t.Docs
	table := Table{Caption: d.AnswersCaption, Header: []string{d.Number, d.Answers, d.Conditions}}
	for _, a := range m.s.Agreements {
		said, more := m.replies(a), m.particulars(a)
		if len(said)+len(more) > 0 {
			table.Rows = append(table.Rows, []Cell{plain(strconv.Itoa(a.Number)), said, more})
		}
	}
	if len(table.Rows) > 0 {
		m.heading(3, d.Answers)
		m.add(table)
	}
}

// replies are the answers by the order of the seats; who is bound and was not
// asked is named.
func (m *maker) replies(a model.Agreement) Cell {
	var cell Cell
	bound := m.s.Bound(a)
	for _, p := range m.s.Partners {
		x, ok := a.Answer(p.ID)
		switch {
		case ok && !a.Lapsed:
			cell = append(cell, Line{Label: p.Label(), Text: m.t.Given(m.s, a, x)})
		case ok:
			cell = append(cell, Line{Label: p.Label(), Text: m.t.Answer(x)})
		case slices.Contains(bound, p.ID) && !a.Lapsed && a.Form != model.Informal:
			cell = append(cell, Line{Label: p.Label(), Text: m.t.Agreements.Nobody})
		}
	}
	return cell
}

// particulars are the preconditions that an agreement is to arrange, who
// notices it, and what it costs.
func (m *maker) particulars(a model.Agreement) Cell {
	var points []string
	for _, x := range m.s.Linked(a.ID) {
		points = append(points, strconv.Itoa(x.Number))
	}
	c := a.Costing
	costing := ""
	if c.State != model.CalcUnknown {
		costing = joined(", ", m.t.Calculated[c.State], c.By, m.t.Due(c.When))
	}
	var cell Cell
	for _, l := range []Line{
		{Label: m.t.Docs.Tied, Text: assets.Names(points, math.MaxInt)},
		{Label: m.t.Docs.Noticed, Text: a.Noticed},
		{Label: m.t.Docs.Costing, Text: costing},
		{Label: m.t.Fields[model.FieldPays], Text: c.Pays},
	} {
		if l.Text != "" {
			cell = append(cell, l)
		}
	}
	return cell
}
