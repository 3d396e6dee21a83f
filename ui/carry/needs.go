package carry

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// needs lists who needs whom for what.
type needs struct{ screen.Reader }

// View draws a partner, whom it needs, and for what.
func (n *needs) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.Carry
	head := screen.Title(t, f, text.NeedsTitle, "")
	all := sc.Session.Needs()
	if len(all) == 0 {
		return screen.Page(screen.Cut(append(head, screen.Empty(f, text.NeedsNone)[1:]...), f.Height)), nil
	}
	name := 0
	for _, x := range all {
		name = min(max(name, widget.Width(sc.Text.Label(sc.Session, x.Partner))), max(f.Width/4, 8))
	}
	var lines []string
	last := model.ID("")
	for _, x := range all {
		label := ""
		if x.Partner != last {
			label = sc.Text.Label(sc.Session, x.Partner)
		}
		last = x.Partner
		var of []string
		for _, id := range x.Of {
			of = append(of, sc.Text.Label(sc.Session, id))
		}
		a, _ := sc.Session.Agreement(x.Agreement)
		p, _ := sc.Session.Precondition(x.Precondition)
		what := assets.Fill(text.NeedsLine, "n", strconv.Itoa(p.Number), "a", strconv.Itoa(a.Number))
		room := max(f.Column()-name-3, 4)
		lines = append(lines, "  "+t.Dim.Render(widget.Pad(label, name))+" → "+t.Plain.Render(widget.Fit(assets.Names(of, 4), room)),
			"  "+widget.Pad("", name)+"   "+t.Dim.Render(widget.Fit(what+": "+p.Text, room)))
	}
	shown := n.Shown(lines, max(f.Height-len(head), 0))
	return screen.Page(screen.Cut(append(head, shown...), f.Height)), nil
}
