// Package readback is the read-back of agreements: one at a time, only what is
// unasked or was answered on an earlier text, one key a partner. "Samen
// gevraagd" leaves open whoever must speak for itself: the trekker, the owner
// of a linked precondition, a partner whose mandate is not full.
package readback

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the read-back at one agreement.
type Screen struct {
	screen.Base
	agreement model.ID
	asked     []model.ID // frozen when the agreement came up, so that nothing moves
	list      widget.List
	left      bool // some agreement waits
}

// New begins at an agreement, or at the first one that asks for answers. Of one that
// asks for none, or where the place names the answers themselves, all who are bound
// are asked, so that what was given can be changed.
func New(p model.Place, s model.Session) *Screen {
	out := &Screen{}
	out.show(s, p.ID)
	a, ok := s.Agreement(p.ID)
	switch {
	case !ok:
	case p.Field == model.FieldAnswers, p.Field == model.FieldNone && len(out.asked) == 0:
		out.mend(s, a)
	}
	return out
}

// mend asks all who are bound by an agreement; chosen is the first that did not
// say a plain ja, or else the first whose ja must be confirmed at home.
func (s *Screen) mend(x model.Session, a model.Agreement) {
	s.asked = x.Bound(a)
	for _, id := range s.asked {
		if y, ok := a.Answer(id); !ok || a.Stale(y) || y.Reply != model.SaysYes {
			s.list.Select(string(id))
			return
		}
	}
	for _, id := range s.asked {
		if p, ok := x.Partner(id); ok && (p.Mandate.Kind == model.MayReserved || p.Mandate.Kind == model.TakesBack) {
			s.list.Select(string(id))
			return
		}
	}
}

// show brings an agreement up; the first that waits when there is no such one.
func (s *Screen) show(x model.Session, id model.ID) {
	a, ok := x.Agreement(id)
	if waiting := x.Waiting(); !ok && len(waiting) > 0 {
		a, ok = waiting[0], true
	}
	if !ok {
		s.agreement, s.asked = "", nil
		return
	}
	s.agreement, s.asked = a.ID, x.Unasked(a)
	s.left = len(x.Waiting()) > 0
	s.list = widget.List{}
}

// Commands are the answers.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	r := sc.Text.ReadBack
	next := screen.On("n right", r.KeyNext, func() screen.Action { s.step(sc, 1); return nil })
	prev := screen.On("N", r.KeyPrev, func() screen.Action { s.step(sc, -1); return nil })
	back := screen.On("esc left", sc.Text.Keys.Back, func() screen.Action { return screen.Back{} })
	if len(s.asked) == 0 {
		if !s.left {
			return []screen.Command{back}
		}
		return []screen.Command{next, back}
	}
	p, a, ok := s.here(sc)
	if !ok {
		return []screen.Command{next, prev, back}
	}
	out := []screen.Command{
		s.plain(sc, p, a, "1", r.KeyYes, model.SaysYes, model.WordYes),
		screen.On("2", r.KeyReserve, func() screen.Action { return screen.Open{Screen: s.reserve(sc, p, a)} }),
		screen.On("3", r.KeyNot, func() screen.Action { return screen.Open{Screen: s.needs(sc, p, a)} }),
		screen.On("a", r.KeyTogether, func() screen.Action { return s.together(sc, a) }),
		next,
		s.plain(sc, p, a, "m", r.KeyOut, model.StaysOut, model.WordUnasked),
		s.plain(sc, p, a, "x", r.KeyAbsent, model.WasAbsent, model.WordUnasked),
	}
	if owns(sc, p, a) {
		out = append(out, s.plain(sc, p, a, "g", r.KeyYesNotPoint, model.SaysYes, model.WordNo))
	}
	takes := screen.On("d backspace", r.KeyTakeBack, func() screen.Action {
		return screen.TryDecide(sc, model.TakeAnswer{Agreement: a.ID, Partner: p.ID})
	})
	return append(out, takes, prev, back)
}

