package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/model/finding"
	"regietafel/ui/projector"
	"regietafel/ui/screen"
)

// asking is the question line of the open session: what is missing or odd, and
// the one question that is worth asking now. It does not change while somebody
// types.
type asking struct {
	found    []finding.Finding // of the revision and day below
	of       uint64
	day      date.Day
	known    bool
	now      finding.Finding // the one that is asked
	asked    finding.Bundle  // with those that are asked as one with it, or that a row folds
	asks     bool
	sentence string
	kept     bool        // it was gone after, and stays until it is answered
	shown    bool        // in TAFEL it is off unless asked for
	in       model.Layer // that the sentence was made for
}

// findings are worked out anew when the session or the day changes.
func (d *desk) findings(day date.Day, words finding.Words) []finding.Finding {
	q, s := &d.asking, d.history.Session()
	if !q.known || q.of != s.Revision || q.day != day {
		q.found, q.of, q.day, q.known = finding.In(s, day, words), s.Revision, day, true
	}
	return q.found
}

// forLayer are the findings that a layer may see.
func forLayer(found []finding.Finding, l model.Layer) []finding.Finding {
	if l == model.Regie {
		return found
	}
	var out []finding.Finding
	for _, f := range found {
		if f.Audience == model.Tafel {
			out = append(out, f)
		}
	}
	return out
}

// occasion is how far the meeting is, where the screen is.
func occasion(s model.Session, step model.Step) finding.Occasion {
	switch {
	case step == model.StepClosing, s.Phase == model.ReadBack, s.Phase == model.Settled:
		return finding.Afterwards
	case step == model.StepCarry:
		return finding.AtThePause
	}
	return finding.AtTheTable
}

// settle chooses the question for where the program is now. While something is
// being typed it leaves the question that is shown.
func (a *App) settle() {
	if a.desk == nil || a.top().Claims() == screen.Text && a.desk.asking.in == a.desk.layer {
		return
	}
	sc, q := a.scene(), &a.desk.asking
	q.in = sc.Layer
	row := a.top().Asks(sc)
	f, ok := a.worth(sc, row)
	if q.asks = ok && sc.Session.Phase != model.Settled; !q.asks {
		q.now, q.asked, q.sentence = finding.Finding{}, nil, ""
		return
	}
	if q.now, q.asked = f, row; len(row) < 2 || !row[0].Is(f) {
		q.asked = finding.Alike(sc.Session, sc.Findings, f)
	}
	if a.desk.layer == model.Regie {
		q.sentence = sc.Text.QuestionOf(sc.Session, q.asked, sc.Today())
	} else {
		q.sentence = sc.Text.WallQuestionOf(sc.Session, q.asked)
	}
}

// worth is the finding to ask about now: the one that was gone after until it
// is answered, the chosen row's, or the heaviest of the step. While an answer is
// given it is about nothing else.
func (a *App) worth(sc screen.Scene, row finding.Bundle) (finding.Finding, bool) {
	q, top := &a.desk.asking, a.top()
	q.kept = q.kept && slices.ContainsFunc(sc.Findings, func(f finding.Finding) bool { return f.Is(q.now) && f.Place == q.now.Place }) && !finding.IsAside(sc.Session, q.now)
	about, answering := a.answering(sc)
	if q.kept && (!answering || q.now.Of(about)) {
		return q.now, true
	}
	if len(row) > 0 && !finding.IsAside(sc.Session, row[0]) {
		return row[0], true
	}
	step := a.here().stack.part()
	if answering && about == "" {
		return finding.Finding{}, false
	}
	if three := finding.Three(sc.Session, sc.Findings); step == model.StepCarry && about == "" && len(three) > 0 {
		return three[0], true
	}
	worth := finding.Worth(sc.Session, sc.Findings, step, occasion(sc.Session, step))
	if chosen, ok := top.About(sc); ok && about == "" { // first what the chosen row is about
		about, answering = chosen, false
	}
	if i := slices.IndexFunc(worth, func(f finding.Finding) bool { return about != "" && f.Of(about) }); i >= 0 {
		return worth[i], true
	}
	if answering || len(worth) == 0 {
		return finding.Finding{}, false
	}
	return worth[0], true
}

// answering reports whether an answer is given by a digit now, and about what.
func (a *App) answering(sc screen.Scene) (model.ID, bool) {
	top := a.top()
	if top.Claims() != screen.Digits {
		return "", false
	}
	p, _ := top.Shows(sc)
	return p.ID, true
}

// pursue leads to where a finding is mended, into the card that its field is on.
func (a *App) pursue(f finding.Finding) tea.Cmd {
	a.desk.asking.now, a.desk.asking.kept = f, true
	at := a.here()
	cmd := a.lead(at, f.Place)
	if inner := at.stack.top().Inside(); inner != nil {
		at.stack.push(inner)
	}
	return cmd
}

// question is what the question line says; empty when there is none, or when
// the table did not ask for it.
func (a *App) question() string {
	if a.desk == nil || !a.desk.asking.asks || a.desk.asking.in != a.desk.layer || a.desk.layer == model.Tafel && !a.desk.asking.shown {
		return ""
	}
	return a.desk.asking.sentence
}

// askGo goes after the question; in TAFEL it shows the question, or puts it away.
func (a *App) askGo(string) tea.Cmd {
	q, t := &a.desk.asking, a.deps.Text.Asking
	if a.desk.layer == model.Tafel {
		if q.shown = !q.shown; !q.shown {
			a.notice = t.Off
		} else if !q.asks {
			a.notice = t.Nothing
		}
		return nil
	}
	if a.question() == "" {
		a.notice = t.Nothing
		return nil
	}
	return a.pursue(q.now)
}

// askAside sets the question aside, in REGIE; then the next one is shown.
func (a *App) askAside(string) tea.Cmd {
	q, t := &a.desk.asking, a.deps.Text.Asking
	switch {
	case a.question() == "":
		a.notice = t.Nothing
	case a.desk.layer == model.Regie:
		var changes []model.Change
		for _, f := range q.asked {
			if !finding.IsAside(a.desk.history.Session(), f) {
				changes = append(changes, finding.SetAside(f, false))
			}
		}
		cmd, _ := a.decide(a.here(), screen.Changing(changes...))
		if a.settle(); !q.asks {
			a.notice = t.Aside
		}
		return cmd
	}
	return nil
}

// askWall puts the question on the wall.
func (a *App) askWall(string) tea.Cmd {
	if a.question() == "" {
		a.notice = a.deps.Text.Asking.Nothing
		return nil
	}
	a.askOnWall()
	return nil
}

// askOnWall puts the question on the wall, in words without a name.
func (a *App) askOnWall() {
	t := a.deps.Text
	words := t.WallQuestionOf(a.desk.history.Session().Table(), a.desk.asking.asked)
	if words == "" {
		a.notice = t.Asking.NoWall
		return
	}
	if a.asksOnWall() && len(a.wall.shown.Lines) > 0 && a.wall.shown.Lines[0].Text == words { // the same key takes it off
		a.offWall()
		a.notice = t.Shell.WallOff
		return
	}
	a.wall = wall{place: model.Place{Step: model.StepQuestion}, up: true}
	a.notice = assets.Fill(t.Asking.OnWall, "question", words)
	a.publish(projector.Slide{Kind: projector.Sentence, Lang: string(t.Lang),
		Lines: []projector.Line{{Text: words, Style: projector.Strong}}})
}

// asksOnWall reports whether a question is on the wall.
func (a *App) asksOnWall() bool { return a.wall.up && a.wall.place.Step == model.StepQuestion }
