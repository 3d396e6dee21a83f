package report

import (
	"encoding/csv"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// Grid is the agreements as a spreadsheet has them: a row each, from what of a session
// may travel.
type Grid struct {
	Title  string // of the session, and which document of which sitting
	Name   string // of the sheet
	Header []string
	Rows   [][]Value
}

// Value is what stands in a place of a Grid: text, or a day that sorts as one, or a
// number.
type Value struct {
	Text   string
	Day    date.Day
	Number int
}

// text is the value as words.
func (v Value) text() string {
	switch {
	case !v.Day.IsZero():
		return v.Day.String()
	case v.Number > 0:
		return strconv.Itoa(v.Number)
	}
	return v.Text
}

// GridOf makes the grid of a session's agreements, at a moment.
func GridOf(s model.Session, t *assets.Text, now date.Moment) Grid {
	m := newMaker(s.Travels(), model.Decisions, t, now.Date)
	d, fields := t.Docs, t.Fields
	g := Grid{Title: joined(" · ", m.s.Title, m.about(), m.first(now)), Name: d.Agreements,
		Header: []string{d.Number, d.Agreement, fields[model.FieldProvided], d.Lead, d.Others, t.Sections.LastDay, t.Sections.AsSaid, d.AgreedBy, d.Status,
			fields[model.FieldOutsiders], fields[model.FieldReview], fields[model.FieldKind], d.Fixed, d.Free, d.Document}}
	for _, a := range m.s.Agreements {
		last, review := a.Due.Last, date.Day{}
		if a.Ongoing() {
			last, review = review, last
		}
		g.Rows = append(g.Rows, []Value{{Number: a.Number}, {Text: a.Text}, {Text: a.Provided}, {Text: m.leads(a)}, {Text: m.with(a)},
			{Day: last}, {Text: m.when(a)}, {Text: flat(m.agreedBy(a))}, {Text: flat(m.stands(a))},
			{Text: a.Outside}, {Day: review}, {Text: m.sort(a)}, {Text: a.Fixed}, {Text: a.Free}, {Text: a.Document}})
	}
	return g.filled()
}

// seldom is from which column on nothing has to stand, and the one before the trekker.
const seldom, ofCondition = 9, 2

// filled leaves out the columns of what is seldom said where nothing was.
func (g Grid) filled() Grid {
	for i := len(g.Header) - 1; i >= 0; i-- {
		empty := !slices.ContainsFunc(g.Rows, func(row []Value) bool { return row[i].text() != "" })
		if !empty || i < seldom && i != ofCondition {
			continue
		}
		g.Header = slices.Delete(g.Header, i, i+1)
		for n := range g.Rows {
			g.Rows[n] = slices.Delete(g.Rows[n], i, i+1)
		}
	}
	return g
}

// leads is the trekker as one text; a clause has none, and who does not sit here stands
// in a column of its own.
func (m *maker) leads(a model.Agreement) string {
	if a.Kind == model.Clause || a.Lead.Partner == "" && len(a.Lead.Candidates) == 0 && a.Outside != "" {
		return ""
	}
	return m.who(a)[0].Text
}

// with is who does an agreement with its trekker; while not all of them said so that is
// a proposal.
func (m *maker) with(a model.Agreement) string {
	switch {
	case a.Form == model.Informal:
		return ""
	case a.Kind == model.Clause:
		return m.t.HoldsFor(m.does, m.saidOf(a), math.MaxInt)
	case a.Lapsed || m.s.AllAgreed(a) || m.others(a) == "":
		return m.others(a)
	}
	return assets.Fill(m.t.Sections.Proposed, "who", m.others(a))
}

// sort is the kind of an agreement, where it is not an ordinary one.
func (m *maker) sort(a model.Agreement) string {
	if a.Kind == model.Plain {
		return ""
	}
	return m.t.Sorts[a.Kind]
}

// flat is the lines of a cell behind each other.
func flat(c Cell) string {
	var out []string
	for _, l := range c {
		out = append(out, joined(" – ", joined(": ", l.Label, l.Text), l.Note))
	}
	return strings.Join(out, "; ")
}

// comma writes a grid as a spreadsheet in Dutch reads it at once: semicolons, lines that
// end as on Windows, a mark that it is UTF-8. What would be read as a formula has an
// apostrophe before it.
func (g Grid) comma(w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.Comma, c.UseCRLF = ';', true
	rows := [][]string{g.Header}
	for _, row := range g.Rows {
		var out []string
		for _, v := range row {
			out = append(out, harmless(v.text()))
		}
		rows = append(rows, out)
	}
	return c.WriteAll(rows)
}

// harmless is text that no spreadsheet takes for a formula.
func harmless(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}
