package agreements

import (
	"slices"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// card is one agreement with all that it holds.
type card struct {
	screen.SheetPage
	id    model.ID
	words bool // the change of words that comes is "alleen taal"; one only
	more  bool // what is folded is shown
}

func newCard(id model.ID, f model.Field) *card {
	if f == model.FieldNone {
		f = model.FieldText
	}
	return &card{SheetPage: screen.SheetPage{Sheet: screen.At(id, f)}, id: id, more: slices.Contains(folded, f)}
}

// Shows is the agreement.
func (c *card) Shows(screen.Scene) (model.Place, bool) {
	return model.Place{Step: model.StepAgreements, ID: c.id}, true
}

// About is the agreement.
func (c *card) About(screen.Scene) (model.ID, bool) { return c.id, true }

// Commands are the keys of the card.
func (c *card) Commands(sc screen.Scene) []screen.Command {
	return c.Offer(sc, func() []screen.Command { return c.commands(sc) })
}

func (c *card) commands(sc screen.Scene) []screen.Command {
	a, _ := sc.Session.Agreement(c.id)
	t := sc.Text.Agreements
	return []screen.Command{
		screen.Hint("↵", sc.Text.Keys.Edit),
		linking(sc, a),
		screen.On("m", sc.Text.Opgave.KeyMore, func() screen.Action { c.more = !c.more; return nil }),
		screen.On("a", t.KeyLanguage, func() screen.Action { c.words = !c.words; return nil }),
		screen.On("t", t.KeyReadBack, func() screen.Action {
			return screen.Go{Place: model.Place{Step: model.StepReadBack, ID: a.ID, Field: model.FieldAnswers}}
		}),
		screen.On("A", t.KeyAll, func() screen.Action { return screen.TryDecide(sc, model.BindAll{ID: a.ID}) }),
		screen.On("L", t.KeyUnlink, func() screen.Action { return unlink(sc, a) }),
		screen.Hint("esc", sc.Text.Keys.Back),
	}
}

// Update takes keys; when the agreement is gone the card closes.
func (c *card) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	a, ok := sc.Session.Agreement(c.id)
	if !ok {
		return screen.Back{}, nil
	}
	act, cmd := c.Route(msg, sc, c.rows(sc, a), func() []screen.Command { return c.commands(sc) })
	if _, decided := act.(screen.Decide); decided {
		c.words = false
	}
	return act, cmd
}

// View draws the card.
func (c *card) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	a, ok := sc.Session.Agreement(c.id)
	if !ok {
		return "", nil
	}
	status := sc.Text.Statuses[sc.Session.Status(a)]
	if a.Draft {
		status = sc.Text.Agreements.Draft
	}
	if c.words {
		status = sc.Text.Agreements.LanguageOnly
	}
	return c.Draw(sc, f, screen.Title(f.Theme, f, sc.Text.Docs.Agreement+" "+numberOf(a), status), c.rows(sc, a))
}

// folded are the fields that are seldom asked.
var folded = []model.Field{model.FieldProvided, model.FieldOutsiders, model.FieldRhythm, model.FieldStart}

func (c *card) rows(sc screen.Scene, a model.Agreement) []screen.Row {
	t := sc.Text
	out := []screen.Row{c.worded(screen.TextRow(sc, a.ID, model.FieldText, a.Text))}
	out = append(out, screen.Folded(c.more, c.worded(screen.TextRow(sc, a.ID, model.FieldProvided, a.Provided)))...)
	out = append(out, leadRow(sc, a), othersRow(sc, a))
	out = append(out, screen.Folded(c.more, screen.TextRow(sc, a.ID, model.FieldOutsiders, a.Outside))...)
	out = append(out, whenRow(sc, a))
	out = append(out, screen.Folded(c.more,
		screen.TextRow(sc, a.ID, model.FieldRhythm, a.Rhythm), screen.DueRow(sc, a.ID, model.FieldStart, a.Start))...)
	out = append(out, linksRow(sc, a), screen.Row{Heading: true})
	out = append(out, answerRows(sc, a)...)
	out = append(out, screen.Row{Heading: true},
		screen.PickRow(sc, a.ID, model.FieldForm, a.Form, t.Forms),
		screen.TextRow(sc, a.ID, model.FieldDocument, a.Document),
		c.worded(screen.TextRow(sc, a.ID, model.FieldFixed, a.Fixed)),
		screen.TextRow(sc, a.ID, model.FieldFree, a.Free),
		screen.TextRow(sc, a.ID, model.FieldNoticed, a.Noticed),
		screen.PickRow(sc, a.ID, model.FieldCosting, a.Costing.State, t.Calculated),
		screen.TextRow(sc, a.ID, model.FieldCostBy, a.Costing.By),
		screen.DueRow(sc, a.ID, model.FieldCostWhen, a.Costing.When),
		screen.TextRow(sc, a.ID, model.FieldPays, a.Costing.Pays),
		screen.PickRow(sc, a.ID, model.FieldKind, a.Kind, t.Sorts),
		screen.PickRow(sc, a.ID, model.FieldProgress, a.Progress, t.Progress),
	)
	if a.Lapsed {
		out = append(out, screen.TextRow(sc, a.ID, model.FieldWhy, a.Why))
	}
	return screen.OwnRows(out, a.Draft)
}

