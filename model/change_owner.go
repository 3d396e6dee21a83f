package model

// SetOwner says whose an ambition is, or who delivers an indicator; an empty
// partner is nobody.
type SetOwner struct{ ID, Partner ID }

func (c SetOwner) about() (Kind, ID, Field) { return KindPick, c.ID, FieldDelivers }

func (c SetOwner) apply(s Session) (Session, error) {
	if c.Partner != "" {
		if err := s.partnerFor(c.Partner, true); err != nil {
			return s, err
		}
	}
	switch at := s.itemIndex(c.ID); at.list {
	case ambitionList:
		x := s.Opgave.Ambitions[at.i]
		x.Partner = c.Partner
		s.Opgave.Ambitions = replaced(s.Opgave.Ambitions, at.i, x)
	case indicatorList:
		x := s.Opgave.Indicators[at.i]
		x.Delivers = c.Partner
		s.Opgave.Indicators = replaced(s.Opgave.Indicators, at.i, x)
	default:
		return s, Problem{Field: FieldDelivers, Code: CodeGone, ID: c.ID}
	}
	return s, nil
}
