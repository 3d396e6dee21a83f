package report

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// opgave is the text with its version, and the facts that make it concrete.
func (m *maker) opgave() {
	o, d := m.s.Opgave, m.t.Docs
	var f facts
	f.text(d.ForWhom, m.facet(o.ForWhom))
	f.text(d.Better, m.facet(o.Better))
	f.text(d.HowMuch, m.facet(o.HowMuch))
	f.text(d.When, m.facet(o.When))
	f.text(d.WhyNow, o.WhyNow)
	f.text(d.Felt, m.t.Due(o.Felt))
	f.text(d.WhyUs, o.WhyUs)
	f.text(d.Given, o.Given)
	if o.Text == "" && len(f.rows) == 0 {
		return
	}
	m.heading(2, d.Opgave)
	if o.Text != "" {
		m.add(Paragraph{Statement, o.Text})
		m.add(Paragraph{Quiet, m.version()})
	}
	f.addTo(m)
}

func (m *maker) facet(f model.Facet) string {
	if f.Text == "" && f.InText {
		return m.t.Opgave.InText
	}
	return f.Text
}

// version says which version the text is, and that brackets are not agreed.
func (m *maker) version() string {
	o := m.s.Opgave
	n := strconv.Itoa(o.Version())
	text := m.t.Opgave.NoVersion
	switch {
	case o.Version() > 0 && o.Edited():
		text = assets.Fill(m.t.Opgave.VersionEdited, "n", n)
	case o.Version() > 0:
		text = m.versionOf(o.Versions[len(o.Versions)-1])
	}
	if len(model.Open(o.Text)) > 0 {
		text += " · " + m.t.Docs.NotAgreed
	}
	return text
}

func (m *maker) versionOf(v model.Version) string {
	n := strconv.Itoa(v.Number)
	if v.At.IsZero() {
		return assets.Fill(m.t.Docs.Version, "n", n)
	}
	return assets.Fill(m.t.Opgave.Version, "n", n, "time", m.t.Moment(v.At))
}

// opgaveDepth is the opgave in three voices, the ambitions and the indicators.
func (m *maker) opgaveDepth() {
	o, t := m.s.Opgave, m.t
	var voices []Line
	for _, v := range []Line{
		{Label: t.Fields[model.FieldGovernor], Text: o.Voices.Governor},
		{Label: t.Fields[model.FieldOfficial], Text: o.Voices.Official},
		{Label: t.Fields[model.FieldPro], Text: o.Voices.Professional},
	} {
		if v.Text != "" {
			voices = append(voices, v)
		}
	}
	m.list(3, t.Docs.Voices, voices)
	var ambitions []Line
	for _, x := range o.Ambitions {
		ambitions = append(ambitions, Line{m.owner(x.Partner), x.Text, labelled(t.Fields[model.FieldChain], x.Chain), false})
	}
	m.list(3, t.Docs.Ambitions, ambitions)
	var indicators []Line
	for _, x := range o.Indicators {
		indicators = append(indicators, Line{Text: t.Indicator(x), Note: joined("; ", labelled(t.Fields[model.FieldDelivers], m.owner(x.Delivers)), m.use(x.Use))})
	}
	m.list(3, t.Docs.Indicators, indicators)
}

// owner is a partner's name, or nothing where nobody is named.
func (m *maker) owner(id model.ID) string {
	if p, ok := m.s.Partner(id); ok {
		return p.Label()
	}
	return ""
}

// labelled puts a name before a value; nothing without the value.
func labelled(name, value string) string {
	if value == "" {
		return ""
	}
	return name + ": " + value
}

func (m *maker) terms() {
	var lines []Line
	for _, x := range m.s.Terms {
		l := Line{Label: x.Word, Text: x.Meaning}
		if x.Meaning == "" {
			l = Line{Text: x.Word}
		}
		if x.Version > 1 {
			l.Note = assets.Fill(m.t.Docs.Version, "n", strconv.Itoa(x.Version))
		}
		lines = append(lines, l)
	}
	m.list(2, m.t.Docs.Terms, lines)
}

func (m *maker) parked() {
	var lines []Line
	for _, x := range m.s.Parked {
		l := Line{Text: x.Text}
		if !x.Back.IsZero() {
			l.Note = assets.Fill(m.t.Lists.ParkedAt, "date", m.t.Due(x.Back))
		}
		lines = append(lines, l)
	}
	m.list(2, m.t.Docs.Parked, lines)
}

func (m *maker) versions() {
	var lines []Line
	for _, v := range m.s.Opgave.Versions {
		lines = append(lines, Line{m.versionOf(v), v.Text, v.Reason, false})
	}
	m.list(2, m.t.Docs.Versions, lines)
}

// use is who uses an indicator; that it was not asked says nothing.
func (m *maker) use(u model.Use) string {
	if u == model.UseUnknown {
		return ""
	}
	return labelled(strings.ToLower(m.t.Fields[model.FieldUse]), m.t.Uses[u])
}
