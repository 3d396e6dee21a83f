package ui

import (
	"strconv"
	"time"

	"regietafel/assets"
	"regietafel/model"
)

// clock is how long the table was at each step since the session was opened
// here. It lives in memory only.
type clock struct {
	step  model.Step
	since time.Time
	spent map[model.Step]time.Duration
}

// at counts the time until now for the step that was shown, and goes on with
// the one that is.
func (c *clock) at(step model.Step, now time.Time) {
	if c.spent == nil {
		c.spent = map[model.Step]time.Duration{}
	}
	if c.step != "" && now.After(c.since) {
		c.spent[c.step] += now.Sub(c.since)
	}
	c.step, c.since = step, now
}

// count keeps the time of an open table.
func (a *App) count() {
	if a.desk == nil {
		return
	}
	step := model.Step("")
	if a.desk.history.Session().Phase == model.TableOpen {
		step = a.here().stack.part()
	}
	a.desk.clock.at(step, a.deps.Now())
}

// minutes says in REGIE how long the table is at this part of the agenda: "12
// van 20 min", and when it is over. Empty where the agenda says nothing.
func (a *App) minutes() string {
	if a.desk == nil || a.desk.layer != model.Regie || a.desk.clock.step == "" {
		return ""
	}
	t := a.deps.Text.Asking
	for _, x := range a.desk.history.Session().Agenda {
		if x.Step != a.desk.clock.step || x.Minutes == 0 {
			continue
		}
		used := int(a.desk.clock.spent[x.Step].Minutes())
		words := t.Of
		if used > x.Minutes {
			words = t.Over
		}
		return a.deps.Text.Steps[x.Step] + " · " + assets.Fill(words, "used", strconv.Itoa(used), "of", strconv.Itoa(x.Minutes))
	}
	return ""
}
