// Package poll asks round the table: a poll (peiling) by seat or as counts, and
// the mandate round. Who answered what is the facilitator's alone; the table
// sees who was asked, and totals in words and bars.
package poll

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
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
	case model.PollKind(p.Field).Trust():
		return ask(sc, model.PollKind(p.Field), "")
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
		return instead(&list{})
	case locked != "":
		return screen.Say{Sentence: locked}
	case answer == mandates:
		return instead(Mandates(sc))
	case answer == own:
		return instead(question(sc))
	case answer == others:
		return instead(screen.NewQuestion(sc.Text.Polls.What, kinds(sc, model.PollNeeded, model.PollDependent, model.PollChallenging), chosen))
	}
	return instead(ask(sc, model.PollKind(answer), ""))
}

// ask begins a poll: by seat, or as counts where nobody's answer is kept.
func ask(sc screen.Scene, kind model.PollKind, text string) screen.Screen {
	if kind.Trust() || len(seated(sc.Session)) == 0 {
		return counts(sc, kind, text)
	}
	return &seats{kind: kind, text: text, votes: map[model.ID]int{}}
}

// instead closes the question and opens what follows it.
func instead(next screen.Screen) screen.Action {
	return screen.Then{Actions: []screen.Action{screen.Back{}, screen.Open{Screen: next}}}
}

// question asks for the words of a free poll.
func question(sc screen.Scene) screen.Screen {
	var text string
	return screen.NewForm(sc.Text.Polls.OwnTitle, []screen.Input{{Field: model.FieldPoll, Label: sc.Text.Fields[model.FieldPoll]}},
		func(_ screen.Scene, texts []string) ([]model.Change, error) {
			var err error
			if text, err = model.Admit(model.FieldPoll, texts[0]); err == nil && text == "" {
				err = model.Problem{Field: model.FieldPoll, Code: model.CodeEmpty}
			}
			return nil, err
		}).After(func() screen.Action { return instead(ask(sc, model.PollFree, text)) }).Asks(sc.Text.Polls.NotYet)
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
type list struct{ list widget.List }

func (l *list) ids(s model.Session) []string {
	var out []string
	for i := len(s.Polls) - 1; i >= 0; i-- {
		out = append(out, string(s.Polls[i].ID))
	}
	return out
}

func (l *list) keys(t *assets.Text) (open, fresh, drop key.Binding) {
	return screen.Bind(t.Keys.Open, "enter"), screen.Bind(t.Polls.KeyAsk, "n"), screen.Bind(t.Keys.Delete, "d")
}

// Claims is None.
func (l *list) Claims() screen.Claim { return screen.None }

// Bindings are the keys of the list.
func (l *list) Bindings(sc screen.Scene) []key.Binding {
	open, fresh, drop := l.keys(sc.Text)
	if len(sc.Session.Polls) == 0 {
		return []key.Binding{fresh, screen.Doc("esc", sc.Text.Keys.Back)}
	}
	return []key.Binding{open, fresh, drop, screen.Doc("esc", sc.Text.Keys.Back)}
}

// Update takes keys.
func (l *list) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	open, fresh, drop := l.keys(sc.Text)
	ids := l.ids(sc.Session)
	at := l.list.Sync(ids)
	switch {
	case screen.Moves(msg, 5) != 0:
		l.list.Move(screen.Moves(msg, 5), ids)
	case screen.MatchKey(msg, fresh):
		return screen.Open{Screen: Ask(sc)}, nil
	case at < 0:
	case screen.MatchKey(msg, open):
		return screen.Open{Screen: &totals{id: model.ID(ids[at])}}, nil
	case screen.MatchKey(msg, drop):
		return screen.TryDecide(sc, model.RemoveItem{ID: model.ID(ids[at])}), nil
	}
	return nil, nil
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