// plain is an answer that needs no more words, with what it says of the
// partner's own points that are linked to the agreement.
func (s *Screen) plain(sc screen.Scene, p model.Partner, a model.Agreement, key, label string, r model.Reply, w model.Word) screen.Command {
	return screen.On(key, label, func() screen.Action {
		changes := []model.Change{model.GiveAnswer{Agreement: a.ID, Partner: p.ID, Reply: r}}
		if w != model.WordUnasked {
			changes = append(changes, words(sc, p, a, w)...)
		}
		return screen.Do(screen.Changing(changes...), screen.Call{Do: func() { s.onward(sc, a) }}, screen.Recorded(sc, p.Label(), label))
	})
}

// Means is the answer, and whose.
func (s *Screen) Means(digit string, sc screen.Scene) string {
	p, _, ok := s.here(sc)
	if !ok {
		return ""
	}
	return screen.AnswerOf(sc, screen.WordsOf(digit, s.Commands(sc)), p.Label())
}

// Shows is the agreement that is read back.
func (s *Screen) Shows(screen.Scene) (model.Place, bool) {
	return model.Place{Step: model.StepReadBack, ID: s.agreement}, true
}

// Claims is Digits: they are the answers.
func (s *Screen) Claims() screen.Claim {
	if len(s.asked) == 0 {
		return screen.None
	}
	return screen.Digits
}

// Focus turns to the agreement that undo or redo was about, and to the first
// partner whose answer is open again.
func (s *Screen) Focus(p model.Place, sc screen.Scene) bool {
	a, ok := sc.Session.Agreement(s.agreement)
	if !ok || p.ID != s.agreement && !slices.ContainsFunc(sc.Session.Linked(a.ID), func(x model.Precondition) bool { return x.ID == p.ID }) {
		return false
	}
	for _, id := range s.asked {
		if x, ok := a.Answer(id); !ok || a.Stale(x) {
			s.list.Select(string(id))
			break
		}
	}
	return true
}

func (s *Screen) ids() []string {
	out := make([]string, len(s.asked))
	for i, id := range s.asked {
		out[i] = string(id)
	}
	return out
}

// here is the partner whose answer is asked, and the agreement.
func (s *Screen) here(sc screen.Scene) (model.Partner, model.Agreement, bool) {
	a, ok := sc.Session.Agreement(s.agreement)
	if !ok || s.list.Sync(s.ids()) < 0 {
		return model.Partner{}, a, false
	}
	p, ok := sc.Session.Partner(model.ID(s.list.ID()))
	return p, a, ok
}

func owns(sc screen.Scene, p model.Partner, a model.Agreement) bool {
	return slices.ContainsFunc(sc.Session.Linked(a.ID), func(x model.Precondition) bool { return x.Partner == p.ID })
}

// Update takes the answers.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if n := screen.Moves(msg, 5); n != 0 {
		s.list.Move(n, s.ids())
		return nil, nil
	}
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

// words are an owner's words on its linked preconditions.
func words(sc screen.Scene, p model.Partner, a model.Agreement, w model.Word) []model.Change {
	var out []model.Change
	for _, x := range sc.Session.Linked(a.ID) {
		if x.Partner == p.ID {
			out = append(out, model.OwnWord{Precondition: x.ID, Agreement: a.ID, Word: w})
		}
	}
	return out
}

// onward chooses the next partner of the row that has not answered yet.
func (s *Screen) onward(sc screen.Scene, a model.Agreement) {
	at := s.list.Sync(s.ids())
	for i := 1; i < len(s.asked); i++ {
		id := s.asked[(at+i)%len(s.asked)]
		if x, ok := a.Answer(id); !ok || a.Stale(x) {
			s.list.Select(string(id))
			return
		}
	}
}

