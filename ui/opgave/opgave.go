// Package opgave is step 1: first what must happen, then who. One text, edited
// live while the table watches; words in square brackets are not agreed yet.
// The four things that make it concrete are below it (field rule 1).
package opgave

import (
	"slices"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is step 1.
type Screen struct {
	screen.SheetPage
	more bool // what is folded away is shown
}

// New makes the step with a field chosen; the text if none is named.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone {
		f = model.FieldOpgave
	}
	return &Screen{screen.SheetPage{Sheet: screen.At(p.ID, f)}, folded(p)}
}

// Commands are the keys of the step.
func (s *Screen) Commands(sc screen.Scene) []screen.Command {
	return s.Offer(sc, func() []screen.Command { return s.commands(sc, s.rows(sc)) })
}

func (s *Screen) commands(sc screen.Scene, rows []screen.Row) []screen.Command {
	t, o := sc.Text.Opgave, sc.Session.Opgave
	out := []screen.Command{screen.Hint("↵", sc.Text.Keys.Edit)}
	if unheld(sc) {
		out = append(out, screen.On("h", sc.Text.Review.KeyHolds, func() screen.Action { return screen.TryDecide(sc, model.Hold{At: sc.Now}) }))
	}
	if o.Edited() {
		out = append(out, screen.On("v", t.KeyVersion, func() screen.Action { return screen.Open{Screen: newVersion(sc)} }))
	}
	r, _ := s.Sheet.Row(rows)
	if f := facet(o, r.Field); f != nil {
		out = append(out, screen.On("s", t.KeyInText, func() screen.Action { return inText(r.Field, *f) }))
	}
	if r.ID != "" {
		out = append(out, screen.On("d", sc.Text.Keys.Delete, func() screen.Action { return screen.TryDecide(sc, model.RemoveItem{ID: r.ID}) }))
	}
	if len(o.Versions) > 0 {
		out = append(out, screen.On("e", t.KeyVersions, func() screen.Action { return screen.Open{Screen: &versions{}} }))
	}
	out = append(out,
		screen.On("t", t.KeyTerms, func() screen.Action { return screen.Go{Place: model.Place{Step: model.StepTerms}} }),
		screen.On("m", t.KeyMore, func() screen.Action { s.more = !s.more; return nil }))
	if !s.more {
		return out
	}
	return append(out,
		screen.On("a", t.KeyAmbition, func() screen.Action { return screen.Open{Screen: newAmbition(sc)} }),
		screen.On("i", t.KeyIndicator, func() screen.Action { return screen.Open{Screen: newIndicator(sc)} }))
}

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := s.rows(sc)
	return s.Route(msg, sc, rows, func() []screen.Command { return s.commands(sc, rows) })
}

// unheld reports whether the table is to say that the opgave still holds: at a
// later sitting, or when it changed after the agreements.
func unheld(sc screen.Scene) bool {
	return slices.ContainsFunc(sc.Findings, func(f finding.Finding) bool {
		return f.Code == model.OpgaveUnheld || f.Code == model.OpgaveChanged
	})
}

// inText marks a facet as one that the text itself answers, or not.
func inText(field model.Field, f model.Facet) screen.Action {
	value := "yes"
	if f.InText {
		value = ""
	}
	return screen.Changing(model.Pick{Field: field, Value: value})
}

func facet(o model.Opgave, f model.Field) *model.Facet {
	switch f {
	case model.FieldForWhom:
		return &o.ForWhom
	case model.FieldBetterFor:
		return &o.Better
	case model.FieldHowMuch:
		return &o.HowMuch
	case model.FieldWhen:
		return &o.When
	}
	return nil
}

// rows are the facts below the text; the text itself is the first row.
func (s *Screen) rows(sc screen.Scene) []screen.Row {
	o := sc.Session.Opgave
	text := screen.LongRow(sc, "", model.FieldOpgave, o.Text)
	text.Block = true
	out := []screen.Row{text, {Heading: true}}
	for _, f := range []model.Field{model.FieldForWhom, model.FieldBetterFor, model.FieldHowMuch, model.FieldWhen} {
		out = append(out, facetRow(sc, f, *facet(o, f)))
	}
	now := screen.TextRow(sc, "", model.FieldWhyNow, o.WhyNow)
	felt := screen.DueRow(sc, "", model.FieldFelt, o.Felt)
	out = append(out, now, felt, screen.TextRow(sc, "", model.FieldWhyUs, o.WhyUs),
		screen.LongRow(sc, "", model.FieldGiven, o.Given))
	if s.more {
		return append(out, moreRows(sc)...)
	}
	return out
}

func facetRow(sc screen.Scene, f model.Field, x model.Facet) screen.Row {
	r := screen.TextRow(sc, "", f, x.Text)
	switch {
	case x.InText && x.Text == "":
		r.Value = sc.Text.Opgave.InText
	case x.InText:
		r.Aside = sc.Text.Opgave.InText
	case len(model.Open(x.Text)) > 0:
		r.Aside = sc.Text.Opgave.Open
	}
	return r
}

// View draws the text over the whole width of the column, the facts below it.
func (s *Screen) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	head := []string{"", "  " + widget.Spread("", f.Theme.Dim.Render(version(sc)), max(min(f.Width-4, 76), 1))}
	return s.Draw(sc, f, head, s.drawn(sc))
}

// drawn are the rows as they are shown.
func (s *Screen) drawn(sc screen.Scene) []screen.Row {
	out := s.rows(sc)
	if out[0].Value == "" {
		out[0].Value = sc.Text.Opgave.Empty
	}
	return out
}

// version tells which version of the text this is.
func version(sc screen.Scene) string {
	t, o := sc.Text.Opgave, sc.Session.Opgave
	n := strconv.Itoa(o.Version())
	switch {
	case o.Text == "":
		return ""
	case o.Version() == 0:
		return t.NoVersion
	case o.Edited():
		return assets.Fill(t.VersionEdited, "n", n)
	}
	return assets.Fill(t.Version, "n", n, "time", sc.Text.Clock(o.Versions[len(o.Versions)-1].At))
}

func newVersion(sc screen.Scene) screen.Screen {
	t := sc.Text.Opgave
	title := assets.Fill(t.VersionTitle, "n", strconv.Itoa(sc.Session.Opgave.Version()+1))
	return screen.NewForm(title, []screen.Input{{Field: model.FieldReason, Label: t.VersionReason}},
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			return screen.Changing(model.SaveVersion{Reason: texts[0], At: sc.Now}), nil
		})
}

// versions lists the opgave's texts as they were.
type versions struct{ screen.Reader }

// View draws the versions, newest first.
func (v *versions) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	t := f.Theme
	lines := screen.Title(t, f, sc.Text.Opgave.Versions, "")
	all := sc.Session.Opgave.Versions
	for i := len(all) - 1; i >= 0; i-- {
		head := assets.Fill(sc.Text.Opgave.Version, "n", strconv.Itoa(all[i].Number), "time", sc.Text.Moment(all[i].At))
		if all[i].Reason != "" {
			head += " · " + all[i].Reason
		}
		for _, l := range widget.Wrap(head, f.Column()) {
			lines = append(lines, "  "+t.Dim.Render(l))
		}
		for _, l := range widget.Marked(t, widget.Wrap(all[i].Text, f.Column())) {
			lines = append(lines, "  "+l)
		}
		lines = append(lines, "")
	}
	return screen.Page(v.Shown(lines, f.Height)), nil
}
