package model

import "regietafel/model/date"

// Head is what the list of sessions shows of one, made from its table layer.
// It holds due dates and not how many are past: counts age.
type Head struct {
	ID      ID         `json:"id"`
	Series  ID         `json:"series,omitzero"`
	Sitting int        `json:"sitting,omitzero"`
	Title   string     `json:"title"`
	Date    date.Day   `json:"date,omitzero"`
	Phase   Phase      `json:"phase,omitzero"`
	Reached Part       `json:"step,omitzero"`   // how far the table got
	Open    int        `json:"open,omitzero"`   // said preconditions without a way out
	Agreed  int        `json:"agreed,omitzero"` // agreements that have not lapsed
	Dues    []date.Day `json:"dues,omitzero"`   // the last days of agreements that are not over
	Next    date.Day   `json:"next,omitzero"`
	Unread  bool       `json:"-"` // what is stored cannot be read; without an ID it is not there any more
}

// Head sums the session up for the list.
func (s Session) Head() Head {
	t := s.Table()
	h := Head{ID: t.ID, Series: t.Series, Sitting: t.Sitting, Title: t.Title, Date: t.Date,
		Phase: t.Phase, Reached: t.reached(), Next: t.Next.Date}
	for _, x := range t.Preconditions {
		if !t.Standing(x).Out() {
			h.Open++
		}
	}
	for _, a := range t.Agreements {
		if !a.Lapsed {
			h.Agreed++
		}
		if !a.Over() && !a.Due.Last.IsZero() {
			h.Dues = append(h.Dues, a.Due.Last)
		}
	}
	return h
}

// reached is the furthest part that holds something.
func (s Session) reached() Part {
	switch {
	case len(s.Agreements) > 0:
		return PartAgreements
	case len(s.Interests)+len(s.Preconditions) > 0:
		return PartInterests
	case len(s.Partners) > 0:
		return PartPartners
	}
	return PartOpgave
}

// Past is how many due days are before today.
func (h Head) Past(today date.Day) int {
	n := 0
	for _, d := range h.Dues {
		if d.Before(today) {
			n++
		}
	}
	return n
}
