// Package closing is step 6: what is still to be read back, the question
// before the photo, the next date, who is answerable for what, and the
// documents.
package closing

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
)

// Screen is step 6.
type Screen struct{ sheet screen.Sheet }

// New makes the step with a field chosen.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone {
		f = fieldReadBack
	}
	return &Screen{sheet: screen.At(p.ID, f)}
}

// Rows that are no field of the session.
const (
	fieldReadBack  model.Field = "readback"
	fieldDecisions model.Field = "decisions"
	fieldReport    model.Field = "report"
	fieldTakeHome  model.Field = "takehome"
	fieldAfter     model.Field = "after"
)

type keyMap struct{ Edit, ReadBack, Close, Settle key.Binding }

func keys(t *assets.Text) keyMap {
	return keyMap{
		Edit:     screen.Bind(t.Keys.Open, "enter"),
		ReadBack: screen.Bind(t.Closing.KeyReadBack, "t"),
		Close:    screen.Bind(t.Closing.KeyClose, "s"),
		Settle:   screen.Bind(t.Start.KeySettle, "v"),
	}
}

// Bindings are the keys of the step.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	k := keys(sc.Text)
	out := []key.Binding{k.Edit, k.ReadBack}
	if sc.Session.Phase == model.TableOpen {
		out = append(out, k.Close)
	}
	if sc.Session.Phase == model.ReadBack {
		out = append(out, k.Settle)
	}
	return out
}

// Drafting is the sheet's.
func (s *Screen) Drafting() bool { return s.sheet.Drafting() }

// Claims are the sheet's.
func (s *Screen) Claims() screen.Claim { return s.sheet.Claims() }

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := rows(sc)
	if act, cmd, ok := s.sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	k := keys(sc.Text)
	switch {
	case screen.MatchKey(msg, k.ReadBack):
		return readBack(), nil
	case screen.MatchKey(msg, k.Close) && sc.Session.Phase == model.TableOpen:
		return screen.Open{Screen: screen.AskClose(sc)}, nil
	case screen.MatchKey(msg, k.Settle) && sc.Session.Phase == model.ReadBack:
		return screen.Open{Screen: screen.AskSettle(sc)}, nil
	case screen.MatchKey(msg, k.Edit):
		if r, ok := s.sheet.Row(rows); ok {
			if act := later(sc, r); act != nil {
				return act, nil
			}
			return open(sc, r)
		}
	}
	return nil, nil
}

func readBack() screen.Action {
	return screen.Go{Place: model.Place{Step: model.StepReadBack}}
}

// open opens a row that is no field: the read-back or a document.
func open(sc screen.Scene, r screen.Row) (screen.Action, tea.Cmd) {
	switch r.Field {
	case fieldReadBack:
		return readBack(), nil
	case fieldDecisions:
		return screen.Then{Actions: []screen.Action{screen.Open{Screen: newPreview(model.Decisions)},
			screen.Preview{Document: model.Decisions}}}, nil
	case fieldReport:
		return screen.Then{Actions: []screen.Action{screen.Open{Screen: newPreview(model.Working)},
			screen.Preview{Document: model.Working}}}, nil
	case fieldTakeHome:
		return takeHome(sc), nil
	}
	return nil, nil
}

// View draws the step.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	lines, cursor := s.sheet.View(sc, screen.Frame{Width: f.Width, Height: max(f.Height-1, 1), Theme: f.Theme}, rows(sc))
	if cursor != nil {
		cursor.Y++
	}
	return screen.Page(screen.Cut(append([]string{""}, lines...), f.Height)), cursor
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
	photo.Label = t.Photo
	if x.Photo == "" {
		photo.Below = t.PhotoHint
	}
	out := []screen.Row{{Field: fieldReadBack, Label: t.ReadBack, Value: asked}}
	out = append(out, settlingRows(sc)...)
	out = append(out, photo,
		screen.Row{Heading: true},
		screen.DateRow(sc, model.FieldNext, x.Next.Date),
		screen.TextRow(sc, "", model.FieldNextBy, x.Next.By),
		screen.DateRow(sc, model.FieldBefore, x.Next.Before),
		screen.LongRow(sc, "", model.FieldOutside, x.Outside),
		screen.Row{Heading: true, Label: t.Documents},
		screen.Row{Field: fieldDecisions, Label: t.Decisions, Value: t.DecisionsAbout},
		screen.Row{Field: fieldReport, Label: t.Report, Value: t.ReportAbout},
		screen.Row{Field: fieldTakeHome, Label: sc.Text.TakeHome.Name, Value: sc.Text.TakeHome.About},
	)
	if n := len(x.After); n > 0 {
		out = append(out, screen.Row{Field: fieldAfter, Label: t.AfterTitle, Value: t.After.Of(n), Below: after(sc)})
	}
	out = append(out, roundRows(sc)...)
	return append(out, answerable(sc)...)
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
