package closing

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/theme"
	"regietafel/ui/widget"
)

// preview shows a document before it becomes a file.
type preview struct {
	screen.Base
	document model.Document
	partner  model.ID // whose, of a meeneemblad
	lines    []screen.DocLine
	from     int
	asked    screen.Write // the file that was asked for
}

// files are the formats that a document can be written in, each with its key and
// its name, which is the same in every language.
var files = []struct {
	key, name string
	format    model.Format
}{
	{"h", "HTML", model.HTML},
	{"m", "Markdown", model.Markdown},
}

func newPreview(d model.Document) *preview { return &preview{document: d} }

// Commands are the files that can be made of it.
func (p *preview) Commands(sc screen.Scene) []screen.Command {
	var out []screen.Command
	for _, x := range files {
		word := assets.Fill(sc.Text.Closing.KeyFile, "format", x.name)
		out = append(out, screen.On(x.key, word, func() screen.Action { return p.write(x.format) }))
	}
	if p.document == model.TakeHome {
		out = append(out, screen.On("a", sc.Text.TakeHome.KeyAll, func() screen.Action {
			p.asked = everyone
			return everyone
		}))
	}
	return append(out, screen.Hint("↑↓", sc.Text.Keys.Move), screen.Hint("esc", sc.Text.Keys.Back))
}

// Update takes the document, the file's place, and keys.
func (p *preview) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	switch m := msg.(type) {
	case screen.Previewed:
		if m.Document == p.document && m.Partner == p.partner {
			p.lines = m.Lines
		}
		return nil, nil
	case screen.Written:
		return written(m, p.asked, sc), nil
	}
	if n := screen.Moves(msg, 15); n != 0 {
		p.from = max(p.from+n, 0)
		return nil, nil
	}
	act, _ := screen.Run(msg, p.Commands(sc))
	return act, nil
}

func (p *preview) write(f model.Format) screen.Action {
	p.asked = screen.Write{Document: p.document, Partner: p.partner, Format: f}
	return p.asked
}

// written says where a file that was asked for is, or asks before one is
// replaced.
func written(m screen.Written, asked screen.Write, sc screen.Scene) screen.Action {
	t := sc.Text.Closing
	switch {
	case m.Fault == nil && asked == everyone:
		return screen.Say{Sentence: assets.Fill(sc.Text.TakeHome.WrittenIn, "path", m.Path)}
	case m.Fault == nil:
		return screen.Say{Sentence: assets.Fill(t.WrittenAt, "path", m.Path)}
	case m.Fault.Code != model.FaultExists:
		return screen.Say{Sentence: sc.Text.Fault(*m.Fault)}
	}
	again := asked
	again.Overwrite = true
	return screen.Open{Screen: screen.NewQuestion(assets.Fill(t.Exists, "path", m.Fault.Path), []widget.Option{
		{ID: "no", Label: t.ExistsKeep}, {ID: "yes", Label: t.ExistsOverwrite},
	}, func(sc screen.Scene, answer string) screen.Action {
		if answer == "yes" {
			return screen.Instead(again)
		}
		return screen.Back{}
	})}
}

// name is what the document is called.
func (p *preview) name(sc screen.Scene) string {
	switch p.document {
	case model.Working:
		return sc.Text.Closing.Report
	case model.TakeHome:
		return assets.Fill(sc.Text.TakeHome.NameWith, "who", sc.Text.Label(sc.Session, p.partner))
	}
	return sc.Text.Closing.Decisions
}

// View draws the document as a page, with an arrow where it goes on.
func (p *preview) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := screen.Title(t, f, assets.Fill(sc.Text.Closing.PreviewTitle, "document", p.name(sc)), "")
	var body []string
	for _, l := range p.lines {
		body = append(body, drawn(t, l, f.Column()-2)...) // the arrow has its place
	}
	var shown []string
	shown, p.from = screen.Part(t, body, p.from, f.Height-len(lines), f.Column())
	return screen.Page(screen.Cut(append(lines, widget.Indent(shown, 2)...), f.Height)), nil
}

// drawn is a line of a document, broken behind its mark; where that leaves too
// little room, the mark is part of the text.
func drawn(t theme.Theme, l screen.DocLine, width int) []string {
	mark := strings.Repeat(" ", l.Indent) + l.Mark
	if width-widget.Width(mark) < 20 {
		l.Text, mark = strings.TrimSpace(strings.TrimSpace(l.Mark)+" "+l.Text), ""
	}
	hang := widget.Width(mark)
	lines := widget.Wrap(l.Text, width-hang)
	style, of := t.Plain, t.Dim
	switch l.Style {
	case screen.DocHeading:
		style = t.Accent
	case screen.DocStrong:
		style, of = t.Strong, t.Strong
	case screen.DocDim:
		style = t.Dim
	}
	if l.Style == screen.DocPlain {
		lines = widget.Marked(t, lines)
	}
	for i, text := range lines {
		if l.Style != screen.DocPlain {
			text = style.Render(text)
		}
		if i == 0 && mark != "" {
			text = of.Render(mark) + text
		} else {
			text = strings.Repeat(" ", hang) + text
		}
		lines[i] = text
	}
	return lines
}
