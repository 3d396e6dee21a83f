package partners

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/ui/screen"
	"regietafel/ui/widget"
)

// card is one partner's facts: name, seat, mandate, whom it represents.
type card struct {
	screen.SheetPage
	id   model.ID
	more bool // what is folded is shown
}

func newCard(id model.ID, f model.Field) *card {
	if f == model.FieldNone {
		f = model.FieldName
	}
	return &card{screen.SheetPage{Sheet: screen.At(id, f)}, id, f == model.FieldTie || f == model.FieldTieOn || f == model.FieldPrepares}
}

// About is the partner.
func (c *card) About(screen.Scene) (model.ID, bool) { return c.id, true }

// Commands are the keys of the card.
func (c *card) Commands(sc screen.Scene) []screen.Command {
	return c.Offer(sc, func() []screen.Command {
		return []screen.Command{screen.Hint("↵", sc.Text.Keys.Edit), c.folds(sc), screen.Hint("esc", sc.Text.Keys.Back)}
	})
}

// folds shows what is folded, or folds it.
func (c *card) folds(sc screen.Scene) screen.Command {
	return screen.On("m", sc.Text.Opgave.KeyMore, func() screen.Action { c.more = !c.more; return nil })
}

// Update takes keys; when the partner is gone the card closes.
func (c *card) Update(msg tea.Msg, sc screen.Scene) (screen.Action, tea.Cmd) {
	p, ok := sc.Session.Partner(c.id)
	if !ok {
		return screen.Back{}, nil
	}
	return c.Route(msg, sc, rows(sc, p, c.more), func() []screen.Command { return []screen.Command{c.folds(sc)} })
}

// View draws the card over the page.
func (c *card) View(sc screen.Scene, f screen.Frame) (string, *tea.Cursor) {
	p, ok := sc.Session.Partner(c.id)
	if !ok {
		return "", nil
	}
	return c.Draw(sc, f, screen.Title(f.Theme, f, p.Name, ""), rows(sc, p, c.more))
}

// preview draws the card beside the list: what is known, without a choice.
func (c *card) preview(sc screen.Scene, f screen.Frame) []string {
	p, ok := sc.Session.Partner(c.id)
	if !ok {
		return nil
	}
	out := make([]string, 0, 8)
	for _, l := range widget.Wrap(p.Name, f.Width) {
		out = append(out, f.Theme.Strong.Render(l))
	}
	out = append(out, "")
	for _, r := range rows(sc, p, false) {
		if r.Value != "" && !r.Heading && r.Field != model.FieldName && r.Field != model.FieldDetail {
			out = append(out, previewRow(f, r)...)
		}
	}
	return out
}

// previewRow draws a fact with its label before it.
func previewRow(f screen.Frame, r screen.Row) []string {
	const labelled = 18
	var out []string
	label := r.Label
	for _, l := range widget.Wrap(r.Value, max(f.Width-labelled-2, 6)) {
		out = append(out, f.Theme.Dim.Render(widget.Pad(label, labelled))+"  "+f.Theme.Plain.Render(l))
		label = ""
	}
	return out
}

