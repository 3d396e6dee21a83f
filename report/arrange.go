package report

import (
	"math"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// reservations are the answers that wait for a body at home, and what those
// bodies decided.
func (m *maker) reservations() {
	var lines []Line
	for _, a := range m.s.Agreements {
		for _, x := range a.Answers {
			if x.Reply == model.Reserved && !a.Lapsed && !a.Stale(x) {
				lines = append(lines, Line{Text: m.reservation(a, x)})
			}
		}
	}
	m.list(2, m.t.Docs.Reservations, lines)
}

func (m *maker) reservation(a model.Agreement, x model.Answer) string {
	d := m.t.Docs
	pairs := []string{"a", strconv.Itoa(a.Number), "name", m.t.Label(m.s, x.Partner)}
	switch {
	case x.Outcome != model.Pending:
		return assets.Fill(d.ReservationDecided, append(pairs, "body", m.body(x), "outcome", m.t.Outcomes[x.Outcome])...)
	case x.Body == "" && x.By.IsZero():
		return assets.Fill(d.ReservationNoDate, pairs...)
	}
	body := m.body(x)
	if x.By.IsZero() {
		body += " (" + d.DateFollows + ")"
	}
	return assets.Fill(d.ReservationLine, append(pairs, "body", body)...)
}

func (m *maker) body(x model.Answer) string {
	if x.Body == "" {
		x.Body = m.t.Docs.NoBody
	}
	if x.Outcome != model.Pending {
		return x.Body
	}
	return m.t.Reservation(x)
}

// toArrange says what is missing, in neutral words: of the preconditions only
// how many have no way out yet.
func (m *maker) toArrange() {
	d := m.t.Docs
	var lines []Line
	say := func(text string) {
		if text != "" {
			lines = append(lines, Line{Text: text})
		}
	}
	say(several(d.ToArrangeLead, d.ToArrangeLeads, m.where(func(a model.Agreement) bool {
		return a.Lead.Partner == "" && a.Form != model.Informal
	})))
	say(several(d.ToArrangeDate, d.ToArrangeDates, m.where(func(a model.Agreement) bool {
		return !a.Dated() && a.Form != model.Informal
	})))
	say(several(d.ToArrangeAnswers, d.ToArrangeAnswersN, m.where(m.unanswered)))
	say(several(d.ToArrangeNot, d.ToArrangeNots, m.where(func(a model.Agreement) bool {
		return m.status[a.ID] == model.NotRound
	})))
	lines = append(lines, m.waiting()...)
	if n := m.openPoints(); n > 0 {
		say(d.OpenPoints.Of(n))
	}
	if len(lines) == 0 && len(m.s.Agreements) > 0 {
		say(d.Nothing)
	}
	m.list(2, d.ToArrange, lines)
}

// where lists the numbers of the agreements that hold still and of which
// something is true.
func (m *maker) where(is func(model.Agreement) bool) []string {
	var out []string
	for _, a := range m.s.Agreements {
		if !a.Lapsed && is(a) {
			out = append(out, strconv.Itoa(a.Number))
		}
	}
	return out
}

// several says something of one agreement, or in one sentence of more.
func several(one, many string, numbers []string) string {
	switch len(numbers) {
	case 0:
		return ""
	case 1:
		return assets.Fill(one, "a", numbers[0])
	}
	return assets.Fill(many, "a", assets.Names(numbers, math.MaxInt))
}

// unanswered tells whether an agreement is to be read back to somebody who is
// bound by it.
func (m *maker) unanswered(a model.Agreement) bool {
	status := m.status[a.ID]
	return a.Form != model.Informal && (status == model.Proposal || status == model.Discussed) && len(m.s.Bound(a)) > 0
}

// waiting names the bodies that agreements wait for; more than three fold into
// one sentence.
func (m *maker) waiting() []Line {
	var lines []Line
	waits := func(a model.Agreement) bool { return m.status[a.ID] == model.UnderReserve }
	numbers := m.where(waits)
	if len(numbers) > 3 {
		return plain(several("", m.t.Docs.ToArrangeReserves, numbers))
	}
	for _, a := range m.s.Agreements {
		if waits(a) {
			lines = append(lines, Line{Text: assets.Fill(m.t.Docs.ToArrangeReserve,
				"a", strconv.Itoa(a.Number), "body", strings.Join(m.bodies(a), ", "))})
		}
	}
	return lines
}

func (m *maker) bodies(a model.Agreement) []string {
	var out []string
	for _, x := range a.Answers {
		if x.Reply == model.Reserved && x.Outcome == model.Pending && !a.Stale(x) {
			out = append(out, m.body(x))
		}
	}
	return out
}

func (m *maker) openPoints() int {
	n := 0
	for _, x := range m.s.Preconditions {
		if !m.s.Standing(x).Out() {
			n++
		}
	}
	return n
}

// next is when the table meets again.
func (m *maker) next() {
	d, n := m.t.Docs, m.s.Next
	text := d.NoDate
	switch {
	case !n.Date.IsZero():
		text = m.t.Date(n.Date)
	case n.By != "" && !n.Before.IsZero():
		text = assets.Fill(d.NextBy, "by", n.By, "date", m.t.Date(n.Before))
	case n.By != "":
		text = assets.Fill(d.NextByNoDate, "by", n.By)
	case !n.Before.IsZero():
		text = assets.Fill(d.NextNoBy, "date", m.t.Date(n.Before))
	}
	m.section(d.Next, Plain, text)
}
