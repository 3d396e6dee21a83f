package ui

import (
	"strconv"
	"time"

	"regietafel/assets"
	"regietafel/model"
)

// clock is how long the table was at each part since the session was opened
// here. It lives in memory only.
type clock struct {
	part  model.Part
	since time.Time
	spent map[model.Part]time.Duration
}

// at counts the time until now for the part that was shown, and goes on with
// the one that is.
func (c *clock) at(part model.Part, now time.Time) {
	if c.spent == nil {
		c.spent = map[model.Part]time.Duration{}
	}
	if c.part != "" && now.After(c.since) {
		c.spent[c.part] += now.Sub(c.since)
	}
	c.part, c.since = part, now
}

// count keeps the time of an open table.
func (a *App) count() {
	if a.desk == nil {
		return
	}
	part := model.PartOwn
	if a.desk.history.Session().Phase == model.TableOpen {
		part = model.PartOf(a.here().stack.part())
	}
	a.desk.clock.at(part, a.deps.Now())
}

// minutes says in REGIE how long the table is at this part of the agenda: "12
// van 20 min", and when it is over. Empty where the agenda says nothing.
func (a *App) minutes() string {
	if a.desk == nil || a.desk.layer != model.Regie || a.desk.clock.part == "" {
		return ""
	}
	t := a.deps.Text.Asking
	for _, x := range a.desk.history.Session().Agenda {
		if x.Part != a.desk.clock.part || x.Minutes == 0 {
			continue
		}
		used := int(a.desk.clock.spent[x.Part].Minutes())
		words := t.Of
		if used > x.Minutes {
			words = t.Over
		}
		return a.deps.Text.Steps[x.Part.Step()] + " · " + assets.Fill(words, "used", strconv.Itoa(used), "of", strconv.Itoa(x.Minutes))
	}
	return ""
}
