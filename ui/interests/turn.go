package interests

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// turn lists, in REGIE at the end of a partner's turn, what was prepared about
// it and not said: one key for each line. What is left stays prepared.
type turn struct {
	screen.Base
	partner model.ID
	list    widget.List
}

// Claims is Digits: they are the answers.
func (t *turn) Claims() screen.Claim { return screen.Digits }

// Means is what is done with the chosen line.
func (t *turn) Means(digit string, sc screen.Scene) string {
	return screen.WordsOf(digit, t.Commands(sc))
}

// Commands are the answers.
func (t *turn) Commands(sc screen.Scene) []screen.Command {
	x := sc.Text.Interests
	p, lines := t.lines(sc)
	back := screen.On("esc left", sc.Text.Keys.Back, func() screen.Action { return screen.Back{} })
	at := t.list.Sync(ordinals(len(lines)))
	if at < 0 {
		return []screen.Command{screen.Hint("1", x.TurnSaid), screen.Hint("2", x.TurnSame), screen.Hint("3", x.TurnLeave), back}
	}
	return []screen.Command{
		screen.On("1", x.TurnSaid, func() screen.Action { return said(sc, p, lines[at]) }),
		screen.On("2", x.TurnSame, func() screen.Action { return screen.TryDecide(sc, lines[at].drop(p)) }),
		screen.On("3", x.TurnLeave, func() screen.Action {
			if !t.list.Move(1, ordinals(len(lines))) {
				return screen.Back{}
			}
			return nil
		}),
		back,
	}
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

// Update takes an answer for the chosen line; without a line any key goes back.
func (t *turn) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	_, lines := t.lines(sc)
	if len(lines) == 0 {
		return screen.Back{}, nil
	}
	if n := screen.Moves(msg, 5); n != 0 {
		t.list.Move(n, ordinals(len(lines)))
		return nil, nil
	}
	act, _ := screen.Run(msg, t.Commands(sc))
	return act, nil
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
