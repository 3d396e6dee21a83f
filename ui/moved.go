package ui

import (
	"errors"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// lookEvery is how often it is looked whether the file is still found under its
// name, beside each save.
const lookEvery = 2 * time.Second

type looking struct{}

// looked brings what was seen.
type looked struct{ err error }

func (a *App) look() tea.Cmd {
	lib := a.deps.Library
	return func() tea.Msg { return looked{lib.Here()} }
}

// looked takes it that the file is elsewhere: then nothing is stored any more,
// whatever was before. What could not be told now is told by the next save.
func (a *App) looked(m looked) tea.Cmd {
	again := a.deps.Tick(lookEvery, looking{})
	var f model.Fault
	moved := errors.As(m.err, &f) && f.Code == model.FaultMoved
	switch s := &a.save; {
	case moved && a.desk != nil && s.fault == nil && !s.flying:
		s.fault = &f
	case m.err == nil && s.fault != nil && s.fault.Code == model.FaultMoved && !s.flying: // it is back
		return tea.Batch(again, a.store())
	}
	return again
}

// moved reports whether the last save was refused because the file is elsewhere.
func (a *App) moved() bool {
	return a.save.fault != nil && a.save.fault.Code == model.FaultMoved && !a.save.flying
}

// saveElsewhere asks for another name.
func (a *App) saveElsewhere() tea.Cmd {
	t := a.deps.Text.Shell
	if _, asked := a.top().(*elsewhere); asked {
		return nil
	}
	form := screen.NewForm(t.Elsewhere, []screen.Input{{Label: t.ElsewherePath, Text: a.deps.Library.Elsewhere(), Mark: " "}},
		func(_ screen.Scene, texts []string) (screen.Action, error) {
			path := strings.TrimSpace(texts[0])
			if path == "" {
				return nil, model.Problem{Code: model.CodeEmpty}
			}
			return screen.Do(screen.Back{}, screen.SaveAs{Path: path}), nil
		})
	a.here().stack.push(&elsewhere{form})
	return nil
}

// elsewhere is the question for another name. What is typed in it is no part of
// the table.
type elsewhere struct{ *screen.Form }

// Held is nothing.
func (*elsewhere) Held(screen.Scene) screen.Held { return nil }

// Leave is nothing.
func (*elsewhere) Leave(screen.Scene) screen.Action { return nil }

// savedAs brings the end of saving under another name.
type savedAs struct {
	path string
	err  error
}

func (a *App) saveAs(x screen.SaveAs) tea.Cmd {
	lib := a.deps.Library
	return func() tea.Msg {
		err := lib.SaveAs(x.Path)
		return savedAs{lib.Path(), err}
	}
}

func (a *App) savedAs(m savedAs) tea.Cmd {
	if m.err != nil {
		a.notice = a.deps.Text.Sentence(m.err)
		if a.leaving.closed {
			return a.end()
		}
		return nil
	}
	a.notice = assets.Fill(a.deps.Text.Shell.SavedElsewhere, "path", m.path)
	a.save.stored = 0 // also of what was overwritten
	if cmd := a.store(); cmd != nil || a.save.flying {
		return cmd
	}
	return a.settled()
}
