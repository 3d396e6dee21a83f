package ui

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// loaded brings a session from the library.
type loaded struct {
	id      model.ID
	session model.Session
	err     error
}

// failed brings an error that concerns nothing that waits.
type failed struct{ err error }

func (a *App) list() tea.Cmd {
	lib := a.deps.Library
	return func() tea.Msg {
		heads, err := lib.List()
		if err != nil {
			return failed{err}
		}
		return screen.Listed{Heads: heads}
	}
}

func (a *App) load(id model.ID) tea.Cmd {
	lib := a.deps.Library
	return func() tea.Msg {
		s, err := lib.Load(id)
		return loaded{id, s, err}
	}
}

// openSession opens a session as soon as the one before it is stored.
func (a *App) openSession(x screen.OpenSession) tea.Cmd {
	if cmd, waits := a.waits(x); waits {
		return cmd
	}
	return a.load(x.ID)
}

// waits keeps an action until the session before it is on disk; a save that
// was refused is tried again.
func (a *App) waits(x screen.Action) (tea.Cmd, bool) {
	if !a.save.busy() && a.save.fault == nil {
		return nil, false
	}
	a.leaving.next = x
	a.save.fault = nil
	return a.flush(), true
}

// fresh brings a session that was made of another one and is not stored yet.
type fresh struct {
	session model.Session
	at      model.Place
	err     error
}

// followUp makes the next sitting of a session, and shows its review.
func (a *App) followUp(x screen.FollowUp) tea.Cmd {
	if cmd, waits := a.waits(x); waits {
		return cmd
	}
	lib, id, today := a.deps.Library, a.deps.NewID(), a.homeScene().Today()
	return func() tea.Msg {
		s, err := lib.Load(x.ID)
		if err != nil {
			return fresh{err: err}
		}
		day := today
		if s.Next.Date.Valid() && today.Before(s.Next.Date) {
			day = s.Next.Date
		}
		return fresh{session: model.FollowUp(s, id, day, x.Regie), at: model.Place{Step: model.StepReview}}
	}
}

// newCase makes a session of a training case, dated today.
func (a *App) newCase(x screen.NewCase) tea.Cmd {
	if cmd, waits := a.waits(x); waits {
		return cmd
	}
	lib, id, today := a.deps.Library, a.deps.NewID(), a.homeScene().Today()
	return func() tea.Msg {
		s, err := lib.Case(x.Name, id, today)
		return fresh{session: s, err: err}
	}
}

// begin puts a session that was just made on the desk, and stores it.
func (a *App) begin(m fresh) tea.Cmd {
	switch {
	case m.err != nil:
		a.notice = a.deps.Text.Sentence(m.err)
		return nil
	case a.desk != nil: // asked twice
		return nil
	}
	a.home.over = nil
	a.desk = newDesk(m.session)
	a.save.begin(model.Session{ID: m.session.ID})
	if m.at.Step != "" {
		a.here().stack.lead(m.at, a.scene())
	}
	return a.store()
}

// loaded puts a session on the desk, at its start card or where it was asked.
func (a *App) loaded(m loaded) tea.Cmd {
	if m.err != nil {
		a.notice = a.deps.Text.Sentence(m.err)
		return a.list()
	}
	if a.desk != nil { // asked twice
		return nil
	}
	a.desk = newDesk(m.session)
	a.save.begin(m.session)
	if a.deps.At.Step != "" && m.id == a.deps.Open {
		a.here().stack.lead(a.deps.At, a.scene())
		a.deps.At = model.Place{}
	}
	return nil
}

// newSession makes a session dated today and shows its start card.
func (a *App) newSession(x screen.NewSession) tea.Cmd {
	if cmd, waits := a.waits(x); waits {
		return cmd
	}
	sc := a.homeScene()
	s := model.New(a.deps.NewID(), x.Title, sc.Today())
	a.home.over = nil
	a.desk = newDesk(s)
	a.save.begin(model.Session{ID: s.ID})
	return a.store()
}

func (a *App) seek(query string) tea.Cmd {
	lib := a.deps.Library
	return func() tea.Msg {
		matches, err := lib.Search(query)
		if err != nil {
			return failed{err}
		}
		return screen.Found{Query: query, Matches: matches}
	}
}
