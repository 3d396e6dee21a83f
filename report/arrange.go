package report

import (
	"slices"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
)

// foundOf returns, by code, what the table may hear of what is missing or odd.
// The reflex is the facilitator's alone, so no words for it are needed.
func foundOf(filed model.Session, today date.Day) map[model.Code][]finding.Finding {
	out := map[model.Code][]finding.Finding{}
	for _, f := range finding.In(filed, today, finding.Words{}) {
		if f.Audience == model.Tafel {
			out[f.Code] = append(out[f.Code], f)
		}
	}
	return out
}

// toArrange says what is missing, by what it takes, in neutral words and each subject
// once: agreements by their number, and of what a partner needs nothing. What a body at
// home is to decide stands under the reservations.
func (m *maker) toArrange() {
	w := m.t.Arrange
	groups := []struct {
		name  string
		lines []Line
	}{{w.Decision, m.toDecide()}, {w.DateOrLead, m.toName()}, {w.Content, slices.Concat(m.ofContent(), m.ofOpgave())}}
	if len(slices.Concat(groups[0].lines, groups[1].lines, groups[2].lines)) == 0 {
		if len(m.s.Agreements) > 0 {
			m.list(2, m.t.Docs.ToArrange, plain(w.Nothing))
		}
		return
	}
	m.heading(2, m.t.Docs.ToArrange)
	for _, g := range groups {
		m.list(3, g.name, g.lines)
	}
}

// toDecide is what a partner is still to say. What may travel does not tell of what kind
// that is: with the column of those who lead it, it would tell of whom.
func (m *maker) toDecide() []Line {
	w := m.t.Arrange
	var lines []Line
	if m.d == model.Decisions {
		lines = m.notRound(func(a model.Agreement) bool {
			return a.Form != model.Informal && !m.s.AllAgreed(a) && len(m.s.Bound(a)) > 0
		})
	} else {
		reworded := m.those(model.AnswerStale)
		asked := func(a model.Agreement) bool { return !reworded[a.ID] }
		lines = slices.Concat(
			m.numbered(w.Answers, asked, model.AnswersOpen, model.AnswerOne),
			m.numbered(w.Reworded, nil, model.AnswerStale),
			m.notRound(func(a model.Agreement) bool { return m.status[a.ID] == model.NotRound }))
	}
	return slices.Concat(lines, m.numbered(w.BodyLate, nil, model.ReserveLate), whereSo(m.unsaid.Carries, w.Uncarried))
}

// toName is what lacks a trekker or a day.
func (m *maker) toName() []Line {
	w := m.t.Arrange
	return slices.Concat(
		m.numbered(w.Lead, nil, model.LeadOpen, model.LeadTwo),
		m.numbered(w.OfOutside, nil, model.OutsideAlone),
		m.numbered(w.Date, nil, model.Undated),
		m.numbered(w.Review, nil, model.ReviewOpen),
		m.numbered(w.Late, nil, model.Overdue),
		m.once(w.NothingDue, model.NothingDue))
}

// ofContent is what is not known or said of what the agreements are to bring about. How
// many points are open would tell, beside a document that lists them, that one stays at
// the table.
func (m *maker) ofContent() []Line {
	w := m.t.Arrange
	stuck := m.where(func(a model.Agreement) bool { return a.Progress == model.Stuck })
	return slices.Concat(
		said(m.t.NumberedOf(w.Stuck, stuck)),
		whereSo(m.unsaid.Open, w.Points), whereSo(m.unsaid.Holds, w.Unheld), whereSo(m.unsaid.Year, w.NoYear),
		m.numbered(w.Uncosted, m.atStake, model.Uncosted),
		m.once(w.Unnoticed, model.Unnoticed),
		m.numbered(w.NoRoom, nil, model.NoRoom),
		m.counted(w.Uninvited, model.Uninvited))
}

// atStake reports whether money or capacity is at stake in an agreement, or somebody
// asked what it costs.
func (m *maker) atStake(a model.Agreement) bool {
	return a.Costing != (model.Costing{}) || m.t.Words().AtStake(a.Text+" "+a.Fixed+" "+a.Free)
}

// whereSo is a line where something is so.
func whereSo(so bool, text string) []Line {
	if !so {
		return nil
	}
	return plain(text)
}

// notRound names the agreements that are not round, of those that are not over.
func (m *maker) notRound(is func(model.Agreement) bool) []Line {
	return said(m.t.NumberedOf(m.t.Arrange.Round, m.where(func(a model.Agreement) bool { return !a.Over() && is(a) })))
}

// said is a line, unless there is nothing to say.
func said(text string) []Line {
	if text == "" {
		return nil
	}
	return plain(text)
}

// once says something that was found.
func (m *maker) once(text string, code model.Code) []Line {
	return whereSo(len(m.found[code]) > 0, text)
}

// counted says of how many things something was found.
func (m *maker) counted(c assets.Count, codes ...model.Code) []Line {
	n := 0
	for _, code := range codes {
		n += len(m.found[code])
	}
	if n == 0 {
		return nil
	}
	return plain(c.Of(n))
}

// numbered says of which agreements something was found, in one sentence; of
// those alone of which also is true.
func (m *maker) numbered(n assets.Numbered, also func(model.Agreement) bool, codes ...model.Code) []Line {
	those := m.those(codes...)
	return said(m.t.NumberedOf(n, m.where(func(a model.Agreement) bool {
		return those[a.ID] && (also == nil || also(a))
	})))
}

// those are the things of which something was found.
func (m *maker) those(codes ...model.Code) map[model.ID]bool {
	out := map[model.ID]bool{}
	for _, code := range codes {
		for _, f := range m.found[code] {
			for _, id := range f.About {
				out[id] = true
			}
		}
	}
	return out
}

// where lists the numbers of the agreements that hold still and of which
// something is true.
func (m *maker) where(is func(model.Agreement) bool) []int {
	var out []int
	for _, a := range m.s.Agreements {
		if !a.Lapsed && is(a) {
			out = append(out, a.Number)
		}
	}
	return out
}