// together writes "ja, samen gevraagd" for those present who need not speak
// for themselves.
func (s *Screen) together(sc screen.Scene, a model.Agreement) screen.Action {
	var changes []model.Change
	var names []string
	rest := ""
	for _, id := range s.asked {
		p, there := sc.Session.Partner(id)
		x, answered := a.Answer(id)
		switch {
		case !there:
		case answered && !a.Stale(x) && x.Reply != model.WasAbsent:
		case !p.Present() || sc.Session.SpeaksForItself(p, a):
			names = append(names, p.Label())
			if rest == "" {
				rest = string(id)
			}
		default:
			changes = append(changes, model.GiveAnswer{Agreement: a.ID, Partner: id, Reply: model.SaysYes, How: model.Together})
		}
	}
	if rest != "" {
		s.list.Select(rest)
	}
	say := screen.Say{Sentence: assets.Fill(sc.Text.ReadBack.Themselves, "who", assets.Names(names, 4))}
	switch {
	case len(changes)+len(names) == 0:
		return screen.Say{Sentence: sc.Text.ReadBack.Done}
	case len(changes) == 0:
		return say
	case len(names) == 0:
		return screen.TryDecide(sc, changes...)
	}
	return screen.Do(screen.TryDecide(sc, changes...), say)
}

// step brings up the next or the previous agreement that waits; when none
// does, the page says so.
func (s *Screen) step(sc screen.Scene, n int) {
	waiting := sc.Session.Waiting()
	if len(waiting) == 0 {
		s.agreement, s.asked = "", nil
		return
	}
	here, _ := sc.Session.Agreement(s.agreement)
	at := slices.IndexFunc(waiting, func(a model.Agreement) bool { return a.Number > here.Number })
	if n < 0 {
		at = slices.IndexFunc(waiting, func(a model.Agreement) bool { return a.Number >= here.Number }) - 1
	}
	switch {
	case at < 0 && n > 0:
		at = 0
	case at < 0:
		at = len(waiting) - 1
	}
	s.show(sc.Session, waiting[at].ID)
}

// reserve asks of which body and by when.
func (s *Screen) reserve(sc screen.Scene, p model.Partner, a model.Agreement) screen.Screen {
	t := sc.Text.ReadBack
	was, _ := a.Answer(p.ID)
	body := was.Body
	if body == "" && p.Mandate.Kind == model.MayReserved {
		body = p.Mandate.Detail
	}
	title := assets.Fill(t.ReserveTitle, "name", p.Label())
	return screen.NewForm(title, []screen.Input{
		{Field: model.FieldBody, Label: t.Body, Text: body},
		{Field: model.FieldBy, Label: t.ByDate, Text: sc.Text.Due(was.By), Hint: screen.DueHint(sc)},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		by, err := screen.ReadDue(sc, model.FieldBy, texts[1])
		c := model.GiveAnswer{Agreement: a.ID, Partner: p.ID, Reply: model.Reserved, Body: texts[0], By: by}
		return s.given(sc, p, a, t.KeyReserve, append([]model.Change{c}, words(sc, p, a, model.WordYes)...)...), err
	}).Answers(p.ID, assets.Fill(t.Title, "a", strconv.Itoa(a.Number))+" · "+title)
}

// needs asks what is needed.
func (s *Screen) needs(sc screen.Scene, p model.Partner, a model.Agreement) screen.Screen {
	t := sc.Text.ReadBack
	was, _ := a.Answer(p.ID)
	title := assets.Fill(t.NeedsTitle, "name", p.Label())
	named := t.Unnamed
	if was.Named {
		named = t.Named
	}
	return screen.NewForm(title, []screen.Input{
		{Field: model.FieldNeeds, Label: t.Needs, Text: was.Needs},
		{Label: t.InDecisions, Text: named, OneOf: []string{t.Unnamed, t.Named}},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		return s.given(sc, p, a, t.KeyNot, model.GiveAnswer{Agreement: a.ID, Partner: p.ID, Reply: model.SaysIfNot, Needs: texts[0], Named: texts[1] == t.Named}), nil
	}).Answers(p.ID, assets.Fill(t.Title, "a", strconv.Itoa(a.Number))+" · "+title)
}

// given decides an answer of a form, says so, and goes on to the next partner.
func (s *Screen) given(sc screen.Scene, p model.Partner, a model.Agreement, answer string, changes ...model.Change) screen.Action {
	return screen.Do(screen.Changing(changes...), screen.Call{Do: func() { s.onward(sc, a) }}, screen.Back{}, screen.Recorded(sc, p.Label(), answer))
}
