package report

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// Days are what of a session goes into a calendar, and how.
type Days struct {
	Periods bool     // what is due in a period too, on its last day
	Only    model.ID // of one agreement alone
}

// Calendar writes the days of a session for a calendar, at a moment: when agreements are
// due, when bodies decide, when the table meets again. All are whole days with a warning
// a week before; none has a partner's name in its title. What lapsed is cancelled, so
// that it leaves a calendar that took it in before. Its error is ErrNoDays, or the
// writer's.
func Calendar(s model.Session, t *assets.Text, now date.Moment, which Days) ([]byte, error) {
	m := newMaker(s.Travels(), model.Decisions, t, now.Date)
	if at := m.s.SettledAt(); m.s.Phase == model.Settled && !at.IsZero() {
		now = at
	}
	c := &calendar{m: m, now: now, which: which, cal: ical.NewCalendar()}
	c.cal.Props.SetText(ical.PropVersion, "2.0")
	c.cal.Props.SetText(ical.PropProductID, "-//Regietafel//"+strings.ToUpper(string(t.Lang)))
	c.cal.Props.SetText(ical.PropMethod, "PUBLISH")
	for _, a := range m.s.Agreements {
		if which.Only == "" || which.Only == a.ID {
			c.agreement(a)
		}
	}
	if which.Only == "" {
		c.next()
	}
	if len(c.cal.Children) == 0 {
		return nil, ErrNoDays
	}
	var b bytes.Buffer
	if err := ical.NewEncoder(&b).Encode(c.cal); err != nil {
		return nil, fmt.Errorf("report: calendar: %w", err)
	}
	return folded(b.Bytes()), nil
}

// HasDay reports whether a calendar holds something of an agreement.
func HasDay(a model.Agreement) bool {
	return (a.Due.Precision == date.ByDay || a.Due.Precision == date.BeforeDay) && !a.Due.Last.IsZero()
}

// ErrNoDays is the error for a calendar in which nothing would stand.
var ErrNoDays = errors.New("report: no day for a calendar")

type calendar struct {
	m     *maker
	now   date.Moment
	which Days
	cal   *ical.Calendar
}

// agreement is the day on which it is due, and those on which bodies decide on it.
func (c *calendar) agreement(a model.Agreement) {
	d, t := c.m.t.Calendar, c.m.t
	name := assets.Fill(t.Docs.Deals.One, "a", fmt.Sprint(a.Number))
	gone := a.Lapsed || a.Progress == model.Stopped
	if HasDay(a) || c.which.Periods && !a.Due.Last.IsZero() {
		title := d.Due
		if a.Ongoing() {
			title = d.Review
		}
		c.event(string(a.ID), a.Due.Last, assets.Fill(title, "what", assets.Capital(name), "table", c.m.s.Title),
			joined("\n", c.m.t.Worded(a), flat(c.m.who(a)), c.m.when(a)), c.status(a, gone))
	}
	for _, x := range a.Answers {
		if x.Reply != model.Reserved || x.By.Last.IsZero() || x.By.Precision != date.ByDay && !c.which.Periods {
			continue
		}
		decided := x.Outcome != model.Pending && !x.By.Last.Before(c.now.Date) // before its day
		c.event(string(a.ID)+"-"+string(x.Partner), x.By.Last, assets.Fill(d.Decision, "what", name, "table", c.m.s.Title),
			joined("\n", assets.Fill(d.Asked, "name", t.Label(c.m.s, x.Partner), "body", c.m.body(x)), t.Worded(a)), c.status(a, gone || decided))
	}
}

// status is how sure a day is: of what lapsed it is cancelled, and while not all who are
// bound said ja it is not sure.
func (c *calendar) status(a model.Agreement, cancelled bool) string {
	switch {
	case cancelled:
		return "CANCELLED"
	case !c.m.s.AllAgreed(a) && a.Form != model.Informal:
		return "TENTATIVE"
	}
	return "CONFIRMED"
}

// next is when the table meets again.
func (c *calendar) next() {
	if day := c.m.s.Next.Date; !day.IsZero() {
		c.event(string(c.m.s.ID)+"-next", day, assets.Fill(c.m.t.Calendar.Next, "table", c.m.s.Title), "", "CONFIRMED")
	}
}

// event is a whole day. Its UID never changes; its sequence rises with time, so that a
// later file goes before an earlier one.
func (c *calendar) event(uid string, day date.Day, title, about, status string) {
	e := ical.NewEvent()
	e.Props.SetText(ical.PropUID, uid+"@regietafel")
	e.Props.SetDateTime(ical.PropDateTimeStamp, stamp(c.now))
	whole := func(name string, d date.Day) {
		p := ical.NewProp(name)
		p.SetDate(utc(date.Moment{Date: d}))
		e.Props.Set(p)
	}
	whole(ical.PropDateTimeStart, day)
	whole(ical.PropDateTimeEnd, day.AddDays(1))
	e.Props.SetText(ical.PropSummary, title)
	if about != "" {
		e.Props.SetText(ical.PropDescription, about)
	}
	e.Props.SetText(ical.PropTransparency, "TRANSPARENT")
	sequence := ical.NewProp(ical.PropSequence)
	sequence.Value = fmt.Sprint(max(int(stamp(c.now).Sub(sequenceStart).Minutes()), 0))
	e.Props.Set(sequence)
	e.Props.SetText(ical.PropStatus, status)
	if status != "CANCELLED" {
		alarm := ical.NewComponent(ical.CompAlarm)
		alarm.Props.SetText(ical.PropAction, "DISPLAY")
		alarm.Props.SetText(ical.PropDescription, title)
		trigger := ical.NewProp(ical.PropTrigger)
		trigger.Value = "-P7D"
		alarm.Props.Set(trigger)
		e.Children = append(e.Children, alarm)
	}
	c.cal.Children = append(c.cal.Children, e.Component)
}

// sequenceStart is from when sequences count their minutes. They tell nothing of how much
// was done, which a count of decisions would.
var sequenceStart = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// stamp is when a moment of the clock here was.
func stamp(m date.Moment) time.Time {
	return time.Date(m.Date.Year, m.Date.Month, m.Date.Day, m.Hour, m.Minute, 0, 0, time.Local).UTC()
}

func utc(m date.Moment) time.Time {
	return time.Date(m.Date.Year, m.Date.Month, m.Date.Day, m.Hour, m.Minute, 0, 0, time.UTC)
}

// lineBytes is the most bytes that a line of a calendar has (RFC 5545, 3.1).
const lineBytes = 75

// folded breaks long lines as a calendar has them, never within a letter.
func folded(data []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.SplitAfterSeq(data, []byte("\r\n")) {
		room := lineBytes
		for len(line) > room+2 { // its end is not counted
			cut := room
			for !utf8.RuneStart(line[cut]) {
				cut--
			}
			out.Write(line[:cut])
			out.WriteString("\r\n ")
			line, room = line[cut:], lineBytes-1
		}
		out.Write(line)
	}
	return out.Bytes()
}
