package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
)

// drafts is what is typed, chosen or voted and not decided yet. After a rest it is
// stored with the session, as if the program had been left then, so that a program
// that is killed loses no more than a window that is closed; in memory the session
// stays as it is, and the next save writes that.
type drafts struct {
	typed  int       // counts the keys since which something may be held
	kept   int       // typed as it was when what was held was last handed to the saver
	held   bool      // something is held in the layer that is shown
	aboard bool      // what is stored, or on its way, has what is held
	none   bool      // of what is held nothing can be stored
	since  time.Time // when the first of what is in memory alone was typed; zero when nothing is
}

// draftRest is how long nothing is typed before what is held is stored.
const draftRest = 300 * time.Millisecond

// draftMost is how long may be typed without such a rest.
const draftMost = 3 * time.Second

// draftRested is sent some time after a key while something is held.
type draftRested struct{ typed int }

// hold looks after each message at what is held.
func (a *App) hold(msg tea.Msg) tea.Cmd {
	d := &a.save.drafts
	if a.desk == nil || a.deps.Library.ReadOnly() {
		*d = drafts{}
		return nil
	}
	any := false
	d.held = false
	for _, at := range a.desk.sides() {
		sc := a.sceneOf(at)
		for _, x := range at.stack.drafts() {
			if x.Held(sc) != nil {
				any = true
				d.held = d.held || at.layer == a.desk.layer
			}
		}
	}
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
		d.none = false
	default: // a save by itself, as of a long text, left out what is held elsewhere
		if !any || d.none || d.aboard || d.kept != d.typed || a.save.fault != nil {
			return nil
		}
	}
	switch {
	case any:
		now := a.deps.Now()
		if d.typed++; d.since.IsZero() {
			d.since = now
		}
		if now.Sub(d.since) >= draftMost {
			return a.storeHeld()
		}
		return a.deps.Tick(draftRest, draftRested{d.typed})
	case d.aboard: // it was let go: what is stored is not what is said
		return a.store()
	}
	d.since = time.Time{}
	return nil
}

// rested stores what is held, unless a key came after.
func (a *App) rested(m draftRested) tea.Cmd {
	if a.desk == nil || m.typed != a.save.drafts.typed {
		return nil
	}
	return a.storeHeld()
}

// storeHeld hands the session to the saver as it is with what is held.
func (a *App) storeHeld() tea.Cmd {
	d := &a.save.drafts
	if d.typed == d.kept {
		return nil
	}
	d.since = time.Time{}
	if a.save.fault != nil { // with the next save that is not refused
		d.kept = d.typed
		return nil
	}
	with := a.desk.history.Session()
	took := false
	for _, at := range a.desk.sides() {
		for _, x := range at.stack.drafts() {
			held := x.Held(a.sceneOf(at))
			if held == nil {
				continue
			}
			changes := held()
			if next, err := model.Do(with, changes...); err == nil && len(changes) > 0 {
				with, took = next, true
			}
		}
	}
	d.kept, d.none = d.typed, !took
	switch {
	case !took && d.aboard: // what is stored is not what is typed
		return a.store()
	case !took:
		return nil
	}
	a.desk.history = a.desk.history.Passed()
	with.Revision = a.desk.history.Session().Revision
	a.save.newest, d.aboard = with, true
	return a.flush()
}

// keepDrafts decides what could not be decided as it was meant, because the
// program ends: nothing that was typed is lost.
func (a *App) keepDrafts() tea.Cmd {
	if a.desk == nil || a.deps.Library.ReadOnly() {
		return nil
	}
	var cmds []tea.Cmd
	for _, at := range a.desk.sides() {
		cmds = append(cmds, a.keepSide(at))
	}
	return tea.Batch(cmds...)
}

func (a *App) keepSide(at side) tea.Cmd {
	var cmds []tea.Cmd
	for _, x := range at.stack.drafts() {
		held := x.Held(a.sceneOf(at))
		if held == nil {
			continue
		}
		cmd, taken := a.decide(at, screen.Decide{Changes: held()})
		cmds = append(cmds, cmd)
		if taken && !at.stack.close(x) { // once: the program may go on after a save that was refused
			_, _ = x.Update(tea.KeyPressMsg{Code: tea.KeyEscape}, a.sceneOf(at))
		}
	}
	return tea.Batch(cmds...)
}

// leaveHome lets the question that is open at home do what it is for: a title
// that was typed becomes a session.
func (a *App) leaveHome() tea.Cmd {
	at := side{stack: &a.home}
	for _, x := range a.home.drafts() {
		if act := x.Leave(a.homeScene()); act != nil {
			return a.act(at, act)
		}
	}
	return nil
}

// leaveDrafts has the screens of both layers decide what they hold, until nothing
// is left: what decides one draft may open the next question.
func (a *App) leaveDrafts() tea.Cmd {
	if a.desk == nil {
		return a.leaveHome()
	}
	var cmds []tea.Cmd
	here := a.desk.layer
	for _, at := range a.desk.sides() {
		cmd, stays := a.leaveSide(at)
		cmds = append(cmds, cmd)
		if stays.Sentence != "" && (at.layer == here || here == model.Regie) { // of a draft in REGIE nothing is said in TAFEL
			a.act(at, stays)
		}
	}
	return tea.Batch(cmds...)
}

// leaveSide has the screens of a side decide what they hold, and gives why
// something stays.
func (a *App) leaveSide(at side) (tea.Cmd, screen.Stay) {
	var cmds []tea.Cmd
	for range maxDrafts {
		act, stays := a.draft(&at)
		if act == nil {
			return tea.Batch(cmds...), stays
		}
		cmds = append(cmds, a.act(at, act))
	}
	return tea.Batch(cmds...), screen.Stay{}
}

// keepUnder decides what the screens hold over which help or search lies, because
// from there it is gone elsewhere and they are closed.
func (a *App) keepUnder(at side) tea.Cmd {
	if a.desk == nil || !overlays(at.stack.top()) {
		return nil
	}
	cmd, _ := a.leaveSide(at)
	return tea.Batch(cmd, a.keepSide(at))
}

// maxDrafts is more than can be open at once.
const maxDrafts = 20

// draft finds the topmost draft of a side that can be decided: how it is, and of
// which screen; nil when there is none. Of those that cannot be, it says why the
// lowest stays.
func (a *App) draft(at *side) (act screen.Action, stays screen.Stay) {
	for _, x := range at.stack.drafts() {
		leaving := x.Leave(a.sceneOf(*at))
		if why, held := leaving.(screen.Stay); held {
			stays = why
		} else if leaving != nil {
			at.of = x
			return leaving, screen.Stay{}
		}
	}
	return nil, stays
}
