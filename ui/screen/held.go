package screen

import (
	"slices"
	"strings"

	"regietafel/model"
)

// Kept are the changes that keep words for which there is no place yet, under a
// name: in TAFEL among the parked subjects, in REGIE among the notes. What is
// typed is longer than one of these rarely; then it is several.
func Kept(sc Scene, name string, texts ...string) []model.Change {
	words := strings.Join(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return strings.TrimSpace(s) == "" }), " · ")
	if words == "" {
		return nil
	}
	letters := []rune(name + ": " + words)
	var out []model.Change
	for len(letters) > 0 {
		n := min(len(letters), model.MaxLong)
		text := string(letters[:n])
		if letters = letters[n:]; sc.Layer == model.Regie {
			out = append(out, model.AddNote{ID: sc.NewID(), Text: text})
		} else {
			out = append(out, model.AddParked{ID: sc.NewID(), Text: text})
		}
	}
	return out
}

// Held is the text of the open row, or what was marked in it. What cannot be
// decided is Kept.
func (s *Sheet) Held(sc Scene) Held {
	d := s.draft
	if d == nil {
		return nil
	}
	e := Entry{State: s.state(sc)}
	switch d.row.Edit {
	case Line, Long:
		if e.Text = d.field.Value(); e.Text == d.saved {
			return nil
		}
	case PickMany:
		if e.Picked = d.picker.Picked(); slices.Equal(e.Picked, d.row.Picked) {
			return nil
		}
	default:
		return nil
	}
	return func() []model.Change {
		changes, err := d.row.Change(e)
		if err == nil {
			err = model.Try(sc.Session, changes...)
		}
		if err != nil {
			return Kept(sc, d.row.Label, e.Text)
		}
		return changes
	}
}
