package report

import (
	"slices"
	"strconv"

	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// What a partner is asked at home, and asks there: a decision, who hears what, and the
// questions that may come.

// decisionAsked is what each body at home is asked to agree to, by when, and what is
// arranged in it.
func (h *sheet) decisionAsked() {
	var lines []Line
	waits := h.waiting()
	for len(waits) > 0 {
		first := waits[0].Answer
		same := func(r model.Reservation) bool { return r.Answer.Body == first.Body && r.Answer.By == first.By }
		var numbers []int
		var in []model.ID
		for _, r := range waits {
			if same(r) {
				a, _ := h.s.Agreement(r.Agreement)
				numbers, in = append(numbers, a.Number), append(in, r.Agreement)
			}
		}
		lines = append(lines, Line{Text: h.asksFor(first, numbers, in)})
		waits = slices.DeleteFunc(waits, same)
	}
	h.list(2, h.t.TakeHome.Asks, h.capped(lines, h.t.TakeHome.More))
}

// waiting are the partner's own reservations on which nothing was decided yet.
func (h *sheet) waiting() []model.Reservation {
	return slices.DeleteFunc(slices.Clone(h.reserved), func(r model.Reservation) bool { return r.Answer.Outcome != model.Pending })
}

func (h *sheet) asksFor(x model.Answer, numbers []int, in []model.ID) string {
	w := h.t.TakeHome
	body := w.SomeBody
	if x.Body != "" {
		body = h.t.Body(phrase(x.Body, h.room.told()))
	}
	out := assets.Fill(w.AskBody, "body", assets.Capital(body), "deals", h.t.NumberedOf(h.t.Docs.Deals, numbers))
	if !x.By.IsZero() && !x.Past(h.today) {
		out = joined(", ", out, assets.Fill(w.Until[x.By.Precision], "due", h.t.Spoken(x.By)))
	}
	var arranged []string
	for _, p := range slices.Concat(h.arranged, h.under) {
		if slices.Contains(in, h.s.Standing(p).Agreement) {
			arranged = append(arranged, "“"+phrase(p.Text, h.room.text)+"”")
		}
	}
	if len(arranged) > 0 {
		out = joined("; ", out, assets.Fill(w.AskArranged, "text", assets.Names(arranged, h.room.most)))
	}
	return ended(out)
}

// hears is who at home is to hear what, and by when.
func (h *sheet) hears() {
	w := h.t.TakeHome
	var lines []Line
	if waits := h.waiting(); h.p.Prepares != "" && len(waits) > 0 {
		var numbers []int
		for _, r := range waits {
			a, _ := h.s.Agreement(r.Agreement)
			numbers = append(numbers, a.Number)
		}
		lines = append(lines, Line{Label: h.p.Prepares, Text: assets.Fill(w.HearsPrepares, "deals", h.t.NumberedOf(h.t.Docs.Deals, numbers)), Note: h.t.Due(waits[0].Answer.By)})
	}
	if movers := h.p.Movers.Table; movers != "" {
		lines = append(lines, Line{Label: short(oneLine(movers), h.room.text), Text: w.HearsChange, Note: h.t.Due(h.firstDue())})
	}
	for _, x := range h.accepted {
		if x.Acceptance.Told != "" {
			lines = append(lines, Line{Label: short(oneLine(x.Acceptance.Told), h.room.text), Text: short(oneLine(x.Acceptance.Consequence), h.room.text),
				Note: labelled(h.t.Fields[model.FieldReview], h.t.Due(x.Acceptance.Review))})
		}
	}
	h.list(2, w.Hears, h.capped(lines, w.MorePoints))
}

// firstDue is when the first of what the partner said ja to is due.
func (h *sheet) firstDue() date.Due {
	for _, a := range h.yes { // by date
		if !a.Due.Last.IsZero() {
			return a.Due
		}
	}
	return date.Due{}
}

// questions are those that a partner may get at home: from who looks on there, and on
// what it said it can carry this with.
func (h *sheet) questions() {
	w := h.t.TakeHome
	var lines []Line
	for _, x := range h.s.Pressures {
		if x.Partner != h.p.ID || x.State != model.Spoken {
			continue
		}
		l := Line{Label: short(oneLine(x.Text), h.room.text), Text: w.QuestionBare, Note: h.helpsAgainst(x)}
		if x.On != "" {
			l.Text = assets.Fill(w.QuestionOn, "on", phrase(x.On, h.room.text))
		}
		lines = append(lines, l)
	}
	if c := h.p.Carries.Table; c.Answer == model.BearIf && c.On == h.s.Agreed {
		lines = append(lines, Line{Text: assets.Fill(w.QuestionIf, "answer", phrase(h.t.Bearing(c), h.room.told()))})
	}
	h.list(2, w.Questions, h.capped(lines, w.MorePoints))
}

// helpsAgainst is which agreement relieves a pressure.
func (h *sheet) helpsAgainst(x model.Pressure) string {
	for _, id := range x.Relieved {
		if a, ok := h.s.Agreement(id); ok && !a.Fell() {
			return assets.Fill(h.t.Docs.Relieved, "a", strconv.Itoa(a.Number))
		}
	}
	return h.t.TakeHome.NothingHelps
}
