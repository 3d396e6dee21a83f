package screen

import (
	"slices"
	"strings"

	"regietafel/model"
)

// Kept are the changes that keep words for which there is no place yet, under a
// name: in TAFEL among the parked subjects, in REGIE among the notes.
func Kept(sc Scene, name string, texts ...string) []model.Change {
	if sc.Layer == model.Regie {
		return noted(sc, "", name, texts...)
	}
	return pieces(name, texts, func(text string) model.Change { return model.AddParked{ID: sc.NewID(), Text: text} })
}

// noted keeps words in a note on a partner, or on none; also what was typed in TAFEL,
// where it must not go into a document.
func noted(sc Scene, partner model.ID, name string, texts ...string) []model.Change {
	return pieces(name, texts, func(text string) model.Change {
		return model.AddNote{ID: sc.NewID(), Partner: partner, Text: text}
	})
}

// pieces makes a change of words under a name, or several where they are longer than
// one may be; none of no words.
func pieces(name string, texts []string, of func(text string) model.Change) []model.Change {
	words := strings.Join(slices.DeleteFunc(slices.Clone(texts), func(s string) bool { return strings.TrimSpace(s) == "" }), " · ")
	if words == "" {
		return nil
	}
	letters := []rune(name + ": " + words)
	var out []model.Change
	for len(letters) > 0 {
		n := min(len(letters), model.MaxLong)
		out = append(out, of(string(letters[:n])))
		letters = letters[n:]
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
