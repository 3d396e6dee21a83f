package ui

import (
	"reflect"

	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/poll"
	"regietafel/ui/screen"
)

// act does what a screen wants to happen, on the side that it is on.
func (a *App) act(at side, action screen.Action) tea.Cmd {
	switch x := action.(type) {
	case screen.Then:
		return a.then(at, x)
	case screen.Decide:
		cmd, _ := a.decide(at, x)
		return cmd
	case screen.Shelve:
		return a.shelve(at, x)
	case screen.Go:
		return a.lead(at, x.Place)
	case screen.Pursue:
		return a.pursue(x.Finding)
	case screen.Open:
		a.open(at, x.Screen)
	case screen.AskPoll:
		a.open(at, poll.Of(a.sceneOf(at), x.Kind))
	case screen.Call:
		x.Do()
	case screen.Stay:
		a.leaving.stays = x.Sentence
	case screen.Back:
		return a.back(at)
	case screen.Say:
		a.notice = x.Sentence
	case screen.ToLayer:
		return a.toLayer(x)
	default:
		return a.ask(action)
	}
	return nil
}

// ask does the actions that go out of the program and come back as a message.
func (a *App) ask(action screen.Action) tea.Cmd {
	switch x := action.(type) {
	case screen.OpenSession:
		return a.openSession(x)
	case screen.NewSession:
		return a.newSession(x)
	case screen.FollowUp:
		return a.followUp(x)
	case screen.NewCase:
		return a.newCase(x)
	case screen.Seek:
		return a.seek(x.Query)
	case screen.Preview:
		return a.preview(x)
	case screen.Write:
		return a.write(x)
	case screen.ReadList:
		return a.readList(x)
	case screen.SaveAs:
		return a.saveAs(x)
	}
	return nil
}

// then does actions one after the other; what follows a decision that was
// refused does not happen.
func (a *App) then(at side, x screen.Then) tea.Cmd {
	var cmds []tea.Cmd
	for _, one := range x.Actions {
		if d, ok := one.(screen.Decide); ok {
			cmd, taken := a.decide(at, d)
			if cmds = append(cmds, cmd); !taken {
				break
			}
			continue
		}
		cmds = append(cmds, a.act(at, one))
	}
	return tea.Batch(cmds...)
}

// lead shows a place. Where that closes what lies on top, what it holds is decided.
func (a *App) lead(at side, p model.Place) tea.Cmd {
	var cmd tea.Cmd
	if closes(p.Step) {
		cmd = a.keepUnder(at)
	}
	at.stack.lead(p, a.sceneOf(at))
	return cmd
}

// open puts a screen on top; one that edits only where something can be changed.
func (a *App) open(at side, x screen.Screen) {
	if x.Edits() && a.desk != nil {
		if sentence := a.sceneOf(at).Locked(); sentence != "" {
			a.notice = sentence
			return
		}
	}
	at.stack.push(x)
}

// here is the side that is shown.
func (a *App) here() side {
	if a.desk == nil {
		return side{stack: &a.home}
	}
	return a.desk.side(a.desk.layer)
}

// decide takes changes into the history and hands the session to the saver;
// false when they cannot be, which the notice line then says.
func (a *App) decide(at side, d screen.Decide) (tea.Cmd, bool) {
	if a.desk == nil || len(d.Changes) == 0 {
		return nil, false
	}
	if a.deps.Library.ReadOnly() {
		a.notice = a.deps.Text.Shell.ReadOnlyNow
		return nil, false
	}
	before := a.desk.session(at.layer)
	h, err := a.desk.history.Do(at.layer, d.Burst, d.Changes...)
	if err != nil {
		a.notice = a.deps.Text.Sentence(err)
		return nil, false
	}
	a.desk.history = h
	if at.layer == model.Tafel && before.Phase == model.Preparation && reflect.DeepEqual(before, a.desk.session(at.layer)) {
		a.notice = a.deps.Text.Shell.InRegie // what was typed is prepared, and cannot be seen here
	}
	return a.store(), true
}

func (a *App) shelve(at side, s screen.Shelve) tea.Cmd {
	if a.desk == nil || a.deps.Library.ReadOnly() {
		return nil
	}
	a.desk.history = a.desk.history.Shelve(at.layer, s.Changes...)
	return a.store()
}

// back closes the screen on top; from a step to the one that led to it, or to
// the start card; from there home, but not while the table is open.
func (a *App) back(at side) tea.Cmd {
	s := at.stack
	a.cover.lifted = a.cover.lifted || overlays(s.top())
	switch {
	case at.of != nil && s.close(at.of):
	case s.pop() || a.desk == nil:
	case s.from != "":
		s.visit(s.from, a.sceneOf(at))
	case s.step != model.StepStart:
		a.desk.asking.kept = false
		s.visit(model.StepStart, a.sceneOf(at))
	case a.desk.history.Session().Phase == model.TableOpen:
		a.notice = a.deps.Text.Start.StaysHere
	default:
		return a.goHome()
	}
	return nil
}

func (a *App) goHome() tea.Cmd {
	cmd := tea.Batch(a.leaveDrafts(), a.keepDrafts())
	a.tables.Choose(a.desk.history.Session().ID)
	a.offWall()
	a.desk = nil
	a.home.over = nil
	return tea.Batch(cmd, a.list())
}

// toLayer shows the session in a layer: at a step, or where it was left. What
// is being typed there is decided first.
func (a *App) toLayer(x screen.ToLayer) tea.Cmd {
	if a.desk.show(x.Layer, a.scene); x.Layer == model.Regie && a.deps.First() {
		a.cover = cover{kind: coverWoo}
	}
	at := a.here()
	cmd, _ := a.leaveSide(at)
	cmd = tea.Batch(cmd, a.keepSide(at))
	step := x.Step
	if last := at.stack.last; last != "" {
		step = last
	}
	at.stack.visit(step, a.scene())
	return cmd
}
