package readback

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// View draws the agreement in full, and below it who is asked.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.ReadBack
	a, ok := sc.Session.Agreement(s.agreement)
	if !ok {
		return screen.Page(screen.Cut(screen.Empty(f, text.Nothing), f.Height)), nil
	}
	left := ""
	if n := len(sc.Session.Waiting()); n > 0 {
		left = text.Left.Of(n)
	}
	lines := screen.Title(t, f, assets.Fill(text.Title, "a", strconv.Itoa(a.Number)), left)
	for _, l := range widget.Wrap(sc.Text.Worded(a), f.Column()) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	lines = append(lines, facts(sc, f, a)...)
	lines = append(lines, "")
	lines = screen.Cut(lines, max(f.Height-min(len(s.asked)*2+2, max(f.Height/2, 4)), 3))
	return screen.Page(screen.Cut(append(lines, s.rows(sc, f, a, f.Height-len(lines))...), f.Height)), nil
}

// facts are the trekker, the date, what is fixed and the linked preconditions.
func facts(sc screen.Scene, f screen.Frame, a model.Agreement) []string {
	t := f.Theme
	who := sc.Text.WhoDoes(sc.Session, a)
	if due := sc.Text.When(a); due != "" {
		who += " · " + due
	} else if a.Kind != model.Clause {
		who += " · " + sc.Text.Agreements.NoDate
	}
	var out []string
	for _, l := range widget.Wrap(who, f.Column()) {
		out = append(out, "  "+t.Dim.Render(l))
	}
	if a.Fixed != "" {
		out = append(out, "  "+t.Dim.Render(widget.Fit(sc.Text.Fields[model.FieldFixed]+": "+a.Fixed, f.Column())))
	}
	for _, x := range sc.Session.Linked(a.ID) {
		line := strconv.Itoa(x.Number) + " " + sc.Text.Label(sc.Session, x.Partner) + ": " + x.Text
		out = append(out, "  "+t.Dim.Render(widget.Fit(line, f.Column())))
	}
	return out
}

// rows are the partners that are asked, with what they answered until now.
func (s *Screen) rows(sc screen.Scene, f screen.Frame, a model.Agreement, height int) []string {
	t := f.Theme
	if len(s.asked) == 0 {
		sentence := sc.Text.ReadBack.Done
		if len(sc.Session.Bound(a)) == 0 {
			sentence = sc.Text.ReadBack.Asks
		}
		return []string{"  " + t.Dim.Render(widget.Fit(sentence, f.Column()))}
	}
	at := s.list.Sync(s.ids())
	from, to := s.list.View(len(s.asked), height)
	name := 0
	for _, id := range s.asked {
		name = min(max(name, widget.Width(sc.Text.Label(sc.Session, id))), max(f.Width/3, 8))
	}
	var out []string
	for i := from; i < to; i++ {
		p, _ := sc.Session.Partner(s.asked[i])
		style := t.Plain
		if i == at {
			style = t.Strong
		}
		out = append(out, screen.Bar(t, i == at)+style.Render(widget.Pad(p.Label(), name))+"   "+
			s.answer(sc, f, p, a, max(f.Width-name-6, 4)))
	}
	return out
}

// answer is what a partner said until now, or why it must speak for itself.
func (s *Screen) answer(sc screen.Scene, f screen.Frame, p model.Partner, a model.Agreement, width int) string {
	t, text := f.Theme, sc.Text.ReadBack
	x, answered := a.Answer(p.ID)
	sign := screen.AnswerSign(x, answered && a.Stale(x)) + " "
	switch {
	case answered && a.Stale(x):
		return t.Presumed.Render(widget.Fit(sign+sc.Text.Given(sc.Session, a, x), width))
	case answered:
		return t.Said.Render(widget.Fit(sign+sc.Text.Answer(x), width))
	case !p.Present():
		return t.Dim.Render(widget.Fit("– "+sc.Text.Seats[p.Seat], width))
	case a.Lead.Partner == p.ID:
		return t.Dim.Render(widget.Fit(sc.Text.Agreements.Lead, width))
	case owns(sc, p, a):
		return t.Dim.Render(widget.Fit(text.Owns, width))
	case p.Mandate.Kind != model.MandateUnasked && !p.Mandate.Full():
		return t.Dim.Render(widget.Fit(sc.Text.Mandate(p.Mandate), width))
	}
	return t.Dim.Render("–")
}
