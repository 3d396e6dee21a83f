package screen

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/widget"
)

// View draws the rows around the chosen one.
func (s *Sheet) View(sc Scene, f Frame, rows []Row) ([]string, *tea.Cursor) {
	p := painter{sc: sc, f: f, sheet: s, label: labelWidth(rows, f.Width)}
	chosen := ""
	if r, ok := s.Row(rows); ok && !f.Still {
		chosen = r.key()
	}
	var lines []string
	var cursor *tea.Cursor
	at, to := 0, 0
	for _, r := range p.near(rows, chosen, f.Height) {
		part, c := p.row(r, !r.Heading && r.key() == chosen)
		if !r.Heading && r.key() == chosen {
			at, to = len(lines), len(lines)+len(part)
			if cursor = c; cursor != nil {
				cursor.Y += len(lines)
			}
		}
		lines = append(lines, part...)
	}
	return clip(lines, cursor, at, to, f.Width, f.Height)
}

// near are the rows that can be in view: as many around the chosen one as there
// are lines in the frame, for each has at least one.
func (p painter) near(rows []Row, chosen string, height int) []Row {
	i := max(slices.IndexFunc(rows, func(r Row) bool { return !r.Heading && r.key() == chosen }), 0)
	return rows[max(i-height, 0):min(i+height+1, len(rows))]
}

// clip takes height lines such that the chosen row, or the cursor in it, is in
// view.
func clip(lines []string, cursor *tea.Cursor, at, to, width, height int) ([]string, *tea.Cursor) {
	focus := at
	if to-at > height && cursor != nil {
		focus = cursor.Y
	}
	from := 0
	if len(lines) > height {
		from = max(min(focus-height/3, len(lines)-height), 0)
		if to-from > height && to-at <= height {
			from = to - height
		}
	}
	out := slices.Clone(lines[from:min(from+max(height, 0), len(lines))])
	if n := len(out); n > 1 && from+n < len(lines) {
		out[n-1] = widget.Spread(out[n-1], "↓", min(max(widget.Width(out[n-1])+2, 78), width))
	}
	if cursor != nil {
		if cursor.Y -= from; cursor.Y < 0 || cursor.Y >= len(out) {
			cursor = nil
		}
	}
	return out, cursor
}

// Window takes height lines such that those of the chosen row, from at to to, are in
// view.
func Window(lines []string, at, to, width, height int) []string {
	out, _ := clip(lines, nil, at, to, width, height)
	return out
}

func labelWidth(rows []Row, width int) int {
	w := 0
	for _, r := range rows {
		if !r.Heading && !r.Block {
			w = max(w, widget.Width(r.Label))
		}
	}
	return min(w, max(width*2/5, 8))
}

// painter draws rows.
type painter struct {
	sc    Scene
	f     Frame
	sheet *Sheet
	label int
}

// bar is the margin of a line: the bar for the chosen one.
func (p painter) bar(chosen bool) string {
	if chosen {
		return p.f.Theme.Accent.Render("▌") + " "
	}
	return "  "
}

func (p painter) row(r Row, chosen bool) ([]string, *tea.Cursor) {
	t := p.f.Theme
	if r.Heading {
		return p.heading(r.Label), nil
	}
	p = p.of(r)
	room := p.room()
	if d := p.sheet.draft; d != nil && chosen && d.row.key() == r.key() {
		return p.draft(d, room)
	}
	style := t.Plain
	if chosen {
		style = t.Strong
	}
	aside := widget.Fit(r.Aside, room/2)
	if aside != "" {
		room -= widget.Width(aside) + 1
	}
	value, hang := r.value(p.sc), widget.Width(r.Bullet)
	lines := widget.Wrap(value, max(room-hang, 4))
	if strings.ContainsRune(value, '[') {
		lines = widget.Marked(t, lines)
	} else {
		for i := range lines {
			lines[i] = style.Render(lines[i])
		}
	}
	for i := range lines {
		if i == 0 {
			lines[i] = t.Dim.Render(r.Bullet) + lines[i]
		} else {
			lines[i] = strings.Repeat(" ", hang) + lines[i]
		}
	}
	for _, l := range textLines(r.Below, room) {
		lines = append(lines, t.Dim.Render(l))
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		label := ""
		if i == 0 {
			label = r.Label
			if aside != "" {
				l = widget.Pad(l, room) + " " + t.Dim.Render(aside)
			}
		}
		out[i] = p.bar(chosen) + p.labelled(label, chosen) + l
	}
	return out, nil
}

