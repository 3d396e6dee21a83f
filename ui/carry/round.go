package carry

import (
	"slices"
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// round asks "te dragen?" partner by partner, with the agreements in view.
type round struct {
	partner model.ID
	flip    bool // ctrl+g: the other state than the scene's
	from    int  // the first line that is shown
}

// begin is the round at the first partner that was not asked on the agreements
// as they are.
func begin(sc screen.Scene) screen.Action {
	ids := asked(sc.Session)
	if !slices.ContainsFunc(sc.Session.Agreements, func(a model.Agreement) bool { return !a.Draft && !a.Over() }) {
		return screen.Say{Sentence: sc.Text.Docs.NoAgreements}
	}
	for _, id := range ids {
		p, _ := sc.Session.Partner(id)
		if c := p.Carries.Table; c.Answer == model.BearUnasked || c.On != sc.Session.Agreed {
			return ask(sc, id)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	return ask(sc, ids[0])
}

func ask(sc screen.Scene, partner model.ID) screen.Action {
	if s := sc.Locked(); s != "" {
		return screen.Say{Sentence: s}
	}
	return screen.Open{Screen: &round{partner: partner}}
}

// asked are the partners to whom the question is put, in the order of their
// seats.
func asked(s model.Session) []model.ID {
	var out []model.ID
	for _, p := range s.Partners {
		if p.Present() && !p.Draft && !p.Advisory() {
			out = append(out, p.ID)
		}
	}
	return out
}

type roundKeys struct{ Yes, If, Not, Next, Prev, Flip, Close key.Binding }

func keysOfRound(t *assets.Text) roundKeys {
	c := t.Carry
	return roundKeys{Yes: screen.Bind(c.KeyYes, "1"), If: screen.Bind(c.KeyIf, "2"), Not: screen.Bind(c.KeyNot, "3"),
		Next: screen.Bind(t.ReadBack.KeyNext, "n", "right"), Prev: screen.Bind(t.ReadBack.KeyPrev, "N"),
		Flip: screen.Bind(t.Keys.Flip, "ctrl+g"), Close: screen.Bind(t.Keys.Back, "esc", "left")}
}

// Claims is Digits: they are the answers.
func (r *round) Claims() screen.Claim { return screen.Digits }

// Bindings are the answers.
func (r *round) Bindings(sc screen.Scene) []key.Binding {
	k := keysOfRound(sc.Text)
	out := []key.Binding{k.Yes, k.If, k.Not}
	if sc.Layer == model.Regie && sc.Session.Phase != model.Preparation {
		out = append(out, k.Flip)
	}
	return append(out, k.Next, k.Prev, k.Close)
}

// state is what an answer given here is: said, or presumed.
func (r *round) state(sc screen.Scene) model.State {
	st := sc.Typed(r.partner)
	if r.flip && st == model.Presumed {
		return model.Spoken
	}
	if r.flip {
		return model.Presumed
	}
	return st
}

// Update takes an answer and goes on to the next partner.
func (r *round) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	k := keysOfRound(sc.Text)
	p, ok := sc.Session.Partner(r.partner)
	switch {
	case !ok || screen.MatchKey(msg, k.Close):
		return screen.Back{}, nil
	case screen.MatchKey(msg, k.Flip):
		r.flip = sc.Layer == model.Regie && sc.Session.Phase != model.Preparation && !r.flip
	case screen.MatchKey(msg, k.Next):
		r.step(sc, 1)
	case screen.MatchKey(msg, k.Prev):
		r.step(sc, -1)
	case screen.Moves(msg, 5) != 0: // a long list of agreements
		r.from = max(r.from+screen.Moves(msg, 5), 0)
	case screen.MatchKey(msg, k.Yes):
		act := screen.TryDecide(sc, model.SetCarry{Partner: p.ID, Answer: model.BearYes, State: r.state(sc)})
		if r.last(sc) {
			return screen.Then{Actions: []screen.Action{act, screen.Back{}, screen.Say{Sentence: sc.Text.Carry.AllAsked}}}, nil
		}
		r.step(sc, 1)
		return act, nil
	case screen.MatchKey(msg, k.If):
		return screen.Open{Screen: r.form(sc, p, model.BearIf)}, nil
	case screen.MatchKey(msg, k.Not):
		return screen.Open{Screen: r.form(sc, p, model.BearNot)}, nil
	}
	return nil, nil
}

func (r *round) step(sc screen.Scene, n int) {
	ids := asked(sc.Session)
	r.flip, r.from = false, 0
	for i, id := range ids {
		if id == r.partner {
			r.partner = ids[min(max(i+n, 0), len(ids)-1)]
			return
		}
	}
}

// last tells whether the partner is the last one to be asked.
func (r *round) last(sc screen.Scene) bool {
	ids := asked(sc.Session)
	return len(ids) > 0 && ids[len(ids)-1] == r.partner
}

// form asks what it hangs on, and who at home must move for it.
func (r *round) form(sc screen.Scene, p model.Partner, answer model.Bearing) screen.Screen {
	t, state := sc.Text.Carry, r.state(sc)
	title, label := t.IfTitle, t.IfLabel
	if answer == model.BearNot {
		title, label = t.NotTitle, t.NotLabel
	}
	was, movers := p.Carries.Table, p.Movers.Table
	if state == model.Presumed {
		was, movers = p.Carries.Regie, p.Movers.Regie
	}
	return screen.NewForm(assets.Fill(title, "name", p.Label()), []screen.Input{
		{Field: model.FieldCarries, Label: label, Text: was.Text, Mark: screen.Mark(sc, state)},
		{Field: model.FieldMovers, Label: sc.Text.Fields[model.FieldMovers], Text: movers, Mark: screen.Mark(sc, state)},
	}, func(sc screen.Scene, texts []string) ([]model.Change, error) {
		changes := []model.Change{model.SetCarry{Partner: p.ID, Answer: answer, Text: texts[0], State: state}}
		if texts[1] != movers {
			changes = append(changes, model.SetSaid{Partner: p.ID, Field: model.FieldMovers, Text: texts[1], State: state})
		}
		return changes, nil
	}).After(func() screen.Action { r.step(sc, 1); return screen.Back{} })
}

// View draws the partner, its points and the agreements that ask for its ja.
func (r *round) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t, text := f.Theme, sc.Text.Carry
	p, ok := sc.Session.Partner(r.partner)
	if !ok {
		return "", nil
	}
	lines := screen.Title(t, f, assets.Fill(text.CarryTitle, "name", p.Label()), r.mark(sc))
	if now := bearing(sc, p); now.Value != "" {
		value := now.Value
		if sc.Layer == model.Regie {
			value = screen.Mark(sc, now.State) + " · " + value
		}
		lines = append(lines, "  "+t.Said.Render(widget.Fit(value, f.Column())))
		if now.Below != "" {
			lines = append(lines, "  "+t.Dim.Render(widget.Fit(now.Below, f.Column())))
		}
		lines = append(lines, "")
	}
	body := append(list(f, text.CarryPoints, r.points(sc, p), "–"), list(f, text.CarryBound, r.deals(sc, p), text.CarryNone)...)
	room := max(f.Height-len(lines), 1)
	r.from = min(r.from, max(len(body)-room, 0))
	if body = body[r.from:]; len(body) > room {
		body = screen.Cut(body, room)
		body[room-1] = widget.Spread(body[room-1], "↓", min(f.Width, 78))
	}
	return screen.Page(screen.Cut(append(lines, body...), f.Height)), nil
}

func (r *round) mark(sc screen.Scene) string {
	if sc.Layer != model.Regie {
		return ""
	}
	return screen.Mark(sc, r.state(sc))
}

// list is a small heading with lines below it.
func list(f screen.Frame, title string, entries []string, none string) []string {
	out := []string{"  " + f.Theme.Dim.Render(widget.Fit(title, f.Column()))}
	if len(entries) == 0 {
		entries = []string{none}
	}
	for _, e := range entries {
		out = append(out, "  "+f.Theme.Plain.Render(widget.Fit(e, f.Column())))
	}
	return append(out, "")
}

func (r *round) deals(sc screen.Scene, p model.Partner) []string {
	var out []string
	for _, a := range sc.Session.Agreements {
		if a.Draft || a.Over() {
			continue
		}
		for _, id := range sc.Session.Bound(a) {
			if id == p.ID {
				out = append(out, strconv.Itoa(a.Number)+"  "+a.Text)
			}
		}
	}
	return out
}

func (r *round) points(sc screen.Scene, p model.Partner) []string {
	var out []string
	for _, x := range sc.Session.Preconditions {
		if x.Partner == p.ID && x.State == model.Spoken {
			out = append(out, strconv.Itoa(x.Number)+"  "+x.Text, "   "+screen.Sign(sc.Session.Standing(x).Kind)+" "+sc.Text.Standing(sc.Session, x))
		}
	}
	return out
}
