package poll

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// seats asks a poll partner by partner: a digit answers and goes on. Nothing is
// decided until enter, so that a digit can be corrected.
type seats struct {
	screen.Base
	kind  model.PollKind
	text  string
	votes map[model.ID]int // a draft; the session holds no map
	list  widget.List
}

// Claims is Digits: they are the answers.
func (s *seats) Claims() screen.Claim { return screen.Digits }

// Means is the answer, and whose.
func (s *seats) Means(digit string, sc screen.Scene) string {
	all := seated(sc.Session)
	at, n := s.list.Sync(partnerIDs(all)), int(digit[0]-'1')
	if at < 0 || n < 0 || n >= model.PollAnswers {
		return ""
	}
	return screen.AnswerOf(sc, sc.Text.PollAnswers(s.kind)[n], all[at].Label())
}

// Commands are the keys of the question.
func (s *seats) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text
	ids := partnerIDs(seated(sc.Session))
	at := s.list.Sync(ids)
	move := func(n int) func() screen.Action {
		return func() screen.Action { s.list.Move(n, ids); return nil }
	}
	out := []screen.Command{
		screen.Each("1 2 3 4", "1-4", t.Polls.KeyAnswer, func(pressed string) screen.Action {
			s.votes[model.ID(ids[at])] = int(pressed[0] - '0')
			return move(1)()
		}),
		screen.On("enter", t.Keys.Done, func() screen.Action { return s.enter(sc) }),
		screen.On("tab down", t.Polls.KeySkip, move(1)),
	}
	if len(s.votes) > 0 {
		out = append(out, screen.On("up u", t.Polls.KeyCorrect, move(-1)))
	} else {
		out = append(out, screen.On("c", t.Polls.KeyCount, func() screen.Action {
			return screen.Instead(screen.Open{Screen: counts(sc, s.kind, s.text)})
		}))
	}
	return append(out, screen.On("esc left", t.Keys.Back, func() screen.Action { return s.leave(sc) }))
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
	ids := partnerIDs(seated(sc.Session))
	if len(ids) == 0 {
		return screen.Back{}, nil
	}
	if act, done := screen.Run(msg, s.Commands(sc)); done {
		return act, nil
	}
	if n := screen.Moves(msg, 8); n != 0 {
		s.list.Move(n, ids)
	}
	return nil, nil
}

// Leave records what was answered until now.
func (s *seats) Leave(sc screen.Scene) screen.Action {
	if held := s.Held(sc); held != nil {
		return screen.Instead(screen.TryDecide(sc, held()...))
	}
	return nil
}

// Held is what was answered until now; a question of their own that nobody
// answered yet is kept as it is.
func (s *seats) Held(sc screen.Scene) screen.Held {
	if len(s.votes) == 0 && s.text == "" {
		return nil
	}
	return func() []model.Change {
		if c := s.poll(sc); len(c.Votes) > 0 {
			return []model.Change{c}
		}
		return screen.Kept(sc, sc.Text.Polls.OwnTitle, s.text)
	}
}

// enter makes the poll and shows its totals.
func (s *seats) enter(sc screen.Scene) screen.Action {
	if act, id := s.done(sc); act != nil {
		return screen.Do(screen.Back{}, act, screen.Open{Screen: &totals{id: id}})
	}
	return screen.Back{}
}

// poll is the poll of the answers.
func (s *seats) poll(sc screen.Scene) model.AddPoll {
	c := model.AddPoll{ID: sc.NewID(), Kind: s.kind, Question: s.text, At: sc.Now}
	for _, p := range seated(sc.Session) {
		if n := s.votes[p.ID]; n > 0 {
			c.Votes = append(c.Votes, model.Vote{Partner: p.ID, Answer: n})
		}
	}
	return c
}

// done makes the poll of the answers; nil when nobody answered.
func (s *seats) done(sc screen.Scene) (screen.Action, model.ID) {
	c := s.poll(sc)
	if len(c.Votes) == 0 {
		return nil, ""
	}
	return screen.TryDecide(sc, c), c.ID
}

// leave closes the question; what was answered is one redo away.
func (s *seats) leave(sc screen.Scene) screen.Action {
	act, _ := s.done(sc)
	if d, ok := act.(screen.Decide); ok {
		return screen.Do(screen.Shelve{Changes: d.Changes}, screen.Back{}, screen.Say{Sentence: sc.Text.Polls.Kept})
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
