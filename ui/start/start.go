// Package start is the card on which a session opens: title, sitting and date,
// nothing else, so that it can be on the wall while people come in. From it the
// facilitator prepares, and opens and closes the table; each with a key of its
// own and a question, never by accident. The session's own facts are a page
// behind it.
package start

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the start card.
type Screen struct{ screen.Base }

// New makes the card.
func New() *Screen { return &Screen{} }

// Commands are the phase changes that are possible now, and the pages behind the
// card.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	out := []screen.Command{screen.On("enter right", enterWords(sc), func() screen.Action { return onward(sc.Session.Phase) })}
	if !sc.ReadOnly {
		out = append(out, passages(sc)...)
	}
	if sc.Session.Sitting > 1 {
		out = append(out, screen.On("a", sc.Text.Review.KeyOpen, func() screen.Action { return screen.Go{Place: model.Place{Step: model.StepReview}} }))
	}
	return append(out,
		screen.On("e", sc.Text.Start.KeyDetails, func() screen.Action { return screen.Go{Place: model.Place{Step: model.StepSession}} }),
		screen.On("t", sc.Text.Start.KeyDisplay, func() screen.Action { return screen.Open{Screen: display{}} }))
}

func enterWords(sc screen.Scene) string {
	t := sc.Text.Start
	switch sc.Session.Phase {
	case model.Preparation:
		return t.KeyPrepare
	case model.Settled:
		return t.KeyRead
	}
	return t.KeyGoOn
}

// passages lead from the phase that the session is in to the next one.
func passages(sc screen.Scene) []screen.Command {
	t := sc.Text.Start
	open := func(words string) screen.Command {
		return screen.On("o", words, func() screen.Action { return screen.Open{Screen: askWall(sc)} })
	}
	switch sc.Session.Phase {
	case model.Preparation:
		return []screen.Command{open(t.KeyOpen)}
	case model.TableOpen:
		return []screen.Command{screen.On("s", t.KeyClose, func() screen.Action { return screen.Open{Screen: screen.AskClose(sc)} })}
	case model.ReadBack:
		settle := screen.On("v", t.KeySettle, func() screen.Action { return screen.Open{Screen: screen.AskSettle(sc)} })
		return []screen.Command{settle, open(t.KeyOpenAgain)}
	}
	return []screen.Command{screen.On("h", t.KeyReopen, func() screen.Action { return screen.Changing(model.Reopen{At: sc.Now}) })}
}

// Update takes the commands.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	act, _ := screen.Run(msg, s.Commands(sc))
	return act, nil
}

// onward is where enter leads: to prepare in REGIE, or to the table.
func onward(p model.Phase) screen.Action {
	if p == model.Preparation {
		return screen.ToLayer{Layer: model.Regie, Step: model.StepOpgave}
	}
	return screen.ToLayer{Layer: model.Tafel, Step: model.StepOpgave}
}

// View draws the card in the middle of the page.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	sitting := assets.Fill(sc.Text.Shell.Sitting, "n", strconv.Itoa(max(sc.Session.Sitting, 1)))
	lines := make([]string, max(f.Height/3-1, 0))
	for _, l := range widget.Wrap(sc.Session.Title, f.Column()) {
		lines = append(lines, "  "+t.Strong.Render(l))
	}
	lines = append(lines, "", "  "+t.Dim.Render(widget.Fit(sitting+" · "+sc.Text.Date(sc.Session.Date), f.Width-2)))
	return screen.Page(screen.Cut(lines, f.Height)), nil
}

func askWall(sc screen.Scene) screen.Screen {
	t := sc.Text.Start
	return screen.NewQuestion(t.WallQuestion, []widget.Option{
		{ID: string(model.WallDisplay), Label: t.WallDisplay},
		{ID: string(model.WallMirrored), Label: t.WallMirrored},
		{ID: "none", Label: t.WallNothing},
	}, func(sc screen.Scene, answer string) screen.Action {
		wall := model.Wall(answer)
		if answer == "none" {
			wall = model.WallNothing
		}
		actions := []screen.Action{
			screen.Back{},
			screen.Decide{Changes: []model.Change{model.OpenTable{At: sc.Now, Wall: wall}}},
			screen.ToLayer{Layer: model.Tafel, Step: model.StepOpgave},
		}
		if sc.Session.Sitting > 1 && sc.Session.Phase == model.Preparation { // a later sitting begins with what was open
			actions = append(actions, screen.Go{Place: model.Place{Step: model.StepReview}})
		}
		said := screen.Say{Sentence: assets.Fill(t.OpenedNow, "time", sc.Text.Clock(sc.Now))}
		return screen.Then{Actions: append(actions, said)}
	})
}
