package ui

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
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

// shower is a screen that has something for the wall.
type shower interface {
	Shows(sc screen.Scene) model.Place
}

// toWall puts what the screen on top has on the wall; the same key takes it
// off again.
func (a *App) toWall() {
	t := a.deps.Text.Shell
	p := model.Place{Step: a.stack().step}
	if s, ok := a.top().(shower); ok {
		p = s.Shows(a.scene())
	}
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
		p := model.Place{Step: a.stack().step}
		if s, ok := a.top().(shower); ok {
			p = s.Shows(a.scene())
		}
		slide = a.slide(p)
	}
	return strings.Split(projector.Draw(a.theme, slide, a.width, a.height), "\n")
}