// worded makes a row's change "alleen taal" when that was asked for.
func (c *card) worded(r screen.Row) screen.Row {
	id, field := r.ID, r.Field
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		only := c.words
		return []model.Change{model.SetText{ID: id, Field: field, Text: e.Text, LanguageOnly: only}}, nil
	}
	return r
}

func othersRow(sc screen.Scene, a model.Agreement) screen.Row {
	r := screen.PartnersRow(sc, a.ID, model.FieldOthers, a.Others, true, func(ids []model.ID) []model.Change {
		return []model.Change{model.SetOthers{ID: a.ID, Others: ids}}
	})
	if all := sc.Text.Everyone(sc.Session, a); all != "" {
		r.Value = all
	}
	return r
}

// whenRow is the day or period; a rhythm that is typed there ("elk kwartaal") makes the
// agreement one that goes on.
func whenRow(sc screen.Scene, a model.Agreement) screen.Row {
	r := screen.DueRow(sc, a.ID, model.FieldDue, a.Due)
	ofDue, hint := r.Change, r.Hint
	if a.Ongoing() && a.Due.IsZero() {
		r.Value = sc.Text.Due(date.Due{Precision: date.Ongoing})
	}
	r.Hint = func(text string) string {
		if rest, rhythm := date.CutRhythm(text); rhythm != "" && rest == "" {
			return "→ " + sc.Text.When(model.Agreement{Rhythm: rhythm})
		}
		return hint(text)
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		rest, rhythm := date.CutRhythm(e.Text)
		if rhythm == "" || rest != "" {
			return ofDue(e)
		}
		return []model.Change{model.SetDue{ID: a.ID, Field: model.FieldDue, Due: date.Due{Precision: date.Ongoing}},
			model.SetText{ID: a.ID, Field: model.FieldRhythm, Text: rhythm}}, nil
	}
	return r
}

func leadRow(sc screen.Scene, a model.Agreement) screen.Row {
	r := screen.PartnersRow(sc, a.ID, model.FieldLead, filled(a.Lead.Partner), false, func(ids []model.ID) []model.Change {
		c := model.SetLead{ID: a.ID, Candidates: a.Lead.Candidates}
		if len(ids) > 0 {
			c.Partner = ids[0]
		}
		return []model.Change{c}
	})
	if a.Lead.Function != "" {
		r.Value += " · " + a.Lead.Function
	}
	if a.Lead.Partner == "" && len(a.Lead.Candidates) > 0 {
		r.Value = assets.Fill(sc.Text.Agreements.Candidates, "who", sc.Text.Either(sc.Session, a.Lead.Candidates))
	}
	return r
}

func filled(id model.ID) []model.ID {
	if id == "" {
		return nil
	}
	return []model.ID{id}
}

// linksRow shows the said preconditions that are tied to the agreement.
func linksRow(sc screen.Scene, a model.Agreement) screen.Row {
	var out []string
	for _, x := range sc.Session.Linked(a.ID) {
		out = append(out, strconv.Itoa(x.Number)+" "+sc.Text.Label(sc.Session, x.Partner)+": "+x.Text)
	}
	return screen.Row{ID: a.ID, Field: model.FieldLinks, Label: sc.Text.Agreements.Points, Value: strings.Join(out, "\n")}
}

