package carry

import (
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// takeUp asks in which version of the opgave a precondition is taken up: one
// that is kept, or the text as it is now, which becomes the next.
func takeUp(sc screen.Scene, x model.Precondition) screen.Action {
	t, o := sc.Text.Carry, sc.Session.Opgave
	var options []widget.Option
	if o.Edited() {
		options = append(options, widget.Option{ID: "new", Label: assets.Fill(t.TakeNew, "v", strconv.Itoa(o.Version()+1))})
	}
	for i := len(o.Versions) - 1; i >= 0; i-- {
		n := strconv.Itoa(o.Versions[i].Number)
		label := assets.Fill(t.TakeVersion, "v", n)
		if reason := o.Versions[i].Reason; reason != "" {
			label += " · " + reason
		}
		options = append(options, widget.Option{ID: n, Label: label})
	}
	if len(options) == 0 {
		return screen.Say{Sentence: t.TakeNone}
	}
	title := assets.Fill(t.TakeTitle, "n", strconv.Itoa(x.Number))
	return screen.Open{Screen: screen.NewQuestion(title, options, func(sc screen.Scene, answer string) screen.Action {
		n, err := strconv.Atoi(answer)
		changes := []model.Change{model.TakeUp{Precondition: x.ID, Version: n}}
		if err != nil {
			n = sc.Session.Opgave.Version() + 1
			changes = []model.Change{model.SaveVersion{At: sc.Now}, model.TakeUp{Precondition: x.ID, Version: n}}
		}
		return screen.Instead(screen.TryDecide(sc, changes...))
	}, x.Text)}
}

// accept asks what goes with a precondition that its owner accepts unmet.
func accept(sc screen.Scene, x model.Precondition) screen.Screen {
	fields := sc.Text.Fields
	title := assets.Fill(sc.Text.Carry.AcceptTitle, "n", strconv.Itoa(x.Number))
	review := ""
	if !x.Acceptance.Review.IsZero() {
		review = sc.Text.Due(x.Acceptance.Review)
	}
	return screen.NewForm(title, []screen.Input{
		{Field: model.FieldExit, Label: fields[model.FieldExit], Text: x.Acceptance.Consequence, Above: x.Text},
		{Field: model.FieldTold, Label: fields[model.FieldTold], Text: x.Acceptance.Told},
		{Field: model.FieldReview, Label: fields[model.FieldReview], Text: review, Hint: screen.DueHint(sc)},
	}, func(sc screen.Scene, texts []string) (screen.Action, error) {
		again, err := screen.ReadDue(sc, model.FieldReview, texts[2])
		return screen.Changing(model.Accept{Precondition: x.ID, Consequence: texts[0], Told: texts[1], Review: again}), err
	}).Answers(x.Partner, title)
}

// lapse asks why a precondition no longer holds.
func lapse(sc screen.Scene, x model.Precondition) screen.Screen {
	title := assets.Fill(sc.Text.Carry.LapseTitle, "n", strconv.Itoa(x.Number))
	return screen.NewForm(title, []screen.Input{{Field: model.FieldWhy, Label: sc.Text.Fields[model.FieldWhy], Above: x.Text}},
		func(sc screen.Scene, texts []string) (screen.Action, error) {
			return screen.Changing(model.DropLine{ID: x.ID, Why: texts[0]}), nil
		}).Answers(x.Partner, title)
}
