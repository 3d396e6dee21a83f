package lists

import (
	"strings"

	"regietafel/model"
	"regietafel/model/fold"
)

// Why is why a row of a list becomes no partner.
type Why string

// The reasons: it names nobody, somebody who is there already, or somebody whom an earlier
// row names.
const (
	Fits   Why = ""
	NoName Why = "noname"
	There  Why = "there"
	Twice  Why = "twice"
)

// Values lists what a Why can be.
func (Why) Values() []string {
	return []string{string(Fits), string(NoName), string(There), string(Twice)}
}

// Sift is why each row of a table becomes no partner of a session, by its place.
func (t Table) Sift(s model.Session) []Why {
	known := map[string]Why{}
	for _, x := range s.Partners {
		known[fold.Text(x.Name)], known[fold.Text(x.Short)] = There, There
	}
	delete(known, "")
	out := make([]Why, len(t.Rows))
	for i := range t.Rows {
		named, _ := t.named(i)
		name := fold.Text(named)
		if out[i] = known[name]; name == "" {
			out[i] = NoName
		}
		if _, there := known[name]; !there {
			known[name] = Twice
		}
	}
	return out
}

// named is whom a row names, and in which function, where that stands behind a dash in
// the same cell.
func (t Table) named(row int) (name, function string) {
	name, function = t.Cell(row, Name), t.Cell(row, Function)
	if before, behind, ok := strings.Cut(name, " – "); ok && function == "" {
		return strings.TrimSpace(before), strings.TrimSpace(behind)
	}
	return name, function
}

// Partner is the changes that make a partner of a row: its mandate too, where a column
// has it. What is no mandate that the program knows becomes a remark of a state on it.
func (t Table) Partner(row int, id model.ID, state model.State) []model.Change {
	name, function := t.named(row)
	kind := KindOf(t.Cell(row, Kind))
	guessed := kind == model.KindOther
	if guessed {
		kind = KindOf(name)
	}
	out := []model.Change{model.AddPartner{ID: id, Name: name, Kind: kind, Guessed: guessed,
		Function: function, Short: t.Cell(row, Short), Person: t.Cell(row, Person)}}
	words := t.Cell(row, Mandate)
	mandate, detail := MandateOf(words)
	switch {
	case words == "":
	case mandate == model.MandateUnasked:
		out = append(out, model.SetSaid{Partner: id, Field: model.FieldMandNote, Text: words, State: state})
	default:
		out = append(out, model.Pick{ID: id, Field: model.FieldMandate, Value: string(mandate)})
		if detail != "" {
			out = append(out, model.SetText{ID: id, Field: model.FieldDetail, Text: detail})
		}
	}
	return out
}
