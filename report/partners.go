package report

import (
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/fold"
)

// attendance is who sat here, without persons' names: a besluitenlijst
// travels. Who is needed and was not invited is not in it.
func (m *maker) attendance() {
	var here, gone []Line
	for _, p := range m.s.Partners {
		l := Line{Label: shortOf(p), Text: p.Name, Note: m.function(p)}
		switch {
		case p.Seat == model.NotInvited:
		case p.Present() || p.Seat == model.HasLeft:
			here = append(here, l)
		default:
			l.Note = m.seat(p)
			gone = append(gone, l)
		}
	}
	m.list(2, m.t.Docs.Present, here)
	m.list(2, m.t.Docs.Absent, gone)
}

// function is in which function somebody sits here, and for whom.
func (m *maker) function(p model.Partner) string {
	if p.Represents.Who == "" {
		return p.Function
	}
	words := assets.Fill(m.t.Sections.For, "who", p.Represents.Who)
	if p.Represents.Bound != model.BoundUnknown {
		words += " (" + m.t.Bounds[p.Represents.Bound] + ")"
	}
	if p.Function == "" {
		return words
	}
	return p.Function + ", " + words
}

// shortOf is a partner's short name, where its name does not hold it already.
func shortOf(p model.Partner) string {
	if strings.Contains(fold.Text(p.Name), fold.Text(p.Short)) {
		return ""
	}
	return p.Short
}

// seat is where a partner is, in words.
func (m *maker) seat(p model.Partner) string {
	words := m.t.Seats[p.Seat]
	if by := m.owner(p.SeatBy); p.Seat == model.Represented && by != "" {
		words = assets.Fill(m.t.Partners.SeatBy, "name", by)
	}
	return words
}

// partners is what each partner said, in the order of the seats.
func (m *maker) partners() {
	if len(m.s.Partners) == 0 {
		return
	}
	m.heading(2, m.t.Docs.Partners)
	said := m.said()
	for _, p := range m.s.Partners {
		m.heading(3, p.Name)
		m.partner(p, said[p.ID]).addTo(m)
	}
}

// lines are a partner's lines by their sort.
type lines struct{ interests, preconditions, pressures []Line }

// said gathers the lines of all partners.
func (m *maker) said() map[model.ID]*lines {
	all := make(map[model.ID]*lines, len(m.s.Partners))
	for _, p := range m.s.Partners {
		all[p.ID] = &lines{}
	}
	for _, x := range m.s.Interests {
		all[x.Partner].interests = append(all[x.Partner].interests, m.interest(x))
	}
	for _, x := range m.s.Preconditions {
		all[x.Partner].preconditions = append(all[x.Partner].preconditions, m.precondition(x))
	}
	for _, x := range m.s.Pressures {
		all[x.Partner].pressures = append(all[x.Partner].pressures, m.pressure(x))
	}
	return all
}

func (m *maker) partner(p model.Partner, l *lines) *facts {
	d, t, f := m.t.Docs, m.t, &facts{}
	f.text(t.Fields[model.FieldShort], shortOf(p))
	f.lines(t.Fields[model.FieldSeat], []Line{{Text: m.seat(p), Note: p.SeatNote}})
	f.text(t.Fields[model.FieldFunction], joined(", ", p.Function, p.Person))
	f.text(t.Fields[model.FieldRoles], m.roles(p))
	f.lines(t.Fields[model.FieldWho], m.represents(p))
	f.lines(d.Mandate, m.mandate(p))
	f.text(t.Fields[model.FieldPrepares], p.Prepares)
	f.text(t.Fields[model.FieldTie], t.Tie(p))
	f.text(d.Position, p.Position.Table)
	f.lines(d.Interests, l.interests)
	f.text(d.HomeCounts, p.HomeCounts.Table)
	f.lines(d.Preconditions, m.preconditions(p, l))
	f.lines(d.Pressures, l.pressures)
	f.text(d.Better2, p.Better)
	f.text(d.Brings, p.Brings)
	f.text(d.Answerable, p.Answerable)
	f.text(d.Carries, m.carries(p))
	f.text(d.Movers, p.Movers.Table)
	f.text(t.Fields[model.FieldRuns], p.Runs.Table)
	return f
}

// joined joins what is not empty.
func joined(by string, texts ...string) string {
	var out []string
	for _, text := range texts {
		if text != "" {
			out = append(out, text)
		}
	}
	return strings.Join(out, by)
}

func (m *maker) roles(p model.Partner) string {
	var out []string
	for _, r := range p.Roles {
		out = append(out, m.t.Roles[r])
	}
	return strings.Join(out, ", ")
}

func (m *maker) represents(p model.Partner) []Line {
	r := p.Represents
	if r.Who == "" {
		return nil
	}
	l := Line{Text: r.Who}
	if r.Bound != model.BoundUnknown {
		l.Note = m.t.Bounds[r.Bound]
	}
	return []Line{l}
}

// mandate says nothing of one who is not asked for it.
func (m *maker) mandate(p model.Partner) []Line {
	if p.Mandate.Kind == model.MandateUnasked && p.Advisory() && p.Mandate.Note.Table == "" {
		return nil
	}
	words := m.t.Mandate(p.Mandate)
	if p.Mandate.Again {
		words = assets.Fill(m.t.Sections.AskedAgain, "text", words)
	}
	return []Line{{Text: words, Note: p.Mandate.Note.Table}}
}

// carries is the answer to "te dragen?", with what it depends on.
func (m *maker) carries(p model.Partner) string {
	c := p.Carries.Table
	if c.Answer == model.BearUnasked {
		return ""
	}
	words := m.t.Bearing(c)
	if c.On != m.s.Agreed {
		return words + " (" + m.t.Carry.Earlier + ")"
	}
	return words
}
