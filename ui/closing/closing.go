// Package closing is step 6: what is still to be read back, the question
// before the photo, the next date, who is answerable for what, and the
// documents.
package closing

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Screen is step 6.
type Screen struct{ screen.SheetPage }

// New makes the step with a field chosen; the read-back if none is named.
func New(p model.Place) *Screen {
	if p.Field == model.FieldNone && p.ID == "" {
		return &Screen{screen.SheetPage{Sheet: screen.AtKey(readBackKey)}}
	}
	return &Screen{screen.SheetPage{Sheet: screen.At(p.ID, p.Field)}}
}

// readBackKey is the first row.
const readBackKey = "readback"

// Commands are the keys of the step.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command { return commands(sc) })
}

func commands(sc screen.Scene) []screen.Command {
	t := sc.Text
	out := []screen.Command{screen.Hint("↵", t.Keys.Open), screen.On("t", t.Closing.KeyReadBack, readBack)}
	out = append(out, screen.On("a", t.Files.KeyAll, all))
	switch sc.Session.Phase {
	case model.TableOpen:
		out = append(out, screen.On("s", t.Closing.KeyClose, func() screen.Action { return screen.Open{Screen: screen.AskClose(sc)} }))
	case model.ReadBack:
		out = append(out, screen.On("v", t.Start.KeySettle, func() screen.Action { return screen.Open{Screen: screen.AskSettle(sc)} }))
	}
	return out
}

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	return s.Route(msg, sc, rows(sc), func() []screen.Command { return commands(sc) })
}

// all makes every document in every format, in one folder.
func all() screen.Action { return screen.Write{} }

func readBack() screen.Action {
	return screen.Go{Place: model.Place{Step: model.StepReadBack}}
}

// documentRow shows a document before it becomes a file.
func documentRow(d model.Document, label, about string) screen.Row {
	return screen.Row{Key: string(d), Label: label, Value: about, Leads: func() screen.Action {
		return screen.Do(screen.Open{Screen: newPreview(d)}, screen.Preview{Document: d})
	}}
}

// View draws the step.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	return s.Draw(sc, f, []string{""}, rows(sc))
}

func rows(sc screen.Scene) []screen.Row {
	t, x := sc.Text.Closing, sc.Session
	asked := t.AllAsked
	if len(x.Agreements) == 0 {
		asked = sc.Text.Docs.NoAgreements
	}
	if n := len(x.Waiting()); n > 0 {
		asked = t.ToAsk.Of(n)
	} else if n := len(x.Unbound()); n > 0 {
		asked = t.Unbound.Of(n)
	}
	photo := screen.TextRow(sc, "", model.FieldPhoto, x.Photo)
	if x.Photo == "" && sc.Layer == model.Tafel { // in REGIE it is the next question
		photo.Below = t.PhotoHint
	}
	out := []screen.Row{{Key: readBackKey, Label: t.ReadBack, Value: asked, Leads: readBack}}
	out = append(out, settlingRows(sc)...)
	out = append(out, photo)
	points, unsaid := screen.GoesHome(sc)
	if open := strings.TrimSpace(assets.Capital(points) + " " + strings.Join(unsaid, " ")); open != "" {
		out = append(out, screen.Row{Key: "home", Label: t.GoesHome, Value: open, Leads: leads(model.Place{Step: model.StepCarry})})
	}
	out = append(out, screen.Row{Heading: true},
		screen.DateRow(sc, model.FieldNext, x.Next.Date),
		screen.TextRow(sc, "", model.FieldNextBy, x.Next.By),
		screen.DateRow(sc, model.FieldBefore, x.Next.Before),
		screen.LongRow(sc, "", model.FieldOutside, x.Outside),
		screen.Row{Heading: true, Label: t.Documents},
		documentRow(model.Decisions, t.Decisions, t.DecisionsAbout+"; "+whereTo(sc)),
		documentRow(model.Working, t.Report, t.ReportAbout),
		screen.Row{Key: string(model.TakeHome), Label: sc.Text.TakeHome.Name, Value: sc.Text.TakeHome.About,
			Leads: func() screen.Action { return takeHome(sc) }},
		screen.Row{Key: "all", Label: sc.Text.Files.All, Value: sc.Text.Files.AllAbout, Leads: all},
		screen.PickRow(sc, "", model.FieldSpread, x.Spread, sc.Text.Spreads),
	)
	if n := len(x.After); n > 0 {
		out = append(out, screen.Row{Key: "after", Label: t.AfterTitle, Value: t.After.Of(n), Below: after(sc)})
	}
	out = append(out, roundRows(sc)...)
	return append(out, answerable(sc)...)
}

// whereTo is to whom the besluitenlijst goes: where the table did not choose, it may
// travel.
func whereTo(sc screen.Scene) string {
	if spread := sc.Session.Spread; spread != model.SpreadUnsaid {
		return sc.Text.Spreads[spread]
	}
	return sc.Text.Closing.MayTravel
}

// answerable are the partners with what each is answerable for.
func answerable(sc screen.Scene) []screen.Row {
	if len(sc.Session.Partners) == 0 {
		return nil
	}
	out := []screen.Row{{Heading: true, Label: sc.Text.Closing.Answerable}}
	for _, p := range sc.Session.Partners {
		r := screen.TextRow(sc, p.ID, model.FieldAnswerable, p.Answerable)
		r.Label = p.Label()
		out = append(out, r)
	}
	return out
}

func after(sc screen.Scene) string {
	var out []string
	for _, a := range sc.Session.After {
		out = append(out, sc.Text.Change(sc.Session, a.Kind, a.ID, a.Field))
	}
	return assets.Names(out, 6)
}
