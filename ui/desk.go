package ui

import (
	"regietafel/model"
	"regietafel/ui/screen"
)

// desk is the open session: its history, the layer that is shown, and a stack of
// screens for each layer. REGIE opens at the place of TAFEL; TAFEL comes back as
// it was left.
type desk struct {
	history model.History
	layer   model.Layer
	tafel   stack
	regie   *stack        // nil until it is shown
	table   model.Session // the table layer of the revision below
	of      uint64
	tabled  bool
	asking  asking
	clock   clock
	making  *making // files, until they are there
}

func newDesk(s model.Session) *desk {
	return &desk{history: model.NewHistory(s), layer: model.Tafel, tafel: startStack()}
}

// session is what a layer may see. The table layer is made once a revision.
func (d *desk) session(l model.Layer) model.Session {
	s := d.history.Session()
	if l == model.Regie {
		return s
	}
	if !d.tabled || d.of != s.Revision {
		d.table, d.of, d.tabled = s.Table(), s.Revision, true
	}
	return d.table
}

// side is a layer with its screens, in which an action is done; at home the
// layer means nothing. Of is the screen that the action is of, where that need
// not be the one on top: Back closes it.
type side struct {
	layer model.Layer
	stack *stack
	of    screen.Screen
}

// side is that of a layer, which must have been shown.
func (d *desk) side(l model.Layer) side {
	if l == model.Regie {
		return side{layer: l, stack: d.regie}
	}
	return side{layer: model.Tafel, stack: &d.tafel}
}

// sides are those that were shown, the table first.
func (d *desk) sides() []side {
	out := []side{d.side(model.Tafel)}
	if d.regie != nil {
		out = append(out, d.side(model.Regie))
	}
	return out
}

// show turns to a layer. TAFEL is found as it was left; REGIE opens at the place
// of TAFEL, unless something is open or being typed there.
func (d *desk) show(l model.Layer, scene func() screen.Scene) {
	from := d.side(d.layer)
	d.layer = l
	if l == model.Tafel || from.layer == l {
		return
	}
	if d.regie == nil {
		s := startStack()
		d.regie = &s
	}
	to := d.regie
	if !numbered(from.stack.step) || len(to.over) > 0 || to.top().Claims() != screen.None {
		return
	}
	sc := scene()
	to.visit(from.stack.step, sc)
	if p, shows := from.stack.base[from.stack.step].Shows(sc); shows {
		to.top().Focus(p, sc)
	}
}
