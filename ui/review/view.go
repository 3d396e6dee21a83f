package review

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// View draws what was promised, the opgave, the reason to begin, and what was open.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	rows := rowsOf(sc.Session)
	at := s.list.Sync(keysOf(rows))
	lines := screen.Title(f.Theme, f, sc.Text.Steps[model.StepReview], "")
	from, to := 0, 0
	for i, r := range rows {
		part := block(sc, f, r, i == at)
		if i == at {
			if from, to = len(lines), len(lines)+len(part); i == 0 {
				from = 0
			}
		}
		lines = append(lines, part...)
	}
	if !slices.ContainsFunc(rows, func(r row) bool { return r.place.ID != "" }) {
		lines = append(lines, screen.Empty(f, sc.Text.Review.NoneOpen)...)
	}
	return screen.Page(screen.Window(lines, from, to, f.Width, f.Height)), nil
}

// block is a row as it is drawn.
func block(sc screen.Scene, f screen.Frame, r row, chosen bool) []string {
	t, x := sc.Text, sc.Session
	held := func(at date.Moment, asks model.Field) string {
		if at.IsZero() {
			return t.Fields[asks]
		}
		return assets.Fill(t.Review.Held, "time", t.Moment(at))
	}
	switch r.kind {
	case promiseRow:
		word := t.Benefit(x.Benefit)
		if word == "" {
			word = t.Fields[model.FieldBenefit]
		}
		return thing(f, t.Fields[model.FieldPromise]+": "+x.Promise, chosen, append([]string{word}, indicators(sc)...)...)
	case opgaveRow:
		return thing(f, cmp.Or(x.Opgave.Text, t.Steps[model.StepOpgave]), chosen, held(x.Opgave.Held.At, model.FieldHeld))
	case whyRow:
		return thing(f, t.Fields[model.FieldWhyNow]+": "+x.Opgave.WhyNow, chosen, held(x.Opgave.WhyHeld, model.FieldWhyHeld))
	}
	first, second := about(sc, r)
	return entry(f, first, second, chosen)
}

// indicators are by what the table follows its opgave.
func indicators(sc screen.Scene) []string {
	var out []string
	all := sc.Session.Opgave.Indicators
	for _, x := range all[:min(len(all), mostIndicators)] {
		out = append(out, "· "+sc.Text.Indicator(x))
	}
	if len(all) > mostIndicators {
		out = append(out, "· …")
	}
	return out
}

// mostIndicators is how many stand below the promise.
const mostIndicators = 5

// thing is a text in full, and below it what is said of it.
func thing(f screen.Frame, text string, chosen bool, words ...string) []string {
	style := f.Theme.Plain
	if chosen {
		style = f.Theme.Strong
	}
	var out []string
	for _, l := range screen.Cut(widget.Wrap(text, f.Column()), 4) {
		out = append(out, screen.Bar(f.Theme, chosen)+style.Render(l))
	}
	for _, word := range words {
		for _, l := range widget.Wrap(word, f.Column()) {
			out = append(out, screen.Bar(f.Theme, chosen)+f.Theme.Dim.Render(l))
		}
	}
	return append(out, "")
}

// entry is two lines: the thing, and how it stands.
func entry(f screen.Frame, first, second string, chosen bool) []string {
	style := f.Theme.Plain
	if chosen {
		style = f.Theme.Strong
	}
	bar, width := screen.Bar(f.Theme, chosen), max(min(f.Width-4, 110), 4)
	return []string{bar + style.Render(widget.Fit(first, width)), bar + "   " + f.Theme.Dim.Render(widget.Fit(second, width-3)), ""}
}

// about is a row in words.
func about(sc screen.Scene, r row) (first, second string) {
	t := sc.Text
	switch a, _ := sc.Session.Agreement(r.place.ID); r.kind {
	case reservedRow:
		x, _ := a.Answer(r.partner)
		return assets.Fill(t.Review.Reserved, "name", t.Label(sc.Session, r.partner), "a", strconv.Itoa(a.Number), "body", t.Reservation(x)), t.Review.Outcome
	case agreementRow:
		return widget.Pad(strconv.Itoa(a.Number), 3) + sc.Text.Worded(a), standing(sc, a)
	}
	x, _ := sc.Session.Precondition(r.place.ID)
	return assets.Fill(t.Review.Point, "n", strconv.Itoa(x.Number), "name", t.Label(sc.Session, x.Partner), "text", x.Text),
		screen.Sign(sc.Session.Standing(x).Kind) + " " + t.Standing(sc.Session, x)
}

// standing is how far an agreement is, when, where that is not all, how its
// consent stands, and who does it.
func standing(sc screen.Scene, a model.Agreement) string {
	parts := []string{sc.Text.Progress[a.Progress]}
	if due := sc.Text.When(a); due != "" {
		parts = append(parts, due)
	}
	if a.Late(sc.Today()) {
		parts = append(parts, sc.Text.Review.Late)
	}
	switch status := sc.Session.Status(a); status {
	case model.Agreed, model.Ratified:
	default:
		parts = append(parts, sc.Text.Statuses[status])
	}
	return strings.Join(append(parts, sc.Text.WhoDoes(sc.Session, a)), " · ") // the names last: they may be cut
}
