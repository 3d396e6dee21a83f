package model

import (
	"slices"
)

func (s Session) partnerIndex(id ID) int {
	return slices.IndexFunc(s.Partners, func(p Partner) bool { return p.ID == id })
}

// Partner finds a partner.
func (s Session) Partner(id ID) (Partner, bool) { return find(s.Partners, s.partnerIndex(id)) }

func (s Session) interestIndex(id ID) int {
	return slices.IndexFunc(s.Interests, func(x Interest) bool { return x.ID == id })
}

// Interest finds an interest.
func (s Session) Interest(id ID) (Interest, bool) { return find(s.Interests, s.interestIndex(id)) }

func (s Session) preconditionIndex(id ID) int {
	return slices.IndexFunc(s.Preconditions, func(x Precondition) bool { return x.ID == id })
}

// Precondition finds a precondition.
func (s Session) Precondition(id ID) (Precondition, bool) {
	return find(s.Preconditions, s.preconditionIndex(id))
}

func (s Session) pressureIndex(id ID) int {
	return slices.IndexFunc(s.Pressures, func(x Pressure) bool { return x.ID == id })
}

// Pressure finds a pressure.
func (s Session) Pressure(id ID) (Pressure, bool) { return find(s.Pressures, s.pressureIndex(id)) }

func (s Session) agreementIndex(id ID) int {
	return slices.IndexFunc(s.Agreements, func(x Agreement) bool { return x.ID == id })
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
