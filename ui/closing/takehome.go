package closing

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// takeHome asks for whom the meeneemblad is.
func takeHome(sc screen.Scene) screen.Action {
	table := sc.Session.Table()
	var at []model.Partner
	for _, p := range table.Partners {
		if p.Seat != model.NotInvited {
			at = append(at, p)
		}
	}
	if len(at) == 0 {
		return screen.Say{Sentence: sc.Text.TakeHome.Nobody}
	}
	table.Partners = at
	options := append([]widget.Option{{Label: sc.Text.TakeHome.Everyone}}, screen.PartnerOptions(table)...)
	return screen.Open{Screen: &taker{picker: widget.NewPicker(options, false, []string{string(at[0].ID)}, model.Matches)}}
}

// taker picks whose meeneemblad is shown, or that all are written. It stays
// below the preview, for the next one.
type taker struct {
	screen.Base
	picker widget.Picker
}

// Claims is Text: a name is typed.
func (w *taker) Claims() screen.Claim { return screen.Text }

// Commands are the keys of a picker.
func (w *taker) Commands(sc screen.Scene) []screen.Command {
	k := sc.Text.Keys
	return []screen.Command{screen.Hint("↵", k.Take), screen.Hint("↑↓", k.Move), screen.Hint("esc", k.Back)}
}

// Update takes the pick.
func (w *taker) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		if m.String() == "esc" {
			return screen.Back{}, nil
		}
	case tea.PasteMsg:
	default:
		return nil, nil
	}
	picked, done := w.picker.Update(msg)
	switch {
	case !done:
		return nil, nil
	case picked[0] == "":
		return asFile(sc, model.TakeHome, ""), nil
	}
	p := newPreview(model.TakeHome)
	p.partner = model.ID(picked[0])
	return screen.Do(screen.Open{Screen: p}, screen.Preview{Document: p.document, Partner: p.partner}), nil
}

// View draws the question and the names.
func (w *taker) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	lines := screen.Title(f.Theme, f, sc.Text.TakeHome.Which, "")
	part, cursor := w.picker.View(f.Theme, max(f.Width-4, 2), max(f.Height-len(lines), 1))
	if cursor != nil {
		cursor.X, cursor.Y = cursor.X+2, cursor.Y+len(lines)
	}
	return screen.Page(screen.Cut(append(lines, widget.Indent(part, 2)...), f.Height)), cursor
}
