package report

import (
	"math"
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
)

func (m *maker) interest(x model.Interest) Line {
	if x.State == model.Lapsed {
		return Line{Text: x.Text, Note: m.lapsed(x.Why), Lapsed: true}
	}
	l := Line{Text: x.Text}
	if by := x.UnderstoodBy(); len(by) > 0 {
		l.Note = assets.Fill(m.t.Docs.Understood, "who", m.names(by))
	}
	return l
}

// precondition is the number, the words, and how it stands.
func (m *maker) precondition(x model.Precondition) Line {
	l := Line{Label: strconv.Itoa(x.Number), Text: x.Text, Note: m.t.Standing(m.s, x)}
	if x.State == model.Lapsed {
		l.Note, l.Lapsed = m.lapsed(x.Why), true
		return l
	}
	for _, other := range m.s.ClashesOf(x.ID) {
		l.Note = joined("; ", l.Note, m.clashesWith(other))
	}
	return l
}

// preconditions also has that a partner said aloud to have none.
func (m *maker) preconditions(p model.Partner, l *lines) []Line {
	switch {
	case p.None == model.NoneOnce:
		return append(slices.Clip(l.preconditions), Line{Text: m.t.Docs.None})
	case p.None == model.NoneTwice:
		return append(slices.Clip(l.preconditions), Line{Text: m.t.Interests.NoneTwice})
	}
	return l.preconditions
}

func (m *maker) pressure(x model.Pressure) Line {
	l := Line{Text: x.Text, Lapsed: x.State == model.Lapsed}
	if l.Lapsed {
		l.Note = m.lapsed(x.Why)
		return l
	}
	l.Note = joined("; ", labelled(m.t.Interests.On, x.On), labelled(m.t.Interests.FeltAt, x.Felt))
	var helps []string
	for _, id := range x.Relieved {
		if a, ok := m.s.Agreement(id); ok {
			helps = append(helps, strconv.Itoa(a.Number))
		}
	}
	if len(helps) > 0 {
		l.Note = joined("; ", l.Note, assets.Fill(m.t.Docs.Relieved, "a", assets.Names(helps, math.MaxInt)))
	}
	return l
}
