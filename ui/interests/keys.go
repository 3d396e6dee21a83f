package interests

import (
	"charm.land/bubbles/v2/key"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

type keyMap struct {
	Floor, End, Interest, Precondition, Pressure, None, Note, More, Card, Drop, List key.Binding
	Put, Allow, Stays, Understood, Rest                                              key.Binding
}

func keys(t *assets.Text, inCard bool) keyMap {
	card := screen.Bind(t.Interests.KeyCard, "enter", "right")
	if inCard {
		card = screen.Bind(t.Keys.Edit, "enter")
	}
	return keyMap{
		Floor:        screen.Bind(t.Interests.KeyFloor, "b"),
		End:          screen.Bind(t.Interests.KeyEnd, "B"),
		Interest:     screen.Bind(t.Interests.KeyInterest, "i"),
		Precondition: screen.Bind(t.Interests.KeyPrecondition, "v"),
		Pressure:     screen.Bind(t.Interests.KeyPressure, "x"),
		None:         screen.Bind(t.Interests.KeyNone, "g"),
		Note:         screen.Bind(t.Interests.KeyNote, "n"),
		More:         screen.Bind(t.Interests.KeyMore, "m"),
		Drop:         screen.Bind(t.Interests.KeyDrop, "d"),
		List:         screen.Bind(t.Interests.KeyList, "left", "esc"),
		Put:          screen.Bind(t.Interests.KeyPut, "o"),
		Allow:        screen.Bind(t.Interests.KeyAllow, "a"),
		Stays:        screen.Bind(t.Interests.KeyStays, "z"),
		Understood:   screen.Bind(t.Interests.KeyUnderstood, "c"),
		Rest:         screen.Bind(t.Interests.KeyRest, "e"),
		Card:         card,
	}
}

// Bindings are the keys of the list or of the card.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	if len(sc.Session.Partners) == 0 {
		return nil
	}
	k := keys(sc.Text, s.inCard)
	switch {
	case sc.Locked() != "" && s.inCard:
		return []key.Binding{k.More, k.List}
	case sc.Locked() != "":
		return []key.Binding{k.Card, k.More}
	}
	out := []key.Binding{k.Card, k.Interest, k.Precondition}
	if sc.Session.Phase == model.TableOpen {
		out = append([]key.Binding{k.Floor}, out...)
		if sc.Session.Floor != "" {
			out = append(out, k.End)
		}
	}
	if s.inCard {
		out = append(s.rowBindings(sc, k), out...)
		out = append(out, k.List)
	}
	out = append(out, k.Pressure)
	if sc.Session.Phase != model.Preparation {
		out = append(out, k.None)
	}
	out = append(out, k.More)
	if sc.Layer == model.Regie {
		out = append(out, k.Note, k.Rest)
	}
	return out
}

// rowBindings are the keys that do something with the chosen row.
func (s *Screen) rowBindings(sc screen.Scene, k keyMap) []key.Binding {
	p, ok := s.partner(sc)
	if !ok {
		return nil
	}
	r, _ := s.sheet.Row(s.rows(sc, p))
	if _, ok := preparedAt(sc.Session, p, r); ok && sc.Layer == model.Regie {
		return []key.Binding{k.Put, k.Allow, k.Drop}
	}
	x, isInterest := sc.Session.Interest(r.ID)
	l, isLine := lineOf(sc.Session, r.ID)
	switch {
	case isInterest && x.State == model.Spoken:
		return []key.Binding{k.Understood, k.Stays, k.Drop}
	case isLine && l.State == model.Spoken:
		return []key.Binding{k.Stays, k.Drop}
	case isLine && l.State == model.Lapsed, r.ID == p.ID && valueOf(p, r.Field).Table != "":
		return []key.Binding{k.Stays}
	}
	return nil
}
