// Package opgave is step 1: first what must happen, then who. One text, edited
// live while the table watches; words in square brackets are not agreed yet.
// The four things that make it concrete stand below it (article 003).
package opgave

import (
	"slices"
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/finding"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// Screen is step 1.
type Screen struct {
	sheet screen.Sheet
	more  bool // what is folded away is shown
}

// New makes the step with a field chosen; the text if none is named.
func New(p model.Place) *Screen {
	f := p.Field
	if f == model.FieldNone {
		f = model.FieldOpgave
	}
	return &Screen{sheet: screen.At(p.ID, f), more: folded(p)}
}

type keyMap struct {
	Edit, Version, Versions, InText, Terms key.Binding
	More, Ambition, Indicator, Delete      key.Binding
	Holds                                  key.Binding
}

func keys(t *assets.Text) keyMap {
	return keyMap{
		Edit:     screen.Bind(t.Keys.Edit, "enter"),
		Version:  screen.Bind(t.Opgave.KeyVersion, "v"),
		InText:   screen.Bind(t.Opgave.KeyInText, "s"),
		Versions: screen.Bind(t.Opgave.KeyVersions, "e"),
		Terms:    screen.Bind(t.Opgave.KeyTerms, "t"),

		More:      screen.Bind(t.Opgave.KeyMore, "m"),
		Ambition:  screen.Bind(t.Opgave.KeyAmbition, "a"),
		Indicator: screen.Bind(t.Opgave.KeyIndicator, "i"),
		Delete:    screen.Bind(t.Keys.Delete, "d"),
		Holds:     screen.Bind(t.Review.KeyHolds, "h"),
	}
}

// Bindings are the keys of the step.
func (s *Screen) Bindings(sc screen.Scene) []key.Binding {
	if s.sheet.Editing() {
		return s.sheet.Bindings(sc)
	}
	k := keys(sc.Text)
	out := []key.Binding{k.Edit}
	if unheld(sc) {
		out = append(out, k.Holds)
	}
	if sc.Session.Opgave.Edited() {
		out = append(out, k.Version)
	}
	r, ok := s.sheet.Row(s.rows(sc))
	if ok && facet(sc.Session.Opgave, r.Field) != nil {
		out = append(out, k.InText)
	}
	if r.ID != "" {
		out = append(out, k.Delete)
	}
	if len(sc.Session.Opgave.Versions) > 0 {
		out = append(out, k.Versions)
	}
	if out = append(out, k.Terms, k.More); s.more {
		out = append(out, k.Ambition, k.Indicator)
	}
	return out
}

// Drafting is the sheet's.
func (s *Screen) Drafting() bool { return s.sheet.Drafting() }

// Claims are the sheet's.
func (s *Screen) Claims() screen.Claim { return s.sheet.Claims() }

// Update takes keys.
func (s *Screen) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	rows := s.rows(sc)
	if act, cmd, ok := s.sheet.Update(msg, sc, rows); ok {
		return act, cmd
	}
	k := keys(sc.Text)
	switch {
	case screen.MatchKey(msg, k.Version) && sc.Session.Opgave.Edited():
		return screen.Open{Screen: newVersion(sc)}, nil
	case screen.MatchKey(msg, k.Versions) && len(sc.Session.Opgave.Versions) > 0:
		return screen.Open{Screen: &versions{}}, nil
	case screen.MatchKey(msg, k.Terms):
		return screen.Go{Place: model.Place{Step: model.StepTerms}}, nil
	case screen.MatchKey(msg, k.Holds) && unheld(sc):
		return screen.TryDecide(sc, model.Hold{At: sc.Now}), nil
	case screen.MatchKey(msg, k.InText):
		return s.inText(sc, rows), nil
	}
	return s.fold(msg, sc, k, rows), nil
}

// fold does the keys of what is folded away.
func (s *Screen) fold(msg tea.Msg, sc screen.Scene, k keyMap, rows []screen.Row) screen.Action {
	switch {
	case screen.MatchKey(msg, k.More):
		s.more = !s.more
	case screen.MatchKey(msg, k.Ambition):
		s.more = true
		return screen.Open{Screen: newAmbition(sc)}
	case screen.MatchKey(msg, k.Indicator):
		s.more = true
		return screen.Open{Screen: newIndicator(sc)}
	case screen.MatchKey(msg, k.Delete):
		if r, ok := s.sheet.Row(rows); ok && r.ID != "" {
			return screen.TryDecide(sc, model.RemoveItem{ID: r.ID})
		}
	}
	return nil
}

// unheld tells whether the table is to say that the opgave still holds: at a
// later sitting, or when it changed after the agreements.
func unheld(sc screen.Scene) bool {
	return slices.ContainsFunc(sc.Findings, func(f finding.Finding) bool {
		return f.Code == model.OpgaveUnheld || f.Code == model.OpgaveChanged
	})
}

// inText marks a facet as one that the text itself answers, or not.
func (s *Screen) inText(sc screen.Scene, rows []screen.Row) screen.Action {
	r, ok := s.sheet.Row(rows)
	f := facet(sc.Session.Opgave, r.Field)
	if !ok || f == nil {
		return nil
	}
	value := "yes"
	if f.InText {
		value = ""
	}
	return screen.Decide{Changes: []model.Change{model.Pick{Field: r.Field, Value: value}}}
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
	lines, cursor := s.sheet.View(sc, screen.Frame{Width: f.Width, Height: f.Height - 2, Theme: f.Theme}, s.drawn(sc))
	if cursor != nil {
		cursor.Y += 2
	}
	head := []string{"", "  " + widget.Spread("", f.Theme.Dim.Render(version(sc)), max(min(f.Width-4, 76), 1))}
	return screen.Page(screen.Cut(append(head, lines...), f.Height)), cursor
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
		func(sc screen.Scene, texts []string) ([]model.Change, error) {
			return []model.Change{model.SaveVersion{Reason: texts[0], At: sc.Now}}, nil
		})
}

// versions lists the opgave's texts as they were.
type versions struct{ screen.Reader }

// Claims is None.
func (v *versions) Claims() screen.Claim { return screen.None }

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
