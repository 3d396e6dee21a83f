package report

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
)

// Make makes a document of a session as it may be filed, at a moment; a besluitenlijst
// of what of that may travel.
func Make(s model.Session, d model.Document, t *assets.Text, now date.Moment) Tree {
	from := s.Filed()
	if d == model.Decisions {
		from = s.Travels()
	}
	m := newMaker(from, d, t, now.Date)
	m.unsaid = s.Unsaid()
	if d == model.Working {
		m.does = s.Table()
	}
	m.found = foundOf(m.s, m.today)
	note := ""
	if m.s.Spread != model.SpreadUnsaid {
		note = labelled(t.Fields[model.FieldSpread], t.Spreads[m.s.Spread])
	}
	tree := Tree{Note: note, First: m.first(now), Title: m.s.Title, About: m.about(), Foot: t.Docs.OnlyTable}
	if d == model.Working {
		tree.Note = t.Docs.ForPartners
		m.working()
	} else {
		m.decisions()
	}
	tree.Blocks = m.blocks
	return tree
}

// maker gathers the blocks of one document. Its session is what that document may hold.
type maker struct {
	s      model.Session
	does   model.Session // in which nobody does what it is only bound by through a line that stays
	unsaid model.Unsaid
	d      model.Document
	t      *assets.Text
	today  date.Day                  // on which it speaks: of a settled table the day of settling
	status map[model.ID]model.Status // of each agreement
	found  map[model.Code][]finding.Finding
	blocks []Block
}

func newMaker(s model.Session, d model.Document, t *assets.Text, today date.Day) *maker {
	m := &maker{s: s, does: s, d: d, t: t, today: today, status: make(map[model.ID]model.Status, len(s.Agreements))}
	if at := m.s.SettledAt(); m.s.Phase == model.Settled && !at.IsZero() {
		m.today = at.Date
	}
	for _, a := range m.s.Agreements {
		m.status[a.ID] = m.s.Status(a)
	}
	return m
}

func (m *maker) first(now date.Moment) string {
	if at := m.s.SettledAt(); m.s.Phase == model.Settled && !at.IsZero() {
		return assets.Fill(m.t.Docs.Settled, "at", m.t.Moment(at))
	}
	return assets.Fill(m.t.Docs.Concept, "at", m.t.Moment(now))
}

func (m *maker) about() string {
	if m.d == model.Working {
		return m.aboutAs(m.t.Docs.Report)
	}
	return m.aboutAs(m.t.Docs.Decisions)
}

// aboutAs is what a document is called, and of which sitting it is.
func (m *maker) aboutAs(name string) string {
	parts := []string{name}
	if m.s.Sitting > 0 {
		parts = append(parts, assets.Fill(m.t.Shell.Sitting, "n", strconv.Itoa(m.s.Sitting)))
	}
	if !m.s.Date.IsZero() {
		parts = append(parts, m.t.Date(m.s.Date))
	}
	if from, to := m.s.Began(), m.s.Ended(); from != "" && to != "" {
		parts = append(parts, assets.Fill(m.t.Docs.FromTo, "from", string(from), "to", string(to)))
	} else if from != "" {
		parts = append(parts, string(from))
	}
	if m.s.Place != "" {
		parts = append(parts, m.s.Place)
	}
	return strings.Join(parts, " · ")
}

// decisions is what may travel.
func (m *maker) decisions() {
	m.photo()
	m.attendance()
	m.opgave()
	m.heading(2, m.t.Docs.Agreements)
	m.agreements()
	m.reservations()
	m.toArrange()
	m.next()
	m.outside()
	m.after()
}

// working has all that was said and may be filed.
func (m *maker) working() {
	m.sitting()
	m.photo()
	m.opgave()
	m.opgaveDepth()
	m.terms()
	m.partners()
	m.carryMap()
	m.points()
	m.needs()
	m.meetings()
	m.heading(2, m.t.Docs.Agreements)
	m.agreements()
	m.answers()
	m.reservations()
	m.toArrange()
	m.next()
	m.outside()
	m.polls()
	m.reflection()
	m.parked()
	m.versions()
	m.after()
}

func (m *maker) add(b Block) { m.blocks = append(m.blocks, b) }

func (m *maker) heading(level int, text string) { m.add(Heading{level, text}) }

// section is a heading with text below it; nothing without text.
func (m *maker) section(title string, tone Tone, text string) {
	if text != "" {
		m.heading(2, title)
		m.add(Paragraph{tone, text})
	}
}

// list is a heading with lines below it; nothing without lines.
func (m *maker) list(level int, title string, lines []Line) {
	if len(lines) > 0 {
		m.heading(level, title)
		m.add(List{lines})
	}
}

// meetings are the overleggen that touch the opgave, and what becomes of them.
func (m *maker) meetings() {
	var lines []Line
	for _, x := range m.s.Meetings {
		l := Line{Text: x.Name, Note: joined(", ", x.Who, x.Often)}
		if x.Fate != model.FateUnsaid {
			l.Note = joined("; ", l.Note, m.t.Fates[x.Fate])
		}
		if x.Into != "" {
			l.Note = joined(": ", l.Note, x.Into)
		}
		if a, ok := m.s.Agreement(x.Ends); ok {
			l.Note = joined(", ", l.Note, assets.Fill(m.t.Docs.Deals.One, "a", strconv.Itoa(a.Number)))
		}
		lines = append(lines, l)
	}
	m.list(2, m.t.Meetings.Title, lines)
}

func (m *maker) outside() { m.section(m.t.Docs.Outside, Plain, m.s.Outside) }

// sitting is how the table came together, and works.
func (m *maker) sitting() {
	var f facts
	f.text(m.t.Fields[model.FieldConvener], m.s.Convener)
	f.text(m.t.Fields[model.FieldEmployer], m.s.Employer)
	f.text(m.t.Docs.Rules, m.s.Rules)
	var agenda []Line
	from := m.s.Began()
	for _, x := range m.s.Agenda {
		l := Line{Text: joined(" ", string(from), x.Text)}
		from = from.Add(x.Minutes)
		if x.Minutes > 0 {
			l.Note = assets.Fill(m.t.Session.Minutes, "n", strconv.Itoa(x.Minutes))
		}
		agenda = append(agenda, l)
	}
	f.lines(m.t.Docs.Agenda, agenda)
	f.addTo(m)
}

// facts gathers what is known: an empty value leaves no trace.
type facts struct{ rows []Fact }

func (f *facts) text(name, text string) {
	if text != "" {
		f.rows = append(f.rows, Fact{name, plain(text)})
	}
}

func (f *facts) lines(name string, lines []Line) {
	if len(lines) > 0 {
		f.rows = append(f.rows, Fact{name, lines})
	}
}

func (f *facts) addTo(m *maker) {
	if len(f.rows) > 0 {
		m.add(Facts{f.rows})
	}
}
