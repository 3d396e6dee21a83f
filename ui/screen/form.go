package screen

import (
	"errors"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/widget"
)

// Input is a field of a Form.
type Input struct {
	Field model.Field
	Label string
	Text  string // what it begins with
	Above string // words above the field, dim
	Mark  string // what a line typed here is, before the first letter
	Hint  func(text string) string
	// Complete gives the text with what was begun completed; false when there
	// is nothing to complete.
	Complete func(text string) (string, bool)
}

// Form is a page of fields that are entered together: tab leads from one to
// the next, enter enters them all, escape puts them one redo away.
type Form struct {
	title  string
	inputs []Input
	fields []widget.Field
	focus  int
	build  func(sc Scene, texts []string) ([]model.Change, error)
	after  func() Action // when it was entered; Back if nil
	asks   bool          // what is typed is no change by itself: escape lets it go
	stays  string        // said when the program is left while it is typed
	steps  bool          // enter goes to the next field, and enters them at the last or an empty one
}

// NewForm makes a form. Build makes the changes of the texts, in the order of
// the inputs; its Problem is said at the field that it names.
func NewForm(title string, inputs []Input, build func(sc Scene, texts []string) ([]model.Change, error)) *Form {
	f := &Form{title: title, inputs: inputs, build: build}
	for _, in := range inputs {
		f.fields = append(f.fields, widget.NewWrapped(in.Text))
	}
	return f
}

// After says what happens when the form was entered, in place of Back.
func (f *Form) After(act func() Action) *Form {
	f.after = act
	return f
}

// Asks says that what is typed makes no change by itself, so that escape lets
// it go; the sentence is said once when the program is left meanwhile.
func (f *Form) Asks(sentence string) *Form {
	f.asks, f.stays = true, sentence
	return f
}

// Steps lets enter go from field to field, and enter them all at the last or at
// one that is empty.
func (f *Form) Steps() *Form {
	f.steps = true
	return f
}

// Claims is Text: everything is typed.
func (f *Form) Claims() Claim { return Text }

// Bindings are the keys of a form.
func (f *Form) Bindings(sc Scene) []key.Binding {
	k := sc.Text.Keys
	out := []key.Binding{Doc("↵", k.Enter)}
	if f.inputs[f.focus].Complete != nil {
		out = append(out, Doc("tab", k.Complete))
	} else if len(f.inputs) > 1 {
		out = append(out, Doc("tab", k.NextField))
	}
	if sc.Session.ID == "" || f.asks { // at home there is nothing to redo
		return append(out, Doc("esc", k.Back))
	}
	return append(out, Doc("esc", k.BackText))
}

func (f *Form) texts() []string {
	out := make([]string, len(f.fields))
	for i := range f.fields {
		out[i] = f.fields[i].Value()
	}
	return out
}

func (f *Form) empty() bool {
	for i := range f.fields {
		if f.fields[i].Changed() {
			return false
		}
	}
	return true
}

// Update takes keys and pastes.
func (f *Form) Update(msg tea.Msg, sc Scene) (Action, tea.Cmd) {
	if _, ok := msg.(Leave); ok {
		return f.leave(sc), nil
	}
	if k, ok := msg.(tea.KeyPressMsg); ok {
		switch k.String() {
		case "enter":
			if f.steps && f.focus < len(f.fields)-1 && f.fields[f.focus].Value() != "" {
				f.focus++
				return nil, nil
			}
			return f.enter(sc), nil
		case "esc":
			return f.escape(sc), nil
		case "tab":
			f.tab()
			return nil, nil
		case "down":
			f.focus = (f.focus + 1) % len(f.fields)
			return nil, nil
		case "shift+tab", "up":
			f.focus = (f.focus + len(f.fields) - 1) % len(f.fields)
			return nil, nil
		}
	}
	f.fields[f.focus].Update(msg)
	return nil, nil
}

// leave decides the form because the screen is left, or says that it cannot.
func (f *Form) leave(sc Scene) Action {
	if f.empty() {
		return nil
	}
	if f.asks {
		return Stay{f.stays}
	}
	if act := f.enter(sc); act != nil {
		return act
	}
	return Stay{f.fields[f.focus].Failed()}
}

