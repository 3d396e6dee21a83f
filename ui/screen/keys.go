package screen

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Bind makes a binding with its help.
func Bind(help string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown(keys[0]), help))
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

// Doc is a binding for the footer and help that Update handles by itself.
func Doc(keys, help string) key.Binding {
	return key.NewBinding(key.WithKeys("\x00"+keys), key.WithHelp(keys, help))
}

// MatchKey tells whether a message is a key of a binding.
func MatchKey(msg tea.Msg, b key.Binding) bool {
	k, ok := msg.(tea.KeyPressMsg)
	return ok && key.Matches(k, b)
}

// Moves gives how far a key or the wheel moves in a list of which page things
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
