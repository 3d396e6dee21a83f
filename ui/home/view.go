package home

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// View draws the sessions, three lines each.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := []string{""}
	var cursor *tea.Cursor
	if s.query != nil {
		field, c := s.query.View(t, max(f.Width-12, 2), 1)
		if cursor = c; cursor != nil {
			cursor.X, cursor.Y = cursor.X+2+widget.Width(sc.Text.Home.SearchPrompt)+1, 1
		}
		lines = append(lines, "  "+t.Dim.Render(sc.Text.Home.SearchPrompt)+" "+field[0], "")
	}
	heads := s.shown()
	switch {
	case len(heads) > 0:
		lines = append(lines, s.rows(sc, f, heads, f.Height-len(lines))...)
	case s.query != nil && s.query.Value() != "":
		lines = append(lines, "  "+t.Dim.Render(sc.Text.Home.NothingFound))
	case s.loaded:
		lines = append(lines, screen.Empty(f, sc.Text.Home.Empty)...)
	}
	return screen.Page(screen.Cut(lines, f.Height)), cursor
}

func (s *Screen) rows(sc screen.Scene, f screen.Frame, heads []model.Head, height int) []string {
	at := s.list.Sync(ids(heads))
	from, to := s.list.View(len(heads), max(height/rowHeight, 1))
	var out []string
	for i := from; i < to; i++ {
		out = append(out, s.row(sc, f, heads[i], i == at)...)
	}
	return out
}

func (s *Screen) row(sc screen.Scene, f screen.Frame, h model.Head, chosen bool) []string {
	t := f.Theme
	width := min(f.Width-4, 76)
	if h.Unread {
		return s.unread(sc, f, h, chosen)
	}
	aside := widget.Pad(sitting(sc, h), 9) + " " + sc.Text.Aligned(h.Date)
	title := t.Plain
	if chosen {
		title = t.Strong
	}
	left := widget.Fit(h.Title, max(width-widget.Width(aside)-2, 4))
	second := s.standing(sc, h)
	if hit := s.hit(h.ID); hit != "" {
		second = hit
	}
	return []string{
		screen.Bar(t, chosen) + widget.Spread(title.Render(left), t.Dim.Render(aside), width),
		screen.Bar(t, chosen) + t.Dim.Render(widget.Fit(second, width)),
		"",
	}
}

// unread is a session that cannot be read, or of which only that is known.
func (s *Screen) unread(sc screen.Scene, f screen.Frame, h model.Head, chosen bool) []string {
	t, text := f.Theme, sc.Text.Home
	first, second := assets.Fill(text.Unread, "id", string(h.ID)), text.UnreadHint
	if h.ID == "" {
		first = text.Lost
	}
	width := min(f.Width-4, 76)
	return []string{screen.Bar(t, chosen) + t.Plain.Render(widget.Fit(first, width)), screen.Bar(t, chosen) + t.Dim.Render(widget.Fit(second, width)), ""}
}

func (s *Screen) hit(id model.ID) string {
	for _, m := range s.matches {
		if m.Head.ID == id && s.query != nil && len(m.Hits) > 0 {
			return "… " + m.Hits[0].Text
		}
	}
	return ""
}

// standing is where a session stands, in words.
func (s *Screen) standing(sc screen.Scene, h model.Head) string {
	text := sc.Text.Home
	line := text.Reached[h.Reached]
	switch h.Phase {
	case model.Settled:
		line = text.Settled
	case model.ReadBack:
		line = text.Closed
	case model.Preparation:
		if h.Sitting > 1 {
			line = text.Prepared
		}
	}
	if h.Open > 0 {
		line += " · " + text.Open.Of(h.Open)
	}
	if n := h.Past(sc.Today()); n > 0 {
		line += " · " + text.Past.Of(n)
	}
	return line
}

func sitting(sc screen.Scene, h model.Head) string {
	return assets.Fill(sc.Text.Shell.Sitting, "n", strconv.Itoa(max(h.Sitting, 1)))
}
