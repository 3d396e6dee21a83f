package report

import (
	"slices"

	"regietafel/model"
)

// after lists what was changed after the table closed. What is said of a thing
// that is not in the document stays out with it.
func (m *maker) after() {
	var lines []Line
	for _, x := range m.s.After {
		if !m.speaksOf(x) {
			continue
		}
		l := Line{Text: m.t.Change(m.s, x.Kind, x.ID, x.Field)}
		if !slices.Contains(lines, l) {
			lines = append(lines, l)
		}
	}
	m.list(2, m.t.Docs.After, lines)
}

// speaksOf reports whether a document may name a change: its thing is there, and
// is of a sort that this document holds.
func (m *maker) speaksOf(x model.Amendment) bool {
	if p, ok := m.s.Partner(x.ID); ok {
		return m.d == model.Working && saidAloud(p, x.Field) || travels(x)
	}
	if m.isLine(x.ID) { // a clash with a line that is not here is none
		return m.d == model.Working && (x.Field != model.FieldClash || len(m.s.ClashesOf(x.ID)) > 0)
	}
	if _, ok := m.s.Agreement(x.ID); ok {
		return m.d == model.Working || !ofConsent(x.Kind)
	}
	if x.ID == "" {
		return x.Kind != model.KindFloor
	}
	// What was taken out altogether is no line: those lapse and stay.
	return m.d == model.Working && (m.isItem(x.ID) || x.Kind == model.KindRemove)
}

// ofConsent reports whether a kind of change is about who answered what: that there was
// one would tell, beside how the agreement stands.
func ofConsent(k model.Kind) bool {
	switch k {
	case model.KindAnswer, model.KindWord, model.KindLink, model.KindUnlink:
		return true
	}
	return false
}

// travels reports whether a change to a partner is about its name or its place.
func travels(x model.Amendment) bool {
	switch x.Field {
	case model.FieldName, model.FieldShort, model.FieldFunction, model.FieldSeat, model.FieldSeatNote:
		return true
	}
	return false
}

// saidAloud is false for a value of a partner that is not in the document.
func saidAloud(p model.Partner, f model.Field) bool {
	switch f {
	case model.FieldPosition:
		return p.Position.Table != ""
	case model.FieldHome:
		return p.HomeCounts.Table != ""
	case model.FieldMovers:
		return p.Movers.Table != ""
	case model.FieldMandNote:
		return p.Mandate.Note.Table != ""
	}
	return true
}

func (m *maker) isLine(id model.ID) bool {
	_, interest := m.s.Interest(id)
	_, precondition := m.s.Precondition(id)
	_, pressure := m.s.Pressure(id)
	return interest || precondition || pressure
}

// isItem reports whether an ID is a term, parked subject, ambition, indicator or
// part of the agenda.
func (m *maker) isItem(id model.ID) bool {
	return slices.ContainsFunc(m.s.Terms, func(x model.Term) bool { return x.ID == id }) ||
		slices.ContainsFunc(m.s.Parked, func(x model.Parked) bool { return x.ID == id }) ||
		slices.ContainsFunc(m.s.Opgave.Ambitions, func(x model.Ambition) bool { return x.ID == id }) ||
		slices.ContainsFunc(m.s.Opgave.Indicators, func(x model.Indicator) bool { return x.ID == id }) ||
		slices.ContainsFunc(m.s.Agenda, func(x model.AgendaItem) bool { return x.ID == id })
}
