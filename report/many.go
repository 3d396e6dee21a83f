package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"

	"regietafel/model"
	"regietafel/model/date"
)

// Programs read many tables at once: a line of JSON a table, or a row of CSV a thing. What
// stands there is what a werkverslag holds, so it is for whoever may read that. Nothing is
// worked out from today: what is past its day is for whoever reads it to ask.

// ManyTable is a table as a line of JSON has it.
type ManyTable struct {
	Table        model.ID          `json:"table"`
	Series       model.ID          `json:"series"`
	Sitting      int               `json:"sitting"`
	Title        string            `json:"title"`
	Date         date.Day          `json:"date,omitzero"`
	Phase        model.Phase       `json:"phase"`
	Agreements   []ManyAgreement   `json:"agreements"`
	Points       []ManyPoint       `json:"points"`
	Reservations []ManyReservation `json:"reservations"`
}

// ManyAgreement is an agreement: its day as a day, or none, and as it was said.
type ManyAgreement struct {
	Number   int            `json:"number"`
	Text     string         `json:"text"`
	Lead     string         `json:"lead"`
	Day      date.Day       `json:"day,omitzero"`
	Said     string         `json:"said"` // the interchange format's words for it
	Status   model.Status   `json:"status"`
	Progress model.Progress `json:"progress"`
}

// ManyPoint is a precondition that was said, whose it is, and how it stands.
type ManyPoint struct {
	Number    int                `json:"number"`
	Text      string             `json:"text"`
	Partner   string             `json:"partner"`
	Standing  model.StandingKind `json:"standing"`
	Agreement int                `json:"agreement,omitzero"`
}

// ManyReservation is a reservation that waits or was decided on.
type ManyReservation struct {
	Agreement int           `json:"agreement"`
	Partner   string        `json:"partner"`
	Body      string        `json:"body"`
	Day       date.Day      `json:"day,omitzero"`
	Outcome   model.Outcome `json:"outcome"`
}

// ManyOf makes the line of a session, of what may be filed of it.
func ManyOf(s model.Session) ManyTable {
	s = s.Filed()
	label := func(id model.ID) string { p, _ := s.Partner(id); return p.Label() }
	number := func(id model.ID) int { a, _ := s.Agreement(id); return a.Number }
	m := ManyTable{Table: s.ID, Series: s.Series, Sitting: s.Sitting, Title: s.Title, Date: s.Date, Phase: s.Phase,
		Agreements: []ManyAgreement{}, Points: []ManyPoint{}, Reservations: []ManyReservation{}}
	for _, a := range s.Agreements {
		m.Agreements = append(m.Agreements, ManyAgreement{a.Number, a.Text, label(a.Lead.Partner), a.Due.Last, a.Due.String(), s.Status(a), a.Progress})
	}
	for _, x := range s.Preconditions {
		st := s.Standing(x)
		m.Points = append(m.Points, ManyPoint{x.Number, x.Text, label(x.Partner), st.Kind, number(st.Agreement)})
	}
	for _, r := range s.Reservations() {
		m.Reservations = append(m.Reservations, ManyReservation{number(r.Agreement), label(r.Answer.Partner), r.Answer.Body, r.Answer.By.Last, r.Answer.Outcome})
	}
	return m
}

// ManyLines writes tables as JSON, a line each. Its error is the writer's.
func ManyLines(all []model.Session) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, s := range all {
		if err := enc.Encode(ManyOf(s)); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// ManyRows writes tables as CSV, a row for each agreement, point and reservation, as
// Grid does. Its error is the writer's.
func ManyRows(all []model.Session) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	c := csv.NewWriter(&b)
	c.Comma, c.UseCRLF = ';', true
	put := func(m ManyTable, row, number, text, partner, agreement, day, state, body string) {
		cells := []string{string(m.Table), string(m.Series), strconv.Itoa(m.Sitting), m.Title, m.Date.String(), string(m.Phase), row, number, text, partner, agreement, day, state, body}
		for i := range cells {
			cells[i] = harmless(cells[i])
		}
		_ = c.Write(cells) // Error below has it
	}
	_ = c.Write([]string{"table", "series", "sitting", "title", "date", "phase", "row", "number", "text", "partner", "agreement", "day", "state", "body"})
	for _, s := range all {
		m := ManyOf(s)
		for _, a := range m.Agreements {
			put(m, "agreement", strconv.Itoa(a.Number), a.Text, a.Lead, strconv.Itoa(a.Number), a.Day.String(), joined(" ", string(a.Status), string(a.Progress)), "")
		}
		for _, x := range m.Points {
			agreement := ""
			if x.Agreement > 0 {
				agreement = strconv.Itoa(x.Agreement)
			}
			put(m, "point", strconv.Itoa(x.Number), x.Text, x.Partner, agreement, "", string(x.Standing), "")
		}
		for _, r := range m.Reservations {
			put(m, "reservation", "", "", r.Partner, strconv.Itoa(r.Agreement), r.Day.String(), string(r.Outcome), r.Body)
		}
	}
	c.Flush()
	return b.Bytes(), c.Error()
}
