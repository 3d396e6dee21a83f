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
}

func newPreview(d model.Document) *preview { return &preview{document: d} }

// Commands are the files that can be made of it.
func (p *preview) Commands(sc screen.Scene) []screen.Command {
	t := sc.Text.Files
	out := []screen.Command{screen.On("f", t.KeyFile, func() screen.Action { return asFile(sc, p.document, p.partner) })}
	if p.document == model.TakeHome {
		out = append(out, screen.On("a", t.KeyEach, func() screen.Action { return asFile(sc, model.TakeHome, "") }))
	}
	return append(out, screen.Hint("↑↓", sc.Text.Keys.Move), screen.Hint("esc", sc.Text.Keys.Back))
}

// asFile asks as which file a document is made: those that hold the agreements alone
// are of the besluitenlijst.
func asFile(sc screen.Scene, d model.Document, partner model.ID) screen.Action {
	var options []widget.Option
	for _, f := range []model.Format{model.DOCX, model.ODT, model.HTML, model.Markdown, model.XLSX, model.CSV, model.ICS} {
		if f.Whole() || d == model.Decisions {
			options = append(options, widget.Option{ID: string(f), Label: sc.Text.Files.For[f]})
		}
	}
	return screen.Open{Screen: screen.NewQuestion(sc.Text.Files.Ask, options, func(_ screen.Scene, f string) screen.Action {
		return screen.Instead(screen.Write{Document: d, Partner: partner, Format: model.Format(f)})
	})}
}

// Update takes the document, and keys.
func (p *preview) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if m, ok := msg.(screen.Previewed); ok {
		if m.Document == p.document && m.Partner == p.partner {
			p.lines = m.Lines
		}
		return nil, nil
	}
	if n := screen.Moves(msg, 15); n != 0 {
		p.from = max(p.from+n, 0)
		return nil, nil
	}
	act, _ := screen.Run(msg, p.Commands(sc))
	return act, nil
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
