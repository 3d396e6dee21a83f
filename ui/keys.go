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

// own is a key of the whole program: where it works, and what it does.
type own struct {
	key.Binding
	where where
	do    func(a *App, pressed string) tea.Cmd
}

// where is where a key of the whole program works, beside the desk where nothing
// is typed.
type where int

const (
	onDesk    where = iota
	inAnswers       // also while a question is open, to which digits are answers
	atHome          // also at home
	anywhere        // both
	always          // also while something is typed
)

// owns reports whether a key of the program works on a screen.
func (a *App) owns(o own, claim screen.Claim) bool {
	if claim == screen.Digits && o.where != inAnswers && o.where != anywhere {
		return false
	}
	return a.desk != nil || o.where == atHome || o.where == anywhere
}

// ownKeys are the keys of the whole program, in the order of the help. Those that
// always work have no do: App.key takes them before any field sees them.
func ownKeys(t *assets.Text) []own {
	k := t.Keys
	return []own{
		{key.NewBinding(key.WithKeys("1", "2", "3", "4", "5", "6"), key.WithHelp("1-6", k.Steps)), onDesk, (*App).toStep},
		{screen.Bind(k.Back, "esc", "left"), atHome, func(a *App, _ string) tea.Cmd { return a.back(a.here()) }},
		{screen.Bind(k.Undo, "u"), inAnswers, func(a *App, _ string) tea.Cmd { return a.undo(false) }},
		{screen.Bind(k.Redo, "U"), inAnswers, func(a *App, _ string) tea.Cmd { return a.undo(true) }},
		{screen.Bind(k.Search, "/"), onDesk, func(a *App, _ string) tea.Cmd { a.here().stack.push(search.New()); return nil }},
		{screen.Bind(k.Park, "p"), onDesk, leading(model.Place{Step: model.StepPark})},
		{screen.Bind(k.Parked, "P"), onDesk, leading(model.Place{Step: model.StepParked})},
		{screen.Bind(k.Wall, "w"), inAnswers, func(a *App, _ string) tea.Cmd { a.toWall(); return nil }},
		{screen.Bind(k.Great, "space"), onDesk, func(a *App, _ string) tea.Cmd { a.cover = cover{kind: coverGreat}; return nil }},
		{screen.Bind(t.Polls.KeyAsk, "r"), onDesk, leading(model.Place{Step: model.StepPoll, Field: model.FieldPoll})},
		{screen.Bind(t.Asking.KeyGo, "q"), onDesk, (*App).askGo},
		{screen.Bind(t.Asking.KeyAside, "Q"), onDesk, (*App).askAside},
		{screen.Bind(t.Asking.KeyWall, "W"), onDesk, (*App).askWall},
		{screen.Bind(k.Help, "?"), anywhere, (*App).help},
		{screen.Bind(k.Layer, "ctrl+t"), always, nil},
		{screen.Bind(k.Blank, "ctrl+l"), always, nil},
		{screen.Bind(k.Retry, "ctrl+r"), always, nil},
		{screen.Bind(k.Quit, "ctrl+c"), always, nil},
	}
}

// Always lists the keys of the whole program, for help and the table of keys.
func Always(t *assets.Text) []key.Binding {
	var out []key.Binding
	for _, o := range ownKeys(t) {
		out = append(out, o.Binding)
	}
	return out
}

// Bindings are the keys of the screen on top, which the footer shows; none
// while the screen is empty.
func (a *App) Bindings() []key.Binding {
	if a.cover.kind != coverNone {
		return nil
	}
	return screen.Bindings(a.top().Commands(a.scene()))
}

// key takes a key: first those that always work, then whose turn it is.
func (a *App) key(m tea.KeyPressMsg) tea.Cmd {
	if silent(m) {
		return nil
	}
	pressed := m.String()
	if pressed == "ctrl+c" {
		return a.quit()
	}
	if handled, cmd := a.covered(m); handled {
		return cmd
	}
	a.notice, a.leaving.warned, a.leaving.stayed = "", false, false
	if a.again(m) {
		return nil
	}
	switch {
	case pressed == "ctrl+t":
		return a.switchLayer()
	case pressed == "ctrl+r" && a.moved():
		return a.saveElsewhere()
	case pressed == "ctrl+r":
		return a.store()
	}
	if m.Text != "" {
		if m.Text = model.CleanTyping(m.Text); m.Text == "" {
			return nil
		}
	}
	if o, mine := a.ownKey(m); mine {
		return o.do(a, m.String())
	}
	return a.pass(m)
}

// silent reports whether a key says nothing by itself: Shift, Ctrl and the like,
// locks, volume and media. A console of Windows reports a bare Shift or Ctrl as
// ctrl+space. Such a key changes nothing: no notice, no warning, no cover.
func silent(m tea.KeyPressMsg) bool {
	switch {
	case m.Text != "":
		return false
	case m.Code >= tea.KeyCapsLock && m.Code <= tea.KeyIsoLevel5Shift:
		return true
	}
	return m.Code == 0 || m.Mod.Contains(tea.ModCtrl) && (m.Code == tea.KeySpace || m.Code == '@')
}

// pass gives a message to the screen on top.
func (a *App) pass(msg tea.Msg) tea.Cmd {
	act, cmd := a.top().Update(msg, a.scene())
	return tea.Batch(cmd, a.act(a.here(), act))
}

// ownKey finds the key of the program that is pressed: none while something is
// typed, and none for which the screen on top has a use.
func (a *App) ownKey(m tea.KeyPressMsg) (own, bool) {
	claim := a.top().Claims()
	if claim == screen.Text || key.Matches(m, a.Bindings()...) {
		return own{}, false
	}
	for _, o := range ownKeys(a.deps.Text) {
		if o.do != nil && key.Matches(m, o.Binding) {
			return o, a.owns(o, claim)
		}
	}
	return own{}, false
}

func (a *App) toStep(pressed string) tea.Cmd {
	a.desk.asking.kept = false
	cmd := a.keepUnder(a.here())
	a.here().stack.visit(steps[pressed[0]-'1'], a.scene())
	return cmd
}

func leading(p model.Place) func(*App, string) tea.Cmd {
	return func(a *App, _ string) tea.Cmd {
		a.here().stack.lead(p, a.scene())
		return nil
	}
}

func (a *App) help(string) tea.Cmd {
	a.here().stack.push(help.New(a.Bindings(), Always(a.deps.Text)))
	return nil
}

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
	if n := model.Dropped(m.Content); n > 0 {
		a.notice = a.deps.Text.Shell.Dropped.Of(n)
	}
	switch {
	case clean == "":
		return nil
	case a.top().Claims() != screen.Text && !a.top().TakesLists():
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
