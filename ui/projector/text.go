package projector

import (
	"strings"
	"unicode"

	"charm.land/lipgloss/v2"

	"regietafel/ui/theme"
	"regietafel/ui/widget"
)

// look is how one letter is shown: the style of its line, and whether it
// is in square brackets.
type look struct {
	style    Style
	brackets bool
}

func (l look) of(t theme.Theme) lipgloss.Style {
	switch {
	case l.brackets && l.style == Changed:
		return t.Open.Bold(true)
	case l.brackets || l.style == Open:
		return t.Open
	}
	switch l.style {
	case Strong:
		return t.Strong
	case Dim:
		return t.Dim
	case Changed:
		return t.Accent
	}
	return t.Plain
}

// paragraph is a Line with those that join it.
type paragraph struct {
	mark  string
	dim   bool // belongs to the one above
	text  []rune
	looks []look // of each letter
}

// paragraphs puts lines together; those without words or mark are left out.
func paragraphs(lines []Line) []paragraph {
	var out []paragraph
	for i, l := range lines {
		if i == 0 || !l.Joins {
			out = append(out, paragraph{mark: l.Mark, dim: l.Style == Dim && l.Mark == ""})
		}
		p := &out[len(out)-1]
		for _, r := range l.Text {
			p.text, p.looks = append(p.text, r), append(p.looks, look{style: l.Style})
		}
	}
	kept := out[:0]
	for _, p := range out {
		if p.mark != "" || strings.TrimSpace(string(p.text)) != "" {
			p.markBrackets()
			kept = append(kept, p)
		}
	}
	return kept
}

// markBrackets marks each pair of square brackets and what is between. One
// that is not closed, as while it is typed, marks nothing.
func (p *paragraph) markBrackets() {
	from := -1
	for i, r := range p.text {
		switch {
		case r == '[' && from < 0:
			from = i
		case r == ']' && from >= 0:
			for j := from; j <= i; j++ {
				p.looks[j].brackets = true
			}
			from = -1
		}
	}
}

// rows breaks the paragraph into styled lines of at most width cells.
func (p *paragraph) rows(t theme.Theme, width int) []string {
	lines := widget.Wrap(string(p.text), width)
	out, at := make([]string, len(lines)), 0
	for i, l := range lines {
		out[i], at = p.row(t, []rune(l), at)
	}
	return out
}

// row styles one broken line. Breaking lines drops nothing but white space, so
// its letters are found in their order from at on.
func (p *paragraph) row(t theme.Theme, line []rune, at int) (string, int) {
	var b strings.Builder
	from, now := 0, look{}
	flush := func(to int) {
		if to > from {
			b.WriteString(now.of(t).Render(string(line[from:to])))
		}
		from = to
	}
	for i, r := range line {
		for at < len(p.text) && !same(p.text[at], r) {
			at++
		}
		if at < len(p.text) {
			if l := p.looks[at]; l != now {
				flush(i)
				now = l
			}
			at++
		}
	}
	flush(len(line))
	return b.String(), at
}

func same(text, shown rune) bool { return text == shown || shown == ' ' && unicode.IsSpace(text) }

// balanced is the smallest width in which the text takes no more lines: so
// that no single word is left over on the last one.
func balanced(text string, width int) int {
	lines := len(widget.Wrap(text, width))
	if lines < 2 || lines > 8 {
		return width
	}
	for width > 20 && len(widget.Wrap(text, width-1)) == lines {
		width--
	}
	return width
}
