package report

import (
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// reservations are the answers that wait for a body at home and what those
// bodies decided, the earliest first; and when all can be decided.
func (m *maker) reservations() {
	all := m.s.Reservations()
	slices.SortStableFunc(all, func(a, b model.Reservation) int { return earlier(a.Answer.By, b.Answer.By) })
	var lines []Line
	for _, x := range all {
		lines = append(lines, Line{Text: m.reservation(x)})
	}
	m.list(2, m.t.Docs.Reservations, lines)
	if round := m.t.Earliest(m.s, m.today); round != "" {
		m.add(Paragraph{Text: round})
	}
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

func (m *maker) reservation(r model.Reservation) string {
	d, x := m.t.Docs, r.Answer
	a, _ := m.s.Agreement(r.Agreement)
	pairs := []string{"a", strconv.Itoa(a.Number), "name", m.t.Label(m.s, x.Partner)}
	switch {
	case x.Outcome != model.Pending:
		return assets.Fill(d.ReservationDecided, append(pairs, "body", m.body(x), "outcome", m.t.Outcomes[x.Outcome])...)
	case x.Body == "" && x.By.IsZero():
		return assets.Fill(d.ReservationNoDate, pairs...)
	}
	body := m.body(x)
	if x.Past(m.today) {
		return assets.Fill(d.ReservationPast, append(pairs, "body", body)...)
	}
	if x.By.IsZero() {
		body += " (" + d.DateFollows + ")"
	}
	return assets.Fill(d.ReservationLine, append(pairs, "body", body)...)
}

// body is who decides, with the day.
func (m *maker) body(x model.Answer) string {
	if x.Body == "" {
		x.Body = m.t.Docs.NoBody
	}
	return m.t.Reservation(x)
}

// waiting names the bodies that agreements wait for; more than three fold into
// one sentence.
func (m *maker) waiting() []Line {
	var lines []Line
	waits := func(a model.Agreement) bool {
		return m.status[a.ID] == model.UnderReserve && !a.Over() && len(m.bodies(a)) > 0
	}
	numbers := m.where(waits)
	if len(numbers) > 3 {
		return plain(assets.Fill(m.t.Arrange.Bodies, "a", m.t.Listed(numbers)))
	}
	for _, a := range m.s.Agreements {
		if waits(a) {
			lines = append(lines, Line{Text: assets.Fill(m.t.Arrange.Body,
				"a", strconv.Itoa(a.Number), "body", strings.Join(m.bodies(a), ", "))})
		}
	}
	return lines
}

// bodies are those that are still to decide: of one whose day is past it is
// asked what it decided.
func (m *maker) bodies(a model.Agreement) []string {
	var out []string
	for _, x := range a.Answers {
		if x.Waits() && !a.Stale(x) && !x.Past(m.today) {
			out = append(out, m.body(x))
		}
	}
	return out
}
