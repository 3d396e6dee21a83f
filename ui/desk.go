package ui

import (
	"regietafel/model"
	"regietafel/ui/screen"
)

// desk is the open session: its history, the layer that is shown, and a stack
// of screens for each layer. REGIE opens at the place of TAFEL; TAFEL comes
// back as it was left.
type desk struct {
	history model.History
	layer   model.Layer
	stacks  map[model.Layer]*stack
	table   model.Session // the table layer of the revision below
	of      uint64
	tabled  bool
	asking  asking
	clock   clock
}

func newDesk(s model.Session) *desk {
	table := startStack()
	return &desk{history: model.NewHistory(s), stacks: map[model.Layer]*stack{model.Tafel: &table}}
}

// session is what the shown layer may see. The table layer is made once a
// revision.
func (d *desk) session() model.Session {
	s := d.history.Session()
	if d.layer == model.Regie {
		return s
	}
	if !d.tabled || d.of != s.Revision {
		d.table, d.of, d.tabled = s.Table(), s.Revision, true
	}
	return d.table
}

// started tells whether a layer was shown before.
func (d *desk) started(l model.Layer) bool { return d.stacks[l] != nil }

// stack is the shown layer's.
func (d *desk) stack() *stack { return d.stacks[d.layer] }

// show turns to a layer. TAFEL is found as it was left; REGIE opens at the place
// of TAFEL, unless something is open or being typed there.
func (d *desk) show(l model.Layer, scene func() screen.Scene) {
	from := d.stack()
	d.layer = l
	if d.stacks[l] == nil {
		s := startStack()
		d.stacks[l] = &s
	}
	to := d.stack()
	if l == model.Tafel || from == to || !numbered(from.step) || len(to.over) > 0 || to.top().Claims() != screen.None {
		return
	}
	sc := scene()
	to.visit(from.step, sc)
	s, shows := from.base[from.step].(shower)
	if f, ok := to.top().(focuser); ok && shows {
		f.Focus(s.Shows(sc), sc)
	}
}
