package main

import (
	"regietafel/assets"
	"regietafel/model"
	"regietafel/model/wire"
)

// caseSession makes a first sitting of a training case (assets.Cases), with an
// ID and a day of its own. What is inside keeps its IDs: they are unique in a
// session, not among them. For a name that is none it gives a model.Fault with
// FaultMissing.
func caseSession(name string, id model.ID, today model.Date) (model.Session, error) {
	data, ok := assets.CaseFile(name)
	if !ok {
		return model.Session{}, model.Fault{Code: model.FaultMissing, Path: name}
	}
	s, err := wire.Decode(data)
	if err != nil {
		return model.Session{}, err
	}
	s.ID, s.Series, s.Sitting, s.Revision, s.Date = id, id, 1, 1, today
	return s, nil
}

// caseNames lists the training cases as they are typed.
func caseNames() []string {
	var names []string
	for _, c := range assets.Cases() {
		names = append(names, c.Name)
	}
	return names
}
