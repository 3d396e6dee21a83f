package poll

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// round asks each partner how far it may bind its organisation: a digit a
// seat. Who advises is not asked; who seems to, by its name, is shown as that.
type round struct {
	screen.Base
	list widget.List
}

// Mandates begins the mandate round at the first partner that was not asked.
func Mandates(sc screen.Scene) screen.Screen {
	r := &round{}
	for _, p := range bindable(sc.Session) {
		if !p.LeftOut() && (p.Mandate.Kind == model.MandateUnasked || p.Mandate.Again) {
			r.list.Select(string(p.ID))
			break
		}
	}
	return r
}

// bindable are those who are asked, and behind them whom a guess leaves out.
func bindable(s model.Session) []model.Partner {
	var out, leftOut []model.Partner
	for _, p := range seated(s) {
		switch {
		case p.LeftOut():
			leftOut = append(leftOut, p)
		case !p.Kind.ForPeople():
			out = append(out, p)
		}
	}
	return append(out, leftOut...)
}

// authorities are the answers by their digit.
func authorities() []string { return model.MandateUnasked.Values()[1:] }

// Claims is Digits: they are the answers.
func (r *round) Claims() screen.Claim { return screen.Digits }

// Means is the mandate, and whose.
func (r *round) Means(digit string, sc screen.Scene) string {
	all := bindable(sc.Session)
	at := r.list.Sync(partnerIDs(all))
	if n := int(digit[0] - '1'); at >= 0 && !all[at].LeftOut() && n >= 0 && n < len(authorities()) {
		return screen.AnswerOf(sc, r.label(sc, model.Authority(authorities()[n])), all[at].Label())
	}
	return ""
}

// label is a mandate in words, with dots for what goes with it.
func (r *round) label(sc screen.Scene, a model.Authority) string {
	more := "…"
	if a == model.TakesBack { // nothing more is asked
		more = ""
	}
	return strings.TrimSpace(assets.Fill(sc.Text.Mandates[a], "detail", more))
}

// Commands are the keys of the round.
func (r *round) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text
	all := bindable(sc.Session)
	ids := partnerIDs(all)
	at := r.list.Sync(ids)
	if at >= 0 && all[at].LeftOut() {
		return []screen.Command{screen.AskAfterAll(sc, all[at]),
			screen.On("enter esc left", t.Keys.Done, func() screen.Action { return screen.Back{} }),
			screen.On("tab", t.Polls.KeySkip, func() screen.Action { r.list.Move(1, ids); return nil })}
	}
	return []screen.Command{
		screen.Each("1 2 3 4 5", "1-5", t.Polls.KeyAnswer, func(pressed string) screen.Action {
			if at < 0 {
				return screen.Back{}
			}
			return r.answer(sc, all[at], model.Authority(authorities()[pressed[0]-'1']), ids)
		}),
		screen.On("enter esc left", t.Keys.Done, func() screen.Action { return screen.Back{} }),
		screen.On("tab", t.Polls.KeySkip, func() screen.Action { r.list.Move(1, ids); return nil }),
		screen.Hint("↑", t.Polls.KeyCorrect),
	}
}

// Update takes a digit and goes on to the next partner; where a limit or a body
// goes with it, that is asked first.
func (r *round) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	ids := partnerIDs(bindable(sc.Session))
	if len(ids) == 0 {
		return screen.Back{}, nil
	}
	if n := screen.Moves(msg, 8); n != 0 {
		r.list.Move(n, ids)
		return nil, nil
	}
	act, _ := screen.Run(msg, r.Commands(sc))
	return act, nil
}

func (r *round) answer(sc screen.Scene, p model.Partner, a model.Authority, ids []string) screen.Action {
	pick := model.Pick{ID: p.ID, Field: model.FieldMandate, Value: string(a)}
	detail := p.Mandate.Detail
	if a != p.Mandate.Kind { // the limit or body of another answer says nothing here
		detail = ""
	}
	if a != model.MayWithin && a != model.MayReserved {
		return screen.Do(screen.Changing(pick, model.SetText{ID: p.ID, Field: model.FieldDetail}),
			screen.Call{Do: func() { r.list.Move(1, ids) }}, screen.Recorded(sc, p.Label(), r.label(sc, a)))
	}
	label := r.label(sc, a)
	return screen.Open{Screen: screen.NewForm(p.Label()+": "+label, []screen.Input{{Field: model.FieldDetail, Label: r.detail(sc, a), Text: detail}},
		func(_ screen.Scene, texts []string) (screen.Action, error) {
			changes := screen.Changing(pick, model.SetText{ID: p.ID, Field: model.FieldDetail, Text: texts[0]})
			return screen.Do(changes, screen.Call{Do: func() { r.list.Move(1, ids) }}, screen.Back{}, screen.Recorded(sc, p.Label(), label)), nil
		}).Answers(p.ID, sc.Text.Fields[model.FieldMandate]+" · "+p.Label()+": "+label)}
}

// detail is what goes with an answer: how far, or of which body.
func (r *round) detail(sc screen.Scene, a model.Authority) string {
	if a == model.MayWithin {
		return sc.Text.Polls.HowFar
	}
	return sc.Text.Fields[model.FieldBody]
}

// packed puts parts on lines without breaking one.
func packed(parts []string, width int) []string {
	var out []string
	for _, p := range parts {
		if n := len(out); n > 0 && widget.Width(out[n-1])+3+widget.Width(p) <= width {
			out[n-1] += "   " + p
			continue
		}
		out = append(out, widget.Fit(p, width))
	}
	return out
}

// View draws the question, its answers, and each partner's mandate.
func (r *round) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := []string{""}
	for _, l := range widget.Wrap(sc.Text.Polls.MandateQuestion, f.Column()) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	var legend []string
	for i, a := range authorities() {
		legend = append(legend, strconv.Itoa(i+1)+" "+r.label(sc, model.Authority(a)))
	}
	for _, l := range packed(legend, f.Column()) {
		lines = append(lines, "  "+t.Dim.Render(l))
	}
	lines = append(lines, "")
	all := bindable(sc.Session)
	at := r.list.Sync(partnerIDs(all))
	from, to := r.list.View(len(all), max(f.Height-len(lines), 1))
	for i := from; i < to; i++ {
		style, p := t.Plain, all[i]
		if i == at {
			style = t.Strong
		}
		words := sc.Text.Mandate(p.Mandate)
		if p.LeftOut() {
			words = screen.LeftOut(sc, p)
		}
		if p.Mandate.Again {
			words = assets.Fill(sc.Text.Polls.Again, "mandate", words)
		}
		name := max(min(f.Width/3, 30), 4)
		lines = append(lines, screen.Bar(t, i == at)+style.Render(widget.Pad(p.Label(), name))+"  "+t.Dim.Render(widget.Fit(words, max(f.Width-name-6, 4))))
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}
