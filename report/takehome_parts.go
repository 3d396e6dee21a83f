package report

import (
	"strconv"

	"regietafel/model"
)

// aim is the opgave in one sentence.
func (h *sheet) aim() {
	text := short(sentence(h.s.Opgave.Text), h.room.aim())
	if text == "" {
		return
	}
	h.add(Paragraph{Statement, text})
	if len(model.Open(text)) > 0 {
		h.add(Paragraph{Quiet, h.t.Docs.NotAgreed})
	}
}

// agreed is what the partner is bound by and said ja to.
func (h *sheet) agreed() {
	if len(h.yes) == 0 {
		return
	}
	d, w := h.t.Docs, h.t.TakeHome
	table := Table{Caption: w.YesCaption, Header: []string{d.Number, d.Agreement, d.Lead, d.Due}}
	for _, a := range h.yes[:min(len(h.yes), h.room.most)] {
		what := plain(short(oneLine(h.t.Worded(a)), h.room.text))
		if a.Progress == model.Stuck {
			what[0].Note = h.t.Progress[a.Progress]
		}
		table.Rows = append(table.Rows, []Cell{plain(strconv.Itoa(a.Number)), what, h.lead(a), h.due(a)})
	}
	h.heading(2, w.Yes)
	h.add(table)
	if rest := len(h.yes) - h.room.most; rest > 0 {
		h.add(Paragraph{Text: w.More.Of(rest)})
	}
}

// lead is who leads an agreement, as the partner says it.
func (h *sheet) lead(a model.Agreement) Cell {
	switch {
	case a.Kind == model.Clause:
		return plain(none)
	case a.Lead.Partner == h.p.ID:
		return plain(h.t.TakeHome.We)
	case a.Lead.Partner != "":
		return plain(h.t.Label(h.s, a.Lead.Partner))
	case len(a.Lead.Candidates) > 0:
		return h.who(a)[:1]
	case a.Form == model.Informal:
		return plain(h.t.Docs.Informal)
	}
	return plain(h.t.Docs.NoLead)
}

func (h *sheet) due(a model.Agreement) Cell {
	if !a.Dated() && a.Form == model.Informal {
		return nil
	}
	return plain(h.when(a))
}

// ours is the rest of the partner's part; what there is nothing of is left out.
func (h *sheet) ours() {
	w, f := h.t.TakeHome, &facts{}
	f.lines(w.Lead, h.deals(h.leads, func(a model.Agreement) string { return h.t.When(a) }))
	f.lines(w.Reserve, h.reservations())
	f.lines(w.Not, h.deals(h.not, h.needed))
	f.lines(w.Out, h.deals(h.out, nil))
	f.lines(w.Asked, h.deals(h.asked, nil))
	f.lines(w.Arranged, h.points(h.arranged, h.stands))
	f.lines(w.ArrangedIf, h.points(h.under, h.stands))
	f.lines(h.t.Sections.Accepted, h.points(h.accepted, h.accept))
	f.lines(w.Open, h.points(h.open, h.stands))
	if h.saidNone() {
		f.text(h.t.Docs.Preconditions, h.t.Docs.None)
	}
	if h.room.most > 1 {
		f.text(h.t.Docs.Answerable, short(oneLine(h.p.Answerable), h.room.text))
	}
	if c := h.p.Carries.Table; c.Answer != model.BearUnasked && c.Answer != model.BearIf && c.On == h.s.Agreed {
		f.text(h.t.Docs.Carries, h.t.Bearing(c))
	}
	if !h.s.Next.Date.IsZero() {
		f.text(h.t.Docs.Next, h.t.Date(h.s.Next.Date))
	}
	if len(f.rows) > 0 {
		h.heading(2, w.Ours)
		f.addTo(h.maker)
	}
}
