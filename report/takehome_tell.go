package report

import (
	"slices"
	"strings"

	"regietafel/assets"
	"regietafel/model"
)

// The three sentences to tell at home. Each is made of what there is; none is
// left out, and none says more than was said at the table.

// tellAim is what the table wants, and for whom.
func (h *sheet) tellAim() string {
	w, o := h.t.TakeHome, h.s.Opgave
	better, whom, text := phrase(o.Better.Text, h.room.told()), phrase(o.ForWhom.Text, h.room.told()/2), phrase(sentence(o.Text), h.room.aim())
	switch {
	case better != "" && whom != "":
		return ended(assets.Fill(w.AimFor, "text", better, "whom", whom))
	case better != "":
		return ended(assets.Fill(w.Aim, "text", better))
	case text != "":
		return ended(assets.Fill(w.AimText, "text", text))
	}
	return ended(assets.Fill(w.AimTitle, "text", phrase(h.s.Title, h.room.title())))
}

// tellPromise is what the partner promised and by when: what it leads goes
// first, then what is due first.
func (h *sheet) tellPromise() string {
	w := h.t.TakeHome
	if len(h.yes) == 0 {
		for _, r := range h.reserved {
			if a, _ := h.s.Agreement(r.Agreement); r.Answer.Outcome == model.Pending {
				return ended(h.promised(w.DoReserved, a))
			}
		}
		return w.DoNothing
	}
	out := h.promised(w.DoYes, h.yes[0])
	for _, a := range slices.Backward(h.yes) {
		if a.Lead.Partner == h.p.ID && a.Progress != model.Stuck {
			out = h.promised(w.DoLead, a)
		}
	}
	if rest := len(h.yes) - 1; rest > 0 {
		out = joined("; ", out, w.DoMore.Of(rest))
	}
	return ended(out)
}

// promised is what was said of an agreement, with when it is due.
func (h *sheet) promised(words string, a model.Agreement) string {
	out := assets.Fill(words, "text", phrase(h.t.Worded(a), h.room.told()))
	if !a.Dated() {
		return out
	}
	if a.Ongoing() {
		return joined(", ", out, h.t.When(a))
	}
	return joined(", ", out, assets.Fill(h.t.TakeHome.By[a.Due.Precision], "due", h.t.Spoken(a.Due)))
}

// phrase is a text as it can stand within a sentence.
func phrase(text string, most int) string {
	return short(strings.TrimRight(oneLine(text), " .,;:!?"), most)
}
