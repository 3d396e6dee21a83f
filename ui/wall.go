package ui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/projector"
)

// Publisher puts a slide where the tafelscherm finds it.
type Publisher interface {
	// Publish shows a slide.
	Publish(s projector.Slide) error
	// Touch says that the table is still there.
	Touch()
}

// wall is what the tafelscherm shows: a place of the session, followed as it
// changes. It is made from the table layer alone.
type wall struct {
	place model.Place
	up    bool
	shown projector.Slide
}

// touchEvery is how often the tafelscherm is told that the table is there.
const touchEvery = 30 * time.Second

// touched asks for the next touch.
type touched struct{}

func (a *App) touch() tea.Cmd {
	a.deps.Publisher.Touch()
	return a.deps.Tick(touchEvery, touched{})
}

// toWall puts what the screen on top has on the wall; the same key takes it
// off again.
func (a *App) toWall() {
	t := a.deps.Text.Shell
	p := a.shows()
	slide := a.slide(p)
	switch {
	case a.wall.up && a.wall.place == p:
		a.wall = wall{}
		slide = projector.Slide{Kind: projector.Nothing}
		a.notice = t.WallOff
	case slide.Kind == projector.Nothing && a.asksOnWall():
		a.offWall()
		a.notice = t.WallOff
		return
	case slide.Kind == projector.Nothing:
		a.notice = t.WallNone
		return
	default:
		a.wall = wall{place: p, up: true}
		a.notice = assets.Fill(t.WallOn, "what", a.wallName(p))
	}
	a.publish(slide)
}

// shows is what the screen on top has for the wall: its own, or its step.
func (a *App) shows() model.Place {
	if p, ok := a.top().Shows(a.scene()); ok {
		return p
	}
	return model.Place{Step: a.here().stack.step}
}

// follow shows the wall's place as it is now.
func (a *App) follow() {
	if a.wall.up && a.desk != nil && a.wall.place.Step != model.StepQuestion { // a question stays as it was put
		a.publish(a.slide(a.wall.place))
	}
}

func (a *App) publish(s projector.Slide) {
	a.wall.shown = s
	if err := a.deps.Publisher.Publish(s); err != nil {
		a.notice = a.deps.Text.Sentence(err)
	}
}

// offWall leaves nothing of a session on the wall when it is left.
func (a *App) offWall() {
	if a.wall.up {
		a.wall = wall{}
		a.publish(projector.Slide{Kind: projector.Nothing})
	}
}

// slide makes the page of a place from what the table may see.
func (a *App) slide(p model.Place) projector.Slide {
	m := slideMaker{t: a.deps.Text, s: a.desk.history.Session().Table(), now: date.MomentOf(a.deps.Now())}
	s := m.of(p)
	s.Lang = string(a.deps.Text.Lang)
	return s
}

// wallName says in a word or two what is on the wall.
func (a *App) wallName(p model.Place) string {
	m := slideMaker{t: a.deps.Text, s: a.desk.history.Session().Table()}
	return m.name(p)
}

// greatLines is the wall's page in this window ("groot"), for a mirrored
// screen: what is on the wall, else what the screen on top has for it.
func (a *App) greatLines() []string {
	slide := a.wall.shown
	if !a.wall.up {
		slide = a.slide(a.shows())
	}
	return strings.Split(projector.Draw(a.theme, slide, a.size.Width, a.size.Height), "\n")
}
