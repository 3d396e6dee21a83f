package screen

import (
	"slices"
	"strings"

	"regietafel/ui/theme"
	"regietafel/ui/widget"
)

// Page joins lines to a picture.
func Page(lines []string) string { return strings.Join(lines, "\n") }

// Title is the first lines of a page: its name and what stands at the right.
func Title(t theme.Theme, f Frame, name, aside string) []string {
	return []string{"", "  " + widget.Spread(t.Strong.Render(widget.Fit(name, f.Width-4)), t.Dim.Render(aside), max(f.Width-4, 1)), ""}
}

// Empty is what an empty page says: what to do next.
func Empty(f Frame, sentence string) []string {
	var out []string
	for _, l := range widget.Wrap(sentence, f.Column()) {
		out = append(out, "  "+f.Theme.Dim.Render(l))
	}
	return append([]string{""}, out...)
}

// Bar is the margin before a line of a list: the bar for the chosen one.
func Bar(t theme.Theme, chosen bool) string {
	if chosen {
		return t.Accent.Render("▌") + " "
	}
	return "  "
}

// Cut takes at most height lines.
func Cut(lines []string, height int) []string {
	return lines[:min(len(lines), max(height, 0))]
}

// Part returns as many lines of a body as there is room for (one at least), and
// which line is the first: from, or an earlier one where that keeps the room
// full. An arrow at the end says that the body goes on.
func Part(t theme.Theme, body []string, from, room, width int) ([]string, int) {
	room = max(room, 1)
	from = min(from, max(len(body)-room, 0))
	shown := slices.Clone(Cut(body[from:], room))
	if n := len(shown); from+n < len(body) {
		shown[n-1] = widget.Spread(shown[n-1], t.Dim.Render("↓"), width)
	}
	return shown, from
}
