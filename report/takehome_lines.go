package report

import (
	"slices"
	"strconv"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// line is a text behind its number; with a note behind it, it has no stop.
func (h *sheet) line(number int, text, note string) Line {
	text = oneLine(text)
	if note != "" {
		text = strings.TrimSuffix(text, ".")
	}
	return Line{Label: strconv.Itoa(number), Text: short(text, h.room.text), Note: note}
}

// deals are agreements with what note says of each.
func (h *sheet) deals(of []model.Agreement, note func(model.Agreement) string) []Line {
	var lines []Line
	for _, a := range of {
		more := ""
		if note != nil {
			more = note(a)
		}
		lines = append(lines, h.line(a.Number, h.t.Worded(a), more))
	}
	return h.capped(lines, h.t.TakeHome.More)
}

// needed is what the partner would need to say ja.
func (h *sheet) needed(a model.Agreement) string {
	x, _ := a.Answer(h.p.ID)
	if x.Needs == "" {
		return ""
	}
	return assets.Fill(h.t.TakeHome.Needs, "text", short(oneLine(x.Needs), h.room.text))
}

func (h *sheet) reservations() []Line {
	var lines []Line
	for _, r := range h.reserved {
		a, _ := h.s.Agreement(r.Agreement)
		r.Answer.Body = short(r.Answer.Body, h.room.text)
		note := h.t.Reservation(r.Answer)
		if r.Answer.Outcome != model.Pending {
			note = joined(": ", note, h.t.Outcomes[r.Answer.Outcome])
		}
		lines = append(lines, h.line(a.Number, h.t.Worded(a), note))
	}
	return h.capped(lines, h.t.TakeHome.More)
}

// points are the partner's own preconditions, with what note says of each.
func (h *sheet) points(of []model.Precondition, note func(model.Precondition) string) []Line {
	var lines []Line
	for _, x := range of {
		lines = append(lines, h.line(x.Number, x.Text, note(x)))
	}
	return h.capped(lines, h.t.TakeHome.MorePoints)
}

// stands is how a precondition stands; of what is open no more is to be said.
func (h *sheet) stands(x model.Precondition) string {
	switch st := h.s.Standing(x); {
	case st.Kind == model.StandsOpen:
		return ""
	case st.Lacks == model.LacksAnswers || st.Lacks == model.LacksConsent: // whose is not for here
		a, _ := h.s.Agreement(st.Agreement)
		return assets.Fill(h.t.Standings[st.Kind], "a", strconv.Itoa(a.Number), "lack", h.t.Lacks[model.LacksConsent])
	}
	return short(h.t.Standing(h.s, x), 2*h.room.text)
}

// accept is what comes of a precondition that is accepted unmet.
func (h *sheet) accept(x model.Precondition) string {
	review := labelled(strings.ToLower(h.t.Fields[model.FieldReview]), h.t.Due(x.Acceptance.Review))
	return joined("; ", short(oneLine(x.Acceptance.Consequence), h.room.text), review)
}

// saidNone reports whether the partner said aloud that it has no precondition.
func (h *sheet) saidNone() bool {
	return len(h.arranged)+len(h.under)+len(h.accepted)+len(h.open) == 0 && h.p.None != model.NoneUnsaid
}

// capped keeps the first lines and counts the rest: on a line of its own, or
// behind the only one.
func (h *sheet) capped(lines []Line, more assets.Count) []Line {
	rest := len(lines) - h.room.most
	switch {
	case rest <= 0:
		return lines
	case h.room.most == 1:
		lines[0].Note = joined("; ", lines[0].Note, more.Of(rest))
		return lines[:1]
	}
	return append(slices.Clip(lines[:h.room.most]), Line{Text: more.Of(rest)})
}
