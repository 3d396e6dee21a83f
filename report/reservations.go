package report

import (
	"slices"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// reservations are the answers that wait for a body at home and what those bodies
// decided, a line for each body of a partner, the earliest first; and when all can be
// decided.
func (m *maker) reservations() {
	all := m.s.Reservations()
	slices.SortStableFunc(all, func(a, b model.Reservation) int { return earlier(a.Answer.By, b.Answer.By) })
	var lines []Line
	for len(all) > 0 {
		x := all[0].Answer
		here := func(r model.Reservation) bool { return r.Answer.Partner == x.Partner && r.Answer.Body == x.Body }
		lines = append(lines, Line{Text: assets.Capital(assets.Fill(m.t.Docs.ReservedBy, "name", m.t.Label(m.s, x.Partner), "body", m.body(x), "items",
			m.decidedOn(slices.DeleteFunc(slices.Clone(all), func(r model.Reservation) bool { return !here(r) }))))})
		all = slices.DeleteFunc(all, here)
	}
	m.list(2, m.t.Docs.Reservations, lines)
	if round := m.t.Earliest(m.s, m.today); round != "" {
		m.add(Paragraph{Text: round})
	}
}

// decidedOn is on which agreements a body decides or decided, and when or what.
func (m *maker) decidedOn(all []model.Reservation) string {
	var out []string
	for len(all) > 0 {
		how := m.how(all[0].Answer)
		var numbers []int
		for _, r := range all {
			if a, _ := m.s.Agreement(r.Agreement); m.how(r.Answer) == how {
				numbers = append(numbers, a.Number)
			}
		}
		out = append(out, m.t.NumberedOf(m.t.Docs.Deals, numbers)+" ("+how+")")
		all = slices.DeleteFunc(all, func(r model.Reservation) bool { return m.how(r.Answer) == how })
	}
	return strings.Join(out, "; ")
}

// how is when a body decides, or what it decided; of a day past that this was not said.
func (m *maker) how(x model.Answer) string {
	d := m.t.Docs
	switch {
	case x.Outcome != model.Pending:
		return assets.Fill(d.DecidedWas, "outcome", m.t.Outcomes[x.Outcome])
	case x.Past(m.today):
		return d.DayPast
	case x.By.IsZero():
		return d.DateFollows
	}
	return m.t.ByDay(x.By)
}

// body is who decides.
func (m *maker) body(x model.Answer) string {
	if x.Body == "" {
		return m.t.Docs.NoBody
	}
	return m.t.Body(x.Body)
}

// earlier orders by the last day; what has none comes last.
func earlier(a, b date.Due) int {
	switch {
	case a.Last == b.Last:
		return 0
	case b.Last.IsZero() || !a.Last.IsZero() && a.Last.Before(b.Last):
		return -1
	}
	return 1
}
