package partners

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// merge asks which partner is the same as the chosen one.
func (s *Screen) merge(sc screen.Scene, keep model.ID) screen.Action {
	if len(sc.Session.Partners) < 2 {
		return screen.Say{Sentence: sc.Text.Partners.NeedTwo}
	}
	var options []widget.Option
	for _, o := range screen.PartnerOptions(sc.Session) {
		if o.ID != string(keep) {
			options = append(options, o)
		}
	}
	return screen.Open{Screen: &merger{keep: keep, picker: widget.NewPicker(options, false, nil, model.Matches)}}
}

// merger picks the partner that goes up in another one.
type merger struct {
	screen.Base
	keep   model.ID
	picker widget.Picker
}

// Claims is Text: a name is typed.
func (m *merger) Claims() screen.Claim { return screen.Text }

// Commands are the keys of a picker.
func (m *merger) Commands(sc screen.Scene) []screen.Command {
	k := sc.Text.Keys
	return []screen.Command{screen.Hint("↵", sc.Text.Partners.KeyMerge), screen.Hint("↑↓", k.Move), screen.Hint("esc", k.Back)}
}

// Update takes the pick.
func (m *merger) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && k.String() == "esc" {
		return screen.Back{}, nil
	}
	picked, done := m.picker.Update(msg)
	if !done {
		return nil, nil
	}
	c := model.MergePartners{Keep: m.keep, Gone: model.ID(picked[0])}
	gone := sc.Text.Label(sc.Session, c.Gone)
	said := assets.Fill(sc.Text.Partners.MergeDone, "gone", gone, "keep", sc.Text.Label(sc.Session, m.keep))
	return screen.Do(screen.Back{}, screen.TryDecide(sc, c), screen.Say{Sentence: said}), nil
}

// View draws the question and the names.
func (m *merger) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	title := assets.Fill(sc.Text.Partners.MergeTitle, "name", sc.Text.Label(sc.Session, m.keep))
	lines := screen.Title(f.Theme, f, title, "")
	lines = append(lines, "  "+f.Theme.Dim.Render(widget.Fit(assets.Fill(sc.Text.Partners.MergeHint, "name", sc.Text.Label(sc.Session, m.keep)), f.Width-4)), "")
	part, cursor := m.picker.View(f.Theme, max(f.Width-4, 2), max(f.Height-len(lines), 1))
	if cursor != nil {
		cursor.X, cursor.Y = cursor.X+2, cursor.Y+len(lines)
	}
	return screen.Page(screen.Cut(append(lines, widget.Indent(part, 2)...), f.Height)), cursor
}
