package ui

import (
	"errors"
	"strconv"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/partners"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// making is the files that are being made. How far that is, is written by the command
// that makes them and read for the notice line.
type making struct {
	asked    screen.Write
	done, of atomic.Int64
}

// made is the answer of that command: where the files are, or why not.
type made struct {
	of    *making
	path  string
	fault *model.Fault
}

// stillMaking is a look at how far it is, after a second and then twice in each.
type stillMaking struct{ of *making }

// The times of those looks.
const (
	firstLook = time.Second
	nextLook  = time.Second / 2
)

// preview asks for a document of the table layer.
func (a *App) preview(x screen.Preview) tea.Cmd {
	table, exporter := a.desk.history.Session().Table(), a.deps.Exporter
	return func() tea.Msg {
		lines, err := exporter.Preview(table, x.Document, x.Partner)
		if err != nil {
			return failed{err}
		}
		return screen.Previewed{Document: x.Document, Partner: x.Partner, Lines: lines}
	}
}

// write asks for files of the table layer.
func (a *App) write(x screen.Write) tea.Cmd {
	table, exporter := a.desk.history.Session().Table(), a.deps.Exporter
	m := &making{asked: x}
	a.desk.making = m
	return tea.Batch(a.deps.Tick(firstLook, stillMaking{m}), func() tea.Msg {
		path, err := exporter.Write(table, x, func(done, of int) {
			m.done.Store(int64(done))
			m.of.Store(int64(of))
		})
		if err == nil {
			return made{of: m, path: path}
		}
		f := model.Fault{Code: model.FaultOutput, Path: path, Err: err}
		errors.As(err, &f)
		return made{of: m, path: path, fault: &f}
	})
}

// looksOn says how far the files are, while they are being made.
func (a *App) looksOn(m stillMaking) tea.Cmd {
	if a.desk == nil || a.desk.making != m.of {
		return nil
	}
	a.notice = assets.Fill(a.deps.Text.Files.Busy, "n", strconv.Itoa(int(m.of.done.Load())), "of", strconv.Itoa(int(m.of.of.Load())))
	return a.deps.Tick(nextLook, m)
}

// made says where the files are, whatever screen is shown by now, or asks before one is
// replaced.
func (a *App) made(m made) tea.Cmd {
	if a.desk != nil && a.desk.making == m.of {
		a.desk.making, a.notice = nil, ""
	}
	t := a.deps.Text.Files
	switch {
	case m.fault == nil && m.of.asked.Several():
		a.notice = assets.Fill(t.WrittenIn, "path", m.path)
	case m.fault == nil:
		a.notice = assets.Fill(t.WrittenAt, "path", m.path)
	case m.fault.Code != model.FaultExists || a.desk == nil:
		a.notice = a.deps.Text.Fault(*m.fault)
	default:
		a.here().stack.push(askReplace(t, m))
	}
	return nil
}

// askReplace asks whether a file that is there may be replaced.
func askReplace(t assets.Files, m made) screen.Screen {
	again := m.of.asked
	again.Overwrite = true
	options := []widget.Option{{ID: "no", Label: t.ExistsKeep}, {ID: "yes", Label: t.ExistsOverwrite}}
	return screen.NewQuestion(assets.Fill(t.Exists, "path", m.fault.Path), options, func(_ screen.Scene, answer string) screen.Action {
		if answer == "yes" {
			return screen.Instead(again)
		}
		return screen.Back{}
	})
}

// listRead is the lists of a file, for the layer in which they were asked for.
type listRead struct {
	layer model.Layer
	lists partners.ListRead
}

// readList asks for the lists of a file.
func (a *App) readList(x screen.ReadList) tea.Cmd {
	files, layer, text := a.deps.Files, a.desk.layer, a.deps.Text
	return func() tea.Msg {
		read := partners.ListRead{Path: x.Path}
		var err error
		if read.Sheets, err = files.Read(x.Path); err != nil {
			read.Fault = text.Sentence(err)
		}
		return listRead{layer, read}
	}
}

// listed gives the lists of a file to the screen that is on top of that layer.
func (a *App) listed(m listRead) tea.Cmd {
	if a.desk == nil {
		return nil
	}
	var cmds []tea.Cmd
	for _, at := range a.desk.sides() {
		if at.layer == m.layer {
			act, cmd := at.stack.top().Update(m.lists, a.sceneOf(at))
			cmds = append(cmds, cmd, a.act(at, act))
		}
	}
	return tea.Batch(cmds...)
}
