package screen

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Command is something that can be done now: its keys, its words, and what
// happens. A page lists its commands once; the footer, the help, the key table
// and the routing of keys read that list, so that the condition of a key stands
// in one place: where it is listed or left out.
type Command struct {
	key.Binding
	// Do gets the name of the key that was pressed. It is nil for a key that the
	// page takes by itself, such as the arrows, and lists for its readers only.
	Do func(pressed string) Action
}

// On is a command of one or more keys, with blanks between their names; the
// first is the one that people see.
func On(keys, words string, do func() Action) Command {
	return Command{Bind(words, strings.Fields(keys)...), func(string) Action { return do() }}
}

// Each is a command of several keys that each mean something of their own; shown
// is how people see them ("1-4").
func Each(keys, shown, words string, do func(pressed string) Action) Command {
	return Command{key.NewBinding(key.WithKeys(strings.Fields(keys)...), key.WithHelp(shown, words)), do}
}

// Hint lists a key that the page takes by itself.
func Hint(shown, words string) Command {
	return Command{Binding: key.NewBinding(key.WithKeys("\x00"+shown), key.WithHelp(shown, words))}
}

// Run does the command that a message is a key of; false when there is none.
func Run(msg tea.Msg, commands []Command) (Action, bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil, false
	}
	for _, c := range commands {
		if c.Do != nil && key.Matches(k, c.Binding) {
			return c.Do(k.String()), true
		}
	}
	return nil, false
}

// Bindings are the keys and words of commands.
func Bindings(commands []Command) []key.Binding {
	out := make([]key.Binding, len(commands))
	for i, c := range commands {
		out[i] = c.Binding
	}
	return out
}

// Bind makes a binding with its help.
func Bind(words string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown(keys[0]), words))
}

// shown is a key as people see it.
func shown(k string) string {
	switch k {
	case "enter":
		return "↵"
	case "space":
		return "␣"
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	}
	return k
}

// Moves returns how far a key or the wheel moves in a list of which page things
// are in view: 0 for any other message.
func Moves(msg tea.Msg, page int) int {
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		switch m.String() {
		case "up", "k":
			return -1
		case "down", "j":
			return 1
		case "pgup":
			return -page
		case "pgdown":
			return page
		case "home":
			return -1 << 20
		case "end":
			return 1 << 20
		}
	case tea.MouseWheelMsg:
		switch m.Button {
		case tea.MouseWheelUp:
			return -3
		case tea.MouseWheelDown:
			return 3
		}
	}
	return 0
}