// rows are the facts of a partner that belong to its seat; what it is about is
// step 3's.
func rows(sc screen.Scene, p model.Partner, more bool) []screen.Row {
	t := sc.Text
	mandate := screen.PickRow(sc, p.ID, model.FieldMandate, p.Mandate.Kind, t.Mandates)
	if p.Mandate.Kind != model.MandateUnasked {
		mandate.Value = t.Mandate(p.Mandate)
		if p.Mandate.Again {
			mandate.Value = assets.Fill(t.Polls.Again, "mandate", mandate.Value)
		}
	}
	kind := screen.PickRow(sc, p.ID, model.FieldKind, p.Kind, t.Kinds)
	if p.Guessed {
		kind.Value = assets.Fill(t.Partners.Guessed, "kind", t.Kinds[p.Kind])
	}
	detail := screen.TextRow(sc, p.ID, model.FieldDetail, p.Mandate.Detail)
	out := []screen.Row{
		screen.TextRow(sc, p.ID, model.FieldName, p.Name),
		screen.TextRow(sc, p.ID, model.FieldShort, p.Short),
		kind,
		screen.TextRow(sc, p.ID, model.FieldFunction, p.Function),
		screen.TextRow(sc, p.ID, model.FieldPerson, p.Person),
		seatRow(sc, p),
		screen.TextRow(sc, p.ID, model.FieldSeatNote, p.SeatNote),
		rolesRow(sc, p),
		{Heading: true},
		mandate,
		detail,
	}
	elsewhere := p.Mandate.Kind == model.MayReserved || p.Mandate.Kind == model.TakesBack // who decides is at home
	out = append(out, screen.Folded(more || elsewhere, screen.TextRow(sc, p.ID, model.FieldPrepares, p.Prepares))...)
	out = append(out,
		screen.TextRow(sc, p.ID, model.FieldWho, p.Represents.Who),
		screen.PickRow(sc, p.ID, model.FieldBound, p.Represents.Bound, t.Bounds))
	if p.Seat == model.Represented {
		out = slices.Insert(out, 6, representedRow(sc, p))
	}
	out = append(out, screen.Folded(more, tieRow(sc, p), screen.DueRow(sc, p.ID, model.FieldTieOn, p.TieOn))...)
	if sc.Layer == model.Regie || p.Mandate.Note.Table != "" {
		out = append(out, screen.SaidRow(sc, p.ID, model.FieldMandNote, p.Mandate.Note))
	}
	return screen.OwnRows(out, p.Draft)
}

func tieRow(sc screen.Scene, p model.Partner) screen.Row {
	return screen.PickRow(sc, p.ID, model.FieldTie, p.Tie, sc.Text.Ties)
}

func seatRow(sc screen.Scene, p model.Partner) screen.Row {
	r := screen.PickRow(sc, p.ID, model.FieldSeat, p.Seat, sc.Text.Seats)
	r.Value = sc.Text.Seats[p.Seat]
	if p.SeatBy != "" {
		r.Value = assets.Fill(sc.Text.Partners.SeatBy, "name", sc.Text.Label(sc.Session, p.SeatBy))
	}
	r.Change = func(e screen.Entry) ([]model.Change, error) {
		return []model.Change{model.SetSeat{ID: p.ID, Seat: model.Seat(e.Text)}}, nil
	}
	return r
}

// representedRow is which partner at the table speaks for this one.
func representedRow(sc screen.Scene, p model.Partner) screen.Row {
	var now []model.ID
	if p.SeatBy != "" {
		now = append(now, p.SeatBy)
	}
	r := screen.PartnersRow(sc, p.ID, model.FieldBy, now, false, func(ids []model.ID) []model.Change {
		c := model.SetSeat{ID: p.ID, Seat: model.Represented}
		if len(ids) > 0 {
			c.By = ids[0]
		}
		return []model.Change{c}
	})
	r.Label = sc.Text.Partners.RepresentedBy
	return r
}

func rolesRow(sc screen.Scene, p model.Partner) screen.Row {
	var names, picked []string
	for _, r := range p.Roles {
		names = append(names, sc.Text.Roles[r])
		picked = append(picked, string(r))
	}
	var options []widget.Option
	for _, v := range model.Does.Values() {
		options = append(options, widget.Option{ID: v, Label: sc.Text.Roles[model.Role(v)]})
	}
	return screen.Row{ID: p.ID, Field: model.FieldRoles, Label: sc.Text.Fields[model.FieldRoles],
		Value: assets.Names(names, 5), Edit: screen.PickMany, Options: options, Picked: picked,
		Change: func(e screen.Entry) ([]model.Change, error) {
			var roles []model.Role
			for _, r := range e.Picked {
				roles = append(roles, model.Role(r))
			}
			return []model.Change{model.SetRoles{ID: p.ID, Roles: roles}}, nil
		}}
}
