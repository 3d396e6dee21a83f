package report

import (
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// tellHome is what was arranged for the partner, what is open, and who decides
// when; if there is nothing of that, when the table meets again.
func (h *sheet) tellHome() string {
	w := h.t.TakeHome
	parts := []string{h.first(w.HomeArranged, h.arranged), h.first(w.HomeIf, h.under), h.first(w.HomeOpen, h.open)}
	switch {
	case h.saidNone():
		parts = append(parts, h.none())
	case len(h.arranged)+len(h.under)+len(h.open) == 0:
		parts = append(parts, h.first(w.HomeAccepted, h.accepted))
	}
	out := joined("; ", append(parts, h.decides(), h.unanswered())...)
	if out == "" {
		out = w.HomeNextOpen
		if next := h.s.Next.Date; !next.IsZero() {
			out = assets.Fill(w.HomeNext, "date", h.t.Spoken(date.On(next)))
		}
	}
	return ended(assets.Capital(out))
}

// none is that the partner said it has no precondition: that nothing had to be arranged
// for it nobody said.
func (h *sheet) none() string {
	on := h.p.NoneOn
	if on.IsZero() {
		on = h.s.Date
	}
	if on.IsZero() {
		return h.t.TakeHome.HomeNoneEver
	}
	return assets.Fill(h.t.TakeHome.HomeNone, "date", h.t.Spoken(date.On(on)))
}

// unanswered is to which agreements the partner's answer is missing.
func (h *sheet) unanswered() string {
	if len(h.asked) > 3 {
		return h.t.TakeHome.HomeAskedMany.Of(len(h.asked))
	}
	var numbers []int
	for _, a := range h.asked {
		numbers = append(numbers, a.Number)
	}
	return h.t.NumberedOf(h.t.TakeHome.HomeAsked, numbers)
}

// first says something of the first of some preconditions, and counts the rest.
func (h *sheet) first(words string, of []model.Precondition) string {
	if len(of) == 0 {
		return ""
	}
	out := assets.Fill(words, "text", phrase(of[0].Text, h.room.told()*2/3))
	if rest := len(of) - 1; rest > 0 {
		out += ", " + h.t.TakeHome.HomeMore.Of(rest)
	}
	return out
}

// decides is which body decides, and when: on the partner's own reservation,
// or on an agreement that arranges something for it.
func (h *sheet) decides() string {
	for _, r := range h.reserved {
		if r.Answer.Outcome == model.Pending {
			return h.decision(r)
		}
	}
	for _, x := range h.under {
		st := h.s.Standing(x)
		for _, r := range h.s.Reservations() {
			if r.Agreement == st.Agreement && r.Answer.Outcome == model.Pending {
				return h.decision(r)
			}
		}
	}
	return ""
}

func (h *sheet) decision(r model.Reservation) string {
	w, x := h.t.TakeHome, r.Answer
	a, _ := h.s.Agreement(r.Agreement)
	pairs := []string{"a", strconv.Itoa(a.Number), "body", phrase(h.t.Body(x.Body), h.room.told()/2)}
	switch {
	case x.Body == "":
		return assets.Fill(w.DecidesSomebody, pairs...)
	case x.Past(h.today):
		return assets.Fill(w.Decided, pairs...)
	case x.By.IsZero():
		return assets.Fill(w.DecidesLater, pairs...)
	}
	return assets.Fill(w.Decides, append(pairs, "when", assets.Fill(w.On[x.By.Precision], "due", h.t.Spoken(x.By)))...)
}
