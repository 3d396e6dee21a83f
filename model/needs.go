package model

import "slices"

// Need is that one partner cannot keep something holding at home without
// others: they do the agreement to which its precondition is linked.
type Need struct {
	Partner      ID
	Precondition ID
	Agreement    ID
	Of           []ID // in the order of the seats
}

// Needs lists who needs whom for what, in the order of the points.
func (s Session) Needs() []Need {
	var out []Need
	for _, x := range s.Preconditions {
		if x.State != Spoken {
			continue
		}
		for _, l := range x.Links {
			a, ok := s.Agreement(l.Agreement)
			if !ok || a.Over() {
				continue
			}
			var of []ID
			for _, id := range s.InSeatOrder(append([]ID{a.Lead.Partner}, a.Others...)) {
				y, _ := a.Answer(id)
				if id != "" && id != x.Partner && y.Reply != StaysOut && !slices.Contains(of, id) {
					of = append(of, id)
				}
			}
			if len(of) > 0 {
				out = append(out, Need{x.Partner, x.ID, a.ID, of})
			}
		}
	}
	return out
}
