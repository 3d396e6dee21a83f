package poll

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// seats asks a poll partner by partner: a digit answers and goes on. Nothing is
// decided until enter, so that a digit can be corrected.
type seats struct {
	kind  model.PollKind
	text  string
	votes map[model.ID]int // a draft; the session holds no map
	list  widget.List
}

type seatKeys struct{ Answers, Skip, Back, Done, Count, Leave key.Binding }

func (s *seats) keys(sc screen.Scene) seatKeys {
	t := sc.Text
	answers := key.NewBinding(key.WithKeys("1", "2", "3", "4"), key.WithHelp("1-4", t.Polls.KeyAnswer))
	return seatKeys{Answers: answers, Skip: screen.Bind(t.Polls.KeySkip, "tab", "down"), Back: screen.Bind(t.Polls.KeyCorrect, "up", "u"),
		Done: screen.Bind(t.Keys.Done, "enter"), Count: screen.Bind(t.Polls.KeyCount, "c"), Leave: screen.Bind(t.Keys.Back, "esc", "left")}
}

// Claims is Digits: they are the answers.
func (s *seats) Claims() screen.Claim { return screen.Digits }

// Bindings are the keys of the question.
func (s *seats) Bindings(sc screen.Scene) []key.Binding {
	k := s.keys(sc)
	if len(s.votes) > 0 {
		return []key.Binding{k.Answers, k.Done, k.Skip, k.Back, k.Leave}
	}
	return []key.Binding{k.Answers, k.Done, k.Skip, k.Count, k.Leave}
}

func partnerIDs(all []model.Partner) []string {
	out := make([]string, len(all))
	for i, p := range all {
		out[i] = string(p.ID)
	}
	return out
}

// Update takes the digits.
func (s *seats) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	k := s.keys(sc)
	ids := partnerIDs(seated(sc.Session))
	at := s.list.Sync(ids)
	if _, leaves := msg.(screen.Leave); leaves {
		act, _ := s.done(sc)
		if act == nil && s.text != "" { // a question of their own that nobody answered yet
			return screen.Stay{Sentence: sc.Text.Polls.NotYet}, nil
		}
		s.votes = map[model.ID]int{} // so that it is not recorded twice
		return act, nil
	}
	switch {
	case at < 0:
		return screen.Back{}, nil
	case screen.MatchKey(msg, k.Answers):
		s.votes[model.ID(ids[at])], _ = strconv.Atoi(msg.(tea.KeyPressMsg).String())
		s.list.Move(1, ids)
	case screen.MatchKey(msg, k.Done):
		if act, id := s.done(sc); act != nil {
			return screen.Then{Actions: []screen.Action{screen.Back{}, act, screen.Open{Screen: &totals{id: id}}}}, nil
		}
		return screen.Back{}, nil
	case screen.MatchKey(msg, k.Count) && len(s.votes) == 0:
		return instead(counts(sc, s.kind, s.text)), nil
	case screen.MatchKey(msg, k.Leave):
		return s.leave(sc), nil
	case screen.MatchKey(msg, k.Skip):
		s.list.Move(1, ids)
	case screen.MatchKey(msg, k.Back):
		s.list.Move(-1, ids)
	case screen.Moves(msg, 8) != 0:
		s.list.Move(screen.Moves(msg, 8), ids)
	}
	return nil, nil
}

// done makes the poll of the answers; nil when nobody answered.
func (s *seats) done(sc screen.Scene) (screen.Action, model.ID) {
	c := model.AddPoll{ID: sc.NewID(), Kind: s.kind, Question: s.text, At: sc.Now}
	for _, p := range seated(sc.Session) {
		if n := s.votes[p.ID]; n > 0 {
			c.Votes = append(c.Votes, model.Vote{Partner: p.ID, Answer: n})
		}
	}
	if len(c.Votes) == 0 {
		return nil, ""
	}
	return screen.TryDecide(sc, c), c.ID
}

// leave closes the question; what was answered is one redo away.
func (s *seats) leave(sc screen.Scene) screen.Action {
	act, _ := s.done(sc)
	if d, ok := act.(screen.Decide); ok {
		return screen.Then{Actions: []screen.Action{screen.Shelve{Changes: d.Changes}, screen.Back{}, screen.Say{Sentence: sc.Text.Polls.Kept}}}
	}
	return screen.Back{}
}

// View draws the question, the answers and who is asked. What somebody
// answered shows in REGIE only.
func (s *seats) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	all := seated(sc.Session)
	question := sc.Text.PollQuestion(model.Poll{Kind: s.kind, Question: s.text})
	lines := []string{""}
	for _, l := range screen.Cut(widget.Wrap(question, f.Column()), 3) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	legend := ""
	for i, a := range sc.Text.PollAnswers(s.kind) {
		legend += strconv.Itoa(i+1) + " " + a + "   "
	}
	lines = append(lines, "  "+t.Dim.Render(widget.Fit(legend, f.Width-2)), "")
	at := s.list.Sync(partnerIDs(all))
	from, to := s.list.View(len(all), max(f.Height-len(lines), 1))
	for i := from; i < to; i++ {
		style := t.Plain
		if i == at {
			style = t.Strong
		}
		name := style.Render(widget.Pad(all[i].Label(), max(min(f.Width/2, 30), 4)))
		lines = append(lines, screen.Bar(t, i == at)+name+"  "+t.Said.Render(s.answer(sc, all[i].ID)))
	}
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func (s *seats) answer(sc screen.Scene, id model.ID) string {
	n := s.votes[id]
	switch {
	case n == 0:
		return "–"
	case sc.Layer != model.Regie:
		return "●"
	}
	return strconv.Itoa(n) + " " + sc.Text.PollAnswers(s.kind)[n-1]
}
