package interests

import (
	"regietafel/model"
	"regietafel/ui/screen"
)

// Commands are the keys of the list or of the card.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command { return s.commands(sc) })
}

func (s *Screen) commands(sc screen.Scene) []screen.Command {
	p, ok := s.partner(sc)
	if !ok {
		return nil
	}
	t := sc.Text.Interests
	more := screen.On("m", t.KeyMore, func() screen.Action { s.more = !s.more; return nil })
	if sc.Locked() != "" {
		return s.here(sc, more)
	}
	out := s.table(sc, p)
	if s.inCard {
		out = append(append(s.ofRow(sc, p), out...), s.back(sc))
	}
	out = append(out, s.adds(sc, p, pressures, "x", t.KeyPressure))
	if sc.Session.Phase != model.Preparation {
		out = append(out, screen.On("g", t.KeyNone, func() screen.Action { return none(sc, p) }))
	}
	if out = append(out, more); sc.Layer == model.Regie {
		out = append(out, s.adds(sc, p, notes, "n", t.KeyNote),
			screen.On("e", t.KeyRest, func() screen.Action { return screen.Open{Screen: &turn{partner: p.ID}} }))
	}
	return out
}

// here is what can be done where nothing can be changed.
func (s *Screen) here(sc screen.Scene, more screen.Command) []screen.Command {
	if s.inCard {
		return []screen.Command{more, s.back(sc)}
	}
	return []screen.Command{s.enter(sc), more}
}

// table are the floor, the way into the card, and the two lines of the round.
func (s *Screen) table(sc screen.Scene, p model.Partner) []screen.Command {
	t := sc.Text.Interests
	out := []screen.Command{s.enter(sc), s.adds(sc, p, interests, "i", t.KeyInterest), s.adds(sc, p, preconditions, "v", t.KeyPrecondition)}
	if sc.Session.Phase != model.TableOpen {
		return out
	}
	floor := screen.On("b", t.KeyFloor, func() screen.Action { return s.floor(sc, p) })
	if out = append([]screen.Command{floor}, out...); sc.Session.Floor != "" {
		out = append(out, screen.On("B", t.KeyEnd, func() screen.Action { return s.end(sc, p) }))
	}
	return out
}

// enter leads into the card; in it enter edits the row.
func (s *Screen) enter(sc screen.Scene) screen.Command {
	if s.inCard {
		return screen.Hint("↵", sc.Text.Keys.Edit)
	}
	return screen.On("enter right", sc.Text.Interests.KeyCard, func() screen.Action { s.inCard = true; return nil })
}

// back leads from the card to the list.
func (s *Screen) back(sc screen.Scene) screen.Command {
	return screen.On("left esc", sc.Text.Interests.KeyList, func() screen.Action { s.inCard = false; return nil })
}

func (s *Screen) adds(sc screen.Scene, p model.Partner, x sort, key, words string) screen.Command {
	return screen.On(key, words, func() screen.Action { return s.add(sc, p, x) })
}

// ofRow are the keys that do something with the chosen row.
func (s *Screen) ofRow(sc screen.Scene, p model.Partner) []screen.Command {
	t := sc.Text.Interests
	r, _ := s.Sheet.Row(s.rows(sc, p))
	drops := screen.On("d", t.KeyDrop, func() screen.Action { return drop(sc, r) })
	if x, ok := preparedAt(sc.Session, p, r); ok && sc.Layer == model.Regie {
		out := []screen.Command{
			screen.On("o", t.KeyPut, func() screen.Action { return put(sc, p, x) }),
			screen.On("a", t.KeyAllow, func() screen.Action { return allow(sc, p, x) }),
		}
		if x.id != "" {
			out = append(out, drops)
		}
		return out
	}
	if isNote(sc.Session, r.ID) {
		return []screen.Command{drops}
	}
	stays := screen.On("z", t.KeyStays, func() screen.Action { return staying(sc, p, r) })
	x, isInterest := sc.Session.Interest(r.ID)
	l, isLine := lineOf(sc.Session, r.ID)
	switch {
	case isInterest && x.State == model.Spoken:
		return []screen.Command{screen.On("c", t.KeyUnderstood, func() screen.Action { return understood(sc, p, x) }), stays, drops}
	case isLine && l.State == model.Spoken:
		return []screen.Command{stays, drops}
	case isLine && l.State == model.Lapsed, r.ID == p.ID && valueOf(p, r.Field).Table != "":
		return []screen.Command{stays}
	}
	return nil
}
