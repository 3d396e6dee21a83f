package report

import (
	"slices"
	"strconv"

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

// toArrange says what is missing, in neutral words: agreements by their number,
// and of the preconditions only how many there are.
func (m *maker) toArrange() {
	lines := slices.Concat(m.ofAgreements(), m.ofPoints(), m.unsaids(), m.ofResults(), m.ofOpgave())
	if len(lines) == 0 && len(m.s.Agreements) > 0 {
		lines = plain(m.t.Arrange.Nothing)
	}
	m.list(2, m.t.Docs.ToArrange, lines)
}

// ofAgreements is what an agreement misses before it is round. What may travel does not
// tell of what kind that is: with the column of those who lead it, it would tell of whom.
func (m *maker) ofAgreements() []Line {
	w := m.t.Arrange
	lines := slices.Concat(
		m.numbered(w.Lead, nil, model.LeadOpen, model.LeadTwo),
		m.numbered(w.Date, nil, model.Undated),
		m.numbered(w.Review, nil, model.ReviewOpen),
		m.numbered(w.Late, nil, model.Overdue))
	if m.d == model.Decisions {
		lines = slices.Concat(lines, m.notRound(func(a model.Agreement) bool {
			return a.Form != model.Informal && !m.s.RoundOf(a) && len(m.s.Bound(a)) > 0
		}))
	} else {
		reworded := m.those(model.AnswerStale)
		asked := func(a model.Agreement) bool { return !reworded[a.ID] }
		lines = slices.Concat(lines,
			m.numbered(w.Answers, asked, model.AnswersOpen, model.AnswerOne),
			m.numbered(w.Reworded, nil, model.AnswerStale),
			m.notRound(func(a model.Agreement) bool { return m.status[a.ID] == model.NotRound }))
	}
	stuck := m.where(func(a model.Agreement) bool { return a.Progress == model.Stuck })
	return slices.Concat(lines, said(m.t.NumberedOf(w.Stuck, stuck)), m.waiting(),
		m.numbered(w.BodyPast, nil, model.ReservePast),
		m.numbered(w.Vague, nil, model.ReserveVague, model.ReserveUndated),
		m.numbered(w.BodyLate, nil, model.ReserveLate))
}

// notRound names the agreements that are not round, of those that are not over.
func (m *maker) notRound(is func(model.Agreement) bool) []Line {
	return said(m.t.NumberedOf(m.t.Arrange.Round, m.where(func(a model.Agreement) bool { return !a.Over() && is(a) })))
}

// ofPoints is that some precondition has no way out yet: how many would tell, beside a
// document that lists them, that one stays at the table.
func (m *maker) ofPoints() []Line {
	if !m.unsaid.Open {
		return nil
	}
	return plain(m.t.Arrange.Points)
}

// unsaids is what the table as a whole has not said (field rule 49).
func (m *maker) unsaids() []Line {
	w := m.t.Arrange
	var lines []Line
	for _, x := range []struct {
		unsaid bool
		text   string
	}{{m.unsaid.Holds, w.Unheld}, {m.unsaid.Carries, w.Uncarried}, {m.unsaid.Year, w.NoYear}} {
		if x.unsaid {
			lines = append(lines, Line{Text: x.text})
		}
	}
	return lines
}

// ofResults is what is not known yet of what the agreements bring about.
func (m *maker) ofResults() []Line {
	w := m.t.Arrange
	return slices.Concat(
		m.numbered(w.Uncosted, nil, model.Uncosted),
		m.once(w.Unnoticed, model.Unnoticed),
		m.numbered(w.NoRoom, nil, model.NoRoom),
		m.once(w.NothingDue, model.NothingDue),
		m.counted(w.Uninvited, model.Uninvited))
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
	if len(m.found[code]) == 0 {
		return nil
	}
	return plain(text)
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
func (m *maker) where(is func(model.Agreement) bool) []string {
	var out []string
	for _, a := range m.s.Agreements {
		if !a.Lapsed && is(a) {
			out = append(out, strconv.Itoa(a.Number))
		}
	}
	return out
}
