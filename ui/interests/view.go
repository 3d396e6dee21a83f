package interests

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// View draws the partners and the card beside each other, or one of them where
// there is no room for both.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	p, ok := s.partner(sc)
	if !ok {
		return screen.Page(screen.Cut(screen.Empty(f, sc.Text.Interests.Empty), f.Height)), nil
	}
	if !f.Wide() {
		if s.inCard {
			lines, cursor := s.card(sc, f, p)
			return screen.Page(lines), cursor
		}
		return screen.Page(append([]string{""}, s.partners(sc, f, f.Width)...)), nil
	}
	left := listWidth(sc, f)
	room := f
	room.Width = f.Width - left - 2
	lines, cursor := s.card(sc, room, p)
	if cursor != nil {
		cursor.X += left + 2
	}
	list := append([]string{""}, s.partners(sc, f, left)...)
	return screen.Page(widget.Columns(2, f.Height, widget.Column{Lines: list, Width: left}, widget.Column{Lines: lines, Width: room.Width})), cursor
}

// listWidth is as wide as the names ask, up to a third of the window.
func listWidth(sc screen.Scene, f screen.Frame) int {
	widest := 0
	for _, p := range sc.Session.Partners {
		widest = max(widest, widget.Width(p.Label()))
	}
	return min(max(widest+5, 18), f.Width/3)
}

// card draws the partner's name, seat and mandate, and its rows.
func (s *Screen) card(sc screen.Scene, f screen.Frame, p model.Partner) ([]string, *tea.Cursor) {
	t := f.Theme
	seat := p.Name
	if p.Function != "" {
		seat += " · " + p.Function
	}
	lines := []string{""}
	for _, l := range widget.Wrap(seat, max(f.Width-3, 8)) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	second := ""
	if p.Mandate.Kind != model.MandateUnasked {
		second = sc.Text.Mandate(p.Mandate)
	}
	if sc.Session.Floor == p.ID {
		second = "● " + sc.Text.Interests.HasFloor + join(second)
	}
	for _, l := range widget.Wrap(second, max(f.Width-3, 8)) {
		lines = append(lines, "  "+t.Dim.Render(l))
	}
	lines = append(lines, "")
	room := screen.Frame{Width: f.Width, Height: max(f.Height-len(lines), 1), Theme: t, Still: !s.inCard}
	part, cursor := s.Sheet.View(sc, room, s.rows(sc, p))
	if cursor != nil {
		cursor.Y += len(lines)
	}
	return screen.Cut(append(lines, part...), f.Height), cursor
}

func join(text string) string {
	if text == "" {
		return ""
	}
	return " · " + text
}

// partners draws the list, with who has the floor and who was not heard.
func (s *Screen) partners(sc screen.Scene, f screen.Frame, width int) []string {
	t := f.Theme
	at := s.list.Sync(ids(sc))
	from, to := s.list.View(len(sc.Session.Partners), f.Height-1)
	var out []string
	for i := from; i < to; i++ {
		p := sc.Session.Partners[i]
		style, sign := t.Plain, "  "
		switch {
		case sc.Session.Floor == p.ID:
			style, sign = t.Accent, "● "
		case p.Heard:
			sign = "✓ "
		}
		if i == at {
			style = t.Strong
		}
		out = append(out, screen.Bar(t, i == at && !s.inCard)+t.Dim.Render(sign)+style.Render(widget.Fit(p.Label(), max(width-4, 1))))
	}
	if n := unheard(sc.Session); n > 0 && sc.Session.Phase == model.TableOpen {
		out = append(out, "", "    "+t.Dim.Render(widget.Fit(sc.Text.Interests.NotHeardN.Of(n), max(width-4, 1))))
	}
	return out
}

// unheard counts the partners at the table that did not have the floor yet.
func unheard(s model.Session) int {
	n := 0
	for _, p := range s.Partners {
		if p.Present() && !p.Heard && !p.Draft && p.ID != s.Floor {
			n++
		}
	}
	return n
}
