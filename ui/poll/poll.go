// Package poll asks round the table: a poll (peiling) by seat or as counts, and
// the mandate round. Who answered what is the facilitator's alone; the table
// sees who was asked, and totals in words and bars.
package poll

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// New makes the page of a place: the totals of one poll, the question what to
// ask, or the list of what was asked.
func New(p model.Place, sc screen.Scene) screen.Screen {
	switch {
	case p.ID != "":
		return &totals{id: p.ID}
	case p.Field == model.FieldMandate:
		return Mandates(sc)
	case p.Field == model.FieldPoll:
		return Ask(sc)
	}
	return &list{}
}

// The answers to what is asked that are no kind of poll.
const (
	mandates = "mandates"
	own      = "own"
	others   = "others"
	earlier  = "earlier"
)

// Of asks a poll of a kind: by seat, or as counts where no partner's answer is kept.
func Of(sc screen.Scene, kind model.PollKind) screen.Screen { return ask(sc, kind, "") }

// Ask asks what is to be asked round the table.
func Ask(sc screen.Scene) screen.Screen {
	t := sc.Text.Polls
	options := kinds(sc, model.PollUrgent, model.PollFits, model.PollFeasible)
	options = append(options, widget.Option{ID: mandates, Label: t.Mandates}, widget.Option{ID: own, Label: t.Questions[model.PollFree]})
	options = append(options, kinds(sc, model.PollTrustEach, model.PollTrustAgreed)...)
	options = append(options, widget.Option{ID: others, Label: t.Others})
	if len(sc.Session.Polls) > 0 {
		options = append(options, widget.Option{ID: earlier, Label: t.Done.Of(len(sc.Session.Polls))})
	}
	return screen.NewQuestion(t.What, options, chosen)
}

func kinds(sc screen.Scene, all ...model.PollKind) []widget.Option {
	var out []widget.Option
	for _, k := range all {
		out = append(out, widget.Option{ID: string(k), Label: sc.Text.Polls.Questions[k]})
	}
	return out
}

func chosen(sc screen.Scene, answer string) screen.Action {
	locked := sc.Locked()
	switch {
	case answer == earlier:
		return screen.Instead(screen.Open{Screen: &list{}})
	case locked != "":
		return screen.Say{Sentence: locked}
	case answer == mandates:
		return screen.Instead(screen.Open{Screen: Mandates(sc)})
	case answer == own:
		return screen.Instead(screen.Open{Screen: question(sc)})
	case answer == others:
		return screen.Instead(screen.Open{Screen: screen.NewQuestion(sc.Text.Polls.What, kinds(sc, model.PollNeeded, model.PollDependent, model.PollChallenging), chosen)})
	}
	return screen.Instead(screen.Open{Screen: ask(sc, model.PollKind(answer), "")})
}

// ask begins a poll: by seat, or as counts where no partner's answer is kept.
func ask(sc screen.Scene, kind model.PollKind, text string) screen.Screen {
	if kind.Trust() || len(seated(sc.Session)) == 0 {
		return counts(sc, kind, text)
	}
	return &seats{kind: kind, text: text, votes: map[model.ID]int{}}
}

// question asks for the words of a free poll.
func question(sc screen.Scene) screen.Screen {
	return screen.NewForm(sc.Text.Polls.OwnTitle, []screen.Input{{Field: model.FieldPoll, Label: sc.Text.Fields[model.FieldPoll]}},
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			text, err := model.Admit(model.FieldPoll, texts[0])
			if err == nil && text == "" {
				err = model.Problem{Field: model.FieldPoll, Code: model.CodeEmpty}
			}
			if err != nil {
				return nil, err
			}
			return screen.Instead(screen.Open{Screen: ask(sc, model.PollFree, text)}), nil
		}).OnlyAsks()
}

// seated are the partners that can answer now, in the order of their seats.
func seated(s model.Session) []model.Partner {
	var out []model.Partner
	for _, p := range s.Partners {
		if p.Present() && !p.Draft {
			out = append(out, p)
		}
	}
	return out
}

// list is what was asked, the newest first.
type list struct {
	screen.Base
	list widget.List
}

func (l *list) ids(s model.Session) []string {
	var out []string
	for i := len(s.Polls) - 1; i >= 0; i-- {
		out = append(out, string(s.Polls[i].ID))
	}
	return out
}

// Commands are the keys of the list.
func (l *list) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text
	back := screen.Hint("esc", t.Keys.Back)
	fresh := screen.On("n", t.Polls.KeyAsk, func() screen.Action { return screen.Open{Screen: Ask(sc)} })
	ids := l.ids(sc.Session)
	at := l.list.Sync(ids)
	if at < 0 {
		return []screen.Command{fresh, back}
	}
	id := model.ID(ids[at])
	return []screen.Command{
		screen.On("enter", t.Keys.Open, func() screen.Action { return screen.Open{Screen: &totals{id: id}} }),
		fresh,
		screen.On("d", t.Keys.Delete, func() screen.Action { return screen.TryDecide(sc, model.RemoveItem{ID: id}) }),
		back,
	}
}

// Update takes keys.
func (l *list) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if n := screen.Moves(msg, 5); n != 0 {
		l.list.Move(n, l.ids(sc.Session))
		return nil, nil
	}
	act, _ := screen.Run(msg, l.Commands(sc))
	return act, nil
}

// View draws what was asked, when, and the totals.
func (l *list) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := screen.Title(t, f, sc.Text.Steps[model.StepPoll], "")
	ids := l.ids(sc.Session)
	if len(ids) == 0 {
		return screen.Page(screen.Cut(append(lines, screen.Empty(f, sc.Text.Polls.None)[1:]...), f.Height)), nil
	}
	at := l.list.Sync(ids)
	from, to := l.list.View(len(ids), max((f.Height-len(lines))/3, 1))
	for i := from; i < to; i++ {
		p, _ := sc.Session.Poll(model.ID(ids[i]))
		style := t.Plain
		if i == at {
			style = t.Strong
		}
		lines = append(lines, screen.Bar(t, i == at)+style.Render(widget.Fit(sc.Text.PollQuestion(p), f.Column())),
			screen.Bar(t, i == at)+t.Dim.Render(widget.Fit(when(sc, p)+" · "+sc.Text.PollTotals(p), f.Column())), "")
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}
