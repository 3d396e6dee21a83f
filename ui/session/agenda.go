package session

import (
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// The parts of an agenda that is made for a length: where each is done, and the
// minutes of a table of 90, 120 and 150 minutes (field rule 45).
var (
	parts = [8]model.Part{model.PartStart, model.PartOpgave, model.PartInterests, model.PartOwn, model.PartAgreements,
		model.PartCarry, model.PartReadBack, model.PartClosing}
	lengths = []length{
		{90, [8]int{6, 14, 28, 0, 24, 8, 6, 4}},
		{120, [8]int{8, 20, 36, 8, 26, 10, 8, 4}},
		{150, [8]int{10, 25, 45, 10, 35, 12, 8, 5}},
	}
)

type length struct {
	total   int
	minutes [8]int
}

// askLength asks how long the table is, and puts an agenda for that in the
// place of the old one.
func askLength(sc screen.Scene) screen.Action {
	if s := sc.Locked(); s != "" {
		return screen.Say{Sentence: s}
	}
	t := sc.Text.Session
	var options []widget.Option
	for _, l := range lengths {
		n := strconv.Itoa(l.total)
		options = append(options, widget.Option{ID: n, Label: assets.Fill(t.Length, "n", n)})
	}
	return screen.Open{Screen: screen.NewQuestion(t.LengthTitle, options, func(sc screen.Scene, answer string) screen.Action {
		for _, l := range lengths {
			if strconv.Itoa(l.total) == answer {
				return screen.Instead(screen.TryDecide(sc, l.changes(sc)...))
			}
		}
		return screen.Back{}
	})}
}

func (l length) changes(sc screen.Scene) []model.Change {
	var out []model.Change
	words := map[model.Part]string{}
	for _, a := range sc.Session.Agenda {
		if a.Part == model.PartOwn && a.Text != sc.Text.Session.Parts[3] {
			continue // a part of their own stays
		}
		out = append(out, model.RemoveItem{ID: a.ID})
		words[a.Part] = a.Text // its own words stay
	}
	for i, n := range l.minutes {
		text := sc.Text.Session.Parts[i]
		if own := words[parts[i]]; own != "" && parts[i] != model.PartOwn {
			text = own
		}
		if n > 0 {
			out = append(out, model.AddAgenda{ID: sc.NewID(), Text: text, Minutes: n, Part: parts[i]})
		}
	}
	return out
}

// agendaRow is a part of the agenda, edited as its minutes and its words: "20
// De opgave". Before it stands when it begins, where that is known.
func agendaRow(sc screen.Scene, a model.AgendaItem, from date.Clock) screen.Row {
	minutes := func(n int) string { return assets.Fill(sc.Text.Session.Minutes, "n", strconv.Itoa(n)) }
	r := screen.TextRow(sc, a.ID, model.FieldText, a.Text)
	if r.Label = minutes(a.Minutes); a.Minutes == 0 {
		r.Label = "–"
	}
	if from != "" {
		r.Label = string(from) + "  " + r.Label
	}
	r.Text = strconv.Itoa(a.Minutes) + " " + a.Text
	r.Hint = func(text string) string {
		n, words := readPart(text, a.Minutes)
		return "→ " + minutes(n) + " · " + words
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		n, words := readPart(e.Text, a.Minutes)
		return []model.Change{model.SetText{ID: a.ID, Field: model.FieldText, Text: words}, model.SetMinutes{ID: a.ID, Minutes: n}}, nil
	}
	return r
}

// readPart reads minutes and words; without a number the minutes stay.
func readPart(text string, now int) (minutes int, words string) {
	first, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	n, err := strconv.Atoi(first)
	if err != nil {
		return now, strings.TrimSpace(text)
	}
	return n, strings.TrimSpace(rest)
}

func newItem(sc screen.Scene) screen.Screen {
	t := sc.Text.Session
	return screen.NewForm(t.AgendaNew, []screen.Input{
		{Field: model.FieldText, Label: t.AgendaText},
		{Field: model.FieldMinutes, Label: t.AgendaMinutes},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		minutes, err := strconv.Atoi(strings.TrimSpace("0" + strings.TrimSpace(texts[1])))
		if err != nil {
			return nil, model.Problem{Field: model.FieldMinutes, Code: model.CodeValue}
		}
		return screen.Changing(model.AddAgenda{ID: sc.NewID(), Text: texts[0], Minutes: minutes}), nil
	})
}
