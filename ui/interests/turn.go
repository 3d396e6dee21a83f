package interests

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// turn lists, in REGIE at the end of a partner's turn, what was prepared about
// it and not said: one key for each line. What is left stays prepared.
type turn struct {
	partner model.ID
	list    widget.List
}

// Claims is Digits: they are the answers.
func (t *turn) Claims() screen.Claim { return screen.Digits }

// Bindings are the answers.
func (t *turn) Bindings(sc screen.Scene) []key.Binding {
	x := sc.Text.Interests
	return []key.Binding{screen.Bind(x.TurnSaid, "1"), screen.Bind(x.TurnSame, "2"), screen.Bind(x.TurnLeave, "3"),
		screen.Bind(sc.Text.Keys.Back, "esc", "left")}
}

func (t *turn) lines(sc screen.Scene) (model.Partner, []prepared) {
	p, _ := sc.Session.Partner(t.partner)
	return p, preparedOf(sc.Session, p)
}

func ordinals(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strconv.Itoa(i)
	}
	return out
}

// Update takes an answer for the chosen line.
func (t *turn) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	p, lines := t.lines(sc)
	b := t.Bindings(sc)
	at := t.list.Sync(ordinals(len(lines)))
	switch {
	case screen.MatchKey(msg, b[3]) || at < 0:
		return screen.Back{}, nil
	case screen.MatchKey(msg, b[0]):
		return said(sc, p, lines[at]), nil
	case screen.MatchKey(msg, b[1]):
		return screen.TryDecide(sc, lines[at].drop(p)), nil
	case screen.MatchKey(msg, b[2]):
		if !t.list.Move(1, ordinals(len(lines))) {
			return screen.Back{}, nil
		}
	case screen.Moves(msg, 5) != 0:
		t.list.Move(screen.Moves(msg, 5), ordinals(len(lines)))
	}
	return nil, nil
}

// said is the release of a line that its owner said just now, in these words.
func said(sc screen.Scene, p model.Partner, x prepared) screen.Action {
	c := x.release(sc, p, x.text)
	switch r := c.(type) {
	case model.Release:
		r.Owner = true
		c = r
	case model.ReleaseSaid:
		r.Owner = true
		c = r
	}
	return screen.TryDecide(sc, c)
}

// View draws the lines.
func (t *turn) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	p, lines := t.lines(sc)
	x := sc.Text.Interests
	out := screen.Title(f.Theme, f, assets.Fill(x.TurnTitle, "name", p.Label()), "")
	if len(lines) == 0 {
		return screen.Page(screen.Cut(append(out, screen.Empty(f, x.TurnEmpty)[1:]...), f.Height)), nil
	}
	at := t.list.Sync(ordinals(len(lines)))
	from, to := t.list.View(len(lines), max((f.Height-len(out))/2, 1))
	for i := from; i < to; i++ {
		style := f.Theme.Presumed
		if i == at {
			style = f.Theme.Strong
		}
		out = append(out, screen.Bar(f.Theme, i == at)+style.Render(widget.Fit("○ "+sc.Text.Fields[lines[i].sort]+" · "+lines[i].text, max(f.Width-4, 1))))
		out = append(out, "    "+f.Theme.Dim.Render(widget.Fit(sc.Text.Permissions[lines[i].allow], max(f.Width-6, 1))))
	}
	return screen.Page(screen.Cut(out, f.Height)), nil
}
