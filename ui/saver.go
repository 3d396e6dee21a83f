package ui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// saver keeps the newest session on its way to the disk: one save in flight,
// the newest waits, and what was decided meanwhile goes with the next.
type saver struct {
	id     model.ID
	stored uint64        // the revision that is on disk
	newest model.Session // what is to be
	flying bool          // a save is in flight
	fault  *model.Fault  // why the last one was refused
	drafts drafts
}

// saved brings the end of a save: of which session and revision it was.
type saved struct {
	id       model.ID
	revision uint64
	err      error
}

// begin starts with a session as it is on disk.
func (s *saver) begin(x model.Session) {
	*s = saver{id: x.ID, stored: x.Revision, newest: x}
}

// busy reports whether anything unsaved can still be saved.
func (s *saver) busy() bool {
	return s.flying || s.fault == nil && s.newest.Revision != s.stored
}

// store hands the present session to the saver.
func (a *App) store() tea.Cmd {
	if a.desk != nil {
		if a.save.drafts.aboard && a.desk.history.Session().Revision == a.save.newest.Revision {
			a.desk.history = a.desk.history.Passed() // what is on its way has what is held besides
		}
		a.save.newest = a.desk.history.Session()
		a.save.drafts.aboard = false
		a.follow()
	}
	a.save.fault = nil
	return a.flush()
}

// flush starts a save unless one is in flight.
func (a *App) flush() tea.Cmd {
	s := &a.save
	if s.flying || s.newest.Revision == s.stored {
		return nil
	}
	s.flying = true
	lib, x := a.deps.Library, s.newest
	return func() tea.Msg { return saved{x.ID, x.Revision, lib.Save(x)} }
}

// saved takes the end of a save. The end of a save of another session is dropped.
func (a *App) saved(m saved) tea.Cmd {
	s := &a.save
	if m.id != s.id {
		return nil
	}
	s.flying = false
	if m.err != nil {
		f := model.Fault{Code: model.FaultOutput}
		errors.As(m.err, &f)
		s.fault = &f
		return a.refused()
	}
	s.stored, s.fault = m.revision, nil
	if cmd := a.flush(); cmd != nil {
		return cmd
	}
	return a.settled()
}

// refused takes a save that failed. It stops the first attempt to leave. Of a closed
// window nobody is there to ask for another name: it is the one that would be offered.
func (a *App) refused() tea.Cmd {
	a.leaving.next = nil
	if a.leaving.closed && a.moved() && !a.leaving.elsewhere {
		a.leaving.elsewhere = true
		return a.saveAs(screen.SaveAs{Path: a.deps.Library.Elsewhere()})
	}
	if a.leaving.closed || a.leaving.quit && a.leaving.warned {
		return a.end()
	}
	if a.leaving.quit {
		a.leaving.quit, a.leaving.warned = false, true
		a.notice = assets.Fill(a.deps.Text.Shell.QuitRefused, "why", a.deps.Text.Fault(*a.save.fault))
	}
	return nil
}

// settled goes on with what waited for everything to be on disk.
func (a *App) settled() tea.Cmd {
	if a.leaving.quit {
		return a.end()
	}
	if next := a.leaving.next; next != nil {
		a.leaving.next = nil
		return a.act(a.here(), next)
	}
	return nil
}

// quit leaves the program: open drafts are decided, the save is awaited. Only
// a refused save holds the first press.
func (a *App) quit() tea.Cmd {
	held := a.leaving.stayed || a.leaving.warned
	a.leaving.stays = ""
	cmd := a.leaveDrafts()
	s := &a.save
	if a.leaving.stays != "" && !held && !a.leaving.closed {
		a.leaving.stayed = true
		a.notice = assets.Fill(a.deps.Text.Shell.QuitDraft, "why", a.leaving.stays)
		return cmd
	}
	cmd = tea.Batch(cmd, a.keepDrafts())
	if s.drafts.aboard { // and then none of it stood any more
		cmd = tea.Batch(cmd, a.store())
	}
	switch {
	case !s.busy() && s.fault == nil:
		return a.end()
	case s.fault != nil && !s.flying && s.newest.Revision == s.stored: // all of it is in a file that is elsewhere
		a.leaving.quit = true
		return tea.Batch(cmd, a.refused())
	case s.fault != nil && !s.flying:
		cmd = tea.Batch(cmd, a.store())
	}
	a.leaving.quit = true
	return cmd
}

// end ends the program with an empty frame, which stays where there is no
// alternate screen.
func (a *App) end() tea.Cmd {
	a.leaving.over = true
	return tea.Quit
}
