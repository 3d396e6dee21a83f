package screen

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/widget"
)

// Numbers asks for a precondition or an agreement by the number that it has at
// the table, not by its place in the list.
type Numbers struct {
	Base
	title, about string
	options      []widget.Option
	numbers      []int
	list         widget.List
	typed        string
	answer       func(Scene, model.ID) Action
}

// Numbered is an option of Numbers; a prepared thing has the number 0.
type Numbered struct {
	ID     model.ID
	Number int
	Label  string
}

// NewNumbers asks; about is said below the title. Answer says what the chosen
// option does.
func NewNumbers(title, about string, options []Numbered, answer func(Scene, model.ID) Action) *Numbers {
	q := &Numbers{title: title, about: about, answer: answer}
	for _, o := range options {
		q.options = append(q.options, widget.Option{ID: string(o.ID), Label: o.Label})
		q.numbers = append(q.numbers, o.Number)
	}
	return q
}

// Claims is Digits: they are the numbers.
func (q *Numbers) Claims() Claim { return Digits }

// Commands are the keys of the question.
func (q *Numbers) Commands(sc Scene) []Command {
	return []Command{Hint("1-9", sc.Text.Agreements.LinkHint), Hint("↵", sc.Text.Keys.Take), Hint("esc", sc.Text.Keys.Back)}
}

func (q *Numbers) ids() []string {
	out := make([]string, len(q.options))
	for i, o := range q.options {
		out[i] = o.ID
	}
	return out
}

// Update takes a number: at once when no longer one begins with it, else with
// enter.
func (q *Numbers) Update(msg tea.Msg, sc Scene) (Action, tea.Cmd) {
	if n := Moves(msg, 10); n != 0 {
		q.list.Move(n, q.ids())
		q.typed = ""
		return nil, nil
	}
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil, nil
	}
	switch s := k.String(); {
	case s == "esc" || s == "left":
		return Back{}, nil
	case s == "backspace":
		q.typed = q.typed[:max(len(q.typed)-1, 0)]
	case s == "enter":
		return q.enter(sc), nil
	case len(s) == 1 && s >= "0" && s <= "9":
		return q.digit(sc, s), nil
	}
	return nil, nil
}

// enter answers with the number that was typed, or else with the chosen one.
func (q *Numbers) enter(sc Scene) Action {
	if q.typed != "" {
		exact, _ := q.find()
		q.typed = ""
		if exact == "" {
			return nil
		}
		return q.answer(sc, model.ID(exact))
	}
	if q.list.Sync(q.ids()) < 0 {
		return nil
	}
	return q.answer(sc, model.ID(q.list.ID()))
}

func (q *Numbers) digit(sc Scene, s string) Action {
	q.typed += s
	exact, longer := q.find()
	switch {
	case exact == "" && longer == "":
		q.typed = ""
	case exact != "" && longer == "":
		return q.answer(sc, model.ID(exact))
	case exact != "":
		q.list.Select(exact)
	default:
		q.list.Select(longer)
	}
	return nil
}

// find returns the option with the number that was typed, and the first one whose
// number goes on from it.
func (q *Numbers) find() (exact, longer string) {
	n, _ := strconv.Atoi(q.typed)
	for i, x := range q.numbers {
		switch {
		case x == n:
			exact = q.options[i].ID
		case longer == "" && n > 0 && (x/10 == n || x/100 == n):
			longer = q.options[i].ID
		}
	}
	return exact, longer
}

// View draws the preconditions with their numbers.
func (q *Numbers) View(sc Scene, f Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := Title(t, f, q.title, q.typed)
	for _, l := range Cut(widget.Wrap(q.about, f.Column()), 2) {
		lines = append(lines, "  "+t.Dim.Render(l))
	}
	lines = append(lines, "")
	at := q.list.Sync(q.ids())
	from, to := q.list.View(len(q.options), f.Height-len(lines))
	for i := from; i < to; i++ {
		style, number := t.Plain, "○"
		if q.numbers[i] > 0 {
			number = strconv.Itoa(q.numbers[i])
		}
		if i == at {
			style = t.Strong
		}
		lines = append(lines, Bar(t, i == at)+t.Key.Render(widget.Pad(number, 4))+style.Render(widget.Fit(q.options[i].Label, max(f.Width-8, 1))))
	}
	return Page(Cut(lines, f.Height)), nil
}