// answerRows show what each partner that is bound, or that answered, says.
func answerRows(sc screen.Scene, a model.Agreement) []screen.Row {
	var out []screen.Row
	bound := sc.Session.Bound(a)
	for _, p := range sc.Session.Partners {
		x, answered := a.Answer(p.ID)
		if !answered && !slices.Contains(bound, p.ID) {
			continue
		}
		r := screen.Row{ID: p.ID, Field: model.FieldAnswers, Label: p.Label(), Value: sc.Text.Agreements.Nobody}
		if answered {
			r.Value = screen.AnswerSign(x, a.Stale(x)) + " " + sc.Text.Given(sc.Session, a, x)
			if x.Reply == model.Reserved {
				r = decidable(sc, a, x, r)
			}
		}
		out = append(out, r)
	}
	return out
}

// decidable lets the row of a reservation take what the body decided.
func decidable(sc screen.Scene, a model.Agreement, x model.Answer, r screen.Row) screen.Row {
	r.Edit, r.Picked = screen.Choose, []string{string(x.Outcome)}
	for _, v := range x.Outcome.Values() {
		r.Options = append(r.Options, widget.Option{ID: v, Label: sc.Text.Outcomes[model.Outcome(v)]})
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		return []model.Change{model.Decided{Agreement: a.ID, Partner: x.Partner, Outcome: model.Outcome(e.Text)}}, nil
	}
	return r
}

func linking(sc screen.Scene, a model.Agreement) screen.Command {
	return screen.On("l", sc.Text.Agreements.KeyLink, func() screen.Action { return link(sc, a) })
}

// link asks which said precondition an agreement is to arrange: its number.
func link(sc screen.Scene, a model.Agreement) screen.Action {
	if sentence := sc.Locked(); sentence != "" {
		return screen.Say{Sentence: sentence}
	}
	var options []screen.Numbered
	for _, x := range sc.Session.Preconditions {
		c := model.LinkPrecondition{Precondition: x.ID, Agreement: a.ID}
		if model.Try(sc.Session, c) == nil {
			options = append(options, numbered(sc, x))
		}
	}
	if len(options) == 0 {
		return screen.Say{Sentence: sc.Text.Agreements.LinkNone}
	}
	title := assets.Fill(sc.Text.Agreements.LinkTitle, "a", numberOf(a))
	return screen.Open{Screen: screen.NewNumbers(title, a.Text, options, func(sc screen.Scene, id model.ID) screen.Action { return linked(sc, id, a.ID) })}
}

// linked ties a precondition to an agreement and says who is to be asked now.
func linked(sc screen.Scene, precondition, agreement model.ID) screen.Action {
	c := model.LinkPrecondition{Precondition: precondition, Agreement: agreement}
	next, err := model.Do(sc.Session, c)
	if err != nil {
		return screen.Instead(screen.TryDecide(sc, c))
	}
	a, _ := next.Agreement(agreement)
	var names []string
	for _, id := range next.Unasked(a) {
		names = append(names, sc.Text.Label(next, id))
	}
	said := assets.Fill(sc.Text.Agreements.LinkedNow, "who", assets.Names(names, 4))
	return screen.Do(screen.Back{}, screen.Changing(c), screen.Say{Sentence: said})
}

// unlink asks which precondition an agreement no longer arranges.
func unlink(sc screen.Scene, a model.Agreement) screen.Action {
	var options []screen.Numbered
	for _, x := range sc.Session.Linked(a.ID) {
		options = append(options, numbered(sc, x))
	}
	if len(options) == 0 {
		return screen.Say{Sentence: sc.Text.Agreements.LinkNone}
	}
	return screen.Open{Screen: screen.NewNumbers(sc.Text.Agreements.KeyUnlink, a.Text, options, func(sc screen.Scene, id model.ID) screen.Action {
		return screen.Instead(screen.TryDecide(sc, model.Unlink{Precondition: id, Agreement: a.ID}))
	})}
}

func numbered(sc screen.Scene, x model.Precondition) screen.Numbered {
	return screen.Numbered{ID: x.ID, Number: x.Number, Label: sc.Text.Label(sc.Session, x.Partner) + ": " + x.Text}
}
