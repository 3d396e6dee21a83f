// Package parked is the list of subjects for later, and the question what to
// park and whose it is. What is somebody's is not parked: it becomes that
// partner's interest or precondition. Parking interests is the failure that
// this program exists to prevent (field rule 42).
package parked

import (
	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// New makes the list with a subject chosen.
func New(p model.Place) *screen.ListPage {
	return &screen.ListPage{
		SheetPage: screen.SheetPage{Sheet: screen.At(p.ID, model.FieldText)},
		Title:     func(t *assets.Text) string { return t.Lists.ParkedTitle },
		Empty:     func(t *assets.Text) string { return t.Lists.ParkedEmpty },
		Rows:      rows,
		New:       Park,
	}
}

func rows(sc screen.Scene) []screen.Row {
	var out []screen.Row
	for _, x := range sc.Session.Parked {
		text := screen.TextRow(sc, x.ID, model.FieldText, x.Text)
		text.Label = sc.Text.Lists.ParkText
		back := screen.DueRow(sc, x.ID, model.FieldBack, x.Back)
		back.Label = sc.Text.Lists.ParkBack
		out = append(out, text, back)
	}
	return out
}

// Park asks what to park, whose it is, and when it comes back.
func Park(sc screen.Scene) screen.Screen {
	t := sc.Text.Lists
	return screen.NewForm(t.ParkTitle, []screen.Input{
		{Field: model.FieldText, Label: t.ParkText},
		{Field: model.FieldName, Label: t.ParkWhose, Hint: whose(sc)},
		{Field: model.FieldBack, Label: t.ParkBack, Hint: screen.DueHint(sc)},
	}, park)
}

func park(sc screen.Scene, texts []string) (screen.Action, error) {
	words := texts[0]
	if model.CleanLine(texts[1]) == "" {
		back, err := screen.ReadDue(sc, model.FieldBack, texts[2])
		parked := screen.Changing(model.AddParked{ID: sc.NewID(), Text: words, Back: back})
		return screen.Do(parked, screen.Back{}, screen.Say{Sentence: sc.Text.Lists.ParkedNow}), err
	}
	p, ok := screen.FindPartner(sc.Session, texts[1])
	if !ok {
		return nil, model.Problem{Field: model.FieldName, Code: model.CodeReference}
	}
	err := model.Try(sc.Session, belonging(sc, p.ID, words, model.SortInterest))
	return screen.Instead(screen.Open{Screen: newSorter(sc, p.ID, words)}), err
}

// belonging is the change that makes words a partner's own.
func belonging(sc screen.Scene, owner model.ID, words string, sort model.Sort) model.Change {
	return model.AddLine{ID: sc.NewID(), Partner: owner, Sort: sort, Text: words, State: sc.Typed(owner)}
}

// whose shows which partner a typed name means.
func whose(sc screen.Scene) func(string) string {
	return func(text string) string {
		if model.CleanLine(text) == "" {
			return sc.Text.Lists.ParkWhoseHint
		}
		if p, ok := screen.FindPartner(sc.Session, text); ok {
			return "→ " + p.Name
		}
		return sc.Text.Lists.NobodyKnown
	}
}

// sorter asks what words are for their owner: an interest or a precondition.
// They are not lost when the question is left: then they are an interest, or,
// with escape, one redo away.
type sorter struct {
	*screen.Question
	owner model.ID
	words string
}

func newSorter(sc screen.Scene, owner model.ID, words string) *sorter {
	t := sc.Text.Lists
	name := sc.Text.Label(sc.Session, owner)
	q := screen.NewQuestion(assets.Fill(t.ParkAs, "name", name), []widget.Option{
		{ID: string(model.SortInterest), Label: t.ParkAsInterest},
		{ID: string(model.SortPrecondition), Label: t.ParkAsPrecondition},
	}, func(sc screen.Scene, answer string) screen.Action {
		return screen.Do(screen.Back{}, screen.TryDecide(sc, belonging(sc, owner, words, model.Sort(answer))),
			screen.Say{Sentence: assets.Fill(t.ParkedWith, "name", name)})
	}, words, screen.Mark(sc, sc.Typed(owner)))
	return &sorter{q, owner, words}
}

// Leave makes the words an interest.
func (s *sorter) Leave(sc screen.Scene) screen.Action {
	return screen.Instead(screen.TryDecide(sc, belonging(sc, s.owner, s.words, model.SortInterest)))
}

// Held is the words as an interest.
func (s *sorter) Held(sc screen.Scene) screen.Held {
	return func() []model.Change { return []model.Change{belonging(sc, s.owner, s.words, model.SortInterest)} }
}

// Update takes the answer.
func (s *sorter) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	if k, ok := msg.(tea.KeyPressMsg); ok && k.String() == "esc" {
		c := belonging(sc, s.owner, s.words, model.SortInterest)
		return screen.Do(screen.Shelve{Changes: []model.Change{c}}, screen.Back{}), nil
	}
	return s.Question.Update(msg, sc)
}
