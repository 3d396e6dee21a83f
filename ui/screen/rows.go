package screen

import (
	"strings"

	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/widget"
)

// TextRow is a row of one line of text.
func TextRow(sc Scene, id model.ID, f model.Field, text string) Row {
	return Row{ID: id, Field: f, Label: sc.Text.Fields[f], Value: text, Text: text, Edit: Line,
		Change: func(e Entry) ([]model.Change, error) {
			return []model.Change{model.SetText{ID: id, Field: f, Text: e.Text}}, nil
		}}
}

// LongRow is a row of several lines of text.
func LongRow(sc Scene, id model.ID, f model.Field, text string) Row {
	r := TextRow(sc, id, f, text)
	r.Edit = Long
	return r
}

// SaidRow is a row of a value with a side for each layer.
func SaidRow(sc Scene, partner model.ID, f model.Field, v model.Said) Row {
	text := v.In(sc.Layer)
	r := Row{ID: partner, Field: f, Label: sc.Text.Fields[f], Value: text, Text: text, Edit: Line,
		Layered: true, Partner: partner, State: v.State(), Marked: true}
	r.Change = func(e Entry) ([]model.Change, error) {
		return []model.Change{model.SetSaid{Partner: partner, Field: f, Text: e.Text, State: e.State}}, nil
	}
	return r
}

// DueRow is a row of a day or period, with what is understood below it.
func DueRow(sc Scene, id model.ID, f model.Field, due date.Due) Row {
	text := sc.Text.Due(due)
	return Row{ID: id, Field: f, Label: sc.Text.Fields[f], Value: text, Text: text, Edit: Line,
		Hint: DueHint(sc),
		Change: func(e Entry) ([]model.Change, error) {
			d, err := ReadDue(sc, f, e.Text)
			return []model.Change{model.SetDue{ID: id, Field: f, Due: d}}, err
		}}
}

// OwnRows makes rows the facilitator's own: those of a voorzet, of which nothing
// is on the table.
func OwnRows(rows []Row, draft bool) []Row {
	for i := range rows {
		rows[i].Own = rows[i].Own || draft
	}
	return rows
}

// ReadDue reads a typed day or period for a field.
func ReadDue(sc Scene, f model.Field, text string) (date.Due, error) {
	d, err := date.Parse(text, sc.Today())
	if err != nil {
		return d, model.Problem{Field: f, Code: model.CodeDate}
	}
	return d, nil
}

// DueHint shows what a typed day or period is understood as.
func DueHint(sc Scene) func(string) string {
	return func(text string) string {
		d, err := date.Parse(text, sc.Today())
		if err != nil || d.IsZero() {
			return ""
		}
		return "→ " + sc.Text.Due(d)
	}
}

// DateRow is a row of a single day of the session.
func DateRow(sc Scene, f model.Field, day date.Day) Row {
	text := ""
	if !day.IsZero() {
		text = sc.Text.Date(day)
	}
	return Row{Field: f, Label: sc.Text.Fields[f], Value: text, Text: text, Edit: Line, Hint: DueHint(sc),
		Change: func(e Entry) ([]model.Change, error) {
			if strings.TrimSpace(e.Text) == "" {
				return []model.Change{model.SetDate{Field: f}}, nil
			}
			d, err := date.ParseDay(e.Text, sc.Today())
			if err != nil {
				return nil, model.Problem{Field: f, Code: model.CodeDate}
			}
			return []model.Change{model.SetDate{Field: f, Date: d}}, nil
		}}
}

// PickRow is a row of one of a few values, each with its name.
func PickRow[T interface {
	~string
	Values() []string
}](sc Scene, id model.ID, f model.Field, now T, names map[T]string) Row {
	var options []widget.Option
	for _, v := range now.Values() {
		options = append(options, widget.Option{ID: v, Label: strings.TrimSpace(strings.ReplaceAll(names[T(v)], "{detail}", "…"))})
	}
	value := names[now]
	if now == "" {
		value = ""
	}
	return Row{ID: id, Field: f, Label: sc.Text.Fields[f], Value: value, Edit: Choose, Options: options, Picked: []string{string(now)},
		Change: func(e Entry) ([]model.Change, error) {
			return []model.Change{model.Pick{ID: id, Field: f, Value: e.Text}}, nil
		}}
}

// PartnersRow is a row of partners to pick.
func PartnersRow(sc Scene, id model.ID, f model.Field, now []model.ID, many bool, change func([]model.ID) []model.Change) Row {
	var names, picked []string
	for _, p := range sc.Session.InSeatOrder(now) {
		names = append(names, sc.Text.Label(sc.Session, p))
		picked = append(picked, string(p))
	}
	r := Row{ID: id, Field: f, Label: sc.Text.Fields[f], Value: strings.Join(names, ", "), Edit: PickOne,
		Options: PartnerOptions(sc.Session), Picked: picked}
	if many {
		r.Edit = PickMany
	} else {
		r.Options = append([]widget.Option{{ID: "", Label: "–"}}, r.Options...)
	}
	r.Change = func(e Entry) ([]model.Change, error) {
		var ids []model.ID
		for _, p := range e.Picked {
			if p != "" {
				ids = append(ids, model.ID(p))
			}
		}
		return change(ids), nil
	}
	return r
}

// Folded are the rows of what is seldom asked: those that hold something, or all of
// them where more was asked for.
func Folded(more bool, rows ...Row) []Row {
	var out []Row
	for _, r := range rows {
		if more || r.Value != "" {
			out = append(out, r)
		}
	}
	return out
}

// TimesRow is the row of when the sitting began and ended: "14:00–16:05".
func TimesRow(sc Scene) Row {
	x := sc.Session
	text := strings.TrimSuffix(string(x.Began())+"–"+string(x.Ended()), "–")
	return Row{Field: model.FieldBegin, Label: sc.Text.Fields[model.FieldBegin], Value: text, Text: text, Edit: Line,
		Change: func(e Entry) ([]model.Change, error) {
			from, to, _ := strings.Cut(strings.NewReplacer("–", "-", " tot ", "-", " until ", "-", " to ", "-").Replace(e.Text), "-")
			begin, err := date.ParseClock(from)
			end, errEnd := date.ParseClock(to)
			if err != nil || errEnd != nil {
				return nil, model.Problem{Field: model.FieldBegin, Code: model.CodeClock}
			}
			return []model.Change{model.SetClock{Field: model.FieldBegin, Clock: begin}, model.SetClock{Field: model.FieldEnd, Clock: end}}, nil
		}}
}
