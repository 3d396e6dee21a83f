package screen

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/ui/widget"
)

// Question is a page with one question and numbered answers.
type Question struct {
	Base
	text   string
	about  []string // lines below the question
	choice widget.Choice
	answer func(sc Scene, id string) Action
}

// NewQuestion asks. Answer says what the chosen option does.
func NewQuestion(text string, options []widget.Option, answer func(sc Scene, id string) Action, about ...string) *Question {
	return &Question{text: text, about: about, choice: widget.NewChoice(options, ""), answer: answer}
}

// Claims is Digits: they are the answers.
func (q *Question) Claims() Claim { return Digits }

// Means is the answer with that number.
func (q *Question) Means(digit string, _ Scene) string { return q.choice.Numbered(digit) }

// Commands are the keys of a question.
func (q *Question) Commands(sc Scene) []Command {
	digits := "1"
	if n := q.choice.Len(); n > 1 {
		digits = "1-" + strconv.Itoa(n)
	}
	return []Command{Hint(digits, sc.Text.Keys.Choose), Hint("↵", sc.Text.Keys.Take), Hint("esc", sc.Text.Keys.Back)}
}

// Update takes the answer; escape goes back.
func (q *Question) Update(msg tea.Msg, sc Scene) (Action, tea.Cmd) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil, nil
	}
	if s := k.String(); s == "esc" || s == "left" {
		return Back{}, nil
	}
	if id, done := q.choice.Update(k); done {
		return q.answer(sc, id), nil
	}
	return nil, nil
}

// View draws the question and its answers.
func (q *Question) View(_ Scene, f Frame) (string, *tea.Cursor) {
	lines := []string{""}
	for _, l := range widget.Wrap(q.text, f.Column()) {
		lines = append(lines, "  "+f.Theme.Strong.Render(l))
	}
	for _, a := range q.about {
		for _, l := range widget.Wrap(a, f.Column()) {
			lines = append(lines, "  "+f.Theme.Dim.Render(l))
		}
	}
	lines = append(lines, "")
	for _, l := range q.choice.View(f.Theme, f.Width-2, max(f.Height-len(lines), 1)) {
		lines = append(lines, " "+l)
	}
	return Page(Cut(lines, f.Height)), nil
}
