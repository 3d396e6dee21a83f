package report

import (
	"math"
	"slices"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// ofOpgave is what is open about the opgave. Ambitions, voices and polls are in
// the werkverslag only.
func (m *maker) ofOpgave() []Line {
	w, o := m.t.Arrange, m.s.Opgave
	var lines []Line
	if o.Text == "" {
		lines = append(lines, m.once(w.Opgave, model.OpgaveVague)...)
	} else {
		lines = append(lines, m.facetsOpen()...)
	}
	if words := bracketed(o); len(words) > 0 {
		lines = append(lines, Line{Text: assets.Fill(w.OpgaveWords, "what", assets.Names(words, 3))})
	}
	lines = slices.Concat(lines, m.once(w.OpgaveUnheld, model.OpgaveUnheld), m.opgaveChanged())
	if len(m.found[model.UrgencyPast]) > 0 {
		lines = append(lines, Line{Text: assets.Fill(w.FeltPast, "date", m.t.Due(o.Felt))})
	}
	if m.d == model.Working {
		lines = slices.Concat(lines, m.counted(w.Untranslated, model.Untranslated), m.once(w.Unvoiced, model.ProfessionalOut))
	}
	return lines
}

// facetsOpen names what makes an opgave concrete and was not said.
func (m *maker) facetsOpen() []Line {
	o, d := m.s.Opgave, m.t.Docs
	var open []string
	for _, x := range []struct {
		name  string
		known bool
	}{
		{d.ForWhom, o.ForWhom.Known()}, {d.Better, o.Better.Known()}, {d.HowMuch, o.HowMuch.Known()},
		{d.When, o.When.Known()}, {d.WhyNow, o.WhyNow != ""}, {d.WhyUs, o.WhyUs != ""},
	} {
		if !x.known {
			open = append(open, strings.ToLower(x.name))
		}
	}
	if len(open) == 0 {
		return nil
	}
	return plain(assets.Fill(m.t.Arrange.OpgaveOpen, "what", assets.Names(open, math.MaxInt)))
}

// bracketed are the words that the table does not agree on.
func bracketed(o model.Opgave) []string {
	var out []string
	for _, text := range []string{o.Text, o.ForWhom.Text, o.Better.Text, o.HowMuch.Text, o.When.Text} {
		for _, words := range model.Open(text) {
			if words = short(strings.Join(strings.Fields(words), " "), 60); !slices.Contains(out, words) {
				out = append(out, words)
			}
		}
	}
	return out
}

// opgaveChanged reports whether the agreements are older than the opgave is now;
// or, where polls may be told of, the last one.
func (m *maker) opgaveChanged() []Line {
	if len(m.found[model.OpgaveChanged]) == 0 {
		return nil
	}
	behind, live := true, false
	for _, a := range m.s.Agreements {
		if !a.Over() {
			live, behind = true, behind && a.Under < m.s.Opgave.Version()
		}
	}
	switch {
	case live && behind:
		return plain(m.t.Arrange.OpgaveChanged)
	case m.d == model.Working:
		return plain(m.t.Arrange.PollBefore)
	}
	return nil
}
