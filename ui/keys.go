package ui

import (
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/lists"
	"regietafel/model"
	"regietafel/ui/help"
	"regietafel/ui/screen"
	"regietafel/ui/search"
)

// keyMap is the keys of the whole program.
type keyMap struct {
	Steps, Undo, Redo, Search, Park, Parked, Help, Back key.Binding // where nothing is typed
	Wall, Great, Poll                                   key.Binding
	AskGo, AskAside, AskWall                            key.Binding // the question line
	Layer, Blank, Retry, Quit                           key.Binding // always
}

func keys(t *assets.Text) keyMap {
	k := t.Keys
	return keyMap{
		Steps:  key.NewBinding(key.WithKeys("1", "2", "3", "4", "5", "6"), key.WithHelp("1-6", k.Steps)),
		Undo:   screen.Bind(k.Undo, "u"),
		Redo:   screen.Bind(k.Redo, "U"),
		Search: screen.Bind(k.Search, "/"),
		Park:   screen.Bind(k.Park, "p"),
		Parked: screen.Bind(k.Parked, "P"),
		Help:   screen.Bind(k.Help, "?"),
		Back:   screen.Bind(k.Back, "esc", "left"),
		Wall:   screen.Bind(k.Wall, "w"),
		Great:  screen.Bind(k.Great, "space"),
		Poll:   screen.Bind(t.Polls.KeyAsk, "r"),

		AskGo:    screen.Bind(t.Asking.KeyGo, "q"),
		AskAside: screen.Bind(t.Asking.KeyAside, "Q"),
		AskWall:  screen.Bind(t.Asking.KeyWall, "W"),

		Layer: screen.Bind(k.Layer, "ctrl+t"),
		Blank: screen.Bind(k.Blank, "ctrl+l"),
		Retry: screen.Bind(k.Retry, "ctrl+r"),
		Quit:  screen.Bind(k.Quit, "ctrl+c"),
	}
}

// Always lists the keys of the whole program, for help and README.
func Always(t *assets.Text) []key.Binding {
	k := keys(t)
	return []key.Binding{k.Steps, k.Back, k.Undo, k.Redo, k.Search, k.Park, k.Parked, k.Wall, k.Great, k.Poll, k.AskGo, k.AskAside, k.AskWall, k.Help, k.Layer, k.Blank, k.Retry, k.Quit}
}

// Bindings are the keys of the screen on top, which the footer shows; none
// while the screen is empty.
func (a *App) Bindings() []key.Binding {
	if a.cover.kind != coverNone {
		return nil
	}
	return a.top().Bindings(a.scene())
}

// key takes a key: first those that always work, then whose turn it is.
func (a *App) key(m tea.KeyPressMsg) tea.Cmd {
	k := keys(a.deps.Text)
	if key.Matches(m, k.Quit) {
		return a.quit()
	}
	if handled, cmd := a.covered(m, k); handled {
		return cmd
	}
	a.notice, a.leaving.warned = "", false
	switch {
	case key.Matches(m, k.Layer):
		return a.switchLayer()
	case key.Matches(m, k.Retry) && a.save.fault != nil:
		return a.store()
	}
	if m.Text != "" {
		if m.Text = model.CleanTyping(m.Text); m.Text == "" {
			return nil
		}
	}
	top := a.top()
	if a.mine(top, m, k) {
		return a.command(m, k)
	}
	return a.pass(m)
}

// pass gives a message to the screen on top.
func (a *App) pass(msg tea.Msg) tea.Cmd {
	act, cmd := a.top().Update(msg, a.scene())
	return tea.Batch(cmd, a.act(act))
}

// mine tells whether a key is App's: not while something is typed, not when
// the screen on top has a use for it, and of a question only undo and help.
func (a *App) mine(top screen.Screen, m tea.KeyPressMsg, k keyMap) bool {
	claim := top.Claims()
	if claim == screen.Text {
		return false
	}
	for _, b := range top.Bindings(a.scene()) {
		if key.Matches(m, b) {
			return false
		}
	}
	if claim == screen.Digits && a.desk == nil {
		return key.Matches(m, k.Help)
	}
	if claim == screen.Digits {
		return key.Matches(m, k.Undo, k.Redo, k.Help, k.Wall)
	}
	if a.desk == nil {
		return key.Matches(m, k.Help, k.Back)
	}
	return key.Matches(m, k.Steps, k.Undo, k.Redo, k.Search, k.Park, k.Parked, k.Help, k.Back, k.Wall, k.Great, k.Poll, k.AskGo, k.AskAside, k.AskWall)
}

// command does a key of App's own.
func (a *App) command(m tea.KeyPressMsg, k keyMap) tea.Cmd {
	switch {
	case key.Matches(m, k.Steps):
		if step := steps[m.String()[0]-'1']; step != "" {
			a.desk.asking.kept = false
			a.stack().visit(step, a.scene())
		}
	case key.Matches(m, k.Undo):
		return a.undo(false)
	case key.Matches(m, k.Redo):
		return a.undo(true)
	case key.Matches(m, k.Search):
		a.stack().push(search.New())
	case key.Matches(m, k.Park):
		a.stack().lead(model.Place{Step: model.StepPark}, a.scene())
	case key.Matches(m, k.Parked):
		a.stack().lead(model.Place{Step: model.StepParked}, a.scene())
	case key.Matches(m, k.Help):
		a.stack().push(help.New(a.top().Bindings(a.scene()), Always(a.deps.Text)))
	case key.Matches(m, k.Wall):
		a.toWall()
	case key.Matches(m, k.Great):
		a.cover = cover{kind: coverGreat}
	case key.Matches(m, k.Poll):
		a.stack().lead(model.Place{Step: model.StepPoll, Field: model.FieldPoll}, a.scene())
	case key.Matches(m, k.AskGo, k.AskAside, k.AskWall):
		return a.askKey(m, k)
	case key.Matches(m, k.Back):
		return a.back()
	}
	return nil
}

// lister is a screen that takes a pasted list where no field is open.
type lister interface{ TakesLists() }

// maxPaste is the most characters that a list of partners may have.
const maxPaste = 200_000

// paste cleans what is pasted before any field sees it. Columns outlive
// cleaning where no field is open: a list of partners has them.
func (a *App) paste(m tea.PasteMsg) tea.Cmd {
	if a.cover.kind != coverNone {
		return nil
	}
	text, most := model.CleanTyping, model.MaxLong
	if a.top().Claims() != screen.Text {
		text, most = lists.Clean, maxPaste
	}
	if utf8.RuneCountInString(m.Content) > most {
		a.notice = a.deps.Text.Problem(model.Problem{Code: model.CodeLong, Limit: most})
		return nil
	}
	clean := text(m.Content)
	_, takes := a.top().(lister)
	switch {
	case clean == "":
		return nil
	case a.top().Claims() != screen.Text && !takes:
		a.notice = a.deps.Text.Shell.PasteWhere
		return nil
	}
	return a.pass(tea.PasteMsg{Content: clean})
}

// wheel scrolls, unless the screen is covered.
func (a *App) wheel(m tea.MouseWheelMsg) tea.Cmd {
	if a.cover.kind != coverNone {
		return nil
	}
	return a.pass(m)
}
