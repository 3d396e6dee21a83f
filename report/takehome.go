package report

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/date"
)

// TakeHome makes the meeneemblad of a partner: its own part of what the table
// agreed, on one page. Of what other partners need it holds nothing. It is
// false for who does not sit at the table.
func TakeHome(s model.Session, partner model.ID, t *assets.Text, now date.Moment) (Tree, bool) {
	m := newMaker(s.TravelsHome(partner), model.TakeHome, t, now.Date)
	p, ok := m.s.Partner(partner)
	if !ok || !takesHome(p) {
		return Tree{}, false
	}
	h := newSheet(m, p)
	var tree Tree
	for _, h.room = range rooms {
		if tree = h.tree(now); height(tree) <= pageLines {
			break
		}
	}
	return tree, true
}

// Takers lists for whom there is a meeneemblad, in the order of the seats: for
// everyone but who was not invited.
func Takers(s model.Session) []model.Partner {
	var out []model.Partner
	for _, p := range s.Filed().Partners {
		if takesHome(p) {
			out = append(out, p)
		}
	}
	return out
}

func takesHome(p model.Partner) bool { return p.Seat != model.NotInvited }

// tree writes the meeneemblad for the room that there is.
func (h *sheet) tree(now date.Moment) Tree {
	w := h.t.TakeHome
	h.blocks = nil
	h.aim()
	h.agreed()
	h.ours()
	h.decisionAsked()
	if h.room.most > 1 {
		h.hears()
		h.questions()
	}
	h.list(2, w.Three, []Line{{Text: h.tellAim()}, {Text: h.tellPromise()}, {Text: h.tellHome()}})
	return Tree{
		First: joined(" · ", assets.Fill(w.NameWith, "who", h.p.Label()), h.state(now)),
		Title: short(h.s.Title, h.room.title()), About: h.aboutAs(w.Name),
		Note: ended(assets.Fill(w.For, "who", short(joined(", ", h.p.Name, h.p.Function), h.room.aim()))),
		Foot: h.t.Docs.OnlyTable, Blocks: h.blocks, Sheet: true,
	}
}

func (h *sheet) state(now date.Moment) string {
	if at := h.s.SettledAt(); h.s.Phase == model.Settled && !at.IsZero() {
		return assets.Fill(h.t.TakeHome.Settled, "at", h.t.Moment(at))
	}
	return assets.Fill(h.t.TakeHome.Concept, "at", h.t.Moment(now))
}
