package screen

import (
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
)

// The rests of a long text: after the first it is decided, after the second
// the next letter begins a new step to undo.
const (
	saveRest  = 300 * time.Millisecond
	burstRest = 2 * time.Second
)

// rested is sent some time after a key in a long text.
type rested struct {
	sheet *Sheet
	typed int
	burst bool
}

// Update takes a message; handled tells that it was the sheet's.
func (s *Sheet) Update(msg tea.Msg, sc Scene, rows []Row) (act Action, cmd tea.Cmd, handled bool) {
	if m, ok := msg.(rested); ok {
		return s.rest(m, sc), nil, m.sheet == s
	}
	if s.draft != nil && !slices.Contains(keysOf(rows), s.draft.row.key()) { // undone away meanwhile
		s.draft = nil
		return Say{sc.Text.Problem(model.Problem{Code: model.CodeGone})}, nil, true
	}
	if s.draft != nil {
		act, cmd = s.edit(msg, sc, rows)
		return act, cmd, true
	}
	if n := Moves(msg, 10); n != 0 {
		s.Move(n, rows)
		return nil, nil, true
	}
	if k, ok := msg.(tea.KeyPressMsg); ok && k.String() == "enter" {
		switch r, ok := s.Row(rows); {
		case ok && r.Edit != Shown:
			return s.begin(r, sc), nil, true
		case ok && r.Leads != nil:
			return r.Leads(), nil, true
		}
	}
	return nil, nil, false
}

// Pause decides a long text and closes it.
func (s *Sheet) Pause(sc Scene) Action {
	if s.draft == nil || s.draft.row.Edit != Long {
		return nil
	}
	return s.commit(sc)
}

// begin opens a row, unless nothing can be changed.
func (s *Sheet) begin(r Row, sc Scene) Action {
	if sentence := sc.Locked(); sentence != "" {
		return Say{sentence}
	}
	s.open(r, sc)
	return nil
}

// edit takes a message while a row is being edited.
func (s *Sheet) edit(msg tea.Msg, sc Scene, rows []Row) (Action, tea.Cmd) {
	k, isKey := msg.(tea.KeyPressMsg)
	switch {
	case isKey && k.String() == "ctrl+g":
		s.flip = s.flippable(sc) && !s.flip
		return nil, nil
	case isKey && (k.String() == "esc" || k.String() == "left" && s.draft.row.Edit == Choose):
		return s.escape(sc), nil
	}
	switch s.draft.row.Edit {
	case Choose:
		return s.choose(k, isKey, sc), nil
	case PickOne, PickMany:
		return s.pick(msg, sc), nil
	case Long:
		return s.long(msg, k, isKey, sc, rows)
	}
	if isKey {
		switch k.String() {
		case "enter":
			return s.commit(sc), nil
		case "tab", "down":
			return s.next(sc, rows, 1), nil
		case "shift+tab", "up":
			return s.next(sc, rows, -1), nil
		}
	}
	s.draft.field.Update(msg)
	return nil, nil
}

func (s *Sheet) choose(k tea.KeyPressMsg, isKey bool, sc Scene) Action {
	if !isKey {
		return nil
	}
	id, done := s.draft.choice.Update(k)
	if !done {
		return nil
	}
	return s.decide(sc, Entry{Picked: []string{id}, Text: id})
}

func (s *Sheet) pick(msg tea.Msg, sc Scene) Action {
	picked, done := s.draft.picker.Update(msg)
	if !done {
		return nil
	}
	e := Entry{Picked: picked}
	if len(picked) > 0 {
		e.Text = picked[0]
	}
	return s.decide(sc, e)
}

func (s *Sheet) long(msg tea.Msg, k tea.KeyPressMsg, isKey bool, sc Scene, rows []Row) (Action, tea.Cmd) {
	if isKey && (k.String() == "tab" || k.String() == "shift+tab") {
		n := 1
		if k.String() == "shift+tab" {
			n = -1
		}
		return s.next(sc, rows, n), nil
	}
	before := s.draft.field.Value()
	s.draft.field.Update(msg)
	if s.draft.field.Value() == before {
		return nil, nil
	}
	s.draft.typed++
	n := s.draft.typed
	return nil, tea.Batch(
		sc.Tick(saveRest, rested{sheet: s, typed: n}),
		sc.Tick(burstRest, rested{sheet: s, typed: n, burst: true}),
	)
}

