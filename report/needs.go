package report

import (
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// carryMap is the map of "Draagt het?": each point that was said, whose it is, and how it
// stands.
func (m *maker) carryMap() {
	d, w := m.t.Docs, m.t.Sections
	table := Table{Class: "points", Caption: w.MapCaption, Header: []string{d.Number, d.Preconditions, w.Whose, w.HowItStands}}
	for _, x := range m.s.Preconditions {
		if x.State == model.Spoken {
			table.Rows = append(table.Rows, []Cell{plain(strconv.Itoa(x.Number)), plain(x.Text), plain(m.t.Label(m.s, x.Partner)), plain(m.t.Standing(m.s, x))})
		}
	}
	if len(table.Rows) > 0 {
		m.heading(2, m.t.Steps[model.StepCarry])
		m.add(table)
	}
}

// need is that one partner needs another for an agreement.
type need struct {
	of, whom  model.ID
	agreement int
}

// mostSeats is how many partners stand around a picture, or beside each other in a table.
const mostSeats = 12

// needs tells who needs whom: as a table of partner by partner with the numbers of the
// agreements, and as a picture; of more partners than fit as lines.
func (m *maker) needs() {
	var all []need
	for _, n := range m.does.Needs() {
		if _, ok := m.s.Precondition(n.Precondition); !ok { // it stays at the table
			continue
		}
		a, _ := m.s.Agreement(n.Agreement)
		for _, whom := range n.Of {
			if x := (need{n.Partner, whom, a.Number}); !slices.Contains(all, x) {
				all = append(all, x)
			}
		}
	}
	if len(all) == 0 {
		return
	}
	m.heading(2, m.t.Sections.Needs)
	seats := slices.DeleteFunc(m.s.Seats(), func(p model.Partner) bool {
		return !slices.ContainsFunc(all, func(x need) bool { return x.of == p.ID || x.whom == p.ID })
	})
	if len(seats) > mostSeats {
		m.needLines(all)
		return
	}
	m.needTable(seats, all)
	m.needPicture(seats, all)
}

// numbersOf are the agreements for which one partner needs another.
func numbersOf(all []need, of, whom model.ID) string {
	var out []string
	for _, x := range all {
		if x.of == of && x.whom == whom {
			out = append(out, strconv.Itoa(x.agreement))
		}
	}
	return strings.Join(out, ", ")
}

func (m *maker) needTable(seats []model.Partner, all []need) {
	w := m.t.Sections
	var needed []model.Partner
	for _, p := range seats {
		if slices.ContainsFunc(all, func(x need) bool { return x.whom == p.ID }) {
			needed = append(needed, p)
		}
	}
	table := Table{Caption: w.NeedsCaption, Header: []string{w.WhoNeeds}, Class: "matrix", Matrix: true}
	for _, p := range needed {
		table.Header = append(table.Header, p.Label())
	}
	for _, of := range seats {
		row, found := []Cell{plain(of.Label())}, false
		for _, whom := range needed {
			numbers := numbersOf(all, of.ID, whom.ID)
			row, found = append(row, plain(numbers)), found || numbers != ""
		}
		if found {
			table.Rows = append(table.Rows, row)
		}
	}
	m.add(table)
}

func (m *maker) needPicture(seats []model.Partner, all []need) {
	if len(seats) < 3 { // of two a picture says nothing
		return
	}
	p := Picture{Title: m.t.Sections.Needs, About: m.t.Sections.NeedsAbout}
	at := map[model.ID]int{}
	for i, x := range seats {
		p.Names, at[x.ID] = append(p.Names, x.Label()), i
	}
	for _, of := range seats {
		for _, whom := range seats {
			if numbers := numbersOf(all, of.ID, whom.ID); numbers != "" {
				p.Arrows = append(p.Arrows, Arrow{at[of.ID], at[whom.ID], numbers})
			}
		}
	}
	m.add(p)
}

func (m *maker) needLines(all []need) {
	var lines []Line
	for _, x := range all {
		lines = append(lines, Line{Text: m.t.Label(m.s, x.of) + " " + assets.Fill(m.t.Sections.NeedsWhom, "who", m.t.Label(m.s, x.whom)),
			Note: assets.Fill(m.t.Docs.Deals.One, "a", strconv.Itoa(x.agreement))})
	}
	m.add(List{lines})
}