func (f *Form) tab() {
	if complete := f.inputs[f.focus].Complete; complete != nil {
		if text, ok := complete(f.fields[f.focus].Value()); ok {
			f.fields[f.focus].Set(text)
			return
		}
	}
	f.focus = (f.focus + 1) % len(f.fields)
}

// enter makes the changes; what cannot be is said at its field.
func (f *Form) enter(sc Scene) Action {
	changes, err := f.build(sc, f.texts())
	if err == nil && len(changes) > 0 {
		err = model.Try(sc.Session, changes...)
	}
	var p model.Problem
	if errors.As(err, &p) {
		f.fail(p, sc)
		return nil
	}
	var then Action = Back{}
	if f.after != nil {
		then = f.after()
	}
	if len(changes) == 0 {
		return then
	}
	return Then{[]Action{Decide{Changes: changes}, then}}
}

func (f *Form) fail(p model.Problem, sc Scene) {
	at := f.focus
	for i, in := range f.inputs {
		if in.Field == p.Field {
			at = i
		}
	}
	f.focus = at
	f.fields[at].Fail(sc.Text.Problem(p))
}

func (f *Form) escape(sc Scene) Action {
	if f.empty() {
		return Back{}
	}
	changes, err := f.build(sc, f.texts())
	if err != nil || len(changes) == 0 || model.Try(sc.Session, changes...) != nil {
		return Back{}
	}
	return Then{[]Action{Shelve{changes}, Back{}}}
}

// View draws the fields below each other.
func (f *Form) View(sc Scene, fr Frame) (string, *tea.Cursor) {
	t := fr.Theme
	lines := []string{"", "  " + t.Strong.Render(widget.Fit(f.title, fr.Width-2)), ""}
	label := 0
	for _, in := range f.inputs {
		label = min(max(label, widget.Width(in.Label)), max(fr.Width/3, 8))
	}
	var cursor *tea.Cursor
	at, to := 0, 0
	for i, in := range f.inputs {
		p := painter{sc: sc, f: fr, label: label}
		part, c := f.input(p, i, in)
		if i == f.focus {
			at, to = len(lines), len(lines)+len(part)
			if cursor = c; cursor != nil {
				cursor.Y += len(lines)
			}
		}
		lines = append(lines, part...)
	}
	lines, cursor = clip(lines, cursor, at, to, fr.Width, fr.Height)
	return Page(lines), cursor
}

// input draws one field: the words above it, what it is, the text, what is
// understood or cannot be.
func (f *Form) input(p painter, i int, in Input) ([]string, *tea.Cursor) {
	t, here := p.f.Theme, i == f.focus
	room := max(min(p.f.Width, 100)-p.label-5, 4)
	var out []string
	blank := p.bar(false) + p.labelled("", false)
	for _, l := range textLines(in.Above, room) {
		out = append(out, blank+t.Presumed.Render(l))
	}
	if mark := in.mark(p.sc, i); here && mark != "" {
		out = append(out, blank+t.Dim.Render(widget.Fit(mark, room)))
	}
	lines, cursor := f.fields[i].View(t, room, max(p.f.Height-len(out)-4, 1))
	if cursor != nil {
		cursor.X += p.label + 5
		cursor.Y += len(out)
	}
	for j, l := range lines {
		if j == 0 {
			out = append(out, p.bar(here)+p.labelled(in.Label, here)+l)
		} else {
			out = append(out, blank+l)
		}
	}
	for _, l := range textLines(f.fields[i].Failed(), room) {
		out = append(out, blank+t.Problem.Render(l))
	}
	if in.Hint != nil && f.fields[i].Failed() == "" {
		for _, l := range textLines(in.Hint(f.fields[i].Value()), room) {
			out = append(out, blank+t.Dim.Render(l))
		}
	}
	if !here {
		cursor = nil
	}
	return out, cursor
}

// mark is what a line typed in a field is. In REGIE a form without a word of
// its own says that what is typed is for the table.
func (in Input) mark(sc Scene, i int) string {
	if in.Mark == "" && i == 0 && sc.Layer == model.Regie && sc.Session.ID != "" {
		return sc.Text.States.OnTable
	}
	return in.Mark
}

func textLines(text string, width int) []string {
	if text == "" {
		return nil
	}
	return widget.Wrap(text, width)
}
