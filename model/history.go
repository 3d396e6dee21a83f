package model

import "reflect"

// MaxSteps is how many decisions can be undone.
const MaxSteps = 500

// step is a decision as history keeps it: the sessions around it, and what is
// said of it.
type step struct {
	before, after Session
	kind          Kind
	place         Place
	layer         Layer
	burst         uint64
	partners      int // how many were added
}

// Undone says what undo or redo did: the sort of change and where it was.
type Undone struct {
	Kind     Kind
	Place    Place
	Partners int // how many were added, as by a list
}

// History is a session with the decisions that led to it. It is a value, like
// the sessions in it; it lives in memory only. Undo and redo make a session
// with a new revision, so that the store sees time go on.
type History struct {
	now    Session
	past   []*step
	future []*step // the next one to redo is the last
}

// NewHistory begins a history at a session.
func NewHistory(s Session) History { return History{now: s} }

// Session is the present one.
func (h History) Session() Session { return h.now }

// Do takes a decision in a layer: all changes or none. Decisions with the same
// layer, place and burst, which is not 0, are one step: one stretch of typing. What was
// undone before can no longer be redone.
func (h History) Do(l Layer, burst uint64, changes ...Change) (History, error) {
	if len(changes) == 0 {
		return h, nil
	}
	next, err := Do(h.now, changes...)
	if err != nil {
		return h, err
	}
	kind, id, field := changes[0].about()
	at := next
	if !at.has(id) {
		at = h.now
	}
	st := &step{before: h.now, after: next, kind: kind, place: at.PlaceOf(id, field), layer: l, burst: burst}
	for _, c := range changes {
		if _, adds := c.(AddPartner); adds {
			st.partners++
		}
	}
	past := h.past
	if n := len(past); n > 0 && burst != 0 && past[n-1].burst == burst && past[n-1].place == st.place && past[n-1].layer == l {
		st.before, past = past[n-1].before, past[:n-1]
	}
	past = added(past, st)
	if len(past) > MaxSteps {
		past = past[len(past)-MaxSteps:]
	}
	return History{now: next, past: past}, nil
}

// Undo takes the last decision back. In TAFEL it stops at one that was taken
// in REGIE, just as it does at the beginning.
func (h History) Undo(l Layer) (History, Undone, bool) {
	n := len(h.past)
	if n == 0 || !visible(h.past[n-1], l) {
		return h, Undone{}, false
	}
	st := *h.past[n-1]
	st.burst = 0
	return History{now: h.again(st.before), past: h.past[:n-1], future: added(h.future, &st)}, Undone{st.kind, st.place, st.partners}, true
}

// Redo takes the decision again that was undone last.
func (h History) Redo(l Layer) (History, Undone, bool) {
	n := len(h.future)
	if n == 0 || !visible(h.future[n-1], l) {
		return h, Undone{}, false
	}
	st := h.future[n-1]
	return History{now: h.again(st.after), past: added(h.past, st), future: h.future[:n-1]}, Undone{st.kind, st.place, st.partners}, true
}

// Shelve takes changes and undoes them at once: what was typed and left with
// escape is one redo away.
func (h History) Shelve(l Layer, changes ...Change) History {
	next, err := h.Do(l, 0, changes...)
	if err != nil {
		return h
	}
	back, _, _ := next.Undo(l)
	return back
}

// Passed is the history after a session of the next revision was stored that is no
// decision: what is typed, kept in case the program ends. The next decision is of
// a newer one.
func (h History) Passed() History {
	h.now.Revision++
	return h
}

// again returns a session of the past as the newest one.
func (h History) again(s Session) Session {
	s.Revision = h.now.Revision + 1
	return s
}

// visible reports whether a layer may take a step back: TAFEL only what was
// decided there and changed nothing that only REGIE sees.
func visible(st *step, l Layer) bool {
	if l == Regie {
		return true
	}
	after := st.after
	after.Revision = st.before.Revision
	return st.layer == Tafel &&
		(!reflect.DeepEqual(st.before.Table(), after.Table()) || reflect.DeepEqual(st.before, after))
}
