package screen

import (
	"errors"
	"slices"

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
	// OneOf are the only texts that it can have; the arrows go from one to the next, and
	// what is typed or pasted does nothing.
	OneOf []string
	// Complete returns the text with what was begun completed; false when there
	// is nothing to complete.
	Complete func(text string) (string, bool)
}

// Enter is what a form does with its texts, in the order of its inputs: an action,
// or a Problem, which is said at the field that it names, or a Misread. It may be
// called for texts that are then not kept, and changes nothing by itself.
type Enter func(sc Scene, texts []string) (Action, error)

// Misread is a Problem of the text of one input, by its place.
type Misread struct {
	At      int
	Problem model.Problem
}

// Error is the Problem's.
func (m Misread) Error() string { return m.Problem.Error() }

// Form is a page of fields that are entered together: tab leads from one to the
// next, enter enters them all, escape puts their changes one redo away. When its
// action is a plain Decide, the form closes behind it.
type Form struct {
	Base
	title  string
	inputs []Input
	fields []widget.Field
	focus  int
	enters Enter
	// keeps is where the words go of who leaves it, when they are no change by
	// themselves: then enter alone decides, and escape lets them go.
	keeps func(sc Scene, words ...string) []model.Change
	steps bool // enter goes to the next field, and enters them at the last or an empty one
}

// NewForm makes a form.
func NewForm(title string, inputs []Input, enter Enter) *Form {
	f := &Form{title: title, inputs: inputs, enters: enter}
	for _, in := range inputs {
		f.fields = append(f.fields, widget.NewWrapped(in.Text))
	}
	return f
}

// OnlyAsks says that what is typed makes no change by itself: escape lets it go, and
// who leaves meanwhile finds it among what is Kept.
func (f *Form) OnlyAsks() *Form {
	f.keeps = func(sc Scene, words ...string) []model.Change { return Kept(sc, f.title, words...) }
	return f
}

// Answers says that what is entered is an answer of a partner, under a name: half of
// it is none. Escape lets it go, and who leaves meanwhile finds the words in a note on
// the partner, since nobody said them at the table.
func (f *Form) Answers(partner model.ID, name string) *Form {
	f.keeps = func(sc Scene, words ...string) []model.Change { return noted(sc, partner, name, words...) }
	return f
}

// Steps lets enter go from field to field, and enter them all at the last or at
// one that is empty.
func (f *Form) Steps() *Form {
	f.steps = true
	return f
}

// Edits is true.
func (f *Form) Edits() bool { return true }

// Claims is Text: everything is typed.
func (f *Form) Claims() Claim { return Text }

// Commands are the keys of a form.
func (f *Form) Commands(sc Scene) []Command {
	k := sc.Text.Keys
	out := []Command{Hint("↵", k.Enter)}
	if f.inputs[f.focus].OneOf != nil {
		out = append(out, Hint("←→", k.Other))
	}
	if f.inputs[f.focus].Complete != nil {
		out = append(out, Hint("tab", k.Complete))
	} else if len(f.inputs) > 1 {
		out = append(out, Hint("tab", k.NextField))
	}
	if sc.Session.ID == "" || f.keeps != nil { // at home there is nothing to redo
		return append(out, Hint("esc", k.Back))
	}
	return append(out, Hint("esc", k.BackText))
}

func (f *Form) texts() []string {
	out := make([]string, len(f.fields))
	for i := range f.fields {
		out[i] = f.fields[i].Value()
	}
	return out
}

// typed are the texts that somebody typed, rather than chose.
func (f *Form) typed() []string {
	var out []string
	for i, text := range f.texts() {
		if f.inputs[i].OneOf == nil {
			out = append(out, text)
		}
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
	f.edit(msg, sc)
	return nil, nil
}

// edit gives a message to the field with the cursor, or chooses another of its texts.
func (f *Form) edit(msg tea.Msg, sc Scene) {
	field, all := &f.fields[f.focus], f.inputs[f.focus].OneOf
	if all == nil {
		field.Update(msg)
		return
	}
	k, _ := msg.(tea.KeyPressMsg)
	step, ok := map[string]int{"right": 1, "left": len(all) - 1}[k.String()]
	if !ok {
		field.Fail(sc.Text.Keys.OtherHow)
		return
	}
	field.Set(all[(slices.Index(all, field.Value())+step)%len(all)])
	field.Fail("")
}

// Leave enters the form because it is left, or says that it cannot be.
func (f *Form) Leave(sc Scene) Action {
	if f.empty() {
		return nil
	}
	if f.keeps != nil {
		if kept := f.held(sc); len(kept) > 0 {
			return Do(Decide{Changes: kept}, Back{})
		}
		return Back{}
	}
	if act := f.enter(sc); act != nil {
		return act
	}
	return Stay{f.fields[f.focus].Failed()}
}

// Held is what the form would enter. A text that cannot be what its field is for
// is kept beside the rest; when nothing can be, all of it is.
func (f *Form) Held(sc Scene) Held {
	if f.empty() {
		return nil
	}
	return func() []model.Change { return f.held(sc) }
}

func (f *Form) held(sc Scene) []model.Change {
	texts := f.texts()
	if f.keeps != nil {
		return f.keeps(sc, f.typed()...)
	}
	var kept []model.Change
	for range f.inputs {
		act, err := f.enters(sc, texts)
		changes := changesIn(act)
		if err == nil {
			err = model.Try(sc.Session, changes...)
		}
		if err == nil && len(changes) > 0 {
			return append(changes, kept...)
		}
		at, _ := f.failing(err)
		if err == nil || texts[at] == f.inputs[at].Text {
			break
		}
		kept = append(kept, Kept(sc, f.inputs[at].Label, texts[at])...)
		texts[at] = f.inputs[at].Text
	}
	if sc.Session.ID == "" { // at home there is nowhere to keep it
		return nil
	}
	return Kept(sc, f.title, f.texts()...)
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

// enter does what the form is for; what cannot be is said at its field.
func (f *Form) enter(sc Scene) Action {
	act, err := f.enters(sc, f.texts())
	if changes := changesIn(act); err == nil && len(changes) > 0 {
		err = model.Try(sc.Session, changes...)
	}
	if err != nil {
		f.fail(err, sc)
		return nil
	}
	switch d, decides := act.(Decide); {
	case act == nil, decides && len(d.Changes) == 0:
		return Back{}
	case decides:
		return Do(d, Back{})
	}
	return act
}

func (f *Form) fail(err error, sc Scene) {
	at, p := f.failing(err)
	f.focus = at
	f.fields[at].Fail(sc.Text.Problem(p))
}

// failing is the place of the input that an error is about, and the Problem.
func (f *Form) failing(err error) (at int, p model.Problem) {
	at = f.focus
	var m Misread
	switch {
	case errors.As(err, &m):
		return m.At, m.Problem
	case errors.As(err, &p):
		for i, in := range f.inputs {
			if in.Field == p.Field {
				at = i
			}
		}
	}
	return at, p
}

func (f *Form) escape(sc Scene) Action {
	if f.empty() || f.keeps != nil {
		return Back{}
	}
	act, err := f.enters(sc, f.texts())
	changes := changesIn(act)
	if err != nil || len(changes) == 0 || model.Try(sc.Session, changes...) != nil {
		return Back{}
	}
	return Do(Shelve{changes}, Back{})
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
