package projector

import (
	"regexp"
	"strings"

	"regietafel/ui/widget"
)

// digits are drawn at most three cells wide and five high; each cell is two wide on
// the page, so that it is as wide as it is high.
var digits = map[rune][5]string{
	'0': {"###", "# #", "# #", "# #", "###"}, '1': {"#", "#", "#", "#", "#"},
	'2': {"###", "  #", "###", "#  ", "###"}, '3': {"###", "  #", "###", "  #", "###"},
	'4': {"# #", "# #", "###", "  #", "  #"}, '5': {"###", "#  ", "###", "  #", "###"},
	'6': {"###", "#  ", "###", "# #", "###"}, '7': {"###", "  #", "  #", "  #", "  #"},
	'8': {"###", "# #", "###", "# #", "###"}, '9': {"###", "# #", "###", "  #", "###"},
	':': {" ", "#", " ", "#", " "},
}

var clockFace = regexp.MustCompile(`^\d{1,2}:\d{2}$`)

// clock draws a time on the first line of a Slide large, where there is room.
func (p page) clock(s Slide, room int, airy bool) ([]string, bool) {
	if len(s.Lines) == 0 || !clockFace.MatchString(s.Lines[0].Text) || p.column < 40 {
		return nil, false
	}
	lines := p.face(s.Lines[0].Text)
	if all := paragraphs(s.Lines[1:]); len(all) > 0 {
		lines = append(append(lines, "", ""), p.set(all, s.Kind, airy)...)
	}
	return lines, len(lines) <= room
}

func (p page) face(text string) []string {
	out := make([]string, 5)
	for i := range out {
		var row []string
		for _, r := range text {
			row = append(row, strings.NewReplacer("#", "██", " ", "  ").Replace(digits[r][i]))
		}
		out[i] = p.theme.Plain.Render(strings.Join(row, "  "))
	}
	return out
}

// neutral is the screen when there is nothing to show.
func neutral(p page, w Words) string {
	lines := make([]string, max(p.height/2-1, 0), p.height+4)
	for _, text := range []string{w.Name, "", w.Waiting} {
		text = widget.Fit(text, p.width)
		lines = append(lines, strings.Repeat(" ", p.left(widget.Width(text)))+p.theme.Dim.Render(text))
	}
	for len(lines) < p.height {
		lines = append(lines, "")
	}
	return strings.Join(lines[:p.height], "\n")
}
