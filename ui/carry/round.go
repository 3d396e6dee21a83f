package carry

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// round asks "te dragen?" partner by partner, with the agreements in view.
type round struct {
	screen.Base
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

// Claims is Digits: they are the answers.
func (r *round) Claims() screen.Claim { return screen.Digits }

// Means is the answer, and whose.
func (r *round) Means(digit string, sc screen.Scene) string {
	p, _ := sc.Session.Partner(r.partner)
	return screen.AnswerOf(sc, screen.WordsOf(digit, r.Commands(sc)), p.Label())
}

// Commands are the answers.
func (r *round) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text.Carry
	p, ok := sc.Session.Partner(r.partner)
	if !ok {
		return nil
	}
	form := func(b model.Bearing) func() screen.Action {
		return func() screen.Action { return screen.Open{Screen: r.form(sc, p, b)} }
	}
	out := []screen.Command{
		screen.On("1", t.KeyYes, func() screen.Action { return r.yes(sc, p) }),
		screen.On("2", t.KeyIf, form(model.BearIf)),
		screen.On("3", t.KeyNot, form(model.BearNot)),
	}
	if sc.Layer == model.Regie && sc.Session.Phase != model.Preparation {
		out = append(out, screen.On("ctrl+g", sc.Text.Keys.Flip, func() screen.Action { r.flip = !r.flip; return nil }))
	}
	return append(out,
		screen.On("n right", sc.Text.ReadBack.KeyNext, func() screen.Action { r.step(sc, 1); return nil }),
		screen.On("N", sc.Text.ReadBack.KeyPrev, func() screen.Action { r.step(sc, -1); return nil }),
		screen.On("esc left", sc.Text.Keys.Back, func() screen.Action { return screen.Back{} }))
}

// yes records a plain ja; after the last partner the round is over.
func (r *round) yes(sc screen.Scene, p model.Partner) screen.Action {
	yes := screen.Changing(model.SetCarry{Partner: p.ID, Answer: model.BearYes, State: r.state(sc)})
	if r.last(sc) {
		return screen.Do(yes, screen.Back{}, screen.Say{Sentence: sc.Text.Carry.AllAsked})
	}
	return screen.Do(yes, screen.Call{Do: func() { r.step(sc, 1) }}, screen.Recorded(sc, p.Label(), sc.Text.Carry.KeyYes))
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

// Update takes an answer; when the partner is gone the page closes.
func (r *round) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if _, ok := sc.Session.Partner(r.partner); !ok {
		return screen.Back{}, nil
	}
	if n := screen.Moves(msg, 5); n != 0 { // a long list of agreements
		r.from = max(r.from+n, 0)
		return nil, nil
	}
	act, _ := screen.Run(msg, r.Commands(sc))
	return act, nil
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

// last reports whether the partner is the last one to be asked.
func (r *round) last(sc screen.Scene) bool {
	ids := asked(sc.Session)
	return len(ids) > 0 && ids[len(ids)-1] == r.partner
}

// form asks what it depends on, and who at home must move for it.
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
	if was.Answer != answer { // what stood behind another answer says nothing here
		was.Text = ""
	}
	title = assets.Fill(title, "name", p.Label())
	return screen.NewForm(title, []screen.Input{
		{Field: model.FieldCarries, Label: label, Text: was.Text, Mark: screen.Mark(sc, state)},
		{Field: model.FieldMovers, Label: sc.Text.Fields[model.FieldMovers], Text: movers, Mark: screen.Mark(sc, state)},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		changes := []model.Change{model.SetCarry{Partner: p.ID, Answer: answer, Text: texts[0], State: state}}
		if texts[1] != movers {
			changes = append(changes, model.SetSaid{Partner: p.ID, Field: model.FieldMovers, Text: texts[1], State: state})
		}
		return screen.Do(screen.Changing(changes...), screen.Call{Do: func() { r.step(sc, 1) }}, screen.Back{}), nil
	}).Answers(p.ID, sc.Text.Fields[model.FieldCarries]+" · "+title)
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
	body, r.from = screen.Part(t, body, r.from, f.Height-len(lines), min(f.Width, 78))
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
		if a.Draft || a.Over() || !slices.Contains(sc.Session.Bound(a), p.ID) {
			continue
		}
		out = append(out, strconv.Itoa(a.Number)+"  "+a.Text)
		if y, ok := a.Answer(p.ID); ok && y.Declines() {
			out = append(out, "   "+sc.Text.Given(sc.Session, a, y))
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
