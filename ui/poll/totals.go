package poll

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// totals is what a poll came to, beside what it came to the time before.
type totals struct {
	screen.Base
	id model.ID
}

// Shows is the poll.
func (p *totals) Shows(screen.Scene) (model.Place, bool) {
	return model.Place{Step: model.StepPoll, ID: p.id}, true
}

// Commands are the way to the wall and back.
func (p *totals) Commands(sc screen.Scene) []screen.Command {
	return []screen.Command{screen.Hint("w", sc.Text.Keys.Wall), screen.Hint("esc", sc.Text.Keys.Back)}
}

// Update closes the page when the poll is gone.
func (p *totals) Update(_ tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if _, ok := sc.Session.Poll(p.id); !ok {
		return screen.Back{}, nil
	}
	return nil, nil
}

// View draws the question, a number and a mark a seat for each answer, and what it was the time before.
func (p *totals) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	poll, ok := sc.Session.Poll(p.id)
	if !ok {
		return "", nil
	}
	lines := []string{""}
	for _, l := range screen.Cut(widget.Wrap(sc.Text.PollQuestion(poll), f.Column()), 4) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	lines = append(lines, "  "+t.Dim.Render(widget.Fit(when(sc, poll), f.Column())), "")
	name := 0
	for _, a := range sc.Text.PollAnswers(poll.Kind) {
		name = max(name, widget.Width(a))
	}
	for i, n := range poll.Counts {
		lines = append(lines, "  "+t.Plain.Render(widget.Pad(sc.Text.PollAnswers(poll.Kind)[i], name))+"  "+
			t.Strong.Render(widget.Pad(strconv.Itoa(n), 3))+"  "+t.Accent.Render(widget.Fit(screen.PollMarks(poll, n), max(f.Width-name-9, 1))))
	}
	if before, ok := sc.Session.Earlier(poll); ok {
		line := assets.Fill(sc.Text.Polls.Before, "when", when(sc, before), "totals", sc.Text.PollTotals(before))
		lines = append(lines, "")
		for _, l := range widget.Wrap(line, f.Column()) {
			lines = append(lines, "  "+t.Dim.Render(l))
		}
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

// when is the day of a poll and the opgave's version that it was on.
func when(sc screen.Scene, p model.Poll) string {
	if p.Version == 0 {
		return sc.Text.Date(p.At.Date)
	}
	return assets.Fill(sc.Text.Polls.When, "date", sc.Text.Date(p.At.Date), "v", strconv.Itoa(p.Version))
}
