package report

import (
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
)

// polls are the totals of each question, the newest last, so that what was
// asked again stands beside what it was before. Names are nowhere.
func (m *maker) polls() {
	if len(m.s.Polls) == 0 {
		return
	}
	m.heading(2, m.t.Sections.Polls)
	m.add(Paragraph{Text: m.t.Sections.PollsNote})
	for i, p := range m.s.Polls {
		if m.askedAgain(i) {
			continue
		}
		m.heading(3, m.t.PollQuestion(p))
		f := &facts{}
		for _, one := range m.series(p) {
			f.lines(m.polledAt(one), []Line{m.totals(one)})
		}
		f.addTo(m)
	}
}

// askedAgain reports whether a later poll asks the same.
func (m *maker) askedAgain(i int) bool {
	p := m.s.Polls[i]
	return slices.ContainsFunc(m.s.Polls[i+1:], func(o model.Poll) bool { return o.Kind == p.Kind && o.Question == p.Question })
}

// series is a poll behind those before it that asked the same.
func (m *maker) series(p model.Poll) []model.Poll {
	all := []model.Poll{p}
	for {
		before, ok := m.s.Earlier(p)
		if !ok {
			slices.Reverse(all)
			return all
		}
		all, p = append(all, before), before
	}
}

func (m *maker) polledAt(p model.Poll) string {
	if p.At.IsZero() {
		return m.t.Sections.PollUndated
	}
	return m.t.Moment(p.At)
}

func (m *maker) totals(p model.Poll) Line {
	w := m.t.Sections
	note := w.PollAnswers.Of(p.Total())
	if p.Version > 0 {
		note = joined(", ", note, assets.Fill(w.OpgaveV, "v", strconv.Itoa(p.Version)))
	}
	return Line{Text: m.t.PollTotals(p), Note: note}
}
