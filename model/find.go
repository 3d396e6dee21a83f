package model

// indexOf finds an ID among n things; -1 when it is not there.
func indexOf(n int, id ID, at func(int) ID) int {
	for i := range n {
		if at(i) == id {
			return i
		}
	}
	return -1
}

func (s Session) partnerIndex(id ID) int {
	return indexOf(len(s.Partners), id, func(i int) ID { return s.Partners[i].ID })
}

// Partner finds a partner.
func (s Session) Partner(id ID) (Partner, bool) { return find(s.Partners, s.partnerIndex(id)) }

func (s Session) interestIndex(id ID) int {
	return indexOf(len(s.Interests), id, func(i int) ID { return s.Interests[i].ID })
}

// Interest finds an interest.
func (s Session) Interest(id ID) (Interest, bool) { return find(s.Interests, s.interestIndex(id)) }

func (s Session) preconditionIndex(id ID) int {
	return indexOf(len(s.Preconditions), id, func(i int) ID { return s.Preconditions[i].ID })
}

// Precondition finds a precondition.
func (s Session) Precondition(id ID) (Precondition, bool) {
	return find(s.Preconditions, s.preconditionIndex(id))
}

func (s Session) pressureIndex(id ID) int {
	return indexOf(len(s.Pressures), id, func(i int) ID { return s.Pressures[i].ID })
}

// Pressure finds a pressure.
func (s Session) Pressure(id ID) (Pressure, bool) { return find(s.Pressures, s.pressureIndex(id)) }

func (s Session) agreementIndex(id ID) int {
	return indexOf(len(s.Agreements), id, func(i int) ID { return s.Agreements[i].ID })
}

// Agreement finds an agreement.
func (s Session) Agreement(id ID) (Agreement, bool) {
	return find(s.Agreements, s.agreementIndex(id))
}

func find[T any](xs []T, i int) (T, bool) {
	if i < 0 {
		var none T
		return none, false
	}
	return xs[i], true
}
