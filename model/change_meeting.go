package model

// AddMeeting records a meeting that touches the opgave: its name, who sits in it and
// how often.
type AddMeeting struct {
	ID               ID
	Name, Who, Often string
}

func (c AddMeeting) about() (Kind, ID, Field) { return KindAdd, c.ID, FieldText }

func (c AddMeeting) apply(s Session) (Session, error) {
	name, err := s.newItem(c.ID, c.Name, len(s.Meetings))
	if err != nil {
		return s, err
	}
	x := Meeting{ID: c.ID, Name: name}
	if x.Who, err = Admit(FieldAttend, c.Who); err != nil {
		return s, err
	}
	x.Often, err = Admit(FieldRhythm, c.Often)
	s.Meetings = added(s.Meetings, x)
	return s, err
}

// EndMeeting ties a meeting to the agreement that ends it; an empty agreement unties
// it. The meeting is then one that stops, unless it goes up in another one.
type EndMeeting struct{ ID, Agreement ID }

func (c EndMeeting) about() (Kind, ID, Field) { return KindLink, c.ID, FieldEnds }

func (c EndMeeting) apply(s Session) (Session, error) {
	at := s.itemIndex(c.ID)
	a, ok := s.Agreement(c.Agreement)
	switch {
	case at.list != meetingList, c.Agreement != "" && !ok:
		return s, Problem{Field: FieldEnds, Code: CodeGone, ID: c.ID}
	case a.Draft:
		return s, Problem{Field: FieldEnds, Code: CodeDraft, ID: c.Agreement}
	}
	x := s.Meetings[at.i]
	if x.Ends = c.Agreement; c.Agreement != "" && !x.Goes() {
		x.Fate = FateStops
	}
	s.Meetings = replaced(s.Meetings, at.i, x)
	return s, nil
}
