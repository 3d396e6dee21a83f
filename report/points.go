package report

import (
	"strconv"

	"regietafel/assets"
	"regietafel/model"
)

// points are the preconditions that no agreement arranges: those that their
// owner accepts unmet, those taken up in the opgave, and those that clash.
func (m *maker) points() {
	accepted, takenUp, clashes := m.accepted(), m.takenUp(), m.clashes()
	if len(accepted.rows)+len(takenUp)+len(clashes) == 0 {
		return
	}
	w := m.t.Sections
	m.heading(2, w.Points)
	if len(accepted.rows) > 0 {
		m.heading(3, w.Accepted)
		accepted.addTo(m)
	}
	m.list(3, w.TakenUp, takenUp)
	m.list(3, w.Clashes, clashes)
}

// owned names a precondition: its number and its owner.
func (m *maker) owned(x model.Precondition) string {
	return assets.Fill(m.t.Sections.Owner, "n", strconv.Itoa(x.Number), "name", m.t.Label(m.s, x.Partner))
}

// standing visits the said preconditions that stand in a way.
func (m *maker) standing(kind model.StandingKind, do func(model.Precondition)) {
	for _, x := range m.s.Preconditions {
		if m.s.Standing(x).Kind == kind {
			do(x)
		}
	}
}

// accepted are the gaps that an owner accepts: what comes of it, who at home is
// told, and when we look again.
func (m *maker) accepted() *facts {
	f, t := &facts{}, m.t
	m.standing(model.StandsAccepted, func(x model.Precondition) {
		lines := plain(x.Text)
		for _, l := range []Line{
			{Label: t.Fields[model.FieldExit], Text: x.Acceptance.Consequence},
			{Label: t.Fields[model.FieldTold], Text: x.Acceptance.Told},
			{Label: t.Fields[model.FieldReview], Text: t.Due(x.Acceptance.Review)},
		} {
			if l.Text != "" {
				lines = append(lines, l)
			}
		}
		f.lines(m.owned(x), lines)
	})
	return f
}

// takenUp are the preconditions for which the opgave was made smaller, with the
// version that does so.
func (m *maker) takenUp() []Line {
	var lines []Line
	m.standing(model.StandsTakenUp, func(x model.Precondition) {
		note := assets.Fill(m.t.Sections.OpgaveV, "v", strconv.Itoa(x.Version))
		for _, v := range m.s.Opgave.Versions {
			if v.Number == x.Version {
				note = joined(": ", note, v.Reason)
			}
		}
		lines = append(lines, Line{Label: m.owned(x), Text: x.Text, Note: note})
	})
	return lines
}

// clashes are the pairs that cannot both be arranged as they are worded.
func (m *maker) clashes() []Line {
	var lines []Line
	for _, c := range m.s.Clashes {
		a, _ := m.s.Precondition(c.A)
		b, _ := m.s.Precondition(c.B)
		if a.State == model.Spoken && b.State == model.Spoken {
			lines = append(lines, Line{Label: m.owned(a), Text: a.Text, Note: m.clashesWith(b) + ": " + b.Text})
		}
	}
	return lines
}

func (m *maker) clashesWith(x model.Precondition) string {
	return assets.Fill(m.t.Sections.ClashesWith, "n", strconv.Itoa(x.Number), "name", m.t.Label(m.s, x.Partner))
}
