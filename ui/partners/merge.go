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
	c := model.MergePartners{Keep: m.keep, Gone: model.ID(picked[0]), Over: sc.NewID()}
	if what := sc.Text.Differences(sc.Session, sc.Session.MergeDiffers(c.Keep, c.Gone)); what != "" {
		return screen.Do(screen.Back{}, screen.Open{Screen: differs(sc, c, what)}), nil
	}
	return screen.Do(screen.Back{}, merged(sc, c)), nil
}

// merged makes one partner of two, and says so.
func merged(sc screen.Scene, c model.MergePartners) screen.Action {
	said := assets.Fill(sc.Text.Partners.MergeDone, "gone", sc.Text.Label(sc.Session, c.Gone), "keep", sc.Text.Label(sc.Session, c.Keep))
	return screen.Do(screen.Changing(c), screen.Say{Sentence: said})
}

// differs says what the two answered each in their own way, before they are one.
func differs(sc screen.Scene, c model.MergePartners, what string) *screen.Question {
	t := sc.Text.Partners
	title := assets.Fill(t.MergeDiffers, "gone", sc.Text.Label(sc.Session, c.Gone), "keep", sc.Text.Label(sc.Session, c.Keep))
	return screen.NewQuestion(title, []widget.Option{{ID: "merge", Label: t.MergeYes}, {ID: "", Label: t.MergeNo}},
		func(sc screen.Scene, id string) screen.Action {
			if id == "" {
				return screen.Back{}
			}
			return screen.Do(screen.Back{}, merged(sc, c))
		}, what, t.MergeStrict)
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
