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
	lines := slices.Concat(m.ofAgreements(), m.ofPoints(), m.ofResults(), m.ofOpgave())
	if len(lines) == 0 && len(m.s.Agreements) > 0 {
		lines = plain(m.t.Arrange.Nothing)
	}
	m.list(2, m.t.Docs.ToArrange, lines)
}

// ofAgreements is what an agreement misses before it is round.
func (m *maker) ofAgreements() []Line {
	w := m.t.Arrange
	reworded := m.those(model.AnswerStale)
	asked := func(a model.Agreement) bool { return !reworded[a.ID] }
	lines := slices.Concat(
		m.numbered(w.Lead, nil, model.LeadOpen, model.LeadTwo),
		m.numbered(w.Date, nil, model.Undated),
		m.numbered(w.Review, nil, model.ReviewOpen),
		m.numbered(w.Late, nil, model.Overdue),
		m.numbered(w.Answers, asked, model.AnswersOpen, model.AnswerOne),
		m.numbered(w.Reworded, nil, model.AnswerStale))
	round := m.where(func(a model.Agreement) bool { return m.status[a.ID] == model.NotRound && !a.Over() })
	stuck := m.where(func(a model.Agreement) bool { return a.Progress == model.Stuck })
	return slices.Concat(lines, said(m.t.NumberedOf(w.Stuck, stuck)), said(m.t.NumberedOf(w.Round, round)), m.waiting(),
		m.numbered(w.BodyPast, nil, model.ReservePast),
		m.numbered(w.Vague, nil, model.ReserveVague, model.ReserveUndated),
		m.numbered(w.BodyLate, nil, model.ReserveLate))
}

// ofPoints counts the preconditions without a way out: those that ask for an
// agreement, and those that wait for one or for their owner's word on it.
func (m *maker) ofPoints() []Line {
	w := m.t.Arrange
	return slices.Concat(
		m.counted(w.Points, model.PointOpen, model.PointDeclined, model.PointShort, model.PointFell),
		m.counted(w.Unheard, model.OwnerUnasked, model.PointWaits))
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
