package report

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// none stands in a table where nothing has to stand.
const none = "–"

// agreements is the decision table.
func (m *maker) agreements() {
	d := m.t.Docs
	if len(m.s.Agreements) == 0 {
		m.add(Paragraph{Text: d.NoAgreements})
		return
	}
	table := Table{Caption: d.AgreementsCaption, Header: []string{d.Number, d.Agreement, d.Lead, d.Due}}
	if m.d == model.Decisions {
		m.agreedHow()
		table.Spell, table.Header = len(table.Header), append(table.Header, d.AgreedBy)
	}
	table.Header = append(table.Header, d.Status)
	for _, a := range m.s.Agreements {
		row := []Cell{plain(strconv.Itoa(a.Number)), m.what(a), m.who(a), plain(m.when(a))}
		if m.d == model.Decisions {
			row = append(row, m.agreedBy(a))
		}
		table.Rows = append(table.Rows, append(row, m.stands(a)))
	}
	m.add(table)
}

// agreedHow says what "akkoord" is, where it stands below, and what it is not.
func (m *maker) agreedHow() {
	if !slices.ContainsFunc(m.s.Agreements, func(a model.Agreement) bool { return m.status[a.ID] == model.Agreed }) {
		return
	}
	text := m.t.Docs.AgreedHow
	if m.unsaid.Carries {
		text += " " + m.t.Docs.AgreedCarry
	}
	m.add(Paragraph{Quiet, text})
}

// agreedBy is who said ja, where all who are bound did; else that it is not round, and
// of a no what may be named of it.
func (m *maker) agreedBy(a model.Agreement) Cell {
	switch {
	case a.Lapsed || a.Form == model.Informal && len(a.Answers) == 0:
		return plain(none)
	case len(m.s.Bound(a)) == 0:
		return plain(none)
	case !m.s.AllAgreed(a):
		cell := plain(m.t.Arrange.NotRound)
		for _, x := range a.Answers {
			cell = append(cell, Line{Label: m.t.Label(m.s, x.Partner), Text: m.t.Answer(x)})
		}
		return cell
	}
	var names []string
	var reserved Cell
	bound := m.s.Bound(a)
	for _, id := range bound {
		x, ok := a.Answer(id)
		switch {
		case ok && x.Waits():
			reserved = append(reserved, Line{Text: assets.Fill(m.t.Docs.Reserving, "who", m.t.Label(m.s, id))})
		case ok:
			names = append(names, m.t.Label(m.s, id))
		}
	}
	switch {
	case len(names) > 0 && m.all(bound):
		names = []string{m.t.Docs.AllPartners}
	case len(names) > 0 && len(names)+len(reserved) == len(bound) && a.Everyone:
		names = []string{m.t.AllBound(m.s, a)}
	case len(names) == 0:
		return reserved
	}
	return append(plain(assets.Names(names, math.MaxInt)), reserved...)
}

// what is the agreement with what is fixed and free in it.
func (m *maker) what(a model.Agreement) Cell {
	d := m.t.Docs
	cell := Cell{{Text: a.Text, Lapsed: a.Lapsed}}
	if a.Kind != model.Plain {
		cell = append(cell, Line{Text: m.t.Sorts[a.Kind]})
	}
	for _, l := range []Line{{Label: m.t.Fields[model.FieldProvided], Text: a.Provided}, {Label: d.Fixed, Text: a.Fixed}, {Label: d.Free, Text: a.Free}, {Label: d.Document, Text: a.Document}} {
		if l.Text != "" {
			cell = append(cell, l)
		}
	}
	return cell
}

// who is the trekker, or who might be, and the others.
func (m *maker) who(a model.Agreement) Cell {
	var cell Cell
	switch {
	case a.Form == model.Informal:
		return plain(m.t.Between(m.s, a, math.MaxInt))
	case a.Kind == model.Clause:
		return plain(cmp.Or(m.t.HoldsFor(m.does, m.saidOf(a), math.MaxInt), none))
	case a.Lead.Partner != "":
		cell = Cell{{Text: m.t.Label(m.s, a.Lead.Partner), Note: a.Lead.Function}}
	case len(a.Lead.Candidates) > 0:
		cell = Cell{{Text: assets.Fill(m.t.Agreements.Candidates, "who", m.t.Either(m.s, a.Lead.Candidates))}}
	case a.Outside != "":
		cell = Cell{{Text: a.Outside, Note: m.t.Docs.NotHere}}
	default:
		cell = Cell{{Text: m.t.Docs.NoLead}}
	}
	label := m.t.Docs.Others
	if m.d == model.Decisions && !a.Lapsed && !m.s.AllAgreed(a) { // not all of them said so
		label = m.t.Docs.OthersIf
	}
	if others := m.others(a); others != "" {
		cell = append(cell, Line{Label: label, Text: others})
	}
	if a.Outside != "" && cell[0].Text != a.Outside {
		cell = append(cell, Line{Label: m.t.Fields[model.FieldOutsiders], Text: a.Outside})
	}
	return cell
}

// saidOf is an agreement as the table has it, in which nobody does what it is only bound
// by.
func (m *maker) saidOf(a model.Agreement) model.Agreement {
	said, _ := m.does.Agreement(a.ID)
	return said
}

// others are those who do an agreement with its trekker.
func (m *maker) others(a model.Agreement) string {
	said := m.saidOf(a)
	if all := m.t.Everyone(m.does, said); all != "" {
		return all
	}
	others := m.does.Doers(said)
	if a.Lead.Partner != "" && m.all(append([]model.ID{a.Lead.Partner}, others...)) {
		return m.t.Docs.AllOthers
	}
	return m.names(others)
}

// all reports whether every partner of a table of more than a few is among some.
func (m *maker) all(ids []model.ID) bool {
	seats := m.s.Seats()
	return len(seats) > 2 && !slices.ContainsFunc(seats, func(p model.Partner) bool { return !slices.Contains(ids, p.ID) })
}

// names lists partners by the order of their seats.
func (m *maker) names(ids []model.ID) string {
	var names []string
	for _, id := range m.s.InSeatOrder(ids) {
		names = append(names, m.t.Label(m.s, id))
	}
	return assets.Names(names, math.MaxInt)
}

func (m *maker) when(a model.Agreement) string {
	switch {
	case a.Dated():
		return m.t.When(a)
	case !a.Start.IsZero():
		return m.t.When(a)
	case a.Form == model.Informal, a.Kind == model.Clause:
		return none
	}
	return m.t.Docs.NoDate
}

// stands is the status in words. An informal agreement is not read back, so
// that nobody answered it says nothing.
func (m *maker) stands(a model.Agreement) Cell {
	if a.Lapsed {
		return Cell{{Text: m.lapsed(a.Why)}}
	}
	var words []string
	status := m.status[a.ID]
	if (a.Form != model.Informal || status != model.Proposal) && (m.d != model.Decisions || m.s.AllAgreed(a)) {
		words = append(words, m.t.Statuses[status])
	}
	if a.Progress != model.NotStarted {
		words = append(words, m.t.Progress[a.Progress])
	}
	if len(words) == 0 {
		return plain(none)
	}
	return plain(strings.Join(words, " · "))
}

// lapsed says that something holds no longer, and why.
func (m *maker) lapsed(why string) string {
	if why == "" {
		return m.t.Docs.Lapsed
	}
	return m.t.Docs.Lapsed + ": " + why
}