// heading is a blank line, and the name of the group if it has one.
func (p painter) heading(label string) []string {
	if label == "" {
		return []string{""}
	}
	return []string{"", "  " + p.f.Theme.Dim.Render(widget.Fit(label, p.f.Width-2))}
}

// of is the painter for a row: a block has no label.
func (p painter) of(r Row) painter {
	if r.Block {
		p.label = -1
	}
	return p
}

// indent is where values begin.
func (p painter) indent() int {
	if p.label < 0 {
		return 2
	}
	return p.label + 5
}

// room is the width of a value.
func (p painter) room() int {
	return max(min(p.f.Width, 80)-2-p.indent(), 4)
}

func (p painter) labelled(label string, chosen bool) string {
	if p.label < 0 {
		return ""
	}
	style := p.f.Theme.Dim
	if chosen {
		style = p.f.Theme.Strong
	}
	return style.Render(widget.Pad(label, p.label)) + "   "
}

// value is what a row shows: with its state before it where that matters. In
// REGIE a said line has the sign alone, a prepared one the word as well.
func (r Row) value(sc Scene) string {
	v := r.Value
	if v == "" {
		v = "–"
	}
	switch {
	case !r.Marked || r.Value == "":
	case r.State == model.Lapsed, sc.Layer == model.Regie && r.State == model.Presumed:
		return mark(sc, r.State) + " · " + v
	case sc.Layer == model.Regie:
		return "● " + v
	}
	return v
}

// draft draws the row that is being edited: what it is, before the first
// letter, and the field.
func (p painter) draft(d *draft, room int) ([]string, *tea.Cursor) {
	t := p.f.Theme
	word := p.word(d.row)
	prefix := widget.Width(word)
	height := max(p.f.Height-1, 1)
	var lines []string
	var cursor *tea.Cursor
	switch d.row.Edit {
	case Choose:
		lines, prefix = d.choice.View(t, room, height), 0
	case PickOne, PickMany:
		lines, cursor = d.picker.View(t, room, min(height, 9))
		prefix = 0
	default:
		lines, cursor = d.field.View(t, max(room-prefix, 4), height)
		for i := range lines {
			if i == 0 {
				lines[i] = word + lines[i]
			} else {
				lines[i] = strings.Repeat(" ", prefix) + lines[i]
			}
		}
		lines = append(lines, p.below(d, room)...)
	}
	if cursor != nil {
		cursor.X += p.indent() + prefix
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		label := ""
		if i == 0 {
			label = d.row.Label
		}
		out[i] = p.bar(i == 0) + p.labelled(label, true) + l
	}
	return out, cursor
}

// word is the word before the first letter of a field: vermoed or gezegd, in
// REGIE op tafel for what is the table's in either layer, or nothing.
func (p painter) word(r Row) string {
	switch {
	case r.Block, r.Own, !r.Layered && !r.Marked && p.sc.Layer == model.Tafel:
		return ""
	case !r.Layered && !r.Marked:
		return p.f.Theme.Dim.Render(p.sc.Text.States.OnTable + " · ")
	}
	st := p.sheet.state(p.sc)
	if st == model.Presumed {
		return p.f.Theme.Presumed.Render(mark(p.sc, st) + " · ")
	}
	return p.f.Theme.Said.Render(mark(p.sc, st) + " · ")
}

// below is the line under a field: what cannot be, or what is understood.
func (p painter) below(d *draft, room int) []string {
	if err := d.field.Failed(); err != "" {
		lines := widget.Wrap(err, room)
		for i := range lines {
			lines[i] = p.f.Theme.Problem.Render(lines[i])
		}
		return lines
	}
	if d.row.Hint == nil {
		return nil
	}
	if hint := d.row.Hint(d.field.Value()); hint != "" {
		return []string{p.f.Theme.Dim.Render(widget.Fit(hint, room))}
	}
	return nil
}
