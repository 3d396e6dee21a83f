package report

import (
	"strings"

	"regietafel/assets"
)

// photo is what is different in a year, and what the sitting before said of
// that.
func (m *maker) photo() {
	m.section(m.t.Docs.Photo, Statement, m.s.Photo)
	if m.s.Promise == "" {
		return
	}
	tone := Quiet
	if m.s.Photo == "" {
		tone = Plain
		m.heading(2, m.t.Docs.Photo)
	}
	m.add(Paragraph{tone, assets.Fill(m.t.Sections.Promise, "text", ended(m.s.Promise))})
	if came := m.t.Benefit(m.s.Benefit); came != "" {
		m.add(Paragraph{tone, assets.Fill(m.t.Sections.Benefit, "text", assets.Capital(strings.TrimRight(came, ".")))})
	}
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
