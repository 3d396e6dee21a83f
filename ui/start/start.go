// Package start is the card on which a session opens: title, sitting and date,
// nothing else, so that it can be on the wall while people come in. From it the
// facilitator prepares, and opens and closes the table; each with a key of its
// own and a question, never by accident. The session's own facts are a page
// behind it.
package start

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is the start card.
type Screen struct{}

// New makes the card.
func New() *Screen { return &Screen{} }

type keyMap struct{ Go, Open, Close, Settle, Reopen, Review, Details, Display key.Binding }

func keys(t *assets.Text, p model.Phase) keyMap {
	open := t.Start.KeyOpen
	if p == model.ReadBack {
		open = t.Start.KeyOpenAgain
	}
	enter := map[model.Phase]string{model.Preparation: t.Start.KeyPrepare, model.Settled: t.Start.KeyRead}[p]
	if enter == "" {
		enter = t.Start.KeyGoOn
	}
	return keyMap{
		Go:      screen.Bind(enter, "enter", "right"),
		Open:    screen.Bind(open, "o"),
		Close:   screen.Bind(t.Start.KeyClose, "s"),
		Settle:  screen.Bind(t.Start.KeySettle, "v"),
		Reopen:  screen.Bind(t.Start.KeyReopen, "h"),
		Review:  screen.Bind(t.Review.KeyOpen, "a"),
		Details: screen.Bind(t.Start.KeyDetails, "e"),
		Display: screen.Bind(t.Start.KeyDisplay, "t"),
	}
}

// Bindings are the passages from the phase that the session is in.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	k := keys(sc.Text, sc.Session.Phase)
	out := []key.Binding{k.Go}
	if !sc.ReadOnly {
		switch sc.Session.Phase {
		case model.Preparation:
			out = append(out, k.Open)
		case model.TableOpen:
			out = append(out, k.Close)
		case model.ReadBack:
			out = append(out, k.Settle, k.Open)
		case model.Settled:
			out = append(out, k.Reopen)
		}
	}
	if sc.Session.Sitting > 1 {
		out = append(out, k.Review)
	}
	return append(out, k.Details, k.Display)
}

// Claims is None.
func (s *Screen) Claims() screen.Claim { return screen.None }

// Update takes the passages.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	k, phase := keys(sc.Text, sc.Session.Phase), sc.Session.Phase
	switch {
	case screen.MatchKey(msg, k.Go):
		return onward(phase), nil
	case screen.MatchKey(msg, k.Review) && sc.Session.Sitting > 1:
		return screen.Go{Place: model.Place{Step: model.StepReview}}, nil
	case screen.MatchKey(msg, k.Details):
		return screen.Go{Place: model.Place{Step: model.StepSession}}, nil
	case screen.MatchKey(msg, k.Display):
		return screen.Open{Screen: display{}}, nil
	case sc.ReadOnly:
	case screen.MatchKey(msg, k.Open) && (phase == model.Preparation || phase == model.ReadBack):
		return screen.Open{Screen: askWall(sc)}, nil
	case screen.MatchKey(msg, k.Close) && phase == model.TableOpen:
		return screen.Open{Screen: screen.AskClose(sc)}, nil
	case screen.MatchKey(msg, k.Settle) && phase == model.ReadBack:
		return screen.Open{Screen: screen.AskSettle(sc)}, nil
	case screen.MatchKey(msg, k.Reopen) && phase == model.Settled:
		return screen.Decide{Changes: []model.Change{model.Reopen{At: sc.Now}}}, nil
	}
	return nil, nil
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
