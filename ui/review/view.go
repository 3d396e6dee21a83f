package review

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// View draws the promise, the opgave and what was open.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, x := f.Theme, sc.Session
	rows := rowsOf(x)
	at := s.list.Sync(keysOf(rows))
	lines := screen.Title(t, f, sc.Text.Steps[model.StepReview], "")
	if x.Promise != "" {
		said := assets.Fill(sc.Text.Review.Promise, "text", x.Promise)
		for _, l := range screen.Cut(widget.Wrap(said, f.Column()), 3) {
			lines = append(lines, "  "+t.Dim.Render(l))
		}
		lines = append(lines, "")
	}
	lines = append(lines, opgave(sc, f, at == 0)...)
	if len(rows) == 1 {
		return screen.Page(screen.Cut(append(lines, screen.Empty(f, sc.Text.Review.NoneOpen)...), f.Height)), nil
	}
	rest := widget.At(s.list.ID())
	rest.Sync(keysOf(rows[1:]))
	from, to := rest.View(len(rows)-1, max((f.Height-len(lines))/3, 1))
	for i := from; i < to; i++ {
		first, second := about(sc, rows[i+1])
		lines = append(lines, entry(f, first, second, i+1 == at)...)
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func opgave(sc screen.Scene, f screen.Frame, chosen bool) []string {
	o := sc.Session.Opgave
	style := f.Theme.Plain
	if chosen {
		style = f.Theme.Strong
	}
	var out []string
	for _, l := range screen.Cut(widget.Wrap(o.Text, f.Column()), 4) {
		out = append(out, screen.Bar(f.Theme, chosen)+style.Render(l))
	}
	word := sc.Text.Fields[model.FieldHeld]
	if !o.Held.At.IsZero() {
		word = assets.Fill(sc.Text.Review.Held, "time", sc.Text.Moment(o.Held.At))
	}
	return append(out, screen.Bar(f.Theme, chosen)+f.Theme.Dim.Render(widget.Fit(word, f.Column())), "")
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
		return widget.Pad(strconv.Itoa(a.Number), 3) + a.Text, standing(sc, a)
	}
	x, _ := sc.Session.Precondition(r.place.ID)
	return assets.Fill(t.Review.Point, "n", strconv.Itoa(x.Number), "name", t.Label(sc.Session, x.Partner), "text", x.Text),
		screen.Sign(sc.Session.Standing(x).Kind) + " " + t.Standing(sc.Session, x)
}

// standing is how far an agreement is, when, where that is not all, how its
// consent stands, and who does it.
func standing(sc screen.Scene, a model.Agreement) string {
	parts := []string{sc.Text.Progress[a.Progress]}
	if due := sc.Text.Due(a.Due); due != "" {
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