// rest decides a long text that rested; a tick of before the last key dies
// here.
func (s *Sheet) rest(m rested, sc Scene) Action {
	if m.sheet != s || s.draft == nil || m.typed != s.draft.typed {
		return nil
	}
	act := s.keep(sc)
	if m.burst {
		s.burst = burst(sc.NewID())
	}
	return act
}

// keep decides the text of a long field and stays in it.
func (s *Sheet) keep(sc Scene) Action {
	d := s.draft
	text := d.field.Value()
	if text == d.saved {
		return nil
	}
	changes, ok := s.changes(sc, Entry{Text: text})
	if !ok {
		return nil
	}
	d.saved = text
	return Decide{Changes: changes, Burst: s.burst}
}

// flippable reports whether ctrl+g changes what is typed: a new layered line, in
// REGIE, once the table was opened.
func (s *Sheet) flippable(sc Scene) bool {
	return s.draft != nil && s.draft.row.Layered && s.draft.row.Text == "" &&
		sc.Layer == model.Regie && sc.Session.Phase != model.Preparation
}

// state is what is being typed: what has words keeps the state that it has; it
// is put on the table only by a release.
func (s *Sheet) state(sc Scene) model.State {
	if s.draft.row.Text != "" {
		return s.draft.row.State
	}
	st := sc.Typed(s.draft.row.Partner)
	if !s.flip {
		return st
	}
	if st == model.Spoken {
		return model.Presumed
	}
	return model.Spoken
}

// changes makes the changes of an entry and tries them; what cannot be is said
// at the field, and the draft stays.
func (s *Sheet) changes(sc Scene, e Entry) ([]model.Change, bool) {
	d := s.draft
	e.State = s.state(sc)
	changes, err := d.row.Change(e)
	if err == nil && len(changes) > 0 {
		err = model.Try(sc.Session, changes...)
	}
	var p model.Problem
	if errors.As(err, &p) {
		d.field.Fail(sc.Text.Problem(p))
		return nil, false
	}
	return changes, err == nil
}

// decide makes the changes of an entry, and closes the row if they can be.
func (s *Sheet) decide(sc Scene, e Entry) Action {
	changes, ok := s.changes(sc, e)
	if !ok {
		if err := s.draft.field.Failed(); err != "" && s.draft.row.Edit >= Choose {
			s.draft = nil
			return Say{err}
		}
		return nil
	}
	s.draft = nil
	if len(changes) == 0 {
		return nil
	}
	return Decide{Changes: changes}
}

// commit decides a text and closes the row.
func (s *Sheet) commit(sc Scene) Action {
	d := s.draft
	if d.row.Edit == Long {
		act := s.keep(sc)
		if d.field.Failed() == "" {
			s.draft = nil
		}
		return act
	}
	if !d.field.Changed() {
		s.draft = nil
		return nil
	}
	return s.decide(sc, Entry{Text: d.field.Value()})
}

// next decides the row and opens the one after or before it, if that is a line
// of text too.
func (s *Sheet) next(sc Scene, rows []Row, n int) Action {
	act := s.commit(sc)
	if s.draft != nil || !s.Move(n, rows) {
		return act
	}
	if r, ok := s.Row(rows); ok && r.Edit == Line {
		s.open(r, sc)
	}
	return act
}

// escape leaves the row: a long text keeps what was typed, a line gives back
// what was there and puts what was typed one redo away. Where what was typed
// cannot be, the first escape says so and the second lets it go.
func (s *Sheet) escape(sc Scene) Action {
	d := s.draft
	if d.field.Failed() != "" {
		s.draft = nil
		return nil
	}
	if d.row.Edit == Long {
		return s.commit(sc)
	}
	var act Action
	if d.row.Edit == Line && d.field.Changed() {
		changes, ok := s.changes(sc, Entry{Text: d.field.Value()})
		if !ok {
			return nil
		}
		if len(changes) > 0 {
			act = Shelve{changes}
		}
	}
	s.draft = nil
	return act
}

// Leave decides an open draft because the screen is left; one that cannot be
// decided stays, and says so.
func (s *Sheet) Leave(sc Scene) Action {
	if s.draft == nil {
		return nil
	}
	var act Action
	switch s.draft.row.Edit {
	case Line, Long:
		act = s.commit(sc)
	case PickMany:
		act = s.decide(sc, Entry{Picked: s.draft.picker.Picked()})
	}
	if s.draft != nil && s.draft.field.Failed() != "" {
		return Stay{s.draft.field.Failed()}
	}
	s.draft = nil
	return act
}
