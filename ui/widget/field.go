package widget

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"regietafel/ui/theme"
)

// Field is a place to type in: one line, or several. It keeps what it began
// with, and the sentence that says what cannot be.
type Field struct {
	line  textinput.Model
	area  textarea.Model
	long  bool // several lines
	wraps bool // one line of text, drawn over several
	start string
	err   string
}

// NewLine makes a focused field of one line.
func NewLine(text string) Field {
	in := textinput.New()
	in.Prompt = ""
	in.SetVirtualCursor(false)
	in.SetStyles(textinput.Styles{})
	in.KeyMap.Paste = key.NewBinding(key.WithDisabled())
	in.SetValue(text)
	in.Focus()
	return Field{line: in, start: text}
}

// NewArea makes a focused field of several lines, with the cursor at the end.
func NewArea(text string) Field {
	in := textarea.New()
	in.Prompt = ""
	in.ShowLineNumbers = false
	in.EndOfBufferCharacter = ' '
	in.SetVirtualCursor(false)
	in.SetStyles(textarea.Styles{})
	in.CharLimit, in.MaxHeight, in.MaxContentHeight, in.MaxWidth = 0, 0, 0, 0
	in.KeyMap.Paste = key.NewBinding(key.WithDisabled())
	in.KeyMap.CopySelection = key.NewBinding(key.WithDisabled())
	in.KeyMap.TransposeCharacterBackward = key.NewBinding(key.WithDisabled())
	in.SetValue(text)
	in.Focus()
	return Field{area: in, long: true, start: text}
}

// NewWrapped makes a focused field of one line of text that is drawn over as
// many lines as it needs, so that all of it can be read while it is typed.
func NewWrapped(text string) Field {
	f := NewArea(text)
	f.long, f.wraps = false, true
	f.area.KeyMap.InsertNewline = key.NewBinding(key.WithDisabled())
	return f
}

// Long reports whether the field has several lines.
func (f *Field) Long() bool { return f.long }

// Value is the text of the field.
func (f *Field) Value() string {
	if f.long || f.wraps {
		return f.area.Value()
	}
	return f.line.Value()
}

// Changed reports whether the text differs from what it was than at the start.
func (f *Field) Changed() bool { return f.Value() != f.start }

// Set puts text in the field, with the cursor behind it.
func (f *Field) Set(text string) {
	if f.long || f.wraps {
		f.area.SetValue(text)
		f.area.MoveToEnd()
		return
	}
	f.line.SetValue(text)
	f.line.CursorEnd()
}

// Fail says at the field, in a sentence, what cannot be; empty takes it away.
func (f *Field) Fail(sentence string) { f.err = sentence }

// Failed is the sentence at the field.
func (f *Field) Failed() string { return f.err }

// Update takes a key or a paste. A key takes the sentence at the field away.
func (f *Field) Update(msg tea.Msg) {
	if paste, ok := msg.(tea.PasteMsg); ok && !f.long {
		msg = tea.PasteMsg{Content: strings.Join(strings.Fields(paste.Content), " ")}
	}
	before := f.Value()
	if f.long || f.wraps {
		f.area, _ = f.area.Update(msg)
	} else {
		f.line, _ = f.line.Update(msg)
	}
	if f.Value() != before {
		f.err = ""
	}
}

// View draws the field in so much room. A line scrolls sideways, an area up
// and down; brackets are marked in an area. The cursor is never outside.
func (f *Field) View(t theme.Theme, width, height int) ([]string, *tea.Cursor) {
	if width < 2 || height < 1 {
		return []string{Fit(f.Value(), width)}, nil
	}
	if !f.long && !f.wraps {
		f.line.SetWidth(width - 1)
		return []string{Fit(f.line.View(), width)}, inside(f.line.Cursor(), width, 1)
	}
	if f.area.Width() != width {
		f.area.SetWidth(width)
	}
	lines := len(Wrap(f.Value(), width))
	f.area.SetHeight(max(1, min(lines+1, height)))
	text := strings.Split(strings.TrimRight(f.area.View(), "\n"), "\n")
	for i := range text {
		text[i] = Fit(strings.TrimRight(text[i], " "), width)
	}
	cursor := inside(f.area.Cursor(), width, height)
	if spare := len(text) - 1; spare >= lines && text[spare] == "" && (cursor == nil || cursor.Y < spare) {
		text = text[:spare] // the line that the cursor does not need yet
	}
	return Marked(t, text), cursor
}

// inside drops a cursor that is out of the field.
func inside(c *tea.Cursor, width, height int) *tea.Cursor {
	if c == nil || c.X < 0 || c.Y < 0 || c.Y >= height {
		return nil
	}
	c.X = min(c.X, width-1)
	c.Blink = false
	return c
}

// Marked returns the lines with what is in square brackets marked softly,
// also where brackets run over a line's end.
func Marked(t theme.Theme, lines []string) []string {
	out, open := make([]string, len(lines)), false
	for i, l := range lines {
		var b strings.Builder
		for l != "" {
			cut, next := len(l), open
			if j := strings.IndexAny(l, "[]"); j >= 0 && (l[j] == '[') != open {
				cut, next = j, !open
				if open {
					cut++ // the bracket belongs to what it closes
				}
			} else if j >= 0 {
				cut = j + 1
			}
			style := t.Plain
			if open {
				style = t.Open
			}
			b.WriteString(style.Render(l[:cut]))
			l, open = l[cut:], next
		}
		out[i] = b.String()
	}
	return out
}
